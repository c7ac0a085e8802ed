# Figures at the desk (Lao): flows, vintages, files that become vintages.

## Flows
desk-data = ສະຖິຕິ
load-help = ຊຸດຂໍ້ມູນທີ່ໜ່ວຍງານຂອງທ່ານເຜີຍແຜ່. ແຕ່ລະໄຟລ໌ກາຍເປັນສະບັບໃໝ່; ສະບັບກ່ອນໜ້າທັງໝົດຍັງເກັບໄວ້ ແລະ ເບິ່ງໄດ້.
load-none-yours = ບໍ່ມີຊຸດຂໍ້ມູນຂອງໜ່ວຍງານທີ່ທ່ານນຳຕົວເລກເຂົ້າໄດ້.
load-flow = ຊຸດຂໍ້ມູນ
load-newest = ສະບັບຫຼ້າສຸດ
load-who = ຜູ້ເຜີຍແຜ່ສະບັບນີ້
load-publisher = ໜ່ວຍງານຮັບຜິດຊອບ
load-none-yet = ຍັງບໍ່ມີການເຜີຍແຜ່
load-vintage = ສະບັບທີ { $number }
load-vintages = ສະບັບທັງໝົດ
load-what-changed = ສິ່ງທີ່ປ່ຽນ
load-counts = ເພີ່ມ { $added }, ປັບປຸງ { $revised }, ລຶບ { $removed }
load-observations-count = { $count ->
   *[other] { $n } ຄ່າ
}

## A file
load-new = ນຳເຂົ້າໄຟລ໌
load-mode = ໄຟລ໌ນີ້ແມ່ນຫຍັງ
load-mode-add = ສ່ວນເພີ່ມ: ຄ່າໃນໄຟລ໌ຈະເພີ່ມເຂົ້າ ຫຼື ແທນຄ່າທີ່ມີຢູ່
load-mode-whole = ຂໍ້ມູນທັງໝົດ: ຄ່າທີ່ບໍ່ຢູ່ໃນໄຟລ໌ຈະຖືກລຶບ
load-note = ໝາຍເຫດຂອງສະບັບ
load-note-help = ຜູ້ອ່ານເຫັນໝາຍເຫດນີ້ຢູ່ຂ້າງສະບັບ.
load-file-help = CSV ແບບ UTF-8, XLSX, SDMX-CSV ຫຼື SDMX-ML, ບໍ່ເກີນ { $size }. ລະບົບກວດທັງໄຟລ໌ກ່ອນ ແລະ ບໍ່ເຜີຍແຜ່ຫຍັງຈົນກວ່າທ່ານໄດ້ເຫັນສິ່ງທີ່ປ່ຽນ.
load-check = ກວດໄຟລ໌
load-columns = ຖັນຂອງຊຸດຂໍ້ມູນນີ້
load-columns-help = ແຖວທຳອິດບອກລະຫັດ ຫຼື ຊື່ຂອງຖັນ. ຕາຕະລາງອາດມີຖັນໜຶ່ງຕໍ່ໄລຍະເວລາໜຶ່ງ. ຂຽນຊື່ແທນລະຫັດກໍໄດ້.
load-required = ຈຳເປັນ
load-recent = ໄຟລ໌ທີ່ສົ່ງແລ້ວ
load-of = ໄຟລ໌ { $file }
load-sent = ສົ່ງເມື່ອ
load-too-large = ໄຟລ໌ໃຫຍ່ເກີນໄປ.
load-too-many = ຍັງມີຫຼາຍໄຟລ໌ຂອງຊຸດຂໍ້ມູນນີ້ລໍຖ້າການຕັດສິນໃຈ. ກະລຸນາເຜີຍແຜ່ ຫຼື ຖິ້ມໄຟລ໌ເຫຼົ່ານັ້ນກ່ອນ.
load-cut-off = ໄຟລ໌ມາບໍ່ຄົບ. ກະລຸນາສົ່ງໃໝ່.

