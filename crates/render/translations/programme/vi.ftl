# Programmes for readers (vi).

nav-programme = Chương trình hành động
programme-intro = Công tác thông tin đối ngoại được giao những gì, ai thực hiện và đến nay đạt được gì.
programme-reached = Kết quả đến nay
programme-reached-help = Chỗ ghi “hệ thống đếm” là số do cổng tự đếm từ nội dung đã đăng. Số khác do cơ quan báo cáo, kèm nguồn.
programme-by-period = Số đếm theo kỳ
programme-plans = Kế hoạch đã duyệt
programme-plans-of = { $plans } trong số { $all } cơ quan có kế hoạch đã duyệt.
programme-by-organisation = Theo cơ quan
programme-criteria = Tiêu chí thẩm định đề án
programme-criteria-since = Bản { $number }, áp dụng từ ngày { $date }.
programme-money-state = Ngân sách nhà nước
programme-money-social = Nguồn lực xã hội
programme-money-in-kind = Hiện vật
programme-unknown = Những điều chưa rõ
programme-activities-shown = { $from }–{ $to } trong số { $all }
programme-activities-more = Hoạt động tiếp theo
programme-activities-before = Hoạt động phía trước
programme-unknown-leads-count = { $n } nhiệm vụ chưa có trang nào nêu cơ quan chủ trì.
programme-unknown-figures-count = { $n } chỉ số chưa có số liệu.
programme-data = Dữ liệu mở
programme-rests-on = Nhiệm vụ dựa trên văn bản này
programme-produced = Đã tạo ra
programme-withheld = Không công bố
programme-part-money = Kinh phí
programme-part-figures = Kết quả của các chỉ số
programme-reported-of = theo báo cáo của { $told } trên { $all } cơ quan
