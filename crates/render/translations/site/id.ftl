# Antarmuka dalam bahasa Indonesia.
# $n ialah angka yang sudah ditulis menurut kebiasaan pembaca; $count memilih bentuk jamak.

language-own-name = Bahasa Indonesia

## Bingkai
skip-to-content = Langsung ke isi
demonstration = Ini peragaan Sen dengan isi contoh. Bukan terbitan resmi.
copy-notice = Ini salinan situs per { $date }. Pencarian, langganan, dan pengiriman pesan kepada kami hanya dapat dilakukan di situs asli.
copy-original = Halaman ini di situs asli
nav-label = Navigasi utama
nav-stories = Kisah
nav-places = Daerah
nav-facts = Fakta dan angka
nav-guides = Berkunjung, belajar, berinvestasi
nav-abroad = Bagi warga negara di luar negeri
nav-documents = Dokumen
nav-search = Cari
nav-languages = bahasa lain
nav-about = Siapa yang menerbitkan, dan caranya
nav-corrections = Ralat
nav-privacy = Privasi
nav-accessibility = Aksesibilitas
nav-heritage = Warisan dunia
nav-calendar = Hari libur dan festival
nav-api = Data dan umpan
read-in-your-language = Baca tentang { $country } dalam bahasa Anda
promise = Setiap halaman menyebutkan siapa penerbitnya, kapan terbit, dan bagaimana diterjemahkan. Setiap ralat dicatat secara terbuka.
published-by-operator = Diterbitkan oleh: { $operator }
view-plain = Tampilan sederhana (hemat data)
view-full = Tampilan lengkap

## Beranda dan daftar
facts-strip = Negeri ini dalam angka
source = sumber
all-stories = Semua kisah
see-all = Lihat semua
read-the-story = Baca kisahnya
places-as-list = Sebagai daftar
map-note = Setiap kotak mewakili satu provinsi atau kota. Makin tua warnanya, makin banyak penduduknya. Luas dan jarak tidak menurut skala.
nothing-yet = Belum ada yang diterbitkan di sini.
nothing-in-language = Belum ada yang diterbitkan di sini dalam bahasa ini.
more-in-other-languages = Ada lebih banyak dalam bahasa lain:
latest = Terbaru
older = Lebih lama
feed-of-this = Ikuti halaman ini lewat pembaca umpan (RSS)
in-languages = { $count ->
   *[other] dalam { $n } bahasa
}
topics = Topik
sections = Rubrik
stories-intro = Apa yang sedang terjadi, bagaimana orang hidup, dan apa yang dapat dilihat.
topic = Topik
section = Rubrik

## Kisah
published-on = Terbit { $date }
updated-on = Diperbarui { $date }
written-in = Ditulis dalam { $language }
translation-original = Ini naskah asli
translation-person = Diterjemahkan oleh manusia
translation-machine = Diterjemahkan oleh mesin, tidak diperiksa oleh manusia
translation-machine-checked = Diterjemahkan oleh mesin, diperiksa oleh manusia
read-in-languages = { $count ->
   *[other] Baca dalam { $n } bahasa
}
kind-official = Informasi resmi
kind-image = Wajah negeri
kind-world = Dunia
kind-clarification = Klarifikasi
format-story = Kisah
format-photo-story = Kisah foto
format-data-story = Kisah data
format-place = Profil daerah
format-guide = Panduan
format-document = Dokumen
format-qa = Tanya jawab
format-event = Acara
correction = Ralat
picture-credit = Gambar: { $credit }, { $licence }
sources = Sumber
source-is = Sumber: { $source }.
source-read = Sumber: { $source }, dibaca pada { $date }.
period-quarter = triwulan { $quarter } { $year }
fact-review = Akan ditinjau paling lambat { $date }.
read-next = Baca berikutnya
found-a-mistake = Menemukan kekeliruan? Beri tahu kami, dan kami akan meralatnya secara terbuka.
event-when = Kapan
event-where = Di mana
event-online = Ikut secara daring
event-add-to-calendar = Tambahkan ke kalender Anda
claim-says = Yang dikatakan orang
claim-rating = Temuan kami
claim-answer = Singkatnya
claim-invite = Jika Anda punya bukti bahwa kami keliru, kirimkan kepada kami: ralat kami terbuka untuk umum.
rating-false = Keliru
rating-mostly-false = Sebagian besar keliru
rating-missing-context = Kurang konteks
rating-mostly-true = Sebagian besar benar
rating-true = Benar
chart-table = Angkanya dalam tabel
chart-source = Sumber: { $source }
chart-label = Butir
chart-value = Nilai
table-label = Tabel
video-link = Tayangan video

