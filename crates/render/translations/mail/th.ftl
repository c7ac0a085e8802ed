### จดหมายที่ส่งทางอีเมล และที่ให้แต่ละคนเลือกว่าจะรับอะไร

## จดหมายทุกฉบับ
mail-greeting = เรียน { $name }
mail-greeting-plain = เรียน ท่านผู้รับ
mail-open = เปิดที่กองบรรณาธิการ
mail-copy = หากปุ่มใช้งานไม่ได้ ให้เปิดที่อยู่นี้:
mail-settings = คุณเลือกได้ว่าจะรับอีเมลใดในหน้าบัญชีของคุณ:
mail-automatic = อีเมลนี้ส่งโดยอัตโนมัติ ไม่มีผู้อ่านการตอบกลับ

## คำเชิญ
mail-invitation-subject = คำเชิญเข้ากองบรรณาธิการของ { $site }
mail-invitation-line = { $name } เชิญคุณทำงานที่กองบรรณาธิการของ { $site }
mail-invitation-button = รับคำเชิญ
mail-invitation-until = ลิงก์ใช้ได้ครั้งเดียวจนถึง { $time } โปรดอย่าส่งต่อ
mail-invitation-why = คุณได้รับอีเมลนี้เพราะมีการใส่ที่อยู่ของคุณเพื่อเชิญที่ { $site } หากคุณไม่ได้คาดไว้ ไม่ต้องดำเนินการใด ๆ
mail-password-subject = รหัสผ่านใหม่สำหรับ { $site }
mail-password-line = มีการขอรหัสผ่านใหม่สำหรับบัญชีของคุณที่ { $site }
mail-password-button = เลือกรหัสผ่านใหม่
mail-password-why = คุณได้รับอีเมลนี้เพราะมีการขอรหัสผ่านใหม่ด้วยที่อยู่ของคุณ หากไม่ใช่คุณ ไม่ต้องดำเนินการใด ๆ รหัสผ่านของคุณยังคงเดิม

## มีเนื้อหารออยู่
mail-embargoed = เนื้อหาที่ยังห้ามเผยแพร่
mail-check-subject = รอตรวจ: { $title }
mail-check-line = { $name } ส่ง “{ $title }” ({ $language }) ให้ตรวจ
mail-returned-subject = ส่งกลับ: { $title }
mail-returned-line = { $name } ส่ง “{ $title }” ({ $language }) กลับมาให้คุณ
mail-assigned-subject = มอบหมายให้คุณ: { $title }
mail-assigned-line = { $name } มอบหมาย “{ $title }” ({ $language }) ให้คุณ
mail-due = กำหนดส่ง { $date }
mail-note-why = คุณได้รับอีเมลนี้เพราะถึงคราวที่คุณต้องดำเนินการกับเนื้อหานี้

## ใกล้ถึงกำหนด
mail-deadline-subject = ครบกำหนด { $date }: { $what }
mail-deadline-line = “{ $what }” ครบกำหนด { $date }
mail-deadline-why = คุณได้รับอีเมลนี้เพราะคุณเป็นผู้รับผิดชอบเรื่องนี้

## ทดสอบ
mail-trial-subject = อีเมลทดสอบจาก { $site }
mail-trial-line = อีเมลใช้งานได้: มีการขอให้ส่งอีเมลนี้จากหน้าสถานะเมื่อ { $time }
mail-trial-button = เปิดหน้าสถานะ
mail-trial-why = คุณได้รับอีเมลนี้เพราะคุณขอให้ส่ง

## ที่กองบรรณาธิการ
mail-language = ภาษาของอีเมล
mail-language-help = คำเชิญจะส่งไปยังที่อยู่นี้ทางอีเมลด้วย
mail-invited = กำลังส่งคำเชิญไปยัง { $email } ทางอีเมลด้วย
mail-wishes = การแจ้งทางอีเมล
mail-wish-notes = เมื่อถึงคราวของฉันกับเนื้อหาหนึ่ง
mail-wish-deadlines = ก่อนถึงกำหนด
mail-wishes-off = ขณะนี้พอร์ทัลไม่ได้ส่งอีเมล สิ่งที่คุณเลือกจะมีผลเมื่อเริ่มส่ง
mail-status-server = เซิร์ฟเวอร์
mail-status-sender = ผู้ส่ง
mail-status-waiting = รอส่ง
mail-status-sent = ส่งแล้ว
mail-status-last = ส่งล่าสุด
mail-status-never = ยังไม่มี
mail-status-trouble = ครั้งล่าสุดเซิร์ฟเวอร์ไม่รับอีเมล ระบบจะลองใหม่ เซิร์ฟเวอร์แจ้งว่า:
mail-status-ended = อีเมลที่ส่งไม่สำเร็จ
mail-status-failed = ถูกปฏิเสธ
mail-status-given-up = เลิกส่งแล้ว
mail-status-again = ส่งอีกครั้ง
mail-status-trial = ส่งอีเมลทดสอบถึงฉัน
done-mail-trial = กำลังส่งอีเมลทดสอบถึงคุณ
done-mail-again = กำลังส่งอีเมลอีกครั้ง
event-choose-mail = เลือกอีเมลที่จะรับ
