# หน้าตาเว็บภาษาไทย
# $n คือตัวเลขที่เขียนตามแบบของผู้อ่านแล้ว ส่วน $count ใช้เลือกรูปประโยค

language-own-name = ไทย

## กรอบหน้าเว็บ
skip-to-content = ข้ามไปยังเนื้อหา
demonstration = นี่คือการสาธิตระบบ Sen ด้วยเนื้อหาตัวอย่าง ไม่ใช่สิ่งเผยแพร่ของทางการ
copy-notice = นี่คือสำเนาของเว็บไซต์ ณ วันที่ { $date } การค้นหา การสมัครรับข่าวสาร และการส่งข้อความถึงเราทำได้ที่เว็บไซต์ต้นฉบับเท่านั้น
copy-original = ดูหน้านี้ที่เว็บไซต์ต้นฉบับ
nav-label = เมนูหลัก
nav-stories = เรื่องราว
nav-places = สถานที่
nav-facts = ข้อเท็จจริงและตัวเลข
nav-guides = เที่ยว เรียน ลงทุน
nav-abroad = สำหรับพลเมืองในต่างแดน
nav-documents = เอกสาร
nav-search = ค้นหา
nav-languages = ภาษาอื่น
nav-about = ใครเผยแพร่ และทำอย่างไร
nav-corrections = การแก้ไข
nav-privacy = ความเป็นส่วนตัว
nav-accessibility = การเข้าถึง
nav-heritage = มรดกโลก
nav-calendar = วันหยุดและเทศกาล
nav-api = ข้อมูลและฟีด
read-in-your-language = อ่านเรื่อง{ $country }ในภาษาของคุณ
promise = ทุกหน้าบอกว่าใครเผยแพร่ เผยแพร่เมื่อใด และแปลอย่างไร การแก้ไขทุกครั้งมีบันทึกไว้อย่างเปิดเผย
published-by-operator = เผยแพร่โดย: { $operator }
view-plain = แบบเรียบง่าย (ใช้ข้อมูลน้อย)
view-full = แบบเต็ม

## หน้าแรกและรายการ
facts-strip = ประเทศในตัวเลข
source = แหล่งที่มา
all-stories = เรื่องราวทั้งหมด
see-all = ดูทั้งหมด
read-the-story = อ่านเรื่องนี้
places-as-list = ดูเป็นรายชื่อ
map-note = แต่ละช่องคือจังหวัดหรือนครหนึ่งแห่ง สียิ่งเข้ม ประชากรยิ่งมาก พื้นที่และระยะทางไม่เป็นไปตามมาตราส่วน
nothing-yet = ยังไม่มีเนื้อหาเผยแพร่ที่นี่
nothing-in-language = ยังไม่มีเนื้อหาเผยแพร่ที่นี่ในภาษานี้
more-in-other-languages = มีเนื้อหาเพิ่มเติมในภาษาอื่น:
latest = ล่าสุด
older = เก่ากว่า
feed-of-this = ติดตามหน้านี้ด้วยโปรแกรมอ่านฟีด (RSS)
in-languages = { $count ->
   *[other] มี { $n } ภาษา
}
topics = หัวข้อ
sections = หมวด
stories-intro = สิ่งที่กำลังเกิดขึ้น วิถีชีวิตของผู้คน และสิ่งที่น่าไปเห็น
topic = หัวข้อ
section = หมวด

