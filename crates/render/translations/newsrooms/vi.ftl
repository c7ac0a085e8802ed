# Press lists: letters to newsrooms, the list at the desk, and leaving it.

press-letter-embargo = HỒ SƠ BÁO CHÍ CẤM CÔNG BỐ đến { $time }: không đăng bất kỳ nội dung nào trước thời điểm này.
press-letter-corrected-subject = Đính chính: { $title }
press-letter-corrected = Chúng tôi đã gửi bài này trước đây. Bài đã được đính chính: xin chỉ sử dụng bản dưới đây.
press-letter-withdrawn-subject = Thu hồi: { $title }
press-letter-withdrawn = Chúng tôi đã gửi bài “{ $title }”. Bài này đã được rút. Xin không sử dụng nữa và gỡ bỏ ở những nơi đã đăng.
press-letter-reason = Lý do: { $reason }
press-letter-page = Bài viết trên trang của chúng tôi
press-letter-kit = Hồ sơ báo chí
press-letter-why = Quý vị nhận thư này vì { $organisation } lưu địa chỉ này trong danh sách báo chí.
press-letter-leave = Rời danh sách báo chí
press-leave-line = Nhấn nút để không nhận thêm thư nào từ danh sách “{ $name }”.
press-leave-old = Địa chỉ này đã rời danh sách hoặc đường liên kết không đầy đủ.
press-left-title = Quý vị đã rời danh sách báo chí
press-left = Sẽ không có thư nào được gửi thêm. Địa chỉ của quý vị đã được xóa; chỉ giữ lại một mã để nhận ra địa chỉ này.
press-list-contacts = Các tòa soạn trong danh sách
press-list-help = Mỗi tòa soạn ở đây nhận nội dung gửi qua kênh này. Tên và địa chỉ được niêm phong, chỉ người được phép sửa kênh mới thấy.
press-list-empty = Danh sách chưa có tòa soạn nào.
press-list-problems = Chưa nạp gì. Hãy sửa các dòng sau:
press-list-line = Dòng { $number }
field-newsroom = Tòa soạn
press-list-person = Người hoặc ban
press-list-note = Ghi chú
press-list-since = Trong danh sách từ
press-list-remove = Đưa ra khỏi danh sách
press-list-export = Tải về dạng CSV
press-list-add = Thêm tòa soạn
press-list-change = Sửa thông tin tòa soạn
press-list-refused = bị từ chối từ { $date }
press-list-refused-help = Không gửi gì đến địa chỉ đã bị máy chủ thư từ chối hẳn. Hãy sửa địa chỉ, hoặc cho gửi lại khi quý vị biết chắc địa chỉ đúng.
press-list-trust = Gửi lại đến địa chỉ này
press-list-again = Họ đã đề nghị được gửi thư trở lại
press-list-again-help = Chỉ cần cho địa chỉ từng có trong danh sách.
press-list-load = Nạp bảng
press-list-table = Bảng
press-list-load-help = Dán các dòng của tệp CSV. Nếu một dòng sai thì không nạp dòng nào. Có thể bỏ cột person và note. Các cột:
press-letter-preview = Bức thư
press-problem-columns = Dòng đầu phải nêu các cột newsroom, email và language; sau đó mỗi tòa soạn một dòng.
press-problem-many = Danh sách có tối đa 2.000 tòa soạn.
press-problem-newsroom = Thiếu tên tòa soạn.
press-problem-long = Tối đa 200 ký tự, không xuống dòng.
press-problem-email = Đây không phải là địa chỉ thư điện tử.
press-problem-language = Đây không phải ngôn ngữ của trang. Hãy ghi mã như vi hoặc en.
press-problem-twice = Địa chỉ này đã có ở dòng trước.
press-problem-there = Địa chỉ này đã có trong danh sách.
press-problem-gone = Địa chỉ này từng có trong danh sách và đã rời đi. Hãy bỏ dòng này, hoặc thêm riêng nếu họ đề nghị.
press-said-first = Thư
press-said-corrected = Thư đính chính
press-said-withdrawn = Thư thu hồi
press-mail-waiting = đang chờ
press-mail-sending = đang chuyển
press-mail-sent = đã gửi
press-mail-failed = không được nhận
press-mail-given-up = đã thôi gửi
done-press-added = Tòa soạn đã được thêm vào danh sách.
done-press-removed = Tòa soạn đã được đưa ra khỏi danh sách.
done-press-loaded = Các tòa soạn đã được nạp.
done-press-trusted = Địa chỉ này được gửi thư trở lại.
event-press-add = đã thêm một tòa soạn vào danh sách báo chí
event-press-remove = đã đưa một tòa soạn ra khỏi danh sách báo chí
event-press-load = đã nạp các tòa soạn vào danh sách báo chí
event-press-export = đã tải danh sách báo chí
event-press-leave = một tòa soạn đã rời danh sách báo chí
event-press-change = đã sửa thông tin một tòa soạn trong danh sách báo chí
event-press-trust = đã cho gửi lại đến một địa chỉ bị từ chối trong danh sách báo chí
event-press-refused = đã đánh dấu một địa chỉ bị từ chối trong danh sách báo chí
event-press-complaint = đã đưa ra khỏi danh sách báo chí một tòa soạn báo thư là không mong muốn
press-contacts-count = { $count ->
   *[other] { $n } tòa soạn
}
press-gone-count = { $count ->
   *[other] { $n } địa chỉ đã rời danh sách; chỉ giữ lại mã của chúng.
}
press-letters-count = { $count ->
   *[other] đã báo cho { $n } tòa soạn
}
