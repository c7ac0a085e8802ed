# Ảnh và video tại bàn làm việc.

desk-media = Thư viện ảnh
media-upload = Thêm tệp
media-upload-help = Ảnh (JPEG, PNG, GIF, WebP, TIFF, SVG) tối đa 64 MB và video (MP4, MOV, WebM) tối đa 2 GB. Loại tệp được nhận biết theo nội dung, không theo tên.
media-files = Tệp
media-drop = Có thể chọn nhiều tệp, hoặc thả vào đây. Nếu mất kết nối, hãy chọn lại đúng tệp đó: việc gửi sẽ tiếp tục từ chỗ dừng.
media-send = Gửi
media-coming = Đang gửi
media-recent = Các tệp gần đây của tôi
media-describe = Mô tả
media-use-existing = Dùng tệp đã có
media-keep-both = Vẫn thêm vào
media-all-done = Đã gửi xong mọi tệp.
media-is-sending = đang gửi
media-is-lost = mất kết nối, sẽ tự tiếp tục
media-is-receiving = chưa nhận đủ
media-is-making = đang xử lý
media-is-done = đã vào thư viện
media-is-duplicate = Chính tệp này đã có trong thư viện.

## Thư viện
media-kind = Ảnh hoặc video
media-pictures = ảnh
media-videos = video
media-video = Video
media-only = Chỉ hiện
media-without-alt = chưa có văn bản thay thế
media-ending = hết quyền sử dụng trong 30 ngày
media-unused = chưa dùng ở đâu
media-as-grid = Dạng ảnh
media-as-list = Dạng danh sách
media-none = Không có tệp nào phù hợp.
media-previous = Trang trước
media-not-shown = không hiển thị
media-shown-until = đến { $date }
media-decorative = trang trí
media-described = đã mô tả { $count }

## Một tệp
field-credit = Tác giả
field-licence = Giấy phép
field-rights_until = Ngày cuối được hiển thị
field-consent = Sự đồng ý
field-file = Tệp
media-credit-help = Tên độc giả thấy bên cạnh ảnh.
media-rights-help = Từ ngày hôm sau độc giả không còn thấy nữa. Để trống: không thời hạn.
media-consent-help = Ai có trong hình, ai đã đồng ý điều gì, văn bản lưu ở đâu. Chỉ cán bộ thấy.
media-focus = Trọng tâm của ảnh
media-focus-help = Điểm này luôn được giữ lại dù ảnh bị cắt thế nào. Bấm vào ảnh, hoặc nhập theo phần trăm.
media-focus-x = Từ trái, %
media-focus-y = Từ trên, %
media-crops = Khi bị cắt
media-alt = Ảnh cho thấy gì
media-alt-help = Dành cho người không nhìn thấy ảnh, theo từng ngôn ngữ. Ngôn ngữ nào còn thiếu thì không xuất bản được bài có ảnh này bằng ngôn ngữ đó.
media-is-decorative = Chỉ để trang trí: không nói điều gì mà độc giả cần biết
media-missing = còn thiếu
media-about = Thông tin tệp
media-size = Kích thước
media-length = Thời lượng
media-file = Loại tệp
media-added = Đã thêm
media-weight = Dung lượng
media-file-name = Tên tệp
media-original = Tệp gốc, gồm mọi thông tin riêng trong đó
media-uses = Được dùng ở
media-uses-none = Chưa dùng ở đâu.
media-camera = Thông tin ghi trong tệp
media-camera-help = Do máy ảnh và phần mềm ghi vào. Chỉ cán bộ thấy; bản công khai không còn thông tin nào trong số này.
media-alike = Trông giống nhau
media-prefer = Dùng tệp này và xóa tệp mới
media-poster = Ảnh đại diện
media-poster-code = Ảnh
media-poster-help = Hiện thay cho video đến khi được phát. Để trống: không có.
media-poster-frame = Lấy khung hình đang hiện
media-showing = Độc giả
media-withdraw = Ngừng hiển thị
media-withdraw-help = Từ nay các trang không còn tệp này, và bản công khai bị gỡ.
media-restore = Hiển thị lại
media-restore-help = Các trang dùng tệp này sẽ hiển thị lại.
media-remove = Xóa khỏi thư viện
media-withdrawn-since = Không hiển thị cho độc giả từ { $time }: { $reason }

