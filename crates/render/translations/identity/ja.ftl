### Passkeys and single sign-on.

## Passkeys
passkeys = パスキー
passkeys-help = パスキーを使うと、端末の指紋、顔、PINでサインインできます。推測されることも、誤って人に渡すこともありません。パスワードの後では2段階目の認証になります。
passkeys-none = パスキーはまだありません。
passkeys-impossible = パスキーを使うには、編集デスクに固有のドメイン名と安全な接続（https）が必要です。運用担当者が設定できます。
passkey-name = パスキーの名前
passkey-name-help = 後で見分けるための名前です。保存先の端末やセキュリティキーの名前にします。
passkey-add = パスキーを追加
passkey-rename = 名前を変更
passkey-remove = 削除
passkey-sign-in = パスキーでサインイン
passkey-second = パスキーで本人確認をしてください。
passkey-use = パスキーを使う
passkey-script = パスキーにはJavaScriptが必要ですが、このブラウザーでは無効になっています。ほかの方法は使えます。
passkey-elsewhere = パスキーは{ $origin }でのみ使えます。編集デスクをこのアドレスで開いてください。
passkey-cancelled = パスキーは使われませんでした。もう一度試すか、ほかの方法を選んでください。
passkey-known = この端末にはすでにあなたのパスキーがあります。
passkey-unsupported = このブラウザーではパスキーを使えません。ほかの方法を選んでください。
passkey-late = 時間切れか、二重に送信されました。もう一度お試しください。
passkey-refused = パスキーの応答を検証できませんでした。何も変更されていません。もう一度お試しください。
passkey-unknown = このパスキーは登録されていないか、削除されています。ほかの方法でサインインし、もう一度追加してください。
passkey-many = 登録できるパスキーの数の上限に達しました。使わないものを削除してください。

## The way in
sign-in-otherwise = ほかのサインイン方法
sign-in-through = { $provider }でサインイン
sign-in-late = 時間切れです。最初からやり直してください。
sign-in-busy = 現在、サインインが集中しています。1分ほどしてからもう一度お試しください。
signed-out-here = ここからはサインアウトしましたが、{ $provider }ではまだサインイン中かもしれません。
sign-out-there = そちらからもサインアウト

## Accounts at identity providers
accounts = 外部のアカウント
accounts-help = アカウントを連携すると、別のパスワードなしでサインインできます。
account-link = { $provider }を連携
account-leave = { $provider }でサインインした後、ここに戻ります。以後、そのアカウントでサインインできます。
account-go = { $provider }へ進む
account-unlink = 連携を解除
added-and-used = 追加：{ $since }、最終利用：{ $used }
added-not-used = 追加：{ $since }、未使用
last-way-in = これが唯一のサインイン方法です。先に別の方法を追加してください。
second-step-first = ここでは全員に2段階認証が必要です。アプリを設定するかパスキーを追加すると、先に進めます。
act-reset-second-step = 2段階認証とパスキーを取り消す

## Errors of single sign-on
sso-down = { $provider }が正しく応答していません。しばらくしてから試すか、ほかの方法でサインインしてください。
sso-cancelled = { $provider }でサインインできませんでした。取り消されたか、拒否されました。
sso-late = このサインインは時間切れか、使用済みか、別のブラウザーで始められたものです。最初からやり直してください。
sso-untrusted = { $provider }の応答を検証できなかったため、サインインは行われませんでした。繰り返す場合は管理者に知らせてください。
sso-unverified = { $provider }から確認済みのメールアドレスが得られなかったため、ご本人を特定できません。
sso-unlinked = { $provider }のアカウントは、ここの誰とも連携されていません。ほかの方法でサインインし、「マイアカウント」で連携してください。
sso-unknown = { $provider }のメールアドレスは{ $email }ですが、このアドレスの利用者は登録されていません。管理者に招待を依頼してください。
sso-shut-out = 編集デスクの利用が停止されています。心当たりがない場合は管理者にお尋ねください。
sso-no-role = { $email }として登録されましたが、まだ役割がありません。管理者に割り当てを依頼してください。
sso-taken = そのアカウントは、すでにほかの人のサインインに使われています。

## How somebody signed in
means-password = パスワード
means-code = パスワードとコード
means-recovery = 回復コード
means-second-passkey = パスワードとパスキー
means-passkey = パスキー
means-provider = 外部のアカウント
means-link = リンク

## Done
done-passkey-added = 追加しました。このパスキーでサインインできます。
done-passkey-removed = パスキーを削除しました。
done-account-linked = 連携しました。このアカウントでサインインできます。
done-account-unlinked = 連携を解除しました。

## Audit log
event-add-passkey = パスキーを追加
event-rename-passkey = パスキーの名前を変更
event-remove-passkey = パスキーを削除
event-link-account = 外部のアカウントを連携
event-unlink-account = 外部のアカウントの連携を解除
event-reset-second-step = 2段階認証を取り消し
event-seal-media = 画像のクレデンシャルに署名

## Showing again who one is
prove-title = 本人確認
prove-help = サインイン方法を変更する前に、パスワードをもう一度入力するか、パスキーを使用してください。確認は10分間有効です。
prove-do = 確認する
prove-first = 先に本人確認を行ってください。
prove-wrong = パスワードが違います。何も変更されていません。
prove-wait = 失敗が続いています。しばらく待ってからやり直してください。
done-proved = 確認しました。10分間、サインイン方法を変更できます。
event-prove = 本人確認を再実施
