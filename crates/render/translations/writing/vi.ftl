# Trình soạn thảo bằng tiếng Việt.

## Tools
writing-subheading = Tiêu đề phụ
writing-numbers = Danh sách đánh số
writing-quote = Trích dẫn
writing-table = Bảng
writing-picture = Ảnh
writing-column = Cột { $count }
writing-cell = nội dung
writing-link-words = chữ của liên kết
writing-outline = Dàn bài
writing-no-headings = Chưa có tiêu đề nào.
writing-counts = { $words } từ · đọc khoảng { $minutes } phút
writing-length = { $count } ký tự; hiển thị trọn vẹn tối đa { $best }
writing-line = Dòng { $line }
writing-close = Đóng

## Find and replace
writing-find = Tìm và thay thế
writing-find-before = Trước
writing-find-next = Tiếp
writing-exact = Phân biệt hoa thường
writing-replace = Thay thế
writing-replace-all = Thay thế tất cả
writing-replace-by = Thay bằng
writing-matches = { $at } trên { $count }
writing-replaced = Đã thay thế: { $count }

## Choosing something to put in
writing-pick-facts = Chèn dữ kiện
writing-pick-links = Chèn liên kết
writing-pick-media = Chèn ảnh
writing-pick-help = Gõ để tìm, có dấu hoặc không dấu. Chọn bằng phím mũi tên, chèn bằng phím Enter.
writing-found-count = Tìm thấy: { $n }
writing-fact-due = quá hạn rà soát từ { $date }
writing-other-site = trang web khác
writing-put-where = Chèn vào đâu
writing-put-before = Trước “{ $words }”
writing-put-end = Ở cuối

## Pasting and pictures
writing-pasting = Đang chuyển định dạng…
writing-paste-failed = Không chuyển được định dạng, chỉ dán phần chữ. Hãy kiểm tra kết nối rồi dán lại.
writing-paste-plain = Chỉ dán phần chữ, không kèm định dạng.
writing-paste-here = Dán vào đây
writing-paste-help = Văn bản từ phần mềm soạn thảo. Nội dung được làm sạch và đặt ở cuối bài khi bạn lưu.
writing-paste-pictures-count = Số ảnh không dán được: { $n }; hãy chèn từng ảnh kèm nguồn.
writing-paste-comments-count = Đã bỏ ghi chú: { $n }.
writing-paste-deletions-count = Đã bỏ các đoạn đánh dấu xóa trong tài liệu: { $n }.
writing-paste-links-count = Liên kết đã gỡ mã theo dõi: { $n }.
writing-paste-others-count = Thành phần khác đã bỏ: { $n }.
writing-uploading = Đang tải { $name } lên…
writing-upload-failed = Chưa tải được { $name } lên.

## Preview
writing-preview-page = Xem trước ở thẻ mới
writing-width = Chiều rộng bản xem trước
writing-phone = Điện thoại
writing-tablet = Máy tính bảng
writing-screen = Máy tính
writing-light-dark = Nền sáng hay nền tối
writing-light = Sáng
writing-dark = Tối
writing-not-begun = Chưa bắt đầu: { $language }
writing-no-preview = Lúc này chưa hiển thị được. Vui lòng thử lại sau giây lát.

## Keeping
writing-lost = Không kết nối được máy chủ. Bài viết đang được giữ trong trình duyệt này và sẽ được gửi ngay khi có kết nối trở lại. Bạn cứ viết tiếp.
writing-session-ended = Phiên đăng nhập đã kết thúc. Bài viết của bạn vẫn an toàn trong trình duyệt này. Hãy đăng nhập lại ở thẻ khác rồi quay lại đây.
writing-sign-in-again = Đăng nhập lại
writing-session-back = Bạn đã đăng nhập lại. Không mất chữ nào.
writing-session-other = Trình duyệt này đang do người khác đăng nhập. Bài viết của bạn vẫn ở đây cho đến khi bạn đăng nhập lại.
writing-restored = Phần viết lúc { $time } chưa gửi được lên máy chủ đã được đưa lại vào bài.
writing-restored-not = Dùng bản đã lưu
writing-windows = Bạn đã sửa cùng những dòng này ở một cửa sổ khác.
writing-windows-joined = Phần bạn viết ở cửa sổ khác cũng đã có trong bài này.

## Two people
writing-newer = { $name } đã lưu một phiên bản mới ({ $time }).
writing-newer-clash = Cả hai người đã sửa cùng những dòng này.
writing-settle = So sánh và lựa chọn
writing-bring = Đưa vào bài của tôi
writing-brought = Nội dung đó đã có trong bài của bạn.
writing-changes = Xem thay đổi
writing-came = Những gì người khác đã sửa, nay có trong bài cùng phần sửa của bạn
writing-merge-title = Hai phiên bản của cùng những dòng
writing-merge-by = { $name } đã lưu một phiên bản khác ({ $time }).
writing-merge-own = Bạn đã viết bản kia ở một cửa sổ khác ({ $time }).
writing-merge-help = Ở chỗ hai bản cùng sửa, hãy chọn câu chữ được giữ lại. Mọi phần còn lại đã được ghép. Nội dung bạn gõ vẫn được giữ.
writing-merge-place = Hai bản cùng sửa chỗ này
writing-merge-mine = Bản của tôi
writing-merge-theirs = Bản kia
writing-merge-both = Cả hai thay đổi:
writing-merge-own-words = Viết lại:
writing-merge-open = Hãy chọn câu chữ ở từng chỗ.
writing-merge-again = Trong lúc đó bản kia lại thay đổi. Vui lòng xem lại từng chỗ.
writing-merge-go-on = Viết tiếp
done-windows-merged = Hai bản đã ghép thành một. Khi bạn lưu, bài sẽ thành một phiên bản.

## What is wrong with a text
problem-too-long = Bài quá dài; phần còn lại không được đọc.
problem-unknown-directive = Không có thành phần này.
problem-bad-directive = Thành phần này viết chưa đúng.
problem-misplaced-directive = Thành phần này không được đặt trong danh sách hay trích dẫn.
problem-wrong-form = Thành phần này viết sai số dấu hai chấm.
problem-unclosed-container = Thiếu dấu đóng :::.
problem-stray-close = Dấu ::: này không đóng phần nào.
problem-too-deep = Quá nhiều thành phần lồng nhau.
problem-missing-attribute = Thành phần này còn thiếu thông tin.
problem-unknown-attribute = Thành phần này không có thuộc tính đó.
problem-repeated-attribute = Thuộc tính này được ghi hai lần.
problem-bad-value = Không dùng được giá trị này ở đây.
problem-bad-data = Dữ liệu biểu đồ phải là các dòng gồm nhãn và số.
problem-bad-inline = Trong hai ngoặc vuông chỉ đặt được dữ kiện: [[fact:…]].
problem-raw-html = HTML không được đọc mà hiện ra như chữ.
problem-markdown-image = Hãy chèn ảnh bằng công cụ ảnh.
problem-bad-link = Không thể liên kết tới địa chỉ này.
problem-unknown-reference = Không có mã này.
problem-unknown-fact = Không có dữ kiện này.
problem-unknown-picture = Không có ảnh này.
