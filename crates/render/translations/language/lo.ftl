# Language (Lao): translation memory, glossary, machine translation.

desk-language-tools = ພາສາ
desk-language-parts = ພາກສ່ວນຂອງໝວດນີ້

## Translation memory
memory-title = ໜ່ວຍຄວາມຈຳການແປ
glossary-title = ຄຳສັບ
machine-title = ການແປດ້ວຍເຄື່ອງ
memory-help = ສິ່ງທີ່ຄົນເຄີຍແປໄວ້. ໂຕະແປຈະສະເໜີໃຫ້ເມື່ອພົບຂໍ້ຄວາມດຽວກັນ ຫຼື ຄ້າຍຄືກັນ.
memory-empty = ຍັງບໍ່ມີຫຍັງ. ໜ່ວຍຄວາມຈຳຈະເພີ່ມຂຶ້ນເມື່ອຢືນຢັນຄຳແປ ຫຼື ນຳເຂົ້າໄຟລ໌.
memory-none-found = ບໍ່ພົບຫຍັງ.
memory-pair = ຄູ່ພາສາ
memory-from-to = { $from } → { $to }
memory-source = ຕົ້ນສະບັບ
field-target = ຄຳແປ
memory-origin = ທີ່ມາ
memory-origin-desk = ກອງບັນນາທິການ
memory-origin-content = ບົດຄວາມທີ່ເຜີຍແຜ່ແລ້ວ
memory-origin-machine = ເຜີຍແຜ່ແລ້ວ, ແປດ້ວຍເຄື່ອງ, ຍັງບໍ່ກວດ
memory-unit = ໜ່ວຍການແປ
memory-created = ເພີ່ມເມື່ອ
memory-changed = ຢືນຢັນລ່າສຸດ
memory-statistics = ສິ່ງທີ່ຢູ່ໃນໜ່ວຍຄວາມຈຳ
memory-units = ຈຳນວນໜ່ວຍ
memory-confirmed = ຢືນຢັນທີ່ກອງບັນນາທິການ
memory-file = ໄຟລ໌
memory-export = ດາວໂຫຼດທັງໝົດເປັນ TMX
memory-import = ນຳເຂົ້າໄຟລ໌ TMX
memory-import-help = TMX 1.4b, ບໍ່ເກີນ 128 MiB. ຮັບທັງໄຟລ໌ ຫຼື ບໍ່ຮັບເລີຍ.
memory-imported = ໜ່ວຍໃໝ່: { $added }. ຢືນຢັນຄືນ: { $confirmed }.
memory-delete = ລຶບ
memory-back = ກັບໄປໜ່ວຍຄວາມຈຳການແປ
memory-too-long = ຄຳແປຍາວເກີນໄປສຳລັບໜຶ່ງໜ່ວຍ.

## Files
file-choose = ໄຟລ໌
file-import = ນຳເຂົ້າ
file-wrong = ບໍ່ໄດ້ຮັບໄຟລ໌ນີ້. ບໍ່ມີຫຍັງປ່ຽນແປງ.
file-place = ແຖວ { $line }, ຕົວອັກສອນທີ { $character }
file-left-out = ຂ້າມໄປ ເພາະປະຕູຂໍ້ມູນບໍ່ມີພາສາເຫຼົ່ານີ້: { $list }
file-remarks = ໝາຍເຫດກ່ຽວກັບໄຟລ໌
file-missing = ກະລຸນາເລືອກໄຟລ໌ກ່ອນ.
file-encoding = ມີຕົວອັກສອນທີ່ອ່ານບໍ່ໄດ້. ກະລຸນາບັນທຶກເປັນ UTF-8 ແລ້ວລອງໃໝ່.
file-too-large = ໄຟລ໌ໃຫຍ່ເກີນໄປ.
file-malformed = ໄຟລ໌ເສຍຫາຍຢູ່ບ່ອນນີ້: ບໍ່ແມ່ນ XML ທີ່ຖືກຕ້ອງ.
file-other-format = ເປັນຮູບແບບອື່ນ ຫຼື ລຸ້ນທີ່ອ່ານບໍ່ໄດ້ຢູ່ບ່ອນນີ້.
file-rule = ບ່ອນນີ້ຜິດກົດຂອງຮູບແບບ.
file-nothing = ບໍ່ມີເນື້ອໃນໃນພາສາຂອງປະຕູຂໍ້ມູນນີ້.
file-unit-long = ມີຂໍ້ຄວາມຍາວເກີນໄປສຳລັບໜຶ່ງໜ່ວຍ.
file-unit-source = ມີໜ່ວຍທີ່ບໍ່ມີຂໍ້ຄວາມໃນພາສາຕົ້ນສະບັບ.
file-term-long = ມີຄຳສັບ ຫຼື ນິຍາມທີ່ຍາວເກີນໄປ.
file-not-yours = ມີພາສາທີ່ບໍ່ຢູ່ໃນຄວາມຮັບຜິດຊອບຂອງທ່ານ. ພາສາຂອງທ່ານແມ່ນ:

## Glossary
glossary-help = ຊື່ເອີ້ນສິ່ງທີ່ເປັນຂອງປະເທດໃນທຸກພາສາ.
glossary-count = ແນວຄິດທີ່ພົບ: { $n }
glossary-in = ພາສາທີ່ສະແດງ
glossary-subject = ຂະແໜງ
glossary-missing-only = ສະເພາະທີ່ຍັງບໍ່ມີຄຳສັບໃນພາສານີ້
glossary-new = ແນວຄິດໃໝ່
glossary-concept = ແນວຄິດ
glossary-languages = ພາສາ
glossary-no-term = ບໍ່ມີຄຳສັບ
glossary-retired = ເຊົາໃຊ້
glossary-export = ດາວໂຫຼດຄຳສັບ
glossary-import = ນຳເຂົ້າໄຟລ໌ TBX
glossary-import-help = TBX ປີ 2008 ຫຼື 2019. ສຳລັບແນວຄິດທີ່ມີແລ້ວ ຄຳສັບໃນໄຟລ໌ຈະແທນຄຳສັບຂອງພາສາດຽວກັນ, ພາສາອື່ນຄົງເດີມ. ຮັບທັງໄຟລ໌ ຫຼື ບໍ່ຮັບເລີຍ.
glossary-imported = ແນວຄິດໃໝ່: { $added }. ປ່ຽນແປງ: { $changed }. ຄົງເດີມ: { $unchanged }.
glossary-terms = ຄຳສັບ
glossary-change = ແກ້ໄຂ
glossary-status = ການໃຊ້
glossary-note = ໝາຍເຫດ
glossary-add-term = ເພີ່ມຄຳສັບ
glossary-about = ກ່ຽວກັບແນວຄິດນີ້
glossary-definition = ນິຍາມ
glossary-retire = ເຊົາໃຊ້
glossary-restore = ນຳກັບມາໃຊ້
glossary-back = ກັບໄປທີ່ຄຳສັບ
glossary-known = ມີຄຳສັບນີ້ຢູ່ແລ້ວ: { $code }
field-term = ຄຳສັບ
term-status-preferred = ຄວນໃຊ້
term-status-admitted = ໃຊ້ໄດ້
term-status-forbidden = ຫ້າມໃຊ້
term-taken = ແນວຄິດນີ້ມີຄຳສັບນີ້ຢູ່ແລ້ວ.
term-last = ແນວຄິດຕ້ອງມີຢ່າງໜ້ອຍໜຶ່ງຄຳສັບ. ກະລຸນາເຊົາໃຊ້ທັງແນວຄິດແທນ.
term-too-long = ຍາວເກີນໄປ ຫຼື ມີຕົວອັກສອນທີ່ບໍ່ໃຊ້ໃນຄຳສັບ.
subject-organisation = ໜ່ວຍງານ
subject-territory = ສະຖານທີ່
subject-region = ພາກພື້ນ
subject-heritage = ມໍລະດົກ
subject-document = ກົດໝາຍ
subject-document_kind = ປະເພດເອກະສານ
subject-heritage_list = ບັນຊີມໍລະດົກ
subject-calendar = ວັນສຳຄັນ ແລະ ບຸນ
subject-theme = ຫົວຂໍ້ຫຼັກ

