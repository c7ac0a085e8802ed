# 简体中文编辑台。

desk = 编辑台
desk-nav-more = 其他
desk-nav = 编辑台各部分
desk-sign-in = 登录
desk-sign-out = 退出
desk-email = 电子邮箱
desk-password = 密码
desk-new-password = 新密码
desk-password-help = 至少12个字符。几个互不相关的词好记又难猜。
desk-forgotten = 忘记密码了？管理员可以给您发送链接。
desk-forgotten-letter = 忘记密码？获取带链接的邮件。
desk-letter-help = 如果该地址属于在此工作的人员，将向其发送一封带链接的邮件。
desk-letter-send = 发送邮件
desk-letter-sent = 如果该地址属于在此工作的人员，邮件已在发送途中。其中的链接只能使用一次，一小时内有效。
desk-code = 验证码
desk-code-title = 两步验证
desk-code-help = 应用当前显示的六位数字，或您的任一恢复码。
desk-go-on = 继续
desk-name = 姓名
desk-language = 编辑台语言
desk-save = 保存

## Errors on the way in
sign-in-wrong = 邮箱、密码或验证码有误。
sign-in-wait = 尝试次数过多，请在{ $time }之后再试。
link-gone = 此链接已被使用、已过期或从未存在。请向发送者索取新的链接。
refusal-missing = 缺少：{ $field }。
email-wrong = 这不是有效的电子邮箱。
email-known = 此邮箱已有人使用。
password-short = 密码太短，至少需要12个字符。
password-long = 密码太长，最多200个字符。
password-easy = 这个密码容易被猜到，请选用与您无关的词。
code-wrong = 验证码不正确。验证码每30秒更换一次。
last-administrator = 这是全国范围的最后一位管理员，请先指定另一位管理员。
forbidden-title = 您无权进行此操作
forbidden = 您的角色不包含此处的这项权限。如有需要，请联系管理员。
form-old = 表单打开时间过长，或来自其他地方。未作任何更改，请重新提交。

## Joining
desk-welcome = 欢迎
desk-setup-intro = 您是第一位用户，将成为管理员，之后可以邀请其他人。
desk-join-intro = 您已受邀加入编辑台。请填写姓名并设置密码。
desk-password-intro = 请为{ $email }设置新密码。

## My account
desk-account = 我的账户
desk-me = 我的信息
desk-roles = 我的角色
desk-role-at = { $role } · { $place }
desk-role-in = { $role } · { $place } · { $languages }
desk-whole-country = 全国
desk-second-factor = 登录时的两步验证
desk-second-factor-on = 登录时需要输入应用中的验证码。
desk-second-factor-off = 启用验证器应用后，任何人仅凭您的密码都无法登录。
desk-second-factor-begin = 设置应用
desk-second-factor-remove = 不再要求验证码
desk-second-factor-scan = 请用验证器应用扫描此图，或在应用中输入下面的字母，然后填入应用显示的验证码。
desk-codes-left = { $count ->
   *[other] 还剩{ $n }个恢复码。
}
desk-recovery = 您的恢复码
desk-recovery-help = 请保存在没有手机时也能找到的地方。每个恢复码只能登录一次，且仅在此时显示。
desk-sessions = 我的登录位置
desk-this-session = 当前
desk-session-times = 登录于{ $since }，最近使用于{ $seen }
desk-end-other-sessions = 退出其他所有登录

## Roles
role-author = 作者
role-translator = 译者
role-reviewer = 审稿人
role-publisher = 发布人
role-media-editor = 媒体编辑
role-analyst = 分析员
role-planner = 策划
role-auditor = 审计员
role-administrator = 管理员

## Parts of the desk
desk-moment = { $day } { $time }
desk-home = 待我处理
desk-items = 内容
desk-people = 人员
desk-audit = 审计日志

## Start page
desk-new-item = 新建内容
desk-advise-second-factor = 您的角色权限较大，请设置登录时的两步验证。
desk-nothing-waits = 目前没有待您处理的事项。
desk-waits-mine = 指派给我的
desk-waits-check = 待审核
desk-waits-publish = 待发布

## Lists
desk-find = 查找
desk-show = 显示
desk-any = 全部
desk-more = 更多
desk-items-count = { $count ->
   *[other] { $n }项内容
}
desk-item = 内容
desk-state = 状态
desk-kind = 信息种类
desk-saved-at = 最近保存
desk-with = 负责人
desk-languages = 已发布的语言
desk-nobody = 无
desk-the-system = 系统
desk-yes = 是
desk-no = 否

## States
state-published = 已发布
state-withdrawn = 已撤下
state-draft = 草稿
stage-draft = 草稿
stage-in-review = 审核中
stage-returned = 已退回
stage-approved = 已批准
stage-scheduled = 已定时

## An item
desk-begin = 开始
desk-cancel = 取消
desk-write = 撰写
desk-read = 查看
desk-about-item = 关于此内容
desk-history = 处理经过
desk-language-of = 语言
field-title = 标题
field-summary = 摘要
field-body = 正文
field-image_alt = 图片内容
field-claim = 我们回应的说法
field-verdict = 一句话回答
field-written-in = 原文语言
field-publisher = 发布者
field-format = 体裁
field-code = 页面地址
field-code-help = 小写字母、数字和连字符。留空则由标题生成。
field-translation = 文本的形成方式
field-remark = 意见
field-note = 原先错在哪里，现在如何表述
field-note-help = 读者会在页面和更正记录中看到。
field-publish_at = 发布时间
field-expire_at = 撤下时间
field-assignee = 人员
field-due_on = 截止日期
field-quote = 段落开头
field-comment = 评论
field-reason = 原因
field-section = 栏目
field-kind = 信息种类
field-role = 角色
field-organisation = 机构
field-name = 名称
field-text = 正文
field-email = 电子邮箱

