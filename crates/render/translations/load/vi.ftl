# Figures at the desk (Vietnamese): flows, vintages, files that become vintages.

## Flows
desk-data = Số liệu
load-help = Các bộ số liệu do cơ quan của bạn xuất bản. Mỗi tệp trở thành một phiên bản mới; mọi phiên bản cũ vẫn được lưu và vẫn tra được.
load-none-yours = Không có bộ số liệu nào thuộc cơ quan mà bạn được nạp số liệu.
load-flow = Bộ số liệu
load-newest = Phiên bản mới nhất
load-who = Người xuất bản
load-publisher = Cơ quan phụ trách
load-none-yet = Chưa xuất bản gì
load-vintage = Phiên bản { $number }
load-vintages = Các phiên bản
load-what-changed = Thay đổi
load-counts = thêm { $added }, sửa { $revised }, bỏ { $removed }
load-observations-count = { $count ->
   *[other] { $n } giá trị
}

## A file
load-new = Nạp tệp
load-mode = Tệp này là gì
load-mode-add = Phần bổ sung: giá trị trong tệp được thêm vào hoặc thay cho giá trị đang có
load-mode-whole = Toàn bộ số liệu: giá trị không có trong tệp sẽ bị bỏ
load-note = Ghi chú về phiên bản
load-note-help = Người đọc thấy ghi chú này bên cạnh phiên bản.
load-file-help = CSV mã hóa UTF-8, XLSX, SDMX-CSV hoặc SDMX-ML, tối đa { $size }. Toàn bộ tệp được kiểm tra trước; chưa có gì được xuất bản khi bạn chưa xem những thay đổi.
load-check = Kiểm tra tệp
load-columns = Các cột của bộ số liệu này
load-columns-help = Hàng đầu ghi mã hoặc tên cột. Bảng cũng có thể có một cột cho mỗi thời kỳ. Có thể viết tên thay cho mã.
load-required = bắt buộc
load-recent = Các tệp đã gửi
load-of = Tệp { $file }
load-sent = Đã gửi
load-too-large = Tệp quá lớn.
load-too-many = Còn nhiều tệp của bộ số liệu này đang chờ quyết định. Hãy xuất bản hoặc bỏ các tệp đó trước.
load-cut-off = Tệp không đến trọn vẹn. Hãy gửi lại.

## Where it stands
load-state-waiting = đang kiểm tra
load-state-refused = bị từ chối
load-state-checked = chờ quyết định
load-state-publishing = đang xuất bản
load-state-published = đã xuất bản
load-state-lost = cần gửi lại
load-state-dropped = không dùng
load-is-waiting = Tệp đang được kiểm tra. Trang này tự cho biết khi nào xong.
load-is-publishing = Phiên bản đang được xuất bản. Trang này tự cho biết khi nào xong.
load-read-count = { $count ->
   *[other] Đã đọc { $n } hàng
}
load-brought-count = { $count ->
   *[other] Đã so { $n } giá trị
}
load-lost = Việc xử lý tệp này bị gián đoạn, chưa có gì thay đổi. Hãy gửi lại.
load-unchanged = Tệp không có gì khác với số liệu đã xuất bản. Không cần phiên bản mới.
load-dropped = Tệp không được dùng. Chưa có gì thay đổi.
load-published = Đã xuất bản: đây là phiên bản { $number }.
done-data-dropped = Đã bỏ tệp.

## What it would change
load-changes = Những gì sẽ thay đổi
load-again = Trong lúc đó có người đã xuất bản phiên bản khác, nên tệp được kiểm tra lại. Hãy xem lại một lần nữa.
load-added = Thêm
load-revised = Sửa
load-removed = Bỏ
load-afterwards = Số giá trị của phiên bản
load-revisions = Những giá trị sẽ đổi hoặc bị bỏ
load-shown = { $shown } trong số { $all }
load-gone = bị bỏ
load-publish = Xuất bản phiên bản này
load-drop = Bỏ tệp

