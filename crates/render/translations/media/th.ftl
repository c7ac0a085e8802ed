# ภาพและวิดีโอในกองบรรณาธิการ

desk-media = คลังสื่อ
media-upload = เพิ่มไฟล์
media-upload-help = ภาพ (JPEG, PNG, GIF, WebP, TIFF, SVG) ไม่เกิน 64 MB และวิดีโอ (MP4, MOV, WebM) ไม่เกิน 2 GB ระบบดูชนิดไฟล์จากเนื้อหา ไม่ใช่จากชื่อ
media-files = ไฟล์
media-drop = เลือกได้หลายไฟล์พร้อมกัน หรือวางที่นี่ หากการเชื่อมต่อขาด ให้เลือกไฟล์เดิมอีกครั้ง การส่งจะต่อจากจุดที่หยุด
media-send = ส่ง
media-coming = กำลังส่ง
media-recent = ไฟล์ล่าสุดของฉัน
media-describe = ใส่คำอธิบาย
media-use-existing = ใช้ไฟล์ที่มีอยู่
media-keep-both = เพิ่มอยู่ดี
media-all-done = ส่งไฟล์ครบแล้ว
media-is-sending = กำลังส่ง
media-is-lost = การเชื่อมต่อขาด จะส่งต่อเอง
media-is-receiving = ยังได้รับไม่ครบ
media-is-making = กำลังจัดเตรียม
media-is-done = อยู่ในคลังแล้ว
media-is-duplicate = ไฟล์เดียวกันนี้มีอยู่ในคลังแล้ว

## คลัง
media-kind = ภาพหรือวิดีโอ
media-pictures = ภาพ
media-videos = วิดีโอ
media-video = วิดีโอ
media-only = เฉพาะ
media-without-alt = ไม่มีข้อความแทนภาพ
media-ending = สิทธิสิ้นสุดภายใน 30 วัน
media-unused = ยังไม่ได้ใช้
media-as-grid = แสดงเป็นภาพ
media-as-list = แสดงเป็นรายการ
media-none = ไม่พบรายการที่ตรงกัน
media-previous = ก่อนหน้า
media-not-shown = ไม่แสดง
media-shown-until = ถึง { $date }
media-decorative = ตกแต่ง
media-described = มีคำอธิบาย { $count }

## สื่อหนึ่งรายการ
field-credit = ผู้สร้าง
field-licence = สัญญาอนุญาต
field-rights_until = วันสุดท้ายที่แสดงได้
field-consent = ความยินยอม
field-file = ไฟล์
media-credit-help = ชื่อที่ผู้อ่านเห็นข้างภาพ
media-rights-help = ตั้งแต่วันถัดไปผู้อ่านจะไม่เห็นอีก เว้นว่าง: ไม่มีกำหนด
media-consent-help = มีใครอยู่ในภาพ ใครยินยอมเรื่องใด และเก็บเอกสารไว้ที่ใด เห็นเฉพาะเจ้าหน้าที่
media-focus = จุดสำคัญของภาพ
media-focus-help = จุดนี้จะยังเห็นอยู่ไม่ว่าจะตัดภาพอย่างไร กดบนภาพ หรือระบุเป็นร้อยละที่นี่
media-focus-x = จากซ้าย, %
media-focus-y = จากบน, %
media-crops = เมื่อถูกตัด
media-alt = ภาพนี้แสดงอะไร
media-alt-help = สำหรับผู้ที่มองไม่เห็นภาพ ในแต่ละภาษา หากภาษาใดยังไม่มี จะเผยแพร่บทความที่มีภาพนี้ในภาษานั้นไม่ได้
media-is-decorative = เพื่อตกแต่ง: ไม่มีข้อมูลที่ผู้อ่านต้องทราบ
media-missing = ยังไม่มี
media-about = เกี่ยวกับไฟล์
media-size = ขนาด
media-length = ความยาว
media-file = ชนิดไฟล์
media-added = เพิ่มเมื่อ
media-weight = ขนาดไฟล์
media-file-name = ชื่อไฟล์
media-original = ไฟล์ต้นฉบับพร้อมข้อมูลส่วนตัวทั้งหมด
media-uses = ใช้ที่ใด
media-uses-none = ยังไม่ได้ใช้ที่ใด
media-camera = ข้อมูลที่บันทึกในไฟล์
media-camera-help = กล้องและโปรแกรมบันทึกไว้ เห็นเฉพาะเจ้าหน้าที่ สำเนาสาธารณะไม่มีข้อมูลเหล่านี้
media-alike = ดูเหมือนกัน
media-prefer = ใช้ไฟล์นี้และลบไฟล์ใหม่
media-poster = ภาพนิ่ง
media-poster-code = ภาพ
media-poster-help = แสดงแทนวิดีโอจนกว่าจะเล่น เว้นว่าง: ไม่มี
media-poster-frame = ใช้ภาพที่แสดงอยู่
media-showing = ผู้อ่าน
media-withdraw = เลิกแสดง
media-withdraw-help = นับจากนี้หน้าเว็บจะไม่มีสื่อนี้ และสำเนาสาธารณะจะถูกนำออก
media-restore = แสดงอีกครั้ง
media-restore-help = หน้าที่ใช้สื่อนี้จะแสดงอีกครั้ง
media-remove = ลบออกจากคลัง
media-withdrawn-since = ไม่แสดงต่อผู้อ่านตั้งแต่ { $time }: { $reason }

