# The desk in Thai.

desk = กองบรรณาธิการ
desk-nav-more = ส่วนอื่น
desk-nav = ส่วนต่าง ๆ ของกองบรรณาธิการ
desk-sign-in = เข้าสู่ระบบ
desk-sign-out = ออกจากระบบ
desk-email = ที่อยู่อีเมล
desk-password = รหัสผ่าน
desk-new-password = รหัสผ่านใหม่
desk-password-help = อย่างน้อย 12 อักขระ คำหลายคำที่ไม่เกี่ยวข้องกันจำง่ายแต่เดายาก
desk-forgotten = ลืมรหัสผ่านหรือไม่ ผู้ดูแลระบบส่งลิงก์ให้คุณได้
desk-forgotten-letter = ลืมรหัสผ่านหรือไม่ ขอรับอีเมลพร้อมลิงก์
desk-letter-help = หากที่อยู่นี้เป็นของผู้ที่ทำงานที่นี่ จะมีอีเมลพร้อมลิงก์ส่งไปให้
desk-letter-send = ส่งอีเมล
desk-letter-sent = หากที่อยู่นี้เป็นของผู้ที่ทำงานที่นี่ อีเมลกำลังส่งไป ลิงก์ในอีเมลใช้ได้ครั้งเดียวภายในหนึ่งชั่วโมง
desk-code = รหัส
desk-code-title = ขั้นตอนที่สอง
desk-code-help = ตัวเลขหกหลักที่แอปแสดงอยู่ในขณะนี้ หรือรหัสกู้คืนหนึ่งรหัส
desk-go-on = ดำเนินการต่อ
desk-name = ชื่อ
desk-language = ภาษาของหน้าจอทำงาน
desk-save = บันทึก

## Errors on the way in
sign-in-wrong = ที่อยู่อีเมล รหัสผ่าน หรือรหัสไม่ถูกต้อง
sign-in-wait = พยายามเข้าสู่ระบบมากเกินไป โปรดลองใหม่หลังเวลา { $time }
link-gone = ลิงก์นี้ถูกใช้ไปแล้ว หมดอายุ หรือไม่เคยมีอยู่ โปรดขอลิงก์ใหม่จากผู้ที่ส่งให้
refusal-missing = ยังขาดข้อมูล: { $field }
email-wrong = นี่ไม่ใช่ที่อยู่อีเมล
email-known = มีผู้ใช้ที่อยู่อีเมลนี้ในระบบแล้ว
password-short = รหัสผ่านสั้นเกินไป ต้องมีอย่างน้อย 12 อักขระ
password-long = รหัสผ่านยาวเกินไป มีได้ไม่เกิน 200 อักขระ
password-easy = รหัสผ่านนี้เดาง่าย โปรดเลือกคำที่ไม่เกี่ยวข้องกับตัวคุณ
code-wrong = รหัสไม่ถูกต้อง รหัสจะเปลี่ยนทุก 30 วินาที
last-administrator = นี่คือผู้ดูแลระบบคนสุดท้ายของทั้งประเทศ โปรดแต่งตั้งผู้อื่นเป็นผู้ดูแลระบบก่อน
forbidden-title = คุณไม่มีสิทธิ์ทำสิ่งนี้
forbidden = บทบาทของคุณไม่ครอบคลุมส่วนนี้ หากจำเป็นต้องใช้ โปรดติดต่อผู้ดูแลระบบ
form-old = แบบฟอร์มนี้เปิดค้างไว้นานเกินไปหรือมาจากที่อื่น ยังไม่มีสิ่งใดเปลี่ยนแปลง โปรดส่งอีกครั้ง

## Joining
desk-welcome = ยินดีต้อนรับ
desk-setup-intro = คุณเป็นคนแรก จึงได้เป็นผู้ดูแลระบบ จากนั้นคุณเชิญคนอื่น ๆ ได้
desk-join-intro = คุณได้รับเชิญเข้าร่วมกองบรรณาธิการ โปรดแนะนำตัวและเลือกรหัสผ่าน
desk-password-intro = เลือกรหัสผ่านใหม่สำหรับ { $email }

