### Checklists, calendar, embargo, preview links, an item's particulars.

desk-calendar = ປະຕິທິນ
desk-checklists = ລາຍການກວດສອບ

## Particulars
plan-particulars = ຂໍ້ມູນປະກອບ
plan-public-help = ຜູ້ອ່ານເຫັນເນື້ອຫານີ້ຢູ່. ຖ້າປະເພດ, ຜູ້ເຜີຍແຜ່, ກິດຈະກຳ, ແຫຼ່ງທີ່ມາ ຫຼື ການປະເມີນປ່ຽນ, ທຸກໜ້າຈະແຈ້ງຜູ້ອ່ານ.
plan-four-eyes-help = ຂໍ້ມູນປະເພດນີ້ຕ້ອງໃຫ້ຜູ້ທີສອງຍອມຮັບການປ່ຽນແປງດັ່ງກ່າວ.
plan-proposal = ການປ່ຽນແປງທີ່ຕ້ອງມີຜູ້ທີສອງ
plan-messages = ຂໍ້ຄວາມຫຼັກ
plan-languages = ຕ້ອງການໃນພາສາເຫຼົ່ານີ້
plan-wanted = ຕ້ອງການ
plan-event = ກິດຈະກຳ
field-event_starts = ເລີ່ມ
field-event_ends = ສິ້ນສຸດ
field-event_place = ສະຖານທີ່
field-event_online = ທີ່ຢູ່ເຂົ້າຮ່ວມອອນລາຍ
field-first_seen = ພົບຄັ້ງທຳອິດວັນທີ
field-date = ວັນທີ
field-topic = ຫົວຂໍ້
field-territory = ພື້ນທີ່
field-message = ຂໍ້ຄວາມຫຼັກ
act-accept = ຍອມຮັບການປ່ຽນແປງ
act-decline = ບໍ່ຍອມຮັບການປ່ຽນແປງ
event-order = ກິດຈະກຳຈະສິ້ນສຸດກ່ອນເລີ່ມ.
note-changed = ຂໍ້ມູນຂອງໜ້ານີ້ໄດ້ປ່ຽນແລ້ວ. { $changes }
note-change = { $what }: { $to } (ກ່ອນໜ້ານີ້: { $from }).
done-told = ບັນທຶກແລ້ວ. ທຸກໜ້າທີ່ຜູ້ອ່ານເຫັນແຈ້ງການປ່ຽນແປງນີ້.
done-proposed = ຮັບຊາບແລ້ວ. ຜູ້ທີສອງຕ້ອງຍອມຮັບກ່ອນຜູ້ອ່ານຈະເຫັນການປ່ຽນແປງນີ້.
done-declined = ບໍ່ຍອມຮັບການປ່ຽນແປງແລ້ວ.

## Embargo
plan-embargo = ຫ້າມເຜີຍແຜ່ກ່ອນກຳນົດ
embargo-until = ຫ້າມເຜີຍແຜ່ຈົນເຖິງ { $time }
embargo-help = ຈົນເຖິງເວລານັ້ນບໍ່ມີຫຍັງຖືກເຜີຍແຜ່ ແລະ ບໍ່ມີຂໍ້ຄວາມຖືກສົ່ງໄປບໍລິການແປ. ພາຍນອກເຫັນໄດ້ສະເພາະຜ່ານລິ້ງເບິ່ງຕົວຢ່າງທີ່ລົງລາຍເຊັນ.
embargo-item = ເນື້ອຫາທີ່ຫ້າມເຜີຍແຜ່ກ່ອນກຳນົດ
embargo-public = ຜູ້ອ່ານເຫັນເນື້ອຫານີ້ແລ້ວ. ກະລຸນາຖອນອອກກ່ອນ.
field-embargo_until = ຫ້າມເຜີຍແຜ່ຈົນເຖິງ
act-embargo = ກຳນົດເວລາຫ້າມເຜີຍແຜ່
act-lift-embargo = ຍົກເລີກການຫ້າມດຽວນີ້
refusal-embargo = ເນື້ອຫານີ້ຫ້າມເຜີຍແຜ່ຈົນເຖິງ { $time }. ເຜີຍແຜ່ກ່ອນນັ້ນບໍ່ໄດ້.
done-embargo = ກຳນົດເວລາຫ້າມເຜີຍແຜ່ແລ້ວ.
done-embargo-held = ກຳນົດເວລາຫ້າມເຜີຍແຜ່ແລ້ວ. ຂໍ້ຄວາມທີ່ຕັ້ງເວລາໄວ້ກ່ອນໜ້າຖືກຍົກເລີກເວລາ.
done-lifted = ຍົກເລີກການຫ້າມເຜີຍແຜ່ແລ້ວ.

