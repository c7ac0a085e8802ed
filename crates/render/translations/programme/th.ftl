# Programmes for readers (th).

nav-programme = แผนงานปฏิบัติการ
programme-intro = งานเผยแพร่ข้อมูลสู่ต่างประเทศต้องทำอะไร ใครดำเนินการ และได้ผลอย่างไรจนถึงขณะนี้
programme-reached = ผลที่ได้จนถึงขณะนี้
programme-reached-help = คำว่า “ระบบนับ” หมายถึงพอร์ทัลนี้นับสิ่งที่เผยแพร่เอง ส่วนอื่นเป็นข้อมูลที่รายงานพร้อมแหล่งที่มา
programme-by-period = การนับตามงวด
programme-plans = แผนที่อนุมัติแล้ว
programme-plans-of = { $plans } จาก { $all } หน่วยงานมีแผนที่อนุมัติแล้ว
programme-by-organisation = ตามหน่วยงาน
programme-criteria = เกณฑ์พิจารณาโครงการ
programme-criteria-since = ฉบับที่ { $number } ใช้ตั้งแต่ { $date }
programme-money-state = งบประมาณแผ่นดิน
programme-money-social = ทรัพยากรจากสังคม
programme-money-in-kind = ไม่ใช่ตัวเงิน
programme-unknown = สิ่งที่ยังไม่ทราบ
programme-activities-shown = { $from }–{ $to } จาก { $all }
programme-activities-more = กิจกรรมถัดไป
programme-activities-before = กิจกรรมก่อนหน้า
programme-unknown-leads-count = { $n } ภารกิจไม่มีหน้าใดระบุหน่วยงานหลัก
programme-unknown-figures-count = { $n } ตัวชี้วัดยังไม่มีตัวเลข
programme-data = ข้อมูลเปิด
programme-rests-on = ภารกิจที่อาศัยเอกสารนี้
programme-produced = สิ่งที่เกิดขึ้น
programme-withheld = ไม่เผยแพร่
programme-part-money = เงิน
programme-part-figures = ผลของตัวชี้วัด
programme-reported-of = รายงานโดย { $told } จาก { $all } หน่วยงาน
