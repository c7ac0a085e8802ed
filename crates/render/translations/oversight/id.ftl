# Pengawasan: laporan pembaca, pemeriksaan, rancangan program.

## Pembaca melaporkan kesalahan
complaint-title = Laporkan kesalahan
complaint-intro = Beri tahu kami apa yang salah di suatu halaman situs ini. Anda tidak memerlukan akun. Anda akan mendapat nomor tanda terima untuk melihat jawaban kami.
complaint-report = Laporkan kesalahan di halaman ini
complaint-dispute = Sanggah simpulan ini
complaint-page = Alamat halaman
complaint-page-help = Salin dari bilah alamat peramban Anda.
complaint-wrong = Apa yang salah?
complaint-wrong-help = Kalimat, angka, gambar, atau terjemahan yang dimaksud dan apa kesalahannya.
complaint-instead = Apa yang benar?
complaint-known = Dari mana Anda mengetahuinya?
complaint-known-help = Sumber yang dapat kami periksa, misalnya alamat atau dokumen. Boleh dikosongkan.
complaint-contact = Alamat surel untuk jawaban
complaint-contact-help = Hanya jika Anda ingin kami dapat menulis kepada Anda. Hanya penjawab yang melihatnya, dan dihapus 90 hari setelah jawaban.
complaint-trap = Biarkan kolom ini kosong
complaint-privacy = Alamat jaringan perangkat Anda tidak disimpan.
complaint-send = Kirim
complaint-days-count = { $count ->
   *[other] Kami menjawab dalam { $n } hari kerja.
}
complaint-receipt-have = Sudah punya tanda terima?
complaint-receipt = Nomor tanda terima
complaint-receipt-show = Lihat jawaban
complaint-receipt-wrong = Tidak ada laporan dengan nomor ini. Periksa huruf dan angkanya.
complaint-problems = Mohon perbaiki hal berikut:
complaint-page-missing = Sebutkan halaman yang dimaksud: tuliskan alamatnya.
complaint-page-unknown = Ini bukan alamat halaman di situs ini. Buka halamannya lalu salin alamatnya.
complaint-wrong-missing = Tuliskan apa yang salah.
complaint-instead-missing = Tuliskan apa yang benar. Jika tidak tahu, tuliskan demikian.
complaint-too-long = Teks terlalu panjang: paling banyak 4.000 karakter.
complaint-trapped = Kolom tersembunyi yang harus kosong telah diisi, seperti dilakukan program otomatis. Kolom itu sudah dikosongkan; silakan kirim lagi formulirnya.
complaint-later-count = { $count ->
   *[other] Terlalu banyak laporan dari jaringan Anda. Coba lagi dalam { $n } menit. Tulisan Anda masih ada di sini.
}
complaint-thanks = Terima kasih. Laporan Anda telah kami terima.
complaint-keep = Simpan nomor ini atau alamat halaman ini: hanya dengan itu jawaban kami dapat dilihat.
complaint-state-waiting = Menunggu jawaban
complaint-state-answered = Sudah dijawab
complaint-until = Anda akan mendapat jawaban paling lambat { $date }.
complaint-late = Jawaban seharusnya diberikan paling lambat { $date } dan kini terlambat.
complaint-answer = Jawaban kami
complaint-sent = Dikirim pada
complaint-yours = Laporan Anda
complaint-verdict-right = Laporan benar
complaint-verdict-partly = Laporan benar sebagian
complaint-verdict-wrong = Halaman sudah benar
complaint-verdict-elsewhere = Bukan tentang konten kami
complaint-mail-subject = Jawaban atas laporan Anda – { $site }
complaint-mail-line = Anda melaporkan kesalahan di { $page }.
complaint-mail-why = Anda menerima surat ini karena memberikan alamat ini untuk jawaban.
complaint-after = Diralat berdasarkan laporan pembaca
complaint-numbers = Laporan pembaca
complaint-few = Sejauh ini kurang dari { $n } laporan; angka ditampilkan mulai { $n }.
complaint-withheld = kurang dari { $n }
complaint-received = Diterima
complaint-answered = Dijawab
complaint-in-time = Dijawab tepat waktu
complaint-corrected = Menghasilkan ralat

## Di meja kerja
desk-oversight = Pengawasan
oversight-help = Laporan pembaca, temuan pemeriksaan, dan rancangan program yang diusulkan.
oversight-nothing = Tidak ada yang menunggu.
oversight-left-count = { $count ->
    [0] jatuh tempo hari ini
   *[other] tersisa { $n } hari
}
oversight-late-count = { $count ->
   *[other] terlambat { $n } hari
}
complaints-title = Laporan pembaca
complaints-help = Setiap laporan dijawab dengan alasan dan dalam batas waktu. Jika pembaca benar, ralat halamannya lebih dulu.
complaints-one = Laporan { $receipt }
complaints-due = Batas jawaban
complaints-said = Isi laporan pembaca
complaints-about = Tentang laporan ini
complaints-others = Laporan lain tentang konten ini
complaints-contact-open = Hanya terlihat oleh penjawab. Dihapus 90 hari setelah jawaban.
complaints-contact-kept = Hanya terlihat oleh penjawab. Dihapus 90 hari sejak tanggal jawaban.
complaints-answer = Jawab
complaints-verdict = Hasil pemeriksaan
complaints-answer-help = Pembaca melihatnya dengan tanda terima. Jelaskan cara memeriksanya dan, jika halaman benar, alasannya. Tidak dapat diubah kemudian.
complaints-correction = Ralat yang dibuat
complaints-correction-help = Daftar ralat akan menyebutkan bahwa ralat ini berasal dari laporan pembaca.
complaints-no-correction = tidak ada
complaints-correct-now = Ralat halaman
complaints-send = Kirim jawaban
complaints-in-time = tepat waktu
complaints-not-in-time = terlambat
complaint-answer-missing = Tuliskan jawabannya.
complaint-verdict-missing = Pilih hasil pemeriksaan.
complaint-correction-missing = Pembaca benar dan halaman masih tampil: ralat dulu, lalu pilih ralatnya di sini.
complaint-correction-unknown = Ralat ini bukan milik halaman yang dilaporkan.
complaint-correction-not-here = Ralat hanya dapat disebutkan jika pembaca benar, seluruhnya atau sebagian.
complaint-answered-already = Laporan ini sudah dijawab.
complaint-cannot-answer = Orang ini tidak dapat menjawab: ia tidak boleh meralat halaman penerbit ini.
done-complaint = Jawaban telah dikirim.
event-complain = pembaca melaporkan kesalahan
event-assign-complaint = menugaskan laporan pembaca
event-answer-complaint = menjawab laporan pembaca

