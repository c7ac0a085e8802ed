# Giao diện tiếng Việt.

language-own-name = Tiếng Việt

## Khung trang
skip-to-content = Đến nội dung chính
demonstration = Đây là bản minh họa của Sen với nội dung mẫu, không phải ấn phẩm chính thức.
copy-notice = Đây là bản sao của trang web ({ $date }). Việc tìm kiếm, đăng ký nhận tin và gửi ý kiến chỉ thực hiện được trên trang gốc.
copy-original = Xem trang này trên trang gốc
nav-label = Điều hướng chính
nav-stories = Câu chuyện
nav-places = Vùng đất
nav-facts = Dữ kiện và số liệu
nav-guides = Thăm, học, đầu tư
nav-abroad = Người Việt xa quê
nav-documents = Văn bản
nav-search = Tìm kiếm
nav-languages = ngôn ngữ khác
nav-about = Ai xuất bản và cách làm
nav-corrections = Đính chính
nav-privacy = Quyền riêng tư
nav-accessibility = Tiếp cận
nav-heritage = Di sản thế giới
nav-calendar = Ngày lễ và lễ hội
nav-api = Dữ liệu và nguồn tin
read-in-your-language = Đọc về { $country } bằng ngôn ngữ của bạn
promise = Mỗi trang đều nói rõ ai xuất bản, khi nào và được dịch ra sao. Mọi đính chính đều công khai.
published-by-operator = Đơn vị xuất bản: { $operator }
view-plain = Bản giản lược (ít dữ liệu)
view-full = Bản đầy đủ

## Trang chủ và danh sách
facts-strip = Đất nước qua những con số
source = nguồn
all-stories = Tất cả câu chuyện
see-all = Xem tất cả
read-the-story = Đọc tiếp
places-as-list = Xem dạng danh sách
map-note = Mỗi ô là một tỉnh hoặc thành phố. Ô càng đậm, dân số càng đông. Diện tích và khoảng cách không theo tỷ lệ.
nothing-yet = Chưa có nội dung nào được xuất bản ở đây.
nothing-in-language = Chưa có nội dung nào ở đây bằng ngôn ngữ này.
more-in-other-languages = Có thêm nội dung bằng ngôn ngữ khác:
latest = Mới nhất
older = Cũ hơn
feed-of-this = Theo dõi trang này bằng trình đọc tin (RSS)
in-languages = { $count ->
   *[other] { $n } ngôn ngữ
}
topics = Chủ đề
sections = Chuyên mục
stories-intro = Chuyện đang diễn ra, nếp sống con người, những điều đáng xem.
topic = Chủ đề
section = Chuyên mục

## Bài viết
published-on = Xuất bản { $date }
updated-on = Cập nhật { $date }
written-in = Viết bằng { $language }
translation-original = Đây là bản gốc
translation-person = Do người dịch
translation-machine = Dịch máy, chưa có người kiểm tra
translation-machine-checked = Dịch máy, đã có người kiểm tra
read-in-languages = { $count ->
   *[other] Đọc bằng { $n } ngôn ngữ
}
kind-official = Thông tin chính thức
kind-image = Quảng bá hình ảnh
kind-world = Thế giới vào Việt Nam
kind-clarification = Giải thích, làm rõ
format-story = Câu chuyện
format-photo-story = Câu chuyện ảnh
format-data-story = Câu chuyện dữ liệu
format-place = Chân dung vùng đất
format-guide = Hướng dẫn
format-document = Văn bản
format-qa = Hỏi và đáp
format-event = Sự kiện
correction = Đính chính
picture-credit = Ảnh: { $credit }, { $licence }
sources = Nguồn
source-is = Nguồn: { $source }.
source-read = Nguồn: { $source }, đọc ngày { $date }.
period-quarter = quý { $quarter } năm { $year }
fact-review = Xem lại trước { $date }.
read-next = Đọc tiếp
found-a-mistake = Bạn thấy chỗ sai? Hãy cho chúng tôi biết, chúng tôi sẽ đính chính công khai.
event-when = Thời gian
event-where = Địa điểm
event-online = Tham gia trực tuyến
event-add-to-calendar = Thêm vào lịch
claim-says = Điều được nói
claim-rating = Kết luận
claim-answer = Nói ngắn gọn
claim-invite = Nếu bạn có bằng chứng cho thấy chúng tôi sai, hãy viết cho chúng tôi: mọi đính chính đều công khai.
rating-false = Sai
rating-mostly-false = Phần lớn sai
rating-missing-context = Thiếu bối cảnh
rating-mostly-true = Phần lớn đúng
rating-true = Đúng
chart-table = Số liệu dạng bảng
chart-source = Nguồn: { $source }
chart-label = Mục
chart-value = Giá trị
table-label = Bảng
video-link = Video

