### Checklists, calendar, embargo, preview links, an item's particulars.

desk-calendar = Lịch
desk-checklists = Danh mục kiểm tra

## Particulars
plan-particulars = Thuộc tính
plan-public-help = Bạn đọc đang xem nội dung này. Nếu loại thông tin, cơ quan công bố, sự kiện, nguồn hoặc mức đánh giá thay đổi, mọi trang đều báo cho bạn đọc.
plan-four-eyes-help = Với loại thông tin này, thay đổi như vậy phải có người thứ hai chấp thuận.
plan-proposal = Thay đổi cần người thứ hai chấp thuận
plan-messages = Thông điệp chính
plan-languages = Cần có ở các ngôn ngữ
plan-wanted = cần có
plan-event = Sự kiện
field-event_starts = Bắt đầu
field-event_ends = Kết thúc
field-event_place = Địa điểm
field-event_online = Địa chỉ tham gia trực tuyến
field-first_seen = Xuất hiện lần đầu ngày
field-date = Ngày
field-topic = Chủ đề
field-territory = Địa bàn
field-message = Thông điệp chính
act-accept = Chấp thuận thay đổi
act-decline = Không chấp thuận
event-order = Sự kiện sẽ kết thúc trước khi bắt đầu.
note-changed = Thông tin của trang này đã được thay đổi. { $changes }
note-change = { $what }: { $to } (trước đây: { $from }).
done-told = Đã lưu. Mọi trang bạn đọc đang xem đều báo về thay đổi này.
done-proposed = Đã ghi nhận. Cần người thứ hai chấp thuận trước khi bạn đọc thấy thay đổi này.
done-declined = Thay đổi không được chấp thuận.

## Embargo
plan-embargo = Cấm công bố trước hạn
embargo-until = Chưa được công bố trước { $time }
embargo-help = Trước thời điểm đó, không nội dung nào được công bố và không văn bản nào được gửi tới dịch vụ dịch máy. Bên ngoài chỉ xem được qua liên kết xem trước có chữ ký.
embargo-item = Nội dung chưa được công bố
embargo-public = Bạn đọc đã xem được nội dung này. Hãy gỡ xuống trước.
field-embargo_until = Không công bố trước
act-embargo = Đặt hạn công bố
act-lift-embargo = Bỏ hạn công bố ngay
refusal-embargo = Nội dung này chưa được công bố trước { $time }.
done-embargo = Đã đặt hạn công bố.
done-embargo-held = Đã đặt hạn công bố. Các văn bản hẹn giờ sớm hơn đã bị bỏ giờ hẹn.
done-lifted = Đã bỏ hạn công bố.

## Times
field-zone = Múi giờ
zone-mine = Múi giờ của tôi
zone-help = Ngày giờ được hiển thị theo múi giờ này, kèm giờ trong nước khi hai bên khác nhau.
zone-unknown = Không có múi giờ này. Hãy viết theo dạng Vùng/Thành phố.
time-skipped = Hôm đó múi giờ này vặn đồng hồ nhanh lên và bỏ qua giờ này. Hãy chọn giờ trước hoặc sau.
time-twice = Hôm đó múi giờ này vặn đồng hồ chậm lại nên giờ này có hai lần. Hãy chọn giờ khác hoặc ghi theo UTC.
plan-dates = Thời hạn
plan-no-dates = Chưa đặt thời hạn.
plan-ends = Gỡ xuống lúc { $time }.
act-expiry = Đặt giờ gỡ xuống
expired-reason = Trang này chỉ được công bố trong một thời hạn, nay đã hết.

## Checklist
plan-title = Kiểm tra, thời hạn và liên kết
plan-of = Kiểm tra, thời hạn và liên kết: { $title }
plan-checklist = Danh mục kiểm tra
checklist-none = Văn bản này không có mục phải kiểm tra.
checklist-ticked = đã đánh dấu
checklist-again = văn bản đã thay đổi từ đó
checklists-help = Những điều phải có người xem trước khi văn bản được chuyển tiếp. Mỗi dấu kiểm ghi tên và thời điểm.
checklist-new = Mục mới
checklist-key-help = Chữ thường không dấu, chữ số và dấu gạch nối. Mã này giữ nguyên mãi.
checklist-order = Thứ tự
checklist-retired = không hỏi nữa
gate-submit = trước khi trình duyệt
gate-release = trước khi công bố
gate-advice = khuyến nghị
texts-all = mọi văn bản
texts-original = bản gốc
texts-translation = bản dịch
field-texts = Văn bản
field-gate = Phải đánh dấu
field-renew = Khi văn bản thay đổi thì phải đánh dấu lại
field-key = Mã
field-words = Điều cần xem
act-tick = Đánh dấu
act-untick = Bỏ dấu
act-up = Lên:
act-down = Xuống:
act-retire = Không hỏi nữa
act-revive = Hỏi lại
refusal-unticked = Danh mục kiểm tra còn để trống: { $entries }
done-noted = Đã ghi nhận.

## Address
address-new = Địa chỉ mới
address-help = Địa chỉ cũ sẽ dẫn tới địa chỉ mới.
address-same = Đây đang là địa chỉ của trang.
address-free = Địa chỉ này đã có nơi dùng. Địa chỉ còn trống: { $address }
act-address = Đổi địa chỉ
done-address = Đã đổi địa chỉ.

