### Passkeys and single sign-on.

## Passkeys
passkeys = Khóa truy cập
passkeys-help = Khóa truy cập cho bạn đăng nhập bằng vân tay, khuôn mặt hoặc mã PIN của thiết bị. Không ai đoán được và bạn không thể vô tình để lộ. Sau mật khẩu, khóa này là bước thứ hai.
passkeys-none = Bạn chưa có khóa truy cập nào.
passkeys-impossible = Khóa truy cập chỉ dùng được khi bàn làm việc có tên miền riêng và kết nối an toàn (https). Người vận hành có thể thiết lập việc này.
passkey-name = Tên khóa truy cập
passkey-name-help = Để bạn nhận ra sau này: thiết bị hoặc khóa vật lý đang giữ nó.
passkey-add = Thêm khóa truy cập
passkey-rename = Đổi tên
passkey-remove = Gỡ bỏ
passkey-sign-in = Đăng nhập bằng khóa truy cập
passkey-second = Hãy xác nhận bằng khóa truy cập rằng đây là bạn.
passkey-use = Dùng khóa truy cập
passkey-script = Khóa truy cập cần JavaScript, hiện đang tắt trong trình duyệt này. Các cách khác vẫn dùng được.
passkey-elsewhere = Khóa truy cập chỉ dùng được tại { $origin }. Hãy mở bàn làm việc ở địa chỉ đó.
passkey-cancelled = Chưa có khóa truy cập nào được dùng. Hãy thử lại hoặc chọn cách khác.
passkey-known = Thiết bị này đã giữ một khóa truy cập của bạn.
passkey-unsupported = Trình duyệt này không dùng được khóa truy cập. Hãy chọn cách khác.
passkey-late = Đã quá thời gian, hoặc nội dung được gửi hai lần. Hãy thử lại.
passkey-refused = Không xác minh được phản hồi của khóa truy cập; chưa có gì thay đổi. Hãy thử lại.
passkey-unknown = Ở đây không có khóa truy cập này, hoặc nó đã bị gỡ. Hãy đăng nhập bằng cách khác rồi thêm lại.
passkey-many = Bạn đã có số khóa truy cập tối đa cho một người. Hãy gỡ khóa không còn dùng.

## The way in
sign-in-otherwise = Cách đăng nhập khác
sign-in-through = Đăng nhập bằng { $provider }
sign-in-late = Đã quá thời gian. Hãy bắt đầu lại.
sign-in-busy = Hiện có rất nhiều người đang đăng nhập. Hãy thử lại sau một phút.
signed-out-here = Bạn đã đăng xuất tại đây, nhưng có thể vẫn còn đăng nhập tại { $provider }.
sign-out-there = Đăng xuất cả ở đó

## Accounts at identity providers
accounts = Tài khoản ở nơi khác
accounts-help = Khi đã liên kết tài khoản, bạn đăng nhập mà không cần thêm mật khẩu.
account-link = Liên kết { $provider }
account-leave = Bạn sẽ đăng nhập tại { $provider } rồi quay lại đây. Từ đó, tài khoản ấy cho bạn đăng nhập.
account-go = Đến { $provider }
account-unlink = Hủy liên kết
added-and-used = Thêm { $since }, dùng lần cuối { $used }
added-not-used = Thêm { $since }, chưa dùng
last-way-in = Đây là cách đăng nhập duy nhất của bạn. Hãy thêm một cách khác trước.
second-step-first = Mọi người ở đây đều phải có bước thứ hai khi đăng nhập. Hãy thiết lập ứng dụng hoặc thêm khóa truy cập rồi tiếp tục.
act-reset-second-step = Gỡ bước thứ hai và các khóa truy cập

## Errors of single sign-on
sso-down = { $provider } không phản hồi đúng cách. Hãy thử lại sau hoặc đăng nhập bằng cách khác.
sso-cancelled = { $provider } không cho bạn đăng nhập: việc này đã bị hủy hoặc bị từ chối ở đó.
sso-late = Lần đăng nhập này đã quá thời gian, đã được dùng, hoặc bắt đầu từ trình duyệt khác. Hãy bắt đầu lại.
sso-untrusted = Không xác minh được phản hồi của { $provider } nên chưa ai được đăng nhập. Nếu việc này lặp lại, hãy báo quản trị viên.
sso-unverified = { $provider } không cho biết địa chỉ thư điện tử đã xác minh của bạn, nên ở đây không biết bạn là ai.
sso-unlinked = Tài khoản của bạn tại { $provider } chưa được liên kết với ai ở đây. Hãy đăng nhập bằng cách khác rồi liên kết trong “Tài khoản của tôi”.
sso-unknown = { $provider } biết bạn là { $email }, nhưng ở đây chưa có ai với địa chỉ đó. Hãy đề nghị quản trị viên mời bạn.
sso-shut-out = Quyền vào bàn làm việc của bạn đã bị khóa. Nếu đây là nhầm lẫn, hãy hỏi quản trị viên.
sso-no-role = Bạn đã được ghi nhận với địa chỉ { $email } nhưng chưa có vai trò. Hãy đề nghị quản trị viên giao vai trò.
sso-taken = Tài khoản đó đã được người khác ở đây dùng để đăng nhập.

## How somebody signed in
means-password = bằng mật khẩu
means-code = với mã ở bước thứ hai
means-recovery = bằng mã khôi phục
means-second-passkey = với khóa truy cập ở bước thứ hai
means-passkey = bằng khóa truy cập
means-provider = qua tài khoản ở nơi khác
means-link = bằng liên kết

## Done
done-passkey-added = Đã thêm. Giờ bạn có thể đăng nhập bằng khóa truy cập này.
done-passkey-removed = Đã gỡ khóa truy cập.
done-account-linked = Đã liên kết. Giờ tài khoản này cho bạn đăng nhập.
done-account-unlinked = Tài khoản không còn được liên kết.

## Audit log
event-add-passkey = đã thêm khóa truy cập
event-rename-passkey = đã đổi tên khóa truy cập
event-remove-passkey = đã gỡ khóa truy cập
event-link-account = đã liên kết tài khoản ở nơi khác
event-unlink-account = đã hủy liên kết tài khoản ở nơi khác
event-reset-second-step = đã gỡ bước thứ hai của một người
event-seal-media = đã ký thông tin xác thực của một hình ảnh

## Showing again who one is
prove-title = Xác nhận vẫn là bạn
prove-help = Trước khi thay đổi cách đăng nhập, hãy nhập lại mật khẩu hoặc dùng khóa truy cập. Xác nhận có giá trị trong mười phút.
prove-do = Xác nhận
prove-first = Trước hết hãy xác nhận vẫn là bạn.
prove-wrong = Mật khẩu không đúng. Chưa có gì thay đổi.
prove-wait = Nhập sai quá nhiều lần. Hãy chờ một lúc rồi thử lại.
done-proved = Đã xác nhận. Trong mười phút bạn có thể thay đổi cách đăng nhập.
event-prove = xác nhận lại danh tính