## บทความ
published-on = เผยแพร่เมื่อ { $date }
updated-on = ปรับปรุงเมื่อ { $date }
written-in = เขียนเป็น{ $language }
translation-original = นี่คือต้นฉบับ
translation-person = แปลโดยคน
translation-machine = แปลด้วยเครื่อง ยังไม่มีคนตรวจ
translation-machine-checked = แปลด้วยเครื่อง มีคนตรวจแล้ว
read-in-languages = { $count ->
   *[other] อ่านได้ { $n } ภาษา
}
kind-official = ข้อมูลทางการ
kind-image = ภาพลักษณ์ของประเทศ
kind-world = โลก
kind-clarification = คำชี้แจง
format-story = เรื่องราว
format-photo-story = เรื่องเล่าด้วยภาพ
format-data-story = เรื่องเล่าด้วยข้อมูล
format-place = แนะนำสถานที่
format-guide = คู่มือ
format-document = เอกสาร
format-qa = ถามและตอบ
format-event = กิจกรรม
correction = การแก้ไข
picture-credit = ภาพ: { $credit }, { $licence }
sources = แหล่งที่มา
source-is = แหล่งที่มา: { $source }
source-read = แหล่งที่มา: { $source } (อ่านเมื่อ { $date })
period-quarter = ไตรมาส { $quarter } ปี { $year }
fact-review = (จะทบทวนภายในวันที่ { $date })
read-next = อ่านต่อ
found-a-mistake = พบข้อผิดพลาดหรือไม่ โปรดแจ้งเรา เราจะแก้ไขอย่างเปิดเผย
event-when = เวลา
event-where = สถานที่
event-online = เข้าร่วมทางออนไลน์
event-add-to-calendar = เพิ่มลงในปฏิทินของคุณ
claim-says = สิ่งที่มีการกล่าวอ้าง
claim-rating = ข้อสรุปของเรา
claim-answer = โดยสรุป
claim-invite = หากคุณมีหลักฐานว่าเราผิด โปรดเขียนถึงเรา การแก้ไขทั้งหมดเปิดเผยต่อสาธารณะ
rating-false = ผิด
rating-mostly-false = ผิดเป็นส่วนใหญ่
rating-missing-context = ขาดบริบท
rating-mostly-true = ถูกเป็นส่วนใหญ่
rating-true = ถูก
chart-table = ตัวเลขในรูปตาราง
chart-source = แหล่งที่มา: { $source }
chart-label = รายการ
chart-value = ค่า
table-label = ตาราง
video-link = วิดีโอ

## สถานที่
places-intro = { $count ->
   *[other] จังหวัดและนคร { $n } แห่ง เลือกช่องบนแผนที่หรือชื่อจากรายการ
}
places-in-figures = สถานที่ในตัวเลข
place = สถานที่
region = ภูมิภาค
seat = ศูนย์กลางการบริหาร
population = ประชากร
area-km2 = พื้นที่ (ตร.กม.)
density = คนต่อ ตร.กม.
territory-province = จังหวัด
territory-city = นคร
territory-region = ภูมิภาค
territory-special-zone = เขตพิเศษ
history-of-place = ความเป็นมา
lineage-merged = { $date }: { $from } รวมเข้ากับ { $to } ({ $act })
lineage-split = { $date }: { $to } แยกออกจาก { $from } ({ $act })
lineage-renamed = { $date }: { $from } เปลี่ยนชื่อเป็น { $to } ({ $act })
lineage-status = { $date }: { $from } ยกฐานะเป็นนครที่ขึ้นตรงต่อส่วนกลาง ({ $act })
lineage-moved = { $date }: { $from } ย้ายไปสังกัด { $to }
lineage-dissolved = { $date }: { $from } สิ้นสุดลง
no-date = ไม่ทราบวันที่
place-until = หน่วยนี้มีอยู่จนถึง { $date } ปัจจุบันคือ { $today }
same-region = ในภูมิภาคเดียวกัน
stories-here = เรื่องราวจากที่นี่

