# ໜ້າຕາເວັບເປັນພາສາລາວ.
# $n ແມ່ນຕົວເລກທີ່ຂຽນຕາມແບບຂອງຜູ້ອ່ານແລ້ວ; $count ໃຊ້ເລືອກຮູບປະໂຫຍກ.

language-own-name = ລາວ

## ກອບໜ້າເວັບ
skip-to-content = ໄປທີ່ເນື້ອໃນຫຼັກ
demonstration = ນີ້ແມ່ນການສາທິດຂອງ Sen ດ້ວຍເນື້ອໃນຕົວຢ່າງ. ບໍ່ແມ່ນສິ່ງພິມທາງການ.
copy-notice = ນີ້ແມ່ນສຳເນົາຂອງເວັບໄຊ ວັນທີ { $date }. ການຄົ້ນຫາ, ການສະໝັກຮັບຂ່າວ ແລະ ການຂຽນຫາພວກເຮົາ ເຮັດໄດ້ຢູ່ເວັບໄຊຕົ້ນສະບັບເທົ່ານັ້ນ.
copy-original = ເບິ່ງໜ້ານີ້ຢູ່ເວັບໄຊຕົ້ນສະບັບ
nav-label = ເມນູຫຼັກ
nav-stories = ເລື່ອງລາວ
nav-places = ສະຖານທີ່
nav-facts = ຂໍ້ມູນ ແລະ ຕົວເລກ
nav-guides = ຢ້ຽມຢາມ, ຮຽນ, ລົງທຶນ
nav-abroad = ສຳລັບພົນລະເມືອງຢູ່ຕ່າງປະເທດ
nav-documents = ເອກະສານ
nav-search = ຄົ້ນຫາ
nav-languages = ພາສາອື່ນ
nav-about = ໃຜເຜີຍແຜ່ ແລະ ເຮັດແນວໃດ
nav-corrections = ການແກ້ໄຂ
nav-privacy = ຄວາມເປັນສ່ວນຕົວ
nav-accessibility = ການເຂົ້າເຖິງ
nav-heritage = ມໍລະດົກໂລກ
nav-calendar = ວັນພັກ ແລະ ບຸນປະເພນີ
nav-api = ຂໍ້ມູນ ແລະ ຟີດຂ່າວ
read-in-your-language = ອ່ານກ່ຽວກັບ{ $country }ເປັນພາສາຂອງທ່ານ
promise = ທຸກໜ້າບອກວ່າໃຜເຜີຍແຜ່, ເມື່ອໃດ ແລະ ແປແນວໃດ. ທຸກການແກ້ໄຂຖືກບັນທຶກໄວ້ຢ່າງເປີດເຜີຍ.
published-by-operator = ເຜີຍແຜ່ໂດຍ: { $operator }
view-plain = ແບບລຽບງ່າຍ (ໃຊ້ຂໍ້ມູນໜ້ອຍ)
view-full = ແບບເຕັມ

## ໜ້າຫຼັກ ແລະ ລາຍການ
facts-strip = ປະເທດຜ່ານຕົວເລກ
source = ແຫຼ່ງຂໍ້ມູນ
all-stories = ເລື່ອງລາວທັງໝົດ
see-all = ເບິ່ງທັງໝົດ
read-the-story = ອ່ານເລື່ອງນີ້
places-as-list = ເບິ່ງເປັນລາຍຊື່
map-note = ແຕ່ລະຊ່ອງແມ່ນແຂວງ ຫຼື ນະຄອນໜຶ່ງ. ສີຍິ່ງເຂັ້ມ ຄົນກໍຍິ່ງຫຼາຍ. ເນື້ອທີ່ ແລະ ໄລຍະທາງບໍ່ເປັນໄປຕາມມາດຕາສ່ວນ.
nothing-yet = ຍັງບໍ່ມີຫຍັງເຜີຍແຜ່ຢູ່ທີ່ນີ້.
nothing-in-language = ຢູ່ທີ່ນີ້ຍັງບໍ່ມີຫຍັງເຜີຍແຜ່ເປັນພາສານີ້.
more-in-other-languages = ມີເນື້ອໃນເພີ່ມໃນພາສາອື່ນ:
latest = ຫຼ້າສຸດ
older = ເກົ່າກວ່າ
feed-of-this = ຕິດຕາມໜ້ານີ້ດ້ວຍໂປຣແກຣມອ່ານຟີດ (RSS)
in-languages = { $count ->
   *[other] ໃນ { $n } ພາສາ
}
topics = ຫົວຂໍ້
sections = ໝວດ
stories-intro = ສິ່ງທີ່ພວມເກີດຂຶ້ນ, ຊີວິດຂອງຜູ້ຄົນ ແລະ ສິ່ງທີ່ໜ້າໄປເບິ່ງ.
topic = ຫົວຂໍ້
section = ໝວດ