## Editor
desk-no-title = 无标题
desk-public-page = 公开页面
desk-tools = 格式
tool-heading = 小标题
tool-bold = 加粗
tool-emphasis = 强调
tool-list = 列表
tool-link = 链接
tool-fact = 数据
desk-preview = 预览
desk-problems = 发布前须改正
desk-source = 原文
desk-check = 审核
desk-publish = 发布
desk-comments = 评论
desk-withdraw = 撤下
desk-kept-now = 已于{ $time }暂存。点击保存后成为一个版本。
desk-kept-found = 这是您在{ $time }撰写的内容，尚未保存。
desk-others-typing = 此刻也在这里撰写：{ $names }。双方都保存后，文本会合并。
desk-goes-out = 将于{ $time }发布。
act-submit = 提交审核
act-approve = 批准
act-return = 退回
act-publish = 发布
act-correct = 发布更正
act-schedule = 定时发布
act-unschedule = 取消定时发布
act-assign = 指派
act-comment = 添加评论
act-resolve = 已解决
act-withdraw = 撤下页面
desk-compare = 比较
desk-compare-title = 版本比较
desk-compare-which = 版本{ $from }与版本{ $to }
desk-back = 返回文本

## What was just done
done-saved = 已保存。
done-merged = 已保存。其间有人也保存过，双方的改动均已保留。
done-submitted = 已提交审核。
done-approved = 已批准。
done-returned = 已退回。
done-published = 已发布。
done-scheduled = 已设定发布时间。
done-unscheduled = 已取消定时发布。
done-assigned = 已指派。
done-commented = 已添加评论。
done-resolved = 已解决。
done-withdrawn = 已撤下。原处会显示写明原因的说明。
done-sessions-ended = 现在您仅在此处登录。

## Why something was not done
refusal-problems = 请先改正：{ $problems }
refusal-not-found = 该内容已不存在。
refusal-wrong-state = 文本所处的阶段不允许此操作。请重新加载页面，查看当前阶段。
refusal-address-taken = 此地址已被占用，请另选一个。
refusal-four-eyes = 发布前，须由非撰写者批准此文本。
refusal-nothing-new = 读者看到的已经是这一文本。
refusal-conflict = 其间有人保存过。
code-letters = 地址只能包含小写字母a–z、数字和连字符。
time-past = 该时间已过。
time-order = 这样页面会在发布之前就被撤下。
time-wrong = 这不是有效的日期和时间。

## People
desk-invite = 邀请
desk-role = 角色
desk-roles-of = 角色
desk-where = 适用范围（含所有下级）
desk-only-languages = 仅限以下语言（不选即为全部）
desk-make-link = 生成邀请
desk-link = 链接
desk-link-help = 请通过可信的方式发给对方。链接只能使用一次，且仅在此时显示。
desk-access = 访问权限
desk-shut-out = 已停用
act-grant = 授予角色
act-revoke = 收回
act-password-link = 新密码链接
act-shut-out = 停用
act-let-in = 恢复

## Audit log
desk-when = 时间
desk-who = 人员
desk-what = 操作
desk-about = 对象

## Events
event-begin = 开始新的语言版本
event-save = 保存
event-publish = 发布
event-correct = 更正
event-withdraw = 撤下
event-submit = 提交审核
event-return = 退回
event-approve = 批准
event-assign = 指派
event-schedule = 设定发布时间
event-unschedule = 取消定时发布
event-import = 导入
event-change-fact = 修改数据
event-apply-pack = 载入国家包
event-add-media = 添加图片
event-join = 加入
event-sign-in = 登录
event-sign-in-failed = 登录失败
event-grant = 授予角色
event-revoke = 收回角色
event-shut-out = 停用他人账户
event-let-in = 恢复他人账户
event-second-factor = 更改两步验证
event-change-password = 更改密码
event-password-link = 生成新密码链接

## Facts
desk-facts = 数据
desk-facts-due = 仅显示到期复核的
desk-facts-help = 每个数字只在此登记一次。此处一经更改，所有引用该数字的页面随之更新。
desk-cited-in = 引用此数据的页面
desk-cited-nowhere = 还没有页面引用此数据。
desk-public-value = 读者看到的内容
field-value = 数值
field-period = 时期
field-period-help = 2026、2026-03、2026-Q1、2026-03-15、2019/2024，也可留空
field-source = 来源
field-source_url = 来源网址
field-as_of = 查阅日期
field-review_by = 复核期限
field-fact-note = 给编辑的备注
value-wrong = 数值必须是不带分隔符的数字，例如101343800或7.09。
period-wrong = 这不是有效的时期。请写成2026、2026-03、2026-Q1、2026-03-15或2019/2024。
date-wrong = 这不是有效的日期。
address-wrong = 网址必须以https://或http://开头。
done-fact = 已保存。所有引用此数据的页面都显示新数字。

## Translations
desk-matrix = 译文
desk-matrix-help = 每个格子代表一个语言版本：实心表示读者可见，斜纹表示原文此后有改动，空心框表示正在处理，加号表示可以开始。
matrix-current = 与原文一致
matrix-behind = 原文此后有改动
matrix-working = 进行中
matrix-none = 未开始
quote-open = “
quote-close = ”
