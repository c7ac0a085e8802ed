# The editor: ລາວ.

## Tools
writing-subheading = ຫົວຂໍ້ຍ່ອຍ
writing-numbers = ລາຍການແບບມີເລກລຳດັບ
writing-quote = ຂໍ້ຄວາມອ້າງອີງ
writing-table = ຕາຕະລາງ
writing-picture = ຮູບພາບ
writing-column = ຖັນ { $count }
writing-cell = ຂໍ້ຄວາມ
writing-link-words = ຂໍ້ຄວາມຂອງລິ້ງ
writing-outline = ໂຄງຮ່າງ
writing-no-headings = ຍັງບໍ່ມີຫົວຂໍ້.
writing-counts = { $words } ຄຳ · ອ່ານປະມານ { $minutes } ນາທີ
writing-length = { $count } ຕົວອັກສອນ; ສະແດງຄົບບໍ່ເກີນ { $best }
writing-line = ແຖວທີ { $line }
writing-close = ປິດ

## Find and replace
writing-find = ຊອກຫາ ແລະ ແທນທີ່
writing-find-before = ກ່ອນໜ້າ
writing-find-next = ຕໍ່ໄປ
writing-exact = ແຍກຕົວພິມໃຫຍ່-ນ້ອຍ
writing-replace = ແທນທີ່
writing-replace-all = ແທນທີ່ທັງໝົດ
writing-replace-by = ແທນທີ່ດ້ວຍ
writing-matches = { $at } ໃນ { $count }
writing-replaced = ແທນທີ່ແລ້ວ: { $count }

## Choosing something to put in
writing-pick-facts = ໃສ່ຂໍ້ມູນ
writing-pick-links = ໃສ່ລິ້ງ
writing-pick-media = ໃສ່ຮູບພາບ
writing-pick-help = ພິມເພື່ອຊອກຫາ ຈະໃສ່ເຄື່ອງໝາຍວັນນະຍຸດ ຫຼື ບໍ່ກໍໄດ້. ເລືອກດ້ວຍປຸ່ມລູກສອນ ແລະ ໃສ່ດ້ວຍປຸ່ມ Enter.
writing-found-count = ພົບ: { $n }
writing-fact-due = ຮອດກຳນົດທົບທວນ { $date }
writing-other-site = ເວັບໄຊອື່ນ
writing-put-where = ບ່ອນທີ່ຈະໃສ່
writing-put-before = ກ່ອນ “{ $words }”
writing-put-end = ທ້າຍຂໍ້ຄວາມ

## Pasting and pictures
writing-pasting = ກຳລັງແປງຮູບແບບ…
writing-paste-failed = ບໍ່ສາມາດແປງຮູບແບບໄດ້ ຈຶ່ງວາງສະເພາະຂໍ້ຄວາມ. ກະລຸນາກວດການເຊື່ອມຕໍ່ແລ້ວວາງໃໝ່.
writing-paste-plain = ວາງສະເພາະຂໍ້ຄວາມ ໂດຍບໍ່ມີຮູບແບບ.
writing-paste-here = ວາງໃສ່ບ່ອນນີ້
writing-paste-help = ຂໍ້ຄວາມຈາກໂປຣແກຣມພິມເອກະສານ. ຈະຖືກຈັດໃຫ້ຮຽບຮ້ອຍ ແລະ ວາງໄວ້ທ້າຍຂໍ້ຄວາມເມື່ອບັນທຶກ.
writing-paste-pictures-count = ຮູບພາບທີ່ບໍ່ໄດ້ນຳມາ: { $n }; ກະລຸນາເພີ່ມແຕ່ລະຮູບພ້ອມແຫຼ່ງທີ່ມາ.
writing-paste-comments-count = ຄຳເຫັນທີ່ບໍ່ໄດ້ນຳມາ: { $n }.
writing-paste-deletions-count = ສ່ວນທີ່ໝາຍລຶບໄວ້ໃນເອກະສານ ແລະ ບໍ່ໄດ້ນຳມາ: { $n }.
writing-paste-links-count = ລິ້ງທີ່ເອົາຕົວຕິດຕາມອອກແລ້ວ: { $n }.
writing-paste-others-count = ສິ່ງອື່ນທີ່ບໍ່ໄດ້ນຳມາ: { $n }.
writing-uploading = ກຳລັງອັບໂຫຼດ { $name }…
writing-upload-failed = ອັບໂຫຼດ { $name } ບໍ່ສຳເລັດ.

