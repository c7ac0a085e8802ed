# Where a programme stands (vi).
standing-title = { $programme }: tình hình thực hiện năm { $year }
standing-scope = Hiển thị { $number } cơ quan, tổ chức
standing-plan = Kế hoạch
standing-not-asked = không phải báo cáo
standing-late-reports = Báo cáo quá hạn
standing-late-plans = Kế hoạch chưa được duyệt
standing-late-recommendations = Kiến nghị quá hạn
standing-nothing-late = Không có việc nào quá hạn.
standing-heat = Kế hoạch và báo cáo
standing-told = Báo cáo đã chấp nhận nói gì về các nhiệm vụ
standing-untold = đang mở, chưa có báo cáo
standing-money = Kinh phí dự kiến và đã chi
standing-money-help = Kinh phí dự kiến lấy từ kế hoạch đã duyệt; kinh phí đã chi lấy từ báo cáo đã chấp nhận của các kỳ trong năm.
standing-results = Hoạt động và tình hình nhiệm vụ
standing-months = Các tháng trong năm
standing-as-table = Xem dạng bảng
standing-month = Tháng
standing-running = Hoạt động đang diễn ra
standing-ending = Hoạt động kết thúc
standing-reports-due = Báo cáo đến hạn
standing-recommendations-due = Kiến nghị đến hạn

## In the calendar
agenda-report = báo cáo đến hạn
agenda-activity = hoạt động kết thúc
agenda-recommendation = kiến nghị đến hạn
agenda-complaint = phản ánh cần trả lời
feed-organisation = Lịch còn có hạn báo cáo, ngày kết thúc hoạt động và kiến nghị của các cơ quan bạn lập kế hoạch, cùng các phản ánh mà bạn được trả lời. Để chỉ xem một cơ quan và các đơn vị trực thuộc, thêm phần sau cùng mã cơ quan vào địa chỉ:
