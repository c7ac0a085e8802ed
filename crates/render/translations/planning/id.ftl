### Checklists, calendar, embargo, preview links, an item's particulars.

desk-calendar = Kalender
desk-checklists = Daftar periksa

## Particulars
plan-particulars = Keterangan
plan-public-help = Pembaca melihat konten ini. Jika jenis, penerbit, acara, sumber, atau penilaiannya berubah, setiap halaman memberi tahu pembaca.
plan-four-eyes-help = Untuk jenis informasi ini, perubahan tersebut harus disetujui orang kedua.
plan-proposal = Perubahan yang memerlukan orang kedua
plan-messages = Pesan kunci
plan-languages = Diperlukan dalam bahasa ini
plan-wanted = diperlukan
plan-event = Acara
field-event_starts = Mulai
field-event_ends = Selesai
field-event_place = Tempat
field-event_online = Alamat untuk ikut secara daring
field-first_seen = Pertama kali terlihat pada
field-date = Tanggal
field-topic = Topik
field-territory = Wilayah
field-message = Pesan kunci
act-accept = Setujui perubahan
act-decline = Tolak perubahan
event-order = Acara akan berakhir sebelum dimulai.
note-changed = Keterangan halaman ini telah diubah. { $changes }
note-change = { $what }: { $to } (sebelumnya: { $from }).
done-told = Disimpan. Setiap halaman yang dilihat pembaca memberitahukan perubahan ini.
done-proposed = Dicatat. Orang kedua harus menyetujui perubahan ini sebelum dilihat pembaca.
done-declined = Perubahan ditolak.

## Embargo
plan-embargo = Embargo
embargo-until = Diembargo hingga { $time }
embargo-help = Sampai saat itu tidak ada yang diterbitkan dan tidak ada teks yang dikirim ke layanan terjemahan. Di luar hanya tampak lewat tautan pratinjau bertanda tangan.
embargo-item = Konten yang diembargo
embargo-public = Pembaca sudah melihat konten ini. Tarik dahulu.
field-embargo_until = Embargo hingga
act-embargo = Tetapkan embargo
act-lift-embargo = Cabut embargo sekarang
refusal-embargo = Konten ini diembargo hingga { $time }. Sebelum itu tidak ada bagiannya yang dapat diterbitkan.
done-embargo = Embargo telah ditetapkan.
done-embargo-held = Embargo telah ditetapkan. Teks yang dijadwalkan lebih awal kehilangan jadwalnya.
done-lifted = Embargo telah dicabut.

## Times
field-zone = Zona waktu
zone-mine = Zona waktu saya
zone-help = Hari dan jam ditampilkan menurut zona ini, di samping waktu negara jika berbeda.
zone-unknown = Zona waktu ini tidak dikenal. Tulis sebagai Wilayah/Kota.
time-skipped = Pada hari itu jam di zona ini melompati waktu ini. Pilih waktu sebelum atau sesudahnya.
time-twice = Pada hari itu jam di zona ini dimundurkan sehingga waktu ini terjadi dua kali. Pilih waktu lain atau nyatakan dalam UTC.
plan-dates = Tanggal
plan-no-dates = Belum ada tanggal.
plan-ends = Ditarik pada { $time }.
act-expiry = Tetapkan penarikan
expired-reason = Halaman ini diterbitkan untuk waktu terbatas yang telah berakhir.

## Checklist
plan-title = Pemeriksaan, tanggal, dan tautan
plan-of = Pemeriksaan, tanggal, dan tautan: { $title }
plan-checklist = Daftar periksa
checklist-none = Tidak ada yang diminta untuk teks ini.
checklist-ticked = dicentang
checklist-again = teks telah berubah sejak itu
checklists-help = Hal yang harus diperiksa seseorang sebelum teks diteruskan. Setiap centang memuat nama dan waktu.
checklist-new = Butir baru
checklist-key-help = Huruf kecil, angka, dan tanda hubung. Tidak akan berubah lagi.
checklist-order = Urutan
checklist-retired = tidak diminta lagi
gate-submit = sebelum diserahkan
gate-release = sebelum diterbitkan
gate-advice = saran
texts-all = semua teks
texts-original = teks asli
texts-translation = terjemahan
field-texts = Teks
field-gate = Harus dicentang
field-renew = Jika teks berubah, harus dicentang lagi
field-key = Kunci
field-words = Yang harus diperiksa
act-tick = Centang
act-untick = Batalkan centang
act-up = Naik:
act-down = Turun:
act-retire = Tidak diminta lagi
act-revive = Minta lagi
refusal-unticked = Masih terbuka pada daftar periksa: { $entries }
done-noted = Dicatat.

## Address
address-new = Alamat baru
address-help = Alamat lama akan menuju ke alamat baru.
address-same = Ini sudah alamatnya.
address-free = Alamat ini sudah dipakai. Yang masih bebas: { $address }
act-address = Ubah alamat
done-address = Alamat telah diubah.

