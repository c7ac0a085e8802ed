### ຈົດໝາຍທີ່ສົ່ງທາງອີເມວ ແລະ ບ່ອນທີ່ແຕ່ລະຄົນເລືອກວ່າຈະຮັບອັນໃດ.

## ຈົດໝາຍທຸກສະບັບ
mail-greeting = ຮຽນ { $name },
mail-greeting-plain = ຮຽນ ທ່ານຜູ້ຮັບ,
mail-open = ເປີດຢູ່ກອງບັນນາທິການ
mail-copy = ຖ້າປຸ່ມໃຊ້ບໍ່ໄດ້, ໃຫ້ເປີດທີ່ຢູ່ນີ້:
mail-settings = ທ່ານເລືອກໄດ້ວ່າຈະຮັບອີເມວໃດຢູ່ໜ້າບັນຊີຂອງທ່ານ:
mail-automatic = ອີເມວນີ້ຖືກສົ່ງໂດຍອັດຕະໂນມັດ. ບໍ່ມີຜູ້ອ່ານຄຳຕອບ.

## ຄຳເຊີນ
mail-invitation-subject = ຄຳເຊີນເຂົ້າກອງບັນນາທິການຂອງ { $site }
mail-invitation-line = { $name } ເຊີນທ່ານເຮັດວຽກຢູ່ກອງບັນນາທິການຂອງ { $site }.
mail-invitation-button = ຮັບຄຳເຊີນ
mail-invitation-until = ລິ້ງໃຊ້ໄດ້ເທື່ອດຽວຈົນເຖິງ { $time }. ກະລຸນາຢ່າສົ່ງຕໍ່.
mail-invitation-why = ທ່ານໄດ້ຮັບອີເມວນີ້ຍ້ອນມີການໃສ່ທີ່ຢູ່ຂອງທ່ານເພື່ອເຊີນຢູ່ { $site }. ຖ້າທ່ານບໍ່ໄດ້ຄາດໄວ້, ບໍ່ຕ້ອງເຮັດຫຍັງ.
mail-password-subject = ລະຫັດຜ່ານໃໝ່ສຳລັບ { $site }
mail-password-line = ມີການຂໍລະຫັດຜ່ານໃໝ່ສຳລັບບັນຊີຂອງທ່ານຢູ່ { $site }.
mail-password-button = ເລືອກລະຫັດຜ່ານໃໝ່
mail-password-why = ທ່ານໄດ້ຮັບອີເມວນີ້ຍ້ອນມີການຂໍລະຫັດຜ່ານໃໝ່ດ້ວຍທີ່ຢູ່ຂອງທ່ານ. ຖ້າບໍ່ແມ່ນທ່ານ, ບໍ່ຕ້ອງເຮັດຫຍັງ: ລະຫັດຜ່ານຂອງທ່ານຍັງຄືເກົ່າ.

## ມີບົດລໍຖ້າ
mail-embargoed = ບົດທີ່ຍັງຫ້າມເຜີຍແຜ່
mail-check-subject = ລໍຖ້າກວດ: { $title }
mail-check-line = { $name } ໄດ້ສົ່ງ “{ $title }” ({ $language }) ໃຫ້ກວດ.
mail-returned-subject = ສົ່ງຄືນ: { $title }
mail-returned-line = { $name } ໄດ້ສົ່ງ “{ $title }” ({ $language }) ຄືນໃຫ້ທ່ານ.
mail-assigned-subject = ມອບໝາຍໃຫ້ທ່ານ: { $title }
mail-assigned-line = { $name } ໄດ້ມອບໝາຍ “{ $title }” ({ $language }) ໃຫ້ທ່ານ.
mail-due = ກຳນົດວັນທີ { $date }.
mail-note-why = ທ່ານໄດ້ຮັບອີເມວນີ້ຍ້ອນຮອດຄາວທ່ານຈັດການກັບບົດນີ້.

## ໃກ້ຮອດກຳນົດ
mail-deadline-subject = ຄົບກຳນົດ { $date }: { $what }
mail-deadline-line = “{ $what }” ຄົບກຳນົດວັນທີ { $date }.
mail-deadline-why = ທ່ານໄດ້ຮັບອີເມວນີ້ຍ້ອນທ່ານຮັບຜິດຊອບເລື່ອງນີ້.

## ທົດລອງ
mail-trial-subject = ອີເມວທົດລອງຈາກ { $site }
mail-trial-line = ອີເມວໃຊ້ງານໄດ້: ອີເມວນີ້ຖືກຂໍຈາກໜ້າສະຖານະເມື່ອ { $time }.
mail-trial-button = ເປີດໜ້າສະຖານະ
mail-trial-why = ທ່ານໄດ້ຮັບອີເມວນີ້ຍ້ອນທ່ານຂໍໃຫ້ສົ່ງ.

## ຢູ່ກອງບັນນາທິການ
mail-language = ພາສາຂອງອີເມວ
mail-language-help = ຄຳເຊີນຈະຖືກສົ່ງໄປທີ່ຢູ່ນີ້ທາງອີເມວນຳ.
mail-invited = ຄຳເຊີນກຳລັງຖືກສົ່ງໄປ { $email } ທາງອີເມວນຳ.
mail-wishes = ການແຈ້ງທາງອີເມວ
mail-wish-notes = ເມື່ອຮອດຄາວຂ້ອຍກັບບົດໜຶ່ງ
mail-wish-deadlines = ກ່ອນຮອດກຳນົດ
mail-wishes-off = ຕອນນີ້ເວັບບໍ່ສົ່ງອີເມວ. ສິ່ງທີ່ທ່ານເລືອກຈະມີຜົນເມື່ອເລີ່ມສົ່ງ.
mail-status-server = ເຊີບເວີ
mail-status-sender = ຜູ້ສົ່ງ
mail-status-waiting = ລໍຖ້າສົ່ງ
mail-status-sent = ສົ່ງແລ້ວ
mail-status-last = ສົ່ງຫຼ້າສຸດ
mail-status-never = ຍັງບໍ່ມີ
mail-status-trouble = ເທື່ອຫຼ້າສຸດເຊີບເວີບໍ່ຮັບອີເມວ. ລະບົບຈະລອງໃໝ່. ເຊີບເວີແຈ້ງວ່າ:
mail-status-ended = ອີເມວທີ່ສົ່ງບໍ່ໄດ້
mail-status-failed = ຖືກປະຕິເສດ
mail-status-given-up = ເຊົາສົ່ງແລ້ວ
mail-status-again = ສົ່ງອີກເທື່ອ
mail-status-trial = ສົ່ງອີເມວທົດລອງໃຫ້ຂ້ອຍ
done-mail-trial = ກຳລັງສົ່ງອີເມວທົດລອງໃຫ້ທ່ານ.
done-mail-again = ກຳລັງສົ່ງອີເມວອີກເທື່ອ.
event-choose-mail = ເລືອກອີເມວທີ່ຈະຮັບ