## ບົດຄວາມ
published-on = ເຜີຍແຜ່ວັນທີ { $date }
updated-on = ປັບປຸງວັນທີ { $date }
written-in = ຂຽນເປັນ{ $language }
translation-original = ນີ້ແມ່ນຕົ້ນສະບັບ
translation-person = ແປໂດຍຄົນ
translation-machine = ແປດ້ວຍເຄື່ອງ, ຍັງບໍ່ມີຄົນກວດ
translation-machine-checked = ແປດ້ວຍເຄື່ອງ, ມີຄົນກວດແລ້ວ
read-in-languages = { $count ->
   *[other] ອ່ານໃນ { $n } ພາສາ
}
kind-official = ຂໍ້ມູນທາງການ
kind-image = ພາບລັກຂອງປະເທດ
kind-world = ໂລກ
kind-clarification = ຄຳຊີ້ແຈງ
format-story = ເລື່ອງລາວ
format-photo-story = ເລື່ອງເລົ່າດ້ວຍພາບ
format-data-story = ເລື່ອງເລົ່າດ້ວຍຂໍ້ມູນ
format-place = ແນະນຳສະຖານທີ່
format-guide = ຄູ່ມື
format-document = ເອກະສານ
format-qa = ຖາມ ແລະ ຕອບ
format-event = ເຫດການ
correction = ການແກ້ໄຂ
picture-credit = ພາບ: { $credit }, { $licence }
sources = ແຫຼ່ງຂໍ້ມູນ
source-is = ແຫຼ່ງຂໍ້ມູນ: { $source }.
source-read = ແຫຼ່ງຂໍ້ມູນ: { $source } (ອ່ານເມື່ອ { $date }).
period-quarter = ໄຕມາດ { $quarter } ປີ { $year }
fact-review = ຈະທົບທວນກ່ອນວັນທີ { $date }.
read-next = ອ່ານຕໍ່
found-a-mistake = ພົບບ່ອນຜິດບໍ? ກະລຸນາແຈ້ງພວກເຮົາ, ພວກເຮົາຈະແກ້ໄຂຢ່າງເປີດເຜີຍ.
event-when = ເວລາ
event-where = ສະຖານທີ່
event-online = ເຂົ້າຮ່ວມທາງອອນລາຍ
event-add-to-calendar = ເພີ່ມໃສ່ປະຕິທິນຂອງທ່ານ
claim-says = ສິ່ງທີ່ມີການເວົ້າ
claim-rating = ຂໍ້ສະຫຼຸບຂອງພວກເຮົາ
claim-answer = ໂດຍຫຍໍ້
claim-invite = ຖ້າທ່ານມີຫຼັກຖານວ່າພວກເຮົາຜິດ, ກະລຸນາຂຽນຫາພວກເຮົາ: ການແກ້ໄຂທັງໝົດເປີດເຜີຍຕໍ່ສາທາລະນະ.
rating-false = ຜິດ
rating-mostly-false = ສ່ວນຫຼາຍຜິດ
rating-missing-context = ຂາດບໍລິບົດ
rating-mostly-true = ສ່ວນຫຼາຍຖືກ
rating-true = ຖືກ
chart-table = ຕົວເລກເປັນຕາຕະລາງ
chart-source = ແຫຼ່ງຂໍ້ມູນ: { $source }
chart-label = ລາຍການ
chart-value = ຄ່າ
table-label = ຕາຕະລາງ
video-link = ວິດີໂອ