## ข้อเท็จจริงและเอกสาร
facts = ข้อเท็จจริง
facts-intro = ทะเบียนตัวเลขชุดเดียว แต่ละตัวเลขมีช่วงเวลาและแหล่งที่มา ทุกหน้าที่อ้างตัวเลขใดจะแสดงค่าเดียวกัน
groups = หมวดทั้งหมด
as-of = อ่านเมื่อ
review-by = จะทบทวนภายในวันที่
cite-as = รหัสสำหรับอ้างอิง
cited-in = อ้างถึงใน
documents-intro = เอกสารกฎหมายและนโยบายว่าด้วยการเผยแพร่ข้อมูลสู่ต่างประเทศ: เลขที่ วันที่ ผู้ออก การมีผลใช้บังคับ และฉบับใดแก้ไขฉบับใด
document-kinds = ประเภทเอกสาร
all = ทั้งหมด
status-in-force = มีผลใช้บังคับ
status-partly = มีผลใช้บังคับบางส่วน
status-replaced = ถูกแทนที่แล้ว
status-expired = สิ้นผลแล้ว
status-not-yet = ยังไม่มีผลใช้บังคับ
status-unknown = ไม่ทราบสถานะการใช้บังคับ
summary-elsewhere = บทสรุปนี้เป็น{ $language } ยังไม่มีในภาษาของคุณ
summary-in = บทสรุปมีให้อ่านเป็น:
related-documents = เอกสารที่เกี่ยวข้อง
relation-amends = แก้ไข
relation-replaces = แทนที่
relation-guides = ให้แนวทางแก่
relation-implements = ดำเนินการตาม
relation-cites = อ้างถึง
relation-amends-by = แก้ไขโดย
relation-replaces-by = แทนที่โดย
relation-guides-by = ให้แนวทางโดย
relation-implements-by = ดำเนินการโดย
relation-cites-by = อ้างถึงโดย
issuer = ผู้ออก
date-issued = วันที่ออก
date-effective = มีผลใช้บังคับตั้งแต่
date-until = จนถึง
validity = การมีผลใช้บังคับ
kind = ประเภท
heritage-intro = สิ่งที่โลกได้ขึ้นทะเบียนไว้ พร้อมปีและสถานที่
calendar-intro = วันหยุดราชการและเทศกาล วันตามปฏิทินจันทรคติเลื่อนไปทุกปี วันที่แสดงคือวันที่ทราบแล้ว
days-today = วันนี้
calendar-ahead = ที่จะมาถึงในปี { $year }
calendar-past = ที่ผ่านมาแล้วในปี { $year }
day-public-holiday = วันหยุดราชการ
day-festival = เทศกาล
day-observance = วันรำลึก

## ค้นหา
search-title = ค้นหา
search-label = คำค้น
search-button = ค้นหา
search-hint = พิมพ์โดยมีหรือไม่มีเครื่องหมายกำกับเสียงก็ได้ ใส่เครื่องหมายคำพูดคร่อมคำที่ต้องอยู่ติดกัน
search-count = { $count ->
    [0] ไม่พบผลลัพธ์สำหรับ “{ $query }”
   *[other] พบ { $n } รายการสำหรับ “{ $query }”
}
search-in-language = ใน{ $language } ({ $n })
search-in-all = ในทุกภาษา ({ $n })
search-nothing = ไม่พบผลลัพธ์ สิ่งที่อาจช่วยได้:
search-tip-fewer = ใช้คำน้อยลงหรือคำที่กว้างขึ้น
search-tip-spelling = ตรวจตัวสะกด ไม่ต้องใส่เครื่องหมายกำกับเสียงก็ได้
search-tip-all = ค้นหาในทุกภาษา
search-more = ผลลัพธ์เพิ่มเติม
did-you-mean = คุณหมายถึง:
facet-section = หมวด
facet-topic = หัวข้อ
facet-territory = สถานที่
facet-kind = ประเภทข้อมูล
facet-year = ปี
facet-remove = เอาออก

