### The message house, its coverage, and figures that cite no fact.

## The message house
desk-message = Khung thông điệp
message-help = Chủ đề, thông điệp chính, và dữ kiện, bài viết làm bằng chứng. Thay đổi ở đây hiện ngay cho người đọc.
message-coverage = Độ phủ thông điệp
message-figures = Số liệu chưa dẫn nguồn dữ kiện
message-new-theme = Chủ đề mới
message-new = Thông điệp mới
message-edit = Sửa
message-up = Lên trên:
message-down = Xuống dưới:
message-theme-empty = Chủ đề này chưa có thông điệp nào.
message-days = Hiệu lực
message-worded = Ngôn ngữ
message-told = Bài đã đăng
message-languages = { $have }/{ $all } ngôn ngữ
message-always = không thời hạn
message-from = từ { $date }
message-until = đến { $date }
message-between = { $from } – { $to }
message-stories = Bài viết: { $n }
message-proofs = Bằng chứng
message-no-proofs = Chưa có bằng chứng
message-add-fact = Thêm dữ kiện
message-add-item = Thêm bài viết
message-proof-help = Gõ vài chữ rồi chọn trong danh sách. Bỏ dấu chọn để gỡ một bằng chứng.
message-proof-unknown = Không có bằng chứng này: { $proof }. Hãy chọn trong danh sách.
message-place = Vị trí và trách nhiệm
message-names = Tên theo từng ngôn ngữ
message-code-help = Chữ thường a–z, chữ số và gạch nối. Để trống thì hệ thống tự tạo từ tên.
message-remove = Gỡ khỏi khung thông điệp
theme-not-empty = Chủ đề này còn thông điệp. Hãy chuyển hoặc gỡ các thông điệp đó trước.
message-in-use = Có nội dung mang thông điệp này. Hãy đặt ngày kết thúc thay vì gỡ bỏ.
days-order = Ngày cuối phải sau ngày đầu.
field-wording = Cách diễn đạt
field-theme = Chủ đề
field-valid_from = Từ ngày
field-valid_to = Đến ngày
field-responsible = Cơ quan chịu trách nhiệm
field-unit = Đơn vị
field-group = Nhóm

## What readers see
house-title = Điều chúng tôi muốn nói
house-intro = Những thông điệp chính, kèm dữ kiện và bài viết chứng minh.

## Coverage
coverage-help = Bao nhiêu bản đã đăng mang thông điệp nào, của cơ quan nào, bằng ngôn ngữ nào, khi nào. Bấm vào mỗi con số để xem các bản được đếm.
coverage-rows = Hàng
coverage-columns = Cột
coverage-message = Thông điệp
coverage-period = Thời gian
coverage-months = 12 tháng gần nhất
coverage-quarters = 8 quý gần nhất
coverage-years = 5 năm gần nhất
coverage-ever = Từ đầu đến nay
coverage-none = Không mang thông điệp nào
coverage-all = Tất cả
coverage-turn = Đổi hàng và cột
coverage-note = Một bản mang nhiều thông điệp được đếm cho từng thông điệp.
coverage-editions = Các bản được đếm
coverage-newest = { $n } bản mới nhất

## Figures without a citation
figures-help = Những chỗ trong bài nêu một con số đang là, hoặc từng là, dữ kiện đã đăng ký mà không dẫn dữ kiện đó. Giá trị cũ đứng trước.
figures-progress = Đã đọc { $done } trên { $all } bản
figures-count = Tìm thấy: { $n }
figures-none = Không tìm thấy con số nào thiếu dẫn nguồn dữ kiện.
figures-former = giá trị cũ
figures-cite = Dẫn dữ kiện này
figures-not = Không phải dữ kiện này
figures-save = Lưu thành bản nháp
figures-draft-note = Đoạn văn sẽ đọc như trên. Người đọc chỉ thấy thay đổi khi bản nháp được đăng.
figures-moved = Bài đã được sửa từ khi con số này được tìm thấy. Hệ thống đang đọc lại.

## Facts
fact-new = Dữ kiện mới
fact-register = Đăng ký
fact-code-help = Chữ, chữ số, dấu chấm và gạch nối, ví dụ economy.gdp.growth. Không đổi được về sau.
fact-code-wrong = Mã chỉ gồm chữ, chữ số, dấu chấm, gạch nối và gạch dưới.
fact-effects-count = Số câu sẽ đọc khác đi: { $n }. Hãy xem từng câu trước khi lưu.
fact-confirm = Lưu thay đổi
fact-back = Quay lại sửa
fact-review-title = Rà soát
fact-check = Đã kiểm tra, vẫn đúng
fact-check-next = Lần rà soát tới: { $date }
facts-due-count = Đến hạn rà soát: { $n }
fact-save-names = Lưu tên
fact-retire = Ngừng duy trì
fact-retire-help = Không còn được gợi ý cho bài mới. Nơi đã dẫn vẫn giữ nguyên và ghi rõ kỳ của số liệu.
fact-restore = Duy trì trở lại
fact-retired-tag = ngừng duy trì
fact-retired-since = Số liệu này không còn được cập nhật từ { $date }.

## What was just done
done-theme = Đã lưu chủ đề. Người đọc thấy ngay.
done-message = Đã lưu thông điệp. Người đọc thấy ngay.
done-removed = Đã gỡ.
done-cited = Đã lưu bản nháp có dẫn dữ kiện. Hãy xem lại và chuyển duyệt.
done-refused = Đã ghi nhớ: con số này không phải dữ kiện đó.
done-registered = Đã đăng ký. Từ giờ có thể dẫn dữ kiện này trong bài.
done-checked = Đã ghi nhận: vẫn đúng. Ngày rà soát tới đã được đặt.
done-retired = Đã ngừng duy trì dữ kiện này.
done-restored = Dữ kiện này được duy trì trở lại.
done-names = Đã lưu tên.

## Events
event-register-fact = đăng ký dữ kiện
event-check-fact = kiểm tra, dữ kiện vẫn đúng
event-retire-fact = ngừng duy trì dữ kiện
event-restore-fact = duy trì lại dữ kiện
event-name-fact = đặt lại tên dữ kiện
event-change-theme = sửa chủ đề
event-remove-theme = gỡ chủ đề
event-change-message = sửa thông điệp
event-remove-message = gỡ thông điệp
event-refuse-figure = đánh dấu một con số không phải dữ kiện
