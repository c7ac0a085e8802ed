# Where a programme stands (th).
standing-title = { $programme }: ความคืบหน้า { $year }
standing-scope = แสดง { $number } หน่วยงาน
standing-plan = แผน
standing-not-asked = ไม่ต้องรายงาน
standing-late-reports = รายงานเกินกำหนด
standing-late-plans = แผนที่ยังไม่ได้รับอนุมัติ
standing-late-recommendations = ข้อเสนอแนะเกินกำหนด
standing-nothing-late = ไม่มีรายการที่ล่าช้า
standing-heat = แผนและรายงาน
standing-told = รายงานที่รับแล้วกล่าวถึงภารกิจอย่างไร
standing-untold = ยังเปิดอยู่ ยังไม่มีรายงาน
standing-money = งบประมาณตามแผนและที่ใช้จ่าย
standing-money-help = งบประมาณตามแผนมาจากแผนที่ได้รับอนุมัติ ส่วนที่ใช้จ่ายมาจากรายงานที่รับแล้วของงวดในปีนี้
standing-results = กิจกรรมและสถานะภารกิจ
standing-months = ภาพรวมรายเดือน
standing-as-table = แสดงเป็นตาราง
standing-month = เดือน
standing-running = กิจกรรมที่กำลังดำเนินการ
standing-ending = กิจกรรมที่สิ้นสุด
standing-reports-due = รายงานที่ถึงกำหนด
standing-recommendations-due = ข้อเสนอแนะที่ถึงกำหนด

## In the calendar
agenda-report = ครบกำหนดส่งรายงาน
agenda-activity = กิจกรรมสิ้นสุด
agenda-recommendation = ข้อเสนอแนะครบกำหนด
agenda-complaint = ครบกำหนดตอบผู้อ่าน
feed-organisation = รวมกำหนดส่งรายงาน วันสิ้นสุดกิจกรรม และข้อเสนอแนะของหน่วยงานที่ท่านจัดทำแผน และการแจ้งของผู้อ่านที่ท่านตอบได้ หากต้องการเฉพาะหน่วยงานเดียวพร้อมหน่วยงานในสังกัด ให้เติมข้อความนี้และรหัสหน่วยงานท้ายที่อยู่:
