# Press lists: letters to newsrooms, the list at the desk, and leaving it.

press-letter-embargo = ຊຸດຂໍ້ມູນສຳລັບສື່ຫ້າມເຜີຍແຜ່ຮອດ { $time }: ກະລຸນາຢ່າເຜີຍແຜ່ເນື້ອໃນໃດກ່ອນນັ້ນ.
press-letter-corrected-subject = ແກ້ໄຂ: { $title }
press-letter-corrected = ພວກເຮົາໄດ້ສົ່ງບົດນີ້ໃຫ້ທ່ານກ່ອນໜ້ານີ້. ບົດໄດ້ຮັບການແກ້ໄຂ: ກະລຸນາໃຊ້ສະເພາະສະບັບລຸ່ມນີ້.
press-letter-withdrawn-subject = ຖອນ: { $title }
press-letter-withdrawn = ພວກເຮົາໄດ້ສົ່ງ “{ $title }” ໃຫ້ທ່ານ. ບົດນີ້ຖືກຖອນແລ້ວ. ກະລຸນາຢ່າໃຊ້ອີກ ແລະ ເອົາອອກບ່ອນທີ່ໄດ້ໃຊ້ແລ້ວ.
press-letter-reason = ເຫດຜົນ: { $reason }
press-letter-page = ບົດໃນເວັບໄຊຂອງພວກເຮົາ
press-letter-kit = ຊຸດຂໍ້ມູນສຳລັບສື່
press-letter-why = ທ່ານໄດ້ຮັບຈົດໝາຍນີ້ເພາະທີ່ຢູ່ນີ້ຢູ່ໃນລາຍຊື່ສື່ມວນຊົນຂອງ { $organisation }.
press-letter-leave = ອອກຈາກລາຍຊື່ສື່ມວນຊົນ
press-leave-line = ກົດປຸ່ມ ແລ້ວຈະບໍ່ມີຫຍັງສົ່ງຫາທ່ານຈາກລາຍຊື່ “{ $name }” ອີກ.
press-leave-old = ທີ່ຢູ່ນີ້ອອກຈາກລາຍຊື່ແລ້ວ ຫຼື ລິ້ງບໍ່ຄົບຖ້ວນ.
press-left-title = ທ່ານໄດ້ອອກຈາກລາຍຊື່ສື່ມວນຊົນແລ້ວ
press-left = ຈະບໍ່ມີຈົດໝາຍສົ່ງຫາທ່ານອີກ. ທີ່ຢູ່ຂອງທ່ານຖືກລຶບແລ້ວ; ເກັບໄວ້ພຽງລະຫັດທີ່ໃຊ້ຈຳແນກທີ່ຢູ່ນັ້ນ.
press-list-contacts = ກອງບັນນາທິການໃນລາຍຊື່
press-list-help = ກອງບັນນາທິການທຸກແຫ່ງໃນນີ້ໄດ້ຮັບສິ່ງທີ່ສົ່ງຜ່ານຊ່ອງທາງນີ້. ຊື່ ແລະ ທີ່ຢູ່ຖືກຜະນຶກໄວ້ ແລະ ສະແດງໃຫ້ສະເພາະຜູ້ທີ່ແກ້ໄຂຊ່ອງທາງໄດ້.
press-list-empty = ຍັງບໍ່ມີໃຜໃນລາຍຊື່.
press-list-problems = ບໍ່ໄດ້ນຳເຂົ້າຫຍັງ. ແກ້ໄຂແຖວເຫຼົ່ານີ້:
press-list-line = ແຖວ { $number }
field-newsroom = ກອງບັນນາທິການ
press-list-person = ບຸກຄົນ ຫຼື ພະແນກ
press-list-note = ໝາຍເຫດ
press-list-since = ຢູ່ໃນລາຍຊື່ຕັ້ງແຕ່
press-list-remove = ເອົາອອກ
press-list-export = ດາວໂຫຼດເປັນ CSV
press-list-add = ເພີ່ມກອງບັນນາທິການ
press-list-change = ແກ້ໄຂຂໍ້ມູນກອງບັນນາທິການ
press-list-refused = ຖືກປະຕິເສດຕັ້ງແຕ່ { $date }
press-list-refused-help = ບໍ່ສົ່ງຫຍັງໄປຫາທີ່ຢູ່ທີ່ເຊີບເວີອີເມວປະຕິເສດຢ່າງຖາວອນ. ກະລຸນາແກ້ໄຂທີ່ຢູ່ ຫຼື ໃຫ້ສົ່ງອີກເມື່ອຮູ້ແນ່ວ່າທີ່ຢູ່ຖືກຕ້ອງ.
press-list-trust = ສົ່ງໄປຫາທີ່ຢູ່ນີ້ອີກ
press-list-again = ເຂົາເຈົ້າຂໍໃຫ້ສົ່ງຈົດໝາຍຫາອີກ
press-list-again-help = ຈຳເປັນສະເພາະທີ່ຢູ່ທີ່ເຄີຍຢູ່ໃນລາຍຊື່.
press-list-load = ນຳເຂົ້າຕາຕະລາງ
press-list-table = ຕາຕະລາງ
press-list-load-help = ວາງແຖວຂອງໄຟລ໌ CSV. ຖ້າແຖວໜຶ່ງຜິດ ຈະບໍ່ນຳເຂົ້າຫຍັງ. ບໍ່ມີ person ແລະ note ກໍໄດ້. ຖັນ:
press-letter-preview = ຈົດໝາຍ
press-problem-columns = ແຖວທຳອິດຕ້ອງບອກຖັນ newsroom, email ແລະ language; ຈາກນັ້ນແຖວໜຶ່ງຕໍ່ກອງບັນນາທິການ.
press-problem-many = ລາຍຊື່ມີໄດ້ບໍ່ເກີນ 2.000 ກອງບັນນາທິການ.
press-problem-newsroom = ບໍ່ໄດ້ບອກກອງບັນນາທິການ.
press-problem-long = ບໍ່ເກີນ 200 ຕົວອັກສອນ ແລະ ບໍ່ຂຶ້ນແຖວໃໝ່.
press-problem-email = ນີ້ບໍ່ແມ່ນທີ່ຢູ່ອີເມວ.
press-problem-language = ນີ້ບໍ່ແມ່ນພາສາຂອງເວັບໄຊ. ຂຽນລະຫັດ ເຊັ່ນ vi ຫຼື en.
press-problem-twice = ທີ່ຢູ່ນີ້ມີໃນແຖວກ່ອນໜ້າ.
press-problem-there = ທີ່ຢູ່ນີ້ຢູ່ໃນລາຍຊື່ແລ້ວ.
press-problem-gone = ທີ່ຢູ່ນີ້ເຄີຍຢູ່ໃນລາຍຊື່ ແລະ ອອກໄປແລ້ວ. ຕັດແຖວອອກ ຫຼື ເພີ່ມຕ່າງຫາກຖ້າເຂົາເຈົ້າຂໍ.
press-said-first = ຈົດໝາຍ
press-said-corrected = ຈົດໝາຍແກ້ໄຂ
press-said-withdrawn = ຈົດໝາຍແຈ້ງຖອນ
press-mail-waiting = ລໍຖ້າ
press-mail-sending = ກຳລັງສົ່ງຕໍ່
press-mail-sent = ສົ່ງແລ້ວ
press-mail-failed = ບໍ່ຮັບ
press-mail-given-up = ເຊົາສົ່ງ
done-press-added = ກອງບັນນາທິການຢູ່ໃນລາຍຊື່ແລ້ວ.
done-press-removed = ເອົາກອງບັນນາທິການອອກຈາກລາຍຊື່ແລ້ວ.
done-press-loaded = ນຳເຂົ້າກອງບັນນາທິການແລ້ວ.
done-press-trusted = ກັບມາສົ່ງໄປຫາທີ່ຢູ່ນີ້ແລ້ວ.
event-press-add = ເພີ່ມກອງບັນນາທິການໃນລາຍຊື່ສື່ມວນຊົນ
event-press-remove = ເອົາກອງບັນນາທິການອອກຈາກລາຍຊື່ສື່ມວນຊົນ
event-press-load = ນຳເຂົ້າກອງບັນນາທິການໃນລາຍຊື່ສື່ມວນຊົນ
event-press-export = ດາວໂຫຼດລາຍຊື່ສື່ມວນຊົນ
event-press-leave = ກອງບັນນາທິການອອກຈາກລາຍຊື່ສື່ມວນຊົນ
event-press-change = ແກ້ໄຂຂໍ້ມູນກອງບັນນາທິການໃນລາຍຊື່ສື່ມວນຊົນ
event-press-trust = ໃຫ້ກັບມາສົ່ງໄປຫາທີ່ຢູ່ທີ່ຖືກປະຕິເສດໃນລາຍຊື່ສື່ມວນຊົນ
event-press-refused = ໝາຍທີ່ຢູ່ທີ່ຖືກປະຕິເສດໃນລາຍຊື່ສື່ມວນຊົນ
event-press-complaint = ເອົາກອງບັນນາທິການທີ່ແຈ້ງວ່າບໍ່ຕ້ອງການຈົດໝາຍອອກຈາກລາຍຊື່ສື່ມວນຊົນ
press-contacts-count = { $count ->
   *[other] { $n } ກອງບັນນາທິການ
}
press-gone-count = { $count ->
   *[other] { $n } ທີ່ຢູ່ອອກຈາກລາຍຊື່ແລ້ວ; ເກັບໄວ້ພຽງລະຫັດ.
}
press-letters-count = { $count ->
   *[other] ແຈ້ງກອງບັນນາທິການ { $n } ແຫ່ງແລ້ວ
}
