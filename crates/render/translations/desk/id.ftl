# The desk in Indonesian.

desk = Meja redaksi
desk-nav-more = Lainnya
desk-nav = Bagian meja redaksi
desk-sign-in = Masuk
desk-sign-out = Keluar
desk-email = Alamat surel
desk-password = Kata sandi
desk-new-password = Kata sandi baru
desk-password-help = Sedikitnya 12 karakter. Beberapa kata yang tidak berkaitan mudah diingat dan sulit ditebak.
desk-forgotten = Lupa kata sandi? Administrator dapat mengirimkan tautan kepada Anda.
desk-forgotten-letter = Lupa kata sandi? Minta surel berisi tautan.
desk-letter-help = Jika alamat ini milik orang yang bekerja di sini, surel berisi tautan dikirim kepadanya.
desk-letter-send = Kirim surel
desk-letter-sent = Jika alamat ini milik orang yang bekerja di sini, surel sedang dikirim kepadanya. Tautan di dalamnya dapat dipakai sekali, dalam satu jam.
desk-code = Kode
desk-code-title = Langkah kedua
desk-code-help = Enam angka yang sedang ditampilkan aplikasi Anda, atau salah satu kode pemulihan Anda.
desk-go-on = Lanjutkan
desk-name = Nama
desk-language = Bahasa meja redaksi
desk-save = Simpan

## Errors on the way in
sign-in-wrong = Alamat, kata sandi, atau kodenya salah.
sign-in-wait = Terlalu banyak percobaan. Coba lagi setelah pukul { $time }.
link-gone = Tautan ini sudah dipakai, sudah kedaluwarsa, atau tidak pernah ada. Mintalah tautan baru kepada pengirimnya.
refusal-missing = Ada yang belum diisi: { $field }.
email-wrong = Ini bukan alamat surel.
email-known = Sudah ada pengguna dengan alamat ini.
password-short = Kata sandi terlalu pendek: sedikitnya harus 12 karakter.
password-long = Kata sandi terlalu panjang: paling banyak 200 karakter.
password-easy = Kata sandi ini mudah ditebak. Pilih kata yang tidak berkaitan dengan diri Anda.
code-wrong = Kode itu tidak benar. Kode berganti setiap 30 detik.
last-administrator = Ini administrator terakhir untuk seluruh negeri. Tetapkan orang lain sebagai administrator terlebih dahulu.
forbidden-title = Anda tidak berwenang melakukan ini
forbidden = Peran Anda tidak mencakup bagian ini. Jika memerlukannya, hubungi administrator.
form-old = Formulir ini terlalu lama dibuka, atau berasal dari tempat lain. Tidak ada yang berubah; silakan kirim sekali lagi.

## Joining
desk-welcome = Selamat datang
desk-setup-intro = Anda yang pertama. Karena itu Anda menjadi administrator; setelah ini Anda dapat mengundang yang lain.
desk-join-intro = Anda diundang ke meja redaksi. Perkenalkan diri Anda dan pilih kata sandi.
desk-password-intro = Pilih kata sandi baru untuk { $email }.

## My account
desk-account = Akun saya
desk-me = Tentang saya
desk-roles = Peran saya
desk-role-at = { $role } · { $place }
desk-role-in = { $role } · { $place } · { $languages }
desk-whole-country = seluruh negeri
desk-second-factor = Langkah kedua saat masuk
desk-second-factor-on = Kode dari aplikasi diminta setiap kali Anda masuk.
desk-second-factor-off = Dengan aplikasi autentikator, tidak ada yang bisa masuk hanya dengan kata sandi Anda.
desk-second-factor-begin = Siapkan aplikasi
desk-second-factor-remove = Berhenti meminta kode
desk-second-factor-scan = Pindai gambar ini dengan aplikasi autentikator, atau ketikkan huruf di bawah ini ke dalamnya. Lalu masukkan kode yang ditampilkannya.
desk-codes-left = { $count ->
   *[other] Tersisa { $n } kode pemulihan.
}
desk-recovery = Kode pemulihan Anda
desk-recovery-help = Simpan di tempat yang dapat Anda temukan tanpa ponsel. Setiap kode hanya berlaku untuk sekali masuk. Kode hanya ditampilkan sekarang.
desk-sessions = Tempat saya sedang masuk
desk-this-session = yang ini
desk-session-times = Sejak { $since }, terakhir dipakai { $seen }
desk-end-other-sessions = Keluar dari semua tempat lain

## Roles
role-author = Penulis
role-translator = Penerjemah
role-reviewer = Pemeriksa
role-publisher = Penerbit
role-media-editor = Editor media
role-analyst = Analis
role-planner = Perencana
role-auditor = Pengawas
role-administrator = Administrator

## Parts of the desk
desk-moment = { $day }, { $time }
desk-home = Yang menunggu saya
desk-items = Materi
desk-people = Pengguna
desk-audit = Log audit

## Start page
desk-new-item = Materi baru
desk-advise-second-factor = Peran Anda berwenang luas. Siapkan langkah kedua saat masuk.
desk-nothing-waits = Saat ini tidak ada yang menunggu Anda.
desk-waits-mine = Ditugaskan kepada saya
desk-waits-check = Perlu diperiksa
desk-waits-publish = Siap terbit

## Lists
desk-find = Cari
desk-show = Tampilkan
desk-any = semua
desk-more = Lainnya
desk-items-count = { $count ->
   *[other] { $n } materi
}
desk-item = Materi
desk-state = Status
desk-kind = Jenis informasi
desk-saved-at = Terakhir disimpan
desk-with = Ditangani oleh
desk-languages = Bahasa yang sudah terbit
desk-nobody = belum ada
desk-the-system = sistem
desk-yes = ya
desk-no = tidak

## States
state-published = terbit
state-withdrawn = ditarik
state-draft = draf
stage-draft = draf
stage-in-review = sedang diperiksa
stage-returned = dikembalikan
stage-approved = disetujui
stage-scheduled = dijadwalkan

## An item
desk-begin = Mulai
desk-cancel = Batal
desk-write = Tulis
desk-read = Lihat
desk-about-item = Tentang materi ini
desk-history = Riwayat
desk-language-of = Bahasa
field-title = Judul
field-summary = Ringkasan
field-body = Teks
field-image_alt = Apa yang tampak pada gambar
field-claim = Pernyataan yang kami jawab
field-verdict = Jawaban kami dalam satu kalimat
field-written-in = Ditulis dalam
field-publisher = Penerbit
field-format = Bentuk
field-code = Alamat halaman
field-code-help = Huruf kecil, angka, dan tanda hubung. Jika dikosongkan, alamat dibuat dari judul.
field-translation = Bagaimana teks ini dibuat
field-remark = Catatan
field-note = Apa yang keliru, dan bagaimana bunyinya sekarang
field-note-help = Pembaca melihatnya di halaman itu dan di daftar ralat.
field-publish_at = Terbitkan pada
field-expire_at = Tarik pada
field-assignee = Petugas
field-due_on = Tenggat
field-quote = Awal paragraf
field-comment = Komentar
field-reason = Alasan
field-section = Rubrik
field-kind = Jenis informasi
field-role = Peran
field-organisation = Lembaga
field-name = Nama
field-text = Teks
field-email = Alamat surel

## Editor
desk-no-title = Tanpa judul
desk-public-page = Halaman publik
desk-tools = Pemformatan
tool-heading = Subjudul
tool-bold = Tebal
tool-emphasis = Penekanan
tool-list = Daftar
tool-link = Tautan
tool-fact = Fakta
desk-preview = Pratinjau
desk-problems = Perlu dibetulkan sebelum terbit
desk-source = Naskah asli
desk-check = Pemeriksaan
desk-publish = Penerbitan
desk-comments = Komentar
desk-withdraw = Penarikan
desk-kept-now = Tersimpan sementara pukul { $time }. Tulisan ini menjadi versi baru setelah Anda menyimpannya.
desk-kept-found = Inilah yang sedang Anda tulis pada { $time }. Tulisan ini belum disimpan.
desk-others-typing = Yang juga sedang menulis di sini: { $names }. Setelah semua menyimpan, teksnya digabungkan.
desk-goes-out = Akan terbit { $time }.
act-submit = Ajukan untuk diperiksa
act-approve = Setujui
act-return = Kembalikan
act-publish = Terbitkan
act-correct = Terbitkan ralat
act-schedule = Jadwalkan
act-unschedule = Batalkan jadwal terbit
act-assign = Tugaskan
act-comment = Tambah komentar
act-resolve = Selesai
act-withdraw = Tarik halaman
desk-compare = Bandingkan
desk-compare-title = Perbandingan
desk-compare-which = Versi { $from } dan versi { $to }
desk-back = Kembali ke teks

## What was just done
done-saved = Disimpan.
done-merged = Disimpan. Sementara itu orang lain juga menyimpan; kedua perubahan sudah dimasukkan.
done-submitted = Diajukan untuk diperiksa.
done-approved = Disetujui.
done-returned = Dikembalikan.
done-published = Diterbitkan.
done-scheduled = Dijadwalkan.
done-unscheduled = Jadwal dibatalkan.
done-assigned = Ditugaskan.
done-commented = Komentar ditambahkan.
done-resolved = Selesai.
done-withdrawn = Ditarik. Sebagai gantinya tampil pemberitahuan beserta alasannya.
done-sessions-ended = Kini Anda hanya masuk di sini.

## Why something was not done
refusal-problems = Betulkan ini terlebih dahulu: { $problems }
refusal-not-found = Ini sudah tidak ada.
refusal-wrong-state = Teks ini tidak berada pada tahap yang memungkinkan hal itu. Muat ulang halaman untuk melihat statusnya.
refusal-address-taken = Alamat ini sudah dipakai. Pilih yang lain.
refusal-four-eyes = Teks ini harus disetujui oleh orang yang tidak menulisnya sebelum diterbitkan.
refusal-nothing-new = Teks ini sudah dapat dilihat pembaca.
refusal-conflict = Sementara itu orang lain telah menyimpan.
code-letters = Alamat hanya boleh memuat huruf kecil a–z, angka, dan tanda hubung.
time-past = Waktunya sudah lewat.
time-order = Halaman akan ditarik sebelum diterbitkan.
time-wrong = Ini bukan tanggal dan waktu.

## People
desk-invite = Undang
desk-role = Peran
desk-roles-of = Peran
desk-where = Lingkup berlakunya, termasuk semua di bawahnya
desk-only-languages = Hanya untuk bahasa ini (jika tidak dipilih: semua)
desk-make-link = Buat undangan
desk-link = Tautan
desk-link-help = Kirimkan kepada yang bersangkutan lewat jalur yang Anda percayai. Tautan hanya dapat dipakai sekali dan hanya ditampilkan sekarang.
desk-access = Akses
desk-shut-out = akses ditutup
act-grant = Beri peran
act-revoke = Cabut
act-password-link = Tautan untuk kata sandi baru
act-shut-out = Tutup akses
act-let-in = Buka akses kembali

## Audit log
desk-when = Kapan
desk-who = Siapa
desk-what = Apa
desk-about = Tentang

## Events
event-begin = memulai edisi bahasa
event-save = menyimpan
event-publish = menerbitkan
event-correct = meralat
event-withdraw = menarik
event-submit = mengajukan
event-return = mengembalikan
event-approve = menyetujui
event-assign = menugaskan
event-schedule = menjadwalkan
event-unschedule = membatalkan jadwal
event-import = mengimpor
event-change-fact = mengubah fakta
event-apply-pack = memuat paket data negara
event-add-media = menambahkan gambar
event-join = bergabung
event-sign-in = masuk
event-sign-in-failed = gagal masuk
event-grant = memberi peran
event-revoke = mencabut peran
event-shut-out = menutup akses seseorang
event-let-in = membuka kembali akses seseorang
event-second-factor = mengubah langkah kedua
event-change-password = mengubah kata sandi
event-password-link = membuat tautan untuk kata sandi baru

## Facts
desk-facts = Fakta
desk-facts-due = hanya yang perlu ditinjau
desk-facts-help = Setiap angka dicatat di sini satu kali. Jika berubah, angka itu berubah di semua halaman yang mengutipnya.
desk-cited-in = Dikutip di halaman-halaman ini
desk-cited-nowhere = Belum ada halaman yang mengutipnya.
desk-public-value = Yang dilihat pembaca
field-value = Nilai
field-period = Periode
field-period-help = 2026, 2026-03, 2026-Q1, 2026-03-15, 2019/2024, atau kosong
field-source = Sumber
field-source_url = Alamat sumber
field-as_of = Sumber dilihat pada
field-review_by = Tinjau paling lambat
field-fact-note = Catatan untuk redaksi
value-wrong = Nilai harus berupa angka tanpa pemisah ribuan dan dengan titik desimal, misalnya 101343800 atau 7.09.
period-wrong = Ini bukan periode. Tulislah seperti 2026, 2026-03, 2026-Q1, 2026-03-15, atau 2019/2024.
date-wrong = Ini bukan tanggal.
address-wrong = Alamat harus diawali https:// atau http://.
done-fact = Disimpan. Semua halaman yang mengutipnya menampilkan angka baru.

## Translations
desk-matrix = Terjemahan
desk-matrix-help = Setiap kotak adalah satu versi bahasa: terisi jika dapat dilihat pembaca, bergaris jika naskah asli sudah berubah sesudahnya, hanya berbingkai selama masih dikerjakan, bertanda tambah jika dapat dimulai.
matrix-current = mutakhir
matrix-behind = naskah asli sudah berubah sesudahnya
matrix-working = sedang dikerjakan
matrix-none = belum dimulai
quote-open = “
quote-close = ”
