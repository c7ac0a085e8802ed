# Where a programme stands (id).
standing-title = { $programme }: perkembangan { $year }
standing-scope = { $number } lembaga ditampilkan
standing-plan = Rencana
standing-not-asked = tidak diminta
standing-late-reports = Laporan lewat tenggat
standing-late-plans = Rencana belum disetujui
standing-late-recommendations = Rekomendasi lewat tenggat
standing-nothing-late = Tidak ada yang terlambat.
standing-heat = Rencana dan laporan
standing-told = Isi laporan yang diterima tentang tugas
standing-untold = terbuka, belum dilaporkan
standing-money = Dana yang direncanakan dan dibelanjakan
standing-money-help = Dana yang direncanakan berasal dari rencana yang disetujui; dana yang dibelanjakan berasal dari laporan yang diterima untuk periode tahun ini.
standing-results = Kegiatan dan keadaan tugas
standing-months = Tahun ini per bulan
standing-as-table = Sebagai tabel
standing-month = Bulan
standing-running = Kegiatan berjalan
standing-ending = Kegiatan yang berakhir
standing-reports-due = Laporan jatuh tempo
standing-recommendations-due = Rekomendasi jatuh tempo

## In the calendar
agenda-report = tenggat laporan
agenda-activity = kegiatan berakhir
agenda-recommendation = tenggat rekomendasi
agenda-complaint = tenggat jawaban bagi pembaca
feed-organisation = Termasuk pula tenggat laporan, akhir kegiatan, dan rekomendasi lembaga yang Anda rencanakan, serta laporan pembaca yang dapat Anda jawab. Untuk satu lembaga saja beserta yang di bawahnya, tambahkan ini dan kodenya pada alamat:
