# What helps to set up each kind of channel, and what its settings lack.

accounts-missing = この項目は必須です。
accounts-not-an-address = ウェブアドレスではありません。https:// で始まり、サーバー名を含む必要があります。
accounts-wrong-shape = サービスが求める形式ではありません。フォームの説明をご覧ください。
accounts-help-mastodon = 先方のアカウント設定でアプリを作成し、read:accounts、write:statuses、write:media の権限を付けます。「{ reach-setting-server }」にサーバーのアドレス、「{ reach-secret }」にアクセストークンを入力します。投稿は訂正も取り下げもできます。
accounts-help-atproto = 先方のアカウント設定でアプリパスワードを作成します。「{ reach-setting-identifier }」にアカウント名、「{ reach-secret }」にアプリパスワード（主パスワードは使わない）を入力します。投稿は訂正できませんが、取り下げられます。
accounts-help-telegram = @BotFather でボットを作り、投稿・編集・削除ができるチャンネル管理者にします。「{ reach-setting-chat }」に @名前または番号、「{ reach-secret }」にボットのトークンを入力します。投稿は訂正できます。取り下げは48時間以内は確実で、以後は削除権限が必要です。
accounts-help-facebook = pages_manage_posts 権限付きのページアクセストークンを取得します。「{ reach-setting-page }」にページの番号、「{ reach-secret }」にトークンを入力します。投稿は訂正も取り下げもできます。
accounts-help-x = 読み書きできるアプリを作成します。「{ reach-secret }」にアカウントのアクセストークン、または api_key、api_secret、token、token_secret を含む JSON を入力します。投稿は訂正できませんが、取り下げられます。
accounts-help-youtube = チャンネルは一覧に載り、確認されます。プログラムからの文章を受け付けないため、投稿は担当者が行います。「{ reach-setting-channel }」にチャンネルの番号、「{ reach-secret }」に API キーを入力します。
accounts-help-zalo = 公式アカウントをアプリと連携し、トークンを取得します。「{ reach-setting-oa }」にアカウントの番号、「{ reach-secret }」に app_id、app_secret、access_token、refresh_token を含む JSON を入力します。投稿は訂正も取り下げもできます。
accounts-help-fediverse = 当ポータル自身のアカウントで、外部での作成もトークンも不要です。名前はこのチャネルのコードです。他のサーバーが従う範囲で、投稿の訂正と取り下げができます。
accounts-help-webhook = 公開時に他者のプログラムへ通知します。外部での作成は不要です。訂正と取り下げも通知しますが、先方での利用は先方の責任です。
accounts-help-newsletter = 購読者への便りで、トークンは不要です。ここへ送ったものは次号に載ります。送信済みの便りは取り戻せず、次号で取り下げを知らせます。
accounts-help-feed = このサイトのフィードで、トークンは不要です。読者が取得します。訂正と取り下げは自動的に反映されます。
accounts-help-press = 名簿の編集部に一通ずつメールを送ります。トークンは不要です。名簿はチャンネルの開設後、そのページで管理します。メールは取り戻せないため、訂正と取り下げは二通目で知らせます。解禁前のプレスキットをメールから開けるのは、このチャンネルのコードを備考とするキットのリンクがある場合だけです。
accounts-help-site = このサイト自体です。一覧に載るだけで、設定も送信も不要です。訂正と取り下げはすぐに表示されます。
