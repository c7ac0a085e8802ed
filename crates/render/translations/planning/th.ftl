### Checklists, calendar, embargo, preview links, an item's particulars.

desk-calendar = ปฏิทิน
desk-checklists = รายการตรวจสอบ

## Particulars
plan-particulars = ข้อมูลประกอบ
plan-public-help = ผู้อ่านเห็นเนื้อหานี้อยู่ หากประเภท ผู้เผยแพร่ กิจกรรม แหล่งที่มา หรือผลประเมินเปลี่ยน ทุกหน้าจะแจ้งผู้อ่าน
plan-four-eyes-help = ข้อมูลประเภทนี้ต้องให้บุคคลที่สองยอมรับการเปลี่ยนแปลงดังกล่าว
plan-proposal = การเปลี่ยนแปลงที่ต้องมีบุคคลที่สอง
plan-messages = สารหลัก
plan-languages = ต้องการในภาษาเหล่านี้
plan-wanted = ต้องการ
plan-event = กิจกรรม
field-event_starts = เริ่ม
field-event_ends = สิ้นสุด
field-event_place = สถานที่
field-event_online = ที่อยู่สำหรับเข้าร่วมออนไลน์
field-first_seen = พบครั้งแรกเมื่อ
field-date = วันที่
field-topic = หัวข้อ
field-territory = พื้นที่
field-message = สารหลัก
act-accept = ยอมรับการเปลี่ยนแปลง
act-decline = ไม่ยอมรับการเปลี่ยนแปลง
event-order = กิจกรรมจะสิ้นสุดก่อนเริ่ม
note-changed = ข้อมูลของหน้านี้มีการเปลี่ยนแปลง { $changes }
note-change = { $what }: { $to } (เดิม: { $from })
done-told = บันทึกแล้ว ทุกหน้าที่ผู้อ่านเห็นแจ้งการเปลี่ยนแปลงนี้
done-proposed = รับทราบแล้ว บุคคลที่สองต้องยอมรับก่อนผู้อ่านจะเห็นการเปลี่ยนแปลงนี้
done-declined = ไม่ยอมรับการเปลี่ยนแปลงแล้ว

## Embargo
plan-embargo = ห้ามเผยแพร่ก่อนกำหนด
embargo-until = ห้ามเผยแพร่จนถึง { $time }
embargo-help = จนถึงเวลานั้นจะไม่เผยแพร่สิ่งใดและไม่ส่งข้อความไปยังบริการแปล ภายนอกเห็นได้เฉพาะผ่านลิงก์ดูตัวอย่างที่ลงลายมือชื่อ
embargo-item = เนื้อหาที่ห้ามเผยแพร่ก่อนกำหนด
embargo-public = ผู้อ่านเห็นเนื้อหานี้แล้ว โปรดถอนออกก่อน
field-embargo_until = ห้ามเผยแพร่จนถึง
act-embargo = กำหนดเวลาห้ามเผยแพร่
act-lift-embargo = ยกเลิกการห้ามทันที
refusal-embargo = เนื้อหานี้ห้ามเผยแพร่จนถึง { $time } เผยแพร่ก่อนหน้านั้นไม่ได้
done-embargo = กำหนดเวลาห้ามเผยแพร่แล้ว
done-embargo-held = กำหนดเวลาห้ามเผยแพร่แล้ว ข้อความที่ตั้งเวลาไว้ก่อนหน้าถูกยกเลิกเวลา
done-lifted = ยกเลิกการห้ามเผยแพร่แล้ว

## Times
field-zone = เขตเวลา
zone-mine = เขตเวลาของฉัน
zone-help = วันและเวลาแสดงตามเขตนี้ ควบคู่กับเวลาของประเทศเมื่อต่างกัน
zone-unknown = ไม่รู้จักเขตเวลานี้ โปรดเขียนเป็น ภูมิภาค/เมือง
time-skipped = วันนั้นนาฬิกาในเขตเวลานี้ข้ามเวลานี้ไป โปรดเลือกเวลาก่อนหรือหลัง
time-twice = วันนั้นนาฬิกาในเขตเวลานี้ถูกปรับย้อน เวลานี้จึงเกิดสองครั้ง โปรดเลือกเวลาอื่นหรือระบุเป็น UTC
plan-dates = กำหนดเวลา
plan-no-dates = ยังไม่มีกำหนดเวลา
plan-ends = จะถอนออกเมื่อ { $time }
act-expiry = กำหนดเวลาถอนออก
expired-reason = หน้านี้เผยแพร่ในเวลาจำกัดซึ่งสิ้นสุดแล้ว