## Times
field-zone = ເຂດເວລາ
zone-mine = ເຂດເວລາຂອງຂ້ອຍ
zone-help = ວັນ ແລະ ເວລາສະແດງຕາມເຂດນີ້ ຄຽງຄູ່ກັບເວລາຂອງປະເທດເມື່ອຕ່າງກັນ.
zone-unknown = ບໍ່ຮູ້ຈັກເຂດເວລານີ້. ກະລຸນາຂຽນເປັນ ພາກພື້ນ/ເມືອງ.
time-skipped = ມື້ນັ້ນໂມງໃນເຂດເວລານີ້ຂ້າມເວລານີ້ໄປ. ກະລຸນາເລືອກເວລາກ່ອນ ຫຼື ຫຼັງ.
time-twice = ມື້ນັ້ນໂມງໃນເຂດເວລານີ້ຖືກປັບຄືນ ເວລານີ້ຈຶ່ງມີສອງຄັ້ງ. ກະລຸນາເລືອກເວລາອື່ນ ຫຼື ລະບຸເປັນ UTC.
plan-dates = ກຳນົດເວລາ
plan-no-dates = ຍັງບໍ່ມີກຳນົດເວລາ.
plan-ends = ຈະຖອນອອກ { $time }.
act-expiry = ກຳນົດເວລາຖອນອອກ
expired-reason = ໜ້ານີ້ເຜີຍແຜ່ໃນເວລາຈຳກັດ ເຊິ່ງສິ້ນສຸດແລ້ວ.

## Checklist
plan-title = ການກວດສອບ, ກຳນົດເວລາ ແລະ ລິ້ງ
plan-of = ການກວດສອບ, ກຳນົດເວລາ ແລະ ລິ້ງ: { $title }
plan-checklist = ລາຍການກວດສອບ
checklist-none = ຂໍ້ຄວາມນີ້ບໍ່ມີສິ່ງທີ່ຕ້ອງກວດ.
checklist-ticked = ໝາຍແລ້ວ
checklist-again = ຂໍ້ຄວາມໄດ້ປ່ຽນໄປຫຼັງຈາກນັ້ນ
checklists-help = ສິ່ງທີ່ຕ້ອງມີຜູ້ກວດກ່ອນຂໍ້ຄວາມຈະໄປຂັ້ນຕໍ່ໄປ. ທຸກເຄື່ອງໝາຍມີຊື່ ແລະ ເວລາ.
checklist-new = ລາຍການໃໝ່
checklist-key-help = ຕົວອັກສອນລາຕິນນ້ອຍ, ຕົວເລກ ແລະ ຂີດກາງ. ຈະບໍ່ປ່ຽນອີກ.
checklist-order = ລຳດັບ
checklist-retired = ບໍ່ຖາມອີກ
gate-submit = ກ່ອນສົ່ງກວດ
gate-release = ກ່ອນເຜີຍແຜ່
gate-advice = ຄຳແນະນຳ
texts-all = ທຸກຂໍ້ຄວາມ
texts-original = ຕົ້ນສະບັບ
texts-translation = ບົດແປ
field-texts = ຂໍ້ຄວາມ
field-gate = ຕ້ອງໝາຍ
field-renew = ເມື່ອຂໍ້ຄວາມປ່ຽນຕ້ອງໝາຍໃໝ່
field-key = ລະຫັດ
field-words = ສິ່ງທີ່ຕ້ອງກວດ
act-tick = ໝາຍ
act-untick = ຖອນເຄື່ອງໝາຍ
act-up = ຂຶ້ນ:
act-down = ລົງ:
act-retire = ບໍ່ຖາມອີກ
act-revive = ຖາມອີກຄັ້ງ
refusal-unticked = ລາຍການກວດສອບທີ່ຍັງຄ້າງ: { $entries }
done-noted = ຮັບຊາບແລ້ວ.