## Vùng đất
places-intro = { $count ->
   *[other] { $n } tỉnh và thành phố. Chọn một ô trên bản đồ hoặc một tên trong danh sách.
}
places-in-figures = Các địa phương qua số liệu
place = Địa phương
region = Vùng
seat = Trung tâm hành chính
population = Dân số
area-km2 = Diện tích, km²
density = Người trên km²
territory-province = Tỉnh
territory-city = Thành phố
territory-region = Vùng
territory-special-zone = Đặc khu
history-of-place = Quá trình hình thành
lineage-merged = { $date }: { $from } hợp nhất vào { $to } ({ $act })
lineage-split = { $date }: { $to } tách từ { $from } ({ $act })
lineage-renamed = { $date }: { $from } đổi tên thành { $to } ({ $act })
lineage-status = { $date }: { $from } trở thành thành phố trực thuộc trung ương ({ $act })
lineage-moved = { $date }: { $from } chuyển về { $to }
lineage-dissolved = { $date }: { $from } kết thúc hoạt động
no-date = Chưa rõ ngày
place-until = Đơn vị này tồn tại đến { $date }. Ngày nay: { $today }.
same-region = Cùng vùng
stories-here = Câu chuyện từ nơi này

## Dữ kiện và văn bản
facts = Dữ kiện
facts-intro = Một sổ dữ kiện chung, mỗi con số kèm thời kỳ và nguồn. Trang nào dẫn con số cũng hiện cùng một giá trị.
groups = Nhóm
as-of = Đọc ngày
review-by = Xem lại trước
cite-as = Mã để dẫn
cited-in = Được dẫn trong
documents-intro = Văn bản pháp luật và chính sách về thông tin đối ngoại: số hiệu, ngày, cơ quan ban hành, hiệu lực, văn bản nào sửa đổi văn bản nào.
document-kinds = Loại văn bản
all = Tất cả
status-in-force = Còn hiệu lực
status-partly = Còn hiệu lực một phần
status-replaced = Đã được thay thế
status-expired = Hết hiệu lực
status-not-yet = Chưa có hiệu lực
status-unknown = Chưa rõ hiệu lực
summary-elsewhere = Bản tóm tắt này bằng { $language }; chưa có bản bằng ngôn ngữ của bạn.
summary-in = Bản tóm tắt có bằng:
related-documents = Văn bản liên quan
relation-amends = Sửa đổi
relation-replaces = Thay thế
relation-guides = Hướng dẫn
relation-implements = Triển khai
relation-cites = Dẫn chiếu
relation-amends-by = Được sửa đổi bởi
relation-replaces-by = Được thay thế bởi
relation-guides-by = Được hướng dẫn bởi
relation-implements-by = Được triển khai bởi
relation-cites-by = Được dẫn chiếu bởi
issuer = Cơ quan ban hành
date-issued = Ngày ban hành
date-effective = Có hiệu lực từ
date-until = Đến ngày
validity = Hiệu lực
kind = Loại
heritage-intro = Những gì thế giới đã ghi danh, kèm năm và địa phương.
calendar-intro = Ngày nghỉ lễ và lễ hội. Ngày âm lịch thay đổi mỗi năm; đây là những ngày đã biết.
days-today = Hôm nay
calendar-ahead = Sắp tới trong năm { $year }
calendar-past = Đã qua trong năm { $year }
day-public-holiday = Ngày nghỉ lễ
day-festival = Lễ hội
day-observance = Ngày kỷ niệm