## ສະຖານທີ່
places-intro = { $count ->
   *[other] { $n } ແຂວງ ແລະ ນະຄອນ. ເລືອກຊ່ອງໃນແຜນທີ່ ຫຼື ຊື່ໃນລາຍການ.
}
places-in-figures = ສະຖານທີ່ຜ່ານຕົວເລກ
place = ສະຖານທີ່
region = ພາກ
seat = ສູນກາງບໍລິຫານ
population = ປະຊາກອນ
area-km2 = ເນື້ອທີ່, ກມ²
density = ຄົນຕໍ່ ກມ²
territory-province = ແຂວງ
territory-city = ນະຄອນ
territory-region = ພາກ
territory-special-zone = ເຂດພິເສດ
history-of-place = ຄວາມເປັນມາ
lineage-merged = { $date }: { $from } ລວມເຂົ້າກັບ { $to } ({ $act })
lineage-split = { $date }: { $to } ແຍກອອກຈາກ { $from } ({ $act })
lineage-renamed = { $date }: { $from } ປ່ຽນຊື່ເປັນ { $to } ({ $act })
lineage-status = { $date }: { $from } ກາຍເປັນນະຄອນຂຶ້ນກັບສູນກາງ ({ $act })
lineage-moved = { $date }: { $from } ຍ້າຍໄປຂຶ້ນກັບ { $to }
lineage-dissolved = { $date }: { $from } ສິ້ນສຸດລົງ
no-date = ບໍ່ຮູ້ວັນທີ
place-until = ຫົວໜ່ວຍນີ້ມີຢູ່ຈົນຮອດວັນທີ { $date }. ປັດຈຸບັນ: { $today }.
same-region = ໃນພາກດຽວກັນ
stories-here = ເລື່ອງລາວຈາກທີ່ນີ້

## ຂໍ້ມູນ ແລະ ເອກະສານ
facts = ຂໍ້ມູນ
facts-intro = ທະບຽນຕົວເລກອັນດຽວ, ແຕ່ລະຕົວເລກມີໄລຍະເວລາ ແລະ ແຫຼ່ງທີ່ມາ. ທຸກໜ້າທີ່ອ້າງຕົວເລກໜຶ່ງຈະສະແດງຄ່າດຽວກັນ.
groups = ກຸ່ມ
as-of = ອ່ານເມື່ອ
review-by = ຈະທົບທວນກ່ອນ
cite-as = ລະຫັດສຳລັບອ້າງອີງ
cited-in = ຖືກອ້າງໃນ
documents-intro = ເອກະສານກົດໝາຍ ແລະ ນະໂຍບາຍກ່ຽວກັບຂໍ້ມູນຂ່າວສານຕໍ່ຕ່າງປະເທດ: ເລກທີ, ວັນທີ, ຜູ້ອອກ, ຜົນບັງຄັບໃຊ້ ແລະ ສະບັບໃດປັບປຸງສະບັບໃດ.
document-kinds = ປະເພດເອກະສານ
all = ທັງໝົດ
status-in-force = ມີຜົນບັງຄັບໃຊ້
status-partly = ມີຜົນບັງຄັບໃຊ້ບາງສ່ວນ
status-replaced = ຖືກແທນທີ່ແລ້ວ
status-expired = ໝົດຜົນບັງຄັບໃຊ້
status-not-yet = ຍັງບໍ່ທັນມີຜົນບັງຄັບໃຊ້
status-unknown = ບໍ່ຮູ້ຜົນບັງຄັບໃຊ້
summary-elsewhere = ບົດສະຫຼຸບນີ້ເປັນ{ $language }; ຍັງບໍ່ມີເປັນພາສາຂອງທ່ານ.
summary-in = ບົດສະຫຼຸບມີເປັນ:
related-documents = ເອກະສານທີ່ກ່ຽວຂ້ອງ
relation-amends = ປັບປຸງ
relation-replaces = ແທນທີ່
relation-guides = ແນະນຳ
relation-implements = ຈັດຕັ້ງປະຕິບັດ
relation-cites = ອ້າງອີງ
relation-amends-by = ຖືກປັບປຸງໂດຍ
relation-replaces-by = ຖືກແທນທີ່ໂດຍ
relation-guides-by = ຖືກແນະນຳໂດຍ
relation-implements-by = ຖືກຈັດຕັ້ງປະຕິບັດໂດຍ
relation-cites-by = ຖືກອ້າງອີງໂດຍ
issuer = ຜູ້ອອກ
date-issued = ວັນທີອອກ
date-effective = ມີຜົນບັງຄັບໃຊ້ແຕ່
date-until = ຈົນເຖິງ
validity = ຜົນບັງຄັບໃຊ້
kind = ປະເພດ
heritage-intro = ສິ່ງທີ່ໂລກໄດ້ຂຶ້ນບັນຊີໄວ້, ພ້ອມປີ ແລະ ສະຖານທີ່.
calendar-intro = ວັນພັກລັດຖະການ ແລະ ບຸນປະເພນີ. ວັນຕາມຈັນທະຄະຕິປ່ຽນໄປທຸກປີ; ທີ່ສະແດງນີ້ແມ່ນວັນທີ່ຮູ້ແລ້ວ.
days-today = ມື້ນີ້
calendar-ahead = ທີ່ຈະມາເຖິງໃນປີ { $year }
calendar-past = ທີ່ຜ່ານໄປແລ້ວໃນປີ { $year }
day-public-holiday = ວັນພັກລັດຖະການ
day-festival = ບຸນປະເພນີ
day-observance = ວັນລະນຶກ

## ຄົ້ນຫາ
search-title = ຄົ້ນຫາ
search-label = ຄຳຄົ້ນຫາ
search-button = ຄົ້ນຫາ
search-hint = ພິມມີ ຫຼື ບໍ່ມີເຄື່ອງໝາຍວັນນະຍຸດກໍໄດ້. ໃສ່ວົງຢືມອ້ອມຄຳທີ່ຕ້ອງຢູ່ຕິດກັນ.
search-count = { $count ->
    [0] ບໍ່ພົບຫຍັງສຳລັບ “{ $query }”
   *[other] { $n } ຜົນການຄົ້ນຫາສຳລັບ “{ $query }”
}
search-in-language = ໃນ{ $language } ({ $n })
search-in-all = ໃນທຸກພາສາ ({ $n })
search-nothing = ບໍ່ພົບຫຍັງ. ສິ່ງທີ່ອາດຊ່ວຍໄດ້:
search-tip-fewer = ໃຊ້ຄຳໜ້ອຍລົງ ຫຼື ຄຳທີ່ກວ້າງກວ່າ.
search-tip-spelling = ກວດຕົວສະກົດ; ບໍ່ໃສ່ເຄື່ອງໝາຍວັນນະຍຸດກໍໄດ້.
search-tip-all = ຄົ້ນຫາໃນທຸກພາສາ.
search-more = ຜົນການຄົ້ນຫາເພີ່ມເຕີມ
did-you-mean = ທ່ານໝາຍເຖິງ:
facet-section = ໝວດ
facet-topic = ຫົວຂໍ້
facet-territory = ສະຖານທີ່
facet-kind = ປະເພດຂໍ້ມູນ
facet-year = ປີ
facet-remove = ເອົາອອກ

