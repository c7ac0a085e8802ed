# Programmes for readers (id).

nav-programme = Program aksi
programme-intro = Apa yang diminta dari informasi luar negeri negara ini, siapa yang melaksanakannya, dan apa hasilnya sejauh ini.
programme-reached = Yang tercapai sejauh ini
programme-reached-help = Tulisan “dihitung” berarti portal ini menghitung terbitannya sendiri. Selebihnya dilaporkan, masing-masing beserta sumbernya.
programme-by-period = Hitungan per periode
programme-plans = Rencana yang disetujui
programme-plans-of = { $plans } dari { $all } lembaga memiliki rencana yang disetujui.
programme-by-organisation = Menurut lembaga
programme-criteria = Kriteria penilaian rancangan program
programme-criteria-since = Versi { $number }, berlaku sejak { $date }.
programme-money-state = Anggaran negara
programme-money-social = Sumber daya masyarakat
programme-money-in-kind = Dalam bentuk barang dan jasa
programme-unknown = Yang belum diketahui
programme-activities-shown = { $from }–{ $to } dari { $all }
programme-activities-more = Kegiatan berikutnya
programme-activities-before = Kegiatan sebelumnya
programme-unknown-leads-count = Untuk { $n } tugas, tidak ada halaman yang menyebut siapa yang memimpin.
programme-unknown-figures-count = { $n } indikator belum memiliki angka.
programme-data = Sebagai data terbuka
programme-rests-on = Tugas yang berdasar pada dokumen ini
programme-produced = Yang dihasilkan
programme-withheld = Tidak diterbitkan
programme-part-money = Dana
programme-part-figures = Capaian indikator
programme-reported-of = dilaporkan oleh { $told } dari { $all } lembaga
