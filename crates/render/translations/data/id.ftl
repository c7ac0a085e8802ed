# Data pages.

data-title = Data
nav-data = Data
data-intro = Angka beserta sumber dan lisensinya, dalam bentuk grafik, tabel, dan berkas. Setiap keadaan sebelumnya tetap tersimpan.

data-search = Cari data
data-all-topics = Semua topik
data-show-all = Tampilkan semua
data-count-found = { $count ->
    [0] Tidak ada kumpulan data yang ditemukan
   *[other] { $n } kumpulan data ditemukan
}
data-count-series = { $count ->
   *[other] { $n } deret
}
data-count-observations = { $count ->
   *[other] { $n } nilai
}
data-machines = Untuk mesin
data-machines-intro = Katalog dan semua angka menurut standar terbuka.

data-vintage = Versi { $number }, { $date }
data-old-state = Ini angka sebagaimana adanya pada { $date }.
data-to-today = Tampilkan angka sekarang
data-indicator = Indikator
data-areas = Negara dan wilayah
data-areas-chosen = ({ $chosen } dari { $all })
data-from = Dari
data-to = Sampai
data-view = Tampilkan sebagai
presentation-chart = Grafik
presentation-map = Peta
presentation-table = Tabel
data-units = Satuan wilayah
basis-today = Satuan sekarang
basis-before = Satuan sebelum penataan
data-show = Tampilkan
data-nothing = Tidak ada angka untuk pilihan ini. Coba wilayah atau periode lain.
data-area = Wilayah
data-period = Periode
data-remarks = Catatan atas nilai tertentu
data-related = Data terkait

magnitude-powers = 6 9 12 18
magnitude-1 = { $form ->
   *[other] { $n } juta
}
magnitude-2 = { $form ->
   *[other] { $n } miliar
}
magnitude-3 = { $form ->
   *[other] { $n } triliun
}
magnitude-4 = { $form ->
   *[other] { $n } kuintiliun
}
magnitude-name-1 = juta
magnitude-name-2 = miliar
magnitude-name-3 = triliun
magnitude-name-4 = kuintiliun
data-unit-in = { $unit } ({ $power })
data-percent = { $n }%
data-points = { $form ->
   *[other] { $n } poin persentase
}

data-says-rise = { $area }: dari { $first } ({ $from }) menjadi { $last } ({ $to }), naik { $change }.
data-says-fall = { $area }: dari { $first } ({ $from }) menjadi { $last } ({ $to }), turun { $change }.
data-says-times = { $area }: dari { $first } ({ $from }) menjadi { $last } ({ $to }), { $times } kali lipat.
data-says-plain = { $area }: dari { $first } ({ $from }) menjadi { $last } ({ $to }).
data-says-same = { $area }: tetap { $last } ({ $from } dan { $to }).
data-says-one = { $area }: { $last } ({ $to }).
data-says-extremes = { $period }: tertinggi { $high } ({ $most }), terendah { $low } ({ $least }).
data-says-place = { $area }: { $value }, peringkat { $place } dari { $all }.
data-map-note = Lima tingkat warna, dari nilai terendah hingga tertinggi. Luas dan jarak tidak menurut skala.
data-axis-not-zero = Sumbu tidak dimulai dari nol.
data-lines-unnamed = Garis tipis tanpa nama ada di tabel.
data-break-note = Garis tegak putus-putus menandai putusnya deret: nilai sebelum dan sesudahnya tidak dapat dibandingkan.
data-hollow-note = Tanda berongga adalah nilai yang belum final.

observation-A = nilai biasa
observation-B = deret terputus
observation-D = definisi berbeda
observation-E = perkiraan
observation-F = proyeksi
observation-I = nilai imputasi
observation-M = tidak ada dan tidak mungkin ada
observation-N = tidak signifikan
observation-O = tidak ada
observation-P = sementara
observation-Q = tidak diumumkan
observation-U = kurang andal

data-basis-count-summed = { $count ->
   *[other] Satuan sekarang: jumlah angka dari { $n } satuan sebelumnya.
}
data-basis-count-mean = { $count ->
   *[other] Satuan sekarang: rata-rata tertimbang dari { $n } satuan sebelumnya (bobot: { $weight }).
}
data-basis-no-rule = Tidak dialihkan ke satuan sekarang: angka semacam ini tidak dapat dijumlahkan atau dirata-ratakan.
data-basis-no-weights = Tidak dialihkan ke satuan sekarang: bobot untuk rata-rata tidak tersedia.
data-basis-no-parts = Jika satuan sebelumnya tidak memiliki angka, satuan sekarang pun tidak.

data-take = Unduh
data-for-spreadsheets = Untuk lembar kerja
data-for-programs = Untuk program
data-for-statistics = Untuk sistem statistik
data-tools = Di alat Anda
data-tools-intro = Baris-baris ini mengambil angka yang ditampilkan di sini.
data-tool-shell = Baris perintah (curl)
data-tool-excel = Untuk editor lanjutan Power Query.
data-tool-calc = Sisipkan alamat ini sebagai tautan ke data eksternal.
data-cite = Kutip
data-citation = { $publisher } ({ $year }). { $title }. { $vintage }. { $url }

data-history = Riwayat
data-history-intro = Setiap keadaan angka ini tetap tersimpan. Tautan menampilkannya sebagaimana adanya pada hari itu.
data-count-added = { $count ->
   *[other] { $n } nilai ditambahkan
}
data-count-revised = { $count ->
   *[other] { $n } nilai direvisi
}
data-count-removed = { $count ->
   *[other] { $n } nilai dihapus
}
data-what-changed = Apa yang direvisi
data-revisions-title = { $flow }: apa yang direvisi
data-no-revisions = Tidak ada yang direvisi dalam versi ini.
data-revisions-range-count = { $count ->
   *[other] { $first }–{ $last } dari { $n } perubahan
}
data-series = Deret
data-before = Sebelum
data-after = Sesudah
data-difference = Perubahan
data-pages = Halaman
data-pages-before = Sebelumnya
data-pages-after = Berikutnya