## การเลือก
media-pick = เลือกจากคลัง
media-choose = เลือก
media-line = บรรทัดสำหรับใส่ในบทความ
media-leading = ภาพหลัก
media-no-picture = ไม่มีภาพ
media-now = ปัจจุบัน
media-chosen = ที่เลือก
media-use = ใช้ภาพนี้
media-take-out = ไม่ใช้ภาพ
media-published-help = ผู้อ่านเห็นเนื้อหานี้อยู่ การเปลี่ยนจะเผยแพร่ทันทีเป็นการแก้ไขในทุกภาษา พร้อมข้อความแทนภาพจากคลัง
media-four-eyes-help = ผู้อ่านเห็นเนื้อหานี้อยู่ เมื่อได้รับการยอมรับแล้ว การเปลี่ยนจะเผยแพร่เป็นการแก้ไขในทุกภาษา พร้อมข้อความแทนภาพจากคลัง

## สิ่งที่รออยู่
media-waits-ending = สิทธิที่ใกล้สิ้นสุด

## เหตุที่ไม่ได้ดำเนินการ
refusal-media = โปรดแก้ไขสิ่งต่อไปนี้ก่อน { $problems }
media-lacks-alt = “{ $media }” ไม่มีข้อความแทนภาพในภาษานี้
media-lacks-rights = “{ $media }” ไม่ได้ระบุผู้สร้างและสัญญาอนุญาต
media-is-withdrawn = “{ $media }” แสดงไม่ได้อีกแล้ว โปรดเปลี่ยนหรือนำออก
media-kind-unknown = ไม่ว่าไฟล์จะชื่ออะไร นี่ไม่ใช่ภาพ (JPEG, PNG, GIF, WebP, TIFF, SVG) และไม่ใช่วิดีโอ (MP4, MOV, WebM)
media-too-large = ไฟล์ใหญ่เกินไป สูงสุด { $detail } MB
media-larger-than-any = ไฟล์ใหญ่เกินไป สูงสุด 2 GB
media-too-many-pixels = ภาพใหญ่เกินไป: { $detail } พิกเซล
media-drawing-refused = ภาพวาดมีสิ่งที่ไม่อนุญาตในภาพ: { $detail }
media-codec = เบราว์เซอร์เล่น “{ $detail }” ไม่ได้ โปรดบันทึกวิดีโอเป็น H.264 (MP4) หรือ VP9 (WebM)
media-too-long = วิดีโอยาวเกินไป สูงสุด { $detail } ชั่วโมง
media-damaged = ไฟล์เสียหาย ถูกตัดขาด หรือมีสิ่งแปลกปลอมติดมา
media-empty = ไฟล์ว่างเปล่า
media-cut-off = ไฟล์มาไม่ครบ โปรดส่งอีกครั้ง
media-too-many-open = ไฟล์พร้อมกันมากเกินไป โปรดรอให้บางไฟล์เสร็จก่อน
media-focus-wrong = จุดต้องอยู่ระหว่างร้อยละ 0 ถึง 100
media-alt-long = ข้อความแทนภาพยาวได้ไม่เกิน 600 อักขระ
media-not-picture = ไม่ใช่รหัสของภาพที่แสดงได้
media-rights-over = สิทธิในการแสดงสิ้นสุดแล้ว
media-in-use = ยังใช้อยู่ โปรดนำออกจากบทความเหล่านี้ก่อน
media-text-waits = มีข้อความใหม่กว่ารออยู่ในภาษาที่เผยแพร่แล้ว โปรดเผยแพร่ก่อน
media-proposal-waits = การเปลี่ยนแปลงอื่นของเนื้อหานี้กำลังรอบุคคลที่สอง ต้องยอมรับหรือไม่ยอมรับการเปลี่ยนแปลงนั้นก่อน

## สิ่งที่เพิ่งทำ
done-media = บันทึกแล้ว
done-media-added = เพิ่มแล้ว ต่อไปโปรดอธิบายว่าภาพแสดงอะไร
done-media-withdrawn = ผู้อ่านไม่เห็นอีกแล้ว
done-media-restored = ผู้อ่านเห็นอีกครั้ง
done-media-removed = ลบแล้ว
done-media-preferred = ลบไฟล์ใหม่แล้ว ใช้ไฟล์นี้
done-picture = เปลี่ยนภาพแล้ว

## เหตุการณ์
event-describe-media = แก้ไขคำอธิบายสื่อ
event-withdraw-media = ถอนสื่อ
event-restore-media = แสดงสื่ออีกครั้ง
event-remove-media = ลบสื่อ
event-expire-media = ถอนสื่อที่สิทธิสิ้นสุด
event-set-poster = เลือกภาพนิ่ง
event-set-picture = เปลี่ยนภาพหลัก
event-propose-picture = เสนอเปลี่ยนภาพหลัก
event-decline-picture = ไม่ยอมรับการเปลี่ยนภาพหลัก
