# What helps to set up each kind of channel, and what its settings lack.

accounts-missing = ຕ້ອງຕື່ມຊ່ອງນີ້.
accounts-not-an-address = ນີ້ບໍ່ແມ່ນທີ່ຢູ່ເວັບ. ມັນຕ້ອງເລີ່ມດ້ວຍ https:// ແລະ ລະບຸເຊີບເວີ.
accounts-wrong-shape = ຮູບແບບບໍ່ຖືກຕາມທີ່ບໍລິການຕ້ອງການ. ເບິ່ງຄຳແນະນຳຂອງແບບຟອມ.
accounts-help-mastodon = ສ້າງແອັບໃນການຕັ້ງຄ່າບັນຊີ ທີ່ມີສິດ read:accounts, write:statuses ແລະ write:media. ຕື່ມທີ່ຢູ່ເຊີບເວີໃນ “{ reach-setting-server }” ແລະ ໂທເຄັນໃນ “{ reach-secret }”. ໂພສແກ້ໄຂ ແລະ ເອົາລົງໄດ້.
accounts-help-atproto = ສ້າງລະຫັດຜ່ານແອັບໃນການຕັ້ງຄ່າບັນຊີ. ຕື່ມຊື່ບັນຊີໃນ “{ reach-setting-identifier }” ແລະ ລະຫັດຜ່ານແອັບ ບໍ່ແມ່ນລະຫັດຫຼັກ ໃນ “{ reach-secret }”. ໂພສແກ້ໄຂບໍ່ໄດ້ ແຕ່ເອົາລົງໄດ້.
accounts-help-telegram = ສ້າງບອັດຜ່ານ @BotFather ແລະ ໃຫ້ເປັນຜູ້ດູແລຊ່ອງທີ່ໂພສ, ແກ້ໄຂ ແລະ ລຶບໄດ້. ຕື່ມ @ຊື່ ຫຼື ໝາຍເລກໃນ “{ reach-setting-chat }” ແລະ ໂທເຄັນຂອງບອັດໃນ “{ reach-secret }”. ໂພສແກ້ໄຂໄດ້; ເອົາລົງໄດ້ແນ່ນອນພາຍໃນ 48 ຊົ່ວໂມງ, ຫຼັງຈາກນັ້ນຕ້ອງມີສິດລຶບ.
accounts-help-facebook = ເອົາໂທເຄັນຂອງເພຈທີ່ມີ pages_manage_posts. ຕື່ມໝາຍເລກເພຈໃນ “{ reach-setting-page }” ແລະ ໂທເຄັນໃນ “{ reach-secret }”. ໂພສແກ້ໄຂ ແລະ ເອົາລົງໄດ້.
accounts-help-x = ສ້າງແອັບທີ່ອ່ານ ແລະ ຂຽນໄດ້. ຕື່ມໂທເຄັນຂອງບັນຊີໃນ “{ reach-secret }” ຫຼື JSON ທີ່ມີ api_key, api_secret, token ແລະ token_secret. ໂພສແກ້ໄຂບໍ່ໄດ້ ແຕ່ເອົາລົງໄດ້.
accounts-help-youtube = ຊ່ອງຢູ່ໃນລາຍການ ແລະ ຖືກກວດສອບ; ບໍລິການບໍ່ຮັບຂໍ້ຄວາມຈາກໂປຣແກຣມ, ພະນັກງານຈຶ່ງໂພສເອງ. ຕື່ມໝາຍເລກຊ່ອງໃນ “{ reach-setting-channel }” ແລະ ກະແຈ API ໃນ “{ reach-secret }”.
accounts-help-zalo = ເຊື່ອມບັນຊີທາງການກັບແອັບ ແລະ ເອົາໂທເຄັນ. ຕື່ມໝາຍເລກບັນຊີໃນ “{ reach-setting-oa }” ແລະ JSON ທີ່ມີ app_id, app_secret, access_token ແລະ refresh_token ໃນ “{ reach-secret }”. ໂພສແກ້ໄຂ ແລະ ເອົາລົງໄດ້.
accounts-help-fediverse = ບັນຊີຂອງປະຕູເວັບເອງ; ບໍ່ຕ້ອງສ້າງຢູ່ບ່ອນອື່ນ ແລະ ບໍ່ຕ້ອງມີໂທເຄັນ. ຊື່ແມ່ນລະຫັດຂອງຊ່ອງທາງນີ້. ໂພສແກ້ໄຂ ແລະ ເອົາລົງໄດ້ເທົ່າທີ່ເຊີບເວີອື່ນເຮັດຕາມ.
accounts-help-webhook = ໂປຣແກຣມຂອງຜູ້ອື່ນໄດ້ຮັບແຈ້ງເມື່ອມີການເຜີຍແຜ່; ບໍ່ຕ້ອງສ້າງຫຍັງ. ການແກ້ໄຂ ແລະ ການຖອນກໍໄດ້ຮັບແຈ້ງ.
accounts-help-newsletter = ຈົດໝາຍເຖິງຜູ້ທີ່ຂໍຮັບ; ບໍ່ຕ້ອງມີໂທເຄັນ. ສິ່ງທີ່ສົ່ງມານີ້ຢູ່ໃນສະບັບຕໍ່ໄປ. ຈົດໝາຍທີ່ສົ່ງແລ້ວເອົາຄືນບໍ່ໄດ້; ສະບັບຕໍ່ໄປແຈ້ງການຖອນ.
accounts-help-feed = ຟີດຂອງເວັບໄຊນີ້; ບໍ່ຕ້ອງມີໂທເຄັນ. ການແກ້ໄຂ ແລະ ການຖອນປາກົດເອງ.
accounts-help-site = ເວັບໄຊນີ້ເອງ. ຢູ່ໃນລາຍການເທົ່ານັ້ນ, ບໍ່ມີຫຍັງສົ່ງມາ. ການແກ້ໄຂ ແລະ ການຖອນປາກົດທັນທີ.
