# Translating by segments.

desk-workbench = ໂຕະແປ
workbench-from-to = { $from } → { $to }
workbench-editor = ຂໍ້ຄວາມທັງໝົດ
workbench-confirm = ຢືນຢັນ
workbench-joined = ບໍ່ມີຄຳແປຂອງຕົນ: ແປລວມກັບທ່ອນຂ້າງເທິງ ຫຼື ຕັ້ງໃຈລະໄວ້
workbench-note = ບັນທຶກເຖິງເພື່ອນຮ່ວມງານ
workbench-changed = ຕົ້ນສະບັບໄດ້ປ່ຽນຫຼັງຈາກແປທ່ອນນີ້. ຄຳແປຂອງທ່ານຍັງຢູ່ຈົນກວ່າທ່ານຈະແກ້.
workbench-segment = ຄຳແປຂອງທ່ອນທີ { $n }
workbench-theirs = ທີ່ບັນທຶກຢູ່ດຽວນີ້: { $text }
workbench-take = ໃຊ້ຄຳແປນີ້
workbench-rate = ຄວາມຈຳການແປ { $rate }%
workbench-readers = ຜູ້ອ່ານຈະເຫັນວ່າ:
workbench-shown = ທ່ອນທີ່ສະແດງ
workbench-all = ທັງໝົດ
workbench-open = ທີ່ຕ້ອງເຮັດ
workbench-flagged = ຕົ້ນສະບັບປ່ຽນ
workbench-keys = ປຸ່ມລັດ
workbench-key-confirm = ຢືນຢັນແລ້ວໄປທ່ອນຕໍ່ໄປທີ່ຕ້ອງເຮັດ
workbench-key-next = ທ່ອນຕໍ່ໄປທີ່ຕ້ອງເຮັດ
workbench-key-previous = ທ່ອນກ່ອນໜ້າທີ່ຕ້ອງເຮັດ
workbench-key-suggestion = ໃຊ້ຂໍ້ສະເໜີທີ 1, 2 ຫຼື 3
workbench-key-source = ສຳເນົາຕົ້ນສະບັບ
workbench-key-save = ບັນທຶກທັງໝົດ
workbench-fill-memory = ຕື່ມຈາກຄວາມຈຳການແປ
workbench-fill-machine = ແປສ່ວນທີ່ເຫຼືອດ້ວຍເຄື່ອງ
workbench-nothing = ບໍ່ມີວຽກທີ່ຕ້ອງເຮັດຢູ່ນີ້.
workbench-extras = ມີແຕ່ໃນສະບັບແປນີ້
workbench-extras-help = ສ່ວນເຫຼົ່ານີ້ບໍ່ມີໃນຕົ້ນສະບັບ. ມັນຍັງຢູ່ໃນຂໍ້ຄວາມ; ຖ້າຕ້ອງການແກ້ ໃຫ້ເປີດຂໍ້ຄວາມທັງໝົດ.
workbench-retired = ເກັບແຍກໄວ້
workbench-retired-help = ຕົ້ນສະບັບບໍ່ມີເນື້ອໃນນີ້ແລ້ວ. ຄຳແປເຫຼົ່ານີ້ຈະອອກຈາກຂໍ້ຄວາມເມື່ອບັນທຶກຢູ່ນີ້ຄັ້ງຕໍ່ໄປ ແຕ່ຍັງເກັບໄວ້.
workbench-no-source = ຕົ້ນສະບັບຍັງບໍ່ມີຂໍ້ຄວາມ.
workbench-held = ຕົວເລກຂອງຕົ້ນສະບັບຂາດ ຫຼື ບໍ່ຕົງກັນ. ຖ້າຖືກຕ້ອງແລ້ວ ກະລຸນາຂຽນເຫດຜົນໃນບັນທຶກ ແລ້ວຢືນຢັນອີກຄັ້ງ.
workbench-clash = ລະຫວ່າງນັ້ນມີຜູ້ອື່ນແກ້ບາງທ່ອນ. ຂອງທ່ານຍັງບໍ່ໄດ້ບັນທຶກ: ກະລຸນາປຽບທຽບແລ້ວບັນທຶກອີກຄັ້ງ.
workbench-xliff-help = ສຳລັບຜູ້ແປທີ່ໃຊ້ໂປຣແກຣມຂອງຕົນ. ສົ່ງໄຟລ໌ກັບມາໄດ້ທຸກເວລາ; ສິ່ງທີ່ແກ້ຢູ່ນີ້ໃນລະຫວ່າງນັ້ນຈະບໍ່ຖືກຂຽນທັບ.
workbench-xliff-out = ດາວໂຫຼດ XLIFF
workbench-xliff-in = ຮັບໄຟລ໌ XLIFF
workbench-xliff-file = ໄຟລ໌ XLIFF
workbench-in-file = ໃນໄຟລ໌
workbench-kept-why = ຄົງໄວ້ຕາມເດີມຍ້ອນ
done-confirmed = ຢືນຢັນແລ້ວ.
segment-untranslated = ຍັງບໍ່ແປ
segment-suggested = ຂໍ້ສະເໜີ
segment-draft = ສະບັບຮ່າງ
segment-confirmed = ຢືນຢັນແລ້ວ
segment-retired = ເກັບແຍກໄວ້
segment-origin-person = ໂດຍຄົນ
segment-origin-memory = ຈາກຄວາມຈຳການແປ
segment-origin-machine = ໂດຍເຄື່ອງ
check-empty = ຍັງບໍ່ໄດ້ແປຫຍັງ.
check-same = ຄືກັນກັບຕົ້ນສະບັບ.
check-facts-missing = ຂາດຂໍ້ເທັດຈິງ: { $list }
check-facts-added = ຂໍ້ເທັດຈິງທີ່ຕົ້ນສະບັບບໍ່ໄດ້ອ້າງ: { $list }
check-links-missing = ຂາດລິ້ງ: { $list }
check-links-added = ລິ້ງທີ່ຕົ້ນສະບັບບໍ່ມີ: { $list }
check-held = ລະຫັດ ຫຼື ໝາຍເຫດບໍ່ຄືຕົ້ນສະບັບ: { $list }
check-marks = ຈຳນວນບ່ອນໂຕໜາບໍ່ເທົ່າຕົ້ນສະບັບ.
check-numbers-missing = ຂາດຕົວເລກ: { $list }
check-numbers-added = ຕົວເລກທີ່ຕົ້ນສະບັບບໍ່ມີ: { $list }
check-long = ຍາວກວ່າປົກກະຕິຫຼາຍ.
check-short = ສັ້ນກວ່າປົກກະຕິຫຼາຍ.
check-script = ຂຽນດ້ວຍອັກສອນທີ່ບໍ່ແມ່ນຂອງພາສານີ້.
check-ending = ລົງທ້າຍຕ່າງຈາກຕົ້ນສະບັບ: ຈ້ຳເມັດ, ເຄື່ອງໝາຍຖາມ ຫຼື ຈ້ຳສອງເມັດ.
check-brackets = ມີວົງເລັບ ຫຼື ວົງຢືມທີ່ບໍ່ໄດ້ປິດ.
check-term-missing = ບໍ່ໄດ້ໃຊ້ຄຳສັບທີ່ກຳນົດ: { $list }
check-term-forbidden = ຄຳສັບທີ່ບໍ່ຄວນໃຊ້: { $list }
event-save-segments = ແປທ່ອນຂໍ້ຄວາມ
event-take-xliff = ຮັບໄຟລ໌ XLIFF
event-request = ຂໍຄຳແປ
kept-changed-here = ມີຜູ້ແກ້ຢູ່ນີ້ຫຼັງຈາກສ້າງໄຟລ໌.
kept-gone = ຕົ້ນສະບັບບໍ່ມີສ່ວນນີ້ແລ້ວ.
kept-other-source = ຕົ້ນສະບັບໄດ້ປ່ຽນໄປແລ້ວ.
request-title = ຂໍຄຳແປ
request-help = ສະບັບແປຈະຖືກສ້າງ, ມອບໃຫ້ຜູ້ຮັບຜິດຊອບ ແລະ ສະແດງໃນໜ້າທຳອິດຂອງຜູ້ນັ້ນ. ສິ່ງທີ່ມີຢູ່ແລ້ວຄົງໄວ້ຕາມເດີມ.
request-languages = ແປເປັນ
request-memory = ຕື່ມສິ່ງທີ່ຄວາມຈຳການແປຮູ້
request-machine = ໃຫ້ເຄື່ອງແປສ່ວນທີ່ເຫຼືອ ແລ້ວໃຫ້ຄົນກວດ
request-send = ສົ່ງຄຳຂໍ
xliff-empty = ບໍ່ມີຄຳແປໃນໄຟລ໌.
xliff-original = ໄຟລ໌ບໍ່ໄດ້ບອກວ່າເປັນຂອງຂໍ້ຄວາມໃດ
xliff-language = ພາສາຂອງຂໍ້ຄວາມບໍ່ກົງກັບພາສາຂອງໄຟລ໌
xliff-code = ມີລະຫັດທີ່ບໍ່ໄດ້ບອກວ່າແທນສິ່ງໃດ
workbench-count = { $count ->
   *[other] { $n } ທ່ອນ
}
workbench-done-count = { $count ->
   *[other] ແລ້ວ { $n }
}
workbench-flagged-count = { $count ->
   *[other] ຕົ້ນສະບັບປ່ຽນ { $n }
}
workbench-empty-count = { $count ->
   *[other] ຍັງບໍ່ແປ { $n }
}