## Tìm kiếm
search-title = Tìm kiếm
search-label = Từ cần tìm
search-button = Tìm
search-hint = Gõ có dấu hoặc không dấu đều được. Đặt trong ngoặc kép những từ phải đi liền nhau.
search-count = { $count ->
    [0] Không tìm thấy gì cho “{ $query }”
   *[other] { $n } kết quả cho “{ $query }”
}
search-in-language = Trong { $language } ({ $n })
search-in-all = Trong mọi ngôn ngữ ({ $n })
search-nothing = Không tìm thấy. Bạn có thể thử:
search-tip-fewer = Dùng ít từ hơn hoặc từ khái quát hơn.
search-tip-spelling = Kiểm tra chính tả; có thể bỏ dấu.
search-tip-all = Tìm trong mọi ngôn ngữ.
search-more = Thêm kết quả
did-you-mean = Có phải bạn muốn tìm:
facet-section = Chuyên mục
facet-topic = Chủ đề
facet-territory = Vùng đất
facet-kind = Loại thông tin
facet-year = Năm
facet-remove = bỏ chọn

## Về cổng thông tin
about-intro = Ở đây có gì, ai chịu trách nhiệm và theo những quy tắc nào.
about-who-title = Ai chịu trách nhiệm
about-who = { $operator } vận hành cổng thông tin này. Mỗi trang đều ghi tên cơ quan xuất bản.
about-how-title = Các quy tắc
about-how-attributed = Mọi nội dung đều nói rõ ai xuất bản, khi nào, viết bằng ngôn ngữ nào và được dịch ra sao.
about-how-silent = Không có gì bị sửa lặng lẽ. Đính chính hiện ngay trên trang và trong sổ đính chính; trang bị gỡ để lại thông báo kèm lý do.
about-how-figures = Con số đi kèm nguồn và thời kỳ. Tất cả nằm trong một sổ chung nên trang nào cũng thống nhất.
about-how-claims = Bài làm rõ nêu điều được nói, không nêu kẻ thù. Bài dẫn nguồn và có thể kết luận rằng điều được nói là đúng.
publishers = Đơn vị xuất bản
editions-count = { $count ->
   *[other] { $n } trang
}
organisations = Các cơ quan
organisation-government = Chính phủ
organisation-party = Cơ quan Đảng
organisation-assembly = Quốc hội
organisation-ministry = Các bộ
organisation-agency = Các cơ quan
organisation-department = Các cục, vụ
organisation-province = Chính quyền cấp tỉnh
organisation-mission = Cơ quan đại diện ở nước ngoài
organisation-press = Báo chí
organisation-committee = Ủy ban, ban chỉ đạo
organisation-association = Hội, hiệp hội
organisation-demonstration = Minh họa
organisation-former = Cơ quan trước đây
about-coming-title = Thay đổi đã được quyết định
about-coming = Những thay đổi này có hiệu lực từ ngày đã nêu.
corrections-intro = Mọi đính chính độc giả cần biết, mới nhất trước.
corrections-none = Đến nay chưa có đính chính nào.
privacy-intro = Đọc ở đây không để lại dấu vết về bạn.
privacy-count-title = Không theo dõi
privacy-count = Cổng này không đặt cookie khi đọc, không dùng mã định danh và không tải gì từ trang khác. Địa chỉ của độc giả không được lưu.
privacy-choice-title = Cookie duy nhất
privacy-choice = Nếu bạn chọn bản giản lược, lựa chọn ấy được giữ trong một cookie trên thiết bị của bạn. Ngoài ra không có gì khác.
privacy-mail-title = Khi bạn viết cho chúng tôi
privacy-mail = Chúng tôi chỉ dùng thư của bạn để trả lời và sửa chỗ sai.
accessibility-intro = Làm ra để ai cũng đọc được, trên mọi thiết bị, có hay không có mã kịch bản.
accessibility-how-title = Mục tiêu
accessibility-how = Chúng tôi theo Hướng dẫn tiếp cận nội dung web (WCAG) 2.2, mức AA: dùng được bằng bàn phím, đủ tương phản, ảnh có lời mô tả, biểu đồ có bảng, thứ tự đọc đúng trong mọi hệ chữ.
accessibility-plain-title = Bản giản lược
accessibility-plain = Bản giản lược bỏ phông chữ web và ảnh lớn. Trình duyệt yêu cầu tiết kiệm dữ liệu sẽ tự nhận bản này.
accessibility-tell-title = Hãy cho chúng tôi biết
accessibility-tell = Nếu có chỗ khó dùng, hãy nói cho chúng tôi biết ở đâu và thế nào; chúng tôi sẽ sửa.
languages-title = Ngôn ngữ
languages-intro = Chọn ngôn ngữ bạn muốn đọc. Không phải trang nào cũng có mọi ngôn ngữ; trang chủ của mỗi ngôn ngữ cho biết có những gì.