## Daerah
places-intro = { $count ->
   *[other] { $n } provinsi dan kota. Pilih kotak, atau nama dari daftar.
}
places-in-figures = Daerah dalam angka
place = Daerah
region = Wilayah
seat = Pusat pemerintahan
population = Jumlah penduduk
area-km2 = Luas, km²
density = Penduduk per km²
territory-province = Provinsi
territory-city = Kota
territory-region = Wilayah
territory-special-zone = Zona khusus
history-of-place = Bagaimana daerah ini terbentuk
lineage-merged = { $date }: { $from } digabungkan ke { $to } ({ $act })
lineage-split = { $date }: { $to } memisahkan diri dari { $from } ({ $act })
lineage-renamed = { $date }: { $from } berganti nama menjadi { $to } ({ $act })
lineage-status = { $date }: { $from } menjadi kota di bawah pemerintah pusat ({ $act })
lineage-moved = { $date }: { $from } dipindahkan ke bawah { $to }
lineage-dissolved = { $date }: { $from } dihapus
no-date = Tanggal tidak diketahui
place-until = Satuan ini ada sampai { $date }. Kini: { $today }.
same-region = Di wilayah yang sama
stories-here = Kisah dari sini

## Fakta dan dokumen
facts = Fakta
facts-intro = Satu daftar angka, masing-masing dengan periode dan sumbernya. Setiap halaman yang mengutip suatu angka menampilkan angka yang sama.
groups = Kelompok
as-of = Dibaca pada
review-by = Akan ditinjau paling lambat
cite-as = Kunci kutipan
cited-in = Dikutip di
documents-intro = Dokumen hukum dan kebijakan tentang penerangan luar negeri: nomor, tanggal, penerbit, keberlakuan, dan apa yang mengubah apa.
document-kinds = Jenis dokumen
all = Semua
status-in-force = Berlaku
status-partly = Berlaku sebagian
status-replaced = Sudah diganti
status-expired = Sudah berakhir
status-not-yet = Belum berlaku
status-unknown = Keberlakuan tidak diketahui
summary-elsewhere = Ringkasan ini dalam { $language }; belum ada dalam bahasa Anda.
summary-in = Ringkasan tersedia dalam:
related-documents = Dokumen terkait
relation-amends = Mengubah
relation-replaces = Menggantikan
relation-guides = Memberi petunjuk bagi
relation-implements = Melaksanakan
relation-cites = Mengutip
relation-amends-by = Diubah oleh
relation-replaces-by = Digantikan oleh
relation-guides-by = Diberi petunjuk oleh
relation-implements-by = Dilaksanakan oleh
relation-cites-by = Dikutip oleh
issuer = Penerbit
date-issued = Diterbitkan
date-effective = Berlaku sejak
date-until = Sampai
validity = Keberlakuan
kind = Jenis
heritage-intro = Apa yang telah dicatat dunia dalam daftarnya, beserta tahun dan tempatnya.
calendar-intro = Hari libur nasional dan festival. Tanggal kalender lunar berpindah setiap tahun; yang ditampilkan ialah tanggal yang sudah diketahui.
days-today = Hari ini
calendar-ahead = Yang akan datang pada tahun { $year }
calendar-past = Yang sudah lewat pada tahun { $year }
day-public-holiday = Hari libur nasional
day-festival = Perayaan rakyat
day-observance = Hari peringatan