## Checklist
plan-title = การตรวจสอบ กำหนดเวลา และลิงก์
plan-of = การตรวจสอบ กำหนดเวลา และลิงก์: { $title }
plan-checklist = รายการตรวจสอบ
checklist-none = ข้อความนี้ไม่มีสิ่งที่ต้องตรวจ
checklist-ticked = ทำเครื่องหมายแล้ว
checklist-again = ข้อความเปลี่ยนไปแล้วหลังจากนั้น
checklists-help = สิ่งที่ต้องมีผู้ตรวจก่อนข้อความจะไปขั้นต่อไป ทุกเครื่องหมายมีชื่อและเวลา
checklist-new = รายการใหม่
checklist-key-help = อักษรละตินตัวเล็ก ตัวเลข และขีดกลาง จะไม่เปลี่ยนอีก
checklist-order = ลำดับ
checklist-retired = ไม่ถามแล้ว
gate-submit = ก่อนส่งตรวจ
gate-release = ก่อนเผยแพร่
gate-advice = คำแนะนำ
texts-all = ทุกข้อความ
texts-original = ต้นฉบับ
texts-translation = คำแปล
field-texts = ข้อความ
field-gate = ต้องทำเครื่องหมาย
field-renew = เมื่อข้อความเปลี่ยนต้องทำเครื่องหมายใหม่
field-key = รหัส
field-words = สิ่งที่ต้องตรวจ
act-tick = ทำเครื่องหมาย
act-untick = ยกเลิกเครื่องหมาย
act-up = ขึ้น:
act-down = ลง:
act-retire = ไม่ถามอีก
act-revive = ถามอีกครั้ง
refusal-unticked = รายการตรวจสอบที่ยังค้าง: { $entries }
done-noted = รับทราบแล้ว

## Address
address-new = ที่อยู่ใหม่
address-help = ที่อยู่เดิมจะนำไปยังที่อยู่ใหม่
address-same = นี่คือที่อยู่ปัจจุบันอยู่แล้ว
address-free = ที่อยู่นี้ถูกใช้แล้ว ที่อยู่นี้ยังว่าง: { $address }
act-address = เปลี่ยนที่อยู่
done-address = เปลี่ยนที่อยู่แล้ว

## Preview links
plan-links = ลิงก์ดูตัวอย่าง
link-help = ผู้มีลิงก์นี้เห็นข้อความเหมือนผู้อ่านโดยไม่ต้องเข้าสู่ระบบ
link-newest = รุ่นล่าสุดเสมอ
link-until = ใช้ได้ถึง { $time }
link-ended = สิ้นสุดแล้ว
link-uses-count = { $count ->
   *[other] เปิดแล้ว { $n } ครั้ง
}
field-revision = รุ่น
field-days = ใช้ได้นาน
field-for = สำหรับใคร
plan-days-count = { $count ->
   *[other] { $n } วัน
}
act-make-link = สร้างลิงก์
act-end-link = สิ้นสุดลิงก์นี้
done-link = สร้างลิงก์แล้ว อยู่ในรายการด้านล่าง
done-link-ended = สิ้นสุดลิงก์แล้ว
preview-notice = ตัวอย่าง ข้อความนี้ยังไม่เผยแพร่และอาจเปลี่ยนแปลง ลิงก์ใช้ได้ถึง { $time }

## Calendar
view-month = เดือน
view-week = สัปดาห์
view-list = รายการ
calendar-before = ก่อนหน้า
calendar-today = วันนี้
calendar-after = ถัดไป
calendar-nothing = ไม่มีกำหนดเวลาที่นี่
calendar-key = สัญลักษณ์
calendar-move = ย้ายไปวันอื่น
act-move = ย้าย
done-moved = ย้ายแล้ว
agenda-publish = เผยแพร่
agenda-expire = ถอนออก
agenda-embargo = สิ้นสุดการห้าม
agenda-due = ครบกำหนด
agenda-fact = ข้อเท็จจริงที่ต้องทบทวน
agenda-day = วันหยุดหรือเทศกาล
feed-own = ในปฏิทินของฉันเอง
feed-help = โปรแกรมปฏิทินติดตามที่อยู่ลับได้ เนื้อหาที่ห้ามเผยแพร่จะปรากฏโดยไม่มีพาดหัว
feed-once = ใส่ที่อยู่นี้ในโปรแกรมปฏิทิน แสดงเฉพาะตอนนี้ ผู้ที่รู้จะเห็นกำหนดเวลาของคุณ
feed-mine = เฉพาะที่มอบหมายให้ฉัน
feed-since = มีที่อยู่ตั้งแต่ { $time } ที่อยู่ใหม่จะแทนที่
act-feed = สร้างที่อยู่
act-end-feed = สิ้นสุดที่อยู่

