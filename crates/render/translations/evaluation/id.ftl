# Evaluations of programmes (id).

## Asking
evaluations-title = Evaluasi
evaluations-help = Apa yang dicapai suatu program: pertanyaan yang dijawab dengan angka yang dibekukan pada suatu hari.
evaluations-none = Belum ada evaluasi.
evaluation-new = Mulai evaluasi
evaluation-horizon = Tahap evaluasi
evaluation-horizon-own = hari tersendiri
evaluation-on = Hari acuan
evaluation-on-help = Hanya untuk hari tersendiri; setiap tahap sudah punya harinya. Periode laporan yang berakhir sampai hari itu dihitung.
evaluation-about = Apa yang hendak diketahui, dan untuk siapa
evaluation-questions = Pertanyaan
evaluation-question = Pertanyaan
evaluation-rests-on = Dasarnya
evaluation-flows = Kumpulan data yang disebut
evaluation-flows-help = Versi terbitan terbaru pada hari itu disimpan.
evaluation-studies = Studi dampak yang disebut
evaluation-study = Studi
evaluation-study-for = Tentang indikator

## Freezing and publishing
evaluation-state-draft = sedang ditulis
evaluation-state-frozen = dibekukan
evaluation-state-published = diterbitkan
evaluation-preview = Inilah keadaan saat ini; belum ada yang dibekukan.
evaluation-freeze = Bekukan
evaluation-freeze-help = Sejak itu pertanyaan, indikator, angka, dan versi data tetap seperti pada hari itu. Penilaian ditulis sesudahnya.
evaluation-discard = Buang draf ini
evaluation-discard-help = Draf dihapus dan tidak dapat dipulihkan. Log audit menyimpan apa yang ditanyakannya.
evaluation-frozen = Dibekukan
evaluation-published = Diterbitkan
evaluation-publish-help = Pembaca akan melihatnya seperti di sini. Setelah itu tidak dapat diubah lagi.

## Figures
evaluation-periods = Periode yang dihitung
evaluation-then = Saat itu
evaluation-told = tercantum dalam { $told } dari { $asked } laporan yang diminta
evaluation-lack-no-period = tidak diukur: belum ada periode laporan yang berakhir sampai hari itu
evaluation-lack-nothing = tidak diukur: tidak ada yang melaporkan angka
evaluation-lack-apart = tidak ada angka tunggal: angka beberapa instansi tidak digabungkan
evaluation-not-measured = Yang tidak diukur
evaluation-no-indicator = Pertanyaan ini tidak didasarkan pada indikator apa pun: tidak ada yang diukur untuknya.
evaluation-no-baseline = tidak ada titik awal
evaluation-no-target = tidak ada sasaran
evaluation-vintage = versi { $number }, { $date }
evaluation-no-vintage = belum ada terbitan sampai hari itu
evaluation-rows-changed = Saat dibekukan terhitung { $then }; hari ini ditemukan { $now }.
evaluation-recommendations-count = { $n } rekomendasi pemeriksaan masih terbuka.

## Effect
evaluation-effect = Dampak
evaluation-effect-is = { $estimate } { $unit } (antara { $low } dan { $high }, selang { $level }%)
evaluation-effect-none = belum ada hasil dari studi ini
evaluation-conclusion-rise = naik, ditunjukkan semua metode
evaluation-conclusion-fall = turun, ditunjukkan semua metode
evaluation-conclusion-doubtful = dampak terlihat, tetapi dengan keraguan
evaluation-conclusion-disagreement = metode saling bertentangan
evaluation-conclusion-none-worthwhile = tidak ada dampak yang berarti
evaluation-conclusion-not-shown = dampak tidak terlihat; mungkin saja ada
evaluation-conclusion-no-answer = tidak ada metode yang dapat menjawab

## Judging
evaluation-judgement = Penilaian
evaluation-answer = Jawaban
evaluation-confidence = Tingkat keyakinan
evaluation-confidence-high = tinggi
evaluation-confidence-middle = sedang
evaluation-confidence-low = rendah
evaluation-basis = Dasar jawaban
evaluation-not-judged = Belum dinilai.
evaluation-summary = Kesimpulan

## Paper
evaluation-kind = Laporan evaluasi
evaluation-subject = evaluasi “{ $programme }” per { $date }

## Why something was not done
evaluation-early = Hari ini sebelum program dimulai.
evaluation-too-early = Hari acuan belum lewat: dapat dibekukan sesudahnya.
evaluation-question-missing = Tulis pertanyaannya, atau hapus dasar yang dipilih.
evaluation-no-questions = Belum ada pertanyaan. Ajukan setidaknya satu sebelum dibekukan.
evaluation-too-many = Terlalu banyak: masing-masing paling banyak 20 pertanyaan, kumpulan data, dan studi.
evaluation-flow-unknown = Tidak ada kumpulan data dengan kode ini.
evaluation-unjudged = Setiap pertanyaan memerlukan jawaban dan tingkat keyakinan.
evaluation-not-draft = Sudah dibekukan: pertanyaannya tidak dapat diubah lagi.
evaluation-not-frozen = Hanya evaluasi yang dibekukan dan belum diterbitkan yang dapat dinilai atau diterbitkan.

## What was done
done-evaluation-frozen = Dibekukan. Kini dapat dinilai.
done-evaluation-discarded = Draf dibuang.
event-begin-evaluation = memulai evaluasi
event-save-evaluation = mengubah evaluasi
event-discard-evaluation = membuang draf evaluasi
event-freeze-evaluation = membekukan evaluasi
event-judge-evaluation = menilai evaluasi
event-publish-evaluation = menerbitkan evaluasi
