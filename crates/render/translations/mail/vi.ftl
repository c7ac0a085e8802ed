### Thư gửi qua email, và nơi mỗi người chọn nhận thư nào.

## Mọi thư
mail-greeting = Kính gửi { $name },
mail-greeting-plain = Kính gửi Quý vị,
mail-open = Mở trên bàn làm việc
mail-copy = Nếu nút không hoạt động, hãy mở địa chỉ này:
mail-settings = Bạn chọn loại thư muốn nhận trên trang tài khoản của mình:
mail-automatic = Thư này được gửi tự động. Thư trả lời sẽ không có người đọc.

## Lời mời
mail-invitation-subject = Lời mời vào bàn làm việc của { $site }
mail-invitation-line = { $name } mời bạn làm việc tại bàn làm việc của { $site }.
mail-invitation-button = Nhận lời mời
mail-invitation-until = Liên kết dùng được một lần, đến { $time }. Vui lòng không chuyển cho người khác.
mail-invitation-why = Bạn nhận được thư này vì địa chỉ của bạn đã được nhập để gửi lời mời tại { $site }. Nếu bạn không chờ thư này thì không cần làm gì.
mail-password-subject = Mật khẩu mới cho { $site }
mail-password-line = Có yêu cầu đặt mật khẩu mới cho tài khoản của bạn tại { $site }.
mail-password-button = Chọn mật khẩu mới
mail-password-why = Bạn nhận được thư này vì có người yêu cầu mật khẩu mới với địa chỉ của bạn. Nếu không phải bạn thì không cần làm gì: mật khẩu của bạn vẫn giữ nguyên.

## Có bài đang chờ
mail-embargoed = một bài chưa được công bố
mail-check-subject = Chờ duyệt: { $title }
mail-check-line = { $name } đã gửi duyệt “{ $title }” ({ $language }).
mail-returned-subject = Trả lại: { $title }
mail-returned-line = { $name } đã trả lại cho bạn “{ $title }” ({ $language }).
mail-assigned-subject = Giao cho bạn: { $title }
mail-assigned-line = { $name } đã giao cho bạn “{ $title }” ({ $language }).
mail-due = Hạn hoàn thành: { $date }.
mail-note-why = Bạn nhận được thư này vì bài này đang đến lượt bạn xử lý.

## Sắp đến hạn
mail-deadline-subject = Đến hạn ngày { $date }: { $what }
mail-deadline-line = “{ $what }” đến hạn vào { $date }.
mail-deadline-why = Bạn nhận được thư này vì bạn phụ trách việc này.

## Gửi thử
mail-trial-subject = Thư thử từ { $site }
mail-trial-line = Thư điện tử hoạt động: thư này được yêu cầu từ trang trạng thái lúc { $time }.
mail-trial-button = Mở trang trạng thái
mail-trial-why = Bạn nhận được thư này vì chính bạn đã yêu cầu.

## Trên bàn làm việc
mail-language = Ngôn ngữ của thư
mail-language-help = Lời mời cũng được gửi qua email đến địa chỉ này.
mail-invited = Lời mời cũng đang được gửi qua email đến { $email }.
mail-wishes = Thư qua email
mail-wish-notes = Khi một bài đến lượt tôi
mail-wish-deadlines = Trước hạn chót
mail-wishes-off = Hiện cổng không gửi email. Lựa chọn của bạn có hiệu lực khi cổng gửi.
mail-status-server = Máy chủ
mail-status-sender = Người gửi
mail-status-waiting = Đang chờ
mail-status-sent = Đã gửi
mail-status-last = Lần gửi gần nhất
mail-status-never = chưa có
mail-status-trouble = Lần gần nhất, máy chủ chưa nhận thư. Thư sẽ được gửi lại. Máy chủ báo:
mail-status-ended = Thư không gửi được
mail-status-failed = bị từ chối
mail-status-given-up = đã thôi gửi
mail-status-again = Gửi lại
mail-status-trial = Gửi thư thử cho tôi
done-mail-trial = Thư thử đang được gửi đến bạn.
done-mail-again = Thư đang được gửi lại.
event-choose-mail = đã chọn loại thư muốn nhận
