# ຮູບ ແລະ ວິດີໂອ ໃນກອງບັນນາທິການ

desk-media = ຄັງສື່
media-upload = ເພີ່ມໄຟລ໌
media-upload-help = ຮູບ (JPEG, PNG, GIF, WebP, TIFF, SVG) ບໍ່ເກີນ 64 MB ແລະ ວິດີໂອ (MP4, MOV, WebM) ບໍ່ເກີນ 2 GB. ລະບົບເບິ່ງປະເພດໄຟລ໌ຈາກເນື້ອໃນ ບໍ່ແມ່ນຈາກຊື່.
media-files = ໄຟລ໌
media-drop = ເລືອກໄດ້ຫຼາຍໄຟລ໌ພ້ອມກັນ ຫຼື ວາງໃສ່ບ່ອນນີ້. ຖ້າການເຊື່ອມຕໍ່ຂາດ ໃຫ້ເລືອກໄຟລ໌ເກົ່າອີກເທື່ອ: ການສົ່ງຈະສືບຕໍ່ຈາກບ່ອນທີ່ຢຸດ.
media-send = ສົ່ງ
media-coming = ກຳລັງສົ່ງ
media-recent = ໄຟລ໌ຫຼ້າສຸດຂອງຂ້ອຍ
media-describe = ໃສ່ຄຳອະທິບາຍ
media-use-existing = ໃຊ້ໄຟລ໌ທີ່ມີຢູ່
media-keep-both = ເພີ່ມຢູ່ດີ
media-all-done = ສົ່ງໄຟລ໌ທັງໝົດແລ້ວ.
media-is-sending = ກຳລັງສົ່ງ
media-is-lost = ການເຊື່ອມຕໍ່ຂາດ ຈະສືບຕໍ່ເອງ
media-is-receiving = ຍັງໄດ້ຮັບບໍ່ຄົບ
media-is-making = ກຳລັງກະກຽມ
media-is-done = ຢູ່ໃນຄັງແລ້ວ
media-is-duplicate = ໄຟລ໌ອັນດຽວກັນນີ້ມີໃນຄັງແລ້ວ.

## ຄັງ
media-kind = ຮູບ ຫຼື ວິດີໂອ
media-pictures = ຮູບ
media-videos = ວິດີໂອ
media-video = ວິດີໂອ
media-only = ສະເພາະ
media-without-alt = ບໍ່ມີຂໍ້ຄວາມແທນຮູບ
media-ending = ສິດສິ້ນສຸດພາຍໃນ 30 ວັນ
media-unused = ຍັງບໍ່ໄດ້ໃຊ້
media-as-grid = ສະແດງເປັນຮູບ
media-as-list = ສະແດງເປັນລາຍການ
media-none = ບໍ່ພົບລາຍການທີ່ກົງກັນ.
media-previous = ກ່ອນໜ້າ
media-not-shown = ບໍ່ສະແດງ
media-shown-until = ຮອດ { $date }
media-decorative = ຕົກແຕ່ງ
media-described = ມີຄຳອະທິບາຍ { $count }

