# Gambar dan video di meja redaksi.

desk-media = Media
media-upload = Tambah berkas
media-upload-help = Gambar (JPEG, PNG, GIF, WebP, TIFF, SVG) hingga 64 MB dan video (MP4, MOV, WebM) hingga 2 GB. Jenis berkas dikenali dari isinya, bukan dari namanya.
media-files = Berkas
media-drop = Boleh beberapa sekaligus, atau jatuhkan di sini. Jika sambungan terputus, pilih lagi berkas yang sama: pengiriman berlanjut dari tempat berhenti.
media-send = Kirim
media-coming = Sedang dikirim
media-recent = Berkas terbaru saya
media-describe = Beri keterangan
media-use-existing = Gunakan yang sudah ada
media-keep-both = Tetap tambahkan
media-all-done = Semua berkas telah terkirim.
media-is-sending = sedang dikirim
media-is-lost = sambungan terputus, akan berlanjut sendiri
media-is-receiving = belum diterima seluruhnya
media-is-making = sedang disiapkan
media-is-done = ada di pustaka
media-is-duplicate = Berkas yang persis sama sudah ada di pustaka.

## Pustaka
media-kind = Gambar atau video
media-pictures = gambar
media-videos = video
media-video = Video
media-only = Hanya
media-without-alt = tanpa teks alternatif
media-ending = hak berakhir dalam 30 hari
media-unused = belum digunakan
media-as-grid = Sebagai gambar
media-as-list = Sebagai daftar
media-none = Tidak ada yang cocok.
media-previous = Sebelumnya
media-not-shown = tidak ditampilkan
media-shown-until = hingga { $date }
media-decorative = hiasan
media-described = diberi keterangan { $count }

## Satu media
field-credit = Pembuat
field-licence = Lisensi
field-rights_until = Hari terakhir boleh ditampilkan
field-consent = Persetujuan
field-file = Berkas
media-credit-help = Nama yang dilihat pembaca di samping gambar.
media-rights-help = Mulai hari berikutnya pembaca tidak melihatnya lagi. Kosong: tanpa batas.
media-consent-help = Siapa yang tampak, siapa menyetujui apa, dan di mana disimpan. Hanya dilihat staf.
media-focus = Pusat gambar
media-focus-help = Titik ini tetap terlihat bagaimanapun gambar dipotong. Tekan pada gambar, atau isi di sini dalam persen.
media-focus-x = Dari kiri, %
media-focus-y = Dari atas, %
media-crops = Setelah dipotong
media-alt = Apa yang tampak
media-alt-help = Bagi yang tidak melihatnya, dalam setiap bahasa. Naskah dengan gambar ini tidak terbit dalam bahasa yang belum memilikinya.
media-is-decorative = Hiasan: tidak memuat hal yang perlu diketahui pembaca
media-missing = belum ada
media-about = Tentang berkas
media-size = Ukuran
media-length = Durasi
media-file = Jenis berkas
media-added = Ditambahkan
media-weight = Besar berkas
media-file-name = Nama berkas
media-original = Berkas asli dengan semua data pribadinya
media-uses = Digunakan di
media-uses-none = Belum di mana pun.
media-camera = Catatan dalam berkas
media-camera-help = Ditulis oleh kamera dan program. Hanya dilihat staf; salinan publik tidak memuatnya sama sekali.
media-alike = Tampak sama
media-prefer = Gunakan yang ini dan hapus yang baru
media-poster = Gambar diam
media-poster-code = Gambar
media-poster-help = Menggantikan video sampai diputar. Kosong: tidak ada.
media-poster-frame = Ambil bingkai yang tampak
media-showing = Pembaca
media-withdraw = Jangan tampilkan lagi
media-withdraw-help = Mulai sekarang halaman dibuat tanpanya, dan salinan publiknya hilang.
media-restore = Tampilkan lagi
media-restore-help = Halaman yang menggunakannya menampilkannya lagi.
media-remove = Hapus dari pustaka
media-withdrawn-since = Tidak ditampilkan kepada pembaca sejak { $time }: { $reason }