## เกี่ยวกับพอร์ทัลนี้
about-intro = ที่นี่มีอะไร ใครรับผิดชอบ และยึดหลักใด
about-who-title = ใครรับผิดชอบพอร์ทัลนี้
about-who = { $operator } เป็นผู้ดูแลพอร์ทัลนี้ ทุกหน้าระบุชื่อหน่วยงานที่เผยแพร่
about-how-title = หลักปฏิบัติ
about-how-attributed = ทุกสิ่งที่เผยแพร่บอกว่าใครเผยแพร่ เผยแพร่เมื่อใด เขียนเป็นภาษาใด และแปลอย่างไร
about-how-silent = ไม่มีสิ่งใดถูกเปลี่ยนอย่างเงียบ ๆ การแก้ไขแสดงไว้ในหน้านั้นและในทะเบียน หน้าที่ถูกถอนออกจะมีประกาศพร้อมเหตุผล
about-how-figures = ตัวเลขมีแหล่งที่มาและช่วงเวลากำกับ ทั้งหมดอยู่ในทะเบียนเดียว ตัวเลขเดียวกันจึงตรงกันทุกหน้า
about-how-claims = คำชี้แจงระบุถ้อยคำที่กล่าวอ้าง ไม่ได้ระบุศัตรู แสดงแหล่งที่มา และอาจสรุปว่าถ้อยคำนั้นถูกต้องก็ได้
publishers = ผู้เผยแพร่
editions-count = { $count ->
   *[other] { $n } หน้า
}
organisations = องค์กร
organisation-government = รัฐบาล
organisation-party = องค์กรพรรค
organisation-assembly = สภาแห่งชาติ
organisation-ministry = กระทรวง
organisation-agency = หน่วยงาน
organisation-department = กรม
organisation-province = หน่วยงานระดับจังหวัด
organisation-mission = สำนักงานตัวแทนในต่างประเทศ
organisation-press = สื่อมวลชน
organisation-committee = คณะกรรมการ
organisation-association = สมาคม
organisation-demonstration = การสาธิต
organisation-former = องค์กรในอดีต
about-coming-title = การเปลี่ยนแปลงที่มีมติแล้ว
about-coming = การเปลี่ยนแปลงเหล่านี้มีผลในวันที่ระบุ
corrections-intro = การแก้ไขทุกรายการที่ผู้อ่านควรทราบ เรียงจากใหม่ที่สุด
corrections-none = จนถึงขณะนี้ยังไม่มีการแก้ไข
privacy-intro = การอ่านที่นี่ไม่ทิ้งร่องรอยของคุณไว้
privacy-count-title = ไม่มีการติดตาม
privacy-count = พอร์ทัลนี้ไม่ใช้คุกกี้ในการอ่าน ไม่ใช้ตัวระบุตัวตน และไม่โหลดสิ่งใดจากเว็บไซต์อื่น ไม่มีการเก็บที่อยู่ของผู้อ่าน
privacy-choice-title = คุกกี้เพียงตัวเดียว
privacy-choice = หากคุณเลือกแบบเรียบง่าย ตัวเลือกนั้นจะเก็บอยู่ในคุกกี้บนอุปกรณ์ของคุณ นอกจากนี้ไม่มีสิ่งอื่นใด
privacy-mail-title = หากคุณเขียนถึงเรา
privacy-mail = เราใช้ข้อความของคุณเพื่อตอบคุณและแก้ไขสิ่งที่ผิดเท่านั้น
accessibility-intro = สร้างขึ้นให้ทุกคนอ่านได้ บนทุกอุปกรณ์ ไม่ว่าจะเปิดใช้สคริปต์หรือไม่
accessibility-how-title = เป้าหมายของเรา
accessibility-how = เราปฏิบัติตามแนวทางการเข้าถึงเนื้อหาเว็บ (WCAG) 2.2 ระดับ AA: ใช้งานด้วยแป้นพิมพ์ได้ ความต่างสีเพียงพอ มีคำบรรยายภาพ มีตารางประกอบแผนภูมิ และลำดับการอ่านถูกต้องในทุกระบบตัวอักษร
accessibility-plain-title = แบบเรียบง่าย
accessibility-plain = แบบเรียบง่ายตัดฟอนต์เว็บและภาพขนาดใหญ่ออก เบราว์เซอร์ที่ขอประหยัดข้อมูลจะได้รับแบบนี้โดยอัตโนมัติ
accessibility-tell-title = บอกเรา
accessibility-tell = หากมีสิ่งใดใช้ยาก โปรดบอกเราว่าตรงไหนและอย่างไร เราจะแก้ไข
languages-title = ภาษา
languages-intro = เลือกภาษาที่คุณอยากอ่าน ไม่ใช่ทุกหน้าจะมีครบทุกภาษา หน้าแรกของแต่ละภาษาแสดงว่ามีอะไรบ้าง

