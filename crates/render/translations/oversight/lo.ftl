# ການກວດກາ: ການແຈ້ງຂອງຜູ້ອ່ານ, ການກວດສອບ, ໂຄງການ

## ຜູ້ອ່ານແຈ້ງຂໍ້ຜິດພາດ
complaint-title = ແຈ້ງຂໍ້ຜິດພາດ
complaint-intro = ກະລຸນາບອກພວກເຮົາວ່າມີຫຍັງບໍ່ຖືກຕ້ອງໃນໜ້າຂອງເວັບໄຊນີ້. ບໍ່ຕ້ອງມີບັນຊີ. ທ່ານຈະໄດ້ຮັບເລກຮັບເລື່ອງເພື່ອເບິ່ງຄຳຕອບຂອງພວກເຮົາ.
complaint-report = ແຈ້ງຂໍ້ຜິດພາດໃນໜ້ານີ້
complaint-dispute = ໂຕ້ແຍ້ງຂໍ້ສະຫຼຸບນີ້
complaint-page = ທີ່ຢູ່ຂອງໜ້າ
complaint-page-help = ສຳເນົາຈາກແຖບທີ່ຢູ່ຂອງໂປຣແກຣມທ່ອງເວັບ.
complaint-wrong = ມີຫຍັງບໍ່ຖືກຕ້ອງ?
complaint-wrong-help = ປະໂຫຍກ, ຕົວເລກ, ຮູບພາບ ຫຼື ຄຳແປທີ່ໝາຍເຖິງ ແລະ ບໍ່ຖືກຕ້ອງແນວໃດ.
complaint-instead = ທີ່ຖືກຕ້ອງແມ່ນຫຍັງ?
complaint-known = ທ່ານຮູ້ໄດ້ແນວໃດ?
complaint-known-help = ແຫຼ່ງຂໍ້ມູນທີ່ພວກເຮົາກວດສອບໄດ້ ເຊັ່ນ ທີ່ຢູ່ເວັບ ຫຼື ເອກະສານ. ປະຫວ່າງໄວ້ກໍໄດ້.
complaint-contact = ອີເມວເພື່ອຮັບຄຳຕອບ
complaint-contact-help = ຕື່ມສະເພາະເມື່ອທ່ານຢາກໃຫ້ພວກເຮົາຂຽນຫາທ່ານໄດ້. ມີແຕ່ຜູ້ຕອບເທົ່ານັ້ນທີ່ເຫັນ ແລະ ຈະຖືກລຶບ 90 ວັນຫຼັງການຕອບ.
complaint-trap = ປະຊ່ອງນີ້ໃຫ້ຫວ່າງ
complaint-privacy = ທີ່ຢູ່ເຄືອຂ່າຍຂອງອຸປະກອນທ່ານບໍ່ຖືກເກັບໄວ້.
complaint-send = ສົ່ງ
complaint-days-count = { $count ->
   *[other] ພວກເຮົາຕອບພາຍໃນ { $n } ວັນລັດຖະການ.
}
complaint-receipt-have = ມີເລກຮັບເລື່ອງແລ້ວບໍ?
complaint-receipt = ເລກຮັບເລື່ອງ
complaint-receipt-show = ເບິ່ງຄຳຕອບ
complaint-receipt-wrong = ບໍ່ມີການແຈ້ງທີ່ມີເລກນີ້. ກະລຸນາກວດຕົວອັກສອນ ແລະ ຕົວເລກ.
complaint-problems = ກະລຸນາແກ້ໄຂສິ່ງຕໍ່ໄປນີ້:
complaint-page-missing = ກະລຸນາບອກວ່າແມ່ນໜ້າໃດ ໂດຍຕື່ມທີ່ຢູ່ຂອງໜ້າ.
complaint-page-unknown = ນີ້ບໍ່ແມ່ນທີ່ຢູ່ຂອງໜ້າໃນເວັບໄຊນີ້. ກະລຸນາເປີດໜ້າແລ້ວສຳເນົາທີ່ຢູ່.
complaint-wrong-missing = ກະລຸນາບອກວ່າມີຫຍັງບໍ່ຖືກຕ້ອງ.
complaint-instead-missing = ກະລຸນາບອກສິ່ງທີ່ຖືກຕ້ອງ. ຖ້າບໍ່ຮູ້ ໃຫ້ຂຽນວ່າບໍ່ຮູ້.
complaint-too-long = ຂໍ້ຄວາມຍາວເກີນໄປ: ສູງສຸດ 4.000 ຕົວອັກສອນ.
complaint-trapped = ຊ່ອງເຊື່ອງທີ່ຕ້ອງປະຫວ່າງໄດ້ຖືກຕື່ມ ຄືກັບທີ່ໂປຣແກຣມອັດຕະໂນມັດເຮັດ. ຊ່ອງນັ້ນຖືກລ້າງແລ້ວ; ກະລຸນາສົ່ງແບບຟອມອີກຄັ້ງ.
complaint-later-count = { $count ->
   *[other] ມີການແຈ້ງຈາກເຄືອຂ່າຍຂອງທ່ານຫຼາຍເກີນໄປ. ກະລຸນາລອງໃໝ່ໃນ { $n } ນາທີ. ສິ່ງທີ່ທ່ານຂຽນຍັງຢູ່ບ່ອນນີ້.
}
complaint-thanks = ຂອບໃຈ. ພວກເຮົາໄດ້ຮັບການແຈ້ງຂອງທ່ານແລ້ວ.
complaint-keep = ກະລຸນາເກັບເລກນີ້ ຫຼື ທີ່ຢູ່ຂອງໜ້ານີ້ໄວ້: ເປັນທາງດຽວທີ່ຈະເບິ່ງຄຳຕອບ.
complaint-state-waiting = ລໍຖ້າຄຳຕອບ
complaint-state-answered = ຕອບແລ້ວ
complaint-until = ທ່ານຈະໄດ້ຮັບຄຳຕອບບໍ່ກາຍ { $date }.
complaint-late = ກຳນົດຕອບແມ່ນ { $date } ແລະ ຊັກຊ້າແລ້ວ.
complaint-answer = ຄຳຕອບຂອງພວກເຮົາ
complaint-sent = ວັນທີສົ່ງ
complaint-yours = ການແຈ້ງຂອງທ່ານ
complaint-verdict-right = ການແຈ້ງຖືກຕ້ອງ
complaint-verdict-partly = ການແຈ້ງຖືກຕ້ອງບາງສ່ວນ
complaint-verdict-wrong = ໜ້າຖືກຕ້ອງແລ້ວ
complaint-verdict-elsewhere = ບໍ່ກ່ຽວກັບເນື້ອໃນຂອງພວກເຮົາ
complaint-mail-subject = ຄຳຕອບຕໍ່ການແຈ້ງຂອງທ່ານ – { $site }
complaint-mail-line = ທ່ານໄດ້ແຈ້ງຂໍ້ຜິດພາດໃນໜ້າ { $page }.
complaint-mail-why = ທ່ານໄດ້ຮັບຈົດໝາຍນີ້ ເພາະໄດ້ໃຫ້ທີ່ຢູ່ນີ້ໄວ້ເພື່ອຮັບຄຳຕອບ.
complaint-after = ແກ້ໄຂຕາມການແຈ້ງຂອງຜູ້ອ່ານ
complaint-numbers = ການແຈ້ງຂອງຜູ້ອ່ານ
complaint-few = ມາຮອດປັດຈຸບັນມີໜ້ອຍກວ່າ { $n } ການແຈ້ງ; ຕົວເລກຈະສະແດງແຕ່ { $n } ຂຶ້ນໄປ.
complaint-withheld = ໜ້ອຍກວ່າ { $n }
complaint-received = ໄດ້ຮັບ
complaint-answered = ຕອບແລ້ວ
complaint-in-time = ຕອບທັນກຳນົດ
complaint-corrected = ນຳໄປສູ່ການແກ້ໄຂ

