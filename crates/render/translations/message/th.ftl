### The message house, its coverage, and figures that cite no fact.

## The message house
desk-message = กรอบสารหลัก
message-help = หัวข้อ สารหลัก และข้อเท็จจริงกับบทความที่สนับสนุน สิ่งที่แก้ไขที่นี่ผู้อ่านจะเห็นทันที
message-coverage = ความครอบคลุม
message-figures = ตัวเลขที่ไม่ได้อ้างข้อเท็จจริง
message-new-theme = หัวข้อใหม่
message-new = สารใหม่
message-edit = แก้ไข
message-up = เลื่อนขึ้น:
message-down = เลื่อนลง:
message-theme-empty = หัวข้อนี้ยังไม่มีสาร
message-days = ช่วงเวลา
message-worded = ภาษา
message-told = หน้าที่เผยแพร่
message-languages = { $have } จาก { $all } ภาษา
message-always = ไม่มีกำหนด
message-from = ตั้งแต่ { $date }
message-until = ถึง { $date }
message-between = { $from } – { $to }
message-stories = บทความ: { $n }
message-proofs = หลักฐาน
message-no-proofs = ยังไม่มีหลักฐาน
message-add-fact = เพิ่มข้อเท็จจริง
message-add-item = เพิ่มบทความ
message-proof-help = พิมพ์สองสามตัวอักษรแล้วเลือกจากรายการ ยกเลิกเครื่องหมายเพื่อนำออก
message-proof-unknown = ไม่มีหลักฐานนี้: { $proof } โปรดเลือกจากรายการ
message-place = ตำแหน่งและผู้รับผิดชอบ
message-names = ชื่อในแต่ละภาษา
message-code-help = ตัวพิมพ์เล็ก a–z ตัวเลข และขีดกลาง หากเว้นว่างจะสร้างจากชื่อ
message-remove = นำออก
theme-not-empty = หัวข้อนี้ยังมีสารอยู่ โปรดย้ายหรือนำออกก่อน
message-in-use = มีเนื้อหาที่ใช้สารนี้ โปรดกำหนดวันสิ้นสุดแทนการนำออก
days-order = วันสุดท้ายอยู่ก่อนวันแรก
field-wording = ถ้อยคำ
field-theme = หัวข้อ
field-valid_from = วันแรก
field-valid_to = วันสุดท้าย
field-responsible = หน่วยงานรับผิดชอบ
field-unit = หน่วย
field-group = กลุ่ม

## What readers see
house-title = สิ่งที่เราอยากให้โลกรู้จัก
house-intro = สารหลักพร้อมข้อเท็จจริงและบทความที่สนับสนุน

## Coverage
coverage-help = ฉบับที่เผยแพร่แล้วกี่ฉบับมีสารใด ของหน่วยงานใด ภาษาใด เมื่อใด กดตัวเลขเพื่อดูฉบับที่นับ
coverage-rows = แถว
coverage-columns = คอลัมน์
coverage-message = สาร
coverage-period = ช่วงเวลา
coverage-months = 12 เดือนล่าสุด
coverage-quarters = 8 ไตรมาสล่าสุด
coverage-years = 5 ปีล่าสุด
coverage-ever = ตั้งแต่เริ่มต้น
coverage-none = ไม่มีสาร
coverage-all = ทั้งหมด
coverage-turn = สลับแถวและคอลัมน์
coverage-note = ฉบับที่มีหลายสารจะนับในทุกสาร
coverage-editions = ฉบับที่นับ
coverage-newest = ใหม่ที่สุด { $n } ฉบับ

## Figures without a citation
figures-help = จุดที่ข้อความระบุตัวเลขซึ่งเป็นหรือเคยเป็นข้อเท็จจริงที่ลงทะเบียนไว้โดยไม่ได้อ้างอิง ค่าเดิมจะแสดงก่อน
figures-progress = อ่านแล้ว { $done } จาก { $all } ข้อความ
figures-count = พบ: { $n }
figures-none = ไม่พบตัวเลขที่ขาดการอ้างอิง
figures-former = ค่าเดิม
figures-cite = อ้างข้อเท็จจริงนี้
figures-not = ไม่ใช่ข้อเท็จจริงนี้
figures-save = บันทึกเป็นฉบับร่าง
figures-draft-note = ย่อหน้าจะเป็นดังนี้ ผู้อ่านจะเห็นเมื่อมีผู้เผยแพร่ฉบับร่าง
figures-moved = ข้อความถูกแก้ไขหลังจากพบตัวเลขนี้ กำลังอ่านใหม่

## Facts
fact-new = ข้อเท็จจริงใหม่
fact-register = ลงทะเบียน
fact-code-help = ตัวอักษร ตัวเลข จุด และขีดกลาง เช่น economy.gdp.growth เปลี่ยนภายหลังไม่ได้
fact-code-wrong = คีย์มีได้เฉพาะตัวอักษร ตัวเลข จุด ขีดกลาง และขีดล่าง
fact-effects-count = ประโยคที่จะเปลี่ยน: { $n } โปรดดูทีละประโยคก่อนบันทึก
fact-confirm = บันทึกการเปลี่ยนแปลง
fact-back = กลับไปแก้ไข
fact-review-title = การทบทวน
fact-check = ตรวจแล้ว ยังถูกต้อง
fact-check-next = ทบทวนครั้งถัดไป: { $date }
facts-due-count = ถึงกำหนดทบทวน: { $n }
fact-save-names = บันทึกชื่อ
fact-retire = เลิกใช้
fact-retire-help = จะไม่เสนอให้ข้อความใหม่ ที่อ้างไว้แล้วคงเดิมพร้อมช่วงเวลา
fact-restore = กลับมาใช้
fact-retired-tag = เลิกใช้แล้ว
fact-retired-since = ตัวเลขนี้ไม่ได้ปรับปรุงตั้งแต่ { $date }

## What was just done
done-theme = บันทึกหัวข้อแล้ว ผู้อ่านเห็นทันที
done-message = บันทึกสารแล้ว ผู้อ่านเห็นทันที
done-removed = นำออกแล้ว
done-cited = บันทึกฉบับร่างพร้อมการอ้างอิงแล้ว โปรดตรวจและส่ง
done-refused = จำไว้แล้ว: ตัวเลขนี้ไม่ใช่ข้อเท็จจริงนั้น
done-registered = ลงทะเบียนแล้ว ข้อความอ้างได้ตั้งแต่นี้
done-checked = บันทึกแล้ว: ยังถูกต้อง กำหนดวันทบทวนครั้งถัดไปแล้ว
done-retired = เลิกใช้แล้ว
done-restored = กลับมาใช้แล้ว
done-names = บันทึกชื่อแล้ว

## Events
event-register-fact = ลงทะเบียนข้อเท็จจริง
event-check-fact = ตรวจข้อเท็จจริง: ยังถูกต้อง
event-retire-fact = เลิกใช้ข้อเท็จจริง
event-restore-fact = กลับมาใช้ข้อเท็จจริง
event-name-fact = เปลี่ยนชื่อข้อเท็จจริง
event-change-theme = แก้ไขหัวข้อ
event-remove-theme = นำหัวข้อออก
event-change-message = แก้ไขสาร
event-remove-message = นำสารออก
event-refuse-figure = ระบุว่าตัวเลขไม่ใช่ข้อเท็จจริง
