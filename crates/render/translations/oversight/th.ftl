# การกำกับดูแล: การแจ้งของผู้อ่าน การตรวจสอบ โครงการ

## ผู้อ่านแจ้งข้อผิดพลาด
complaint-title = แจ้งข้อผิดพลาด
complaint-intro = โปรดแจ้งสิ่งที่ไม่ถูกต้องในหน้าของเว็บไซต์นี้ ไม่ต้องมีบัญชี คุณจะได้รับเลขรับเรื่องเพื่อดูคำตอบของเรา
complaint-report = แจ้งข้อผิดพลาดในหน้านี้
complaint-dispute = โต้แย้งข้อสรุปนี้
complaint-page = ที่อยู่ของหน้า
complaint-page-help = คัดลอกจากแถบที่อยู่ของเบราว์เซอร์
complaint-wrong = อะไรไม่ถูกต้อง
complaint-wrong-help = ประโยค ตัวเลข ภาพ หรือคำแปลที่หมายถึง และไม่ถูกต้องอย่างไร
complaint-instead = ที่ถูกต้องคืออะไร
complaint-known = คุณทราบได้อย่างไร
complaint-known-help = แหล่งที่เราตรวจสอบได้ เช่น ที่อยู่เว็บหรือเอกสาร เว้นว่างได้
complaint-contact = อีเมลสำหรับรับคำตอบ
complaint-contact-help = กรอกเฉพาะเมื่อต้องการให้เราเขียนถึงคุณได้ มีเพียงผู้ตอบเท่านั้นที่เห็น และจะถูกลบ 90 วันหลังการตอบ
complaint-trap = เว้นช่องนี้ให้ว่าง
complaint-privacy = ไม่มีการเก็บที่อยู่เครือข่ายของอุปกรณ์ของคุณ
complaint-send = ส่ง
complaint-days-count = { $count ->
   *[other] เราตอบภายใน { $n } วันทำการ
}
complaint-receipt-have = มีเลขรับเรื่องแล้วหรือไม่
complaint-receipt = เลขรับเรื่อง
complaint-receipt-show = ดูคำตอบ
complaint-receipt-wrong = ไม่มีเรื่องแจ้งที่มีเลขนี้ โปรดตรวจสอบตัวอักษรและตัวเลข
complaint-problems = โปรดแก้ไขสิ่งต่อไปนี้
complaint-page-missing = โปรดระบุหน้าที่หมายถึงโดยกรอกที่อยู่ของหน้า
complaint-page-unknown = นี่ไม่ใช่ที่อยู่ของหน้าในเว็บไซต์นี้ โปรดเปิดหน้าแล้วคัดลอกที่อยู่
complaint-wrong-missing = โปรดระบุว่าอะไรไม่ถูกต้อง
complaint-instead-missing = โปรดระบุสิ่งที่ถูกต้อง หากไม่ทราบให้เขียนว่าไม่ทราบ
complaint-too-long = ข้อความยาวเกินไป ไม่เกิน 4,000 ตัวอักษร
complaint-trapped = มีการกรอกช่องซ่อนที่ต้องเว้นว่างไว้ ซึ่งมักเกิดจากโปรแกรมอัตโนมัติ ช่องนั้นถูกล้างแล้ว โปรดส่งแบบฟอร์มอีกครั้ง
complaint-later-count = { $count ->
   *[other] มีการแจ้งจากเครือข่ายของคุณมากเกินไป โปรดลองใหม่ใน { $n } นาที สิ่งที่คุณเขียนยังอยู่ที่นี่
}
complaint-thanks = ขอบคุณ เราได้รับเรื่องที่คุณแจ้งแล้ว
complaint-keep = โปรดเก็บเลขนี้หรือที่อยู่ของหน้านี้ไว้ เป็นทางเดียวที่จะดูคำตอบของเรา
complaint-state-waiting = รอคำตอบ
complaint-state-answered = ตอบแล้ว
complaint-until = คุณจะได้รับคำตอบภายใน { $date }
complaint-late = กำหนดตอบคือ { $date } และล่าช้าแล้ว
complaint-answer = คำตอบของเรา
complaint-sent = ส่งเมื่อ
complaint-yours = เรื่องที่คุณแจ้ง
complaint-verdict-right = ที่แจ้งมาถูกต้อง
complaint-verdict-partly = ที่แจ้งมาถูกต้องบางส่วน
complaint-verdict-wrong = เนื้อหาของหน้าถูกต้อง
complaint-verdict-elsewhere = ไม่เกี่ยวกับเนื้อหาของเรา
complaint-mail-subject = คำตอบต่อเรื่องที่คุณแจ้ง – { $site }
complaint-mail-line = คุณได้แจ้งข้อผิดพลาดในหน้า { $page }
complaint-mail-why = คุณได้รับจดหมายนี้เพราะได้ให้ที่อยู่นี้ไว้เพื่อรับคำตอบ
complaint-after = แก้ไขตามที่ผู้อ่านแจ้ง
complaint-numbers = การแจ้งของผู้อ่าน
complaint-few = จนถึงขณะนี้มีการแจ้งน้อยกว่า { $n } เรื่อง จะแสดงตัวเลขเมื่อครบ { $n } เรื่อง
complaint-withheld = น้อยกว่า { $n }
complaint-received = ได้รับ
complaint-answered = ตอบแล้ว
complaint-in-time = ตอบทันกำหนด
complaint-corrected = นำไปสู่การแก้ไข