## Preview links
plan-links = Tautan pratinjau
link-help = Siapa pun yang memiliki tautan ini melihat teks seperti pembaca, tanpa masuk.
link-newest = selalu versi terbaru
link-until = berlaku hingga { $time }
link-ended = berakhir
link-uses-count = { $count ->
   *[other] dibuka { $n } kali
}
field-revision = Versi
field-days = Berlaku selama
field-for = Untuk siapa
plan-days-count = { $count ->
   *[other] { $n } hari
}
act-make-link = Buat tautan
act-end-link = Akhiri tautan ini
done-link = Tautan telah dibuat. Tautan ada dalam daftar di bawah.
done-link-ended = Tautan telah diakhiri.
preview-notice = Pratinjau. Teks ini belum diterbitkan dan masih dapat berubah. Tautan berlaku hingga { $time }.

## Calendar
view-month = Bulan
view-week = Minggu
view-list = Daftar
calendar-before = Sebelumnya
calendar-today = Hari ini
calendar-after = Berikutnya
calendar-nothing = Tidak ada tanggal di sini.
calendar-key = Tanda
calendar-move = Pindahkan ke tanggal lain
act-move = Pindahkan
done-moved = Dipindahkan.
agenda-publish = terbit
agenda-expire = ditarik
agenda-embargo = embargo berakhir
agenda-due = tenggat
agenda-fact = fakta perlu ditinjau
agenda-day = hari libur atau perayaan
feed-own = Di kalender saya sendiri
feed-help = Program kalender dapat mengikuti alamat rahasia. Konten yang diembargo muncul di sana tanpa judul.
feed-once = Masukkan alamat ini ke program kalender Anda. Hanya ditampilkan sekarang; siapa pun yang tahu dapat melihat tanggal Anda.
feed-mine = hanya yang ditugaskan kepada saya
feed-since = Ada alamat sejak { $time }. Alamat baru menggantikannya.
act-feed = Buat alamat
act-end-feed = Akhiri alamat

## Several at once
bulk-title = Dengan yang dipilih
bulk-choose = Pilih
bulk-whole = semua di halaman ini
bulk-original = teks asli
bulk-all = setiap bahasa yang dimulai
bulk-none = Belum ada yang dipilih. Pilih setidaknya satu konten dalam daftar.
bulk-chosen-count = { $count ->
   *[other] { $n } teks
}
bulk-note-help = Hanya perlu untuk teks yang sudah dilihat pembaca: mereka diberi tahu apa yang salah.
bulk-each-language = Dalam setiap bahasa
bulk-each-language-help = Pembaca tiap bahasa membaca yang tertulis di sini; bila dikosongkan, teks bersama di atas.
bulk-report = Hasilnya
bulk-outcome = Hasil
bulk-done = selesai
bulk-refused = ditolak
bulk-done-count = { $count ->
   *[other] { $n } selesai
}
bulk-refused-count = { $count ->
   *[other] { $n } ditolak
}

## Reading and comments
plan-read = Baca dan komentari
comment-here = Komentari di sini
comment-answer = Jawab
comment-settled = selesai
comment-lost = Paragraf itu tidak ada lagi dalam teks
comment-whole = Tentang seluruh teks
comments-open-count = { $count ->
   *[other] { $n } komentar terbuka
}
act-reopen = Buka lagi
done-reopened = Dibuka lagi.
compare-from = Dari versi
compare-to = Ke versi
compare-same = Kedua versi ini sama.

## Start page
waits-accept = Perubahan yang memerlukan orang kedua
waits-accept-state = menunggu orang kedua
waits-ends = Segera berakhir
waits-comments = Komentar terbuka
waits-facts = Fakta yang perlu ditinjau
waits-languages = Diperlukan dalam bahasa lain

## Events
event-embargo = menetapkan embargo
event-lift-embargo = mencabut embargo
event-tick = mencentang daftar periksa
event-untick = membatalkan centang
event-change-checklist = mengubah daftar periksa
event-retire-checklist = menghentikan butir daftar periksa
event-revive-checklist = mengaktifkan kembali butir daftar periksa
event-change-address = mengubah alamat
event-preview-link = membuat tautan pratinjau
event-revoke-preview-link = mengakhiri tautan pratinjau
event-comment = berkomentar
event-settle-comment = menyelesaikan komentar
event-reopen-comment = membuka lagi komentar
event-change-particulars = mengubah keterangan
event-propose-particulars = mengusulkan keterangan lain
event-decline-particulars = menolak keterangan lain
event-set-expiry = menetapkan tanggal penarikan
event-change-time-zone = mengubah zona waktunya
event-calendar-address = membuat alamat kalendernya
event-end-calendar-address = mengakhiri alamat kalendernya
