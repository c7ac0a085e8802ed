# Where a programme stands (lo).
standing-title = { $programme }: ຄວາມຄືບໜ້າ { $year }
standing-scope = ສະແດງ { $number } ອົງການ
standing-plan = ແຜນ
standing-not-asked = ບໍ່ຕ້ອງລາຍງານ
standing-late-reports = ບົດລາຍງານເກີນກຳນົດ
standing-late-plans = ແຜນທີ່ຍັງບໍ່ໄດ້ຮັບອະນຸມັດ
standing-late-recommendations = ຂໍ້ສະເໜີແນະເກີນກຳນົດ
standing-nothing-late = ບໍ່ມີຫຍັງຊັກຊ້າ.
standing-heat = ແຜນ ແລະ ບົດລາຍງານ
standing-told = ບົດລາຍງານທີ່ຮັບແລ້ວເວົ້າແນວໃດກ່ຽວກັບໜ້າວຽກ
standing-untold = ຍັງເປີດຢູ່, ຍັງບໍ່ມີບົດລາຍງານ
standing-money = ເງິນຕາມແຜນ ແລະ ເງິນທີ່ໃຊ້ຈ່າຍ
standing-money-help = ເງິນຕາມແຜນມາຈາກແຜນທີ່ອະນຸມັດແລ້ວ; ເງິນທີ່ໃຊ້ຈ່າຍມາຈາກບົດລາຍງານທີ່ຮັບແລ້ວຂອງໄລຍະໃນປີນີ້.
standing-results = ກິດຈະກຳ ແລະ ສະຖານະໜ້າວຽກ
standing-months = ປີຕາມເດືອນ
standing-as-table = ເປັນຕາຕະລາງ
standing-month = ເດືອນ
standing-running = ກິດຈະກຳທີ່ກຳລັງດຳເນີນ
standing-ending = ກິດຈະກຳທີ່ສິ້ນສຸດ
standing-reports-due = ບົດລາຍງານຮອດກຳນົດ
standing-recommendations-due = ຂໍ້ສະເໜີແນະຮອດກຳນົດ

## In the calendar
agenda-report = ຄົບກຳນົດລາຍງານ
agenda-activity = ກິດຈະກຳສິ້ນສຸດ
agenda-recommendation = ຂໍ້ສະເໜີແນະຄົບກຳນົດ
agenda-complaint = ຄົບກຳນົດຕອບຜູ້ອ່ານ
feed-organisation = ລວມມີກຳນົດສົ່ງບົດລາຍງານ, ມື້ສິ້ນສຸດກິດຈະກຳ ແລະ ຂໍ້ສະເໜີແນະຂອງອົງການທີ່ທ່ານວາງແຜນໃຫ້ ພ້ອມທັງການແຈ້ງຂອງຜູ້ອ່ານທີ່ທ່ານຕອບໄດ້. ຖ້າຕ້ອງການສະເພາະອົງການດຽວ ແລະ ອົງການຂັ້ນລຸ່ມ, ໃຫ້ຕື່ມຂໍ້ຄວາມນີ້ ແລະ ລະຫັດຂອງມັນໃສ່ທີ່ຢູ່:
