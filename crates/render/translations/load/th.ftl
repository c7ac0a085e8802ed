# Figures at the desk (Thai): flows, vintages, files that become vintages.

## Flows
desk-data = สถิติ
load-help = ชุดข้อมูลที่หน่วยงานของคุณเผยแพร่ ไฟล์แต่ละไฟล์จะเป็นฉบับใหม่ ฉบับก่อนหน้าทั้งหมดยังเก็บไว้และเรียกดูได้
load-none-yours = ไม่มีชุดข้อมูลของหน่วยงานที่คุณนำเข้าตัวเลขได้
load-flow = ชุดข้อมูล
load-newest = ฉบับล่าสุด
load-who = ผู้เผยแพร่ฉบับนี้
load-publisher = หน่วยงานรับผิดชอบ
load-none-yet = ยังไม่มีการเผยแพร่
load-vintage = ฉบับที่ { $number }
load-vintages = ฉบับทั้งหมด
load-what-changed = สิ่งที่เปลี่ยน
load-counts = เพิ่ม { $added } ปรับปรุง { $revised } ลบ { $removed }
load-observations-count = { $count ->
   *[other] { $n } ค่า
}

## A file
load-new = นำเข้าไฟล์
load-mode = ไฟล์นี้คืออะไร
load-mode-add = ส่วนเพิ่มเติม: ค่าในไฟล์จะเพิ่มเข้าไปหรือแทนค่าที่มีอยู่
load-mode-whole = ข้อมูลทั้งหมด: ค่าที่ไม่อยู่ในไฟล์จะถูกลบ
load-note = หมายเหตุของฉบับ
load-note-help = ผู้อ่านเห็นหมายเหตุนี้ข้างฉบับ
load-file-help = CSV แบบ UTF-8, XLSX, SDMX-CSV หรือ SDMX-ML ไม่เกิน { $size } ระบบตรวจทั้งไฟล์ก่อน และจะไม่เผยแพร่สิ่งใดจนกว่าคุณจะเห็นสิ่งที่เปลี่ยน
load-check = ตรวจไฟล์
load-columns = คอลัมน์ของชุดข้อมูลนี้
load-columns-help = แถวแรกระบุรหัสหรือชื่อของคอลัมน์ ตารางจะมีหนึ่งคอลัมน์ต่อช่วงเวลาก็ได้ และเขียนชื่อแทนรหัสได้
load-required = จำเป็น
load-recent = ไฟล์ที่ส่งแล้ว
load-of = ไฟล์ { $file }
load-sent = ส่งเมื่อ
load-too-large = ไฟล์ใหญ่เกินไป
load-too-many = ยังมีหลายไฟล์ของชุดข้อมูลนี้รอการตัดสินใจ กรุณาเผยแพร่หรือทิ้งไฟล์เหล่านั้นก่อน
load-cut-off = ไฟล์มาไม่ครบ กรุณาส่งอีกครั้ง

## Where it stands
load-state-waiting = กำลังตรวจ
load-state-refused = ไม่รับ
load-state-checked = รอการตัดสินใจ
load-state-publishing = กำลังเผยแพร่
load-state-published = เผยแพร่แล้ว
load-state-lost = ต้องส่งใหม่
load-state-dropped = ไม่ได้ใช้
load-is-waiting = กำลังตรวจไฟล์ หน้านี้จะแสดงผลเองเมื่อเสร็จ
load-is-publishing = กำลังเผยแพร่ฉบับ หน้านี้จะแสดงผลเองเมื่อเสร็จ
load-read-count = { $count ->
   *[other] อ่านแล้ว { $n } แถว
}
load-brought-count = { $count ->
   *[other] เทียบแล้ว { $n } ค่า
}
load-lost = การทำงานกับไฟล์นี้หยุดกลางคัน และไม่มีอะไรเปลี่ยนแปลง กรุณาส่งอีกครั้ง
load-unchanged = ไฟล์ไม่ต่างจากที่เผยแพร่แล้ว ไม่จำเป็นต้องมีฉบับใหม่
load-dropped = ไม่ได้ใช้ไฟล์นี้ ไม่มีอะไรเปลี่ยนแปลง
load-published = เผยแพร่แล้ว ตอนนี้เป็นฉบับที่ { $number }
done-data-dropped = ทิ้งไฟล์แล้ว