## What is wrong
load-refused = Tệp bị từ chối vì có chỗ sai. Chưa có gì thay đổi.
load-place = Hàng { $row }, { $column }
load-place-row = Hàng { $row }
load-more-count = { $count ->
   *[other] … và { $n } lỗi nữa
}
load-problem-missing = Ô này không có giá trị.
load-problem-code = “{ $value }” không có trong danh mục { $list }.
load-problem-length = “{ $value }” có { $length } ký tự; chỉ được từ { $min } đến { $max }.
load-problem-range = { $value } nằm ngoài khoảng từ { $min } đến { $max }.
load-problem-decimals = { $value } có quá { $decimals } chữ số thập phân.
load-problem-repeated = Giá trị của cùng chuỗi và cùng thời kỳ đã có ở hàng { $row }.
load-problem-varies = “{ $value }” khác với “{ $first }” ở hàng { $row }, dù cả hai nói về cùng một chuỗi.
load-problem-type-letters = “{ $value }” chỉ được có chữ cái.
load-problem-type-letters-digits = “{ $value }” chỉ được có chữ cái và chữ số.
load-problem-type-digits = “{ $value }” chỉ được có chữ số.
load-problem-type-boolean = “{ $value }” phải là true hoặc false.
load-problem-type-whole = “{ $value }” không phải số nguyên như 12 hoặc -3.
load-problem-type-number = “{ $value }” không phải số với dấu chấm thập phân như 12.5.
load-problem-type-year = “{ $value }” không phải năm như 2024.
load-problem-type-month = “{ $value }” không phải tháng như 2024-01.
load-problem-type-day = “{ $value }” không phải ngày như 2024-01-31.
load-problem-type-moment = “{ $value }” không phải ngày giờ như 2024-01-31T12:00:00.
load-problem-type-period = “{ $value }” không phải thời kỳ như 2024, 2024-Q1, 2024-01 hoặc 2024-01-31.
load-problem-type-text = “{ $value }” không phải loại văn bản dùng ở đây.
load-problem-file = Không đọc tiếp được tệp từ chỗ này.
load-problem-encoding = Đây không phải văn bản UTF-8. Hãy lưu tệp với bảng mã UTF-8.
load-problem-no-data = Đây không phải tệp số liệu. Hãy gửi CSV mã hóa UTF-8, XLSX, SDMX-CSV hoặc SDMX-ML.
load-problem-fields = Hàng này có { $found } trường, hàng đầu có { $expected }. Có thiếu dấu ngoặc kép không?
load-problem-no-column = Bộ số liệu không có cột này. Các cột là { $known }.
load-problem-missing-column = Thiếu cột này, và không có gì khác cho biết giá trị của nó.
load-problem-twice-column = Cột này có hai lần.
load-problem-other-flow = Tệp chứa số liệu của { $found }, không phải của { $expected }.
load-problem-no-rows = Tệp không có giá trị nào.
load-problem-frequency = Không suy ra được tần suất từ thời kỳ “{ $value }”. Hãy thêm cột FREQ.

## Structures
structures-title = Cấu trúc dữ liệu
structures-help = Tệp SDMX-ML gồm danh mục mã, khái niệm, cấu trúc dữ liệu và bộ số liệu. Phiên bản cuối cùng được giữ nguyên: điều gì mới cần một phiên bản mới.
structures-new-flows = Cho các bộ số liệu mới
structures-topic = Chủ đề
structures-licence = Giấy phép của số liệu (SPDX)
structures-file-help = SDMX-ML 3.0 hoặc 2.1, tối đa { $size }. Toàn bộ tệp được kiểm tra trước; chưa có gì thay đổi khi bạn chưa xem những gì sẽ khác.
structures-nothing = Mọi thứ trong tệp đều đã có. Sẽ không có gì thay đổi.
structures-new = mới
structures-other = thay đổi
structures-flows = Bộ số liệu mới
structures-keep = Giữ các cấu trúc này
structures-left-out = Bỏ qua vì không có chỗ ở đây
structures-line = Dòng { $line }
structures-problem-unreadable = Không đọc được tệp.
structures-problem-empty = Trong tệp không có cấu trúc nào.
structures-problem-twice = { $thing } xuất hiện hai lần.
structures-problem-agency = { $thing }: “{ $agency }” không phải mã của một cơ quan.
structures-problem-stub = { $thing } chỉ được nêu tên ở đây; bản đầy đủ ở { $place }.
structures-problem-final = { $thing } là bản cuối cùng nhưng ở đây lại khác. Điều gì mới cần một phiên bản mới.
structures-problem-missing = { $thing }: không có { $missing }.
structures-problem-code-twice = { $thing }: có một mã xuất hiện hai lần.
structures-problem-rules = { $thing } không dùng được cho số liệu.
structures-problem-address = { $thing }: không tạo được địa chỉ từ mã này.
structures-problem-flow-there = { $thing }: đã có bộ số liệu { $flow }.
structures-problem-untold = { $thing } là mới. Hãy cho biết chủ đề, cơ quan phụ trách và giấy phép của số liệu.
structures-problem-topic = Không có chủ đề { $topic }.
structures-problem-organisation = Không có cơ quan { $organisation }.
structures-problem-licence = Giấy phép còn trống.
done-structures-kept = Đã giữ các cấu trúc.

## In the log
event-send-data = đã gửi một tệp số liệu
event-accept-data = đã chấp nhận một tệp số liệu
event-drop-data = đã bỏ một tệp số liệu
event-publish-data = đã xuất bản số liệu
event-apply-data = đã nạp số liệu của gói
event-import-structures = đã đưa vào các cấu trúc dữ liệu