## Thông báo thay cho trang
not-found-title = Không có trang này
not-found = Có thể địa chỉ gõ nhầm hoặc trang đã chuyển. Hãy tìm kiếm, hoặc bắt đầu từ trang chủ.
gone-title = Trang này đã được gỡ
gone = Trang từng được xuất bản ở đây và đã được rút lại. Lý do ở bên dưới.
gone-on = Gỡ ngày { $date }
failed-title = Có lỗi ở phía chúng tôi
failed = Lỗi thuộc về chúng tôi và đã được ghi lại. Xin thử lại sau ít phút.
refused-title = Không thể trả lời yêu cầu này
refused = Địa chỉ hoặc biểu mẫu có điều mà cổng thông tin không hiểu.
other-language-title = Chưa có bằng ngôn ngữ này
other-language = Trang này chưa được xuất bản bằng { $language }. Bạn có thể đọc bằng:
to-home = Về trang chủ
feed-title = { $site }: { $part }

## Sổ ghi những gì đã đăng
verify-title = Kiểm chứng một trang
verify-this-page = Kiểm chứng trang này
verify-intro = Mọi nội dung đăng ở đây đều được ghi vào một sổ công khai chỉ thêm được, không sửa được. Nhập địa chỉ một trang để xem trang đó có đúng như đã ghi hay không.
verify-address = Địa chỉ của trang
verify-button = Kiểm chứng
verify-same = Trang này đúng như đã ghi trong sổ.
verify-differs = Trang này không đúng như đã ghi trong sổ. Xin báo cho chúng tôi và đừng dựa vào trang này.
verify-none = Trang này chưa có trong sổ.
verify-unknown = Không có trang nào như vậy ở đây.
verify-history = Sổ ghi gì về trang này
verify-yourself = Bạn không cần chỉ tin lời chúng tôi: sổ và khóa của sổ mở cho mọi người.
verify-pictures = Các hình ảnh cỡ lớn mang thông tin xác thực nội dung có chữ ký (C2PA): ai đã công bố và không ai sửa đổi từ đó. Chương trình đọc thông tin này cần chứng thư của chúng tôi:
log-publish = Đã đăng
log-correct = Đã đính chính
log-withdraw = Đã gỡ
log-entry = mục { $number } trong sổ

## Dữ liệu và nguồn tin
api-intro = Mọi thứ trên cổng dành cho máy: nguồn tin, sơ đồ trang và giao diện chỉ đọc.
api-rules = Trả lời ở dạng JSON. Danh sách chia trang; đi theo “next”. Lỗi theo chuẩn problem details (RFC 9457). Gửi lại ETag đã có để khỏi tải lại.

## Tên các ngôn ngữ
language-vi = tiếng Việt
language-en = tiếng Anh
language-zh-hans = tiếng Trung
language-ja = tiếng Nhật
language-ko = tiếng Hàn
language-fr = tiếng Pháp
language-de = tiếng Đức
language-es = tiếng Tây Ban Nha
language-pt = tiếng Bồ Đào Nha
language-ru = tiếng Nga
language-ar = tiếng Ả Rập
language-hi = tiếng Hindi
language-th = tiếng Thái
language-lo = tiếng Lào
language-km = tiếng Khmer
language-id = tiếng Indonesia

## Từ nhỏ trong bài
callout-label = Ghi chú
missing-fact = (số liệu đã rút)
