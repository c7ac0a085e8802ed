# Language (Indonesian): translation memory, glossary, machine translation.

desk-language-tools = Bahasa
desk-language-parts = Bagian dari ruang ini

## Translation memory
memory-title = Memori terjemahan
glossary-title = Glosarium
machine-title = Terjemahan mesin
memory-help = Apa yang pernah diterjemahkan orang. Meja terjemahan mengusulkannya untuk teks yang sama dan teks yang mirip.
memory-empty = Belum ada apa-apa. Memori terisi ketika terjemahan dikonfirmasi, atau dengan berkas.
memory-none-found = Tidak ada yang ditemukan.
memory-pair = Bahasa
memory-from-to = { $from } → { $to }
memory-source = Sumber
field-target = Terjemahan
memory-origin = Asal
memory-origin-desk = meja redaksi
memory-origin-content = tulisan terbit
memory-origin-machine = terbit, terjemahan mesin, belum diperiksa
memory-unit = Unit memori
memory-created = Ditambahkan
memory-changed = Terakhir dikonfirmasi
memory-statistics = Isi memori
memory-units = Unit
memory-confirmed = Dikonfirmasi di meja redaksi
memory-file = Berkas
memory-export = Unduh semua sebagai TMX
memory-import = Masukkan berkas TMX
memory-import-help = TMX 1.4b, paling besar 128 MiB. Berkas diterima seluruhnya atau tidak sama sekali.
memory-imported = Unit baru: { $added }. Dikonfirmasi lagi: { $confirmed }.
memory-delete = Hapus
memory-back = Kembali ke memori
memory-too-long = Terjemahan terlalu panjang untuk satu unit.

## Files
file-choose = Berkas
file-import = Masukkan
file-wrong = Berkas tidak diterima. Tidak ada yang berubah.
file-place = Baris { $line }, karakter { $character }
file-left-out = Dilewati karena portal tidak memiliki bahasa ini: { $list }
file-remarks = Catatan tentang berkas
file-missing = Pilih berkas terlebih dahulu.
file-encoding = Ada karakter yang tidak terbaca. Simpan sebagai UTF-8 lalu coba lagi.
file-too-large = Berkas terlalu besar.
file-malformed = Berkas rusak di sini: bukan XML yang benar.
file-other-format = Ini format lain, atau versi yang tidak dibaca di sini.
file-rule = Ini melanggar aturan format.
file-nothing = Tidak ada isi untuk bahasa-bahasa portal ini.
file-unit-long = Ada teks yang terlalu panjang untuk satu unit.
file-unit-source = Ada unit tanpa teks dalam bahasa sumbernya.
file-term-long = Ada istilah atau definisi yang terlalu panjang.
file-not-yours = Ada bahasa yang bukan tanggung jawab Anda. Bahasa Anda:

## Glossary
glossary-help = Sebutan untuk hal-hal khas negara ini dalam setiap bahasa.
glossary-count = Konsep ditemukan: { $n }
glossary-in = Bahasa yang ditampilkan
glossary-subject = Bidang
glossary-missing-only = hanya yang belum punya istilah di dalamnya
glossary-new = Konsep baru
glossary-concept = Konsep
glossary-languages = Bahasa
glossary-no-term = tanpa istilah
glossary-retired = tidak dipakai lagi
glossary-export = Unduh glosarium
glossary-import = Masukkan berkas TBX
glossary-import-help = TBX 2008 atau 2019. Pada konsep yang sudah ada, istilah berkas menggantikan istilah dalam bahasanya; bahasa lain tetap. Berkas diterima seluruhnya atau tidak sama sekali.
glossary-imported = Konsep baru: { $added }. Diubah: { $changed }. Tetap: { $unchanged }.
glossary-terms = Istilah
glossary-change = Ubah
glossary-status = Pemakaian
glossary-note = Catatan
glossary-add-term = Tambah istilah
glossary-about = Tentang konsep ini
glossary-definition = Definisi
glossary-retire = Hentikan pemakaian
glossary-restore = Pakai lagi
glossary-back = Kembali ke glosarium
glossary-known = Istilah ini sudah ada di glosarium: { $code }
field-term = Istilah
term-status-preferred = dipakai
term-status-admitted = boleh dipakai
term-status-forbidden = jangan dipakai
term-taken = Konsep ini sudah memiliki istilah tersebut.
term-last = Konsep harus memiliki sedikitnya satu istilah. Hentikan saja pemakaian konsepnya.
term-too-long = Terlalu panjang, atau berisi karakter yang tidak lazim dalam istilah.
subject-organisation = Lembaga
subject-territory = Tempat
subject-region = Wilayah
subject-heritage = Warisan
subject-document = Undang-undang
subject-document_kind = Jenis dokumen
subject-heritage_list = Daftar warisan
subject-calendar = Hari besar dan festival
subject-theme = Tema

## What was just done
done-memory-changed = Disimpan. Mulai sekarang memori mengusulkan terjemahan yang baru.
done-memory-deleted = Dihapus. Memori tidak mengusulkannya lagi.
done-concept = Konsep disimpan.
done-term = Istilah disimpan.
done-term-removed = Istilah dihapus.
done-concept-retired = Pemakaian konsep dihentikan: meja terjemahan tidak menandainya lagi.
done-concept-restored = Konsep dipakai lagi.

## Machines
machine-help = Tidak ada yang dikirim ke mesin tanpa permintaan seseorang. Apa yang keluar, dan kepada siapa, tercatat dalam log audit. Teks yang masih diembargo tidak pernah dikirim.
machine-off = Belum ada mesin yang diatur. Pengelola portal dapat menyebutkannya dalam berkas konfigurasi.
machine-name = Mesin
machine-address = Alamat
machine-secret = Kunci diatur
machine-knows = Bahasa yang dikenal
machine-ask = Tanyakan
machine-knows-not = Mesin ini tidak dapat memberitahukannya.
machine-try = Coba satu kalimat
machine-try-help = Kalimat dikirim ke mesin dan dicatat dalam log audit.
machine-from = Dari
machine-to = Ke
machine-text = Kalimat
machine-translate = Terjemahkan
machine-sent = Dikirim dalam 30 hari terakhir
machine-sent-none = Tidak ada.
machine-requests = Permintaan
machine-texts = Teks
machine-characters = Karakter
machine-last = Terakhir
machine-none = Belum ada mesin yang diatur untuk bahasa ini.
machine-embargoed = Teks ini masih diembargo dan tidak dikirim kepada siapa pun.
machine-too-long = Teks terlalu panjang untuk mesin ini.
machine-unreachable = Mesin tidak dapat dihubungi
machine-refused = Mesin menolak
machine-bad-answer = Jawaban mesin tidak dapat dipakai

## Events
event-change-memory = mengubah unit memori
event-delete-memory = menghapus unit memori
event-import-memory = memasukkan berkas ke memori
event-create-concept = membuat konsep
event-change-concept = mengubah konsep
event-retire-concept = menghentikan pemakaian konsep
event-restore-concept = memakai konsep lagi
event-add-term = menambah istilah
event-change-term = mengubah istilah
event-remove-term = menghapus istilah
event-import-glossary = memasukkan berkas ke glosarium
event-derive-glossary = mengambil nama ke glosarium
event-send-to-machine = mengirim teks ke mesin
