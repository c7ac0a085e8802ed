# Data pages.

data-title = ຂໍ້ມູນສະຖິຕິ
nav-data = ຂໍ້ມູນສະຖິຕິ
data-intro = ຕົວເລກພ້ອມແຫຼ່ງຂໍ້ມູນ ແລະ ໃບອະນຸຍາດ ໃນຮູບແບບເສັ້ນສະແດງ, ຕາຕະລາງ ແລະ ໄຟລ໌. ທຸກສະບັບກ່ອນໜ້າຖືກເກັບຮັກສາໄວ້.

data-search = ຄົ້ນຫາຂໍ້ມູນ
data-all-topics = ທຸກຫົວຂໍ້
data-show-all = ສະແດງທັງໝົດ
data-count-found = { $count ->
    [0] ບໍ່ພົບຊຸດຂໍ້ມູນ
   *[other] ພົບ { $n } ຊຸດຂໍ້ມູນ
}
data-count-series = { $count ->
   *[other] { $n } ຊຸດລຳດັບ
}
data-count-observations = { $count ->
   *[other] { $n } ຄ່າ
}
data-machines = ສຳລັບເຄື່ອງຈັກ
data-machines-intro = ບັນຊີຂໍ້ມູນ ແລະ ຕົວເລກທັງໝົດຕາມມາດຕະຖານເປີດ.

data-vintage = ສະບັບທີ { $number }, { $date }
data-old-state = ນີ້ແມ່ນຕົວເລກຕາມທີ່ມີໃນວັນທີ { $date }.
data-to-today = ສະແດງຕົວເລກປັດຈຸບັນ
data-indicator = ຕົວຊີ້ວັດ
data-areas = ປະເທດ ແລະ ສະຖານທີ່
data-areas-chosen = ({ $chosen } ໃນ { $all })
data-from = ແຕ່
data-to = ຫາ
data-view = ສະແດງເປັນ
presentation-chart = ເສັ້ນສະແດງ
presentation-map = ແຜນທີ່
presentation-table = ຕາຕະລາງ
data-units = ໜ່ວຍປົກຄອງ
basis-today = ໜ່ວຍປັດຈຸບັນ
basis-before = ໜ່ວຍກ່ອນການປັບປຸງ
data-show = ສະແດງ
data-nothing = ບໍ່ມີຕົວເລກສຳລັບການເລືອກນີ້. ລອງເລືອກສະຖານທີ່ ຫຼື ໄລຍະເວລາອື່ນ.
data-area = ພື້ນທີ່
data-period = ໄລຍະເວລາ
data-remarks = ໝາຍເຫດກ່ຽວກັບແຕ່ລະຄ່າ
data-related = ຂໍ້ມູນທີ່ກ່ຽວຂ້ອງ

magnitude-powers = 6 9 12 18
magnitude-1 = { $form ->
   *[other] { $n } ລ້ານ
}
magnitude-2 = { $form ->
   *[other] { $n } ຕື້
}
magnitude-3 = { $form ->
   *[other] { $n } ພັນຕື້
}
magnitude-4 = { $form ->
   *[other] { $n } ຕື້ຕື້
}
magnitude-name-1 = ລ້ານ
magnitude-name-2 = ຕື້
magnitude-name-3 = ພັນຕື້
magnitude-name-4 = ຕື້ຕື້
data-unit-in = { $unit } ({ $power })
data-percent = { $n }%
data-points = { $form ->
   *[other] { $n } ຈຸດສ່ວນຮ້ອຍ
}

data-says-rise = { $area }: ຈາກ { $first } ({ $from }) ເປັນ { $last } ({ $to }), ເພີ່ມຂຶ້ນ { $change }.
data-says-fall = { $area }: ຈາກ { $first } ({ $from }) ເປັນ { $last } ({ $to }), ຫຼຸດລົງ { $change }.
data-says-times = { $area }: ຈາກ { $first } ({ $from }) ເປັນ { $last } ({ $to }), ເທົ່າກັບ { $times } ເທົ່າ.
data-says-plain = { $area }: ຈາກ { $first } ({ $from }) ເປັນ { $last } ({ $to }).
data-says-same = { $area }: ບໍ່ປ່ຽນແປງ ຢູ່ທີ່ { $last } ({ $from } ແລະ { $to }).
data-says-one = { $area }: { $last } ({ $to }).
data-says-extremes = { $period }: ສູງສຸດແມ່ນ { $high } ({ $most }), ຕ່ຳສຸດແມ່ນ { $low } ({ $least }).
data-says-place = { $area }: { $value }, ອັນດັບ { $place } ໃນ { $all }.
data-map-note = ຫ້າລະດັບສີ ຈາກຄ່າຕ່ຳສຸດຫາສູງສຸດ. ເນື້ອທີ່ ແລະ ໄລຍະທາງບໍ່ຕາມມາດຕາສ່ວນ.
data-axis-not-zero = ແກນບໍ່ໄດ້ເລີ່ມຈາກສູນ.
data-lines-unnamed = ເສັ້ນບາງທີ່ບໍ່ມີຊື່ ເບິ່ງໄດ້ໃນຕາຕະລາງ.
data-break-note = ເສັ້ນຈ້ຳຕັ້ງໝາຍເຖິງຈຸດຂາດຂອງລຳດັບ: ຄ່າກ່ອນ ແລະ ຫຼັງຈຸດນັ້ນປຽບທຽບກັນບໍ່ໄດ້.
data-hollow-note = ເຄື່ອງໝາຍຮູກວງແມ່ນຄ່າທີ່ຍັງບໍ່ເປັນທາງການສຸດທ້າຍ.