## What it would change
load-changes = สิ่งที่จะเปลี่ยน
load-again = ระหว่างนั้นมีการเผยแพร่ฉบับอื่น ระบบจึงตรวจไฟล์อีกครั้ง กรุณาดูอีกรอบ
load-added = เพิ่ม
load-revised = ปรับปรุง
load-removed = ลบ
load-afterwards = จำนวนค่าในฉบับ
load-revisions = ค่าที่จะเปลี่ยนหรือหายไป
load-shown = { $shown } จาก { $all }
load-gone = ถูกลบ
load-publish = เผยแพร่ฉบับนี้
load-drop = ทิ้งไฟล์

## What is wrong
load-refused = ไม่รับไฟล์เพราะมีข้อผิดพลาด ไม่มีอะไรเปลี่ยนแปลง
load-place = แถว { $row }, { $column }
load-place-row = แถว { $row }
load-more-count = { $count ->
   *[other] … และอีก { $n } ข้อผิดพลาด
}
load-problem-missing = ไม่มีค่าตรงนี้
load-problem-code = “{ $value }” ไม่อยู่ในรายการ { $list }
load-problem-length = “{ $value }” มี { $length } อักขระ ต้องมี { $min } ถึง { $max }
load-problem-range = { $value } อยู่นอกช่วง { $min } ถึง { $max }
load-problem-decimals = { $value } มีทศนิยมเกิน { $decimals } ตำแหน่ง
load-problem-repeated = ค่าของอนุกรมและช่วงเวลาเดียวกันมีแล้วในแถว { $row }
load-problem-varies = “{ $value }” ต่างจาก “{ $first }” ในแถว { $row } ทั้งที่เป็นอนุกรมเดียวกัน
load-problem-type-letters = “{ $value }” ต้องมีแต่ตัวอักษร
load-problem-type-letters-digits = “{ $value }” ต้องมีแต่ตัวอักษรและตัวเลข
load-problem-type-digits = “{ $value }” ต้องมีแต่ตัวเลข
load-problem-type-boolean = “{ $value }” ต้องเป็น true หรือ false
load-problem-type-whole = “{ $value }” ไม่ใช่จำนวนเต็ม เช่น 12 หรือ -3
load-problem-type-number = “{ $value }” ไม่ใช่ตัวเลขที่ใช้จุดทศนิยม เช่น 12.5
load-problem-type-year = “{ $value }” ไม่ใช่ปี เช่น 2024
load-problem-type-month = “{ $value }” ไม่ใช่เดือน เช่น 2024-01
load-problem-type-day = “{ $value }” ไม่ใช่วัน เช่น 2024-01-31
load-problem-type-moment = “{ $value }” ไม่ใช่วันและเวลา เช่น 2024-01-31T12:00:00
load-problem-type-period = “{ $value }” ไม่ใช่ช่วงเวลา เช่น 2024, 2024-Q1, 2024-01 หรือ 2024-01-31
load-problem-type-text = “{ $value }” ไม่ใช่ข้อความชนิดที่ใช้ตรงนี้
load-problem-file = อ่านไฟล์ต่อจากตรงนี้ไม่ได้
load-problem-encoding = ข้อความนี้ไม่ใช่ UTF-8 กรุณาบันทึกไฟล์ด้วยรหัส UTF-8
load-problem-no-data = นี่ไม่ใช่ไฟล์ตัวเลข กรุณาส่ง CSV แบบ UTF-8, XLSX, SDMX-CSV หรือ SDMX-ML
load-problem-fields = แถวนี้มี { $found } ช่อง แถวแรกมี { $expected } ช่อง ขาดเครื่องหมายคำพูดหรือไม่
load-problem-no-column = ชุดข้อมูลไม่มีคอลัมน์นี้ คอลัมน์ที่มีคือ { $known }
load-problem-missing-column = ขาดคอลัมน์นี้ และไม่มีสิ่งอื่นบอกค่า
load-problem-twice-column = คอลัมน์นี้ซ้ำสองครั้ง
load-problem-other-flow = ไฟล์เป็นข้อมูลของ { $found } ไม่ใช่ของ { $expected }
load-problem-no-rows = ไม่มีค่าในไฟล์
load-problem-frequency = ดูความถี่จากช่วงเวลา “{ $value }” ไม่ได้ กรุณาเพิ่มคอลัมน์ FREQ