## ສື່ໜຶ່ງລາຍການ
field-credit = ຜູ້ສ້າງ
field-licence = ໃບອະນຸຍາດ
field-rights_until = ມື້ສຸດທ້າຍທີ່ສະແດງໄດ້
field-consent = ການຍິນຍອມ
field-file = ໄຟລ໌
media-credit-help = ຊື່ທີ່ຜູ້ອ່ານເຫັນຢູ່ຂ້າງຮູບ.
media-rights-help = ແຕ່ມື້ຕໍ່ໄປ ຜູ້ອ່ານຈະບໍ່ເຫັນອີກ. ປະວ່າງ: ບໍ່ມີກຳນົດ.
media-consent-help = ມີໃຜໃນຮູບ ໃຜຍິນຍອມເລື່ອງໃດ ແລະ ເກັບໄວ້ໃສ. ເຫັນສະເພາະພະນັກງານ.
media-focus = ຈຸດສຳຄັນຂອງຮູບ
media-focus-help = ຈຸດນີ້ຈະຍັງເຫັນຢູ່ ບໍ່ວ່າຈະຕັດຮູບແນວໃດ. ກົດໃສ່ຮູບ ຫຼື ລະບຸເປັນສ່ວນຮ້ອຍທີ່ນີ້.
media-focus-x = ຈາກຊ້າຍ, %
media-focus-y = ຈາກເທິງ, %
media-crops = ເມື່ອຖືກຕັດ
media-alt = ຮູບນີ້ສະແດງຫຍັງ
media-alt-help = ສຳລັບຜູ້ທີ່ບໍ່ເຫັນຮູບ ໃນແຕ່ລະພາສາ. ພາສາໃດທີ່ຍັງບໍ່ມີ ຈະເຜີຍແຜ່ບົດທີ່ມີຮູບນີ້ໃນພາສານັ້ນບໍ່ໄດ້.
media-is-decorative = ເພື່ອຕົກແຕ່ງ: ບໍ່ມີຂໍ້ມູນທີ່ຜູ້ອ່ານຕ້ອງຮູ້
media-missing = ຍັງບໍ່ມີ
media-about = ກ່ຽວກັບໄຟລ໌
media-size = ຂະໜາດ
media-length = ຄວາມຍາວ
media-file = ປະເພດໄຟລ໌
media-added = ເພີ່ມເມື່ອ
media-weight = ຂະໜາດໄຟລ໌
media-file-name = ຊື່ໄຟລ໌
media-original = ໄຟລ໌ຕົ້ນສະບັບພ້ອມຂໍ້ມູນສ່ວນຕົວທັງໝົດ
media-uses = ໃຊ້ຢູ່ໃສ
media-uses-none = ຍັງບໍ່ໄດ້ໃຊ້ຢູ່ໃສ.
media-camera = ຂໍ້ມູນທີ່ບັນທຶກໃນໄຟລ໌
media-camera-help = ກ້ອງ ແລະ ໂປຣແກຣມບັນທຶກໄວ້. ເຫັນສະເພາະພະນັກງານ; ສຳເນົາສາທາລະນະບໍ່ມີຂໍ້ມູນເຫຼົ່ານີ້.
media-alike = ເບິ່ງຄືກັນ
media-prefer = ໃຊ້ອັນນີ້ ແລະ ລຶບອັນໃໝ່
media-poster = ຮູບນິ້ງ
media-poster-code = ຮູບ
media-poster-help = ສະແດງແທນວິດີໂອຈົນກວ່າຈະຫຼິ້ນ. ປະວ່າງ: ບໍ່ມີ.
media-poster-frame = ໃຊ້ພາບທີ່ສະແດງຢູ່
media-showing = ຜູ້ອ່ານ
media-withdraw = ເຊົາສະແດງ
media-withdraw-help = ນັບແຕ່ນີ້ໜ້າເວັບຈະບໍ່ມີສື່ນີ້ ແລະ ສຳເນົາສາທາລະນະຈະຖືກເອົາອອກ.
media-restore = ສະແດງອີກ
media-restore-help = ໜ້າທີ່ໃຊ້ສື່ນີ້ຈະສະແດງອີກ.
media-remove = ລຶບອອກຈາກຄັງ
media-withdrawn-since = ບໍ່ສະແດງຕໍ່ຜູ້ອ່ານແຕ່ { $time }: { $reason }

## ການເລືອກ
media-pick = ເລືອກຈາກຄັງ
media-choose = ເລືອກ
media-line = ແຖວສຳລັບໃສ່ໃນບົດ
media-leading = ຮູບຫຼັກ
media-no-picture = ບໍ່ມີຮູບ.
media-now = ປັດຈຸບັນ
media-chosen = ທີ່ເລືອກ
media-use = ໃຊ້ຮູບນີ້
media-take-out = ບໍ່ໃຊ້ຮູບ
media-published-help = ຜູ້ອ່ານກຳລັງເຫັນເນື້ອໃນນີ້. ການປ່ຽນຈະເຜີຍແຜ່ທັນທີເປັນການແກ້ໄຂໃນທຸກພາສາ ພ້ອມຂໍ້ຄວາມແທນຮູບຈາກຄັງ.
media-four-eyes-help = ຜູ້ອ່ານກຳລັງເຫັນເນື້ອໃນນີ້. ເມື່ອໄດ້ຮັບການຍອມຮັບແລ້ວ ການປ່ຽນຈະເຜີຍແຜ່ເປັນການແກ້ໄຂໃນທຸກພາສາ ພ້ອມຂໍ້ຄວາມແທນຮູບຈາກຄັງ.

## ສິ່ງທີ່ລໍຖ້າ
media-waits-ending = ສິດທີ່ໃກ້ສິ້ນສຸດ

