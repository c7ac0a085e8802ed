# What helps to set up each kind of channel, and what its settings lack.

accounts-missing = Cần điền mục này.
accounts-not-an-address = Đây không phải là địa chỉ web. Địa chỉ phải bắt đầu bằng https:// và có tên máy chủ.
accounts-wrong-shape = Nội dung này không đúng dạng mà dịch vụ yêu cầu. Hãy xem hướng dẫn của biểu mẫu.
accounts-help-mastodon = Hãy tạo một ứng dụng trong phần cài đặt của tài khoản tại đó, với các quyền read:accounts, write:statuses và write:media. Nhập địa chỉ máy chủ vào “{ reach-setting-server }” và mã truy cập vào “{ reach-secret }”. Bài đăng có thể đính chính và gỡ xuống.
accounts-help-atproto = Hãy tạo mật khẩu ứng dụng trong phần cài đặt của tài khoản tại đó. Nhập tên tài khoản vào “{ reach-setting-identifier }” và mật khẩu ứng dụng, không dùng mật khẩu chính, vào “{ reach-secret }”. Bài đăng không sửa được nhưng có thể gỡ xuống.
accounts-help-telegram = Hãy tạo bot qua @BotFather và đặt làm quản trị viên của kênh, có quyền đăng, sửa và xóa. Nhập @tên hoặc mã số vào “{ reach-setting-chat }” và mã của bot vào “{ reach-secret }”. Bài đăng sửa được; việc gỡ xuống chắc chắn trong 48 giờ, sau đó chỉ khi có quyền xóa.
accounts-help-facebook = Hãy lấy mã truy cập của trang với quyền pages_manage_posts. Nhập mã số trang vào “{ reach-setting-page }” và mã truy cập vào “{ reach-secret }”. Bài đăng có thể đính chính và gỡ xuống.
accounts-help-x = Hãy tạo ứng dụng có quyền đọc và ghi. Nhập mã truy cập của tài khoản vào “{ reach-secret }”, hoặc JSON gồm api_key, api_secret, token và token_secret. Bài đăng không sửa được nhưng có thể gỡ xuống.
accounts-help-youtube = Kênh được liệt kê và xác minh; dịch vụ không nhận văn bản từ chương trình, nên cán bộ tự đăng tại đó. Nhập mã kênh vào “{ reach-setting-channel }” và khóa API vào “{ reach-secret }”.
accounts-help-zalo = Hãy liên kết tài khoản chính thức với một ứng dụng và lấy các mã của nó. Nhập mã tài khoản vào “{ reach-setting-oa }” và JSON gồm app_id, app_secret, access_token và refresh_token vào “{ reach-secret }”. Bài đăng có thể đính chính và gỡ xuống.
accounts-help-fediverse = Tài khoản của chính cổng này; không cần tạo gì ở nơi khác và không cần mã truy cập. Tên tài khoản là mã của kênh. Bài đăng có thể đính chính và gỡ xuống trong chừng mực các máy chủ khác làm theo.
accounts-help-webhook = Chương trình của bên khác được báo khi có nội dung được xuất bản. Không cần tạo gì ở nơi khác. Đính chính và thu hồi cũng được báo; việc họ đã dùng nội dung ra sao là của họ.
accounts-help-newsletter = Thư gửi đến những người đã đăng ký; không cần mã truy cập. Nội dung gửi đến đây nằm trong số tiếp theo. Thư đã gửi không gọi lại được; số tiếp theo sẽ thông báo việc thu hồi.
accounts-help-feed = Nguồn tin của trang này; không cần mã truy cập. Bạn đọc tự lấy về. Đính chính và thu hồi tự hiện ở đó.
accounts-help-press = Mỗi tòa soạn trong danh sách nhận một thư riêng, không cần mã truy cập. Danh sách được quản lý trên trang của kênh sau khi mở. Thư không gọi lại được: đính chính hoặc thu hồi được báo bằng thư thứ hai. Hồ sơ báo chí đang cấm công bố chỉ mở được từ thư qua đường liên kết của hồ sơ có ghi chú là mã của kênh này.
accounts-help-site = Chính trang này. Kênh được liệt kê, không cần gì thêm và không có gì được gửi đến. Đính chính và thu hồi hiện ngay.
