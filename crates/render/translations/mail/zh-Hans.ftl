### 通过电子邮件发出的信件，以及个人选择接收哪些邮件的地方。

## 每封邮件
mail-greeting = { $name }，您好：
mail-greeting-plain = 您好：
mail-open = 在编辑台打开
mail-copy = 如果按钮无法使用，请打开以下地址：
mail-settings = 您可以在账户页面选择接收哪些邮件：
mail-automatic = 本邮件由系统自动发送，回复无人阅读。

## 邀请
mail-invitation-subject = 邀请您加入{ $site }编辑台
mail-invitation-line = { $name }邀请您在{ $site }编辑台工作。
mail-invitation-button = 接受邀请
mail-invitation-until = 链接只能使用一次，有效期至{ $time }。请勿转发。
mail-invitation-why = 您收到此邮件，是因为有人在{ $site }用您的地址发出了邀请。如果您并未预期收到，无需任何操作。
mail-password-subject = { $site }的新密码
mail-password-line = 有人为您在{ $site }的账户申请了新密码。
mail-password-button = 设置新密码
mail-password-why = 您收到此邮件，是因为有人用您的地址申请了新密码。如果不是您本人，无需任何操作：您的密码保持不变。

## 有稿件等待处理
mail-embargoed = 一篇暂缓公布的稿件
mail-check-subject = 待审核：{ $title }
mail-check-line = { $name }已将“{ $title }”（{ $language }）提交审核。
mail-returned-subject = 已退回：{ $title }
mail-returned-line = { $name }已将“{ $title }”（{ $language }）退回给您。
mail-assigned-subject = 已指派给您：{ $title }
mail-assigned-line = { $name }已将“{ $title }”（{ $language }）指派给您。
mail-due = 截止日期：{ $date }。
mail-note-why = 您收到此邮件，是因为这篇稿件现在由您处理。

## 期限临近
mail-deadline-subject = { $date }到期：{ $what }
mail-deadline-line = “{ $what }”将于{ $date }到期。
mail-deadline-why = 您收到此邮件，是因为此事由您负责。

## 测试
mail-trial-subject = 来自{ $site }的测试邮件
mail-trial-line = 邮件功能正常：此邮件于{ $time }在状态页面请求发送。
mail-trial-button = 打开状态页面
mail-trial-why = 您收到此邮件，是因为您自己请求发送。

## 在编辑台
mail-language = 邮件语言
mail-language-help = 邀请也会通过电子邮件发送到此地址。
mail-invited = 邀请也正通过电子邮件发送至{ $email }。
mail-wishes = 电子邮件通知
mail-wish-notes = 有稿件轮到我处理时
mail-wish-deadlines = 期限临近时
mail-wishes-off = 本网站目前不发送电子邮件。一旦开始发送，您的选择即生效。
mail-status-server = 服务器
mail-status-sender = 发件人
mail-status-waiting = 等待发送
mail-status-sent = 已发送
mail-status-last = 最近一次发送
mail-status-never = 尚无
mail-status-trouble = 最近一次尝试时服务器未接收邮件，将会重试。服务器答复：
mail-status-ended = 未能发送的邮件
mail-status-failed = 被拒收
mail-status-given-up = 已放弃
mail-status-again = 重新发送
mail-status-trial = 给我发送测试邮件
done-mail-trial = 测试邮件正在发送给您。
done-mail-again = 邮件正在重新发送。
event-choose-mail = 选择接收哪些邮件