## ກ່ຽວກັບເວັບທ່ານີ້
about-intro = ຢູ່ທີ່ນີ້ມີຫຍັງ, ໃຜຮັບຜິດຊອບ ແລະ ປະຕິບັດຕາມຫຼັກການໃດ.
about-who-title = ໃຜຮັບຜິດຊອບເວັບທ່ານີ້
about-who = { $operator } ເປັນຜູ້ບໍລິຫານເວັບທ່ານີ້. ທຸກໜ້າລະບຸຊື່ອົງການທີ່ເຜີຍແຜ່.
about-how-title = ຫຼັກການ
about-how-attributed = ທຸກສິ່ງທີ່ເຜີຍແຜ່ບອກວ່າໃຜເຜີຍແຜ່, ເມື່ອໃດ, ຂຽນເປັນພາສາໃດ ແລະ ແປແນວໃດ.
about-how-silent = ບໍ່ມີຫຍັງຖືກປ່ຽນແບບງຽບໆ. ການແກ້ໄຂຈະສະແດງຢູ່ໜ້ານັ້ນ ແລະ ໃນທະບຽນ; ໜ້າທີ່ຖືກຖອນອອກຈະມີແຈ້ງການພ້ອມເຫດຜົນ.
about-how-figures = ຕົວເລກມີແຫຼ່ງທີ່ມາ ແລະ ໄລຍະເວລາ. ຕົວເລກທັງໝົດຢູ່ໃນທະບຽນດຽວ, ສະນັ້ນຕົວເລກດຽວກັນຈຶ່ງຄືກັນໃນທຸກໜ້າ.
about-how-claims = ຄຳຊີ້ແຈງລະບຸຄຳກ່າວ, ບໍ່ລະບຸສັດຕູ. ມັນສະແດງແຫຼ່ງທີ່ມາ ແລະ ອາດສະຫຼຸບວ່າຄຳກ່າວນັ້ນຖືກຕ້ອງກໍໄດ້.
publishers = ຜູ້ເຜີຍແຜ່
editions-count = { $count ->
   *[other] { $n } ໜ້າ
}
organisations = ອົງການຈັດຕັ້ງ
organisation-government = ລັດຖະບານ
organisation-party = ອົງການພັກ
organisation-assembly = ສະພາແຫ່ງຊາດ
organisation-ministry = ກະຊວງ
organisation-agency = ອົງການ
organisation-department = ກົມ
organisation-province = ອຳນາດການປົກຄອງຂັ້ນແຂວງ
organisation-mission = ອົງການຕາງໜ້າຢູ່ຕ່າງປະເທດ
organisation-press = ສື່ມວນຊົນ
organisation-committee = ຄະນະກຳມະການ
organisation-association = ສະມາຄົມ
organisation-demonstration = ການສາທິດ
organisation-former = ອົງການໃນອະດີດ
about-coming-title = ການປ່ຽນແປງທີ່ຕົກລົງແລ້ວ
about-coming = ການປ່ຽນແປງເຫຼົ່ານີ້ມີຜົນໃນວັນທີ່ລະບຸ.
corrections-intro = ທຸກການແກ້ໄຂທີ່ຜູ້ອ່ານຄວນຮູ້, ອັນໃໝ່ສຸດຢູ່ກ່ອນ.
corrections-none = ມາຮອດປັດຈຸບັນຍັງບໍ່ມີການແກ້ໄຂໃດ.
privacy-intro = ການອ່ານຢູ່ທີ່ນີ້ບໍ່ປະຮ່ອງຮອຍຂອງທ່ານໄວ້.
privacy-count-title = ບໍ່ມີການຕິດຕາມ
privacy-count = ເວັບທ່ານີ້ບໍ່ໃຊ້ຄຸກກີ້ໃນການອ່ານ, ບໍ່ໃຊ້ຕົວລະບຸຕົວຕົນ ແລະ ບໍ່ໂຫຼດຫຍັງຈາກເວັບໄຊອື່ນ. ທີ່ຢູ່ຂອງຜູ້ອ່ານບໍ່ຖືກເກັບໄວ້.
privacy-choice-title = ຄຸກກີ້ອັນດຽວ
privacy-choice = ຖ້າທ່ານເລືອກແບບລຽບງ່າຍ, ການເລືອກນັ້ນຈະເກັບໄວ້ໃນຄຸກກີ້ໃນອຸປະກອນຂອງທ່ານ. ນອກຈາກນັ້ນບໍ່ມີຫຍັງອີກ.
privacy-mail-title = ຖ້າທ່ານຂຽນຫາພວກເຮົາ
privacy-mail = ພວກເຮົາໃຊ້ຂໍ້ຄວາມຂອງທ່ານພຽງເພື່ອຕອບທ່ານ ແລະ ແກ້ໄຂບ່ອນທີ່ຜິດ.
accessibility-intro = ສ້າງຂຶ້ນໃຫ້ທຸກຄົນອ່ານໄດ້, ໃນທຸກອຸປະກອນ, ຈະເປີດໃຊ້ສະຄຣິບ ຫຼື ບໍ່ກໍຕາມ.
accessibility-how-title = ເປົ້າໝາຍຂອງພວກເຮົາ
accessibility-how = ພວກເຮົາປະຕິບັດຕາມແນວທາງການເຂົ້າເຖິງເນື້ອໃນເວັບ (WCAG) 2.2 ລະດັບ AA: ໃຊ້ແປ້ນພິມໄດ້, ຄວາມຕັດກັນຂອງສີ, ຄຳບັນຍາຍພາບ, ຕາຕະລາງປະກອບແຜນວາດ ແລະ ລຳດັບການອ່ານທີ່ຖືກຕ້ອງໃນທຸກລະບົບຕົວອັກສອນ.
accessibility-plain-title = ແບບລຽບງ່າຍ
accessibility-plain = ແບບລຽບງ່າຍຕັດຟອນເວັບ ແລະ ຮູບພາບໃຫຍ່ອອກ. ໂປຣແກຣມທ່ອງເວັບທີ່ຂໍປະຢັດຂໍ້ມູນຈະໄດ້ຮັບແບບນີ້ເອງ.
accessibility-tell-title = ບອກພວກເຮົາ
accessibility-tell = ຖ້າມີສິ່ງໃດໃຊ້ຍາກ, ກະລຸນາບອກວ່າຢູ່ບ່ອນໃດ ແລະ ຍາກແນວໃດ; ພວກເຮົາຈະແກ້ໄຂ.
languages-title = ພາສາ
languages-intro = ເລືອກພາສາທີ່ທ່ານຢາກອ່ານ. ບໍ່ແມ່ນທຸກໜ້າຈະມີຄົບທຸກພາສາ; ໜ້າຫຼັກຂອງແຕ່ລະພາສາສະແດງສິ່ງທີ່ມີ.

