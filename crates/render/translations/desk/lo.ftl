# The desk in Lao.

desk = ກອງບັນນາທິການ
desk-nav-more = ສ່ວນອື່ນ
desk-nav = ພາກສ່ວນຂອງກອງບັນນາທິການ
desk-sign-in = ເຂົ້າສູ່ລະບົບ
desk-sign-out = ອອກຈາກລະບົບ
desk-email = ທີ່ຢູ່ອີເມວ
desk-password = ລະຫັດຜ່ານ
desk-new-password = ລະຫັດຜ່ານໃໝ່
desk-password-help = ຢ່າງໜ້ອຍ 12 ຕົວອັກສອນ. ຄຳຫຼາຍຄຳທີ່ບໍ່ກ່ຽວຂ້ອງກັນ ຈື່ງ່າຍແຕ່ເດົາຍາກ.
desk-forgotten = ລືມລະຫັດຜ່ານບໍ? ຜູ້ບໍລິຫານລະບົບສາມາດສົ່ງລິ້ງໃຫ້ທ່ານໄດ້.
desk-forgotten-letter = ລືມລະຫັດຜ່ານບໍ? ຂໍຮັບອີເມວພ້ອມລິ້ງ.
desk-letter-help = ຖ້າທີ່ຢູ່ນີ້ເປັນຂອງຜູ້ທີ່ເຮັດວຽກຢູ່ນີ້, ຈະມີອີເມວພ້ອມລິ້ງສົ່ງໄປໃຫ້.
desk-letter-send = ສົ່ງອີເມວ
desk-letter-sent = ຖ້າທີ່ຢູ່ນີ້ເປັນຂອງຜູ້ທີ່ເຮັດວຽກຢູ່ນີ້, ອີເມວກຳລັງຖືກສົ່ງໄປ. ລິ້ງໃນອີເມວໃຊ້ໄດ້ເທື່ອດຽວພາຍໃນໜຶ່ງຊົ່ວໂມງ.
desk-code = ລະຫັດ
desk-code-title = ຂັ້ນຕອນທີສອງ
desk-code-help = ຕົວເລກຫົກຕົວທີ່ແອັບສະແດງຢູ່ຕອນນີ້ ຫຼື ລະຫັດກູ້ຄືນອັນໜຶ່ງຂອງທ່ານ.
desk-go-on = ສືບຕໍ່
desk-name = ຊື່
desk-language = ພາສາຂອງໜ້າຈໍເຮັດວຽກ
desk-save = ບັນທຶກ

## Errors on the way in
sign-in-wrong = ທີ່ຢູ່ອີເມວ, ລະຫັດຜ່ານ ຫຼື ລະຫັດບໍ່ຖືກຕ້ອງ.
sign-in-wait = ພະຍາຍາມຫຼາຍເທື່ອເກີນໄປ. ກະລຸນາລອງໃໝ່ຫຼັງເວລາ { $time }.
link-gone = ລິ້ງນີ້ຖືກໃຊ້ແລ້ວ, ໝົດອາຍຸ ຫຼື ບໍ່ເຄີຍມີ. ກະລຸນາຂໍລິ້ງໃໝ່ຈາກຜູ້ທີ່ສົ່ງໃຫ້.
refusal-missing = ຍັງຂາດຂໍ້ມູນ: { $field }.
email-wrong = ນີ້ບໍ່ແມ່ນທີ່ຢູ່ອີເມວ.
email-known = ມີຜູ້ໃຊ້ທີ່ຢູ່ອີເມວນີ້ຢູ່ໃນລະບົບແລ້ວ.
password-short = ລະຫັດຜ່ານສັ້ນເກີນໄປ: ຕ້ອງມີຢ່າງໜ້ອຍ 12 ຕົວອັກສອນ.
password-long = ລະຫັດຜ່ານຍາວເກີນໄປ: ມີໄດ້ບໍ່ເກີນ 200 ຕົວອັກສອນ.
password-easy = ລະຫັດຜ່ານນີ້ເດົາງ່າຍ. ກະລຸນາເລືອກຄຳທີ່ບໍ່ກ່ຽວຂ້ອງກັບຕົວທ່ານ.
code-wrong = ລະຫັດບໍ່ຖືກຕ້ອງ. ລະຫັດຈະປ່ຽນທຸກ 30 ວິນາທີ.
last-administrator = ນີ້ແມ່ນຜູ້ບໍລິຫານລະບົບຄົນສຸດທ້າຍຂອງທົ່ວປະເທດ. ກະລຸນາແຕ່ງຕັ້ງຜູ້ອື່ນເປັນຜູ້ບໍລິຫານລະບົບກ່ອນ.
forbidden-title = ທ່ານບໍ່ມີສິດເຮັດສິ່ງນີ້
forbidden = ໜ້າທີ່ຂອງທ່ານບໍ່ກວມເອົາສ່ວນນີ້. ຖ້າຈຳເປັນຕ້ອງໃຊ້, ກະລຸນາຕິດຕໍ່ຜູ້ບໍລິຫານລະບົບ.
form-old = ແບບຟອມນີ້ເປີດໄວ້ດົນເກີນໄປ ຫຼື ມາຈາກບ່ອນອື່ນ. ຍັງບໍ່ມີຫຍັງປ່ຽນແປງ; ກະລຸນາສົ່ງອີກເທື່ອໜຶ່ງ.