## โต๊ะทำงาน
desk-oversight = การกำกับดูแล
oversight-help = สิ่งที่ผู้อ่านแจ้ง ผลการตรวจสอบ และโครงการที่เสนอ
oversight-nothing = ไม่มีสิ่งที่รออยู่
oversight-left-count = { $count ->
    [0] ครบกำหนดวันนี้
   *[other] เหลือ { $n } วัน
}
oversight-late-count = { $count ->
   *[other] เลยกำหนด { $n } วัน
}
complaints-title = การแจ้งของผู้อ่าน
complaints-help = ทุกเรื่องได้รับคำตอบพร้อมเหตุผลภายในกำหนด หากผู้อ่านถูกต้อง โปรดแก้ไขหน้าก่อน
complaints-one = เรื่องแจ้ง { $receipt }
complaints-due = กำหนดตอบ
complaints-said = สิ่งที่ผู้อ่านแจ้ง
complaints-about = เกี่ยวกับเรื่องนี้
complaints-others = เรื่องแจ้งอื่นเกี่ยวกับเนื้อหานี้
complaints-contact-open = เห็นเฉพาะผู้ตอบ ลบ 90 วันหลังการตอบ
complaints-contact-kept = เห็นเฉพาะผู้ตอบ ลบเมื่อครบ 90 วันนับจากวันตอบ
complaints-answer = ตอบ
complaints-verdict = ผลการตรวจสอบ
complaints-answer-help = ผู้อ่านเห็นข้อความนี้ด้วยเลขรับเรื่อง โปรดระบุวิธีตรวจสอบ และเหตุผลหากหน้าถูกต้อง แก้ไขภายหลังไม่ได้
complaints-correction = การแก้ไขที่ทำแล้ว
complaints-correction-help = ทะเบียนการแก้ไขจะระบุว่ามาจากการแจ้งของผู้อ่าน
complaints-no-correction = ไม่มี
complaints-correct-now = แก้ไขหน้า
complaints-send = ส่งคำตอบ
complaints-in-time = ทันกำหนด
complaints-not-in-time = ล่าช้า
complaint-answer-missing = โปรดเขียนคำตอบ
complaint-verdict-missing = โปรดเลือกผลการตรวจสอบ
complaint-correction-missing = ผู้อ่านถูกต้องและหน้ายังแสดงอยู่ โปรดแก้ไขก่อนแล้วเลือกการแก้ไขนั้นที่นี่
complaint-correction-unknown = การแก้ไขนี้ไม่ใช่ของหน้าที่แจ้ง
complaint-correction-not-here = ระบุการแก้ไขได้เฉพาะเมื่อผู้อ่านถูกต้องทั้งหมดหรือบางส่วน
complaint-answered-already = เรื่องนี้ตอบไปแล้ว
complaint-cannot-answer = บุคคลนี้ตอบไม่ได้ เพราะไม่มีสิทธิ์แก้ไขหน้าของผู้เผยแพร่นี้
done-complaint = ส่งคำตอบแล้ว
event-complain = ผู้อ่านแจ้งข้อผิดพลาด
event-assign-complaint = มอบหมายเรื่องที่ผู้อ่านแจ้ง
event-answer-complaint = ตอบเรื่องที่ผู้อ่านแจ้ง

## การกำกับดูแลทั่วไป
oversight-programme = แผนงาน
oversight-task = ภารกิจ
oversight-tasks = ภารกิจ
oversight-task-unknown = ภารกิจนี้ไม่ได้อยู่ในแผนงาน
oversight-from = วันแรก
oversight-to = วันสุดท้าย
oversight-none = ไม่มี
oversight-change = แก้ไข
oversight-remove = นำออก
oversight-example = แผนงานนี้เป็นตัวอย่าง เนื้อหาทั้งหมดแต่งขึ้นเพื่อแสดงวิธีทำงาน