## My account
desk-account = บัญชีของฉัน
desk-me = เกี่ยวกับฉัน
desk-roles = บทบาทของฉัน
desk-role-at = { $role } · { $place }
desk-role-in = { $role } · { $place } · { $languages }
desk-whole-country = ทั้งประเทศ
desk-second-factor = ขั้นตอนที่สองเมื่อเข้าสู่ระบบ
desk-second-factor-on = ระบบจะขอรหัสจากแอปเมื่อคุณเข้าสู่ระบบ
desk-second-factor-off = เมื่อใช้แอปยืนยันตัวตน จะไม่มีใครเข้าสู่ระบบด้วยรหัสผ่านของคุณเพียงอย่างเดียวได้
desk-second-factor-begin = ตั้งค่าแอป
desk-second-factor-remove = เลิกขอรหัส
desk-second-factor-scan = สแกนภาพนี้ด้วยแอปยืนยันตัวตน หรือพิมพ์ตัวอักษรด้านล่างลงในแอป แล้วป้อนรหัสที่แอปแสดง
desk-codes-left = { $count ->
   *[other] เหลือรหัสกู้คืน { $n } รหัส
}
desk-recovery = รหัสกู้คืนของคุณ
desk-recovery-help = เก็บไว้ในที่ที่หาเจอได้แม้ไม่มีโทรศัพท์ แต่ละรหัสใช้เข้าสู่ระบบได้ครั้งเดียว และแสดงเฉพาะตอนนี้เท่านั้น
desk-sessions = อุปกรณ์ที่เข้าสู่ระบบอยู่
desk-this-session = อุปกรณ์นี้
desk-session-times = ตั้งแต่ { $since } ใช้ครั้งล่าสุด { $seen }
desk-end-other-sessions = ออกจากระบบที่อื่นทั้งหมด

## Roles
role-author = ผู้เขียน
role-translator = ผู้แปล
role-reviewer = ผู้ตรวจเนื้อหา
role-publisher = ผู้เผยแพร่
role-media-editor = บรรณาธิการสื่อ
role-analyst = นักวิเคราะห์
role-planner = ผู้วางแผน
role-auditor = ผู้ตรวจสอบการดำเนินงาน
role-administrator = ผู้ดูแลระบบ

## Parts of the desk
desk-moment = { $day } { $time }
desk-home = งานที่รอฉัน
desk-items = เนื้อหา
desk-people = บุคลากร
desk-audit = บันทึกการตรวจสอบ

## Start page
desk-new-item = รายการใหม่
desk-advise-second-factor = บทบาทของคุณมีสิทธิ์กว้าง โปรดตั้งค่าขั้นตอนที่สองเมื่อเข้าสู่ระบบ
desk-nothing-waits = ขณะนี้ไม่มีงานรอคุณ
desk-waits-mine = มอบหมายให้ฉัน
desk-waits-check = รอตรวจ
desk-waits-publish = พร้อมเผยแพร่

## Lists
desk-find = ค้นหา
desk-show = แสดง
desk-any = ทั้งหมด
desk-more = เพิ่มเติม
desk-items-count = { $count ->
   *[other] { $n } รายการ
}
desk-item = รายการ
desk-state = สถานะ
desk-kind = ประเภทข้อมูล
desk-saved-at = บันทึกล่าสุด
desk-with = ผู้รับผิดชอบ
desk-languages = ภาษาที่เผยแพร่แล้ว
desk-nobody = ไม่มี
desk-the-system = ระบบ
desk-yes = ใช่
desk-no = ไม่ใช่

## States
state-published = เผยแพร่แล้ว
state-withdrawn = ถอนออกแล้ว
state-draft = ฉบับร่าง
stage-draft = ฉบับร่าง
stage-in-review = กำลังตรวจ
stage-returned = ส่งกลับแล้ว
stage-approved = อนุมัติแล้ว
stage-scheduled = ตั้งเวลาแล้ว

## An item
desk-begin = เริ่ม
desk-cancel = ยกเลิก
desk-write = เขียน
desk-read = ดู
desk-about-item = เกี่ยวกับรายการนี้
desk-history = ประวัติการดำเนินการ
desk-language-of = ภาษา
field-title = พาดหัว
field-summary = บทสรุป
field-body = เนื้อความ
field-image_alt = คำบรรยายสิ่งที่อยู่ในภาพ
field-claim = ถ้อยคำที่เราชี้แจง
field-verdict = คำตอบของเราในหนึ่งประโยค
field-written-in = เขียนเป็น
field-publisher = ผู้เผยแพร่
field-format = รูปแบบ
field-code = ที่อยู่ของหน้า
field-code-help = ใช้อักษรละตินตัวพิมพ์เล็ก ตัวเลข และยัติภังค์ หากเว้นว่างไว้ ระบบจะสร้างจากพาดหัว
field-translation = ที่มาของฉบับภาษานี้
field-remark = ข้อสังเกต
field-note = เดิมผิดตรงใด และแก้เป็นอย่างไร
field-note-help = ผู้อ่านจะเห็นข้อความนี้ในหน้านั้นและในทะเบียนการแก้ไข
field-publish_at = เผยแพร่เมื่อ
field-expire_at = ถอนออกเมื่อ
field-assignee = ผู้รับมอบหมาย
field-due_on = กำหนดเสร็จ
field-quote = ต้นย่อหน้า
field-comment = ความคิดเห็น
field-reason = เหตุผล
field-section = หมวด
field-kind = ประเภทข้อมูล
field-role = บทบาท
field-organisation = องค์กร
field-name = ชื่อ
field-text = เนื้อความ
field-email = ที่อยู่อีเมล

