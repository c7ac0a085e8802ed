# Choosing something by what it is called (vi).

choose-none = chưa chọn
choose-help = Gõ vài từ trong tên, hoặc mã. Những gì phù hợp sẽ được đưa ra để chọn.
choose-look = Tìm theo từ đã gõ
choose-which = Hãy chọn “{ $words }” là nội dung nào dưới đây.
choose-near = Không có gì tên là “{ $words }”. Những tên viết gần giống:
choose-nothing = Không có gì tên là “{ $words }”. Hãy thử từ khác hoặc ít từ hơn.
choose-open = Còn phải chọn: { $words }. Xem gợi ý tại ô tương ứng.
field-campaign = Chiến dịch