## What was just done
done-memory-changed = ບັນທຶກແລ້ວ. ຕໍ່ໄປນີ້ຈະສະເໜີຄຳແປໃໝ່.
done-memory-deleted = ລຶບແລ້ວ. ຈະບໍ່ສະເໜີອີກ.
done-concept = ບັນທຶກແນວຄິດແລ້ວ.
done-term = ບັນທຶກຄຳສັບແລ້ວ.
done-term-removed = ລຶບຄຳສັບແລ້ວ.
done-concept-retired = ເຊົາໃຊ້ແນວຄິດແລ້ວ: ໂຕະແປຈະບໍ່ໝາຍໄວ້ອີກ.
done-concept-restored = ນຳແນວຄິດກັບມາໃຊ້ແລ້ວ.

## Machines
machine-help = ບໍ່ມີການສົ່ງຫຍັງໄປຫາເຄື່ອງ ຖ້າບໍ່ມີຄົນຂໍ. ສິ່ງທີ່ສົ່ງ ແລະ ສົ່ງໃຫ້ໃຜ ຢູ່ໃນບັນທຶກການກວດສອບ. ຂໍ້ຄວາມທີ່ຍັງຫ້າມເຜີຍແຜ່ຈະບໍ່ຖືກສົ່ງເດັດຂາດ.
machine-off = ຍັງບໍ່ໄດ້ຕັ້ງຄ່າເຄື່ອງແປ. ຜູ້ດູແລປະຕູຂໍ້ມູນລະບຸໄດ້ໃນໄຟລ໌ຕັ້ງຄ່າ.
machine-name = ເຄື່ອງແປ
machine-address = ທີ່ຢູ່
machine-secret = ຕັ້ງກະແຈແລ້ວ
machine-knows = ພາສາທີ່ຮູ້ຈັກ
machine-ask = ສອບຖາມ
machine-knows-not = ເຄື່ອງນີ້ບໍ່ມີວິທີບອກ.
machine-try = ລອງໜຶ່ງປະໂຫຍກ
machine-try-help = ປະໂຫຍກຈະຖືກສົ່ງໄປຫາເຄື່ອງແປ ແລະ ບັນທຶກໄວ້ໃນບັນທຶກການກວດສອບ.
machine-from = ຈາກ
machine-to = ເປັນ
machine-text = ປະໂຫຍກ
machine-translate = ແປ
machine-sent = ທີ່ສົ່ງໃນ 30 ວັນຜ່ານມາ
machine-sent-none = ບໍ່ມີ.
machine-requests = ຄຳຂໍ
machine-texts = ຂໍ້ຄວາມ
machine-characters = ຕົວອັກສອນ
machine-last = ລ່າສຸດ
machine-none = ຍັງບໍ່ໄດ້ຕັ້ງຄ່າເຄື່ອງແປສຳລັບຄູ່ພາສານີ້.
machine-embargoed = ຂໍ້ຄວາມນີ້ຍັງຫ້າມເຜີຍແຜ່ ຈຶ່ງບໍ່ສົ່ງໃຫ້ໃຜ.
machine-too-long = ຂໍ້ຄວາມຍາວເກີນໄປສຳລັບເຄື່ອງນີ້.
machine-unreachable = ຕິດຕໍ່ເຄື່ອງແປບໍ່ໄດ້
machine-refused = ເຄື່ອງແປປະຕິເສດ
machine-bad-answer = ຄຳຕອບຂອງເຄື່ອງແປໃຊ້ບໍ່ໄດ້

## Events
event-change-memory = ແກ້ໄຂໜ່ວຍການແປ
event-delete-memory = ລຶບໜ່ວຍການແປ
event-import-memory = ນຳໄຟລ໌ເຂົ້າໜ່ວຍຄວາມຈຳການແປ
event-create-concept = ສ້າງແນວຄິດ
event-change-concept = ແກ້ໄຂແນວຄິດ
event-retire-concept = ເຊົາໃຊ້ແນວຄິດ
event-restore-concept = ນຳແນວຄິດກັບມາໃຊ້
event-add-term = ເພີ່ມຄຳສັບ
event-change-term = ແກ້ໄຂຄຳສັບ
event-remove-term = ລຶບຄຳສັບ
event-import-glossary = ນຳໄຟລ໌ເຂົ້າຄຳສັບ
event-derive-glossary = ນຳຊື່ເຂົ້າຄຳສັບ
event-send-to-machine = ສົ່ງຂໍ້ຄວາມໄປຫາເຄື່ອງແປ