## ເປັນຫຍັງຈຶ່ງບໍ່ໄດ້ເຮັດ
refusal-media = ກະລຸນາແກ້ໄຂສິ່ງຕໍ່ໄປນີ້ກ່ອນ. { $problems }
media-lacks-alt = “{ $media }” ບໍ່ມີຂໍ້ຄວາມແທນຮູບໃນພາສານີ້.
media-lacks-rights = “{ $media }” ບໍ່ໄດ້ບອກຜູ້ສ້າງ ແລະ ໃບອະນຸຍາດ.
media-is-withdrawn = “{ $media }” ສະແດງບໍ່ໄດ້ອີກ: ໃຫ້ປ່ຽນ ຫຼື ເອົາອອກ.
media-kind-unknown = ບໍ່ວ່າໄຟລ໌ຈະຊື່ຫຍັງ ນີ້ບໍ່ແມ່ນຮູບ (JPEG, PNG, GIF, WebP, TIFF, SVG) ແລະ ບໍ່ແມ່ນວິດີໂອ (MP4, MOV, WebM).
media-too-large = ໄຟລ໌ໃຫຍ່ເກີນໄປ: ສູງສຸດ { $detail } MB.
media-larger-than-any = ໄຟລ໌ໃຫຍ່ເກີນໄປ: ສູງສຸດ 2 GB.
media-too-many-pixels = ຮູບໃຫຍ່ເກີນໄປ: { $detail } ພິກເຊວ.
media-drawing-refused = ຮູບແຕ້ມມີສິ່ງທີ່ບໍ່ອະນຸຍາດໃນຮູບ: { $detail }
media-codec = ບຣາວເຊີຫຼິ້ນ “{ $detail }” ບໍ່ໄດ້. ໃຫ້ບັນທຶກວິດີໂອເປັນ H.264 (MP4) ຫຼື VP9 (WebM).
media-too-long = ວິດີໂອຍາວເກີນໄປ: ສູງສຸດ { $detail } ຊົ່ວໂມງ.
media-damaged = ໄຟລ໌ເສຍຫາຍ ຖືກຕັດ ຫຼື ມີສິ່ງແປກປອມຕິດມາ.
media-empty = ໄຟລ໌ຫວ່າງເປົ່າ.
media-cut-off = ໄຟລ໌ມາບໍ່ຄົບ. ກະລຸນາສົ່ງອີກ.
media-too-many-open = ໄຟລ໌ພ້ອມກັນຫຼາຍເກີນໄປ. ລໍຖ້າໃຫ້ບາງໄຟລ໌ສຳເລັດກ່ອນ.
media-focus-wrong = ຈຸດຕ້ອງຢູ່ລະຫວ່າງ 0 ຫາ 100 ສ່ວນຮ້ອຍ.
media-alt-long = ຂໍ້ຄວາມແທນຮູບຍາວໄດ້ບໍ່ເກີນ 600 ຕົວອັກສອນ.
media-not-picture = ນີ້ບໍ່ແມ່ນລະຫັດຂອງຮູບທີ່ສະແດງໄດ້.
media-rights-over = ສິດໃນການສະແດງສິ້ນສຸດແລ້ວ
media-in-use = ຍັງໃຊ້ຢູ່. ເອົາອອກຈາກບົດເຫຼົ່ານີ້ກ່ອນ.
media-text-waits = ມີບົດໃໝ່ກວ່າລໍຖ້າໃນພາສາທີ່ເຜີຍແຜ່ແລ້ວ. ໃຫ້ເຜີຍແຜ່ບົດນັ້ນກ່ອນ.
media-proposal-waits = ການປ່ຽນແປງອື່ນຂອງເນື້ອໃນນີ້ກຳລັງລໍຖ້າຜູ້ທີສອງ. ຕ້ອງຍອມຮັບ ຫຼື ບໍ່ຍອມຮັບການປ່ຽນແປງນັ້ນກ່ອນ.

## ສິ່ງທີ່ຫາກໍເຮັດ
done-media = ບັນທຶກແລ້ວ.
done-media-added = ເພີ່ມແລ້ວ. ຕໍ່ໄປ ໃຫ້ບອກວ່າຮູບສະແດງຫຍັງ.
done-media-withdrawn = ຜູ້ອ່ານບໍ່ເຫັນອີກແລ້ວ.
done-media-restored = ຜູ້ອ່ານເຫັນອີກ.
done-media-removed = ລຶບແລ້ວ.
done-media-preferred = ລຶບອັນໃໝ່ແລ້ວ; ໃຊ້ອັນນີ້.
done-picture = ປ່ຽນຮູບແລ້ວ.

## ເຫດການ
event-describe-media = ແກ້ໄຂຄຳອະທິບາຍສື່
event-withdraw-media = ຖອນສື່
event-restore-media = ສະແດງສື່ອີກ
event-remove-media = ລຶບສື່
event-expire-media = ຖອນສື່ທີ່ສິດສິ້ນສຸດ
event-set-poster = ເລືອກຮູບນິ້ງ
event-set-picture = ປ່ຽນຮູບຫຼັກ
event-propose-picture = ສະເໜີປ່ຽນຮູບຫຼັກ
event-decline-picture = ບໍ່ຍອມຮັບການປ່ຽນຮູບຫຼັກ
