# Programmes for readers (lo).

nav-programme = ແຜນງານດຳເນີນການ
programme-intro = ວຽກຂໍ້ມູນຂ່າວສານຕໍ່ຕ່າງປະເທດຕ້ອງເຮັດຫຍັງ, ໃຜຈັດຕັ້ງປະຕິບັດ ແລະ ໄດ້ຜົນແນວໃດມາຮອດປັດຈຸບັນ.
programme-reached = ຜົນໄດ້ຮັບມາຮອດປັດຈຸບັນ
programme-reached-help = ຄຳວ່າ “ລະບົບນັບ” ໝາຍເຖິງເວັບທ່ານີ້ນັບສິ່ງທີ່ຕົນເຜີຍແຜ່ເອງ. ອັນອື່ນແມ່ນລາຍງານພ້ອມແຫຼ່ງທີ່ມາ.
programme-by-period = ການນັບຕາມໄລຍະ
programme-plans = ແຜນທີ່ອະນຸມັດແລ້ວ
programme-plans-of = { $plans } ຈາກ { $all } ອົງການມີແຜນທີ່ອະນຸມັດແລ້ວ.
programme-by-organisation = ຕາມອົງການ
programme-criteria = ເງື່ອນໄຂພິຈາລະນາໂຄງການ
programme-criteria-since = ສະບັບ { $number }, ນຳໃຊ້ຕັ້ງແຕ່ { $date }.
programme-money-state = ງົບປະມານແຫ່ງລັດ
programme-money-social = ແຫຼ່ງທຶນຈາກສັງຄົມ
programme-money-in-kind = ເປັນສິ່ງຂອງ ແລະ ແຮງງານ
programme-unknown = ສິ່ງທີ່ຍັງບໍ່ຮູ້
programme-activities-shown = { $from }–{ $to } ຈາກ { $all }
programme-activities-more = ກິດຈະກຳຕໍ່ໄປ
programme-activities-before = ກິດຈະກຳກ່ອນໜ້າ
programme-unknown-leads-count = { $n } ໜ້າວຽກບໍ່ມີໜ້າໃດບອກເຈົ້າການ.
programme-unknown-figures-count = { $n } ຕົວຊີ້ວັດຍັງບໍ່ມີຕົວເລກ.
programme-data = ຂໍ້ມູນເປີດ
programme-rests-on = ໜ້າວຽກທີ່ອີງໃສ່ເອກະສານນີ້
programme-produced = ສິ່ງທີ່ສ້າງຂຶ້ນ
programme-withheld = ບໍ່ເຜີຍແຜ່
programme-part-money = ເງິນ
programme-part-figures = ຜົນຂອງຕົວຊີ້ວັດ
programme-reported-of = ລາຍງານໂດຍ { $told } ຈາກ { $all } ອົງການ
