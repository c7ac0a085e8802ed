# Choosing something by what it is called (lo).

choose-none = ຍັງບໍ່ໄດ້ເລືອກ
choose-help = ພິມຄຳໃນຊື່ ຫຼື ລະຫັດ. ສິ່ງທີ່ກົງກັນຈະສະແດງໃຫ້ເລືອກ.
choose-look = ຄົ້ນຫາຕາມທີ່ພິມ
choose-which = ເລືອກວ່າ “{ $words }” ໝາຍເຖິງອັນໃດ.
choose-near = ບໍ່ມີອັນໃດຊື່ “{ $words }”. ອັນທີ່ຂຽນໃກ້ຄຽງ:
choose-nothing = ບໍ່ມີອັນໃດຊື່ “{ $words }”. ລອງໃຊ້ຄຳອື່ນ ຫຼື ຄຳໜ້ອຍລົງ.
choose-open = ຍັງຕ້ອງເລືອກ: { $words }. ເບິ່ງຕົວເລືອກຢູ່ຊ່ອງນັ້ນ.
field-campaign = ການໂຄສະນາ