## ໂຕະເຮັດວຽກ
desk-oversight = ການກວດກາ
oversight-help = ສິ່ງທີ່ຜູ້ອ່ານແຈ້ງ, ຜົນການກວດສອບ ແລະ ໂຄງການທີ່ສະເໜີ.
oversight-nothing = ບໍ່ມີຫຍັງລໍຖ້າ.
oversight-left-count = { $count ->
    [0] ຄົບກຳນົດມື້ນີ້
   *[other] ເຫຼືອ { $n } ວັນ
}
oversight-late-count = { $count ->
   *[other] ກາຍກຳນົດ { $n } ວັນ
}
complaints-title = ການແຈ້ງຂອງຜູ້ອ່ານ
complaints-help = ທຸກການແຈ້ງໄດ້ຮັບຄຳຕອບພ້ອມເຫດຜົນພາຍໃນກຳນົດ. ຖ້າຜູ້ອ່ານຖືກ ໃຫ້ແກ້ໄຂໜ້າກ່ອນ.
complaints-one = ການແຈ້ງ { $receipt }
complaints-due = ກຳນົດຕອບ
complaints-said = ສິ່ງທີ່ຜູ້ອ່ານແຈ້ງ
complaints-about = ກ່ຽວກັບການແຈ້ງນີ້
complaints-others = ການແຈ້ງອື່ນກ່ຽວກັບເນື້ອໃນນີ້
complaints-contact-open = ເຫັນສະເພາະຜູ້ຕອບ. ລຶບ 90 ວັນຫຼັງການຕອບ.
complaints-contact-kept = ເຫັນສະເພາະຜູ້ຕອບ. ລຶບເມື່ອຄົບ 90 ວັນນັບແຕ່ວັນຕອບ.
complaints-answer = ຕອບ
complaints-verdict = ຜົນການພິຈາລະນາ
complaints-answer-help = ຜູ້ອ່ານເຫັນສິ່ງນີ້ດ້ວຍເລກຮັບເລື່ອງ. ບອກວິທີກວດ ແລະ ເຫດຜົນຖ້າໜ້າຖືກຕ້ອງ. ປ່ຽນພາຍຫຼັງບໍ່ໄດ້.
complaints-correction = ການແກ້ໄຂທີ່ໄດ້ເຮັດ
complaints-correction-help = ທະບຽນການແກ້ໄຂຈະບອກວ່າມາຈາກການແຈ້ງຂອງຜູ້ອ່ານ.
complaints-no-correction = ບໍ່ມີ
complaints-correct-now = ແກ້ໄຂໜ້າ
complaints-send = ສົ່ງຄຳຕອບ
complaints-in-time = ທັນກຳນົດ
complaints-not-in-time = ຊັກຊ້າ
complaint-answer-missing = ກະລຸນາຂຽນຄຳຕອບ.
complaint-verdict-missing = ກະລຸນາເລືອກຜົນການພິຈາລະນາ.
complaint-correction-missing = ຜູ້ອ່ານຖືກ ແລະ ໜ້າຍັງສະແດງຢູ່: ແກ້ໄຂກ່ອນ ແລ້ວເລືອກການແກ້ໄຂນັ້ນຢູ່ບ່ອນນີ້.
complaint-correction-unknown = ການແກ້ໄຂນີ້ບໍ່ແມ່ນຂອງໜ້າທີ່ແຈ້ງ.
complaint-correction-not-here = ລະບຸການແກ້ໄຂໄດ້ສະເພາະເມື່ອຜູ້ອ່ານຖືກທັງໝົດ ຫຼື ບາງສ່ວນ.
complaint-answered-already = ການແຈ້ງນີ້ໄດ້ຕອບແລ້ວ.
complaint-cannot-answer = ຜູ້ນີ້ຕອບບໍ່ໄດ້: ບໍ່ມີສິດແກ້ໄຂໜ້າຂອງຜູ້ເຜີຍແຜ່ນີ້.
done-complaint = ສົ່ງຄຳຕອບແລ້ວ.
event-complain = ຜູ້ອ່ານແຈ້ງຂໍ້ຜິດພາດ
event-assign-complaint = ມອບໝາຍການແຈ້ງຂອງຜູ້ອ່ານ
event-answer-complaint = ຕອບການແຈ້ງຂອງຜູ້ອ່ານ

