### The message house, its coverage, and figures that cite no fact.

## The message house
desk-message = Kerangka pesan
message-help = Tema, pesan utama, serta fakta dan artikel yang mendukungnya. Perubahan di sini langsung terlihat oleh pembaca.
message-coverage = Cakupan
message-figures = Angka tanpa rujukan
message-new-theme = Tema baru
message-new = Pesan baru
message-edit = Ubah
message-up = Naikkan:
message-down = Turunkan:
message-theme-empty = Tema ini belum memiliki pesan.
message-days = Masa berlaku
message-worded = Bahasa
message-told = Halaman terbit
message-languages = { $have } dari { $all } bahasa
message-always = tanpa batas waktu
message-from = mulai { $date }
message-until = hingga { $date }
message-between = { $from } – { $to }
message-stories = Artikel: { $n }
message-proofs = Pendukung
message-no-proofs = Belum ada pendukung
message-add-fact = Tambah fakta
message-add-item = Tambah artikel
message-proof-help = Ketik beberapa huruf lalu pilih dari daftar. Hapus centang untuk mengeluarkannya.
message-proof-unknown = Pendukung ini tidak ada: { $proof }. Pilih dari daftar.
message-place = Letak dan tanggung jawab
message-names = Nama dalam tiap bahasa
message-code-help = Huruf kecil a–z, angka, dan tanda hubung. Jika kosong, dibuat dari nama.
message-remove = Keluarkan
theme-not-empty = Tema ini masih memiliki pesan. Pindahkan atau keluarkan dahulu.
message-in-use = Ada konten yang memuat pesan ini. Beri tanggal akhir, jangan dikeluarkan.
days-order = Hari terakhir mendahului hari pertama.
field-wording = Rumusan
field-theme = Tema
field-valid_from = Hari pertama
field-valid_to = Hari terakhir
field-responsible = Penanggung jawab
field-unit = Satuan
field-group = Kelompok

## What readers see
house-title = Yang ingin kami perkenalkan
house-intro = Pesan-pesan utama beserta fakta dan artikel pendukungnya.

## Coverage
coverage-help = Berapa edisi terbit memuat pesan mana, oleh siapa, dalam bahasa apa, dan kapan. Setiap angka membuka edisi yang dihitung.
coverage-rows = Baris
coverage-columns = Kolom
coverage-message = Pesan
coverage-period = Waktu
coverage-months = 12 bulan terakhir
coverage-quarters = 8 triwulan terakhir
coverage-years = 5 tahun terakhir
coverage-ever = Sejak awal
coverage-none = Tanpa pesan
coverage-all = Semua
coverage-turn = Tukar baris dan kolom
coverage-note = Edisi yang memuat beberapa pesan dihitung untuk masing-masing pesan.
coverage-editions = Edisi yang dihitung
coverage-newest = { $n } terbaru

## Figures without a citation
figures-help = Tempat teks menyebut angka yang merupakan, atau pernah menjadi, fakta terdaftar tanpa merujuknya. Nilai lama tampil lebih dahulu.
figures-progress = { $done } dari { $all } teks dibaca
figures-count = Ditemukan: { $n }
figures-none = Tidak ditemukan angka tanpa rujukan.
figures-former = nilai lama
figures-cite = Rujuk fakta ini
figures-not = Bukan fakta ini
figures-save = Simpan sebagai draf
figures-draft-note = Paragraf akan berbunyi demikian. Pembaca melihat perubahan setelah draf diterbitkan.
figures-moved = Teks telah berubah sejak angka ini ditemukan. Sedang dibaca ulang.

## Facts
fact-new = Fakta baru
fact-register = Daftarkan
fact-code-help = Huruf, angka, titik, dan tanda hubung, misalnya economy.gdp.growth. Tidak dapat diubah kemudian.
fact-code-wrong = Kunci hanya boleh berisi huruf, angka, titik, tanda hubung, dan garis bawah.
fact-effects-count = Kalimat yang akan berubah: { $n }. Periksa satu per satu sebelum menyimpan.
fact-confirm = Simpan perubahan
fact-back = Kembali dan ubah
fact-review-title = Peninjauan
fact-check = Sudah diperiksa, masih benar
fact-check-next = Peninjauan berikutnya: { $date }
facts-due-count = Perlu ditinjau: { $n }
fact-save-names = Simpan nama
fact-retire = Hentikan
fact-retire-help = Tidak lagi ditawarkan untuk teks baru. Yang sudah merujuknya tetap sama, dengan periodenya.
fact-restore = Aktifkan lagi
fact-retired-tag = dihentikan
fact-retired-since = Angka ini tidak diperbarui sejak { $date }.

## What was just done
done-theme = Tema disimpan. Pembaca langsung melihatnya.
done-message = Pesan disimpan. Pembaca langsung melihatnya.
done-removed = Dikeluarkan.
done-cited = Draf dengan rujukan telah disimpan. Periksa lalu ajukan.
done-refused = Dicatat: angka ini bukan fakta itu.
done-registered = Terdaftar. Teks kini dapat merujuknya.
done-checked = Dicatat: masih benar. Tanggal peninjauan berikutnya ditetapkan.
done-retired = Dihentikan.
done-restored = Diaktifkan lagi.
done-names = Nama disimpan.

## Events
event-register-fact = mendaftarkan fakta
event-check-fact = memeriksa fakta: masih benar
event-retire-fact = menghentikan fakta
event-restore-fact = mengaktifkan lagi fakta
event-name-fact = mengganti nama fakta
event-change-theme = mengubah tema
event-remove-theme = mengeluarkan tema
event-change-message = mengubah pesan
event-remove-message = mengeluarkan pesan
event-refuse-figure = menandai angka bukan fakta
