# Translating by segments.

desk-workbench = Bàn dịch
workbench-from-to = { $from } → { $to }
workbench-editor = Toàn văn
workbench-confirm = Xác nhận
workbench-joined = Không có lời riêng: đã dịch gộp với đoạn trên, hoặc cố ý bỏ
workbench-note = Ghi chú cho đồng nghiệp
workbench-changed = Bản gốc đã thay đổi sau khi đoạn này được dịch. Lời dịch của bạn được giữ nguyên cho đến khi bạn sửa.
workbench-segment = Bản dịch của đoạn { $n }
workbench-theirs = Bản đang lưu: { $text }
workbench-take = Dùng câu này
workbench-rate = bộ nhớ dịch { $rate }%
workbench-readers = Độc giả sẽ thấy:
workbench-shown = Các đoạn được hiện
workbench-all = Tất cả
workbench-open = Cần làm
workbench-flagged = Gốc đã đổi
workbench-keys = Phím tắt
workbench-key-confirm = Xác nhận rồi sang đoạn cần làm kế tiếp
workbench-key-next = Đoạn cần làm kế tiếp
workbench-key-previous = Đoạn cần làm phía trước
workbench-key-suggestion = Dùng gợi ý 1, 2 hoặc 3
workbench-key-source = Chép bản gốc sang
workbench-key-save = Lưu tất cả
workbench-fill-memory = Điền từ bộ nhớ dịch
workbench-fill-machine = Dịch máy phần còn lại
workbench-nothing = Ở đây không còn việc gì phải làm.
workbench-extras = Chỉ có trong bản dịch này
workbench-extras-help = Các phần này không có trong bản gốc. Chúng vẫn ở lại trong bài; muốn sửa, hãy mở toàn văn.
workbench-retired = Để riêng
workbench-retired-help = Bản gốc không còn nội dung này. Các câu dịch này rời khỏi bài ở lần lưu tới tại đây, nhưng vẫn được giữ lại.
workbench-no-source = Bản gốc chưa có nội dung.
workbench-held = Thiếu hoặc khác một con số của bản gốc. Nếu như vậy là đúng, hãy ghi lý do vào ghi chú rồi xác nhận lại.
workbench-clash = Trong lúc đó có người khác đã sửa một số đoạn này. Phần của bạn chưa được lưu: hãy so lại rồi lưu lần nữa.
workbench-xliff-help = Dành cho người dịch bằng phần mềm riêng. Tệp có thể gửi lại bất cứ lúc nào; những gì đã sửa ở đây trong thời gian đó không bị ghi đè.
workbench-xliff-out = Tải tệp XLIFF
workbench-xliff-in = Nhận tệp XLIFF
workbench-xliff-file = Tệp XLIFF
workbench-in-file = Trong tệp
workbench-kept-why = Giữ nguyên vì
done-confirmed = Đã xác nhận.
segment-untranslated = chưa dịch
segment-suggested = gợi ý
segment-draft = bản nháp
segment-confirmed = đã xác nhận
segment-retired = để riêng
segment-origin-person = do người dịch
segment-origin-memory = từ bộ nhớ dịch
segment-origin-machine = dịch máy
check-empty = Chưa dịch gì.
check-same = Giống hệt bản gốc.
check-facts-missing = Thiếu dữ kiện: { $list }
check-facts-added = Dữ kiện mà bản gốc không dẫn: { $list }
check-links-missing = Thiếu liên kết: { $list }
check-links-added = Liên kết mà bản gốc không có: { $list }
check-held = Mã hoặc chú thích khác bản gốc: { $list }
check-marks = Số chỗ in đậm không bằng bản gốc.
check-numbers-missing = Thiếu số: { $list }
check-numbers-added = Số mà bản gốc không có: { $list }
check-long = Dài hơn hẳn bình thường.
check-short = Ngắn hơn hẳn bình thường.
check-script = Viết bằng chữ khác với chữ của ngôn ngữ này.
check-ending = Kết thúc khác bản gốc: dấu chấm, dấu hỏi hoặc dấu hai chấm.
check-brackets = Có dấu ngoặc chưa đóng.
check-term-missing = Chưa dùng thuật ngữ đã thống nhất: { $list }
check-term-forbidden = Từ không được dùng: { $list }
event-save-segments = đã dịch các đoạn
event-take-xliff = đã nhận tệp XLIFF
event-request = đã giao dịch
kept-changed-here = Đã có người sửa ở đây sau khi tệp được tạo.
kept-gone = Bản gốc không còn đoạn này.
kept-other-source = Bản gốc nay đã viết khác.
request-title = Giao bản dịch
request-help = Các bản dịch được mở, giao cho người nhận và hiện trên trang đầu của họ. Bản nào đã có thì giữ nguyên.
request-languages = Dịch sang
request-memory = Điền những gì bộ nhớ dịch đã biết
request-machine = Để máy dịch phần còn lại; sau đó có người kiểm tra
request-send = Giao
xliff-empty = Trong tệp không có bản dịch nào.
xliff-original = Tệp không cho biết thuộc bài nào
xliff-language = Ngôn ngữ của bài không khớp với ngôn ngữ của tệp
xliff-code = Có mã không cho biết thay cho nội dung nào
workbench-count = { $count ->
   *[other] { $n } đoạn
}
workbench-done-count = { $count ->
   *[other] { $n } xong
}
workbench-flagged-count = { $count ->
   *[other] { $n } đoạn gốc đã đổi
}
workbench-empty-count = { $count ->
   *[other] { $n } chưa dịch
}

## The table of translations
matrix-choose = Chọn
matrix-choose-item = Chọn “{ $title }”
matrix-request = Giao dịch các bài đã chọn
matrix-xliff-into = XLIFF của các bài đã chọn, sang
matrix-mine = giao cho tôi
matrix-late = quá hạn
matrix-segments = { $done }/{ $total } đoạn
matrix-saved = lưu ngày { $day }

## Files and requests
xliff-no-file = Hãy chọn tệp trước.
xliff-refused = Tệp bị từ chối, chưa có gì thay đổi.
xliff-edition = Không nhận được bài này
request-nothing = Hãy chọn bài và ngôn ngữ trước.
request-begun = đã mở
request-there = đã có sẵn
done-filled = Đã điền. Hãy đọc lại những gì vừa điền.
event-fill-segments = đã điền các đoạn
xliff-changed-count = { $count ->
   *[other] { $n } đoạn thay đổi
}
xliff-kept-count = { $count ->
   *[other] { $n } đoạn giữ nguyên
}
request-filled-count = { $count ->
   *[other] điền sẵn { $n } đoạn
}
segments-untranslated = Còn đoạn chưa dịch. Hãy dịch trên bàn dịch, hoặc đánh dấu ở đó là cố ý bỏ.
workbench-ask = Hỏi máy dịch
workbench-lost = Chưa giữ được: mất kết nối. Cứ viết tiếp; hệ thống sẽ thử lại.
workbench-more = Ghi chú, hoặc bỏ đoạn này