## ການກວດກາທົ່ວໄປ
oversight-programme = ແຜນງານ
oversight-task = ໜ້າວຽກ
oversight-tasks = ໜ້າວຽກ
oversight-task-unknown = ໜ້າວຽກນີ້ບໍ່ແມ່ນຂອງແຜນງານ.
oversight-from = ມື້ທຳອິດ
oversight-to = ມື້ສຸດທ້າຍ
oversight-none = ບໍ່ມີ
oversight-change = ແກ້ໄຂ
oversight-remove = ເອົາອອກ
oversight-example = ແຜນງານນີ້ແມ່ນຕົວຢ່າງ: ທຸກຢ່າງແຕ່ງຂຶ້ນເພື່ອສະແດງວິທີເຮັດວຽກ.

## ການກວດສອບ
inspections-title = ການກວດສອບ
inspections-help = ໄດ້ກວດຫຍັງ, ພົບຫຍັງ ແລະ ແກ້ໄຂແລ້ວບໍ.
inspections-late = ຄຳແນະນຳທີ່ຊັກຊ້າ
inspections-none = ຍັງບໍ່ມີການກວດສອບ.
inspection-new = ວາງແຜນການກວດສອບ
inspection-title = ການກວດສອບ
inspection-organisation = ອົງການທີ່ຖືກກວດ
inspection-inspector = ອົງການທີ່ກວດ
inspection-who = { $organisation }, ກວດໂດຍ { $inspector }
inspection-people = ຜູ້ກວດ
inspection-about = ເນື້ອໃນ ແລະ ເຫດຜົນຂອງການກວດ
inspection-days = ເວລາ
inspection-state-planned = ວາງແຜນແລ້ວ
inspection-state-handed-over = ຄຳແນະນຳຍັງຄ້າງ
inspection-state-closed = ປິດແລ້ວ
inspection-findings = ສິ່ງທີ່ພົບ
inspection-no-findings = ຍັງບໍ່ມີບັນທຶກສິ່ງທີ່ພົບ.
inspection-recommendations = ຄຳແນະນຳ
inspection-no-recommendations = ບໍ່ມີຄຳແນະນຳ.
inspection-summary = ຜົນການກວດສອບ
inspection-hand-over = ມອບຜົນການກວດສອບ
inspection-hand-over-help = ຫຼັງຈາກນັ້ນອົງການທີ່ຖືກກວດຈະເຫັນທັງໝົດ. ສິ່ງທີ່ພົບ ແລະ ຄຳແນະນຳຈະແກ້ໄຂບໍ່ໄດ້ອີກ.
inspection-handed-over = ມອບແລ້ວ
inspection-closed = ປິດ
inspection-organisation-unknown = ອົງການນີ້ບໍ່ໄດ້ຮ່ວມໃນແຜນງານ.
inspection-handed-over-already = ໄດ້ມອບຜົນແລ້ວ ແລະ ແກ້ໄຂບໍ່ໄດ້ອີກ.
inspection-title-missing = ກະລຸນາຕັ້ງຊື່ການກວດສອບ.
inspection-title-long = ຊື່ ຫຼື ລາຍຊື່ຜູ້ກວດຍາວເກີນໄປ: ສູງສຸດ 300 ຕົວອັກສອນ.
inspection-days-order = ມື້ສຸດທ້າຍຢູ່ກ່ອນມື້ທຳອິດ.
inspection-from-missing = ກະລຸນາບອກມື້ທຳອິດ.
inspection-summary-missing = ກະລຸນາຂຽນຜົນການກວດສອບ.
finding-new = ເພີ່ມສິ່ງທີ່ພົບ
finding-words = ໄດ້ພົບຫຍັງ
finding-weight = ລະດັບ
finding-weight-note = ຂໍ້ສັງເກດ
finding-weight-shortcoming = ຂໍ້ບົກພ່ອງ
finding-weight-breach = ການລະເມີດ
finding-report = ບົດລາຍງານທີ່ກ່ຽວຂ້ອງ
finding-words-missing = ກະລຸນາຂຽນສິ່ງທີ່ພົບ.
finding-report-unknown = ບົດລາຍງານນີ້ບໍ່ແມ່ນຂອງອົງການທີ່ຖືກກວດ.
recommendation-new = ເພີ່ມຄຳແນະນຳ
recommendation-words = ສິ່ງທີ່ຕ້ອງເຮັດ
recommendation-owner = ຜູ້ຮັບຜິດຊອບ
recommendation-due = ກຳນົດ
recommendation-finding = ຍ້ອນສິ່ງທີ່ພົບ
recommendation-to-finding = ສິ່ງທີ່ພົບຂໍ້ { $number }
recommendation-who = { $organisation }, ບໍ່ກາຍ { $date }
recommendation-state-open = ຍັງບໍ່ໄດ້ເຮັດ
recommendation-state-answered = ຕອບແລ້ວ, ລໍຖ້າກວດ
recommendation-state-accepted = ຮັບເອົາແລ້ວ
recommendation-step-answer = ເຮັດແລ້ວ:
recommendation-step-accept = ຮັບເອົາແລ້ວ.
recommendation-step-not-yet = ຍັງບໍ່ພຽງພໍ:
recommendation-answer = ແຈ້ງສິ່ງທີ່ໄດ້ເຮັດ
recommendation-done = ສິ່ງທີ່ໄດ້ເຮັດ
recommendation-evidence = ຫຼັກຖານ
recommendation-evidence-help = ທີ່ຢູ່ຂອງໜ້າ, ຫຼື ເລກທີ ແລະ ວັນທີຂອງເອກະສານ.
recommendation-send = ສົ່ງໃຫ້ຜູ້ກວດ
recommendation-new-due = ກຳນົດໃໝ່ ຖ້າຍັງບໍ່ພຽງພໍ
recommendation-accept = ຮັບເອົາ
recommendation-not-yet = ຍັງບໍ່ພຽງພໍ
recommendation-words-missing = ກະລຸນາຂຽນສິ່ງທີ່ຕ້ອງເຮັດ.
recommendation-due-missing = ກະລຸນາບອກກຳນົດ.
recommendation-due-early = ກຳນົດຢູ່ກ່ອນການກວດສອບ.
recommendation-answer-missing = ກະລຸນາຂຽນສິ່ງທີ່ໄດ້ເຮັດ.
recommendation-evidence-missing = ກະລຸນາບອກຫຼັກຖານ: ທີ່ຢູ່ ຫຼື ເອກະສານ.
recommendation-reason-missing = ກະລຸນາບອກສິ່ງທີ່ຍັງຂາດ.
recommendation-not-open = ຄຳແນະນຳນີ້ບໍ່ໄດ້ເປີດຢູ່.
recommendation-not-answered = ຍັງບໍ່ມີຄຳຕອບ.
recommendation-own-answer = ສິ່ງທີ່ທ່ານຕອບເອງຕ້ອງໃຫ້ຜູ້ອື່ນກວດ.
done-handed-over = ໄດ້ມອບຜົນການກວດສອບແລ້ວ.
done-answered = ສົ່ງໃຫ້ຜູ້ກວດແລ້ວ.
