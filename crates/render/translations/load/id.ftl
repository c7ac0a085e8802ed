# Figures at the desk (Indonesian): flows, vintages, files that become vintages.

## Flows
desk-data = Statistik
load-help = Kumpulan data yang diterbitkan lembaga Anda. Setiap berkas menjadi versi baru; semua versi sebelumnya tetap tersimpan dan dapat dilihat.
load-none-yours = Tidak ada kumpulan data milik lembaga yang angkanya boleh Anda muat.
load-flow = Kumpulan data
load-newest = Versi terbaru
load-who = Diterbitkan oleh
load-publisher = Penanggung jawab
load-none-yet = Belum ada yang diterbitkan
load-vintage = Versi { $number }
load-vintages = Versi-versi
load-what-changed = Yang berubah
load-counts = { $added } ditambah, { $revised } direvisi, { $removed } dihapus
load-observations-count = { $count ->
   *[other] { $n } nilai
}

## A file
load-new = Muat berkas
load-mode = Isi berkas
load-mode-add = Tambahan: nilainya ditambahkan ke yang ada atau menggantikannya
load-mode-whole = Seluruh data: nilai yang tidak ada di dalamnya dihapus
load-note = Catatan versi
load-note-help = Pembaca melihatnya di samping versi.
load-file-help = CSV dalam UTF-8, XLSX, SDMX-CSV, atau SDMX-ML, paling besar { $size }. Seluruh berkas diperiksa dahulu; tidak ada yang diterbitkan sebelum Anda melihat perubahannya.
load-check = Periksa berkas
load-columns = Kolom kumpulan data ini
load-columns-help = Baris pertama menyebut kolom dengan kode atau nama. Tabel juga boleh punya satu kolom untuk setiap periode. Kode boleh ditulis dengan namanya.
load-required = wajib
load-recent = Berkas terkirim
load-of = Berkas { $file }
load-sent = Dikirim
load-too-large = Berkas terlalu besar.
load-too-many = Beberapa berkas kumpulan data ini masih menunggu keputusan. Terbitkan atau buang dahulu.
load-cut-off = Berkas tidak sampai utuh. Kirim lagi.

## Where it stands
load-state-waiting = sedang diperiksa
load-state-refused = ditolak
load-state-checked = menunggu keputusan
load-state-publishing = sedang diterbitkan
load-state-published = diterbitkan
load-state-lost = kirim lagi
load-state-dropped = tidak dipakai
load-is-waiting = Berkas sedang diperiksa. Halaman ini menunjukkan sendiri bila sudah selesai.
load-is-publishing = Versi sedang diterbitkan. Halaman ini menunjukkan sendiri bila sudah selesai.
load-read-count = { $count ->
   *[other] { $n } baris dibaca
}
load-brought-count = { $count ->
   *[other] { $n } nilai dibandingkan
}
load-lost = Pengerjaan berkas ini terputus dan tidak ada yang berubah. Kirim lagi.
load-unchanged = Isi berkas sama dengan yang sudah diterbitkan. Versi baru tidak diperlukan.
load-dropped = Berkas tidak dipakai. Tidak ada yang berubah.
load-published = Diterbitkan: kini menjadi versi { $number }.
done-data-dropped = Berkas dibuang.

## What it would change
load-changes = Yang akan berubah
load-again = Sementara itu versi lain diterbitkan, jadi berkas diperiksa ulang. Periksalah sekali lagi.
load-added = Ditambah
load-revised = Direvisi
load-removed = Dihapus
load-afterwards = Nilai dalam versi
load-revisions = Nilai yang akan berubah atau hilang
load-shown = { $shown } dari { $all }
load-gone = dihapus
load-publish = Terbitkan versi ini
load-drop = Buang berkas

