# The editor: bahasa Indonesia.

## Tools
writing-subheading = Subjudul
writing-numbers = Daftar bernomor
writing-quote = Kutipan
writing-table = Tabel
writing-picture = Gambar
writing-column = Kolom { $count }
writing-cell = teks
writing-link-words = teks tautan
writing-outline = Kerangka
writing-no-headings = Belum ada judul.
writing-counts = { $words } kata · baca { $minutes } menit
writing-length = { $count } karakter; hingga { $best } ditampilkan utuh
writing-line = Baris { $line }
writing-close = Tutup

## Find and replace
writing-find = Cari dan ganti
writing-find-before = Sebelumnya
writing-find-next = Berikutnya
writing-exact = Bedakan huruf besar dan kecil
writing-replace = Ganti
writing-replace-all = Ganti semua
writing-replace-by = Ganti dengan
writing-matches = { $at } dari { $count }
writing-replaced = Diganti: { $count }

## Choosing something to put in
writing-pick-facts = Sisipkan fakta
writing-pick-links = Sisipkan tautan
writing-pick-media = Sisipkan gambar
writing-pick-help = Ketik untuk mencari, dengan atau tanpa tanda aksen. Pilih dengan tombol panah, sisipkan dengan Enter.
writing-found-count = Ditemukan: { $n }
writing-fact-due = seharusnya ditinjau pada { $date }
writing-other-site = situs web lain
writing-put-where = Letak penyisipan
writing-put-before = Sebelum “{ $words }”
writing-put-end = Di akhir

## Pasting and pictures
writing-pasting = Mengambil alih format…
writing-paste-failed = Format tidak dapat diambil alih; hanya teksnya yang ditempel. Periksa sambungan lalu tempel lagi.
writing-paste-plain = Hanya teksnya yang ditempel, tanpa format.
writing-paste-here = Tempel di sini
writing-paste-help = Teks dari pengolah kata. Teks dibersihkan dan ditaruh di akhir saat Anda menyimpan.
writing-paste-pictures-count = Gambar yang tidak disertakan: { $n }; tambahkan masing-masing dengan kreditnya.
writing-paste-comments-count = Komentar yang tidak disertakan: { $n }.
writing-paste-deletions-count = Bagian yang masih ditandai terhapus dan tidak disertakan: { $n }.
writing-paste-links-count = Tautan yang dibersihkan dari pelacakan: { $n }.
writing-paste-others-count = Hal lain yang tidak disertakan: { $n }.
writing-uploading = Mengunggah { $name }…
writing-upload-failed = { $name } tidak terunggah.

## Preview
writing-preview-page = Pratinjau di tab baru
writing-width = Lebar pratinjau
writing-phone = Ponsel
writing-tablet = Tablet
writing-screen = Komputer
writing-light-dark = Terang atau gelap
writing-light = Terang
writing-dark = Gelap
writing-not-begun = Belum dimulai: { $language }
writing-no-preview = Saat ini tidak dapat ditampilkan. Silakan coba lagi sebentar lagi.

## Keeping
writing-lost = Server tidak dapat dihubungi. Teks Anda disimpan di peramban ini dan dikirim begitu sambungan pulih. Lanjutkan menulis.
writing-session-ended = Anda sudah keluar dari sesi. Teks Anda aman di peramban ini. Masuklah lagi di tab lain, lalu kembali ke sini.
writing-sign-in-again = Masuk lagi
writing-session-back = Anda sudah masuk lagi. Tidak ada yang hilang.
writing-session-other = Orang lain sedang masuk di peramban ini. Teks Anda tetap di sini sampai Anda masuk lagi.
writing-restored = Tulisan dari { $time } yang belum sampai ke server telah dikembalikan.
writing-restored-not = Gunakan teks yang tersimpan
writing-windows = Anda mengubah baris yang sama di jendela lain.
writing-windows-joined = Yang Anda tulis di jendela lain juga ada dalam teks ini.

## Two people
writing-newer = { $name } menyimpan versi baru ({ $time }).
writing-newer-clash = Anda berdua mengubah baris yang sama.
writing-settle = Bandingkan dan pilih
writing-bring = Masukkan ke teks saya
writing-brought = Sudah ada dalam teks Anda.
writing-changes = Lihat perubahan
writing-came = Perubahan orang lain, kini menyatu dengan perubahan Anda
writing-merge-title = Dua versi dari baris yang sama
writing-merge-by = { $name } menyimpan versi lain ({ $time }).
writing-merge-own = Teks yang lain Anda tulis di jendela lain ({ $time }).
writing-merge-help = Di tempat kedua teks mengubah baris yang sama, pilih yang akan dipakai. Selebihnya sudah digabung. Tulisan Anda tetap disimpan.
writing-merge-place = Keduanya mengubah bagian ini
writing-merge-mine = Teks saya
writing-merge-theirs = Teks yang lain
writing-merge-both = Kedua perubahan bersama:
writing-merge-own-words = Dengan kata lain:
writing-merge-open = Pilih satu rumusan di setiap tempat.
writing-merge-again = Sementara itu teks yang lain berubah lagi. Mohon periksa sekali lagi.
writing-merge-go-on = Lanjut menulis
done-windows-merged = Kedua teks kini menjadi satu. Saat disimpan, teks menjadi sebuah versi.

## What is wrong with a text
problem-too-long = Teks terlalu panjang; sisanya tidak dibaca.
problem-unknown-directive = Tidak ada elemen seperti ini.
problem-bad-directive = Elemen ini tidak ditulis dengan benar.
problem-misplaced-directive = Elemen ini tidak boleh berada di dalam daftar atau kutipan.
problem-wrong-form = Jumlah titik dua pada elemen ini salah.
problem-unclosed-container = Penutup ::: tidak ada.
problem-stray-close = Tanda ::: ini tidak menutup apa pun.
problem-too-deep = Terlalu banyak elemen bersarang.
problem-missing-attribute = Ada yang kurang pada elemen ini.
problem-unknown-attribute = Elemen ini tidak memiliki pengaturan itu.
problem-repeated-attribute = Pengaturan ini ditulis dua kali.
problem-bad-value = Nilai ini tidak dapat dipakai di sini.
problem-bad-data = Data grafik harus berupa baris berisi label dan angka.
problem-bad-inline = Kurung siku ganda hanya dapat berisi fakta: [[fact:…]].
problem-raw-html = HTML tidak dibaca; ditampilkan sebagai teks.
problem-markdown-image = Sisipkan gambar dengan alat gambar.
problem-bad-link = Alamat ini tidak dapat ditautkan.
problem-unknown-reference = Kode ini tidak dikenal.
problem-unknown-fact = Tidak ada fakta seperti ini.
problem-unknown-picture = Tidak ada gambar seperti ini.
