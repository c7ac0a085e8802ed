# Evaluations of programmes (vi).

## Asking
evaluations-title = Đánh giá
evaluations-help = Chương trình đã đạt được gì: bộ câu hỏi được trả lời trên số liệu chốt tại một ngày.
evaluations-none = Chưa có đánh giá nào.
evaluation-new = Bắt đầu đánh giá
evaluation-horizon = Mốc đánh giá
evaluation-horizon-own = một ngày riêng
evaluation-on = Ngày chốt số liệu
evaluation-on-help = Chỉ điền khi chọn ngày riêng; mốc đánh giá đã có ngày của mình. Tính các kỳ báo cáo đã kết thúc đến ngày đó.
evaluation-about = Cần làm rõ điều gì, cho ai
evaluation-questions = Câu hỏi
evaluation-question = Câu hỏi
evaluation-rests-on = Căn cứ của câu hỏi
evaluation-flows = Bộ dữ liệu được nêu
evaluation-flows-help = Giữ lại kỳ công bố mới nhất tính đến ngày đó.
evaluation-studies = Nghiên cứu tác động được nêu
evaluation-study = Nghiên cứu
evaluation-study-for = Nói về chỉ số

## Freezing and publishing
evaluation-state-draft = đang soạn
evaluation-state-frozen = đã chốt
evaluation-state-published = đã công bố
evaluation-preview = Đây là tình hình hiện tại; chưa có gì được chốt.
evaluation-freeze = Chốt số liệu
evaluation-freeze-help = Từ đó câu hỏi, chỉ số, số liệu và kỳ công bố giữ nguyên như tại ngày chốt. Nhận định được viết sau đó.
evaluation-discard = Bỏ bản thảo này
evaluation-discard-help = Bản thảo sẽ bị xóa và không khôi phục được. Nhật ký giám sát vẫn lưu những câu hỏi trong bản thảo.
evaluation-frozen = Ngày chốt
evaluation-published = Ngày công bố
evaluation-publish-help = Người đọc sẽ thấy đúng như ở đây. Sau đó không thể sửa nữa.

## Figures
evaluation-periods = Các kỳ được tính
evaluation-then = Khi đó
evaluation-told = có trong { $told } trên { $asked } báo cáo được yêu cầu
evaluation-lack-no-period = không đo được: đến ngày đó chưa kỳ báo cáo nào kết thúc
evaluation-lack-nothing = không đo được: không cơ quan nào báo cáo số liệu
evaluation-lack-apart = không có số chung: số liệu của các cơ quan không được gộp lại
evaluation-not-measured = Những gì không đo được
evaluation-no-indicator = Câu hỏi này không dựa trên chỉ số nào: không có gì được đo cho nó.
evaluation-no-baseline = không có mức ban đầu
evaluation-no-target = không có mục tiêu
evaluation-vintage = kỳ công bố { $number }, { $date }
evaluation-no-vintage = đến ngày đó chưa công bố
evaluation-rows-changed = Khi chốt đếm được { $then }; hôm nay tìm thấy { $now }.
evaluation-recommendations-count = Còn { $n } kiến nghị kiểm tra chưa hoàn thành.

## Effect
evaluation-effect = Tác động
evaluation-effect-is = { $estimate } { $unit } (từ { $low } đến { $high }, khoảng { $level }%)
evaluation-effect-none = chưa có kết quả của nghiên cứu này
evaluation-conclusion-rise = tăng, mọi phương pháp đều cho thấy
evaluation-conclusion-fall = giảm, mọi phương pháp đều cho thấy
evaluation-conclusion-doubtful = có tác động, nhưng còn nghi ngờ
evaluation-conclusion-disagreement = các phương pháp mâu thuẫn nhau
evaluation-conclusion-none-worthwhile = không có tác động đáng kể
evaluation-conclusion-not-shown = chưa thấy tác động; vẫn có thể có
evaluation-conclusion-no-answer = không phương pháp nào trả lời được

## Judging
evaluation-judgement = Nhận định
evaluation-answer = Trả lời
evaluation-confidence = Độ tin cậy
evaluation-confidence-high = cao
evaluation-confidence-middle = trung bình
evaluation-confidence-low = thấp
evaluation-basis = Câu trả lời dựa trên
evaluation-not-judged = Chưa có nhận định.
evaluation-summary = Kết luận chung

## Paper
evaluation-kind = Báo cáo đánh giá
evaluation-subject = đánh giá “{ $programme }” tính đến { $date }

## Why something was not done
evaluation-early = Ngày này trước khi chương trình bắt đầu.
evaluation-too-early = Ngày chốt chưa qua: hãy chốt sau ngày đó.
evaluation-question-missing = Hãy viết câu hỏi, hoặc bỏ các căn cứ đã chọn.
evaluation-no-questions = Chưa có câu hỏi nào. Hãy đặt ít nhất một câu trước khi chốt.
evaluation-too-many = Quá nhiều: mỗi loại câu hỏi, bộ dữ liệu và nghiên cứu tối đa 20.
evaluation-flow-unknown = Không có bộ dữ liệu nào mang mã này.
evaluation-unjudged = Mỗi câu hỏi cần có câu trả lời và độ tin cậy.
evaluation-not-draft = Đánh giá đã chốt: không thể sửa câu hỏi nữa.
evaluation-not-frozen = Chỉ đánh giá đã chốt và chưa công bố mới có thể nhận định hoặc công bố.

## What was done
done-evaluation-frozen = Đã chốt. Giờ có thể viết nhận định.
done-evaluation-discarded = Đã bỏ bản thảo.
event-begin-evaluation = bắt đầu đánh giá
event-save-evaluation = sửa đánh giá
event-discard-evaluation = bỏ bản thảo đánh giá
event-freeze-evaluation = chốt đánh giá
event-judge-evaluation = viết nhận định đánh giá
event-publish-evaluation = công bố đánh giá