observation-A = ຄ່າປົກກະຕິ
observation-B = ລຳດັບຂາດຕອນ
observation-D = ນິຍາມຕ່າງກັນ
observation-E = ຄ່າຄາດຄະເນ
observation-F = ຄ່າພະຍາກອນ
observation-I = ຄ່າທີ່ໃສ່ແທນ
observation-M = ບໍ່ມີ ແລະ ບໍ່ສາມາດມີ
observation-N = ບໍ່ມີຄວາມໝາຍ
observation-O = ບໍ່ມີຄ່າ
observation-P = ຄ່າເບື້ອງຕົ້ນ
observation-Q = ບໍ່ເປີດເຜີຍ
observation-U = ຄວາມໜ້າເຊື່ອຖືຕ່ຳ

data-basis-count-summed = { $count ->
   *[other] ໜ່ວຍປັດຈຸບັນ: ຜົນບວກຂອງຕົວເລກຈາກ { $n } ໜ່ວຍເກົ່າ.
}
data-basis-count-mean = { $count ->
   *[other] ໜ່ວຍປັດຈຸບັນ: ຄ່າສະເລ່ຍຖ່ວງນ້ຳໜັກຂອງ { $n } ໜ່ວຍເກົ່າ (ນ້ຳໜັກ: { $weight }).
}
data-basis-no-rule = ບໍ່ໄດ້ແປງເປັນໜ່ວຍປັດຈຸບັນ: ຕົວເລກປະເພດນີ້ບວກ ຫຼື ສະເລ່ຍກັນບໍ່ໄດ້.
data-basis-no-weights = ບໍ່ໄດ້ແປງເປັນໜ່ວຍປັດຈຸບັນ: ບໍ່ມີນ້ຳໜັກເພື່ອຄິດຄ່າສະເລ່ຍ.
data-basis-no-parts = ບ່ອນທີ່ໜ່ວຍເກົ່າບໍ່ມີຕົວເລກ ໜ່ວຍປັດຈຸບັນກໍບໍ່ມີເຊັ່ນກັນ.

data-take = ດາວໂຫຼດ
data-for-spreadsheets = ສຳລັບຕາຕະລາງຄຳນວນ
data-for-programs = ສຳລັບໂປຣແກຣມ
data-for-statistics = ສຳລັບລະບົບສະຖິຕິ
data-tools = ໃນເຄື່ອງມືຂອງທ່ານ
data-tools-intro = ຄຳສັ່ງເຫຼົ່ານີ້ດຶງຕົວເລກທີ່ສະແດງຢູ່ນີ້.
data-tool-shell = ແຖວຄຳສັ່ງ (curl)
data-tool-excel = ສຳລັບຕົວແກ້ໄຂຂັ້ນສູງຂອງ Power Query.
data-tool-calc = ແຊກທີ່ຢູ່ນີ້ເປັນລິ້ງຫາຂໍ້ມູນພາຍນອກ.
data-cite = ການອ້າງອີງ
data-citation = { $publisher } ({ $year }). { $title }. { $vintage }. { $url }

data-history = ປະຫວັດ
data-history-intro = ທຸກສະບັບຂອງຕົວເລກເຫຼົ່ານີ້ຖືກເກັບຮັກສາໄວ້. ລິ້ງຈະສະແດງຕົວເລກຕາມທີ່ເປັນໃນມື້ນັ້ນ.
data-count-added = { $count ->
   *[other] ເພີ່ມ { $n } ຄ່າ
}
data-count-revised = { $count ->
   *[other] ປັບປຸງ { $n } ຄ່າ
}
data-count-removed = { $count ->
   *[other] ລຶບ { $n } ຄ່າ
}
data-what-changed = ສິ່ງທີ່ປັບປຸງ
data-revisions-title = { $flow }: ສິ່ງທີ່ປັບປຸງ
data-no-revisions = ສະບັບນີ້ບໍ່ມີການປັບປຸງ.
data-revisions-range-count = { $count ->
   *[other] { $first }–{ $last } ໃນ { $n } ການປ່ຽນແປງ
}
data-series = ລຳດັບ
data-before = ກ່ອນ
data-after = ຫຼັງ
data-difference = ການປ່ຽນແປງ
data-pages = ໜ້າ
data-pages-before = ກ່ອນໜ້າ
data-pages-after = ຕໍ່ໄປ
