# Bàn làm việc bằng tiếng Việt.

desk = Bàn làm việc
desk-nav-more = Mục khác
desk-nav = Các phần của bàn làm việc
desk-sign-in = Đăng nhập
desk-sign-out = Đăng xuất
desk-email = Địa chỉ email
desk-password = Mật khẩu
desk-new-password = Mật khẩu mới
desk-password-help = Ít nhất 12 ký tự. Vài từ không liên quan đến nhau thì dễ nhớ mà khó đoán.
desk-forgotten = Quên mật khẩu? Quản trị viên có thể gửi cho bạn một liên kết.
desk-forgotten-letter = Quên mật khẩu? Nhận thư có liên kết.
desk-letter-help = Nếu địa chỉ này là của người làm việc tại đây, một thư có liên kết sẽ được gửi đến.
desk-letter-send = Gửi thư
desk-letter-sent = Nếu địa chỉ này là của người làm việc tại đây, thư đang được gửi đến. Liên kết trong thư dùng được một lần, trong vòng một giờ.
desk-code = Mã
desk-code-title = Bước thứ hai
desk-code-help = Sáu chữ số đang hiện trong ứng dụng của bạn, hoặc một mã khôi phục.
desk-go-on = Tiếp tục
desk-name = Họ và tên
desk-language = Ngôn ngữ của bàn làm việc
desk-save = Lưu

## Errors on the way in
sign-in-wrong = Địa chỉ, mật khẩu hoặc mã không đúng.
sign-in-wait = Đã thử quá nhiều lần. Hãy thử lại sau { $time }.
link-gone = Liên kết này đã được dùng, đã hết hạn hoặc không tồn tại. Hãy xin người gửi một liên kết mới.
refusal-missing = Còn thiếu: { $field }.
email-wrong = Đây không phải là địa chỉ email.
email-known = Địa chỉ này đã có người dùng ở đây.
password-short = Mật khẩu quá ngắn: cần ít nhất 12 ký tự.
password-long = Mật khẩu quá dài: tối đa 200 ký tự.
password-easy = Mật khẩu này dễ đoán. Hãy chọn những từ không liên quan gì đến bạn.
code-wrong = Mã không đúng. Mã thay đổi sau mỗi 30 giây.
last-administrator = Đây là quản trị viên cuối cùng của cả nước. Hãy giao quyền quản trị cho người khác trước.
forbidden-title = Bạn không có quyền làm việc này
forbidden = Các vai trò của bạn không bao gồm việc này ở đây. Nếu cần, hãy đề nghị quản trị viên.
form-old = Biểu mẫu này mở quá lâu hoặc được gửi từ nơi khác. Chưa có gì thay đổi; xin gửi lại.

## Joining
desk-welcome = Chào mừng
desk-setup-intro = Bạn là người đầu tiên, nên sẽ là quản trị viên; sau đó bạn có thể mời mọi người khác.
desk-join-intro = Bạn được mời vào bàn làm việc. Hãy cho biết họ tên và chọn một mật khẩu.
desk-password-intro = Chọn mật khẩu mới cho { $email }.

## My account
desk-account = Tài khoản của tôi
desk-me = Về tôi
desk-roles = Vai trò của tôi
desk-role-at = { $role } · { $place }
desk-role-in = { $role } · { $place } · { $languages }
desk-whole-country = cả nước
desk-second-factor = Bước thứ hai khi đăng nhập
desk-second-factor-on = Khi đăng nhập, bạn cần nhập mã từ ứng dụng.
desk-second-factor-off = Với ứng dụng xác thực, không ai vào được nếu chỉ có mật khẩu của bạn.
desk-second-factor-begin = Thiết lập ứng dụng
desk-second-factor-remove = Thôi hỏi mã
desk-second-factor-scan = Quét hình này bằng ứng dụng xác thực, hoặc gõ dãy chữ bên dưới vào ứng dụng. Sau đó nhập mã mà ứng dụng hiện ra.
desk-codes-left = { $count ->
   *[other] Còn { $n } mã khôi phục.
}
desk-recovery = Mã khôi phục của bạn
desk-recovery-help = Hãy cất ở nơi bạn tìm được khi không có điện thoại. Mỗi mã dùng được một lần. Các mã chỉ hiện lần này.
desk-sessions = Nơi tôi đang đăng nhập
desk-this-session = phiên này
desk-session-times = Từ { $since }, dùng lần cuối { $seen }
desk-end-other-sessions = Đăng xuất ở mọi nơi khác

## Roles
role-author = Tác giả
role-translator = Biên dịch viên
role-reviewer = Người duyệt
role-publisher = Người xuất bản
role-media-editor = Biên tập viên hình ảnh
role-analyst = Chuyên viên phân tích
role-planner = Người lập kế hoạch
role-auditor = Giám sát viên
role-administrator = Quản trị viên

## Parts of the desk
desk-moment = { $day }, { $time }
desk-home = Việc đang chờ tôi
desk-items = Nội dung
desk-people = Nhân sự
desk-audit = Nhật ký giám sát

## Start page
desk-new-item = Bài mới
desk-advise-second-factor = Vai trò của bạn có phạm vi rộng. Hãy thiết lập bước thứ hai khi đăng nhập.
desk-nothing-waits = Hiện không có việc nào chờ bạn.
desk-waits-mine = Giao cho tôi
desk-waits-check = Cần duyệt
desk-waits-publish = Sẵn sàng xuất bản

## Lists
desk-find = Tìm
desk-show = Hiện
desk-any = tất cả
desk-more = Thêm
desk-items-count = { $count ->
   *[other] { $n } bài
}
desk-item = Bài
desk-state = Trạng thái
desk-kind = Loại thông tin
desk-saved-at = Lưu lần cuối
desk-with = Người phụ trách
desk-languages = Ngôn ngữ đã xuất bản
desk-nobody = chưa có ai
desk-the-system = hệ thống
desk-yes = có
desk-no = không

## States
state-published = đã xuất bản
state-withdrawn = đã gỡ
state-draft = bản nháp
stage-draft = bản nháp
stage-in-review = đang duyệt
stage-returned = bị trả lại
stage-approved = đã duyệt
stage-scheduled = đã hẹn giờ

## An item
desk-begin = Bắt đầu
desk-cancel = Hủy
desk-write = Viết
desk-read = Xem
desk-about-item = Về bài này
desk-history = Quá trình xử lý
desk-language-of = Ngôn ngữ
field-title = Tiêu đề
field-summary = Tóm tắt
field-body = Nội dung
field-image_alt = Ảnh cho thấy gì
field-claim = Điều được nói mà bài làm rõ
field-verdict = Câu trả lời trong một câu
field-written-in = Ngôn ngữ gốc
field-publisher = Đơn vị xuất bản
field-format = Thể loại
field-code = Địa chỉ trang
field-code-help = Chữ thường không dấu, chữ số và dấu gạch nối. Để trống thì địa chỉ được tạo từ tiêu đề.
field-translation = Bản này được tạo ra thế nào
field-remark = Nhận xét
field-note = Chỗ đã sai và nội dung đúng hiện nay
field-note-help = Độc giả thấy nội dung này trên trang và trong sổ đính chính.
field-publish_at = Xuất bản lúc
field-expire_at = Gỡ lúc
field-assignee = Người nhận
field-due_on = Hạn
field-quote = Phần đầu của đoạn
field-comment = Bình luận
field-reason = Lý do
field-section = Chuyên mục
field-kind = Loại thông tin
field-role = Vai trò
field-organisation = Cơ quan
field-name = Tên
field-text = Nội dung
field-email = Địa chỉ email

## Editor
desk-no-title = Chưa có tiêu đề
desk-public-page = Trang công khai
desk-tools = Định dạng
tool-heading = Đề mục
tool-bold = Đậm
tool-emphasis = Nhấn mạnh
tool-list = Danh sách
tool-link = Liên kết
tool-fact = Dữ kiện
desk-preview = Xem trước
desk-problems = Cần sửa trước khi xuất bản
desk-source = Bản gốc
desk-check = Duyệt bài
desk-publish = Xuất bản
desk-comments = Bình luận
desk-withdraw = Gỡ trang
desk-kept-now = Đã giữ tạm lúc { $time }. Khi bạn lưu, nội dung này sẽ thành một phiên bản.
desk-kept-found = Đây là nội dung bạn viết dở lúc { $time }. Nội dung này chưa được lưu.
desk-others-typing = Cũng đang viết ở đây: { $names }. Khi các bên cùng lưu, nội dung sẽ được gộp lại.
desk-goes-out = Sẽ xuất bản: { $time }.
act-submit = Gửi duyệt
act-approve = Duyệt
act-return = Trả lại
act-publish = Xuất bản
act-correct = Xuất bản đính chính
act-schedule = Hẹn giờ
act-unschedule = Bỏ hẹn giờ xuất bản
act-assign = Giao việc
act-comment = Thêm bình luận
act-resolve = Đã xử lý
act-withdraw = Gỡ trang
desk-compare = So sánh
desk-compare-title = So sánh
desk-compare-which = Phiên bản { $from } và phiên bản { $to }
desk-back = Trở lại bài

## What was just done
done-saved = Đã lưu.
done-merged = Đã lưu. Trong lúc đó người khác cũng đã lưu; cả hai thay đổi đều được giữ.
done-submitted = Đã gửi duyệt.
done-approved = Đã duyệt.
done-returned = Đã trả lại.
done-published = Đã xuất bản.
done-scheduled = Đã hẹn giờ.
done-unscheduled = Đã bỏ hẹn giờ.
done-assigned = Đã giao việc.
done-commented = Đã thêm bình luận.
done-resolved = Đã xử lý.
done-withdrawn = Đã gỡ. Thay vào đó là thông báo kèm lý do.
done-sessions-ended = Giờ bạn chỉ còn đăng nhập ở đây.