## Where it stands
load-state-waiting = ກຳລັງກວດ
load-state-refused = ບໍ່ຮັບ
load-state-checked = ລໍຖ້າການຕັດສິນໃຈ
load-state-publishing = ກຳລັງເຜີຍແຜ່
load-state-published = ເຜີຍແຜ່ແລ້ວ
load-state-lost = ຕ້ອງສົ່ງໃໝ່
load-state-dropped = ບໍ່ໄດ້ໃຊ້
load-is-waiting = ກຳລັງກວດໄຟລ໌. ໜ້ານີ້ຈະສະແດງເອງເມື່ອສຳເລັດ.
load-is-publishing = ກຳລັງເຜີຍແຜ່ສະບັບ. ໜ້ານີ້ຈະສະແດງເອງເມື່ອສຳເລັດ.
load-read-count = { $count ->
   *[other] ອ່ານແລ້ວ { $n } ແຖວ
}
load-brought-count = { $count ->
   *[other] ທຽບແລ້ວ { $n } ຄ່າ
}
load-lost = ການເຮັດວຽກກັບໄຟລ໌ນີ້ຖືກຂັດຈັງຫວະ ແລະ ບໍ່ມີຫຍັງປ່ຽນແປງ. ກະລຸນາສົ່ງໃໝ່.
load-unchanged = ໄຟລ໌ບໍ່ຕ່າງຈາກທີ່ເຜີຍແຜ່ແລ້ວ. ບໍ່ຈຳເປັນຕ້ອງມີສະບັບໃໝ່.
load-dropped = ໄຟລ໌ນີ້ບໍ່ໄດ້ໃຊ້. ບໍ່ມີຫຍັງປ່ຽນແປງ.
load-published = ເຜີຍແຜ່ແລ້ວ: ດຽວນີ້ແມ່ນສະບັບທີ { $number }.
done-data-dropped = ຖິ້ມໄຟລ໌ແລ້ວ.

## What it would change
load-changes = ສິ່ງທີ່ຈະປ່ຽນ
load-again = ໃນລະຫວ່າງນັ້ນມີຄົນເຜີຍແຜ່ສະບັບອື່ນ, ໄຟລ໌ຈຶ່ງຖືກກວດອີກຄັ້ງ. ກະລຸນາເບິ່ງຄືນ.
load-added = ເພີ່ມ
load-revised = ປັບປຸງ
load-removed = ລຶບ
load-afterwards = ຈຳນວນຄ່າໃນສະບັບ
load-revisions = ຄ່າທີ່ຈະປ່ຽນ ຫຼື ຫາຍໄປ
load-shown = { $shown } ຈາກ { $all }
load-gone = ຖືກລຶບ
load-publish = ເຜີຍແຜ່ສະບັບນີ້
load-drop = ຖິ້ມໄຟລ໌

## What is wrong
load-refused = ບໍ່ຮັບໄຟລ໌ເພາະມີຂໍ້ຜິດພາດ. ບໍ່ມີຫຍັງປ່ຽນແປງ.
load-place = ແຖວ { $row }, { $column }
load-place-row = ແຖວ { $row }
load-more-count = { $count ->
   *[other] … ແລະ ອີກ { $n } ຂໍ້ຜິດພາດ
}
load-problem-missing = ບໍ່ມີຄ່າຢູ່ບ່ອນນີ້.
load-problem-code = “{ $value }” ບໍ່ຢູ່ໃນລາຍການ { $list }.
load-problem-length = “{ $value }” ມີ { $length } ຕົວອັກສອນ; ຕ້ອງມີ { $min } ຫາ { $max }.
load-problem-range = { $value } ຢູ່ນອກຊ່ວງ { $min } ຫາ { $max }.
load-problem-decimals = { $value } ມີເລກທົດສະນິຍົມເກີນ { $decimals } ຕຳແໜ່ງ.
load-problem-repeated = ຄ່າຂອງລຳດັບ ແລະ ໄລຍະເວລາດຽວກັນມີແລ້ວໃນແຖວ { $row }.
load-problem-varies = “{ $value }” ຕ່າງຈາກ “{ $first }” ໃນແຖວ { $row } ທັງທີ່ເປັນລຳດັບດຽວກັນ.
load-problem-type-letters = “{ $value }” ຕ້ອງມີແຕ່ຕົວອັກສອນ.
load-problem-type-letters-digits = “{ $value }” ຕ້ອງມີແຕ່ຕົວອັກສອນ ແລະ ຕົວເລກ.
load-problem-type-digits = “{ $value }” ຕ້ອງມີແຕ່ຕົວເລກ.
load-problem-type-boolean = “{ $value }” ຕ້ອງເປັນ true ຫຼື false.
load-problem-type-whole = “{ $value }” ບໍ່ແມ່ນຈຳນວນເຕັມ ເຊັ່ນ 12 ຫຼື -3.
load-problem-type-number = “{ $value }” ບໍ່ແມ່ນຕົວເລກທີ່ໃຊ້ຈຸດທົດສະນິຍົມ ເຊັ່ນ 12.5.
load-problem-type-year = “{ $value }” ບໍ່ແມ່ນປີ ເຊັ່ນ 2024.
load-problem-type-month = “{ $value }” ບໍ່ແມ່ນເດືອນ ເຊັ່ນ 2024-01.
load-problem-type-day = “{ $value }” ບໍ່ແມ່ນວັນ ເຊັ່ນ 2024-01-31.
load-problem-type-moment = “{ $value }” ບໍ່ແມ່ນວັນ ແລະ ເວລາ ເຊັ່ນ 2024-01-31T12:00:00.
load-problem-type-period = “{ $value }” ບໍ່ແມ່ນໄລຍະເວລາ ເຊັ່ນ 2024, 2024-Q1, 2024-01 ຫຼື 2024-01-31.
load-problem-type-text = “{ $value }” ບໍ່ແມ່ນຂໍ້ຄວາມປະເພດທີ່ໃຊ້ບ່ອນນີ້.
load-problem-file = ອ່ານໄຟລ໌ຕໍ່ຈາກບ່ອນນີ້ບໍ່ໄດ້.
load-problem-encoding = ຂໍ້ຄວາມນີ້ບໍ່ແມ່ນ UTF-8. ກະລຸນາບັນທຶກໄຟລ໌ດ້ວຍລະຫັດ UTF-8.
load-problem-no-data = ນີ້ບໍ່ແມ່ນໄຟລ໌ຕົວເລກ. ກະລຸນາສົ່ງ CSV ແບບ UTF-8, XLSX, SDMX-CSV ຫຼື SDMX-ML.
load-problem-fields = ແຖວນີ້ມີ { $found } ຊ່ອງ, ແຖວທຳອິດມີ { $expected } ຊ່ອງ. ຂາດເຄື່ອງໝາຍວົງຢືມບໍ?
load-problem-no-column = ຊຸດຂໍ້ມູນບໍ່ມີຖັນນີ້. ຖັນທີ່ມີແມ່ນ { $known }.
load-problem-missing-column = ຂາດຖັນນີ້ ແລະ ບໍ່ມີສິ່ງອື່ນບອກຄ່າ.
load-problem-twice-column = ຖັນນີ້ມີສອງເທື່ອ.
load-problem-other-flow = ໄຟລ໌ມີຂໍ້ມູນຂອງ { $found }, ບໍ່ແມ່ນຂອງ { $expected }.
load-problem-no-rows = ບໍ່ມີຄ່າໃນໄຟລ໌.
load-problem-frequency = ບໍ່ສາມາດຮູ້ຄວາມຖີ່ຈາກໄລຍະເວລາ “{ $value }”. ກະລຸນາເພີ່ມຖັນ FREQ.

