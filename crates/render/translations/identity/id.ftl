### Passkeys and single sign-on.

## Passkeys
passkeys = Kunci sandi
passkeys-help = Dengan kunci sandi, Anda masuk memakai sidik jari, wajah, atau PIN perangkat. Kunci ini tidak bisa ditebak dan tidak bisa terberikan tanpa sengaja. Setelah kata sandi, kunci ini menjadi langkah kedua.
passkeys-none = Anda belum memiliki kunci sandi.
passkeys-impossible = Kunci sandi memerlukan nama domain sendiri bagi meja redaksi dan sambungan aman (https). Pengelola sistem dapat mengaturnya.
passkey-name = Nama kunci sandi
passkey-name-help = Agar mudah dikenali: perangkat atau kunci keamanan tempat menyimpannya.
passkey-add = Tambah kunci sandi
passkey-rename = Ganti nama
passkey-remove = Hapus
passkey-sign-in = Masuk dengan kunci sandi
passkey-second = Pastikan dengan kunci sandi bahwa ini Anda.
passkey-use = Pakai kunci sandi
passkey-script = Kunci sandi memerlukan JavaScript, yang dimatikan di peramban ini. Cara lain tetap dapat dipakai.
passkey-elsewhere = Kunci sandi hanya berfungsi di { $origin }. Buka meja redaksi di alamat itu.
passkey-cancelled = Tidak ada kunci sandi yang dipakai. Coba lagi atau pilih cara lain.
passkey-known = Perangkat ini sudah menyimpan salah satu kunci sandi Anda.
passkey-unsupported = Peramban ini tidak mendukung kunci sandi. Pilih cara lain.
passkey-late = Waktunya habis atau terkirim dua kali. Silakan coba lagi.
passkey-refused = Jawaban kunci sandi tidak dapat diverifikasi; tidak ada yang berubah. Silakan coba lagi.
passkey-unknown = Kunci sandi ini tidak dikenal di sini atau sudah dihapus. Masuklah dengan cara lain lalu tambahkan lagi.
passkey-many = Jumlah kunci sandi Anda sudah mencapai batas. Hapus yang tidak lagi dipakai.

## The way in
sign-in-otherwise = Cara masuk lain
sign-in-through = Masuk dengan { $provider }
sign-in-late = Waktunya habis. Silakan mulai lagi.
sign-in-busy = Saat ini sangat banyak yang sedang masuk. Coba lagi satu menit lagi.
signed-out-here = Anda sudah keluar dari sini. Di { $provider } mungkin Anda masih masuk.
sign-out-there = Keluar dari sana juga

## Accounts at identity providers
accounts = Akun di tempat lain
accounts-help = Dengan akun yang ditautkan, Anda masuk tanpa kata sandi lain.
account-link = Tautkan { $provider }
account-leave = Anda akan masuk di { $provider } lalu kembali ke sini. Setelah itu, akun tersebut dapat dipakai untuk masuk.
account-go = Ke { $provider }
account-unlink = Lepas tautan
added-and-used = Ditambahkan { $since }, terakhir dipakai { $used }
added-not-used = Ditambahkan { $since }, belum dipakai
last-way-in = Ini satu-satunya cara masuk Anda. Tambahkan cara lain terlebih dahulu.
second-step-first = Semua orang di sini memerlukan langkah kedua saat masuk. Siapkan aplikasi atau tambahkan kunci sandi; setelah itu Anda dapat melanjutkan.
act-reset-second-step = Cabut langkah kedua dan kunci sandi

## Errors of single sign-on
sso-down = { $provider } tidak menjawab sebagaimana mestinya. Coba lagi nanti atau masuk dengan cara lain.
sso-cancelled = { $provider } tidak meloloskan Anda: dibatalkan atau ditolak di sana.
sso-late = Proses masuk ini terlalu lama, sudah dipakai, atau dimulai di peramban lain. Silakan mulai lagi.
sso-untrusted = Jawaban { $provider } tidak dapat diverifikasi sehingga tidak ada yang masuk. Jika terulang, beri tahu administrator.
sso-unverified = { $provider } tidak menyebutkan alamat surel Anda yang terverifikasi sehingga kami tidak tahu siapa Anda di sini.
sso-unlinked = Akun { $provider } Anda tidak tertaut dengan siapa pun di sini. Masuklah dengan cara lain lalu tautkan di “Akun saya”.
sso-unknown = { $provider } mengenal Anda sebagai { $email }, tetapi tidak ada yang terdaftar di sini dengan alamat itu. Mintalah undangan kepada administrator.
sso-shut-out = Akses Anda ke meja redaksi ditutup. Jika ini keliru, hubungi administrator.
sso-no-role = Anda terdaftar sebagai { $email }, tetapi belum memiliki peran. Mintalah peran kepada administrator.
sso-taken = Akun itu sudah dipakai orang lain untuk masuk di sini.

## How somebody signed in
means-password = dengan kata sandi
means-code = dengan kode sebagai langkah kedua
means-recovery = dengan kode pemulihan
means-second-passkey = dengan kunci sandi sebagai langkah kedua
means-passkey = dengan kunci sandi
means-provider = melalui akun di tempat lain
means-link = melalui tautan

## Done
done-passkey-added = Ditambahkan. Kini Anda dapat masuk dengan kunci sandi ini.
done-passkey-removed = Kunci sandi telah dihapus.
done-account-linked = Ditautkan. Kini Anda dapat masuk dengan akun ini.
done-account-unlinked = Akun tidak lagi tertaut.

## Audit log
event-add-passkey = menambahkan kunci sandi
event-rename-passkey = mengganti nama kunci sandi
event-remove-passkey = menghapus kunci sandi
event-link-account = menautkan akun di tempat lain
event-unlink-account = melepas tautan akun di tempat lain
event-reset-second-step = mencabut langkah kedua seseorang
event-seal-media = menandatangani kredensial gambar

## Showing again who one is
prove-title = Pastikan ini masih Anda
prove-help = Sebelum mengubah cara masuk, ketik kembali kata sandi Anda atau gunakan kunci sandi. Ini berlaku sepuluh menit.
prove-do = Pastikan
prove-first = Pastikan dahulu bahwa ini masih Anda.
prove-wrong = Itu bukan kata sandi Anda. Tidak ada yang berubah.
prove-wait = Terlalu banyak percobaan yang salah. Tunggu sebentar, lalu coba lagi.
done-proved = Sudah dipastikan. Selama sepuluh menit Anda dapat mengubah cara masuk.
event-prove = memastikan kembali jati dirinya