## What is wrong
load-refused = Berkas ditolak karena ada yang salah. Tidak ada yang berubah.
load-place = Baris { $row }, { $column }
load-place-row = Baris { $row }
load-more-count = { $count ->
   *[other] … dan { $n } masalah lagi
}
load-problem-missing = Di sini tidak ada nilai.
load-problem-code = “{ $value }” tidak ada dalam daftar { $list }.
load-problem-length = “{ $value }” terdiri atas { $length } karakter; yang boleh { $min } sampai { $max }.
load-problem-range = { $value } di luar { $min } sampai { $max }.
load-problem-decimals = { $value } punya lebih dari { $decimals } angka di belakang titik.
load-problem-repeated = Nilai deret yang sama untuk periode yang sama sudah ada di baris { $row }.
load-problem-varies = “{ $value }” berbeda dari “{ $first }” di baris { $row }, padahal keduanya tentang deret yang sama.
load-problem-type-letters = “{ $value }” hanya boleh berisi huruf.
load-problem-type-letters-digits = “{ $value }” hanya boleh berisi huruf dan angka.
load-problem-type-digits = “{ $value }” hanya boleh berisi angka.
load-problem-type-boolean = “{ $value }” harus true atau false.
load-problem-type-whole = “{ $value }” bukan bilangan bulat seperti 12 atau -3.
load-problem-type-number = “{ $value }” bukan angka dengan titik desimal seperti 12.5.
load-problem-type-year = “{ $value }” bukan tahun seperti 2024.
load-problem-type-month = “{ $value }” bukan bulan seperti 2024-01.
load-problem-type-day = “{ $value }” bukan hari seperti 2024-01-31.
load-problem-type-moment = “{ $value }” bukan tanggal dan jam seperti 2024-01-31T12:00:00.
load-problem-type-period = “{ $value }” bukan periode seperti 2024, 2024-Q1, 2024-01, atau 2024-01-31.
load-problem-type-text = “{ $value }” bukan jenis teks untuk tempat ini.
load-problem-file = Mulai dari sini berkas tidak dapat dibaca.
load-problem-encoding = Ini bukan teks UTF-8. Simpan berkas dengan pengodean UTF-8.
load-problem-no-data = Ini bukan berkas angka. Kirim CSV dalam UTF-8, XLSX, SDMX-CSV, atau SDMX-ML.
load-problem-fields = Baris ini punya { $found } isian, baris pertama { $expected }. Apakah ada tanda kutip yang hilang?
load-problem-no-column = Kumpulan data tidak punya kolom ini. Kolomnya adalah { $known }.
load-problem-missing-column = Kolom ini tidak ada, dan tidak ada hal lain yang memberi nilainya.
load-problem-twice-column = Kolom ini muncul dua kali.
load-problem-other-flow = Berkas berisi data { $found }, bukan { $expected }.
load-problem-no-rows = Tidak ada nilai dalam berkas.
load-problem-frequency = Frekuensi tidak dapat diketahui dari periode “{ $value }”. Tambahkan kolom FREQ.

## Structures
structures-title = Struktur data
structures-help = Berkas SDMX-ML berisi daftar kode, konsep, struktur data, dan kumpulan data. Versi final tetap seperti adanya: yang baru memerlukan versi baru.
structures-new-flows = Untuk kumpulan data yang baru
structures-topic = Topik
structures-licence = Lisensi angka (SPDX)
structures-file-help = SDMX-ML 3.0 atau 2.1, paling besar { $size }. Seluruh berkas diperiksa dahulu; tidak ada yang berubah sebelum Anda melihat apa yang akan berubah.
structures-nothing = Semua isi berkas sudah tersimpan. Tidak ada yang akan berubah.
structures-new = baru
structures-other = berubah
structures-flows = Kumpulan data baru
structures-keep = Simpan struktur ini
structures-left-out = Tidak disertakan karena tidak punya tempat di sini
structures-line = Baris { $line }
structures-problem-unreadable = Berkas tidak dapat dibaca.
structures-problem-empty = Tidak ada struktur dalam berkas.
structures-problem-twice = { $thing } tercantum dua kali.
structures-problem-agency = { $thing }: “{ $agency }” bukan pengenal lembaga.
structures-problem-stub = { $thing } hanya disebut namanya di sini; isi lengkapnya ada di { $place }.
structures-problem-final = { $thing } sudah final dan di sini berbeda. Yang baru memerlukan versi baru.
structures-problem-missing = { $thing }: { $missing } tidak ada.
structures-problem-code-twice = { $thing }: ada kode yang tercantum dua kali.
structures-problem-rules = { $thing } tidak dapat dipakai untuk data.
structures-problem-address = { $thing }: pengenalnya tidak dapat dijadikan alamat.
structures-problem-flow-there = { $thing }: kumpulan data { $flow } sudah ada.
structures-problem-untold = { $thing } baru. Sebutkan topiknya, penanggung jawabnya, dan lisensi angkanya.
structures-problem-topic = Tidak ada topik { $topic }.
structures-problem-organisation = Tidak ada organisasi { $organisation }.
structures-problem-licence = Lisensi kosong.
done-structures-kept = Struktur disimpan.

## In the log
event-send-data = mengirim berkas angka
event-accept-data = menerima berkas angka
event-drop-data = membuang berkas angka
event-publish-data = menerbitkan angka
event-apply-data = memuat angka paket
event-import-structures = memasukkan struktur data