## Joining
desk-welcome = ຍິນດີຕ້ອນຮັບ
desk-setup-intro = ທ່ານແມ່ນຄົນທຳອິດ, ສະນັ້ນທ່ານຈະເປັນຜູ້ບໍລິຫານລະບົບ; ຈາກນັ້ນທ່ານສາມາດເຊີນຄົນອື່ນໆໄດ້.
desk-join-intro = ທ່ານໄດ້ຮັບເຊີນເຂົ້າຮ່ວມກອງບັນນາທິການ. ກະລຸນາແນະນຳຕົວ ແລະ ເລືອກລະຫັດຜ່ານ.
desk-password-intro = ເລືອກລະຫັດຜ່ານໃໝ່ສຳລັບ { $email }.

## My account
desk-account = ບັນຊີຂອງຂ້ອຍ
desk-me = ກ່ຽວກັບຂ້ອຍ
desk-roles = ໜ້າທີ່ຂອງຂ້ອຍ
desk-role-at = { $role } · { $place }
desk-role-in = { $role } · { $place } · { $languages }
desk-whole-country = ທົ່ວປະເທດ
desk-second-factor = ຂັ້ນຕອນທີສອງເມື່ອເຂົ້າສູ່ລະບົບ
desk-second-factor-on = ລະບົບຈະຂໍລະຫັດຈາກແອັບເມື່ອທ່ານເຂົ້າສູ່ລະບົບ.
desk-second-factor-off = ເມື່ອໃຊ້ແອັບຢືນຢັນຕົວຕົນ, ບໍ່ມີໃຜເຂົ້າໄດ້ດ້ວຍລະຫັດຜ່ານຂອງທ່ານພຽງຢ່າງດຽວ.
desk-second-factor-begin = ຕັ້ງຄ່າແອັບ
desk-second-factor-remove = ເຊົາຂໍລະຫັດ
desk-second-factor-scan = ສະແກນຮູບນີ້ດ້ວຍແອັບຢືນຢັນຕົວຕົນ ຫຼື ພິມຕົວອັກສອນຂ້າງລຸ່ມໃສ່ແອັບ. ຈາກນັ້ນປ້ອນລະຫັດທີ່ແອັບສະແດງ.
desk-codes-left = { $count ->
   *[other] ຍັງເຫຼືອ { $n } ລະຫັດກູ້ຄືນ.
}
desk-recovery = ລະຫັດກູ້ຄືນຂອງທ່ານ
desk-recovery-help = ເກັບໄວ້ໃນບ່ອນທີ່ຊອກເຫັນໄດ້ເຖິງບໍ່ມີໂທລະສັບ. ແຕ່ລະລະຫັດໃຊ້ເຂົ້າໄດ້ເທື່ອດຽວ ແລະ ສະແດງສະເພາະຕອນນີ້ເທົ່ານັ້ນ.
desk-sessions = ບ່ອນທີ່ຂ້ອຍເຂົ້າສູ່ລະບົບຢູ່
desk-this-session = ບ່ອນນີ້
desk-session-times = ຕັ້ງແຕ່ { $since }, ໃຊ້ຫຼ້າສຸດ { $seen }
desk-end-other-sessions = ອອກຈາກລະບົບຢູ່ບ່ອນອື່ນທັງໝົດ

## Roles
role-author = ຜູ້ຂຽນ
role-translator = ຜູ້ແປ
role-reviewer = ຜູ້ກວດເນື້ອໃນ
role-publisher = ຜູ້ເຜີຍແຜ່
role-media-editor = ບັນນາທິການສື່
role-analyst = ນັກວິເຄາະ
role-planner = ຜູ້ວາງແຜນ
role-auditor = ຜູ້ກວດສອບການດຳເນີນງານ
role-administrator = ຜູ້ບໍລິຫານລະບົບ

## Parts of the desk
desk-moment = { $day }, { $time }
desk-home = ວຽກທີ່ລໍຖ້າຂ້ອຍ
desk-items = ເນື້ອໃນ
desk-people = ບຸກຄະລາກອນ
desk-audit = ບັນທຶກການກວດສອບ

## Start page
desk-new-item = ລາຍການໃໝ່
desk-advise-second-factor = ໜ້າທີ່ຂອງທ່ານມີສິດກວ້າງ. ກະລຸນາຕັ້ງຂັ້ນຕອນທີສອງເມື່ອເຂົ້າສູ່ລະບົບ.
desk-nothing-waits = ຕອນນີ້ບໍ່ມີວຽກລໍຖ້າທ່ານ.
desk-waits-mine = ມອບໝາຍໃຫ້ຂ້ອຍ
desk-waits-check = ລໍຖ້າກວດ
desk-waits-publish = ພ້ອມເຜີຍແຜ່

## Lists
desk-find = ຄົ້ນຫາ
desk-show = ສະແດງ
desk-any = ທັງໝົດ
desk-more = ເພີ່ມເຕີມ
desk-items-count = { $count ->
   *[other] { $n } ລາຍການ
}
desk-item = ລາຍການ
desk-state = ສະຖານະ
desk-kind = ປະເພດຂໍ້ມູນ
desk-saved-at = ບັນທຶກຫຼ້າສຸດ
desk-with = ຜູ້ຮັບຜິດຊອບ
desk-languages = ພາສາທີ່ເຜີຍແຜ່ແລ້ວ
desk-nobody = ບໍ່ມີ
desk-the-system = ລະບົບ
desk-yes = ແມ່ນ
desk-no = ບໍ່ແມ່ນ

## States
state-published = ເຜີຍແຜ່ແລ້ວ
state-withdrawn = ຖອນອອກແລ້ວ
state-draft = ສະບັບຮ່າງ
stage-draft = ສະບັບຮ່າງ
stage-in-review = ພວມກວດ
stage-returned = ສົ່ງຄືນແລ້ວ
stage-approved = ອະນຸມັດແລ້ວ
stage-scheduled = ຕັ້ງເວລາແລ້ວ

## An item
desk-begin = ເລີ່ມ
desk-cancel = ຍົກເລີກ
desk-write = ຂຽນ
desk-read = ເບິ່ງ
desk-about-item = ກ່ຽວກັບລາຍການນີ້
desk-history = ປະຫວັດການດຳເນີນການ
desk-language-of = ພາສາ
field-title = ຫົວຂ່າວ
field-summary = ບົດສະຫຼຸບ
field-body = ເນື້ອຄວາມ
field-image_alt = ສິ່ງທີ່ຢູ່ໃນຮູບ
field-claim = ຄຳກ່າວທີ່ພວກເຮົາຊີ້ແຈງ
field-verdict = ຄຳຕອບຂອງພວກເຮົາໃນປະໂຫຍກດຽວ
field-written-in = ຂຽນເປັນ
field-publisher = ຜູ້ເຜີຍແຜ່
field-format = ຮູບແບບ
field-code = ທີ່ຢູ່ຂອງໜ້າ
field-code-help = ໃຊ້ຕົວອັກສອນລາແຕັງຕົວນ້ອຍ, ຕົວເລກ ແລະ ຂີດຕໍ່. ຖ້າປະຫວ່າງໄວ້, ລະບົບຈະສ້າງຈາກຫົວຂ່າວ.
field-translation = ທີ່ມາຂອງສະບັບພາສານີ້
field-remark = ຂໍ້ສັງເກດ
field-note = ແຕ່ກ່ອນຜິດບ່ອນໃດ ແລະ ດຽວນີ້ແກ້ເປັນແນວໃດ
field-note-help = ຜູ້ອ່ານຈະເຫັນຂໍ້ຄວາມນີ້ຢູ່ໜ້ານັ້ນ ແລະ ໃນທະບຽນການແກ້ໄຂ.
field-publish_at = ເຜີຍແຜ່ເມື່ອ
field-expire_at = ຖອນອອກເມື່ອ
field-assignee = ຜູ້ຮັບມອບໝາຍ
field-due_on = ກຳນົດສຳເລັດ
field-quote = ຕົ້ນວັກ
field-comment = ຄຳເຫັນ
field-reason = ເຫດຜົນ
field-section = ໝວດ
field-kind = ປະເພດຂໍ້ມູນ
field-role = ໜ້າທີ່
field-organisation = ອົງການຈັດຕັ້ງ
field-name = ຊື່
field-text = ເນື້ອຄວາມ
field-email = ທີ່ຢູ່ອີເມວ