## The table of translations
matrix-choose = ເລືອກ
matrix-choose-item = ເລືອກ “{ $title }”
matrix-request = ຂໍຄຳແປຂອງລາຍການທີ່ເລືອກ
matrix-xliff-into = XLIFF ຂອງລາຍການທີ່ເລືອກ ແປເປັນ
matrix-mine = ວຽກຂອງຂ້ອຍ
matrix-late = ກາຍກຳນົດ
matrix-segments = { $done } ຈາກ { $total } ທ່ອນ
matrix-saved = ບັນທຶກເມື່ອ { $day }

## Files and requests
xliff-no-file = ກະລຸນາເລືອກໄຟລ໌ກ່ອນ.
xliff-refused = ໄຟລ໌ຖືກປະຕິເສດ ແລະ ບໍ່ມີຫຍັງປ່ຽນ.
xliff-edition = ຮັບຂໍ້ຄວາມນີ້ບໍ່ໄດ້
request-nothing = ກະລຸນາເລືອກເນື້ອໃນ ແລະ ພາສາກ່ອນ.
request-begun = ເລີ່ມແລ້ວ
request-there = ມີຢູ່ແລ້ວ
done-filled = ຕື່ມແລ້ວ. ກະລຸນາອ່ານສິ່ງທີ່ຕື່ມເຂົ້າມາ.
event-fill-segments = ຕື່ມທ່ອນຂໍ້ຄວາມ
xliff-changed-count = { $count ->
   *[other] ປ່ຽນ { $n } ທ່ອນ
}
xliff-kept-count = { $count ->
   *[other] ຄົງເດີມ { $n } ທ່ອນ
}
request-filled-count = { $count ->
   *[other] ຕື່ມ { $n } ທ່ອນ
}
segments-untranslated = ຍັງມີທ່ອນທີ່ບໍ່ໄດ້ແປ. ກະລຸນາແປຢູ່ໂຕະແປ ຫຼື ບອກຢູ່ນັ້ນວ່າຕັ້ງໃຈລະໄວ້.
workbench-ask = ຖາມເຄື່ອງແປ
workbench-lost = ຍັງບໍ່ໄດ້ເກັບ: ບໍ່ມີການເຊື່ອມຕໍ່. ຂຽນຕໍ່ໄປໄດ້; ລະບົບຈະລອງໃໝ່.
workbench-more = ບັນທຶກ ຫຼື ລະໄວ້