## Structures
structures-title = ໂຄງສ້າງຂໍ້ມູນ
structures-help = ໄຟລ໌ SDMX-ML ທີ່ມີລາຍການລະຫັດ, ແນວຄິດ, ໂຄງສ້າງຂໍ້ມູນ ແລະ ຊຸດຂໍ້ມູນ. ສະບັບສຸດທ້າຍຄົງຢູ່ຄືເກົ່າ: ສິ່ງໃໝ່ຕ້ອງເປັນສະບັບໃໝ່.
structures-new-flows = ສຳລັບຊຸດຂໍ້ມູນໃໝ່
structures-topic = ຫົວຂໍ້
structures-licence = ໃບອະນຸຍາດຂອງຕົວເລກ (SPDX)
structures-file-help = SDMX-ML 3.0 ຫຼື 2.1, ບໍ່ເກີນ { $size }. ລະບົບກວດທັງໄຟລ໌ກ່ອນ ແລະ ບໍ່ມີຫຍັງປ່ຽນຈົນກວ່າທ່ານໄດ້ເຫັນສິ່ງທີ່ຈະປ່ຽນ.
structures-nothing = ທຸກຢ່າງໃນໄຟລ໌ມີຢູ່ແລ້ວ. ຈະບໍ່ມີຫຍັງປ່ຽນແປງ.
structures-new = ໃໝ່
structures-other = ປ່ຽນ
structures-flows = ຊຸດຂໍ້ມູນໃໝ່
structures-keep = ເກັບໂຄງສ້າງເຫຼົ່ານີ້
structures-left-out = ຕັດອອກເພາະບໍ່ມີບ່ອນໃຊ້ຢູ່ນີ້
structures-line = ແຖວ { $line }
structures-problem-unreadable = ອ່ານໄຟລ໌ບໍ່ໄດ້.
structures-problem-empty = ບໍ່ມີໂຄງສ້າງໃນໄຟລ໌.
structures-problem-twice = { $thing } ມີສອງຄັ້ງ.
structures-problem-agency = { $thing }: “{ $agency }” ບໍ່ແມ່ນລະຫັດຂອງໜ່ວຍງານ.
structures-problem-stub = { $thing } ຢູ່ນີ້ມີແຕ່ຊື່; ສະບັບເຕັມຢູ່ { $place }.
structures-problem-final = { $thing } ເປັນສະບັບສຸດທ້າຍ ແຕ່ຢູ່ນີ້ຕ່າງອອກໄປ. ສິ່ງໃໝ່ຕ້ອງເປັນສະບັບໃໝ່.
structures-problem-missing = { $thing }: ບໍ່ມີ { $missing }.
structures-problem-code-twice = { $thing }: ມີລະຫັດຊ້ຳສອງຄັ້ງ.
structures-problem-rules = { $thing } ໃຊ້ກັບຂໍ້ມູນບໍ່ໄດ້.
structures-problem-address = { $thing }: ສ້າງທີ່ຢູ່ຈາກລະຫັດນີ້ບໍ່ໄດ້.
structures-problem-flow-there = { $thing }: ມີຊຸດຂໍ້ມູນ { $flow } ຢູ່ແລ້ວ.
structures-problem-untold = { $thing } ເປັນຂອງໃໝ່. ກະລຸນາລະບຸຫົວຂໍ້, ໜ່ວຍງານຮັບຜິດຊອບ ແລະ ໃບອະນຸຍາດຂອງຕົວເລກ.
structures-problem-topic = ບໍ່ມີຫົວຂໍ້ { $topic }.
structures-problem-organisation = ບໍ່ມີໜ່ວຍງານ { $organisation }.
structures-problem-licence = ໃບອະນຸຍາດວ່າງເປົ່າ.
done-structures-kept = ເກັບໂຄງສ້າງແລ້ວ.

## In the log
event-send-data = ສົ່ງໄຟລ໌ຕົວເລກ
event-accept-data = ຍອມຮັບໄຟລ໌ຕົວເລກ
event-drop-data = ຖິ້ມໄຟລ໌ຕົວເລກ
event-publish-data = ເຜີຍແຜ່ຕົວເລກ
event-apply-data = ນຳຕົວເລກຂອງຊຸດປະເທດເຂົ້າ
event-import-structures = ນຳໂຄງສ້າງຂໍ້ມູນເຂົ້າ
