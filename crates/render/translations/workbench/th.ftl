# Translating by segments.

desk-workbench = โต๊ะแปล
workbench-from-to = { $from } → { $to }
workbench-editor = ข้อความทั้งหมด
workbench-confirm = ยืนยัน
workbench-joined = ไม่มีคำแปลของตนเอง: แปลรวมกับช่วงข้างบน หรือตั้งใจละไว้
workbench-note = บันทึกถึงเพื่อนร่วมงาน
workbench-changed = ต้นฉบับเปลี่ยนไปหลังจากแปลช่วงนี้ คำแปลของคุณคงอยู่จนกว่าคุณจะแก้
workbench-segment = คำแปลของช่วงที่ { $n }
workbench-theirs = ที่บันทึกอยู่ในขณะนี้: { $text }
workbench-take = ใช้คำแปลนี้
workbench-rate = หน่วยความจำการแปล { $rate }%
workbench-readers = ผู้อ่านจะเห็นว่า:
workbench-shown = ช่วงที่แสดง
workbench-all = ทั้งหมด
workbench-open = ที่ต้องทำ
workbench-flagged = ต้นฉบับเปลี่ยน
workbench-keys = ปุ่มลัด
workbench-key-confirm = ยืนยันแล้วไปยังช่วงถัดไปที่ต้องทำ
workbench-key-next = ช่วงถัดไปที่ต้องทำ
workbench-key-previous = ช่วงก่อนหน้าที่ต้องทำ
workbench-key-suggestion = ใช้ข้อเสนอที่ 1, 2 หรือ 3
workbench-key-source = คัดลอกต้นฉบับ
workbench-key-save = บันทึกทั้งหมด
workbench-fill-memory = เติมจากหน่วยความจำการแปล
workbench-fill-machine = แปลส่วนที่เหลือด้วยเครื่อง
workbench-nothing = ไม่มีงานที่ต้องทำที่นี่
workbench-extras = มีเฉพาะในฉบับแปลนี้
workbench-extras-help = ส่วนเหล่านี้ไม่มีในต้นฉบับ และจะคงอยู่ในข้อความ หากต้องการแก้ ให้เปิดข้อความทั้งหมด
workbench-retired = เก็บแยกไว้
workbench-retired-help = ต้นฉบับไม่มีเนื้อหานี้แล้ว คำแปลเหล่านี้จะออกจากข้อความเมื่อบันทึกที่นี่ครั้งต่อไป แต่ยังเก็บไว้
workbench-no-source = ต้นฉบับยังไม่มีข้อความ
workbench-held = ตัวเลขของต้นฉบับขาดหายหรือไม่ตรงกัน หากถูกต้องแล้ว โปรดเขียนเหตุผลในบันทึก แล้วยืนยันอีกครั้ง
workbench-clash = ระหว่างนั้นมีผู้อื่นแก้บางช่วง ข้อความของคุณยังไม่ได้บันทึก โปรดเปรียบเทียบแล้วบันทึกอีกครั้ง
workbench-xliff-help = สำหรับผู้แปลที่ใช้โปรแกรมของตนเอง ส่งไฟล์กลับมาได้ทุกเมื่อ สิ่งที่แก้ที่นี่ในระหว่างนั้นจะไม่ถูกเขียนทับ
workbench-xliff-out = ดาวน์โหลด XLIFF
workbench-xliff-in = รับไฟล์ XLIFF
workbench-xliff-file = ไฟล์ XLIFF
workbench-in-file = ในไฟล์
workbench-kept-why = คงไว้ตามเดิมเพราะ
done-confirmed = ยืนยันแล้ว
segment-untranslated = ยังไม่แปล
segment-suggested = ข้อเสนอ
segment-draft = ฉบับร่าง
segment-confirmed = ยืนยันแล้ว
segment-retired = เก็บแยกไว้
segment-origin-person = โดยคน
segment-origin-memory = จากหน่วยความจำการแปล
segment-origin-machine = โดยเครื่อง
check-empty = ยังไม่ได้แปล
check-same = เหมือนต้นฉบับ
check-facts-missing = ขาดข้อเท็จจริง: { $list }
check-facts-added = ข้อเท็จจริงที่ต้นฉบับไม่ได้อ้าง: { $list }
check-links-missing = ขาดลิงก์: { $list }
check-links-added = ลิงก์ที่ต้นฉบับไม่มี: { $list }
check-held = รหัสหรือเชิงอรรถไม่ตรงกับต้นฉบับ: { $list }
check-marks = จำนวนข้อความตัวหนาไม่เท่าต้นฉบับ
check-numbers-missing = ขาดตัวเลข: { $list }
check-numbers-added = ตัวเลขที่ต้นฉบับไม่มี: { $list }
check-long = ยาวกว่าปกติมาก
check-short = สั้นกว่าปกติมาก
check-script = เขียนด้วยอักษรที่ไม่ใช่ของภาษานี้
check-ending = ลงท้ายต่างจากต้นฉบับ: จุด เครื่องหมายคำถาม หรือทวิภาค
check-brackets = มีวงเล็บหรืออัญประกาศที่ไม่ได้ปิด
check-term-missing = ไม่ได้ใช้ศัพท์ที่กำหนด: { $list }
check-term-forbidden = ศัพท์ที่ไม่ควรใช้: { $list }
event-save-segments = แปลช่วงข้อความ
event-take-xliff = รับไฟล์ XLIFF
event-request = ขอคำแปล
kept-changed-here = มีผู้แก้ที่นี่หลังจากสร้างไฟล์
kept-gone = ต้นฉบับไม่มีส่วนนี้แล้ว
kept-other-source = ต้นฉบับเปลี่ยนไปแล้ว
request-title = ขอคำแปล
request-help = ฉบับแปลจะถูกสร้าง มอบหมายให้ผู้รับผิดชอบ และแสดงในหน้าแรกของผู้นั้น สิ่งที่มีอยู่แล้วคงไว้ตามเดิม
request-languages = แปลเป็น
request-memory = เติมสิ่งที่หน่วยความจำการแปลรู้
request-machine = ให้เครื่องแปลส่วนที่เหลือ แล้วให้คนตรวจ
request-send = ส่งคำขอ
xliff-empty = ไม่มีคำแปลในไฟล์
xliff-original = ไฟล์ไม่ได้ระบุว่าเป็นของข้อความใด
xliff-language = ภาษาของข้อความไม่ตรงกับภาษาของไฟล์
xliff-code = มีรหัสที่ไม่ได้ระบุว่าแทนสิ่งใด
workbench-count = { $count ->
   *[other] { $n } ช่วง
}
workbench-done-count = { $count ->
   *[other] เสร็จ { $n }
}
workbench-flagged-count = { $count ->
   *[other] ต้นฉบับเปลี่ยน { $n }
}
workbench-empty-count = { $count ->
   *[other] ยังไม่แปล { $n }
}

## The table of translations
matrix-choose = เลือก
matrix-choose-item = เลือก “{ $title }”
matrix-request = ขอคำแปลของรายการที่เลือก
matrix-xliff-into = XLIFF ของรายการที่เลือก แปลเป็น
matrix-mine = งานของฉัน
matrix-late = เลยกำหนด
matrix-segments = { $done } จาก { $total } ช่วง
matrix-saved = บันทึกเมื่อ { $day }

## Files and requests
xliff-no-file = โปรดเลือกไฟล์ก่อน
xliff-refused = ไฟล์ถูกปฏิเสธและไม่มีสิ่งใดเปลี่ยนแปลง
xliff-edition = รับข้อความนี้ไม่ได้
request-nothing = โปรดเลือกเนื้อหาและภาษาก่อน
request-begun = เริ่มแล้ว
request-there = มีอยู่แล้ว
done-filled = เติมแล้ว โปรดอ่านสิ่งที่เติมเข้ามา
event-fill-segments = เติมช่วงข้อความ
xliff-changed-count = { $count ->
   *[other] เปลี่ยน { $n } ช่วง
}
xliff-kept-count = { $count ->
   *[other] คงเดิม { $n } ช่วง
}
request-filled-count = { $count ->
   *[other] เติม { $n } ช่วง
}
segments-untranslated = ยังมีช่วงที่ไม่ได้แปล โปรดแปลที่โต๊ะแปล หรือระบุที่นั่นว่าตั้งใจละไว้
workbench-ask = ถามเครื่องแปล
workbench-lost = ยังไม่ได้เก็บ: ไม่มีการเชื่อมต่อ เขียนต่อไปได้ ระบบจะลองอีกครั้ง
workbench-more = บันทึก หรือละไว้