## Why something was not done
refusal-problems = Xin sửa những điểm này trước: { $problems }
refusal-not-found = Nội dung này không còn nữa.
refusal-wrong-state = Bài chưa ở bước có thể làm việc này. Hãy tải lại trang để xem bài đang ở bước nào.
refusal-address-taken = Địa chỉ này đã được dùng. Hãy chọn địa chỉ khác.
refusal-four-eyes = Bài phải được một người không viết bài duyệt trước khi xuất bản.
refusal-nothing-new = Độc giả đang xem đúng bản này rồi.
refusal-conflict = Trong lúc đó người khác đã lưu.
code-letters = Địa chỉ chỉ được gồm chữ thường a–z, chữ số và dấu gạch nối.
time-past = Thời điểm này đã qua.
time-order = Như vậy trang sẽ bị gỡ trước khi được xuất bản.
time-wrong = Đây không phải là ngày giờ hợp lệ.

## People
desk-invite = Mời
desk-role = Vai trò
desk-roles-of = Vai trò
desk-where = Có hiệu lực tại, gồm mọi cấp trực thuộc
desk-only-languages = Chỉ cho các ngôn ngữ này (không chọn: tất cả)
desk-make-link = Tạo lời mời
desk-link = Liên kết
desk-link-help = Hãy gửi cho người được mời qua kênh bạn tin cậy. Liên kết dùng được một lần và chỉ hiện lần này.
desk-access = Quyền truy cập
desk-shut-out = bị khóa
act-grant = Giao vai trò
act-revoke = Thu hồi
act-password-link = Liên kết đặt mật khẩu mới
act-shut-out = Khóa
act-let-in = Mở khóa

## Audit log
desk-when = Khi nào
desk-who = Ai
desk-what = Việc gì
desk-about = Về

## Events
event-begin = bắt đầu bản ngữ
event-save = đã lưu
event-publish = đã xuất bản
event-correct = đã đính chính
event-withdraw = đã gỡ
event-submit = đã gửi duyệt
event-return = đã trả lại
event-approve = đã duyệt
event-assign = đã giao việc
event-schedule = đã hẹn giờ
event-unschedule = đã bỏ hẹn giờ
event-import = đã nhập dữ liệu
event-change-fact = đã sửa một dữ kiện
event-apply-pack = đã nạp gói quốc gia
event-add-media = đã thêm một ảnh
event-join = đã tham gia
event-sign-in = đã đăng nhập
event-sign-in-failed = đăng nhập không thành công
event-grant = đã giao một vai trò
event-revoke = đã thu hồi một vai trò
event-shut-out = đã khóa một người
event-let-in = đã mở khóa cho một người
event-second-factor = đã đổi bước thứ hai
event-change-password = đã đổi mật khẩu
event-password-link = đã tạo liên kết đặt mật khẩu mới

## Facts
desk-facts = Dữ kiện
desk-facts-due = chỉ dữ kiện đến hạn xem lại
desk-facts-help = Mỗi con số chỉ ghi ở đây một lần. Khi sửa tại đây, mọi trang dẫn con số đó đều đổi theo.
desk-cited-in = Được dẫn trên các trang
desk-cited-nowhere = Chưa có trang nào dẫn dữ kiện này.
desk-public-value = Độc giả thấy
field-value = Giá trị
field-period = Thời kỳ
field-period-help = 2026, 2026-03, 2026-Q1, 2026-03-15, 2019/2024 hoặc để trống
field-source = Nguồn
field-source_url = Địa chỉ của nguồn
field-as_of = Ngày tra cứu
field-review_by = Xem lại trước ngày
field-fact-note = Ghi chú cho biên tập viên
value-wrong = Giá trị phải là một số viết liền, chẳng hạn 101343800 hoặc 7.09.
period-wrong = Đây không phải là thời kỳ hợp lệ. Hãy viết theo dạng 2026, 2026-03, 2026-Q1, 2026-03-15 hoặc 2019/2024.
date-wrong = Đây không phải là ngày hợp lệ.
address-wrong = Địa chỉ phải bắt đầu bằng https:// hoặc http://.
done-fact = Đã lưu. Mọi trang dẫn dữ kiện này đều hiện con số mới.

## Translations
desk-matrix = Bản dịch
desk-matrix-help = Mỗi ô là một bản ngôn ngữ: ô tô kín là độc giả đã xem được, ô kẻ sọc là bản gốc đã thay đổi sau đó, ô chỉ có viền là đang thực hiện, dấu cộng là có thể bắt đầu.
matrix-current = khớp với bản gốc
matrix-behind = bản gốc đã thay đổi sau đó
matrix-working = đang thực hiện
matrix-none = chưa bắt đầu
quote-open = “
quote-close = ”
