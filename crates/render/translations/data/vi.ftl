# Data pages.

data-title = Số liệu
nav-data = Số liệu
data-intro = Số liệu kèm nguồn và giấy phép, dưới dạng biểu đồ, bảng và tệp. Mọi trạng thái trước đây đều được lưu lại.

data-search = Tìm số liệu
data-all-topics = Mọi chủ đề
data-show-all = Hiện tất cả
data-count-found = { $count ->
    [0] Không tìm thấy bộ số liệu nào
   *[other] Tìm thấy { $n } bộ số liệu
}
data-count-series = { $count ->
   *[other] { $n } chuỗi
}
data-count-observations = { $count ->
   *[other] { $n } giá trị
}
data-machines = Dành cho máy
data-machines-intro = Danh mục và toàn bộ số liệu theo các chuẩn mở.

data-vintage = Phiên bản { $number }, { $date }
data-old-state = Đây là số liệu như ở thời điểm { $date }.
data-to-today = Xem số liệu hiện nay
data-indicator = Chỉ tiêu
data-areas = Quốc gia và địa phương
data-areas-chosen = ({ $chosen } trên { $all })
data-from = Từ
data-to = Đến
data-view = Hiển thị
presentation-chart = Biểu đồ
presentation-map = Bản đồ
presentation-table = Bảng
data-units = Đơn vị hành chính
basis-today = Đơn vị hiện nay
basis-before = Đơn vị trước sắp xếp
data-show = Xem
data-nothing = Không có số liệu cho lựa chọn này. Hãy thử địa phương hoặc thời kỳ khác.
data-area = Khu vực
data-period = Thời kỳ
data-remarks = Ghi chú cho từng giá trị
data-related = Số liệu liên quan

magnitude-powers = 6 9 12 18
magnitude-1 = { $form ->
   *[other] { $n } triệu
}
magnitude-2 = { $form ->
   *[other] { $n } tỷ
}
magnitude-3 = { $form ->
   *[other] { $n } nghìn tỷ
}
magnitude-4 = { $form ->
   *[other] { $n } tỷ tỷ
}
magnitude-name-1 = triệu
magnitude-name-2 = tỷ
magnitude-name-3 = nghìn tỷ
magnitude-name-4 = tỷ tỷ
data-unit-in = { $unit } ({ $power })
data-percent = { $n }%
data-points = { $form ->
   *[other] { $n } điểm phần trăm
}

data-says-rise = { $area }: từ { $first } ({ $from }) lên { $last } ({ $to }), tăng { $change }.
data-says-fall = { $area }: từ { $first } ({ $from }) xuống { $last } ({ $to }), giảm { $change }.
data-says-times = { $area }: từ { $first } ({ $from }) lên { $last } ({ $to }), gấp { $times } lần.
data-says-plain = { $area }: từ { $first } ({ $from }) đến { $last } ({ $to }).
data-says-same = { $area }: không đổi ở mức { $last } ({ $from } và { $to }).
data-says-one = { $area }: { $last } ({ $to }).
data-says-extremes = { $period }: cao nhất là { $high } ({ $most }), thấp nhất là { $low } ({ $least }).
data-says-place = { $area }: { $value }, đứng thứ { $place } trên { $all }.
data-map-note = Năm sắc độ, từ giá trị thấp nhất đến cao nhất. Diện tích và khoảng cách không theo tỷ lệ.
data-axis-not-zero = Trục giá trị không bắt đầu từ số không.
data-lines-unnamed = Các đường mảnh không tên có trong bảng.
data-break-note = Vạch đứng chấm chấm đánh dấu chỗ ngắt của chuỗi: giá trị trước và sau đó không so sánh được với nhau.
data-hollow-note = Dấu rỗng là giá trị chưa chính thức.

observation-A = giá trị bình thường
observation-B = ngắt chuỗi
observation-D = định nghĩa khác
observation-E = ước tính
observation-F = dự báo
observation-I = suy đoán thay thế
observation-M = thiếu, không thể có
observation-N = không đáng kể
observation-O = thiếu
observation-P = sơ bộ
observation-Q = không công bố
observation-U = độ tin cậy thấp

data-basis-count-summed = { $count ->
   *[other] Đơn vị hiện nay: cộng từ số liệu của { $n } đơn vị trước sắp xếp.
}
data-basis-count-mean = { $count ->
   *[other] Đơn vị hiện nay: bình quân gia quyền của { $n } đơn vị trước sắp xếp (quyền số: { $weight }).
}
data-basis-no-rule = Không chuyển sang đơn vị hiện nay: loại số liệu này không thể cộng hay lấy bình quân.
data-basis-no-weights = Không chuyển sang đơn vị hiện nay: thiếu quyền số để tính bình quân.
data-basis-no-parts = Nơi nào một đơn vị cũ thiếu số liệu thì đơn vị hiện nay cũng không có.

data-take = Tải về
data-for-spreadsheets = Cho bảng tính
data-for-programs = Cho chương trình
data-for-statistics = Cho hệ thống thống kê
data-tools = Trong công cụ của bạn
data-tools-intro = Các dòng lệnh này lấy đúng số liệu đang hiển thị.
data-tool-shell = Dòng lệnh (curl)
data-tool-excel = Dành cho trình soạn thảo nâng cao của Power Query.
data-tool-calc = Chèn địa chỉ này làm liên kết tới dữ liệu ngoài.
data-cite = Trích dẫn
data-citation = { $publisher } ({ $year }). { $title }. { $vintage }. { $url }

data-history = Lịch sử phiên bản
data-history-intro = Mọi trạng thái của số liệu đều được lưu lại. Mỗi liên kết cho xem số liệu như ở ngày đó.
data-count-added = { $count ->
   *[other] thêm { $n } giá trị
}
data-count-revised = { $count ->
   *[other] sửa { $n } giá trị
}
data-count-removed = { $count ->
   *[other] bỏ { $n } giá trị
}
data-what-changed = Những gì đã sửa
data-revisions-title = { $flow }: những gì đã sửa
data-no-revisions = Phiên bản này không sửa giá trị nào.
data-revisions-range-count = { $count ->
   *[other] Thay đổi { $first }–{ $last } trên { $n }
}
data-series = Chuỗi
data-before = Trước
data-after = Sau
data-difference = Thay đổi
data-pages = Trang
data-pages-before = Trang trước
data-pages-after = Trang sau
