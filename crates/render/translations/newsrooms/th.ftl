# Press lists: letters to newsrooms, the list at the desk, and leaving it.

press-letter-embargo = ชุดข้อมูลสำหรับสื่อห้ามเผยแพร่ก่อน { $time } โปรดอย่าเผยแพร่เนื้อหาใดก่อนเวลานั้น
press-letter-corrected-subject = แก้ไข: { $title }
press-letter-corrected = เราเคยส่งบทความนี้ให้ท่านแล้ว บทความได้รับการแก้ไข โปรดใช้เฉพาะฉบับด้านล่าง
press-letter-withdrawn-subject = ถอน: { $title }
press-letter-withdrawn = เราเคยส่ง “{ $title }” ให้ท่าน บทความนี้ถูกถอนแล้ว โปรดอย่าใช้อีก และนำออกจากที่ที่ใช้ไปแล้ว
press-letter-reason = เหตุผล: { $reason }
press-letter-page = บทความบนเว็บไซต์ของเรา
press-letter-kit = ชุดข้อมูลสำหรับสื่อ
press-letter-why = ท่านได้รับจดหมายนี้เพราะที่อยู่นี้อยู่ในรายชื่อสื่อมวลชนของ{ $organisation }
press-letter-leave = ออกจากรายชื่อสื่อมวลชน
press-leave-line = กดปุ่มนี้ แล้วจะไม่มีสิ่งใดส่งถึงท่านจากรายชื่อ “{ $name }” อีก
press-leave-old = ที่อยู่นี้ออกจากรายชื่อไปแล้ว หรือลิงก์ไม่ครบถ้วน
press-left-title = ท่านออกจากรายชื่อสื่อมวลชนแล้ว
press-left = จะไม่มีการส่งจดหมายถึงท่านอีก ที่อยู่ของท่านถูกลบแล้ว เก็บไว้เพียงรหัสที่ใช้จำแนกที่อยู่นั้น
press-list-contacts = กองบรรณาธิการในรายชื่อ
press-list-help = กองบรรณาธิการทุกแห่งในนี้ได้รับสิ่งที่ส่งผ่านช่องทางนี้ ชื่อและที่อยู่ถูกผนึกไว้ และแสดงเฉพาะแก่ผู้มีสิทธิ์แก้ไขช่องทาง
press-list-empty = ยังไม่มีใครในรายชื่อ
press-list-problems = ไม่มีการนำเข้า โปรดแก้ไขบรรทัดเหล่านี้:
press-list-line = บรรทัด { $number }
field-newsroom = กองบรรณาธิการ
press-list-person = บุคคลหรือโต๊ะข่าว
press-list-note = หมายเหตุ
press-list-since = อยู่ในรายชื่อตั้งแต่
press-list-remove = นำออก
press-list-export = ดาวน์โหลดเป็น CSV
press-list-add = เพิ่มกองบรรณาธิการ
press-list-change = แก้ไขข้อมูลกองบรรณาธิการ
press-list-refused = ถูกปฏิเสธตั้งแต่ { $date }
press-list-refused-help = ไม่มีการส่งสิ่งใดไปยังที่อยู่ที่เซิร์ฟเวอร์อีเมลปฏิเสธอย่างถาวร โปรดแก้ไขที่อยู่ หรือให้ส่งอีกครั้งเมื่อทราบแน่ว่าที่อยู่ถูกต้อง
press-list-trust = ส่งไปยังที่อยู่นี้อีกครั้ง
press-list-again = ขอให้ส่งจดหมายถึงอีกครั้ง
press-list-again-help = จำเป็นเฉพาะที่อยู่ที่เคยอยู่ในรายชื่อ
press-list-load = นำเข้าตาราง
press-list-table = ตาราง
press-list-load-help = วางบรรทัดของไฟล์ CSV หากบรรทัดใดผิดจะไม่นำเข้าเลย ไม่ต้องมี person และ note ก็ได้ คอลัมน์:
press-letter-preview = จดหมาย
press-problem-columns = บรรทัดแรกต้องระบุคอลัมน์ newsroom, email และ language จากนั้นหนึ่งบรรทัดต่อกองบรรณาธิการ
press-problem-many = รายชื่อหนึ่งมีได้ไม่เกิน 2,000 กองบรรณาธิการ
press-problem-newsroom = ไม่ได้ระบุกองบรรณาธิการ
press-problem-long = ไม่เกิน 200 อักขระ และไม่ขึ้นบรรทัดใหม่
press-problem-email = นี่ไม่ใช่ที่อยู่อีเมล
press-problem-language = นี่ไม่ใช่ภาษาของเว็บไซต์ โปรดเขียนรหัส เช่น vi หรือ en
press-problem-twice = ที่อยู่นี้มีอยู่ในบรรทัดก่อนหน้า
press-problem-there = ที่อยู่นี้อยู่ในรายชื่อแล้ว
press-problem-gone = ที่อยู่นี้เคยอยู่ในรายชื่อและออกไปแล้ว ให้ตัดบรรทัดออก หรือเพิ่มแยกต่างหากหากได้รับการร้องขอ
press-said-first = จดหมาย
press-said-corrected = จดหมายแก้ไข
press-said-withdrawn = จดหมายแจ้งถอน
press-mail-waiting = รออยู่
press-mail-sending = กำลังส่งต่อ
press-mail-sent = ส่งแล้ว
press-mail-failed = ไม่รับ
press-mail-given-up = เลิกส่ง
done-press-added = กองบรรณาธิการอยู่ในรายชื่อแล้ว
done-press-removed = นำกองบรรณาธิการออกจากรายชื่อแล้ว
done-press-loaded = นำเข้ากองบรรณาธิการแล้ว
done-press-trusted = กลับมาส่งไปยังที่อยู่นี้แล้ว
event-press-add = เพิ่มกองบรรณาธิการในรายชื่อสื่อมวลชน
event-press-remove = นำกองบรรณาธิการออกจากรายชื่อสื่อมวลชน
event-press-load = นำเข้ากองบรรณาธิการในรายชื่อสื่อมวลชน
event-press-export = ดาวน์โหลดรายชื่อสื่อมวลชน
event-press-leave = กองบรรณาธิการออกจากรายชื่อสื่อมวลชน
event-press-change = แก้ไขข้อมูลกองบรรณาธิการในรายชื่อสื่อมวลชน
event-press-trust = ให้กลับมาส่งไปยังที่อยู่ที่ถูกปฏิเสธในรายชื่อสื่อมวลชน
event-press-refused = ทำเครื่องหมายที่อยู่ที่ถูกปฏิเสธในรายชื่อสื่อมวลชน
event-press-complaint = นำกองบรรณาธิการที่แจ้งว่าไม่ต้องการจดหมายออกจากรายชื่อสื่อมวลชน
press-contacts-count = { $count ->
   *[other] { $n } กองบรรณาธิการ
}
press-gone-count = { $count ->
   *[other] ที่อยู่ { $n } รายการออกจากรายชื่อแล้ว เก็บไว้เพียงรหัส
}
press-letters-count = { $count ->
   *[other] แจ้งกองบรรณาธิการ { $n } แห่งแล้ว
}