## Pencarian
search-title = Pencarian
search-label = Kata yang dicari
search-button = Cari
search-hint = Ketik dengan atau tanpa tanda diakritik. Apit dengan tanda kutip kata-kata yang harus berdampingan.
search-count = { $count ->
    [0] Tidak ada hasil untuk “{ $query }”
   *[other] { $n } hasil untuk “{ $query }”
}
search-in-language = Dalam { $language } ({ $n })
search-in-all = Dalam semua bahasa ({ $n })
search-nothing = Tidak ada hasil. Yang mungkin membantu:
search-tip-fewer = Pakai kata yang lebih sedikit atau lebih umum.
search-tip-spelling = Periksa ejaan; tanda diakritik boleh diabaikan.
search-tip-all = Cari dalam semua bahasa.
search-more = Hasil lainnya
did-you-mean = Mungkin maksud Anda:
facet-section = Rubrik
facet-topic = Topik
facet-territory = Daerah
facet-kind = Jenis informasi
facet-year = Tahun
facet-remove = hapus

## Tentang portal
about-intro = Apa isi portal ini, siapa penanggung jawabnya, dan aturan apa yang dipegangnya.
about-who-title = Penanggung jawab portal ini
about-who = { $operator } mengelola portal ini. Setiap halaman menyebutkan lembaga yang menerbitkannya.
about-how-title = Aturannya
about-how-attributed = Setiap terbitan menyebutkan siapa penerbitnya, kapan terbit, dalam bahasa apa ditulis, dan bagaimana diterjemahkan.
about-how-silent = Tidak ada yang diubah diam-diam. Ralat ditampilkan di halamannya dan di daftar ralat; halaman yang ditarik meninggalkan pemberitahuan beserta alasannya.
about-how-figures = Angka disertai sumber dan periodenya. Semuanya disimpan dalam satu daftar, sehingga angka yang sama tampil sama di setiap halaman.
about-how-claims = Klarifikasi menyebut pernyataannya, bukan musuhnya. Sumbernya ditunjukkan, dan hasilnya bisa saja bahwa pernyataan itu benar.
publishers = Penerbit
editions-count = { $count ->
   *[other] { $n } halaman
}
organisations = Lembaga
organisation-government = Pemerintah
organisation-party = Badan partai
organisation-assembly = Majelis Nasional
organisation-ministry = Kementerian
organisation-agency = Badan pemerintah
organisation-department = Direktorat
organisation-province = Pemerintah daerah
organisation-mission = Perwakilan di luar negeri
organisation-press = Pers
organisation-committee = Komite
organisation-association = Perhimpunan
organisation-demonstration = Peragaan
organisation-former = Lembaga terdahulu
about-coming-title = Perubahan yang telah diputuskan
about-coming = Perubahan ini berlaku pada hari yang disebutkan.
corrections-intro = Semua ralat yang perlu diketahui pembaca, dari yang terbaru.
corrections-none = Sejauh ini belum ada ralat yang diperlukan.
privacy-intro = Membaca di sini tidak meninggalkan jejak tentang Anda.
privacy-count-title = Tanpa pelacakan
privacy-count = Portal ini tidak memasang kuki untuk membaca, tidak memakai pengenal, dan tidak memuat apa pun dari situs lain. Alamat pembaca tidak disimpan.
privacy-choice-title = Satu-satunya kuki
privacy-choice = Jika Anda memilih tampilan sederhana, pilihan itu disimpan dalam kuki di perangkat Anda. Selain itu tidak ada.
privacy-mail-title = Jika Anda menulis kepada kami
privacy-mail = Pesan Anda hanya kami pakai untuk menjawab Anda dan memperbaiki yang keliru.
accessibility-intro = Dibuat agar dapat dibaca siapa saja, di perangkat apa pun, dengan atau tanpa skrip.
accessibility-how-title = Yang kami tuju
accessibility-how = Kami mengikuti Pedoman Aksesibilitas Konten Web (WCAG) 2.2 tingkat AA: dapat dijalankan dengan papan ketik, kontras yang cukup, teks pengganti gambar, tabel untuk bagan, dan urutan baca yang benar dalam setiap aksara.
accessibility-plain-title = Tampilan sederhana
accessibility-plain = Tampilan sederhana meniadakan fon web dan gambar besar. Peramban yang meminta hemat data mendapatkannya secara otomatis.
accessibility-tell-title = Beri tahu kami
accessibility-tell = Jika ada yang sulit dipakai, beri tahu kami di mana dan bagaimana; kami akan memperbaikinya.
languages-title = Bahasa
languages-intro = Pilih bahasa yang Anda sukai untuk membaca. Tidak semua halaman tersedia dalam semua bahasa; beranda setiap bahasa menunjukkan apa yang ada.

