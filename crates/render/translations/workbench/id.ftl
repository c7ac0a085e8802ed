# Translating by segments.

desk-workbench = Meja terjemahan
workbench-from-to = { $from } → { $to }
workbench-editor = Teks lengkap
workbench-confirm = Sahkan
workbench-joined = Tanpa kata sendiri: diterjemahkan bersama segmen di atas, atau sengaja dihilangkan
workbench-note = Catatan untuk rekan
workbench-changed = Naskah asli berubah setelah ini diterjemahkan. Kata-kata Anda tetap sampai Anda mengubahnya.
workbench-segment = Terjemahan segmen { $n }
workbench-theirs = Yang tersimpan sekarang: { $text }
workbench-take = Pakai ini
workbench-rate = memori { $rate }%
workbench-readers = Pembaca akan diberi tahu:
workbench-shown = Segmen yang ditampilkan
workbench-all = Semua
workbench-open = Perlu dikerjakan
workbench-flagged = Naskah asli berubah
workbench-keys = Tombol
workbench-key-confirm = Sahkan lalu ke segmen berikutnya yang perlu dikerjakan
workbench-key-next = Segmen berikutnya yang perlu dikerjakan
workbench-key-previous = Segmen sebelumnya yang perlu dikerjakan
workbench-key-suggestion = Pakai usulan 1, 2, atau 3
workbench-key-source = Salin naskah asli
workbench-key-save = Simpan semua
workbench-fill-memory = Isi dari memori terjemahan
workbench-fill-machine = Terjemahkan sisanya dengan mesin
workbench-nothing = Tidak ada yang perlu dikerjakan di sini.
workbench-extras = Hanya dalam terjemahan ini
workbench-extras-help = Bagian ini tidak ada padanannya dalam naskah asli. Bagian ini tetap ada; ubahlah dalam teks lengkap.
workbench-retired = Disisihkan
workbench-retired-help = Naskah asli tidak lagi memuat ini. Terjemahan ini keluar dari teks saat berikutnya disimpan di sini, tetapi tetap disimpan.
workbench-no-source = Naskah asli belum memiliki teks.
workbench-held = Angka dari naskah asli hilang atau berbeda. Bila itu benar, tulis alasannya di catatan, lalu konfirmasi lagi.
workbench-clash = Orang lain mengubah sebagian segmen ini sementara itu. Tulisan Anda belum disimpan: bandingkan lalu simpan lagi.
workbench-xliff-help = Untuk penerjemah yang bekerja dengan programnya sendiri. Berkas dapat kembali kapan saja; yang diubah di sini sementara itu tidak ditimpa.
workbench-xliff-out = Unduh XLIFF
workbench-xliff-in = Terima berkas XLIFF
workbench-xliff-file = Berkas XLIFF
workbench-in-file = Dalam berkas
workbench-kept-why = Dibiarkan karena
done-confirmed = Disahkan.
segment-untranslated = belum diterjemahkan
segment-suggested = diusulkan
segment-draft = draf
segment-confirmed = disahkan
segment-retired = disisihkan
segment-origin-person = oleh orang
segment-origin-memory = dari memori
segment-origin-machine = oleh mesin
check-empty = Belum ada yang diterjemahkan.
check-same = Sama dengan naskah asli.
check-facts-missing = Fakta yang kurang: { $list }
check-facts-added = Fakta yang tidak dikutip naskah asli: { $list }
check-links-missing = Tautan yang kurang: { $list }
check-links-added = Tautan yang tidak ada dalam naskah asli: { $list }
check-held = Kode atau catatan yang berbeda dari naskah asli: { $list }
check-marks = Jumlah bagian tebal tidak sama dengan naskah asli.
check-numbers-missing = Angka yang kurang: { $list }
check-numbers-added = Angka yang tidak ada dalam naskah asli: { $list }
check-long = Jauh lebih panjang daripada biasanya.
check-short = Jauh lebih pendek daripada biasanya.
check-script = Ditulis dengan aksara yang bukan aksara bahasa ini.
check-ending = Akhirnya berbeda dari naskah asli: titik, tanda tanya, atau titik dua.
check-brackets = Ada tanda kurung atau tanda kutip yang tidak ditutup.
check-term-missing = Istilah yang disepakati tidak dipakai: { $list }
check-term-forbidden = Istilah yang tidak boleh dipakai: { $list }
event-save-segments = menerjemahkan segmen
event-take-xliff = menerima berkas XLIFF
event-request = meminta terjemahan
kept-changed-here = Ada yang mengubahnya di sini setelah berkas dibuat.
kept-gone = Naskah asli tidak lagi memuatnya.
kept-other-source = Naskah asli kini berbunyi lain.
request-title = Minta terjemahan
request-help = Terjemahan dimulai, diberikan kepada orangnya, dan tampil di halaman awalnya. Yang sudah ada dibiarkan.
request-languages = Ke bahasa
request-memory = Isi yang diketahui memori terjemahan
request-machine = Biarkan mesin menerjemahkan sisanya; lalu orang memeriksanya
request-send = Minta
xliff-empty = Tidak ada terjemahan dalam berkas.
xliff-original = Berkas tidak menyebutkan teks mana yang dimaksud
xliff-language = Bahasa teks bukan bahasa berkas
xliff-code = Ada kode yang tidak menyebutkan maknanya
workbench-count = { $count ->
   *[other] { $n } segmen
}
workbench-done-count = { $count ->
   *[other] { $n } selesai
}
workbench-flagged-count = { $count ->
   *[other] { $n } dengan naskah asli yang berubah
}
workbench-empty-count = { $count ->
   *[other] { $n } belum diterjemahkan
}

## The table of translations
matrix-choose = Pilih
matrix-choose-item = Pilih “{ $title }”
matrix-request = Minta terjemahan yang dipilih
matrix-xliff-into = XLIFF dari yang dipilih, ke
matrix-mine = pada saya
matrix-late = lewat tenggat
matrix-segments = { $done } dari { $total } segmen
matrix-saved = disimpan { $day }

## Files and requests
xliff-no-file = Pilih berkas dahulu.
xliff-refused = Berkas ditolak dan tidak ada yang diubah.
xliff-edition = Teks ini tidak dapat diterima
request-nothing = Pilih konten dan bahasa dahulu.
request-begun = dimulai
request-there = sudah ada
done-filled = Terisi. Silakan baca yang baru masuk.
event-fill-segments = mengisi segmen
xliff-changed-count = { $count ->
   *[other] { $n } segmen berubah
}
xliff-kept-count = { $count ->
   *[other] { $n } dibiarkan
}
request-filled-count = { $count ->
   *[other] { $n } segmen terisi
}
segments-untranslated = Masih ada segmen yang belum diterjemahkan. Terjemahkan di meja terjemahan, atau nyatakan di sana bahwa segmen itu sengaja dihilangkan.
workbench-ask = Tanya mesin
workbench-lost = Belum tersimpan: tidak ada sambungan. Silakan terus menulis; penyimpanan akan dicoba lagi.
workbench-more = Catatan, atau hilangkan
