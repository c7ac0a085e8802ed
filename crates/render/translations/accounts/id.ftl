# What helps to set up each kind of channel, and what its settings lack.

accounts-missing = Bagian ini harus diisi.
accounts-not-an-address = Ini bukan alamat web. Alamat diawali https:// dan menyebut server.
accounts-wrong-shape = Bentuknya tidak sesuai dengan yang diminta layanan. Lihat bantuan formulir.
accounts-help-mastodon = Buat aplikasi di pengaturan akun dengan hak read:accounts, write:statuses, dan write:media. Isi alamat server pada “{ reach-setting-server }” dan token akses pada “{ reach-secret }”. Kiriman dapat dikoreksi dan diturunkan.
accounts-help-atproto = Buat kata sandi aplikasi di pengaturan akun. Isi nama akun pada “{ reach-setting-identifier }” dan kata sandi aplikasi, bukan yang utama, pada “{ reach-secret }”. Kiriman tidak dapat dikoreksi, tetapi dapat diturunkan.
accounts-help-telegram = Buat bot melalui @BotFather dan jadikan administrator saluran yang boleh mengirim, menyunting, dan menghapus. Isi @nama atau nomor pada “{ reach-setting-chat }” dan token bot pada “{ reach-secret }”. Kiriman dapat dikoreksi; penurunan pasti selama 48 jam, setelah itu hanya dengan hak menghapus.
accounts-help-facebook = Dapatkan token akses halaman dengan pages_manage_posts. Isi nomor halaman pada “{ reach-setting-page }” dan token pada “{ reach-secret }”. Kiriman dapat dikoreksi dan diturunkan.
accounts-help-x = Buat aplikasi yang boleh membaca dan menulis. Isi token akses akun pada “{ reach-secret }”, atau JSON dengan api_key, api_secret, token, dan token_secret. Kiriman tidak dapat dikoreksi, tetapi dapat diturunkan.
accounts-help-youtube = Saluran didaftarkan dan diverifikasi; layanan tidak menerima teks dari program, jadi petugas mengirim sendiri. Isi nomor saluran pada “{ reach-setting-channel }” dan kunci API pada “{ reach-secret }”.
accounts-help-zalo = Hubungkan akun resmi dengan aplikasi dan dapatkan tokennya. Isi nomor akun pada “{ reach-setting-oa }” dan JSON dengan app_id, app_secret, access_token, dan refresh_token pada “{ reach-secret }”. Kiriman dapat dikoreksi dan diturunkan.
accounts-help-fediverse = Akun milik portal sendiri; tidak perlu membuat apa pun dan tanpa token. Namanya adalah kode saluran ini. Kiriman dapat dikoreksi dan diturunkan sejauh server lain mengikutinya.
accounts-help-webhook = Program pihak lain diberi tahu saat ada yang terbit; tidak perlu membuat apa pun. Koreksi dan penarikan juga diberitahukan.
accounts-help-newsletter = Surat kepada yang memintanya; tanpa token. Yang dikirim ke sini dimuat dalam edisi berikutnya. Surat terkirim tidak dapat ditarik; edisi berikutnya memberitahukan penarikan.
accounts-help-feed = Umpan situs ini; tanpa token. Koreksi dan penarikan tampil dengan sendirinya.
accounts-help-press = Setiap redaksi dalam daftar menerima suratnya sendiri; tidak perlu token. Daftar dikelola di halaman kanal setelah kanal dibuka. Surat tidak dapat ditarik kembali: koreksi atau penarikan diberitahukan dalam surat kedua. Kit pers yang masih diembargo hanya dapat dibuka dari surat melalui tautan kit yang catatannya berupa kode kanal ini.
accounts-help-site = Situs ini sendiri. Hanya didaftarkan dan tidak dikirimi apa pun. Koreksi dan penarikan langsung tampil.
