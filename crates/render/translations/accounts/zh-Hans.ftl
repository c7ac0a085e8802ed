# What helps to set up each kind of channel, and what its settings lack.

accounts-missing = 此项必须填写。
accounts-not-an-address = 这不是网址。网址须以 https:// 开头并写明服务器。
accounts-wrong-shape = 格式不符合该服务的要求。请参阅表单说明。
accounts-help-mastodon = 在该账号的设置中创建应用，权限为 read:accounts、write:statuses 和 write:media。将服务器地址填入“{ reach-setting-server }”，将访问令牌填入“{ reach-secret }”。帖文可以更正和撤下。
accounts-help-atproto = 在该账号的设置中创建应用密码。将账号名填入“{ reach-setting-identifier }”，将应用密码（切勿使用主密码）填入“{ reach-secret }”。帖文不能更正，但可以撤下。
accounts-help-telegram = 通过 @BotFather 创建机器人，并将其设为频道管理员，可发布、编辑和删除。将 @名称或编号填入“{ reach-setting-chat }”，将机器人令牌填入“{ reach-secret }”。帖文可以更正；48 小时内确保可撤下，之后须有删除权限。
accounts-help-facebook = 为该主页获取具有 pages_manage_posts 权限的主页访问令牌。将主页编号填入“{ reach-setting-page }”，将令牌填入“{ reach-secret }”。帖文可以更正和撤下。
accounts-help-x = 创建具有读写权限的应用。将账号的访问令牌，或包含 api_key、api_secret、token 和 token_secret 的 JSON 填入“{ reach-secret }”。帖文不能更正，但可以撤下。
accounts-help-youtube = 频道会被列出并核实；该服务不接受程序发布的文字，由人员自行发布。将频道编号填入“{ reach-setting-channel }”，将 API 密钥填入“{ reach-secret }”。
accounts-help-zalo = 将官方账号与应用关联并获取令牌。将账号编号填入“{ reach-setting-oa }”，将包含 app_id、app_secret、access_token 和 refresh_token 的 JSON 填入“{ reach-secret }”。帖文可以更正和撤下。
accounts-help-fediverse = 本门户自己的账号，无需在别处创建，也无需令牌。账号名即本渠道的代码。在其他服务器配合的范围内，帖文可以更正和撤下。
accounts-help-webhook = 内容发布时会通知他方程序，无需在别处创建。更正和撤回也会通知；他方如何使用由其自行负责。
accounts-help-newsletter = 寄给订阅者的邮件，无需令牌。发送到此处的内容载于下一期。已寄出的邮件无法召回，下一期会说明撤回情况。
accounts-help-feed = 本网站的订阅源，无需令牌，由读者自行获取。更正和撤回会自动显示。
accounts-help-press = 名单中的每个编辑部分别收到一封邮件，无需令牌。渠道开设后，名单在渠道页面上管理。邮件无法收回：更正和撤回以第二封邮件告知。禁发期内的新闻资料包，只有当资料包的链接以本渠道代码为备注时，才能从邮件中打开。
accounts-help-site = 本网站自身。仅列出，无需设置，也不向其发送内容。更正和撤回立即显示。
