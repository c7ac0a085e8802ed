# Choosing something by what it is called (id).

choose-none = belum dipilih
choose-help = Ketik kata dari namanya atau kodenya. Yang cocok akan ditawarkan untuk dipilih.
choose-look = Cari yang diketik
choose-which = Pilih apa yang dimaksud dengan “{ $words }”.
choose-near = Tidak ada yang bernama “{ $words }”. Yang ditulis hampir sama:
choose-nothing = Tidak ada yang bernama “{ $words }”. Coba kata lain atau lebih sedikit kata.
choose-open = Masih harus dipilih: { $words }. Lihat kemungkinannya pada isian itu.
field-campaign = Kampanye
