# What helps to set up each kind of channel, and what its settings lack.

accounts-missing = 이 항목을 입력해야 합니다.
accounts-not-an-address = 웹 주소가 아닙니다. https://로 시작하고 서버 이름이 있어야 합니다.
accounts-wrong-shape = 서비스가 요구하는 형식이 아닙니다. 양식의 도움말을 참고하십시오.
accounts-help-mastodon = 해당 계정 설정에서 read:accounts, write:statuses, write:media 권한을 가진 애플리케이션을 만드십시오. “{ reach-setting-server }”에 서버 주소를, “{ reach-secret }”에 액세스 토큰을 입력하십시오. 게시물은 정정하고 내릴 수 있습니다.
accounts-help-atproto = 해당 계정 설정에서 앱 비밀번호를 만드십시오. “{ reach-setting-identifier }”에 계정 이름을, “{ reach-secret }”에 기본 비밀번호가 아닌 앱 비밀번호를 입력하십시오. 게시물은 정정할 수 없지만 내릴 수 있습니다.
accounts-help-telegram = @BotFather로 봇을 만들어 게시, 편집, 삭제 권한이 있는 채널 관리자로 지정하십시오. “{ reach-setting-chat }”에 @이름 또는 번호를, “{ reach-secret }”에 봇 토큰을 입력하십시오. 게시물은 정정할 수 있으며, 48시간 안에는 확실히 내릴 수 있고 이후에는 삭제 권한이 있어야 합니다.
accounts-help-facebook = pages_manage_posts 권한이 있는 페이지 액세스 토큰을 받으십시오. “{ reach-setting-page }”에 페이지 번호를, “{ reach-secret }”에 토큰을 입력하십시오. 게시물은 정정하고 내릴 수 있습니다.
accounts-help-x = 읽기와 쓰기가 가능한 앱을 만드십시오. “{ reach-secret }”에 계정의 액세스 토큰이나 api_key, api_secret, token, token_secret이 든 JSON을 입력하십시오. 게시물은 정정할 수 없지만 내릴 수 있습니다.
accounts-help-youtube = 채널은 목록에 실리고 확인됩니다. 이 서비스는 프로그램의 글을 받지 않으므로 담당자가 직접 게시합니다. “{ reach-setting-channel }”에 채널 번호를, “{ reach-secret }”에 API 키를 입력하십시오.
accounts-help-zalo = 공식 계정을 애플리케이션과 연결하고 토큰을 받으십시오. “{ reach-setting-oa }”에 계정 번호를, “{ reach-secret }”에 app_id, app_secret, access_token, refresh_token이 든 JSON을 입력하십시오. 게시물은 정정하고 내릴 수 있습니다.
accounts-help-fediverse = 포털 자체의 계정이며 다른 곳에서 만들 것도 토큰도 필요 없습니다. 이름은 이 채널의 코드입니다. 다른 서버가 따르는 범위에서 게시물을 정정하고 내릴 수 있습니다.
accounts-help-webhook = 게시될 때 다른 기관의 프로그램에 알립니다. 다른 곳에서 만들 것은 없습니다. 정정과 철회도 알리지만 그쪽의 이용은 그쪽의 책임입니다.
accounts-help-newsletter = 신청한 사람에게 보내는 편지이며 토큰이 필요 없습니다. 여기로 보낸 것은 다음 호에 실립니다. 보낸 편지는 회수할 수 없으며 다음 호에서 철회를 알립니다.
accounts-help-feed = 이 사이트의 피드이며 토큰이 필요 없습니다. 독자가 가져갑니다. 정정과 철회는 저절로 반영됩니다.
accounts-help-press = 명단의 편집국마다 편지를 한 통씩 보내며 토큰은 필요 없습니다. 명단은 채널을 연 뒤 채널 페이지에서 관리합니다. 편지는 회수할 수 없으므로 정정과 철회는 두 번째 편지로 알립니다. 엠바고 중인 보도 자료 모음은 이 채널의 코드를 메모로 단 자료 모음 링크가 있을 때만 편지에서 열 수 있습니다.
accounts-help-site = 이 사이트 자체입니다. 목록에만 실리고 설정도 전송도 필요 없습니다. 정정과 철회는 바로 표시됩니다.
