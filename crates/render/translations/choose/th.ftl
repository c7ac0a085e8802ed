# Choosing something by what it is called (th).

choose-none = ยังไม่ได้เลือก
choose-help = พิมพ์คำในชื่อหรือรหัส รายการที่ตรงกันจะแสดงให้เลือก
choose-look = ค้นหาตามที่พิมพ์
choose-which = เลือกว่า “{ $words }” หมายถึงรายการใด
choose-near = ไม่มีสิ่งใดชื่อ “{ $words }” รายการที่สะกดใกล้เคียง:
choose-nothing = ไม่มีสิ่งใดชื่อ “{ $words }” ลองใช้คำอื่นหรือคำน้อยลง
choose-open = ยังต้องเลือก: { $words } ดูตัวเลือกได้ที่ช่องนั้น
field-campaign = การรณรงค์
