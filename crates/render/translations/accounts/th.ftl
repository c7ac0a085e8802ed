# What helps to set up each kind of channel, and what its settings lack.

accounts-missing = ต้องกรอกช่องนี้
accounts-not-an-address = นี่ไม่ใช่ที่อยู่เว็บ ที่อยู่ต้องขึ้นต้นด้วย https:// และระบุเซิร์ฟเวอร์
accounts-wrong-shape = รูปแบบไม่ตรงตามที่บริการกำหนด โปรดดูคำแนะนำของแบบฟอร์ม
accounts-help-mastodon = สร้างแอปในการตั้งค่าของบัญชี โดยมีสิทธิ์ read:accounts, write:statuses และ write:media กรอกที่อยู่เซิร์ฟเวอร์ใน “{ reach-setting-server }” และโทเค็นใน “{ reach-secret }” โพสต์แก้ไขและนำลงได้
accounts-help-atproto = สร้างรหัสผ่านแอปในการตั้งค่าของบัญชี กรอกชื่อบัญชีใน “{ reach-setting-identifier }” และรหัสผ่านแอป ไม่ใช่รหัสหลัก ใน “{ reach-secret }” โพสต์แก้ไขไม่ได้ แต่นำลงได้
accounts-help-telegram = สร้างบอตผ่าน @BotFather และตั้งเป็นผู้ดูแลช่องที่โพสต์ แก้ไข และลบได้ กรอก @ชื่อ หรือหมายเลขใน “{ reach-setting-chat }” และโทเค็นของบอตใน “{ reach-secret }” โพสต์แก้ไขได้ นำลงได้แน่นอนภายใน 48 ชั่วโมง หลังจากนั้นต้องมีสิทธิ์ลบ
accounts-help-facebook = ขอโทเค็นของเพจที่มี pages_manage_posts กรอกหมายเลขเพจใน “{ reach-setting-page }” และโทเค็นใน “{ reach-secret }” โพสต์แก้ไขและนำลงได้
accounts-help-x = สร้างแอปที่อ่านและเขียนได้ กรอกโทเค็นของบัญชีใน “{ reach-secret }” หรือ JSON ที่มี api_key, api_secret, token และ token_secret โพสต์แก้ไขไม่ได้ แต่นำลงได้
accounts-help-youtube = ช่องจะแสดงในรายการและได้รับการตรวจสอบ บริการไม่รับข้อความจากโปรแกรม เจ้าหน้าที่จึงโพสต์เอง กรอกหมายเลขช่องใน “{ reach-setting-channel }” และคีย์ API ใน “{ reach-secret }”
accounts-help-zalo = เชื่อมบัญชีทางการกับแอปและขอโทเค็น กรอกหมายเลขบัญชีใน “{ reach-setting-oa }” และ JSON ที่มี app_id, app_secret, access_token และ refresh_token ใน “{ reach-secret }” โพสต์แก้ไขและนำลงได้
accounts-help-fediverse = บัญชีของพอร์ทัลเอง ไม่ต้องสร้างที่อื่นและไม่ต้องใช้โทเค็น ชื่อคือรหัสของช่องทางนี้ โพสต์แก้ไขและนำลงได้เท่าที่เซิร์ฟเวอร์อื่นทำตาม
accounts-help-webhook = โปรแกรมของผู้อื่นได้รับแจ้งเมื่อมีการเผยแพร่ ไม่ต้องสร้างอะไรที่อื่น การแก้ไขและการถอนก็ได้รับแจ้งด้วย
accounts-help-newsletter = จดหมายถึงผู้ที่ขอรับ ไม่ต้องใช้โทเค็น สิ่งที่ส่งมาที่นี่จะอยู่ในฉบับถัดไป จดหมายที่ส่งแล้วเรียกคืนไม่ได้ ฉบับถัดไปจะแจ้งการถอน
accounts-help-feed = ฟีดของเว็บไซต์นี้ ไม่ต้องใช้โทเค็น การแก้ไขและการถอนปรากฏเอง
accounts-help-site = เว็บไซต์นี้เอง แสดงในรายการเท่านั้น ไม่มีการส่งสิ่งใดมา การแก้ไขและการถอนปรากฏทันที
