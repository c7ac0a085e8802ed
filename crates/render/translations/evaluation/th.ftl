# Evaluations of programmes (th).

## Asking
evaluations-title = การประเมินผล
evaluations-help = แผนงานบรรลุอะไรบ้าง: ชุดคำถามที่ตอบด้วยตัวเลขซึ่งตรึงไว้ ณ วันหนึ่ง
evaluations-none = ยังไม่มีการประเมินผล
evaluation-new = เริ่มการประเมินผล
evaluation-horizon = ระยะประเมิน
evaluation-horizon-own = กำหนดวันเอง
evaluation-on = วันอ้างอิง
evaluation-on-help = ใช้เมื่อกำหนดวันเองเท่านั้น ระยะประเมินมีวันกำหนดอยู่แล้ว นับรอบรายงานที่สิ้นสุดภายในวันนั้น
evaluation-about = ต้องการทราบอะไร เพื่อใคร
evaluation-questions = คำถาม
evaluation-question = คำถามที่
evaluation-rests-on = สิ่งที่ใช้อ้างอิง
evaluation-flows = ชุดข้อมูลที่ระบุ
evaluation-flows-help = เก็บฉบับเผยแพร่ล่าสุด ณ วันนั้นไว้
evaluation-studies = การศึกษาผลที่ระบุ
evaluation-study = การศึกษา
evaluation-study-for = เกี่ยวกับตัวชี้วัด

## Freezing and publishing
evaluation-state-draft = กำลังจัดทำ
evaluation-state-frozen = ตรึงแล้ว
evaluation-state-published = เผยแพร่แล้ว
evaluation-preview = นี่คือสถานะปัจจุบัน ยังไม่มีการตรึงข้อมูล
evaluation-freeze = ตรึงข้อมูล
evaluation-freeze-help = นับจากนั้น คำถาม ตัวชี้วัด ตัวเลข และฉบับข้อมูลจะคงไว้ตามวันนั้น แล้วจึงเขียนข้อวินิจฉัย
evaluation-discard = ทิ้งร่างนี้
evaluation-discard-help = ร่างจะถูกลบและกู้คืนไม่ได้ บันทึกการตรวจสอบยังเก็บคำถามในร่างไว้
evaluation-frozen = วันที่ตรึง
evaluation-published = วันที่เผยแพร่
evaluation-publish-help = ผู้อ่านจะเห็นตามที่ปรากฏที่นี่ และแก้ไขไม่ได้อีก

## Figures
evaluation-periods = รอบที่นำมานับ
evaluation-then = ขณะนั้น
evaluation-told = มีใน { $told } จาก { $asked } รายงานที่ขอ
evaluation-lack-no-period = ไม่ได้วัด: ไม่มีรอบรายงานใดสิ้นสุดภายในวันนั้น
evaluation-lack-nothing = ไม่ได้วัด: ไม่มีผู้รายงานตัวเลข
evaluation-lack-apart = ไม่มีตัวเลขเดียว: ตัวเลขของหลายหน่วยงานไม่นำมารวมกัน
evaluation-not-measured = สิ่งที่ไม่ได้วัด
evaluation-no-indicator = คำถามนี้ไม่ได้อ้างอิงตัวชี้วัดใด จึงไม่มีสิ่งใดถูกวัด
evaluation-no-baseline = ไม่มีค่าฐาน
evaluation-no-target = ไม่มีเป้าหมาย
evaluation-vintage = ฉบับที่ { $number } วันที่ { $date }
evaluation-no-vintage = ยังไม่มีการเผยแพร่ภายในวันนั้น
evaluation-rows-changed = ขณะตรึงนับได้ { $then } ปัจจุบันพบ { $now }
evaluation-recommendations-count = มีข้อเสนอแนะจากการตรวจที่ยังค้างอยู่ { $n } ข้อ

## Effect
evaluation-effect = ผล
evaluation-effect-is = { $estimate } { $unit } (ระหว่าง { $low } ถึง { $high } ช่วง { $level }%)
evaluation-effect-none = ยังไม่มีผลของการศึกษานี้
evaluation-conclusion-rise = เพิ่มขึ้น ทุกวิธีแสดงตรงกัน
evaluation-conclusion-fall = ลดลง ทุกวิธีแสดงตรงกัน
evaluation-conclusion-doubtful = พบผล แต่ยังมีข้อสงสัย
evaluation-conclusion-disagreement = ผลของแต่ละวิธีขัดแย้งกัน
evaluation-conclusion-none-worthwhile = ไม่มีผลที่มีนัยควรกล่าวถึง
evaluation-conclusion-not-shown = ไม่พบผล แต่อาจมีอยู่
evaluation-conclusion-no-answer = ไม่มีวิธีใดตอบได้

## Judging
evaluation-judgement = ข้อวินิจฉัย
evaluation-answer = คำตอบ
evaluation-confidence = ความเชื่อมั่น
evaluation-confidence-high = สูง
evaluation-confidence-middle = ปานกลาง
evaluation-confidence-low = ต่ำ
evaluation-basis = คำตอบอ้างอิงจาก
evaluation-not-judged = ยังไม่มีข้อวินิจฉัย
evaluation-summary = สรุปภาพรวม

## Paper
evaluation-kind = รายงานการประเมินผล
evaluation-subject = การประเมิน “{ $programme }” ณ { $date }

## Why something was not done
evaluation-early = วันนี้อยู่ก่อนแผนงานเริ่มต้น
evaluation-too-early = วันอ้างอิงยังไม่ผ่านไป ตรึงได้หลังจากวันนั้น
evaluation-question-missing = โปรดเขียนคำถาม หรือเอาสิ่งที่ใช้อ้างอิงออก
evaluation-no-questions = ยังไม่มีคำถาม โปรดตั้งอย่างน้อยหนึ่งข้อก่อนตรึง
evaluation-too-many = มากเกินไป: คำถาม ชุดข้อมูล และการศึกษา อย่างละไม่เกิน 20
evaluation-flow-unknown = ไม่มีชุดข้อมูลที่ใช้รหัสนี้
evaluation-unjudged = ทุกคำถามต้องมีคำตอบและระดับความเชื่อมั่น
evaluation-not-draft = ตรึงแล้ว แก้ไขคำถามไม่ได้อีก
evaluation-not-frozen = เขียนข้อวินิจฉัยหรือเผยแพร่ได้เฉพาะการประเมินที่ตรึงแล้วและยังไม่เผยแพร่

## What was done
done-evaluation-frozen = ตรึงแล้ว เขียนข้อวินิจฉัยได้
done-evaluation-discarded = ทิ้งร่างแล้ว
event-begin-evaluation = เริ่มการประเมินผล
event-save-evaluation = แก้ไขการประเมินผล
event-discard-evaluation = ทิ้งร่างการประเมิน
event-freeze-evaluation = ตรึงการประเมินผล
event-judge-evaluation = เขียนข้อวินิจฉัยการประเมินผล
event-publish-evaluation = เผยแพร่การประเมินผล
