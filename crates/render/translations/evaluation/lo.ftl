# Evaluations of programmes (lo).

## Asking
evaluations-title = ການປະເມີນຜົນ
evaluations-help = ແຜນງານບັນລຸຫຍັງແລ້ວ: ຊຸດຄຳຖາມທີ່ຕອບດ້ວຍຕົວເລກທີ່ລັອກໄວ້ໃນມື້ໜຶ່ງ.
evaluations-none = ຍັງບໍ່ມີການປະເມີນຜົນ.
evaluation-new = ເລີ່ມການປະເມີນຜົນ
evaluation-horizon = ໄລຍະປະເມີນ
evaluation-horizon-own = ກຳນົດມື້ເອງ
evaluation-on = ມື້ອ້າງອີງ
evaluation-on-help = ໃຊ້ສະເພາະເມື່ອກຳນົດມື້ເອງ; ໄລຍະປະເມີນມີມື້ຂອງມັນແລ້ວ. ນັບໄລຍະລາຍງານທີ່ສິ້ນສຸດພາຍໃນມື້ນັ້ນ.
evaluation-about = ຕ້ອງການຮູ້ຫຍັງ ເພື່ອໃຜ
evaluation-questions = ຄຳຖາມ
evaluation-question = ຄຳຖາມ
evaluation-rests-on = ສິ່ງທີ່ອີງໃສ່
evaluation-flows = ຊຸດຂໍ້ມູນທີ່ລະບຸ
evaluation-flows-help = ເກັບສະບັບເຜີຍແຜ່ຫຼ້າສຸດໃນມື້ນັ້ນໄວ້.
evaluation-studies = ການສຶກສາຜົນກະທົບທີ່ລະບຸ
evaluation-study = ການສຶກສາ
evaluation-study-for = ກ່ຽວກັບຕົວຊີ້ວັດ

## Freezing and publishing
evaluation-state-draft = ກຳລັງຂຽນ
evaluation-state-frozen = ລັອກແລ້ວ
evaluation-state-published = ເຜີຍແຜ່ແລ້ວ
evaluation-preview = ນີ້ແມ່ນສະພາບປັດຈຸບັນ; ຍັງບໍ່ໄດ້ລັອກຫຍັງ.
evaluation-freeze = ລັອກຂໍ້ມູນ
evaluation-freeze-help = ຈາກນັ້ນ ຄຳຖາມ, ຕົວຊີ້ວັດ, ຕົວເລກ ແລະ ສະບັບຂໍ້ມູນຈະຄົງໄວ້ຕາມມື້ນັ້ນ. ແລ້ວຈຶ່ງຂຽນຄຳຕັດສິນ.
evaluation-discard = ຖິ້ມຮ່າງນີ້
evaluation-discard-help = ຮ່າງຈະຖືກລຶບ ແລະ ກູ້ຄືນບໍ່ໄດ້ ບັນທຶກການກວດສອບຍັງເກັບຄຳຖາມໃນຮ່າງໄວ້
evaluation-frozen = ວັນທີລັອກ
evaluation-published = ວັນທີເຜີຍແຜ່
evaluation-publish-help = ຜູ້ອ່ານຈະເຫັນຕາມທີ່ຢູ່ນີ້ ແລະ ຈະແກ້ໄຂບໍ່ໄດ້ອີກ.

## Figures
evaluation-periods = ໄລຍະທີ່ນັບ
evaluation-then = ຕອນນັ້ນ
evaluation-told = ມີໃນ { $told } ຈາກ { $asked } ບົດລາຍງານທີ່ຂໍ
evaluation-lack-no-period = ບໍ່ໄດ້ວັດ: ບໍ່ມີໄລຍະລາຍງານໃດສິ້ນສຸດພາຍໃນມື້ນັ້ນ
evaluation-lack-nothing = ບໍ່ໄດ້ວັດ: ບໍ່ມີໃຜລາຍງານຕົວເລກ
evaluation-lack-apart = ບໍ່ມີຕົວເລກດຽວ: ຕົວເລກຂອງຫຼາຍອົງການບໍ່ເອົາມາລວມກັນ
evaluation-not-measured = ສິ່ງທີ່ບໍ່ໄດ້ວັດ
evaluation-no-indicator = ຄຳຖາມນີ້ບໍ່ໄດ້ອີງໃສ່ຕົວຊີ້ວັດໃດ: ບໍ່ມີຫຍັງຖືກວັດ.
evaluation-no-baseline = ບໍ່ມີຄ່າພື້ນຖານ
evaluation-no-target = ບໍ່ມີເປົ້າໝາຍ
evaluation-vintage = ສະບັບທີ { $number }, { $date }
evaluation-no-vintage = ຍັງບໍ່ມີການເຜີຍແຜ່ພາຍໃນມື້ນັ້ນ
evaluation-rows-changed = ຕອນລັອກນັບໄດ້ { $then }; ມື້ນີ້ພົບ { $now }.
evaluation-recommendations-count = ມີຄຳແນະນຳຈາກການກວດທີ່ຍັງຄ້າງຢູ່ { $n } ຂໍ້.

## Effect
evaluation-effect = ຜົນກະທົບ
evaluation-effect-is = { $estimate } { $unit } (ລະຫວ່າງ { $low } ຫາ { $high }, ຊ່ວງ { $level }%)
evaluation-effect-none = ຍັງບໍ່ມີຜົນຂອງການສຶກສານີ້
evaluation-conclusion-rise = ເພີ່ມຂຶ້ນ, ທຸກວິທີສະແດງຄືກັນ
evaluation-conclusion-fall = ຫຼຸດລົງ, ທຸກວິທີສະແດງຄືກັນ
evaluation-conclusion-doubtful = ເຫັນຜົນ ແຕ່ຍັງມີຂໍ້ສົງໄສ
evaluation-conclusion-disagreement = ຜົນຂອງແຕ່ລະວິທີຂັດກັນ
evaluation-conclusion-none-worthwhile = ບໍ່ມີຜົນທີ່ສຳຄັນ
evaluation-conclusion-not-shown = ບໍ່ເຫັນຜົນ; ແຕ່ອາດມີ
evaluation-conclusion-no-answer = ບໍ່ມີວິທີໃດຕອບໄດ້

## Judging
evaluation-judgement = ຄຳຕັດສິນ
evaluation-answer = ຄຳຕອບ
evaluation-confidence = ຄວາມໝັ້ນໃຈ
evaluation-confidence-high = ສູງ
evaluation-confidence-middle = ກາງ
evaluation-confidence-low = ຕ່ຳ
evaluation-basis = ຄຳຕອບອີງໃສ່
evaluation-not-judged = ຍັງບໍ່ໄດ້ຕັດສິນ.
evaluation-summary = ສະຫຼຸບລວມ

## Paper
evaluation-kind = ບົດລາຍງານການປະເມີນຜົນ
evaluation-subject = ການປະເມີນ “{ $programme }” ຮອດ { $date }

## Why something was not done
evaluation-early = ມື້ນີ້ຢູ່ກ່ອນແຜນງານເລີ່ມ.
evaluation-too-early = ມື້ອ້າງອີງຍັງບໍ່ຜ່ານ: ລັອກໄດ້ຫຼັງຈາກນັ້ນ.
evaluation-question-missing = ຈົ່ງຂຽນຄຳຖາມ ຫຼື ເອົາສິ່ງທີ່ອີງໃສ່ອອກ.
evaluation-no-questions = ຍັງບໍ່ມີຄຳຖາມ. ຈົ່ງຕັ້ງຢ່າງໜ້ອຍໜຶ່ງຂໍ້ກ່ອນລັອກ.
evaluation-too-many = ຫຼາຍເກີນໄປ: ຄຳຖາມ, ຊຸດຂໍ້ມູນ ແລະ ການສຶກສາ ຢ່າງລະບໍ່ເກີນ 20.
evaluation-flow-unknown = ບໍ່ມີຊຸດຂໍ້ມູນທີ່ມີລະຫັດນີ້.
evaluation-unjudged = ທຸກຄຳຖາມຕ້ອງມີຄຳຕອບ ແລະ ລະດັບຄວາມໝັ້ນໃຈ.
evaluation-not-draft = ລັອກແລ້ວ: ຄຳຖາມແກ້ໄຂບໍ່ໄດ້ອີກ.
evaluation-not-frozen = ຕັດສິນ ຫຼື ເຜີຍແຜ່ໄດ້ສະເພາະການປະເມີນທີ່ລັອກແລ້ວ ແລະ ຍັງບໍ່ເຜີຍແຜ່.

## What was done
done-evaluation-frozen = ລັອກແລ້ວ. ດຽວນີ້ຂຽນຄຳຕັດສິນໄດ້.
done-evaluation-discarded = ຖິ້ມຮ່າງແລ້ວ
event-begin-evaluation = ເລີ່ມການປະເມີນຜົນ
event-save-evaluation = ແກ້ໄຂການປະເມີນຜົນ
event-discard-evaluation = ຖິ້ມຮ່າງການປະເມີນຜົນ
event-freeze-evaluation = ລັອກການປະເມີນຜົນ
event-judge-evaluation = ຕັດສິນການປະເມີນຜົນ
event-publish-evaluation = ເຜີຍແຜ່ການປະເມີນຜົນ