## การตรวจสอบ
inspections-title = การตรวจสอบ
inspections-help = ตรวจอะไร พบอะไร และแก้ไขแล้วหรือไม่
inspections-late = ข้อเสนอแนะที่ล่าช้า
inspections-none = ยังไม่มีการตรวจสอบ
inspection-new = วางแผนการตรวจสอบ
inspection-title = การตรวจสอบ
inspection-organisation = หน่วยงานที่ถูกตรวจ
inspection-inspector = หน่วยงานที่ตรวจ
inspection-who = { $organisation } ตรวจโดย { $inspector }
inspection-people = ผู้ตรวจ
inspection-about = เรื่องที่ตรวจและเหตุผล
inspection-days = ช่วงเวลา
inspection-state-planned = วางแผนแล้ว
inspection-state-handed-over = มีข้อเสนอแนะค้างอยู่
inspection-state-closed = ปิดแล้ว
inspection-findings = สิ่งที่พบ
inspection-no-findings = ยังไม่มีการบันทึกสิ่งที่พบ
inspection-recommendations = ข้อเสนอแนะ
inspection-no-recommendations = ไม่มีข้อเสนอแนะ
inspection-summary = ผลการตรวจสอบ
inspection-hand-over = ส่งมอบผลการตรวจสอบ
inspection-hand-over-help = หลังจากนั้นหน่วยงานที่ถูกตรวจจะเห็นทั้งหมด และแก้ไขสิ่งที่พบกับข้อเสนอแนะไม่ได้อีก
inspection-handed-over = ส่งมอบ
inspection-closed = ปิด
inspection-organisation-unknown = หน่วยงานนี้ไม่ได้ร่วมในแผนงาน
inspection-handed-over-already = ส่งมอบผลแล้ว แก้ไขไม่ได้อีก
inspection-title-missing = โปรดตั้งชื่อการตรวจสอบ
inspection-title-long = ชื่อหรือรายชื่อผู้ตรวจยาวเกินไป ไม่เกิน 300 ตัวอักษร
inspection-days-order = วันสุดท้ายอยู่ก่อนวันแรก
inspection-from-missing = โปรดระบุวันแรก
inspection-summary-missing = โปรดเขียนผลการตรวจสอบ
finding-new = เพิ่มสิ่งที่พบ
finding-words = พบอะไร
finding-weight = ระดับ
finding-weight-note = ข้อสังเกต
finding-weight-shortcoming = ข้อบกพร่อง
finding-weight-breach = การฝ่าฝืน
finding-report = รายงานที่เกี่ยวข้อง
finding-words-missing = โปรดเขียนสิ่งที่พบ
finding-report-unknown = รายงานนี้ไม่ใช่ของหน่วยงานที่ถูกตรวจ
recommendation-new = เพิ่มข้อเสนอแนะ
recommendation-words = สิ่งที่ต้องทำ
recommendation-owner = ผู้รับผิดชอบ
recommendation-due = กำหนด
recommendation-finding = จากสิ่งที่พบ
recommendation-to-finding = สิ่งที่พบข้อ { $number }
recommendation-who = { $organisation } ภายใน { $date }
recommendation-state-open = ยังไม่ดำเนินการ
recommendation-state-answered = ตอบแล้ว รอตรวจ
recommendation-state-accepted = ยอมรับแล้ว
recommendation-step-answer = ดำเนินการแล้ว:
recommendation-step-accept = ยอมรับแล้ว
recommendation-step-not-yet = ยังไม่เพียงพอ:
recommendation-answer = แจ้งสิ่งที่ทำแล้ว
recommendation-done = สิ่งที่ทำแล้ว
recommendation-evidence = หลักฐาน
recommendation-evidence-help = ที่อยู่ของหน้าเว็บ หรือเลขที่และวันที่ของเอกสาร
recommendation-send = ส่งให้ผู้ตรวจ
recommendation-new-due = กำหนดใหม่ หากยังไม่เพียงพอ
recommendation-accept = ยอมรับ
recommendation-not-yet = ยังไม่เพียงพอ
recommendation-words-missing = โปรดเขียนสิ่งที่ต้องทำ
recommendation-due-missing = โปรดระบุกำหนด
recommendation-due-early = กำหนดอยู่ก่อนการตรวจสอบ
recommendation-answer-missing = โปรดเขียนสิ่งที่ทำแล้ว
recommendation-evidence-missing = โปรดระบุหลักฐาน เป็นที่อยู่หรือเอกสาร
recommendation-reason-missing = โปรดระบุสิ่งที่ยังขาด
recommendation-not-open = ข้อเสนอแนะนี้ไม่ได้เปิดอยู่
recommendation-not-answered = ยังไม่มีคำตอบ
recommendation-own-answer = สิ่งที่คุณตอบเองต้องให้ผู้อื่นตรวจ
done-handed-over = ส่งมอบผลการตรวจสอบแล้ว
done-answered = ส่งให้ผู้ตรวจแล้ว
