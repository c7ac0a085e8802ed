### Surat yang dikirim lewat surel, dan tempat setiap orang memilih mana yang diterima.

## Setiap surel
mail-greeting = Yth. { $name },
mail-greeting-plain = Dengan hormat,
mail-open = Buka di meja redaksi
mail-copy = Jika tombol tidak berfungsi, buka alamat ini:
mail-settings = Anda memilih surel mana yang diterima di halaman akun Anda:
mail-automatic = Surel ini dikirim secara otomatis. Balasan tidak dibaca.

## Undangan
mail-invitation-subject = Undangan ke meja redaksi { $site }
mail-invitation-line = { $name } mengundang Anda bekerja di meja redaksi { $site }.
mail-invitation-button = Terima undangan
mail-invitation-until = Tautan dapat dipakai sekali, hingga { $time }. Mohon tidak meneruskannya.
mail-invitation-why = Anda menerima surel ini karena alamat Anda dimasukkan untuk undangan di { $site }. Jika tidak mengharapkannya, Anda tidak perlu melakukan apa pun.
mail-password-subject = Kata sandi baru untuk { $site }
mail-password-line = Kata sandi baru diminta untuk akun Anda di { $site }.
mail-password-button = Pilih kata sandi baru
mail-password-why = Anda menerima surel ini karena kata sandi baru diminta dengan alamat Anda. Jika bukan Anda, Anda tidak perlu melakukan apa pun: kata sandi Anda tetap sama.

## Ada naskah menunggu
mail-embargoed = sebuah naskah yang diembargo
mail-check-subject = Untuk diperiksa: { $title }
mail-check-line = { $name } mengajukan “{ $title }” ({ $language }) untuk diperiksa.
mail-returned-subject = Dikembalikan: { $title }
mail-returned-line = { $name } mengembalikan “{ $title }” ({ $language }) kepada Anda.
mail-assigned-subject = Ditugaskan kepada Anda: { $title }
mail-assigned-line = { $name } menugaskan “{ $title }” ({ $language }) kepada Anda.
mail-due = Tenggat: { $date }.
mail-note-why = Anda menerima surel ini karena sekarang giliran Anda menangani naskah ini.

## Tenggat mendekat
mail-deadline-subject = Tenggat { $date }: { $what }
mail-deadline-line = Tenggat “{ $what }” adalah { $date }.
mail-deadline-why = Anda menerima surel ini karena hal ini menjadi tanggung jawab Anda.

## Uji coba
mail-trial-subject = Surel uji coba dari { $site }
mail-trial-line = Surel berfungsi: surel ini diminta dari halaman status pada { $time }.
mail-trial-button = Buka halaman status
mail-trial-why = Anda menerima surel ini karena Anda memintanya.

## Di meja redaksi
mail-language = Bahasa surel
mail-language-help = Undangan juga dikirim ke alamat ini lewat surel.
mail-invited = Undangan juga sedang dikirim lewat surel ke { $email }.
mail-wishes = Pemberitahuan lewat surel
mail-wish-notes = Saat tiba giliran saya atas sebuah naskah
mail-wish-deadlines = Sebelum tenggat
mail-wishes-off = Saat ini portal tidak mengirim surel. Pilihan Anda berlaku begitu pengiriman dimulai.
mail-status-server = Server
mail-status-sender = Pengirim
mail-status-waiting = Menunggu
mail-status-sent = Terkirim
mail-status-last = Terakhir dikirim
mail-status-never = belum ada
mail-status-trouble = Pada percobaan terakhir server tidak menerima surel. Akan dicoba lagi. Jawabannya:
mail-status-ended = Surel yang tidak terkirim
mail-status-failed = ditolak
mail-status-given-up = dihentikan
mail-status-again = Kirim lagi
mail-status-trial = Kirim uji coba kepada saya
done-mail-trial = Surel uji coba sedang dikirim kepada Anda.
done-mail-again = Surel sedang dikirim lagi.
event-choose-mail = memilih surel yang diterima
