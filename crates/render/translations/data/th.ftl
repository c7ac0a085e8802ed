# Data pages.

data-title = ข้อมูลสถิติ
nav-data = ข้อมูลสถิติ
data-intro = ตัวเลขพร้อมแหล่งที่มาและสัญญาอนุญาต ในรูปกราฟ ตาราง และไฟล์ ทุกฉบับก่อนหน้าถูกเก็บไว้เป็นหลักฐาน

data-search = ค้นหาข้อมูล
data-all-topics = ทุกหัวข้อ
data-show-all = แสดงทั้งหมด
data-count-found = { $count ->
    [0] ไม่พบชุดข้อมูล
   *[other] พบ { $n } ชุดข้อมูล
}
data-count-series = { $count ->
   *[other] { $n } อนุกรม
}
data-count-observations = { $count ->
   *[other] { $n } ค่า
}
data-machines = สำหรับเครื่องคอมพิวเตอร์
data-machines-intro = บัญชีข้อมูลและตัวเลขทั้งหมดตามมาตรฐานเปิด

data-vintage = ฉบับที่ { $number }, { $date }
data-old-state = ตัวเลขเหล่านี้เป็นไปตามที่มีอยู่เมื่อ { $date }
data-to-today = แสดงตัวเลขปัจจุบัน
data-indicator = ตัวชี้วัด
data-areas = ประเทศและพื้นที่
data-areas-chosen = ({ $chosen } จาก { $all })
data-from = ตั้งแต่
data-to = ถึง
data-view = แสดงเป็น
presentation-chart = กราฟ
presentation-map = แผนที่
presentation-table = ตาราง
data-units = หน่วยการปกครอง
basis-today = หน่วยปัจจุบัน
basis-before = หน่วยก่อนการปฏิรูป
data-show = แสดง
data-nothing = ไม่มีตัวเลขสำหรับตัวเลือกนี้ ลองเลือกพื้นที่หรือช่วงเวลาอื่น
data-area = พื้นที่
data-period = ช่วงเวลา
data-remarks = หมายเหตุของแต่ละค่า
data-related = ข้อมูลที่เกี่ยวข้อง

magnitude-powers = 6 9 12 18
magnitude-1 = { $form ->
   *[other] { $n } ล้าน
}
magnitude-2 = { $form ->
   *[other] { $n } พันล้าน
}
magnitude-3 = { $form ->
   *[other] { $n } ล้านล้าน
}
magnitude-4 = { $form ->
   *[other] { $n } ล้านล้านล้าน
}
magnitude-name-1 = ล้าน
magnitude-name-2 = พันล้าน
magnitude-name-3 = ล้านล้าน
magnitude-name-4 = ล้านล้านล้าน
data-unit-in = { $unit } ({ $power })
data-percent = { $n }%
data-points = { $form ->
   *[other] { $n } จุดร้อยละ
}

data-says-rise = { $area }: จาก { $first } ({ $from }) เป็น { $last } ({ $to }) เพิ่มขึ้น { $change }
data-says-fall = { $area }: จาก { $first } ({ $from }) เป็น { $last } ({ $to }) ลดลง { $change }
data-says-times = { $area }: จาก { $first } ({ $from }) เป็น { $last } ({ $to }) คิดเป็น { $times } เท่า
data-says-plain = { $area }: จาก { $first } ({ $from }) เป็น { $last } ({ $to })
data-says-same = { $area }: คงที่ที่ { $last } ({ $from } และ { $to })
data-says-one = { $area }: { $last } ({ $to })
data-says-extremes = { $period }: สูงสุดคือ { $high } ({ $most }) ต่ำสุดคือ { $low } ({ $least })
data-says-place = { $area }: { $value } อันดับที่ { $place } จาก { $all }
data-map-note = ห้าระดับสี จากค่าต่ำสุดไปสูงสุด พื้นที่และระยะทางไม่เป็นไปตามมาตราส่วน
data-axis-not-zero = แกนไม่ได้เริ่มที่ศูนย์
data-lines-unnamed = เส้นบางที่ไม่มีชื่อดูได้ในตาราง
data-break-note = เส้นประแนวตั้งแสดงจุดที่อนุกรมขาดตอน ค่าก่อนและหลังจุดนั้นเปรียบเทียบกันไม่ได้
data-hollow-note = เครื่องหมายกลวงคือค่าที่ยังไม่เป็นที่สุด