## Preview
writing-preview-page = ເບິ່ງຕົວຢ່າງໃນແຖບໃໝ່
writing-width = ຄວາມກວ້າງຂອງຕົວຢ່າງ
writing-phone = ໂທລະສັບ
writing-tablet = ແທັບເລັດ
writing-screen = ຄອມພິວເຕີ
writing-light-dark = ແຈ້ງ ຫຼື ມືດ
writing-light = ແຈ້ງ
writing-dark = ມືດ
writing-not-begun = ຍັງບໍ່ໄດ້ເລີ່ມ: { $language }
writing-no-preview = ຕອນນີ້ຍັງສະແດງບໍ່ໄດ້. ກະລຸນາລອງໃໝ່ໃນອີກບຶດໜຶ່ງ.

## Keeping
writing-lost = ຕິດຕໍ່ເຊີບເວີບໍ່ໄດ້. ຂໍ້ຄວາມຂອງທ່ານເກັບໄວ້ໃນບຣາວເຊີນີ້ ແລະ ຈະສົ່ງທັນທີທີ່ເຊື່ອມຕໍ່ໄດ້. ຂຽນຕໍ່ໄດ້ເລີຍ.
writing-session-ended = ການເຂົ້າສູ່ລະບົບສິ້ນສຸດແລ້ວ. ຂໍ້ຄວາມຂອງທ່ານປອດໄພຢູ່ໃນບຣາວເຊີນີ້. ກະລຸນາເຂົ້າສູ່ລະບົບໃໝ່ໃນແຖບອື່ນ ແລ້ວກັບມາບ່ອນນີ້.
writing-sign-in-again = ເຂົ້າສູ່ລະບົບໃໝ່
writing-session-back = ທ່ານເຂົ້າສູ່ລະບົບໃໝ່ແລ້ວ. ບໍ່ມີຫຍັງສູນເສຍ.
writing-session-other = ຕອນນີ້ມີຜູ້ອື່ນເຂົ້າສູ່ລະບົບໃນບຣາວເຊີນີ້. ຂໍ້ຄວາມຂອງທ່ານຈະຢູ່ບ່ອນນີ້ຈົນກວ່າທ່ານຈະເຂົ້າສູ່ລະບົບໃໝ່.
writing-restored = ຂໍ້ຄວາມເມື່ອ { $time } ທີ່ຍັງບໍ່ຮອດເຊີບເວີ ໄດ້ກັບຄືນມາແລ້ວ.
writing-restored-not = ໃຊ້ຂໍ້ຄວາມທີ່ບັນທຶກໄວ້ແທນ
writing-windows = ທ່ານໄດ້ແກ້ໄຂແຖວດຽວກັນໃນໜ້າຕ່າງອື່ນ.
writing-windows-joined = ສິ່ງທີ່ທ່ານຂຽນໃນໜ້າຕ່າງອື່ນກໍຢູ່ໃນຂໍ້ຄວາມນີ້ແລ້ວ.

