# The editor: 简体中文.

## Tools
writing-subheading = 小标题
writing-numbers = 编号列表
writing-quote = 引文
writing-table = 表格
writing-picture = 图片
writing-column = 第 { $count } 列
writing-cell = 内容
writing-link-words = 链接文字
writing-outline = 提纲
writing-no-headings = 还没有标题。
writing-counts = { $words } 词 · 阅读约 { $minutes } 分钟
writing-length = { $count } 个字符；最多完整显示 { $best } 个
writing-line = 第 { $line } 行
writing-close = 关闭

## Find and replace
writing-find = 查找和替换
writing-find-before = 上一个
writing-find-next = 下一个
writing-exact = 区分大小写
writing-replace = 替换
writing-replace-all = 全部替换
writing-replace-by = 替换为
writing-matches = 第 { $at } 个，共 { $count } 个
writing-replaced = 已替换：{ $count }

## Choosing something to put in
writing-pick-facts = 插入数据
writing-pick-links = 插入链接
writing-pick-media = 插入图片
writing-pick-help = 输入文字即可搜索，可省略声调符号。用方向键选择，按回车键插入。
writing-found-count = 找到：{ $n }
writing-fact-due = 应于 { $date } 前复核
writing-other-site = 其他网站
writing-put-where = 插入位置
writing-put-before = 在“{ $words }”之前
writing-put-end = 在末尾

## Pasting and pictures
writing-pasting = 正在转换格式…
writing-paste-failed = 格式未能转换，只粘贴了文字。请检查网络连接后重新粘贴。
writing-paste-plain = 只粘贴了文字，不含格式。
writing-paste-here = 粘贴到这里
writing-paste-help = 来自文字处理软件的文本。保存时会清理格式并放在正文末尾。
writing-paste-pictures-count = 未粘贴的图片：{ $n }；请逐一插入并注明来源。
writing-paste-comments-count = 已略去批注：{ $n }。
writing-paste-deletions-count = 已略去文档中标记为删除的内容：{ $n }。
writing-paste-links-count = 已去除跟踪参数的链接：{ $n }。
writing-paste-others-count = 已略去其他内容：{ $n }。
writing-uploading = 正在上传 { $name }…
writing-upload-failed = { $name } 未能上传。

## Preview
writing-preview-page = 在新标签页中预览
writing-width = 预览宽度
writing-phone = 手机
writing-tablet = 平板
writing-screen = 电脑
writing-light-dark = 浅色或深色
writing-light = 浅色
writing-dark = 深色
writing-not-begun = 尚未开始：{ $language }
writing-no-preview = 暂时无法显示，请稍后再试。

## Keeping
writing-lost = 无法连接服务器。您的文字保存在本浏览器中，恢复连接后会立即发送。请继续写作。
writing-session-ended = 您的登录已结束。您的文字安全地保存在本浏览器中。请在另一个标签页重新登录，然后回到这里。
writing-sign-in-again = 重新登录
writing-session-back = 您已重新登录，内容没有丢失。
writing-session-other = 现在有其他人登录了本浏览器。在您重新登录之前，您的文字会保留在这里。
writing-restored = { $time } 未送达服务器的文字已恢复到正文中。
writing-restored-not = 改用已保存的文本
writing-windows = 您在另一个窗口中修改了相同的行。
writing-windows-joined = 您在另一个窗口中写的内容也已并入本文。

## Two people
writing-newer = { $name } 保存了新版本（{ $time }）。
writing-newer-clash = 你们修改了相同的行。
writing-settle = 比较并选择
writing-bring = 并入我的文本
writing-brought = 内容已并入您的文本。
writing-changes = 查看改动
writing-came = 他人的改动，现已与您的改动合并
writing-merge-title = 相同行的两个版本
writing-merge-by = { $name } 保存了另一个版本（{ $time }）。
writing-merge-own = 另一份文本是您在另一个窗口中写的（{ $time }）。
writing-merge-help = 两份文本修改了相同的行时，请选择保留的内容，其余部分已经合并。您输入的内容会一直保留。
writing-merge-place = 两份文本都修改了这里
writing-merge-mine = 我的文本
writing-merge-theirs = 另一份文本
writing-merge-both = 两处改动合并为：
writing-merge-own-words = 另行表述：
writing-merge-open = 请在每一处选择一种写法。
writing-merge-again = 另一份文本又有改动，请重新查看各处。
writing-merge-go-on = 继续写作
done-windows-merged = 两份文本已合为一份，保存后成为一个版本。

## What is wrong with a text
problem-too-long = 文本过长，其余部分未读取。
problem-unknown-directive = 没有这种元素。
problem-bad-directive = 此元素的写法不正确。
problem-misplaced-directive = 此元素不能放在列表或引文中。
problem-wrong-form = 此元素的冒号数量不对。
problem-unclosed-container = 缺少结尾的 :::。
problem-stray-close = 此处的 ::: 没有对应的开头。
problem-too-deep = 元素嵌套层数过多。
problem-missing-attribute = 此元素缺少必需的内容。
problem-unknown-attribute = 此元素没有这项设置。
problem-repeated-attribute = 此项设置重复。
problem-bad-value = 此处不能使用这个值。
problem-bad-data = 图表数据每行须为标签和数字。
problem-bad-inline = 双方括号中只能放数据：[[fact:…]]。
problem-raw-html = HTML 不会被解析，将作为文字显示。
problem-markdown-image = 请用图片工具插入图片。
problem-bad-link = 不能链接到此地址。
problem-unknown-reference = 没有这个代码。
problem-unknown-fact = 没有这项数据。
problem-unknown-picture = 没有这张图片。
