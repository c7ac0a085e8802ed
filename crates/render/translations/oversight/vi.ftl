# Giám sát: phản ánh của bạn đọc, kiểm tra, đề án.

## Bạn đọc báo lỗi
complaint-title = Báo lỗi nội dung
complaint-intro = Hãy cho chúng tôi biết điều chưa đúng trên một trang của cổng này. Bạn không cần tài khoản. Bạn sẽ nhận một mã biên nhận để xem câu trả lời.
complaint-report = Báo lỗi trên trang này
complaint-dispute = Phản biện kết luận này
complaint-page = Địa chỉ trang
complaint-page-help = Sao chép từ thanh địa chỉ của trình duyệt.
complaint-wrong = Điều gì chưa đúng?
complaint-wrong-help = Câu, con số, hình ảnh hoặc bản dịch bạn muốn nói đến và chỗ chưa đúng.
complaint-instead = Thế nào mới đúng?
complaint-known = Căn cứ vào đâu?
complaint-known-help = Nguồn mà chúng tôi có thể kiểm tra, như địa chỉ trang hoặc văn bản. Có thể để trống.
complaint-contact = Địa chỉ thư điện tử để nhận trả lời
complaint-contact-help = Chỉ điền nếu bạn muốn chúng tôi có thể viết cho bạn. Chỉ người trả lời mới thấy và địa chỉ được xóa sau khi trả lời 90 ngày.
complaint-trap = Để trống ô này
complaint-privacy = Địa chỉ mạng của thiết bị không được lưu.
complaint-send = Gửi
complaint-days-count = { $count ->
   *[other] Chúng tôi trả lời trong vòng { $n } ngày làm việc.
}
complaint-receipt-have = Bạn đã có mã biên nhận?
complaint-receipt = Mã biên nhận
complaint-receipt-show = Xem trả lời
complaint-receipt-wrong = Không có phản ánh nào mang mã này. Hãy kiểm tra lại chữ và số.
complaint-problems = Vui lòng sửa những điểm sau:
complaint-page-missing = Hãy cho biết trang nào: ghi địa chỉ của trang.
complaint-page-unknown = Đây không phải địa chỉ một trang của cổng này. Hãy mở trang và sao chép địa chỉ.
complaint-wrong-missing = Hãy cho biết điều gì chưa đúng.
complaint-instead-missing = Hãy cho biết thế nào mới đúng. Nếu không biết, hãy ghi như vậy.
complaint-too-long = Nội dung quá dài: tối đa 4.000 ký tự.
complaint-trapped = Một ô ẩn phải để trống đã bị điền, như phần mềm tự động thường làm. Ô đó đã được xóa; vui lòng gửi lại biểu mẫu.
complaint-later-count = { $count ->
   *[other] Đã có quá nhiều phản ánh từ mạng của bạn. Vui lòng thử lại sau { $n } phút. Nội dung bạn viết vẫn còn ở đây.
}
complaint-thanks = Cảm ơn bạn. Phản ánh đã được tiếp nhận.
complaint-keep = Hãy giữ mã này hoặc địa chỉ của trang này: đó là cách duy nhất để xem trả lời.
complaint-state-waiting = Chờ trả lời
complaint-state-answered = Đã trả lời
complaint-until = Bạn sẽ có câu trả lời chậm nhất vào { $date }.
complaint-late = Hạn trả lời là { $date } và đã quá hạn.
complaint-answer = Trả lời của chúng tôi
complaint-sent = Ngày gửi
complaint-yours = Phản ánh của bạn
complaint-verdict-right = Phản ánh đúng
complaint-verdict-partly = Phản ánh đúng một phần
complaint-verdict-wrong = Nội dung trang là đúng
complaint-verdict-elsewhere = Không thuộc nội dung của chúng tôi
complaint-mail-subject = Trả lời phản ánh của bạn – { $site }
complaint-mail-line = Bạn đã báo lỗi trên trang { $page }.
complaint-mail-why = Bạn nhận thư này vì đã để lại địa chỉ này để nhận trả lời.
complaint-after = Đính chính theo phản ánh của bạn đọc
complaint-numbers = Phản ánh của bạn đọc
complaint-few = Đến nay có chưa đến { $n } phản ánh; số liệu được công bố khi đạt { $n }.
complaint-withheld = dưới { $n }
complaint-received = Đã tiếp nhận
complaint-answered = Đã trả lời
complaint-in-time = Trả lời đúng hạn
complaint-corrected = Dẫn đến đính chính