## Several at once
bulk-title = กับรายการที่เลือก
bulk-choose = เลือก
bulk-whole = ทั้งหมดในหน้านี้
bulk-original = ต้นฉบับ
bulk-all = ทุกภาษาที่เริ่มแล้ว
bulk-none = ยังไม่ได้เลือก โปรดเลือกอย่างน้อยหนึ่งรายการ
bulk-chosen-count = { $count ->
   *[other] { $n } ข้อความ
}
bulk-note-help = จำเป็นเฉพาะข้อความที่ผู้อ่านเห็นแล้ว: แจ้งว่าอะไรผิด
bulk-each-language = แยกตามภาษา
bulk-each-language-help = ผู้อ่านแต่ละภาษาจะเห็นข้อความที่ระบุไว้ที่นี่ หากเว้นว่างจะใช้ข้อความร่วมด้านบน
bulk-report = ผลที่ได้
bulk-outcome = ผล
bulk-done = เสร็จ
bulk-refused = ถูกปฏิเสธ
bulk-done-count = { $count ->
   *[other] เสร็จ { $n }
}
bulk-refused-count = { $count ->
   *[other] ถูกปฏิเสธ { $n }
}

## Reading and comments
plan-read = อ่านและแสดงความคิดเห็น
comment-here = แสดงความคิดเห็นตรงนี้
comment-answer = ตอบ
comment-settled = จัดการแล้ว
comment-lost = ย่อหน้านี้ไม่อยู่ในข้อความแล้ว
comment-whole = เกี่ยวกับทั้งข้อความ
comments-open-count = { $count ->
   *[other] ความคิดเห็นที่ยังเปิด { $n }
}
act-reopen = เปิดอีกครั้ง
done-reopened = เปิดอีกครั้งแล้ว
compare-from = จากรุ่น
compare-to = ถึงรุ่น
compare-same = สองรุ่นนี้เหมือนกัน

## Start page
waits-accept = การเปลี่ยนแปลงที่ต้องมีบุคคลที่สอง
waits-accept-state = รอบุคคลที่สอง
waits-ends = ใกล้สิ้นสุด
waits-comments = ความคิดเห็นที่ยังเปิด
waits-facts = ข้อเท็จจริงที่ต้องทบทวน
waits-languages = ต้องการในภาษาอื่น

## Events
event-embargo = กำหนดการห้ามเผยแพร่
event-lift-embargo = ยกเลิกการห้ามเผยแพร่
event-tick = ทำเครื่องหมายรายการตรวจสอบ
event-untick = ยกเลิกเครื่องหมาย
event-change-checklist = แก้รายการตรวจสอบ
event-retire-checklist = เลิกใช้รายการหนึ่ง
event-revive-checklist = นำรายการหนึ่งกลับมาใช้
event-change-address = เปลี่ยนที่อยู่
event-preview-link = สร้างลิงก์ดูตัวอย่าง
event-revoke-preview-link = สิ้นสุดลิงก์ดูตัวอย่าง
event-comment = แสดงความคิดเห็น
event-settle-comment = จัดการความคิดเห็น
event-reopen-comment = เปิดความคิดเห็นอีกครั้ง
event-change-particulars = แก้ข้อมูลประกอบ
event-propose-particulars = เสนอแก้ข้อมูลประกอบ
event-decline-particulars = ไม่ยอมรับการแก้ข้อมูลประกอบ
event-set-expiry = กำหนดเวลาถอนออก
event-change-time-zone = เปลี่ยนเขตเวลา
event-calendar-address = สร้างที่อยู่ปฏิทิน
event-end-calendar-address = สิ้นสุดที่อยู่ปฏิทิน