## Address
address-new = ທີ່ຢູ່ໃໝ່
address-help = ທີ່ຢູ່ເກົ່າຈະພາໄປທີ່ຢູ່ໃໝ່.
address-same = ນີ້ແມ່ນທີ່ຢູ່ປັດຈຸບັນແລ້ວ.
address-free = ທີ່ຢູ່ນີ້ຖືກໃຊ້ແລ້ວ. ທີ່ຢູ່ນີ້ຍັງວ່າງ: { $address }
act-address = ປ່ຽນທີ່ຢູ່
done-address = ປ່ຽນທີ່ຢູ່ແລ້ວ.

## Preview links
plan-links = ລິ້ງເບິ່ງຕົວຢ່າງ
link-help = ຜູ້ມີລິ້ງນີ້ເຫັນຂໍ້ຄວາມຄືຜູ້ອ່ານ ໂດຍບໍ່ຕ້ອງເຂົ້າສູ່ລະບົບ.
link-newest = ສະບັບຫຼ້າສຸດສະເໝີ
link-until = ໃຊ້ໄດ້ຮອດ { $time }
link-ended = ສິ້ນສຸດແລ້ວ
link-uses-count = { $count ->
   *[other] ເປີດແລ້ວ { $n } ຄັ້ງ
}
field-revision = ສະບັບ
field-days = ໃຊ້ໄດ້ດົນ
field-for = ສຳລັບໃຜ
plan-days-count = { $count ->
   *[other] { $n } ມື້
}
act-make-link = ສ້າງລິ້ງ
act-end-link = ສິ້ນສຸດລິ້ງນີ້
done-link = ສ້າງລິ້ງແລ້ວ. ຢູ່ໃນລາຍການລຸ່ມນີ້.
done-link-ended = ສິ້ນສຸດລິ້ງແລ້ວ.
preview-notice = ຕົວຢ່າງ. ຂໍ້ຄວາມນີ້ຍັງບໍ່ເຜີຍແຜ່ ແລະ ອາດປ່ຽນແປງ. ລິ້ງໃຊ້ໄດ້ຮອດ { $time }.

## Calendar
view-month = ເດືອນ
view-week = ອາທິດ
view-list = ລາຍການ
calendar-before = ກ່ອນໜ້າ
calendar-today = ມື້ນີ້
calendar-after = ຕໍ່ໄປ
calendar-nothing = ບໍ່ມີກຳນົດເວລາຢູ່ນີ້.
calendar-key = ສັນຍາລັກ
calendar-move = ຍ້າຍໄປມື້ອື່ນ
act-move = ຍ້າຍ
done-moved = ຍ້າຍແລ້ວ.
agenda-publish = ເຜີຍແຜ່
agenda-expire = ຖອນອອກ
agenda-embargo = ສິ້ນສຸດການຫ້າມ
agenda-due = ຮອດກຳນົດ
agenda-fact = ຂໍ້ມູນທີ່ຕ້ອງທົບທວນ
agenda-day = ວັນພັກ ຫຼື ບຸນ
feed-own = ໃນປະຕິທິນຂອງຂ້ອຍ
feed-help = ໂປຣແກຣມປະຕິທິນຕິດຕາມທີ່ຢູ່ລັບໄດ້. ເນື້ອຫາທີ່ຫ້າມເຜີຍແຜ່ຈະປາກົດໂດຍບໍ່ມີຫົວຂໍ້.
feed-once = ໃສ່ທີ່ຢູ່ນີ້ໃນໂປຣແກຣມປະຕິທິນ. ສະແດງສະເພາະຕອນນີ້; ຜູ້ທີ່ຮູ້ຈະເຫັນກຳນົດເວລາຂອງທ່ານ.
feed-mine = ສະເພາະທີ່ມອບໝາຍໃຫ້ຂ້ອຍ
feed-since = ມີທີ່ຢູ່ຕັ້ງແຕ່ { $time }. ທີ່ຢູ່ໃໝ່ຈະແທນທີ່.
act-feed = ສ້າງທີ່ຢູ່
act-end-feed = ສິ້ນສຸດທີ່ຢູ່