## Pengawasan pada umumnya
oversight-programme = Program
oversight-task = Tugas
oversight-tasks = Tugas
oversight-task-unknown = Tugas ini bukan bagian dari program.
oversight-from = Hari pertama
oversight-to = Hari terakhir
oversight-none = tidak ada
oversight-change = Ubah
oversight-remove = Keluarkan
oversight-example = Program ini adalah contoh: semua isinya dibuat untuk menunjukkan cara kerjanya.

## Pemeriksaan
inspections-title = Pemeriksaan
inspections-help = Apa yang diperiksa, apa temuannya, dan apakah sudah diperbaiki.
inspections-late = Rekomendasi yang terlambat
inspections-none = Belum ada pemeriksaan.
inspection-new = Rencanakan pemeriksaan
inspection-title = Pemeriksaan
inspection-organisation = Instansi yang diperiksa
inspection-inspector = Diperiksa oleh
inspection-who = { $organisation }, diperiksa oleh { $inspector }
inspection-people = Pemeriksa
inspection-about = Hal yang diperiksa dan alasannya
inspection-days = Waktu
inspection-state-planned = direncanakan
inspection-state-handed-over = rekomendasi terbuka
inspection-state-closed = ditutup
inspection-findings = Temuan
inspection-no-findings = Belum ada temuan yang dicatat.
inspection-recommendations = Rekomendasi
inspection-no-recommendations = Tidak ada rekomendasi.
inspection-summary = Hasil pemeriksaan
inspection-hand-over = Serahkan temuan
inspection-hand-over-help = Sejak itu instansi yang diperiksa melihat semuanya. Temuan dan rekomendasi tidak dapat diubah lagi.
inspection-handed-over = Diserahkan
inspection-closed = Ditutup
inspection-organisation-unknown = Instansi ini tidak ikut dalam program.
inspection-handed-over-already = Temuan sudah diserahkan dan tidak dapat diubah lagi.
inspection-title-missing = Beri nama pemeriksaan ini.
inspection-title-long = Nama atau daftar pemeriksa terlalu panjang: paling banyak 300 karakter.
inspection-days-order = Hari terakhir mendahului hari pertama.
inspection-from-missing = Sebutkan hari pertama.
inspection-summary-missing = Tuliskan hasil pemeriksaan.
finding-new = Tambah temuan
finding-words = Apa yang ditemukan
finding-weight = Bobot
finding-weight-note = catatan
finding-weight-shortcoming = kekurangan
finding-weight-breach = pelanggaran
finding-report = Laporan terkait
finding-words-missing = Tuliskan apa yang ditemukan.
finding-report-unknown = Laporan ini bukan milik instansi yang diperiksa.
recommendation-new = Tambah rekomendasi
recommendation-words = Apa yang harus dilakukan
recommendation-owner = Oleh siapa
recommendation-due = Tenggat
recommendation-finding = Karena temuan
recommendation-to-finding = temuan { $number }
recommendation-who = { $organisation }, paling lambat { $date }
recommendation-state-open = terbuka
recommendation-state-answered = dijawab, menunggu penilaian
recommendation-state-accepted = diterima
recommendation-step-answer = Sudah dilakukan:
recommendation-step-accept = Diterima.
recommendation-step-not-yet = Belum cukup:
recommendation-answer = Sampaikan yang sudah dilakukan
recommendation-done = Yang sudah dilakukan
recommendation-evidence = Bukti
recommendation-evidence-help = Alamat halaman, atau nomor dan tanggal dokumen.
recommendation-send = Kirim kepada pemeriksa
recommendation-new-due = Tenggat baru jika belum cukup
recommendation-accept = Terima
recommendation-not-yet = Belum cukup
recommendation-words-missing = Tuliskan apa yang harus dilakukan.
recommendation-due-missing = Sebutkan tenggatnya.
recommendation-due-early = Tenggat mendahului pemeriksaan.
recommendation-answer-missing = Tuliskan apa yang sudah dilakukan.
recommendation-evidence-missing = Sebutkan buktinya: alamat atau dokumen.
recommendation-reason-missing = Sebutkan apa yang masih kurang.
recommendation-not-open = Rekomendasi ini tidak terbuka.
recommendation-not-answered = Belum ada jawaban.
recommendation-own-answer = Jawaban Anda sendiri harus dinilai orang lain.
done-handed-over = Temuan telah diserahkan.
done-answered = Dikirim kepada pemeriksa.