## Editor
desk-no-title = ไม่มีพาดหัว
desk-public-page = หน้าสาธารณะ
desk-tools = การจัดรูปแบบ
tool-heading = หัวเรื่อง
tool-bold = ตัวหนา
tool-emphasis = เน้นความ
tool-list = รายการหัวข้อ
tool-link = ลิงก์
tool-fact = ข้อเท็จจริง
desk-preview = ดูตัวอย่าง
desk-problems = สิ่งที่ต้องแก้ไขก่อนเผยแพร่
desk-source = ต้นฉบับ
desk-check = ตรวจ
desk-publish = เผยแพร่
desk-comments = ความคิดเห็น
desk-withdraw = ถอนออก
desk-kept-now = เก็บไว้ชั่วคราวเมื่อ { $time } จะเป็นเวอร์ชันใหม่เมื่อคุณบันทึก
desk-kept-found = นี่คือสิ่งที่คุณกำลังเขียนเมื่อ { $time } และยังไม่ได้บันทึก
desk-others-typing = ผู้ที่กำลังเขียนที่นี่ด้วย: { $names } เมื่อทั้งสองฝ่ายบันทึก ข้อความจะถูกรวมเข้าด้วยกัน
desk-goes-out = จะเผยแพร่ { $time }
act-submit = ส่งตรวจ
act-approve = อนุมัติ
act-return = ส่งกลับ
act-publish = เผยแพร่
act-correct = เผยแพร่การแก้ไข
act-schedule = ตั้งเวลา
act-unschedule = ยกเลิกการเผยแพร่ตามเวลา
act-assign = มอบหมาย
act-comment = เพิ่มความคิดเห็น
act-resolve = เรียบร้อยแล้ว
act-withdraw = ถอนหน้านี้ออก
desk-compare = เปรียบเทียบ
desk-compare-title = การเปรียบเทียบ
desk-compare-which = เวอร์ชัน { $from } กับเวอร์ชัน { $to }
desk-back = กลับไปที่ข้อความ

## What was just done
done-saved = บันทึกแล้ว
done-merged = บันทึกแล้ว ระหว่างนั้นมีผู้อื่นบันทึกด้วย การแก้ไขของทั้งสองฝ่ายอยู่ครบ
done-submitted = ส่งตรวจแล้ว
done-approved = อนุมัติแล้ว
done-returned = ส่งกลับแล้ว
done-published = เผยแพร่แล้ว
done-scheduled = ตั้งเวลาแล้ว
done-unscheduled = ยกเลิกกำหนดเวลาแล้ว
done-assigned = มอบหมายแล้ว
done-commented = เพิ่มความคิดเห็นแล้ว
done-resolved = เรียบร้อยแล้ว
done-withdrawn = ถอนออกแล้ว มีประกาศพร้อมเหตุผลแสดงไว้แทน
done-sessions-ended = ขณะนี้คุณเข้าสู่ระบบเฉพาะที่นี่เท่านั้น

## Why something was not done
refusal-problems = โปรดแก้ไขสิ่งต่อไปนี้ก่อน: { $problems }
refusal-not-found = ไม่มีสิ่งนี้อยู่แล้ว
refusal-wrong-state = ข้อความนี้ไม่ได้อยู่ในขั้นที่ทำสิ่งนี้ได้ โปรดโหลดหน้าใหม่เพื่อดูสถานะปัจจุบัน
refusal-address-taken = ที่อยู่นี้มีผู้ใช้แล้ว โปรดเลือกที่อยู่อื่น
refusal-four-eyes = ข้อความนี้ต้องได้รับอนุมัติจากผู้ที่ไม่ได้เขียนก่อนจึงจะเผยแพร่ได้
refusal-nothing-new = ผู้อ่านเห็นข้อความนี้อยู่แล้ว
refusal-conflict = มีผู้อื่นบันทึกในระหว่างนั้น
code-letters = ที่อยู่ใช้ได้เฉพาะอักษรตัวพิมพ์เล็ก a–z ตัวเลข และยัติภังค์
time-past = เวลานี้ผ่านไปแล้ว
time-order = หน้านี้จะถูกถอนออกก่อนเผยแพร่
time-wrong = นี่ไม่ใช่วันที่และเวลา

## People
desk-invite = เชิญ
desk-role = บทบาท
desk-roles-of = บทบาท
desk-where = ขอบเขตที่ใช้ รวมทุกหน่วยที่อยู่ภายใต้
desk-only-languages = เฉพาะภาษาเหล่านี้ (ไม่เลือก: ทุกภาษา)
desk-make-link = สร้างคำเชิญ
desk-link = ลิงก์
desk-link-help = ส่งให้บุคคลนั้นด้วยช่องทางที่คุณไว้ใจ ลิงก์ใช้ได้ครั้งเดียวและแสดงเฉพาะตอนนี้เท่านั้น
desk-access = การเข้าใช้
desk-shut-out = ถูกระงับการเข้าใช้
act-grant = ให้บทบาท
act-revoke = ถอนบทบาท
act-password-link = ลิงก์ตั้งรหัสผ่านใหม่
act-shut-out = ระงับการเข้าใช้
act-let-in = ให้เข้าใช้อีกครั้ง

## Audit log
desk-when = เมื่อใด
desk-who = ใคร
desk-what = ทำอะไร
desk-about = เกี่ยวกับ

## Events
event-begin = เริ่มฉบับภาษา
event-save = บันทึก
event-publish = เผยแพร่
event-correct = เผยแพร่การแก้ไข
event-withdraw = ถอนออก
event-submit = ส่งตรวจ
event-return = ส่งกลับ
event-approve = อนุมัติ
event-assign = มอบหมาย
event-schedule = ตั้งเวลา
event-unschedule = ยกเลิกกำหนดเวลา
event-import = นำเข้า
event-change-fact = เปลี่ยนข้อเท็จจริง
event-apply-pack = โหลดชุดข้อมูลประเทศ
event-add-media = เพิ่มภาพ
event-join = เข้าร่วม
event-sign-in = เข้าสู่ระบบ
event-sign-in-failed = เข้าสู่ระบบไม่สำเร็จ
event-grant = ให้บทบาท
event-revoke = ถอนบทบาท
event-shut-out = ระงับการเข้าใช้ของผู้อื่น
event-let-in = ให้ผู้อื่นเข้าใช้อีกครั้ง
event-second-factor = เปลี่ยนขั้นตอนที่สอง
event-change-password = เปลี่ยนรหัสผ่าน
event-password-link = สร้างลิงก์ตั้งรหัสผ่านใหม่

## Facts
desk-facts = ข้อเท็จจริง
desk-facts-due = เฉพาะที่ถึงกำหนดทบทวน
desk-facts-help = ตัวเลขแต่ละตัวบันทึกไว้ที่นี่เพียงครั้งเดียว เมื่อแก้ไขแล้ว ทุกหน้าที่อ้างตัวเลขนั้นจะเปลี่ยนตาม
desk-cited-in = หน้าที่อ้างถึง
desk-cited-nowhere = ยังไม่มีหน้าใดอ้างถึง
desk-public-value = ผู้อ่านเห็น
field-value = ค่า
field-period = ช่วงเวลา
field-period-help = 2026, 2026-03, 2026-Q1, 2026-03-15, 2019/2024 หรือเว้นว่าง
field-source = แหล่งที่มา
field-source_url = ที่อยู่เว็บของแหล่งที่มา
field-as_of = วันที่ดูแหล่งที่มา
field-review_by = ทบทวนภายใน
field-fact-note = หมายเหตุสำหรับบรรณาธิการ
value-wrong = ค่าต้องเป็นตัวเลขล้วนไม่มีเครื่องหมายคั่นหลักพัน เช่น 101343800 หรือ 7.09
period-wrong = นี่ไม่ใช่ช่วงเวลา โปรดเขียนแบบ 2026, 2026-03, 2026-Q1, 2026-03-15 หรือ 2019/2024
date-wrong = นี่ไม่ใช่วันที่
address-wrong = ที่อยู่ต้องขึ้นต้นด้วย https:// หรือ http://
done-fact = บันทึกแล้ว ทุกหน้าที่อ้างข้อเท็จจริงนี้แสดงตัวเลขใหม่

## Translations
desk-matrix = ฉบับแปล
desk-matrix-help = แต่ละช่องคือฉบับภาษาหนึ่ง ช่องทึบคือผู้อ่านเห็นแล้ว ช่องลายทางคือต้นฉบับเปลี่ยนไปหลังจากนั้น ช่องที่มีแต่กรอบคือกำลังทำอยู่ เครื่องหมายบวกคือเริ่มทำได้
matrix-current = ตรงกับต้นฉบับ
matrix-behind = ต้นฉบับเปลี่ยนไปหลังจากนั้น
matrix-working = กำลังทำ
matrix-none = ยังไม่เริ่ม
quote-open = “
quote-close = ”
