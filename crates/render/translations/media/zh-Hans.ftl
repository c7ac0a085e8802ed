# 工作台的图片和视频。

desk-media = 媒体库
media-upload = 添加文件
media-upload-help = 图片（JPEG、PNG、GIF、WebP、TIFF、SVG）不超过 64 MB，视频（MP4、MOV、WebM）不超过 2 GB。文件类型按内容识别，不看文件名。
media-files = 文件
media-drop = 可一次选择多个文件，也可拖放到这里。如连接中断，请再次选择同一文件，将从中断处继续。
media-send = 发送
media-coming = 正在传输
media-recent = 我最近的文件
media-describe = 填写说明
media-use-existing = 使用已有文件
media-keep-both = 仍然添加
media-all-done = 所有文件已发送。
media-is-sending = 正在发送
media-is-lost = 连接中断，将自动继续
media-is-receiving = 尚未全部收到
media-is-making = 正在处理
media-is-done = 已入库
media-is-duplicate = 媒体库中已有完全相同的文件。

## 媒体库
media-kind = 图片或视频
media-pictures = 图片
media-videos = 视频
media-video = 视频
media-only = 仅显示
media-without-alt = 缺少替代文本
media-ending = 使用权 30 天内到期
media-unused = 尚未使用
media-as-grid = 图片方式
media-as-list = 列表方式
media-none = 没有符合条件的文件。
media-previous = 上一页
media-not-shown = 不显示
media-shown-until = 至 { $date }
media-decorative = 装饰性
media-described = 已说明 { $count }

## 单个文件
field-credit = 作者
field-licence = 许可
field-rights_until = 可显示的最后一天
field-consent = 同意说明
field-file = 文件
media-credit-help = 读者在图片旁看到的署名。
media-rights-help = 从次日起读者不再看到。留空表示无期限。
media-consent-help = 画面中有谁、谁同意了什么、文件存放在何处。仅工作人员可见。
media-focus = 画面焦点
media-focus-help = 无论图片如何裁切，此点始终保留。请在图片上点按，或在此填写百分比。
media-focus-x = 距左侧，%
media-focus-y = 距顶部，%
media-crops = 裁切效果
media-alt = 画面内容
media-alt-help = 供看不到图片的人使用，每种语言分别填写。某种语言缺少此项时，含此图的该语言文章不能发布。
media-is-decorative = 装饰性：不含读者需要了解的内容
media-missing = 缺少
media-about = 文件信息
media-size = 尺寸
media-length = 时长
media-file = 文件类型
media-added = 添加
media-weight = 文件大小
media-file-name = 文件名
media-original = 原始文件（含其中的全部非公开信息）
media-uses = 使用位置
media-uses-none = 尚未使用。
media-camera = 文件内记录的信息
media-camera-help = 由相机和软件写入。仅工作人员可见；公开副本中已全部去除。
media-alike = 看起来相同
media-prefer = 使用此文件并删除新文件
media-poster = 封面图
media-poster-code = 图片
media-poster-help = 视频播放前显示。留空表示没有。
media-poster-frame = 使用当前画面
media-showing = 读者
media-withdraw = 停止显示
media-withdraw-help = 此后页面不再包含它，公开副本同时撤下。
media-restore = 重新显示
media-restore-help = 使用它的页面将重新显示。
media-remove = 从媒体库删除
media-withdrawn-since = 自 { $time } 起不向读者显示：{ $reason }

## 选择
media-pick = 从媒体库选择
media-choose = 选择
media-line = 插入正文的一行
media-leading = 主图
media-no-picture = 没有图片。
media-now = 当前
media-chosen = 已选
media-use = 使用此图
media-take-out = 不用图片
media-published-help = 读者正在看到此内容。更改将立即以更正形式在所有语言中发布，并采用媒体库中的替代文本。
media-four-eyes-help = 读者正在看到此内容。获得同意后，更改将以更正形式在所有语言中发布，并采用媒体库中的替代文本。

## 待办
media-waits-ending = 使用权即将到期

## 未执行的原因
refusal-media = 请先改正以下问题。{ $problems }
media-lacks-alt = “{ $media }”缺少此语言的替代文本。
media-lacks-rights = “{ $media }”未注明作者和许可。
media-is-withdrawn = “{ $media }”已不得显示：请更换或移除。
media-kind-unknown = 无论文件名如何，这既不是图片（JPEG、PNG、GIF、WebP、TIFF、SVG），也不是视频（MP4、MOV、WebM）。
media-too-large = 文件过大：不得超过 { $detail } MB。
media-larger-than-any = 文件过大：不得超过 2 GB。
media-too-many-pixels = 图片过大：{ $detail } 像素。
media-drawing-refused = 该图形含有图片中不允许的内容：{ $detail }
media-codec = 浏览器无法播放“{ $detail }”。请将视频另存为 H.264（MP4）或 VP9（WebM）。
media-too-long = 视频过长：不得超过 { $detail } 小时。
media-damaged = 文件已损坏、不完整或附带了外来内容。
media-empty = 文件是空的。
media-cut-off = 文件未完整到达，请重新发送。
media-too-many-open = 同时传输的文件过多，请等待部分文件完成。
media-focus-wrong = 该点必须在 0% 至 100% 之间。
media-alt-long = 替代文本不得超过 600 个字符。
media-not-picture = 这不是可显示图片的代码。
media-rights-over = 显示权已到期
media-in-use = 它仍在使用中，请先从这些文章中移除。
media-text-waits = 某个已发布语言中有更新的文本待发布，请先发布它。
media-proposal-waits = 此内容的另一项更改正在等待第二人。须先同意或不同意该更改。

## 刚刚完成
done-media = 已保存。
done-media-added = 已添加。现在请说明画面内容。
done-media-withdrawn = 读者不再看到它。
done-media-restored = 读者又可以看到它。
done-media-removed = 已删除。
done-media-preferred = 新文件已删除，使用此文件。
done-picture = 图片已更改。

## 事件
event-describe-media = 填写了媒体说明
event-withdraw-media = 撤下了媒体
event-restore-media = 恢复了媒体
event-remove-media = 删除了媒体
event-expire-media = 撤下了权利到期的媒体
event-set-poster = 选择了封面图
event-set-picture = 更改了主图
event-propose-picture = 提议更换主图
event-decline-picture = 未同意更换主图