## Pesan pengganti halaman
not-found-title = Halaman ini tidak ada
not-found = Alamatnya mungkin salah ketik, atau halamannya sudah pindah. Carilah, atau mulai dari beranda.
gone-title = Halaman ini telah ditarik
gone = Halaman ini pernah terbit di sini lalu ditarik kembali. Alasannya tertulis di bawah.
gone-on = Ditarik pada { $date }
failed-title = Ada yang tidak beres di sini
failed = Kesalahannya pada kami, dan sudah dicatat. Silakan coba lagi sebentar lagi.
refused-title = Permintaan ini tidak dapat dijawab
refused = Alamat atau formulirnya memuat sesuatu yang tidak dipahami portal ini.
other-language-title = Belum ada dalam bahasa ini
other-language = Halaman ini belum diterbitkan dalam { $language }. Halaman ini dapat dibaca dalam:
to-home = Ke beranda
feed-title = { $site }: { $part }

## Log penerbitan
verify-title = Periksa halaman
verify-this-page = Periksa halaman ini
verify-intro = Semua yang diterbitkan di sini dicatat dalam log terbuka yang hanya dapat ditambah. Masukkan alamat halaman untuk melihat apakah isinya masih sama dengan yang dicatat.
verify-address = Alamat halaman
verify-button = Periksa
verify-same = Halaman ini sama dengan yang dicatat.
verify-differs = Halaman ini tidak sama dengan yang dicatat. Beri tahu kami dan jangan mengandalkannya.
verify-none = Halaman ini tidak ada dalam log.
verify-unknown = Tidak ada halaman seperti itu di situs ini.
verify-history = Isi log tentang halaman ini
verify-yourself = Anda tidak perlu percaya begitu saja: log dan kuncinya terbuka bagi semua orang.
verify-pictures = Gambar berukuran besar memuat kredensial konten bertanda tangan (C2PA): siapa yang menerbitkannya dan bahwa tidak ada yang mengubahnya sejak itu. Program yang membacanya memerlukan sertifikat kami:
log-publish = Diterbitkan
log-correct = Diralat
log-withdraw = Ditarik
log-entry = entri { $number } dalam log

## Data dan umpan
api-intro = Segala yang disediakan portal ini bagi mesin: umpan, peta situs, dan antarmuka baca-saja.
api-rules = Jawaban berupa JSON. Daftar dibagi per halaman; ikuti “next”. Kesalahan disampaikan sebagai problem details (RFC 9457). Kirim ETag yang Anda punya untuk menghemat pengiriman.

## Nama bahasa
language-vi = bahasa Vietnam
language-en = bahasa Inggris
language-zh-hans = bahasa Tionghoa
language-ja = bahasa Jepang
language-ko = bahasa Korea
language-fr = bahasa Prancis
language-de = bahasa Jerman
language-es = bahasa Spanyol
language-pt = bahasa Portugis
language-ru = bahasa Rusia
language-ar = bahasa Arab
language-hi = bahasa Hindi
language-th = bahasa Thai
language-lo = bahasa Lao
language-km = bahasa Khmer
language-id = bahasa Indonesia

## Kata kecil dalam teks
callout-label = Catatan
missing-fact = (angka ditarik)
