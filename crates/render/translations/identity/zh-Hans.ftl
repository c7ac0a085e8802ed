### Passkeys and single sign-on.

## Passkeys
passkeys = 通行密钥
passkeys-help = 通行密钥让您用设备的指纹、面容或 PIN 码登录，无法被猜中，也不会误泄露。输入密码之后，它就是第二步验证。
passkeys-none = 您还没有通行密钥。
passkeys-impossible = 使用通行密钥，编辑台须有自己的域名和安全连接（https）。请由系统运维人员设置。
passkey-name = 通行密钥名称
passkey-name-help = 便于您日后辨认：保存它的设备或安全密钥。
passkey-add = 添加通行密钥
passkey-rename = 重命名
passkey-remove = 移除
passkey-sign-in = 使用通行密钥登录
passkey-second = 请用您的通行密钥确认是您本人。
passkey-use = 使用通行密钥
passkey-script = 通行密钥需要 JavaScript，而此浏览器已将其关闭。其他方式不受影响。
passkey-elsewhere = 通行密钥仅可在 { $origin } 使用。请在该地址打开编辑台。
passkey-cancelled = 未使用通行密钥。请重试，或选择其他方式。
passkey-known = 此设备上已有您的通行密钥。
passkey-unsupported = 此浏览器不支持通行密钥，请选择其他方式。
passkey-late = 操作超时或重复提交，请重试。
passkey-refused = 无法验证通行密钥的响应，未作任何更改。请重试。
passkey-unknown = 此处没有这个通行密钥，或它已被移除。请用其他方式登录后重新添加。
passkey-many = 您的通行密钥数量已达上限。请移除不再使用的通行密钥。

## The way in
sign-in-otherwise = 其他登录方式
sign-in-through = 使用{ $provider }登录
sign-in-late = 操作超时，请重新开始。
sign-in-busy = 当前登录人数过多，请一分钟后再试。
signed-out-here = 您已在此处退出，但在{ $provider }可能仍处于登录状态。
sign-out-there = 在那里也退出

## Accounts at identity providers
accounts = 其他平台的账户
accounts-help = 关联账户后，您无需另一个密码即可登录。
account-link = 关联{ $provider }
account-leave = 您将在{ $provider }登录，然后返回此处。此后即可用该账户登录。
account-go = 前往{ $provider }
account-unlink = 取消关联
added-and-used = 添加于{ $since }，最近使用于{ $used }
added-not-used = 添加于{ $since }，尚未使用
last-way-in = 这是您唯一的登录方式，请先添加另一种。
second-step-first = 此处所有人登录时都须两步验证。请设置验证应用或添加通行密钥，然后即可继续。
act-reset-second-step = 清除两步验证和通行密钥

## Errors of single sign-on
sso-down = { $provider }未能正常响应。请稍后再试，或用其他方式登录。
sso-cancelled = { $provider }未让您登录：操作已取消或被拒绝。
sso-late = 此次登录已超时、已使用过，或始于另一个浏览器。请重新开始。
sso-untrusted = 无法验证{ $provider }的响应，因此未登录任何人。如再次发生，请告知管理员。
sso-unverified = { $provider }未提供您经过验证的邮箱，因此无法确认您在此处的身份。
sso-unlinked = 您在{ $provider }的账户尚未与此处任何人关联。请用其他方式登录，并在“我的账户”中关联。
sso-unknown = { $provider }提供的邮箱是 { $email }，但此处没有使用该邮箱的人。请联系管理员邀请您。
sso-shut-out = 您的编辑台访问权限已停用。如有误，请联系管理员。
sso-no-role = 您已登记为 { $email }，但尚无角色。请联系管理员分配。
sso-taken = 该账户已供此处另一人登录使用。

## How somebody signed in
means-password = 使用密码
means-code = 使用密码及验证码
means-recovery = 使用恢复码
means-second-passkey = 使用密码及通行密钥
means-passkey = 使用通行密钥
means-provider = 通过其他平台的账户
means-link = 通过链接

## Done
done-passkey-added = 已添加。您现在可以用此通行密钥登录。
done-passkey-removed = 已移除通行密钥。
done-account-linked = 已关联。您现在可以用此账户登录。
done-account-unlinked = 已取消关联该账户。

## Audit log
event-add-passkey = 添加通行密钥
event-rename-passkey = 重命名通行密钥
event-remove-passkey = 移除通行密钥
event-link-account = 关联其他平台的账户
event-unlink-account = 取消关联其他平台的账户
event-reset-second-step = 清除他人的两步验证
event-seal-media = 签署图片的内容凭证

## Showing again who one is
prove-title = 请确认是您本人
prove-help = 更改登录方式之前，请再次输入密码或使用通行密钥。确认在十分钟内有效。
prove-do = 确认
prove-first = 请先确认是您本人。
prove-wrong = 密码不正确，未作任何更改。
prove-wait = 错误次数过多，请稍后再试。
done-proved = 已确认。十分钟内可更改登录方式。
event-prove = 再次确认身份