## Structures
structures-title = โครงสร้างข้อมูล
structures-help = ไฟล์ SDMX-ML ที่มีรายการรหัส แนวคิด โครงสร้างข้อมูล และชุดข้อมูล รุ่นสุดท้ายคงอยู่ตามเดิม สิ่งใหม่ต้องเป็นรุ่นใหม่
structures-new-flows = สำหรับชุดข้อมูลใหม่
structures-topic = หัวข้อ
structures-licence = สัญญาอนุญาตของตัวเลข (SPDX)
structures-file-help = SDMX-ML 3.0 หรือ 2.1 ไม่เกิน { $size } ระบบตรวจทั้งไฟล์ก่อน และจะไม่มีอะไรเปลี่ยนจนกว่าคุณจะเห็นสิ่งที่จะเปลี่ยน
structures-nothing = ทุกอย่างในไฟล์มีอยู่แล้ว จะไม่มีอะไรเปลี่ยนแปลง
structures-new = ใหม่
structures-other = เปลี่ยน
structures-flows = ชุดข้อมูลใหม่
structures-keep = เก็บโครงสร้างเหล่านี้
structures-left-out = ตัดออกเพราะไม่มีที่ใช้ในที่นี้
structures-line = บรรทัด { $line }
structures-problem-unreadable = อ่านไฟล์ไม่ได้
structures-problem-empty = ไม่มีโครงสร้างในไฟล์
structures-problem-twice = { $thing } มีสองครั้ง
structures-problem-agency = { $thing }: “{ $agency }” ไม่ใช่รหัสของหน่วยงาน
structures-problem-stub = { $thing } มีเพียงชื่อในที่นี้ ฉบับเต็มอยู่ที่ { $place }
structures-problem-final = { $thing } เป็นรุ่นสุดท้ายแต่ในที่นี้ต่างออกไป สิ่งใหม่ต้องเป็นรุ่นใหม่
structures-problem-missing = { $thing }: ไม่มี { $missing }
structures-problem-code-twice = { $thing }: มีรหัสซ้ำสองครั้ง
structures-problem-rules = { $thing } ใช้กับข้อมูลไม่ได้
structures-problem-address = { $thing }: สร้างที่อยู่จากรหัสนี้ไม่ได้
structures-problem-flow-there = { $thing }: มีชุดข้อมูล { $flow } อยู่แล้ว
structures-problem-untold = { $thing } เป็นของใหม่ โปรดระบุหัวข้อ หน่วยงานรับผิดชอบ และสัญญาอนุญาตของตัวเลข
structures-problem-topic = ไม่มีหัวข้อ { $topic }
structures-problem-organisation = ไม่มีหน่วยงาน { $organisation }
structures-problem-licence = ยังไม่ได้ระบุสัญญาอนุญาต
done-structures-kept = เก็บโครงสร้างแล้ว

## In the log
event-send-data = ส่งไฟล์ตัวเลข
event-accept-data = ยอมรับไฟล์ตัวเลข
event-drop-data = ทิ้งไฟล์ตัวเลข
event-publish-data = เผยแพร่ตัวเลข
event-apply-data = นำเข้าตัวเลขของชุดประเทศ
event-import-structures = นำเข้าโครงสร้างข้อมูล
