# Language (Vietnamese): translation memory, glossary, machine translation.

desk-language-tools = Ngôn ngữ
desk-language-parts = Các phần của mục này

## Translation memory
memory-title = Bộ nhớ dịch
glossary-title = Thuật ngữ
machine-title = Dịch máy
memory-help = Những câu đã có người dịch trước đây. Bàn dịch gợi ý lại khi gặp đúng câu ấy hoặc câu gần giống.
memory-empty = Chưa có gì. Bộ nhớ đầy dần khi bản dịch được xác nhận, hoặc khi nạp tệp.
memory-none-found = Không tìm thấy gì.
memory-pair = Cặp ngôn ngữ
memory-from-to = { $from } → { $to }
memory-source = Bản gốc
field-target = Bản dịch
memory-origin = Nguồn
memory-origin-desk = bàn làm việc
memory-origin-content = bài đã đăng
memory-origin-machine = bài đã đăng, máy dịch chưa ai kiểm tra
memory-unit = Đơn vị dịch
memory-created = Thêm vào
memory-changed = Xác nhận gần nhất
memory-statistics = Bộ nhớ đang có
memory-units = Đơn vị
memory-confirmed = Xác nhận tại bàn làm việc
memory-file = Tệp
memory-export = Tải toàn bộ dạng TMX
memory-import = Nạp tệp TMX
memory-import-help = TMX 1.4b, tối đa 128 MiB. Hoặc nạp trọn tệp, hoặc không nạp gì.
memory-imported = Đơn vị mới: { $added }. Xác nhận lại: { $confirmed }.
memory-delete = Xóa
memory-back = Về bộ nhớ dịch
memory-too-long = Bản dịch quá dài cho một đơn vị.

## Files
file-choose = Tệp
file-import = Nạp
file-wrong = Tệp không được nạp. Chưa có gì thay đổi.
file-place = Dòng { $line }, ký tự { $character }
file-left-out = Bỏ qua vì cổng thông tin không dùng các ngôn ngữ này: { $list }
file-remarks = Ghi chú về tệp
file-missing = Hãy chọn tệp trước.
file-encoding = Tệp có ký tự không đọc được. Hãy lưu lại theo UTF-8 rồi thử lại.
file-too-large = Tệp quá lớn.
file-malformed = Tệp hỏng ở chỗ này: không phải XML đúng cú pháp.
file-other-format = Đây là định dạng khác, hoặc phiên bản không đọc được ở đây.
file-rule = Chỗ này trái quy tắc của định dạng.
file-nothing = Tệp không có gì cho các ngôn ngữ của cổng thông tin.
file-unit-long = Có đoạn quá dài cho một đơn vị.
file-unit-source = Có đơn vị thiếu phần bản gốc.
file-term-long = Có thuật ngữ hoặc định nghĩa quá dài.
file-not-yours = Tệp có ngôn ngữ không thuộc phần việc của bạn. Phần việc của bạn gồm:

## Glossary
glossary-help = Tên gọi trong mọi ngôn ngữ của những gì riêng có của đất nước.
glossary-count = Tìm thấy khái niệm: { $n }
glossary-in = Ngôn ngữ hiển thị
glossary-subject = Lĩnh vực
glossary-missing-only = chỉ khái niệm chưa có thuật ngữ
glossary-new = Khái niệm mới
glossary-concept = Khái niệm
glossary-languages = Ngôn ngữ
glossary-no-term = chưa có thuật ngữ
glossary-retired = ngừng dùng
glossary-export = Tải bảng thuật ngữ
glossary-import = Nạp tệp TBX
glossary-import-help = TBX 2008 hoặc 2019. Với khái niệm đã có, thuật ngữ trong tệp thay thuật ngữ cùng ngôn ngữ; các ngôn ngữ khác giữ nguyên. Hoặc nạp trọn tệp, hoặc không nạp gì.
glossary-imported = Khái niệm mới: { $added }. Đã sửa: { $changed }. Như cũ: { $unchanged }.
glossary-terms = Thuật ngữ
glossary-change = Sửa
glossary-status = Cách dùng
glossary-note = Ghi chú
glossary-add-term = Thêm thuật ngữ
glossary-about = Về khái niệm này
glossary-definition = Định nghĩa
glossary-retire = Ngừng dùng
glossary-restore = Dùng lại
glossary-back = Về bảng thuật ngữ
glossary-known = Thuật ngữ này đã có: { $code }
field-term = Thuật ngữ
term-status-preferred = nên dùng
term-status-admitted = được dùng
term-status-forbidden = không dùng
term-taken = Khái niệm đã có thuật ngữ này.
term-last = Mỗi khái niệm phải có ít nhất một thuật ngữ. Hãy ngừng dùng cả khái niệm.
term-too-long = Quá dài, hoặc có ký tự không dùng trong thuật ngữ.
subject-organisation = Cơ quan
subject-territory = Địa danh
subject-region = Vùng
subject-heritage = Di sản
subject-document = Luật
subject-document_kind = Loại văn bản
subject-heritage_list = Danh sách di sản
subject-calendar = Ngày lễ và lễ hội
subject-theme = Chủ đề thông điệp

## What was just done
done-memory-changed = Đã lưu. Từ nay bộ nhớ gợi ý bản dịch mới.
done-memory-deleted = Đã xóa. Bộ nhớ không gợi ý nữa.
done-concept = Đã lưu khái niệm.
done-term = Đã lưu thuật ngữ.
done-term-removed = Đã xóa thuật ngữ.
done-concept-retired = Khái niệm đã ngừng dùng: bàn dịch không đánh dấu nữa.
done-concept-restored = Khái niệm được dùng lại.

## Machines
machine-help = Không gì được gửi cho máy nếu không có người yêu cầu. Gửi gì, cho ai, đều có trong nhật ký giám sát. Văn bản đang cấm công bố không bao giờ được gửi.
machine-off = Chưa cài đặt máy dịch nào. Người vận hành cổng thông tin khai báo máy dịch trong tệp cấu hình.
machine-name = Máy dịch
machine-address = Địa chỉ
machine-secret = Có khóa
machine-knows = Ngôn ngữ máy biết
machine-ask = Hỏi máy
machine-knows-not = Máy này không có cách trả lời.
machine-try = Dịch thử một câu
machine-try-help = Câu này được gửi cho máy dịch và ghi vào nhật ký giám sát.
machine-from = Từ tiếng
machine-to = Sang tiếng
machine-text = Câu
machine-translate = Dịch
machine-sent = Đã gửi trong 30 ngày qua
machine-sent-none = Không có gì.
machine-requests = Lượt
machine-texts = Đoạn
machine-characters = Ký tự
machine-last = Gần nhất
machine-none = Chưa cài đặt máy dịch cho cặp ngôn ngữ này.
machine-embargoed = Văn bản đang cấm công bố, không gửi cho ai.
machine-too-long = Văn bản quá dài đối với máy này.
machine-unreachable = Không kết nối được với máy dịch
machine-refused = Máy dịch từ chối
machine-bad-answer = Không dùng được câu trả lời của máy dịch

## Events
event-change-memory = đã sửa một đơn vị dịch
event-delete-memory = đã xóa một đơn vị dịch
event-import-memory = đã nạp tệp vào bộ nhớ dịch
event-create-concept = đã lập khái niệm
event-change-concept = đã sửa khái niệm
event-retire-concept = đã ngừng dùng khái niệm
event-restore-concept = đã dùng lại khái niệm
event-add-term = đã thêm thuật ngữ
event-change-term = đã sửa thuật ngữ
event-remove-term = đã xóa thuật ngữ
event-import-glossary = đã nạp tệp vào bảng thuật ngữ
event-derive-glossary = đã đưa tên gọi vào bảng thuật ngữ
event-send-to-machine = đã gửi văn bản cho máy dịch