## ຂໍ້ຄວາມແທນໜ້າ
not-found-title = ບໍ່ມີໜ້ານີ້
not-found = ທີ່ຢູ່ອາດພິມຜິດ ຫຼື ໜ້ານີ້ອາດຍ້າຍໄປແລ້ວ. ກະລຸນາຄົ້ນຫາ ຫຼື ເລີ່ມຈາກໜ້າຫຼັກ.
gone-title = ໜ້ານີ້ຖືກຖອນອອກແລ້ວ
gone = ໜ້ານີ້ເຄີຍເຜີຍແຜ່ຢູ່ທີ່ນີ້ ແລະ ໄດ້ຖືກຖອນຄືນ. ເຫດຜົນຢູ່ຂ້າງລຸ່ມ.
gone-on = ຖອນອອກເມື່ອ { $date }
failed-title = ເກີດຂໍ້ຜິດພາດຢູ່ທີ່ນີ້
failed = ຄວາມຜິດເປັນຂອງພວກເຮົາ ແລະ ໄດ້ບັນທຶກໄວ້ແລ້ວ. ກະລຸນາລອງໃໝ່ໃນອີກຈັກໜ້ອຍ.
refused-title = ບໍ່ສາມາດຕອບຄຳຮ້ອງຂໍນີ້ໄດ້
refused = ທີ່ຢູ່ ຫຼື ແບບຟອມມີບາງສິ່ງທີ່ເວັບທ່ານີ້ບໍ່ເຂົ້າໃຈ.
other-language-title = ຍັງບໍ່ມີເປັນພາສານີ້
other-language = ໜ້ານີ້ຍັງບໍ່ໄດ້ເຜີຍແຜ່ເປັນ{ $language }. ອ່ານໄດ້ເປັນ:
to-home = ໄປໜ້າຫຼັກ
feed-title = { $site }: { $part }