## Preview links
plan-links = Liên kết xem trước
link-help = Ai có liên kết này sẽ xem văn bản như bạn đọc, không cần đăng nhập.
link-newest = luôn là phiên bản mới nhất
link-until = dùng được đến { $time }
link-ended = đã hết hiệu lực
link-uses-count = { $count ->
   *[other] đã mở { $n } lần
}
field-revision = Phiên bản
field-days = Dùng được trong
field-for = Dành cho
plan-days-count = { $count ->
   *[other] { $n } ngày
}
act-make-link = Tạo liên kết
act-end-link = Chấm dứt liên kết này
done-link = Đã tạo liên kết. Liên kết nằm trong danh sách bên dưới.
done-link-ended = Đã chấm dứt liên kết.
preview-notice = Bản xem trước. Văn bản này chưa công bố và còn có thể thay đổi. Liên kết dùng được đến { $time }.

## Calendar
view-month = Tháng
view-week = Tuần
view-list = Danh sách
calendar-before = Trước
calendar-today = Hôm nay
calendar-after = Sau
calendar-nothing = Không có gì trong khoảng thời gian này.
calendar-key = Ký hiệu
calendar-move = Chuyển sang ngày khác
act-move = Chuyển
done-moved = Đã chuyển.
agenda-publish = công bố
agenda-expire = gỡ xuống
agenda-embargo = hết hạn cấm công bố
agenda-due = đến hạn
agenda-fact = dữ kiện cần rà soát
agenda-day = ngày lễ, lễ hội
feed-own = Trong lịch riêng của tôi
feed-help = Phần mềm lịch có thể theo dõi một địa chỉ bí mật. Nội dung chưa được công bố hiện ở đó không kèm tiêu đề.
feed-once = Nhập địa chỉ này vào phần mềm lịch. Địa chỉ chỉ hiện lúc này; ai biết sẽ thấy lịch của bạn.
feed-mine = chỉ việc giao cho tôi
feed-since = Đã có địa chỉ từ { $time }. Địa chỉ mới sẽ thay thế.
act-feed = Tạo địa chỉ
act-end-feed = Chấm dứt địa chỉ

## Several at once
bulk-title = Làm với các mục đã chọn
bulk-choose = Chọn
bulk-whole = tất cả trên trang này
bulk-original = bản gốc
bulk-all = mọi ngôn ngữ đã bắt đầu
bulk-none = Chưa chọn mục nào. Hãy chọn ít nhất một mục trong danh sách.
bulk-chosen-count = { $count ->
   *[other] { $n } văn bản
}
bulk-note-help = Chỉ cần với văn bản bạn đọc đang xem: họ được báo điều gì đã sai.
bulk-each-language = Theo từng ngôn ngữ
bulk-each-language-help = Độc giả của mỗi ngôn ngữ đọc nội dung ghi ở đây; nếu để trống thì đọc nội dung chung ở trên.
bulk-report = Kết quả
bulk-outcome = Kết quả
bulk-done = đã làm
bulk-refused = bị từ chối
bulk-done-count = { $count ->
   *[other] { $n } đã làm
}
bulk-refused-count = { $count ->
   *[other] { $n } bị từ chối
}

## Reading and comments
plan-read = Đọc và góp ý
comment-here = Góp ý ở đây
comment-answer = Trả lời
comment-settled = đã xử lý
comment-lost = Đoạn này không còn trong văn bản
comment-whole = Về toàn văn
comments-open-count = { $count ->
   *[other] { $n } góp ý chưa xử lý
}
act-reopen = Mở lại
done-reopened = Đã mở lại.
compare-from = Từ phiên bản
compare-to = Đến phiên bản
compare-same = Hai phiên bản này giống nhau.

## Start page
waits-accept = Thay đổi cần người thứ hai
waits-accept-state = chờ người thứ hai
waits-ends = Sắp hết hạn
waits-comments = Góp ý chưa xử lý
waits-facts = Dữ kiện cần rà soát
waits-languages = Cần có ở ngôn ngữ khác

## Events
event-embargo = đã đặt hạn công bố
event-lift-embargo = đã bỏ hạn công bố
event-tick = đã đánh dấu kiểm tra
event-untick = đã bỏ một dấu kiểm
event-change-checklist = đã sửa danh mục kiểm tra
event-retire-checklist = đã ngừng một mục kiểm tra
event-revive-checklist = đã dùng lại một mục kiểm tra
event-change-address = đã đổi địa chỉ
event-preview-link = đã tạo liên kết xem trước
event-revoke-preview-link = đã chấm dứt liên kết xem trước
event-comment = đã góp ý
event-settle-comment = đã xử lý góp ý
event-reopen-comment = đã mở lại góp ý
event-change-particulars = đã sửa thuộc tính
event-propose-particulars = đã đề nghị sửa thuộc tính
event-decline-particulars = không chấp thuận sửa thuộc tính
event-set-expiry = đã đặt giờ gỡ xuống
event-change-time-zone = đã đổi múi giờ
event-calendar-address = đã tạo địa chỉ lịch
event-end-calendar-address = đã chấm dứt địa chỉ lịch