## Several at once
bulk-title = ກັບລາຍການທີ່ເລືອກ
bulk-choose = ເລືອກ
bulk-whole = ທັງໝົດໃນໜ້ານີ້
bulk-original = ຕົ້ນສະບັບ
bulk-all = ທຸກພາສາທີ່ເລີ່ມແລ້ວ
bulk-none = ຍັງບໍ່ໄດ້ເລືອກ. ກະລຸນາເລືອກຢ່າງໜ້ອຍໜຶ່ງລາຍການ.
bulk-chosen-count = { $count ->
   *[other] { $n } ຂໍ້ຄວາມ
}
bulk-note-help = ຈຳເປັນສະເພາະຂໍ້ຄວາມທີ່ຜູ້ອ່ານເຫັນແລ້ວ: ແຈ້ງວ່າຫຍັງຜິດ.
bulk-each-language = ແຍກຕາມພາສາ
bulk-each-language-help = ຜູ້ອ່ານແຕ່ລະພາສາຈະເຫັນຂໍ້ຄວາມທີ່ລະບຸໄວ້ບ່ອນນີ້; ຖ້າປະຫວ່າງໄວ້ ຈະໃຊ້ຂໍ້ຄວາມຮ່ວມຂ້າງເທິງ.
bulk-report = ຜົນທີ່ໄດ້
bulk-outcome = ຜົນ
bulk-done = ສຳເລັດ
bulk-refused = ຖືກປະຕິເສດ
bulk-done-count = { $count ->
   *[other] ສຳເລັດ { $n }
}
bulk-refused-count = { $count ->
   *[other] ຖືກປະຕິເສດ { $n }
}

## Reading and comments
plan-read = ອ່ານ ແລະ ໃຫ້ຄຳເຫັນ
comment-here = ໃຫ້ຄຳເຫັນບ່ອນນີ້
comment-answer = ຕອບ
comment-settled = ຈັດການແລ້ວ
comment-lost = ວັກນີ້ບໍ່ຢູ່ໃນຂໍ້ຄວາມແລ້ວ
comment-whole = ກ່ຽວກັບຂໍ້ຄວາມທັງໝົດ
comments-open-count = { $count ->
   *[other] ຄຳເຫັນທີ່ຍັງເປີດ { $n }
}
act-reopen = ເປີດອີກຄັ້ງ
done-reopened = ເປີດອີກຄັ້ງແລ້ວ.
compare-from = ຈາກສະບັບ
compare-to = ຫາສະບັບ
compare-same = ສອງສະບັບນີ້ຄືກັນ.

## Start page
waits-accept = ການປ່ຽນແປງທີ່ຕ້ອງມີຜູ້ທີສອງ
waits-accept-state = ລໍຖ້າຜູ້ທີສອງ
waits-ends = ໃກ້ສິ້ນສຸດ
waits-comments = ຄຳເຫັນທີ່ຍັງເປີດ
waits-facts = ຂໍ້ມູນທີ່ຕ້ອງທົບທວນ
waits-languages = ຕ້ອງການໃນພາສາອື່ນ

## Events
event-embargo = ກຳນົດການຫ້າມເຜີຍແຜ່
event-lift-embargo = ຍົກເລີກການຫ້າມເຜີຍແຜ່
event-tick = ໝາຍລາຍການກວດສອບ
event-untick = ຖອນເຄື່ອງໝາຍ
event-change-checklist = ແກ້ລາຍການກວດສອບ
event-retire-checklist = ເລີກໃຊ້ລາຍການໜຶ່ງ
event-revive-checklist = ນຳລາຍການໜຶ່ງກັບມາໃຊ້
event-change-address = ປ່ຽນທີ່ຢູ່
event-preview-link = ສ້າງລິ້ງເບິ່ງຕົວຢ່າງ
event-revoke-preview-link = ສິ້ນສຸດລິ້ງເບິ່ງຕົວຢ່າງ
event-comment = ໃຫ້ຄຳເຫັນ
event-settle-comment = ຈັດການຄຳເຫັນ
event-reopen-comment = ເປີດຄຳເຫັນອີກຄັ້ງ
event-change-particulars = ແກ້ຂໍ້ມູນປະກອບ
event-propose-particulars = ສະເໜີແກ້ຂໍ້ມູນປະກອບ
event-decline-particulars = ບໍ່ຍອມຮັບການແກ້ຂໍ້ມູນປະກອບ
event-set-expiry = ກຳນົດເວລາຖອນອອກ
event-change-time-zone = ປ່ຽນເຂດເວລາ
event-calendar-address = ສ້າງທີ່ຢູ່ປະຕິທິນ
event-end-calendar-address = ສິ້ນສຸດທີ່ຢູ່ປະຕິທິນ