observation-A = ค่าปกติ
observation-B = อนุกรมขาดตอน
observation-D = นิยามต่างกัน
observation-E = ค่าประมาณ
observation-F = ค่าพยากรณ์
observation-I = ค่าที่ใส่แทน
observation-M = ไม่มีค่าและมีไม่ได้
observation-N = ไม่มีนัยสำคัญ
observation-O = ไม่มีค่า
observation-P = ค่าเบื้องต้น
observation-Q = ไม่เปิดเผย
observation-U = ความน่าเชื่อถือต่ำ

data-basis-count-summed = { $count ->
   *[other] หน่วยปัจจุบัน: ผลรวมตัวเลขของ { $n } หน่วยเดิม
}
data-basis-count-mean = { $count ->
   *[other] หน่วยปัจจุบัน: ค่าเฉลี่ยถ่วงน้ำหนักของ { $n } หน่วยเดิม (น้ำหนัก: { $weight })
}
data-basis-no-rule = ไม่ได้แปลงเป็นหน่วยปัจจุบัน เพราะตัวเลขประเภทนี้รวมหรือเฉลี่ยกันไม่ได้
data-basis-no-weights = ไม่ได้แปลงเป็นหน่วยปัจจุบัน เพราะไม่มีน้ำหนักสำหรับหาค่าเฉลี่ย
data-basis-no-parts = หากหน่วยเดิมหน่วยใดไม่มีตัวเลข หน่วยปัจจุบันก็ไม่มีเช่นกัน

data-take = ดาวน์โหลด
data-for-spreadsheets = สำหรับตารางคำนวณ
data-for-programs = สำหรับโปรแกรม
data-for-statistics = สำหรับระบบสถิติ
data-tools = ในเครื่องมือของคุณ
data-tools-intro = คำสั่งเหล่านี้ดึงตัวเลขที่แสดงอยู่ที่นี่
data-tool-shell = บรรทัดคำสั่ง (curl)
data-tool-excel = สำหรับตัวแก้ไขขั้นสูงของ Power Query
data-tool-calc = แทรกที่อยู่นี้เป็นลิงก์ไปยังข้อมูลภายนอก
data-cite = การอ้างอิง
data-citation = { $publisher } ({ $year }). { $title }. { $vintage }. { $url }

data-history = ประวัติ
data-history-intro = ทุกฉบับของตัวเลขเหล่านี้ถูกเก็บไว้ ลิงก์จะแสดงตัวเลขตามที่เป็นอยู่ในวันนั้น
data-count-added = { $count ->
   *[other] เพิ่ม { $n } ค่า
}
data-count-revised = { $count ->
   *[other] ปรับปรุง { $n } ค่า
}
data-count-removed = { $count ->
   *[other] ตัดออก { $n } ค่า
}
data-what-changed = สิ่งที่ปรับปรุง
data-revisions-title = { $flow }: สิ่งที่ปรับปรุง
data-no-revisions = ฉบับนี้ไม่มีการปรับปรุง
data-revisions-range-count = { $count ->
   *[other] รายการที่ { $first }–{ $last } จากการเปลี่ยนแปลง { $n } รายการ
}
data-series = อนุกรม
data-before = ก่อน
data-after = หลัง
data-difference = การเปลี่ยนแปลง
data-pages = หน้า
data-pages-before = ก่อนหน้า
data-pages-after = ถัดไป
