### The message house, its coverage, and figures that cite no fact.

## The message house
desk-message = ກອບຂໍ້ຄວາມຫຼັກ
message-help = ຫົວຂໍ້ ຂໍ້ຄວາມຫຼັກ ແລະຂໍ້ມູນກັບບົດຄວາມທີ່ຢືນຢັນ. ສິ່ງທີ່ປ່ຽນຢູ່ນີ້ ຜູ້ອ່ານຈະເຫັນທັນທີ.
message-coverage = ການຄອບຄຸມ
message-figures = ຕົວເລກທີ່ບໍ່ໄດ້ອ້າງຂໍ້ມູນ
message-new-theme = ຫົວຂໍ້ໃໝ່
message-new = ຂໍ້ຄວາມໃໝ່
message-edit = ແກ້ໄຂ
message-up = ຍ້າຍຂຶ້ນ:
message-down = ຍ້າຍລົງ:
message-theme-empty = ຫົວຂໍ້ນີ້ຍັງບໍ່ມີຂໍ້ຄວາມ.
message-days = ໄລຍະເວລາ
message-worded = ພາສາ
message-told = ໜ້າທີ່ເຜີຍແຜ່
message-languages = { $have } ຈາກ { $all } ພາສາ
message-always = ບໍ່ມີກຳນົດ
message-from = ຕັ້ງແຕ່ { $date }
message-until = ຮອດ { $date }
message-between = { $from } – { $to }
message-stories = ບົດຄວາມ: { $n }
message-proofs = ຫຼັກຖານ
message-no-proofs = ຍັງບໍ່ມີຫຼັກຖານ
message-add-fact = ເພີ່ມຂໍ້ມູນ
message-add-item = ເພີ່ມບົດຄວາມ
message-proof-help = ພິມສອງສາມຕົວອັກສອນ ແລ້ວເລືອກຈາກລາຍການ. ເອົາເຄື່ອງໝາຍອອກເພື່ອລຶບ.
message-proof-unknown = ບໍ່ມີຫຼັກຖານນີ້: { $proof }. ກະລຸນາເລືອກຈາກລາຍການ.
message-place = ຕຳແໜ່ງ ແລະຜູ້ຮັບຜິດຊອບ
message-names = ຊື່ໃນແຕ່ລະພາສາ
message-code-help = ຕົວພິມນ້ອຍ a–z ຕົວເລກ ແລະຂີດກາງ. ປະວ່າງໄວ້ຈະສ້າງຈາກຊື່.
message-remove = ເອົາອອກ
theme-not-empty = ຫົວຂໍ້ນີ້ຍັງມີຂໍ້ຄວາມ. ກະລຸນາຍ້າຍ ຫຼືເອົາອອກກ່ອນ.
message-in-use = ມີເນື້ອຫາທີ່ໃຊ້ຂໍ້ຄວາມນີ້. ກະລຸນາກຳນົດວັນສິ້ນສຸດແທນ.
days-order = ວັນສຸດທ້າຍຢູ່ກ່ອນວັນທຳອິດ.
field-wording = ຖ້ອຍຄຳ
field-theme = ຫົວຂໍ້
field-valid_from = ວັນທຳອິດ
field-valid_to = ວັນສຸດທ້າຍ
field-responsible = ໜ່ວຍງານຮັບຜິດຊອບ
field-unit = ຫົວໜ່ວຍ
field-group = ກຸ່ມ

## What readers see
house-title = ສິ່ງທີ່ພວກເຮົາຢາກໃຫ້ໂລກຮູ້ຈັກ
house-intro = ຂໍ້ຄວາມຫຼັກ ພ້ອມຂໍ້ມູນ ແລະບົດຄວາມທີ່ຢືນຢັນ.

## Coverage
coverage-help = ມີຈັກສະບັບທີ່ເຜີຍແຜ່ແລ້ວມີຂໍ້ຄວາມໃດ ຂອງໃຜ ພາສາໃດ ເມື່ອໃດ. ກົດຕົວເລກເພື່ອເບິ່ງສະບັບທີ່ນັບ.
coverage-rows = ແຖວ
coverage-columns = ຖັນ
coverage-message = ຂໍ້ຄວາມ
coverage-period = ໄລຍະເວລາ
coverage-months = 12 ເດືອນຫຼ້າສຸດ
coverage-quarters = 8 ໄຕມາດຫຼ້າສຸດ
coverage-years = 5 ປີຫຼ້າສຸດ
coverage-ever = ຕັ້ງແຕ່ເລີ່ມຕົ້ນ
coverage-none = ບໍ່ມີຂໍ້ຄວາມ
coverage-all = ທັງໝົດ
coverage-turn = ສະຫຼັບແຖວ ແລະຖັນ
coverage-note = ສະບັບທີ່ມີຫຼາຍຂໍ້ຄວາມ ຈະນັບໃນທຸກຂໍ້ຄວາມ.
coverage-editions = ສະບັບທີ່ນັບ
coverage-newest = ໃໝ່ທີ່ສຸດ { $n } ສະບັບ

## Figures without a citation
figures-help = ຈຸດທີ່ຂໍ້ຄວາມລະບຸຕົວເລກທີ່ເປັນ ຫຼືເຄີຍເປັນຂໍ້ມູນທີ່ຂຶ້ນທະບຽນ ໂດຍບໍ່ໄດ້ອ້າງອີງ. ຄ່າເກົ່າສະແດງກ່ອນ.
figures-progress = ອ່ານແລ້ວ { $done } ຈາກ { $all } ບົດ
figures-count = ພົບ: { $n }
figures-none = ບໍ່ພົບຕົວເລກທີ່ຂາດການອ້າງອີງ.
figures-former = ຄ່າເກົ່າ
figures-cite = ອ້າງຂໍ້ມູນນີ້
figures-not = ບໍ່ແມ່ນຂໍ້ມູນນີ້
figures-save = ບັນທຶກເປັນຮ່າງ
figures-draft-note = ວັກຈະອ່ານແບບນີ້. ຜູ້ອ່ານຈະເຫັນເມື່ອຮ່າງຖືກເຜີຍແຜ່.
figures-moved = ຂໍ້ຄວາມຖືກແກ້ໄຂຫຼັງຈາກພົບຕົວເລກນີ້. ກຳລັງອ່ານຄືນ.

## Facts
fact-new = ຂໍ້ມູນໃໝ່
fact-register = ຂຶ້ນທະບຽນ
fact-code-help = ຕົວອັກສອນ ຕົວເລກ ຈ້ຳ ແລະຂີດກາງ ເຊັ່ນ economy.gdp.growth. ປ່ຽນພາຍຫຼັງບໍ່ໄດ້.
fact-code-wrong = ຄີມີໄດ້ສະເພາະຕົວອັກສອນ ຕົວເລກ ຈ້ຳ ຂີດກາງ ແລະຂີດກ້ອງ.
fact-effects-count = ປະໂຫຍກທີ່ຈະປ່ຽນ: { $n }. ກະລຸນາເບິ່ງແຕ່ລະປະໂຫຍກກ່ອນບັນທຶກ.
fact-confirm = ບັນທຶກການປ່ຽນແປງ
fact-back = ກັບໄປແກ້ໄຂ
fact-review-title = ການທົບທວນ
fact-check = ກວດແລ້ວ ຍັງຖືກຕ້ອງ
fact-check-next = ທົບທວນຄັ້ງຕໍ່ໄປ: { $date }
facts-due-count = ຮອດກຳນົດທົບທວນ: { $n }
fact-save-names = ບັນທຶກຊື່
fact-retire = ເຊົາໃຊ້
fact-retire-help = ຈະບໍ່ສະເໜີໃຫ້ຂໍ້ຄວາມໃໝ່. ບ່ອນທີ່ອ້າງແລ້ວຄົງເດີມ ພ້ອມໄລຍະເວລາ.
fact-restore = ກັບມາໃຊ້
fact-retired-tag = ເຊົາໃຊ້ແລ້ວ
fact-retired-since = ຕົວເລກນີ້ບໍ່ໄດ້ປັບປຸງຕັ້ງແຕ່ { $date }.

## What was just done
done-theme = ບັນທຶກຫົວຂໍ້ແລ້ວ. ຜູ້ອ່ານເຫັນທັນທີ.
done-message = ບັນທຶກຂໍ້ຄວາມແລ້ວ. ຜູ້ອ່ານເຫັນທັນທີ.
done-removed = ເອົາອອກແລ້ວ.
done-cited = ບັນທຶກຮ່າງທີ່ມີການອ້າງອີງແລ້ວ. ກະລຸນາກວດ ແລ້ວສົ່ງ.
done-refused = ຈື່ໄວ້ແລ້ວ: ຕົວເລກນີ້ບໍ່ແມ່ນຂໍ້ມູນນັ້ນ.
done-registered = ຂຶ້ນທະບຽນແລ້ວ. ຂໍ້ຄວາມອ້າງໄດ້ນັບແຕ່ນີ້.
done-checked = ບັນທຶກແລ້ວ: ຍັງຖືກຕ້ອງ. ກຳນົດວັນທົບທວນຄັ້ງຕໍ່ໄປແລ້ວ.
done-retired = ເຊົາໃຊ້ແລ້ວ.
done-restored = ກັບມາໃຊ້ແລ້ວ.
done-names = ບັນທຶກຊື່ແລ້ວ.

## Events
event-register-fact = ຂຶ້ນທະບຽນຂໍ້ມູນ
event-check-fact = ກວດຂໍ້ມູນ: ຍັງຖືກຕ້ອງ
event-retire-fact = ເຊົາໃຊ້ຂໍ້ມູນ
event-restore-fact = ກັບມາໃຊ້ຂໍ້ມູນ
event-name-fact = ປ່ຽນຊື່ຂໍ້ມູນ
event-change-theme = ແກ້ໄຂຫົວຂໍ້
event-remove-theme = ເອົາຫົວຂໍ້ອອກ
event-change-message = ແກ້ໄຂຂໍ້ຄວາມ
event-remove-message = ເອົາຂໍ້ຄວາມອອກ
event-refuse-figure = ລະບຸວ່າຕົວເລກບໍ່ແມ່ນຂໍ້ມູນ
