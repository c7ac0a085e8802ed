# Language (Thai): translation memory, glossary, machine translation.

desk-language-tools = ภาษา
desk-language-parts = ส่วนต่าง ๆ ของหมวดนี้

## Translation memory
memory-title = หน่วยความจำการแปล
glossary-title = อภิธานศัพท์
machine-title = การแปลด้วยเครื่อง
memory-help = สิ่งที่คนเคยแปลไว้แล้ว โต๊ะแปลจะเสนอให้เมื่อพบข้อความเดียวกันหรือใกล้เคียงกัน
memory-empty = ยังไม่มีอะไร หน่วยความจำจะเพิ่มขึ้นเมื่อมีการยืนยันคำแปลหรือนำเข้าไฟล์
memory-none-found = ไม่พบอะไร
memory-pair = คู่ภาษา
memory-from-to = { $from } → { $to }
memory-source = ต้นฉบับ
field-target = คำแปล
memory-origin = ที่มา
memory-origin-desk = กองบรรณาธิการ
memory-origin-content = บทความที่เผยแพร่แล้ว
memory-origin-machine = เผยแพร่แล้ว แปลด้วยเครื่อง ยังไม่ตรวจ
memory-unit = หน่วยการแปล
memory-created = เพิ่มเมื่อ
memory-changed = ยืนยันล่าสุด
memory-statistics = สิ่งที่อยู่ในหน่วยความจำ
memory-units = จำนวนหน่วย
memory-confirmed = ยืนยันที่กองบรรณาธิการ
memory-file = ไฟล์
memory-export = ดาวน์โหลดทั้งหมดเป็น TMX
memory-import = นำเข้าไฟล์ TMX
memory-import-help = TMX 1.4b ไม่เกิน 128 MiB รับทั้งไฟล์หรือไม่รับเลย
memory-imported = หน่วยใหม่: { $added } ยืนยันซ้ำ: { $confirmed }
memory-delete = ลบ
memory-back = กลับไปที่หน่วยความจำการแปล
memory-too-long = คำแปลยาวเกินไปสำหรับหนึ่งหน่วย

## Files
file-choose = ไฟล์
file-import = นำเข้า
file-wrong = ไม่ได้รับไฟล์นี้ ไม่มีอะไรเปลี่ยนแปลง
file-place = บรรทัดที่ { $line } อักขระที่ { $character }
file-left-out = ข้ามไป เพราะพอร์ทัลไม่มีภาษาเหล่านี้: { $list }
file-remarks = หมายเหตุเกี่ยวกับไฟล์
file-missing = โปรดเลือกไฟล์ก่อน
file-encoding = มีอักขระที่อ่านไม่ได้ โปรดบันทึกเป็น UTF-8 แล้วลองใหม่
file-too-large = ไฟล์ใหญ่เกินไป
file-malformed = ไฟล์เสียหายตรงนี้: ไม่ใช่ XML ที่ถูกต้อง
file-other-format = เป็นรูปแบบอื่น หรือรุ่นที่อ่านไม่ได้ที่นี่
file-rule = ตรงนี้ผิดกฎของรูปแบบ
file-nothing = ไม่มีเนื้อหาในภาษาของพอร์ทัลนี้
file-unit-long = มีข้อความยาวเกินไปสำหรับหนึ่งหน่วย
file-unit-source = มีหน่วยที่ไม่มีข้อความในภาษาต้นฉบับ
file-term-long = มีศัพท์หรือคำนิยามที่ยาวเกินไป
file-not-yours = มีภาษาที่ไม่อยู่ในความรับผิดชอบของคุณ ภาษาของคุณคือ:

## Glossary
glossary-help = ชื่อเรียกสิ่งที่เป็นของประเทศในทุกภาษา
glossary-count = แนวคิดที่พบ: { $n }
glossary-in = ภาษาที่แสดง
glossary-subject = สาขา
glossary-missing-only = เฉพาะที่ยังไม่มีศัพท์ในภาษานี้
glossary-new = แนวคิดใหม่
glossary-concept = แนวคิด
glossary-languages = ภาษา
glossary-no-term = ไม่มีศัพท์
glossary-retired = เลิกใช้
glossary-export = ดาวน์โหลดอภิธานศัพท์
glossary-import = นำเข้าไฟล์ TBX
glossary-import-help = TBX ปี 2008 หรือ 2019 สำหรับแนวคิดที่มีอยู่แล้ว ศัพท์ในไฟล์จะแทนที่ศัพท์ของภาษาเดียวกัน ภาษาอื่นคงเดิม รับทั้งไฟล์หรือไม่รับเลย
glossary-imported = แนวคิดใหม่: { $added } แก้ไข: { $changed } คงเดิม: { $unchanged }
glossary-terms = ศัพท์
glossary-change = แก้ไข
glossary-status = การใช้
glossary-note = หมายเหตุ
glossary-add-term = เพิ่มศัพท์
glossary-about = เกี่ยวกับแนวคิดนี้
glossary-definition = คำนิยาม
glossary-retire = เลิกใช้
glossary-restore = นำกลับมาใช้
glossary-back = กลับไปที่อภิธานศัพท์
glossary-known = มีศัพท์นี้อยู่แล้ว: { $code }
field-term = ศัพท์
term-status-preferred = ควรใช้
term-status-admitted = ใช้ได้
term-status-forbidden = ห้ามใช้
term-taken = แนวคิดนี้มีศัพท์นี้อยู่แล้ว
term-last = แนวคิดต้องมีอย่างน้อยหนึ่งศัพท์ โปรดเลิกใช้ทั้งแนวคิดแทน
term-too-long = ยาวเกินไป หรือมีอักขระที่ไม่ใช้ในศัพท์
subject-organisation = หน่วยงาน
subject-territory = สถานที่
subject-region = ภูมิภาค
subject-heritage = มรดก
subject-document = กฎหมาย
subject-document_kind = ประเภทเอกสาร
subject-heritage_list = บัญชีมรดก
subject-calendar = วันสำคัญและเทศกาล
subject-theme = แก่นสาร

## What was just done
done-memory-changed = บันทึกแล้ว ต่อไปนี้จะเสนอคำแปลใหม่
done-memory-deleted = ลบแล้ว จะไม่เสนออีก
done-concept = บันทึกแนวคิดแล้ว
done-term = บันทึกศัพท์แล้ว
done-term-removed = ลบศัพท์แล้ว
done-concept-retired = เลิกใช้แนวคิดแล้ว โต๊ะแปลจะไม่ทำเครื่องหมายอีก
done-concept-restored = นำแนวคิดกลับมาใช้แล้ว

## Machines
machine-help = ไม่มีการส่งสิ่งใดไปยังเครื่องหากไม่มีผู้ขอ สิ่งที่ส่งและผู้รับอยู่ในบันทึกการตรวจสอบ ข้อความที่ยังห้ามเผยแพร่จะไม่ถูกส่งเด็ดขาด
machine-off = ยังไม่ได้ตั้งค่าเครื่องแปล ผู้ดูแลพอร์ทัลระบุได้ในไฟล์ตั้งค่า
machine-name = เครื่องแปล
machine-address = ที่อยู่
machine-secret = ตั้งกุญแจแล้ว
machine-knows = ภาษาที่รู้จัก
machine-ask = สอบถาม
machine-knows-not = เครื่องนี้ไม่มีวิธีบอก
machine-try = ลองหนึ่งประโยค
machine-try-help = ประโยคจะถูกส่งไปยังเครื่องแปลและบันทึกไว้ในบันทึกการตรวจสอบ
machine-from = จาก
machine-to = เป็น
machine-text = ประโยค
machine-translate = แปล
machine-sent = ที่ส่งใน 30 วันที่ผ่านมา
machine-sent-none = ไม่มี
machine-requests = คำขอ
machine-texts = ข้อความ
machine-characters = อักขระ
machine-last = ล่าสุด
machine-none = ยังไม่ได้ตั้งค่าเครื่องแปลสำหรับคู่ภาษานี้
machine-embargoed = ข้อความนี้ยังห้ามเผยแพร่ จึงไม่ส่งให้ผู้ใด
machine-too-long = ข้อความยาวเกินไปสำหรับเครื่องนี้
machine-unreachable = ติดต่อเครื่องแปลไม่ได้
machine-refused = เครื่องแปลปฏิเสธ
machine-bad-answer = คำตอบของเครื่องแปลใช้ไม่ได้

## Events
event-change-memory = แก้ไขหน่วยการแปล
event-delete-memory = ลบหน่วยการแปล
event-import-memory = นำเข้าไฟล์สู่หน่วยความจำการแปล
event-create-concept = สร้างแนวคิด
event-change-concept = แก้ไขแนวคิด
event-retire-concept = เลิกใช้แนวคิด
event-restore-concept = นำแนวคิดกลับมาใช้
event-add-term = เพิ่มศัพท์
event-change-term = แก้ไขศัพท์
event-remove-term = ลบศัพท์
event-import-glossary = นำเข้าไฟล์สู่อภิธานศัพท์
event-derive-glossary = นำชื่อเข้าสู่อภิธานศัพท์
event-send-to-machine = ส่งข้อความไปยังเครื่องแปล