## Memilih
media-pick = Pilih dari pustaka
media-choose = Pilih
media-line = Baris untuk naskah
media-leading = Gambar utama
media-no-picture = Tanpa gambar.
media-now = Saat ini
media-chosen = Dipilih
media-use = Gunakan gambar ini
media-take-out = Tanpa gambar
media-published-help = Pembaca sedang melihat konten ini. Perubahan langsung terbit sebagai koreksi dalam setiap bahasa, dengan teks alternatif dari pustaka.
media-four-eyes-help = Pembaca sedang melihat konten ini. Setelah disetujui, perubahan terbit sebagai koreksi dalam setiap bahasa, dengan teks alternatif dari pustaka.

## Yang menunggu
media-waits-ending = Hak yang segera berakhir

## Mengapa tidak dilakukan
refusal-media = Perbaiki dahulu hal berikut. { $problems }
media-lacks-alt = “{ $media }” belum memiliki teks alternatif dalam bahasa ini.
media-lacks-rights = “{ $media }” belum menyebut pembuat dan lisensinya.
media-is-withdrawn = “{ $media }” tidak boleh ditampilkan lagi: ganti atau keluarkan.
media-kind-unknown = Apa pun namanya, ini bukan gambar (JPEG, PNG, GIF, WebP, TIFF, SVG) dan bukan video (MP4, MOV, WebM).
media-too-large = Berkas terlalu besar: paling banyak { $detail } MB.
media-larger-than-any = Berkas terlalu besar: paling banyak 2 GB.
media-too-many-pixels = Gambar terlalu besar: { $detail } piksel.
media-drawing-refused = Gambar garis ini memuat sesuatu yang tidak boleh ada dalam gambar: { $detail }
media-codec = Peramban tidak memutar “{ $detail }”. Simpan video sebagai H.264 (MP4) atau VP9 (WebM).
media-too-long = Video terlalu panjang: paling lama { $detail } jam.
media-damaged = Berkas rusak, terpotong, atau ditempeli sesuatu yang asing.
media-empty = Berkas kosong.
media-cut-off = Berkas tidak tiba seutuhnya. Kirim lagi.
media-too-many-open = Terlalu banyak berkas sekaligus. Tunggu sampai sebagian tiba.
media-focus-wrong = Titik harus berada antara 0 dan 100 persen.
media-alt-long = Teks alternatif paling panjang 600 karakter.
media-not-picture = Ini bukan kode gambar yang boleh ditampilkan.
media-rights-over = hak menampilkannya telah berakhir
media-in-use = Masih digunakan. Keluarkan dahulu dari naskah-naskah itu.
media-text-waits = Naskah yang lebih baru menunggu dalam salah satu bahasa yang terbit. Terbitkan dahulu.
media-proposal-waits = Perubahan lain atas konten ini menunggu orang kedua. Perubahan itu harus disetujui atau ditolak lebih dahulu.

## Yang baru dilakukan
done-media = Tersimpan.
done-media-added = Ditambahkan. Sekarang terangkan apa yang tampak.
done-media-withdrawn = Pembaca tidak melihatnya lagi.
done-media-restored = Pembaca melihatnya lagi.
done-media-removed = Dihapus.
done-media-preferred = Yang baru dihapus; yang ini digunakan.
done-picture = Gambar telah diubah.

## Peristiwa
event-describe-media = memberi keterangan media
event-withdraw-media = menarik media
event-restore-media = menampilkan lagi media
event-remove-media = menghapus media
event-expire-media = menarik media yang haknya berakhir
event-set-poster = memilih gambar diam
event-set-picture = mengubah gambar utama
event-propose-picture = mengusulkan gambar utama lain
event-decline-picture = menolak gambar utama lain
