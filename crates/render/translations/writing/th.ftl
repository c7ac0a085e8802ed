# The editor: ไทย.

## Tools
writing-subheading = หัวข้อย่อย
writing-numbers = รายการแบบมีลำดับเลข
writing-quote = ข้อความอ้างอิง
writing-table = ตาราง
writing-picture = รูปภาพ
writing-column = คอลัมน์ { $count }
writing-cell = ข้อความ
writing-link-words = ข้อความของลิงก์
writing-outline = โครงเรื่อง
writing-no-headings = ยังไม่มีหัวข้อ
writing-counts = { $words } คำ · อ่านประมาณ { $minutes } นาที
writing-length = { $count } อักขระ แสดงครบไม่เกิน { $best }
writing-line = บรรทัดที่ { $line }
writing-close = ปิด

## Find and replace
writing-find = ค้นหาและแทนที่
writing-find-before = ก่อนหน้า
writing-find-next = ถัดไป
writing-exact = ตรงตามตัวพิมพ์ใหญ่-เล็ก
writing-replace = แทนที่
writing-replace-all = แทนที่ทั้งหมด
writing-replace-by = แทนที่ด้วย
writing-matches = { $at } จาก { $count }
writing-replaced = แทนที่แล้ว: { $count }

## Choosing something to put in
writing-pick-facts = แทรกข้อเท็จจริง
writing-pick-links = แทรกลิงก์
writing-pick-media = แทรกรูปภาพ
writing-pick-help = พิมพ์เพื่อค้นหา จะใส่เครื่องหมายกำกับเสียงหรือไม่ก็ได้ เลือกด้วยปุ่มลูกศร แทรกด้วยปุ่ม Enter
writing-found-count = พบ: { $n }
writing-fact-due = ครบกำหนดทบทวนเมื่อ { $date }
writing-other-site = เว็บไซต์อื่น
writing-put-where = ตำแหน่งที่จะแทรก
writing-put-before = ก่อน “{ $words }”
writing-put-end = ท้ายข้อความ

## Pasting and pictures
writing-pasting = กำลังแปลงรูปแบบ…
writing-paste-failed = แปลงรูปแบบไม่ได้ จึงวางเฉพาะข้อความ โปรดตรวจสอบการเชื่อมต่อแล้ววางอีกครั้ง
writing-paste-plain = วางเฉพาะข้อความ โดยไม่มีรูปแบบ
writing-paste-here = วางที่นี่
writing-paste-help = ข้อความจากโปรแกรมประมวลผลคำ ระบบจะจัดให้เรียบร้อยและวางไว้ท้ายข้อความเมื่อบันทึก
writing-paste-pictures-count = รูปภาพที่ไม่ได้นำมา: { $n } โปรดเพิ่มทีละรูปพร้อมที่มา
writing-paste-comments-count = ความคิดเห็นที่ไม่ได้นำมา: { $n }
writing-paste-deletions-count = ส่วนที่ทำเครื่องหมายลบไว้ในเอกสารและไม่ได้นำมา: { $n }
writing-paste-links-count = ลิงก์ที่นำตัวติดตามออกแล้ว: { $n }
writing-paste-others-count = สิ่งอื่นที่ไม่ได้นำมา: { $n }
writing-uploading = กำลังอัปโหลด { $name }…
writing-upload-failed = อัปโหลด { $name } ไม่สำเร็จ

## Preview
writing-preview-page = ดูตัวอย่างในแท็บใหม่
writing-width = ความกว้างของตัวอย่าง
writing-phone = โทรศัพท์
writing-tablet = แท็บเล็ต
writing-screen = คอมพิวเตอร์
writing-light-dark = สว่างหรือมืด
writing-light = สว่าง
writing-dark = มืด
writing-not-begun = ยังไม่เริ่ม: { $language }
writing-no-preview = ขณะนี้ยังแสดงไม่ได้ โปรดลองอีกครั้งในอีกสักครู่

## Keeping
writing-lost = ติดต่อเซิร์ฟเวอร์ไม่ได้ ข้อความของคุณเก็บอยู่ในเบราว์เซอร์นี้และจะส่งทันทีที่เชื่อมต่อได้ เขียนต่อได้เลย
writing-session-ended = การลงชื่อเข้าใช้สิ้นสุดแล้ว ข้อความของคุณปลอดภัยอยู่ในเบราว์เซอร์นี้ โปรดลงชื่อเข้าใช้อีกครั้งในแท็บอื่นแล้วกลับมาที่นี่
writing-sign-in-again = ลงชื่อเข้าใช้อีกครั้ง
writing-session-back = คุณลงชื่อเข้าใช้อีกครั้งแล้ว ไม่มีข้อความใดสูญหาย
writing-session-other = ขณะนี้มีผู้อื่นลงชื่อเข้าใช้ในเบราว์เซอร์นี้ ข้อความของคุณจะอยู่ที่นี่จนกว่าคุณจะลงชื่อเข้าใช้อีกครั้ง
writing-restored = ข้อความเมื่อ { $time } ที่ยังไม่ถึงเซิร์ฟเวอร์ กลับมาอยู่ในเนื้อความแล้ว
writing-restored-not = ใช้ข้อความที่บันทึกไว้แทน
writing-windows = คุณแก้ไขบรรทัดเดียวกันในหน้าต่างอื่น
writing-windows-joined = ข้อความที่คุณเขียนในหน้าต่างอื่นรวมอยู่ในเนื้อความนี้แล้ว

## Two people
writing-newer = { $name } บันทึกฉบับใหม่ ({ $time })
writing-newer-clash = ทั้งสองคนแก้ไขบรรทัดเดียวกัน
writing-settle = เปรียบเทียบและเลือก
writing-bring = นำเข้ามาในข้อความของฉัน
writing-brought = รวมอยู่ในข้อความของคุณแล้ว
writing-changes = ดูสิ่งที่เปลี่ยนแปลง
writing-came = สิ่งที่ผู้อื่นแก้ไข ซึ่งรวมกับการแก้ไขของคุณแล้ว
writing-merge-title = สองฉบับของบรรทัดเดียวกัน
writing-merge-by = { $name } บันทึกอีกฉบับหนึ่ง ({ $time })
writing-merge-own = อีกฉบับหนึ่งคุณเขียนในหน้าต่างอื่น ({ $time })
writing-merge-help = ในจุดที่ทั้งสองฉบับแก้ไขบรรทัดเดียวกัน โปรดเลือกข้อความที่จะใช้ ส่วนอื่นรวมกันแล้ว สิ่งที่คุณพิมพ์ยังเก็บไว้อยู่
writing-merge-place = ทั้งสองฉบับแก้ไขตรงนี้
writing-merge-mine = ข้อความของฉัน
writing-merge-theirs = อีกฉบับหนึ่ง
writing-merge-both = รวมการแก้ไขทั้งสอง:
writing-merge-own-words = เขียนใหม่:
writing-merge-open = โปรดเลือกข้อความในทุกจุด
writing-merge-again = ระหว่างนั้นอีกฉบับเปลี่ยนไปอีก โปรดดูแต่ละจุดอีกครั้ง
writing-merge-go-on = เขียนต่อ
done-windows-merged = รวมทั้งสองฉบับเป็นหนึ่งแล้ว เมื่อบันทึกจะเป็นฉบับใหม่

## What is wrong with a text
problem-too-long = ข้อความยาวเกินไป ส่วนที่เหลือไม่ได้อ่าน
problem-unknown-directive = ไม่มีองค์ประกอบนี้
problem-bad-directive = เขียนองค์ประกอบนี้ไม่ถูกต้อง
problem-misplaced-directive = องค์ประกอบนี้อยู่ในรายการหรือข้อความอ้างอิงไม่ได้
problem-wrong-form = จำนวนเครื่องหมายทวิภาคขององค์ประกอบนี้ไม่ถูกต้อง
problem-unclosed-container = ขาดเครื่องหมายปิด :::
problem-stray-close = เครื่องหมาย ::: นี้ไม่ได้ปิดสิ่งใด
problem-too-deep = มีองค์ประกอบซ้อนกันมากเกินไป
problem-missing-attribute = องค์ประกอบนี้ขาดข้อมูลที่จำเป็น
problem-unknown-attribute = องค์ประกอบนี้ไม่มีการตั้งค่าดังกล่าว
problem-repeated-attribute = การตั้งค่านี้เขียนไว้สองครั้ง
problem-bad-value = ใช้ค่านี้ตรงนี้ไม่ได้
problem-bad-data = ข้อมูลแผนภูมิต้องเป็นบรรทัดที่มีชื่อและตัวเลข
problem-bad-inline = ในวงเล็บเหลี่ยมคู่ใส่ได้เฉพาะข้อเท็จจริง: [[fact:…]]
problem-raw-html = ระบบไม่อ่าน HTML แต่จะแสดงเป็นข้อความ
problem-markdown-image = โปรดแทรกรูปภาพด้วยเครื่องมือรูปภาพ
problem-bad-link = ลิงก์ไปยังที่อยู่นี้ไม่ได้
problem-unknown-reference = ไม่มีรหัสนี้
problem-unknown-fact = ไม่มีข้อเท็จจริงนี้
problem-unknown-picture = ไม่มีรูปภาพนี้
