# Press lists: letters to newsrooms, the list at the desk, and leaving it.

press-letter-embargo = KIT PERS DALAM EMBARGO sampai { $time }: jangan terbitkan apa pun darinya sebelum itu.
press-letter-corrected-subject = Koreksi: { $title }
press-letter-corrected = Kami telah mengirimkan teks ini kepada Anda. Teks ini telah dikoreksi: mohon gunakan hanya versi di bawah ini.
press-letter-withdrawn-subject = Ditarik: { $title }
press-letter-withdrawn = Kami telah mengirimkan “{ $title }” kepada Anda. Teks ini telah ditarik. Mohon tidak menggunakannya lagi dan menghapusnya di tempat yang sudah memuatnya.
press-letter-reason = Alasan: { $reason }
press-letter-page = Teks di situs kami
press-letter-kit = Kit pers
press-letter-why = Anda menerima surat ini karena { $organisation } menyimpan alamat ini dalam daftar persnya.
press-letter-leave = Keluar dari daftar pers
press-leave-line = Tekan tombol ini, dan tidak ada lagi yang dikirim kepada Anda dari daftar “{ $name }”.
press-leave-old = Alamat ini sudah keluar dari daftar, atau tautannya tidak lengkap.
press-left-title = Anda telah keluar dari daftar pers
press-left = Tidak ada lagi surat yang dikirim kepada Anda. Alamat Anda telah dihapus; yang disimpan hanyalah kode untuk mengenalinya.
press-list-contacts = Redaksi dalam daftar
press-list-help = Setiap redaksi di sini menerima apa yang dikirim melalui kanal ini. Nama dan alamat disegel dan hanya ditampilkan kepada yang berhak mengubah kanal.
press-list-empty = Belum ada siapa pun dalam daftar.
press-list-problems = Tidak ada yang dimuat. Perbaiki baris-baris ini:
press-list-line = Baris { $number }
field-newsroom = Redaksi
press-list-person = Orang atau meja redaksi
press-list-note = Catatan
press-list-since = Dalam daftar sejak
press-list-remove = Keluarkan
press-list-export = Unduh sebagai CSV
press-list-add = Tambah redaksi
press-list-change = Ubah data redaksi
press-list-refused = ditolak sejak { $date }
press-list-refused-help = Tidak ada yang dikirim ke alamat yang ditolak secara permanen oleh server suratnya. Ubah alamatnya, atau lanjutkan pengiriman setelah Anda tahu bahwa alamat itu benar.
press-list-trust = Lanjutkan pengiriman
press-list-again = Mereka meminta disurati lagi
press-list-again-help = Hanya diperlukan untuk alamat yang pernah ada dalam daftar.
press-list-load = Muat tabel
press-list-table = Tabel
press-list-load-help = Tempelkan baris-baris berkas CSV. Jika satu baris salah, tidak ada yang dimuat. Kolom person dan note boleh tidak ada. Kolom:
press-letter-preview = Surat
press-problem-columns = Baris pertama harus menyebut kolom newsroom, email, dan language; sesudahnya satu baris untuk setiap redaksi.
press-problem-many = Satu daftar memuat paling banyak 2.000 redaksi.
press-problem-newsroom = Nama redaksi belum ada.
press-problem-long = Paling banyak 200 karakter, tanpa ganti baris.
press-problem-email = Ini bukan alamat surel.
press-problem-language = Ini bukan bahasa situs. Tulis kodenya, misalnya vi atau en.
press-problem-twice = Alamat ini sudah ada di baris sebelumnya.
press-problem-there = Alamat ini sudah ada dalam daftar.
press-problem-gone = Alamat ini pernah ada dalam daftar dan telah keluar. Hapus barisnya, atau tambahkan tersendiri jika mereka memintanya.
press-said-first = Surat
press-said-corrected = Surat koreksi
press-said-withdrawn = Surat penarikan
press-mail-waiting = menunggu
press-mail-sending = sedang diserahkan
press-mail-sent = terkirim
press-mail-failed = tidak diterima
press-mail-given-up = dihentikan
done-press-added = Redaksi ada dalam daftar.
done-press-removed = Redaksi telah dikeluarkan dari daftar.
done-press-loaded = Redaksi telah dimuat.
done-press-trusted = Pengiriman ke alamat ini dilanjutkan.
event-press-add = menambahkan redaksi ke daftar pers
event-press-remove = mengeluarkan redaksi dari daftar pers
event-press-load = memuat redaksi ke daftar pers
event-press-export = mengunduh daftar pers
event-press-leave = sebuah redaksi keluar dari daftar pers
event-press-change = mengubah data redaksi dalam daftar pers
event-press-trust = melanjutkan pengiriman ke alamat yang ditolak dalam daftar pers
event-press-refused = menandai alamat yang ditolak dalam daftar pers
event-press-complaint = mengeluarkan redaksi yang melaporkan surat sebagai tidak diinginkan dari daftar pers
press-contacts-count = { $count ->
   *[other] { $n } redaksi
}
press-gone-count = { $count ->
   *[other] { $n } alamat telah keluar dari daftar; yang disimpan hanya kodenya.
}
press-letters-count = { $count ->
   *[other] { $n } redaksi telah diberi tahu
}