## Chọn
media-pick = Chọn từ thư viện
media-choose = Chọn
media-line = Dòng chèn vào bài
media-leading = Ảnh chính
media-no-picture = Chưa có ảnh.
media-now = Hiện tại
media-chosen = Đã chọn
media-use = Dùng ảnh này
media-take-out = Bỏ ảnh
media-published-help = Độc giả đang xem nội dung này. Thay đổi được công bố ngay dưới dạng đính chính ở mọi ngôn ngữ, kèm văn bản thay thế trong thư viện.
media-four-eyes-help = Độc giả đang xem nội dung này. Khi được người thứ hai chấp thuận, thay đổi sẽ được công bố dưới dạng đính chính ở mọi ngôn ngữ, kèm văn bản thay thế trong thư viện.

## Việc chờ
media-waits-ending = Quyền sử dụng sắp hết

## Vì sao chưa thực hiện
refusal-media = Xin sửa các điểm sau trước. { $problems }
media-lacks-alt = “{ $media }” chưa có văn bản thay thế bằng ngôn ngữ này.
media-lacks-rights = “{ $media }” chưa ghi tác giả và giấy phép.
media-is-withdrawn = “{ $media }” không được hiển thị nữa: hãy thay hoặc bỏ đi.
media-kind-unknown = Đây không phải ảnh (JPEG, PNG, GIF, WebP, TIFF, SVG) cũng không phải video (MP4, MOV, WebM), dù tên tệp là gì.
media-too-large = Tệp quá lớn: tối đa { $detail } MB.
media-larger-than-any = Tệp quá lớn: tối đa 2 GB.
media-too-many-pixels = Ảnh quá lớn: { $detail } điểm ảnh.
media-drawing-refused = Hình vẽ chứa thứ không được phép có trong ảnh: { $detail }
media-codec = Trình duyệt không phát được “{ $detail }”. Hãy lưu video dưới dạng H.264 (MP4) hoặc VP9 (WebM).
media-too-long = Video quá dài: tối đa { $detail } giờ.
media-damaged = Tệp bị hỏng, bị cắt cụt hoặc có phần lạ gắn kèm.
media-empty = Tệp rỗng.
media-cut-off = Tệp chưa đến trọn vẹn. Xin gửi lại.
media-too-many-open = Quá nhiều tệp cùng lúc. Hãy chờ một số tệp gửi xong.
media-focus-wrong = Điểm phải nằm trong khoảng 0 đến 100 phần trăm.
media-alt-long = Văn bản thay thế dài tối đa 600 ký tự.
media-not-picture = Đây không phải mã của một ảnh được phép hiển thị.
media-rights-over = đã hết quyền hiển thị
media-in-use = Tệp vẫn đang được dùng. Hãy bỏ khỏi các bài này trước.
media-text-waits = Có văn bản mới hơn đang chờ ở một ngôn ngữ đã xuất bản. Hãy xuất bản văn bản đó trước.
media-proposal-waits = Một thay đổi khác của nội dung này đang chờ người thứ hai. Cần chấp thuận hoặc không chấp thuận thay đổi đó trước.

## Vừa thực hiện
done-media = Đã lưu.
done-media-added = Đã thêm. Bây giờ hãy mô tả nội dung ảnh.
done-media-withdrawn = Độc giả không còn thấy nữa.
done-media-restored = Độc giả lại thấy.
done-media-removed = Đã xóa.
done-media-preferred = Đã xóa tệp mới; dùng tệp này.
done-picture = Đã đổi ảnh.

## Sự kiện
event-describe-media = mô tả ảnh hoặc video
event-withdraw-media = gỡ ảnh hoặc video
event-restore-media = hiển thị lại ảnh hoặc video
event-remove-media = xóa ảnh hoặc video
event-expire-media = gỡ ảnh hoặc video hết quyền
event-set-poster = chọn ảnh đại diện
event-set-picture = đổi ảnh chính
event-propose-picture = đã đề nghị đổi ảnh chính
event-decline-picture = không chấp thuận đổi ảnh chính
