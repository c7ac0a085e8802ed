# Where a programme stands (ja).
standing-title = { $programme }：{ $year }の進捗状況
standing-scope = { $number }機関を表示
standing-plan = 計画
standing-not-asked = 報告対象外
standing-late-reports = 期限を過ぎた報告
standing-late-plans = 未承認の計画
standing-late-recommendations = 期限を過ぎた勧告
standing-nothing-late = 遅れているものはありません。
standing-heat = 計画と報告
standing-told = 受理された報告にみる任務の状況
standing-untold = 継続中・未報告
standing-money = 計画額と支出額
standing-money-help = 計画額は承認済みの計画、支出額は本年の各期について受理された報告によります。
standing-results = 活動と任務の状況
standing-months = 月別の一覧
standing-as-table = 表で見る
standing-month = 月
standing-running = 実施中の活動
standing-ending = 終了する活動
standing-reports-due = 期限を迎える報告
standing-recommendations-due = 期限を迎える勧告

## In the calendar
agenda-report = 報告期限
agenda-activity = 活動終了
agenda-recommendation = 勧告の期限
agenda-complaint = 読者からの指摘への回答期限
feed-organisation = 計画を担当する機関の報告期限、活動の終了日、勧告の期限のほか、あなたが回答できる読者からの指摘も含まれます。一つの機関とその下部機関に限る場合は、次の文字列と機関コードをアドレスに加えてください：