## Editor
desk-no-title = ບໍ່ມີຫົວຂ່າວ
desk-public-page = ໜ້າສາທາລະນະ
desk-tools = ການຈັດຮູບແບບ
tool-heading = ຫົວຂໍ້
tool-bold = ຕົວໜາ
tool-emphasis = ເນັ້ນຄວາມ
tool-list = ລາຍການຂໍ້ຍ່ອຍ
tool-link = ລິ້ງ
tool-fact = ຂໍ້ມູນ
desk-preview = ເບິ່ງຕົວຢ່າງ
desk-problems = ສິ່ງທີ່ຕ້ອງແກ້ໄຂກ່ອນເຜີຍແຜ່
desk-source = ຕົ້ນສະບັບ
desk-check = ກວດ
desk-publish = ເຜີຍແຜ່
desk-comments = ຄຳເຫັນ
desk-withdraw = ຖອນອອກ
desk-kept-now = ເກັບໄວ້ຊົ່ວຄາວເມື່ອ { $time }. ຈະກາຍເປັນສະບັບໃໝ່ເມື່ອທ່ານບັນທຶກ.
desk-kept-found = ນີ້ແມ່ນສິ່ງທີ່ທ່ານພວມຂຽນເມື່ອ { $time }. ມັນຍັງບໍ່ທັນຖືກບັນທຶກ.
desk-others-typing = ຜູ້ທີ່ພວມຂຽນຢູ່ທີ່ນີ້ນຳ: { $names }. ເມື່ອທັງສອງຝ່າຍບັນທຶກ, ຂໍ້ຄວາມຈະຖືກລວມເຂົ້າກັນ.
desk-goes-out = ຈະເຜີຍແຜ່ { $time }.
act-submit = ສົ່ງກວດ
act-approve = ອະນຸມັດ
act-return = ສົ່ງຄືນ
act-publish = ເຜີຍແຜ່
act-correct = ເຜີຍແຜ່ການແກ້ໄຂ
act-schedule = ຕັ້ງເວລາ
act-unschedule = ຍົກເລີກການເຜີຍແຜ່ຕາມເວລາ
act-assign = ມອບໝາຍ
act-comment = ເພີ່ມຄຳເຫັນ
act-resolve = ຮຽບຮ້ອຍແລ້ວ
act-withdraw = ຖອນໜ້ານີ້ອອກ
desk-compare = ປຽບທຽບ
desk-compare-title = ການປຽບທຽບ
desk-compare-which = ສະບັບ { $from } ແລະ ສະບັບ { $to }
desk-back = ກັບໄປຫາບົດ

## What was just done
done-saved = ບັນທຶກແລ້ວ.
done-merged = ບັນທຶກແລ້ວ. ໃນລະຫວ່າງນັ້ນມີຜູ້ອື່ນບັນທຶກນຳ; ການແກ້ໄຂຂອງທັງສອງຝ່າຍຢູ່ຄົບ.
done-submitted = ສົ່ງກວດແລ້ວ.
done-approved = ອະນຸມັດແລ້ວ.
done-returned = ສົ່ງຄືນແລ້ວ.
done-published = ເຜີຍແຜ່ແລ້ວ.
done-scheduled = ຕັ້ງເວລາແລ້ວ.
done-unscheduled = ຍົກເລີກກຳນົດເວລາແລ້ວ.
done-assigned = ມອບໝາຍແລ້ວ.
done-commented = ເພີ່ມຄຳເຫັນແລ້ວ.
done-resolved = ຮຽບຮ້ອຍແລ້ວ.
done-withdrawn = ຖອນອອກແລ້ວ. ມີແຈ້ງການພ້ອມເຫດຜົນສະແດງແທນ.
done-sessions-ended = ດຽວນີ້ທ່ານເຂົ້າສູ່ລະບົບຢູ່ບ່ອນນີ້ບ່ອນດຽວ.

## Why something was not done
refusal-problems = ກະລຸນາແກ້ໄຂສິ່ງຕໍ່ໄປນີ້ກ່ອນ: { $problems }
refusal-not-found = ສິ່ງນີ້ບໍ່ມີແລ້ວ.
refusal-wrong-state = ບົດນີ້ບໍ່ຢູ່ໃນຂັ້ນທີ່ເຮັດສິ່ງນີ້ໄດ້. ກະລຸນາໂຫຼດໜ້າໃໝ່ເພື່ອເບິ່ງສະຖານະປັດຈຸບັນ.
refusal-address-taken = ທີ່ຢູ່ນີ້ຖືກໃຊ້ແລ້ວ. ກະລຸນາເລືອກທີ່ຢູ່ອື່ນ.
refusal-four-eyes = ຜູ້ທີ່ບໍ່ໄດ້ຂຽນບົດນີ້ຕ້ອງອະນຸມັດກ່ອນຈຶ່ງເຜີຍແຜ່ໄດ້.
refusal-nothing-new = ຜູ້ອ່ານເຫັນບົດນີ້ຢູ່ແລ້ວ.
refusal-conflict = ມີຜູ້ອື່ນບັນທຶກໃນລະຫວ່າງນັ້ນ.
code-letters = ທີ່ຢູ່ໃຊ້ໄດ້ສະເພາະຕົວອັກສອນນ້ອຍ a–z, ຕົວເລກ ແລະ ຂີດຕໍ່.
time-past = ເວລານີ້ຜ່ານໄປແລ້ວ.
time-order = ໜ້ານີ້ຈະຖືກຖອນອອກກ່ອນເຜີຍແຜ່.
time-wrong = ນີ້ບໍ່ແມ່ນວັນທີ ແລະ ເວລາ.

## People
desk-invite = ເຊີນ
desk-role = ໜ້າທີ່
desk-roles-of = ໜ້າທີ່
desk-where = ຂອບເຂດທີ່ໃຊ້, ລວມທຸກໜ່ວຍທີ່ຂຶ້ນກັບ
desk-only-languages = ສະເພາະພາສາເຫຼົ່ານີ້ (ບໍ່ເລືອກ: ທຸກພາສາ)
desk-make-link = ສ້າງຄຳເຊີນ
desk-link = ລິ້ງ
desk-link-help = ສົ່ງໃຫ້ຜູ້ກ່ຽວດ້ວຍທາງທີ່ທ່ານໄວ້ໃຈ. ລິ້ງໃຊ້ໄດ້ເທື່ອດຽວ ແລະ ສະແດງສະເພາະຕອນນີ້ເທົ່ານັ້ນ.
desk-access = ການເຂົ້າໃຊ້
desk-shut-out = ຖືກໂຈະການເຂົ້າໃຊ້
act-grant = ໃຫ້ໜ້າທີ່
act-revoke = ຖອນໜ້າທີ່
act-password-link = ລິ້ງຕັ້ງລະຫັດຜ່ານໃໝ່
act-shut-out = ໂຈະການເຂົ້າໃຊ້
act-let-in = ໃຫ້ເຂົ້າໃຊ້ຄືນ

## Audit log
desk-when = ເມື່ອໃດ
desk-who = ໃຜ
desk-what = ເຮັດຫຍັງ
desk-about = ກ່ຽວກັບ