## ข้อความแทนหน้า
not-found-title = ไม่มีหน้านี้
not-found = ที่อยู่อาจพิมพ์ผิด หรือหน้านี้อาจย้ายไปแล้ว โปรดค้นหาหรือเริ่มจากหน้าแรก
gone-title = หน้านี้ถูกถอนออกแล้ว
gone = หน้านี้เคยเผยแพร่ที่นี่และถูกถอนคืน เหตุผลอยู่ด้านล่าง
gone-on = ถอนออกเมื่อ { $date }
failed-title = เกิดข้อผิดพลาดที่นี่
failed = ความผิดพลาดเป็นของเรา และบันทึกไว้แล้ว โปรดลองใหม่ในอีกสักครู่
refused-title = ไม่สามารถตอบคำขอนี้ได้
refused = ที่อยู่หรือแบบฟอร์มมีบางสิ่งที่พอร์ทัลนี้ไม่เข้าใจ
other-language-title = ยังไม่มีในภาษานี้
other-language = หน้านี้ยังไม่ได้เผยแพร่เป็น{ $language } อ่านได้เป็น:
to-home = ไปหน้าแรก
feed-title = { $site }: { $part }

## บันทึกสิ่งที่เผยแพร่
verify-title = ตรวจสอบหน้าเว็บ
verify-this-page = ตรวจสอบหน้านี้
verify-intro = ทุกสิ่งที่เผยแพร่ที่นี่ถูกบันทึกในสมุดบันทึกสาธารณะซึ่งเพิ่มได้เท่านั้น แก้ไขไม่ได้ ใส่ที่อยู่ของหน้าเพื่อดูว่ายังตรงกับที่บันทึกไว้หรือไม่
verify-address = ที่อยู่ของหน้า
verify-button = ตรวจสอบ
verify-same = หน้านี้ตรงกับที่บันทึกไว้
verify-differs = หน้านี้ไม่ตรงกับที่บันทึกไว้ โปรดแจ้งเราและอย่าเชื่อถือหน้านี้
verify-none = หน้านี้ไม่อยู่ในบันทึก
verify-unknown = ไม่มีหน้าดังกล่าวในเว็บไซต์นี้
verify-history = บันทึกกล่าวถึงหน้านี้ว่าอย่างไร
verify-yourself = คุณไม่จำเป็นต้องเชื่อคำพูดของเรา บันทึกและกุญแจของบันทึกเปิดให้ทุกคน
verify-pictures = ภาพขนาดใหญ่มีข้อมูลรับรองเนื้อหาที่ลงลายเซ็น (C2PA) ซึ่งบอกว่าใครเผยแพร่และไม่มีใครแก้ไขหลังจากนั้น โปรแกรมที่อ่านข้อมูลนี้ต้องใช้ใบรับรองของเรา:
log-publish = เผยแพร่แล้ว
log-correct = แก้ไขแล้ว
log-withdraw = ถอนแล้ว
log-entry = รายการที่ { $number } ในบันทึก

## ข้อมูลและฟีด
api-intro = ทุกสิ่งบนพอร์ทัลนี้สำหรับเครื่อง: ฟีด แผนผังเว็บไซต์ และส่วนต่อประสานแบบอ่านอย่างเดียว
api-rules = คำตอบเป็น JSON รายการแบ่งเป็นหน้า ให้ตาม “next” ไป ข้อผิดพลาดเป็นแบบ problem details (RFC 9457) ส่ง ETag ที่มีอยู่เพื่อไม่ต้องโหลดซ้ำ

## ชื่อภาษา
language-vi = ภาษาเวียดนาม
language-en = ภาษาอังกฤษ
language-zh-hans = ภาษาจีน
language-ja = ภาษาญี่ปุ่น
language-ko = ภาษาเกาหลี
language-fr = ภาษาฝรั่งเศส
language-de = ภาษาเยอรมัน
language-es = ภาษาสเปน
language-pt = ภาษาโปรตุเกส
language-ru = ภาษารัสเซีย
language-ar = ภาษาอาหรับ
language-hi = ภาษาฮินดี
language-th = ภาษาไทย
language-lo = ภาษาลาว
language-km = ภาษาเขมร
language-id = ภาษาอินโดนีเซีย

## คำสั้นในบทความ
callout-label = หมายเหตุ
missing-fact = (ถอนตัวเลขแล้ว)