## Two people
writing-newer = { $name } ໄດ້ບັນທຶກສະບັບໃໝ່ ({ $time }).
writing-newer-clash = ທັງສອງຄົນໄດ້ແກ້ໄຂແຖວດຽວກັນ.
writing-settle = ປຽບທຽບ ແລະ ເລືອກ
writing-bring = ນຳເຂົ້າໃນຂໍ້ຄວາມຂອງຂ້ອຍ
writing-brought = ຢູ່ໃນຂໍ້ຄວາມຂອງທ່ານແລ້ວ.
writing-changes = ເບິ່ງສິ່ງທີ່ປ່ຽນແປງ
writing-came = ສິ່ງທີ່ຜູ້ອື່ນແກ້ໄຂ ເຊິ່ງລວມກັບການແກ້ໄຂຂອງທ່ານແລ້ວ
writing-merge-title = ສອງສະບັບຂອງແຖວດຽວກັນ
writing-merge-by = { $name } ໄດ້ບັນທຶກອີກສະບັບໜຶ່ງ ({ $time }).
writing-merge-own = ອີກສະບັບໜຶ່ງ ທ່ານຂຽນໃນໜ້າຕ່າງອື່ນ ({ $time }).
writing-merge-help = ບ່ອນທີ່ທັງສອງສະບັບແກ້ໄຂແຖວດຽວກັນ ກະລຸນາເລືອກຂໍ້ຄວາມທີ່ຈະໃຊ້. ສ່ວນອື່ນໄດ້ລວມກັນແລ້ວ. ສິ່ງທີ່ທ່ານພິມຍັງເກັບໄວ້.
writing-merge-place = ທັງສອງສະບັບແກ້ໄຂບ່ອນນີ້
writing-merge-mine = ຂໍ້ຄວາມຂອງຂ້ອຍ
writing-merge-theirs = ອີກສະບັບໜຶ່ງ
writing-merge-both = ລວມການແກ້ໄຂທັງສອງ:
writing-merge-own-words = ຂຽນໃໝ່:
writing-merge-open = ກະລຸນາເລືອກຂໍ້ຄວາມໃນທຸກບ່ອນ.
writing-merge-again = ໃນລະຫວ່າງນັ້ນ ອີກສະບັບໄດ້ປ່ຽນໄປອີກ. ກະລຸນາເບິ່ງແຕ່ລະບ່ອນອີກຄັ້ງ.
writing-merge-go-on = ຂຽນຕໍ່
done-windows-merged = ສອງສະບັບລວມເປັນໜຶ່ງແລ້ວ. ເມື່ອບັນທຶກຈະເປັນສະບັບໃໝ່.

## What is wrong with a text
problem-too-long = ຂໍ້ຄວາມຍາວເກີນໄປ; ສ່ວນທີ່ເຫຼືອບໍ່ໄດ້ອ່ານ.
problem-unknown-directive = ບໍ່ມີອົງປະກອບນີ້.
problem-bad-directive = ອົງປະກອບນີ້ຂຽນບໍ່ຖືກຕ້ອງ.
problem-misplaced-directive = ອົງປະກອບນີ້ຢູ່ໃນລາຍການ ຫຼື ຂໍ້ຄວາມອ້າງອີງບໍ່ໄດ້.
problem-wrong-form = ຈຳນວນເຄື່ອງໝາຍສອງຈ້ຳຂອງອົງປະກອບນີ້ບໍ່ຖືກຕ້ອງ.
problem-unclosed-container = ຂາດເຄື່ອງໝາຍປິດ :::.
problem-stray-close = ເຄື່ອງໝາຍ ::: ນີ້ບໍ່ໄດ້ປິດຫຍັງ.
problem-too-deep = ມີອົງປະກອບຊ້ອນກັນຫຼາຍເກີນໄປ.
problem-missing-attribute = ອົງປະກອບນີ້ຂາດຂໍ້ມູນທີ່ຈຳເປັນ.
problem-unknown-attribute = ອົງປະກອບນີ້ບໍ່ມີການຕັ້ງຄ່ານັ້ນ.
problem-repeated-attribute = ການຕັ້ງຄ່ານີ້ຂຽນໄວ້ສອງເທື່ອ.
problem-bad-value = ໃຊ້ຄ່ານີ້ຢູ່ບ່ອນນີ້ບໍ່ໄດ້.
problem-bad-data = ຂໍ້ມູນແຜນພູມຕ້ອງເປັນແຖວທີ່ມີຊື່ ແລະ ຕົວເລກ.
problem-bad-inline = ໃນວົງເລັບຄູ່ໃສ່ໄດ້ສະເພາະຂໍ້ມູນ: [[fact:…]].
problem-raw-html = ລະບົບບໍ່ອ່ານ HTML; ຈະສະແດງເປັນຂໍ້ຄວາມ.
problem-markdown-image = ກະລຸນາໃສ່ຮູບພາບດ້ວຍເຄື່ອງມືຮູບພາບ.
problem-bad-link = ສ້າງລິ້ງຫາທີ່ຢູ່ນີ້ບໍ່ໄດ້.
problem-unknown-reference = ບໍ່ມີລະຫັດນີ້.
problem-unknown-fact = ບໍ່ມີຂໍ້ມູນນີ້.
problem-unknown-picture = ບໍ່ມີຮູບພາບນີ້.