## Tại bàn làm việc
desk-oversight = Giám sát
oversight-help = Phản ánh của bạn đọc, kết quả kiểm tra và các đề án được đề xuất.
oversight-nothing = Không có việc nào đang chờ.
oversight-left-count = { $count ->
    [0] đến hạn hôm nay
   *[other] còn { $n } ngày
}
oversight-late-count = { $count ->
   *[other] quá hạn { $n } ngày
}
complaints-title = Phản ánh của bạn đọc
complaints-help = Mỗi phản ánh được trả lời có lý do và đúng hạn. Nếu bạn đọc đúng, hãy đính chính trang trước.
complaints-one = Phản ánh { $receipt }
complaints-due = Hạn trả lời
complaints-said = Nội dung phản ánh
complaints-about = Thông tin về phản ánh
complaints-others = Phản ánh khác về nội dung này
complaints-contact-open = Chỉ người trả lời mới thấy. Được xóa sau khi trả lời 90 ngày.
complaints-contact-kept = Chỉ người trả lời mới thấy. Được xóa 90 ngày sau khi trả lời.
complaints-answer = Trả lời
complaints-verdict = Kết quả xem xét
complaints-answer-help = Bạn đọc xem được bằng mã biên nhận. Hãy nêu cách kiểm tra và lý do nếu nội dung trang là đúng. Không thể sửa về sau.
complaints-correction = Đính chính đã thực hiện
complaints-correction-help = Sổ đính chính sẽ ghi rằng đính chính này xuất phát từ phản ánh của bạn đọc.
complaints-no-correction = không có
complaints-correct-now = Đính chính trang
complaints-send = Gửi trả lời
complaints-in-time = đúng hạn
complaints-not-in-time = quá hạn
complaint-answer-missing = Hãy viết câu trả lời.
complaint-verdict-missing = Hãy chọn kết quả xem xét.
complaint-correction-missing = Bạn đọc đúng và trang vẫn đang hiển thị: hãy đính chính trước rồi chọn đính chính đó ở đây.
complaint-correction-unknown = Đính chính này không thuộc trang được phản ánh.
complaint-correction-not-here = Chỉ nêu đính chính khi bạn đọc đúng toàn bộ hoặc một phần.
complaint-answered-already = Phản ánh này đã được trả lời.
complaint-cannot-answer = Người này không thể trả lời: họ không có quyền đính chính trang của cơ quan này.
done-complaint = Đã gửi trả lời.
event-complain = bạn đọc báo lỗi
event-assign-complaint = đã giao phản ánh của bạn đọc
event-answer-complaint = đã trả lời phản ánh của bạn đọc

## Giám sát nói chung
oversight-programme = Chương trình
oversight-task = Nhiệm vụ
oversight-tasks = Nhiệm vụ
oversight-task-unknown = Nhiệm vụ này không thuộc chương trình.
oversight-from = Ngày bắt đầu
oversight-to = Ngày kết thúc
oversight-none = không có
oversight-change = Sửa
oversight-remove = Bỏ
oversight-example = Đây là chương trình ví dụ: mọi nội dung đều được dựng lên để minh họa cách vận hành.

## Kiểm tra
inspections-title = Kiểm tra
inspections-help = Đã xem xét gì, phát hiện gì và đã khắc phục chưa.
inspections-late = Kiến nghị quá hạn
inspections-none = Chưa có cuộc kiểm tra nào.
inspection-new = Lập kế hoạch kiểm tra
inspection-title = Cuộc kiểm tra
inspection-organisation = Cơ quan được kiểm tra
inspection-inspector = Cơ quan kiểm tra
inspection-who = { $organisation }, do { $inspector } kiểm tra
inspection-people = Thành phần đoàn kiểm tra
inspection-about = Nội dung và lý do kiểm tra
inspection-days = Thời gian
inspection-state-planned = đã lên kế hoạch
inspection-state-handed-over = còn kiến nghị
inspection-state-closed = đã kết thúc
inspection-findings = Phát hiện
inspection-no-findings = Chưa ghi nhận phát hiện nào.
inspection-recommendations = Kiến nghị
inspection-no-recommendations = Không có kiến nghị.
inspection-summary = Kết luận kiểm tra
inspection-hand-over = Bàn giao kết quả
inspection-hand-over-help = Từ lúc đó cơ quan được kiểm tra xem được toàn bộ. Không thể sửa phát hiện và kiến nghị nữa.
inspection-handed-over = Đã bàn giao
inspection-closed = Kết thúc
inspection-organisation-unknown = Cơ quan này không tham gia chương trình.
inspection-handed-over-already = Kết quả đã được bàn giao và không thể sửa nữa.
inspection-title-missing = Hãy đặt tên cho cuộc kiểm tra.
inspection-title-long = Tên hoặc danh sách đoàn kiểm tra quá dài: tối đa 300 ký tự.
inspection-days-order = Ngày kết thúc trước ngày bắt đầu.
inspection-from-missing = Hãy ghi ngày bắt đầu.
inspection-summary-missing = Hãy viết kết luận kiểm tra.
finding-new = Thêm phát hiện
finding-words = Nội dung phát hiện
finding-weight = Mức độ
finding-weight-note = lưu ý
finding-weight-shortcoming = hạn chế
finding-weight-breach = vi phạm
finding-report = Báo cáo liên quan
finding-words-missing = Hãy viết nội dung phát hiện.
finding-report-unknown = Báo cáo này không phải của cơ quan được kiểm tra.
recommendation-new = Thêm kiến nghị
recommendation-words = Việc cần làm
recommendation-owner = Cơ quan thực hiện
recommendation-due = Thời hạn
recommendation-finding = Từ phát hiện
recommendation-to-finding = phát hiện { $number }
recommendation-who = { $organisation }, trước { $date }
recommendation-state-open = chưa thực hiện
recommendation-state-answered = đã báo cáo, chờ xem xét
recommendation-state-accepted = đã chấp nhận
recommendation-step-answer = Đã làm:
recommendation-step-accept = Đã chấp nhận.
recommendation-step-not-yet = Chưa đạt:
recommendation-answer = Báo cáo việc đã làm
recommendation-done = Việc đã làm
recommendation-evidence = Minh chứng
recommendation-evidence-help = Địa chỉ trang, hoặc số và ngày của văn bản.
recommendation-send = Gửi đoàn kiểm tra
recommendation-new-due = Thời hạn mới, nếu chưa đạt
recommendation-accept = Chấp nhận
recommendation-not-yet = Chưa đạt
recommendation-words-missing = Hãy ghi việc cần làm.
recommendation-due-missing = Hãy ghi thời hạn.
recommendation-due-early = Thời hạn trước ngày kiểm tra.
recommendation-answer-missing = Hãy ghi việc đã làm.
recommendation-evidence-missing = Hãy nêu minh chứng: địa chỉ hoặc văn bản.
recommendation-reason-missing = Hãy nêu điều còn thiếu.
recommendation-not-open = Kiến nghị này không còn mở.
recommendation-not-answered = Chưa có báo cáo thực hiện.
recommendation-own-answer = Người khác phải xem xét nội dung do chính bạn báo cáo.
done-handed-over = Đã bàn giao kết quả kiểm tra.
done-answered = Đã gửi đoàn kiểm tra.