## Events
event-begin = ເລີ່ມສະບັບພາສາ
event-save = ບັນທຶກ
event-publish = ເຜີຍແຜ່
event-correct = ເຜີຍແຜ່ການແກ້ໄຂ
event-withdraw = ຖອນອອກ
event-submit = ສົ່ງກວດ
event-return = ສົ່ງຄືນ
event-approve = ອະນຸມັດ
event-assign = ມອບໝາຍ
event-schedule = ຕັ້ງເວລາ
event-unschedule = ຍົກເລີກກຳນົດເວລາ
event-import = ນຳເຂົ້າ
event-change-fact = ປ່ຽນຂໍ້ມູນ
event-apply-pack = ໂຫຼດຊຸດຂໍ້ມູນປະເທດ
event-add-media = ເພີ່ມຮູບ
event-join = ເຂົ້າຮ່ວມ
event-sign-in = ເຂົ້າສູ່ລະບົບ
event-sign-in-failed = ເຂົ້າສູ່ລະບົບບໍ່ສຳເລັດ
event-grant = ໃຫ້ໜ້າທີ່
event-revoke = ຖອນໜ້າທີ່
event-shut-out = ໂຈະການເຂົ້າໃຊ້ຂອງຜູ້ອື່ນ
event-let-in = ໃຫ້ຜູ້ອື່ນເຂົ້າໃຊ້ຄືນ
event-second-factor = ປ່ຽນຂັ້ນຕອນທີສອງ
event-change-password = ປ່ຽນລະຫັດຜ່ານ
event-password-link = ສ້າງລິ້ງຕັ້ງລະຫັດຜ່ານໃໝ່

## Facts
desk-facts = ຂໍ້ມູນ
desk-facts-due = ສະເພາະທີ່ຮອດກຳນົດທົບທວນ
desk-facts-help = ຕົວເລກແຕ່ລະຕົວບັນທຶກໄວ້ບ່ອນນີ້ເທື່ອດຽວ. ເມື່ອປ່ຽນແລ້ວ, ທຸກໜ້າທີ່ອ້າງຕົວເລກນັ້ນຈະປ່ຽນຕາມ.
desk-cited-in = ໜ້າທີ່ອ້າງເຖິງ
desk-cited-nowhere = ຍັງບໍ່ມີໜ້າໃດອ້າງເຖິງ.
desk-public-value = ຜູ້ອ່ານເຫັນ
field-value = ຄ່າ
field-period = ໄລຍະເວລາ
field-period-help = 2026, 2026-03, 2026-Q1, 2026-03-15, 2019/2024 ຫຼື ປະຫວ່າງ
field-source = ແຫຼ່ງຂໍ້ມູນ
field-source_url = ທີ່ຢູ່ເວັບຂອງແຫຼ່ງຂໍ້ມູນ
field-as_of = ວັນທີທີ່ເບິ່ງແຫຼ່ງຂໍ້ມູນ
field-review_by = ທົບທວນກ່ອນວັນທີ
field-fact-note = ໝາຍເຫດສຳລັບບັນນາທິການ
value-wrong = ຄ່າຕ້ອງເປັນຕົວເລກລ້ວນ ເຊັ່ນ 101343800 ຫຼື 7.09.
period-wrong = ນີ້ບໍ່ແມ່ນໄລຍະເວລາ. ກະລຸນາຂຽນແບບ 2026, 2026-03, 2026-Q1, 2026-03-15 ຫຼື 2019/2024.
date-wrong = ນີ້ບໍ່ແມ່ນວັນທີ.
address-wrong = ທີ່ຢູ່ຕ້ອງຂຶ້ນຕົ້ນດ້ວຍ https:// ຫຼື http://.
done-fact = ບັນທຶກແລ້ວ. ທຸກໜ້າທີ່ອ້າງຂໍ້ມູນນີ້ສະແດງຕົວເລກໃໝ່.

## Translations
desk-matrix = ສະບັບແປ
desk-matrix-help = ແຕ່ລະຫ້ອງແມ່ນສະບັບພາສາໜຶ່ງ: ຫ້ອງທຶບແມ່ນຜູ້ອ່ານເຫັນແລ້ວ, ຫ້ອງລາຍແມ່ນຕົ້ນສະບັບປ່ຽນໄປຫຼັງຈາກນັ້ນ, ຫ້ອງທີ່ມີແຕ່ຂອບແມ່ນພວມເຮັດ, ເຄື່ອງໝາຍບວກແມ່ນເລີ່ມເຮັດໄດ້.
matrix-current = ກົງກັບຕົ້ນສະບັບ
matrix-behind = ຕົ້ນສະບັບປ່ຽນໄປຫຼັງຈາກນັ້ນ
matrix-working = ພວມເຮັດ
matrix-none = ຍັງບໍ່ເລີ່ມ
quote-open = “
quote-close = ”
