# What helps to set up each kind of channel, and what its settings lack.

accounts-missing = This must be filled in.
accounts-not-an-address = This is no web address. It begins with https:// and names a server.
accounts-wrong-shape = This does not have the form that the service wants. See the help of the form.
accounts-help-mastodon = Create an application in the settings of the account there, with the rights read:accounts, write:statuses and write:media. Enter the address of its server as “{ reach-setting-server }” and the access token as “{ reach-secret }”. Posts can be corrected and taken down.
accounts-help-atproto = Create an app password in the settings of the account there. Enter the account’s name as “{ reach-setting-identifier }” and the app password, never the main one, as “{ reach-secret }”. Posts cannot be corrected, but taken down.
accounts-help-telegram = Have a bot made by @BotFather and make it an administrator of the channel that may post, edit and delete. Enter @name or the number as “{ reach-setting-chat }” and the bot’s token as “{ reach-secret }”. Posts can be corrected; taking down is sure for 48 hours, later only with the right to delete.
accounts-help-facebook = Get a page access token with pages_manage_posts for the page. Enter the page’s number as “{ reach-setting-page }” and the token as “{ reach-secret }”. Posts can be corrected and taken down.
accounts-help-x = Create an app that may read and write. Enter the account’s access token as “{ reach-secret }”, or JSON with api_key, api_secret, token and token_secret. Posts cannot be corrected, but taken down.
accounts-help-youtube = The channel is listed and verified; the service takes no texts from programs, so people post there themselves. Enter the channel’s number as “{ reach-setting-channel }” and an API key as “{ reach-secret }”.
accounts-help-zalo = Link the official account with an application and get its tokens. Enter the account’s number as “{ reach-setting-oa }” and JSON with app_id, app_secret, access_token and refresh_token as “{ reach-secret }”. Posts can be corrected and taken down.
accounts-help-fediverse = An account of our own; nothing is created elsewhere and no token is needed. Its name is the code of this channel. Posts can be corrected and taken down, as far as other servers follow.
accounts-help-webhook = Programs of others that are told when something is published. Nothing is created elsewhere. They are told of corrections and withdrawals too; what they made of it is theirs.
accounts-help-newsletter = Letters to those who asked for them; no token is needed. What is sent here stands in the next issue. A letter that went out cannot be called back; the next issue tells of the withdrawal.
accounts-help-feed = The feeds of this site; no token is needed. Readers fetch them. Corrections and withdrawals show there by themselves.
accounts-help-press = Each newsroom on the list gets a letter of its own; no token is needed. The list is kept on the page of the channel once it is open. Letters cannot be taken back: a correction or a withdrawal is told in a second one. A press kit under embargo can be reached from a letter only through a link of the kit whose note is the code of this channel.
accounts-help-site = This site itself. It is listed, needs nothing, and nothing is sent to it. Corrections and withdrawals show at once.