## ບັນທຶກສິ່ງທີ່ເຜີຍແຜ່
verify-title = ກວດສອບໜ້າເວັບ
verify-this-page = ກວດສອບໜ້ານີ້
verify-intro = ທຸກສິ່ງທີ່ເຜີຍແຜ່ຢູ່ນີ້ຖືກບັນທຶກໃນປຶ້ມບັນທຶກສາທາລະນະ ທີ່ເພີ່ມໄດ້ເທົ່ານັ້ນ, ແກ້ບໍ່ໄດ້. ໃສ່ທີ່ຢູ່ຂອງໜ້າເພື່ອເບິ່ງວ່າຍັງກົງກັບທີ່ບັນທຶກໄວ້ບໍ.
verify-address = ທີ່ຢູ່ຂອງໜ້າ
verify-button = ກວດສອບ
verify-same = ໜ້ານີ້ກົງກັບທີ່ບັນທຶກໄວ້.
verify-differs = ໜ້ານີ້ບໍ່ກົງກັບທີ່ບັນທຶກໄວ້. ກະລຸນາແຈ້ງພວກເຮົາ ແລະ ຢ່າເຊື່ອຖືໜ້ານີ້.
verify-none = ໜ້ານີ້ບໍ່ມີໃນບັນທຶກ.
verify-unknown = ບໍ່ມີໜ້າດັ່ງກ່າວໃນເວັບໄຊນີ້.
verify-history = ບັນທຶກເວົ້າຫຍັງກ່ຽວກັບໜ້ານີ້
verify-yourself = ທ່ານບໍ່ຈຳເປັນຕ້ອງເຊື່ອຄຳເວົ້າຂອງພວກເຮົາ: ບັນທຶກ ແລະ ກະແຈຂອງມັນເປີດໃຫ້ທຸກຄົນ.
verify-pictures = ຮູບຂະໜາດໃຫຍ່ມີຂໍ້ມູນຢັ້ງຢືນເນື້ອໃນທີ່ລົງລາຍເຊັນ (C2PA) ເຊິ່ງບອກວ່າໃຜເຜີຍແຜ່ ແລະ ບໍ່ມີໃຜແກ້ໄຂຫຼັງຈາກນັ້ນ. ໂປຣແກຣມທີ່ອ່ານຂໍ້ມູນນີ້ຕ້ອງໃຊ້ໃບຢັ້ງຢືນຂອງພວກເຮົາ:
log-publish = ເຜີຍແຜ່ແລ້ວ
log-correct = ແກ້ໄຂແລ້ວ
log-withdraw = ຖອນອອກແລ້ວ
log-entry = ລາຍການທີ { $number } ໃນບັນທຶກ

## ຂໍ້ມູນ ແລະ ຟີດຂ່າວ
api-intro = ທຸກສິ່ງໃນເວັບທ່ານີ້ສຳລັບເຄື່ອງຈັກ: ຟີດຂ່າວ, ແຜນຜັງເວັບໄຊ ແລະ ສ່ວນຕໍ່ປະສານທີ່ອ່ານໄດ້ຢ່າງດຽວ.
api-rules = ຄຳຕອບເປັນ JSON. ລາຍການແບ່ງເປັນໜ້າ; ໃຫ້ຕາມ “next” ໄປ. ຂໍ້ຜິດພາດເປັນແບບ problem details (RFC 9457). ສົ່ງ ETag ທີ່ມີຢູ່ເພື່ອບໍ່ຕ້ອງໂຫຼດຊ້ຳ.

## ຊື່ພາສາ
language-vi = ພາສາຫວຽດນາມ
language-en = ພາສາອັງກິດ
language-zh-hans = ພາສາຈີນ
language-ja = ພາສາຍີ່ປຸ່ນ
language-ko = ພາສາເກົາຫຼີ
language-fr = ພາສາຝຣັ່ງ
language-de = ພາສາເຢຍລະມັນ
language-es = ພາສາສະເປນ
language-pt = ພາສາປອກຕຸຍການ
language-ru = ພາສາຣັດເຊຍ
language-ar = ພາສາອາຣັບ
language-hi = ພາສາຮິນດີ
language-th = ພາສາໄທ
language-lo = ພາສາລາວ
language-km = ພາສາຂະເໝນ
language-id = ພາສາອິນໂດເນເຊຍ

## ຄຳນ້ອຍໃນບົດ
callout-label = ໝາຍເຫດ
missing-fact = (ຕົວເລກຖືກຖອນອອກ)
