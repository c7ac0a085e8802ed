### Passkeys and single sign-on.

## Passkeys
passkeys = 패스키
passkeys-help = 패스키를 쓰면 기기의 지문, 얼굴 또는 PIN으로 로그인합니다. 추측할 수 없고 실수로 넘겨줄 수도 없습니다. 비밀번호 다음에는 2단계 인증이 됩니다.
passkeys-none = 아직 패스키가 없습니다.
passkeys-impossible = 패스키를 쓰려면 편집 데스크에 고유한 도메인 이름과 보안 연결(https)이 있어야 합니다. 운영 담당자가 설정할 수 있습니다.
passkey-name = 패스키 이름
passkey-name-help = 나중에 알아볼 수 있도록 패스키가 저장된 기기나 보안 키의 이름을 적으십시오.
passkey-add = 패스키 추가
passkey-rename = 이름 변경
passkey-remove = 삭제
passkey-sign-in = 패스키로 로그인
passkey-second = 패스키로 본인임을 확인하십시오.
passkey-use = 패스키 사용
passkey-script = 패스키에는 JavaScript가 필요하지만 이 브라우저에서는 꺼져 있습니다. 다른 방법은 그대로 쓸 수 있습니다.
passkey-elsewhere = 패스키는 { $origin }에서만 쓸 수 있습니다. 그 주소에서 편집 데스크를 여십시오.
passkey-cancelled = 패스키를 사용하지 않았습니다. 다시 시도하거나 다른 방법을 선택하십시오.
passkey-known = 이 기기에 이미 회원님의 패스키가 있습니다.
passkey-unsupported = 이 브라우저는 패스키를 지원하지 않습니다. 다른 방법을 선택하십시오.
passkey-late = 시간이 지났거나 두 번 전송되었습니다. 다시 시도하십시오.
passkey-refused = 패스키 응답을 확인할 수 없습니다. 변경된 것은 없습니다. 다시 시도하십시오.
passkey-unknown = 등록되지 않았거나 삭제된 패스키입니다. 다른 방법으로 로그인한 뒤 다시 추가하십시오.
passkey-many = 한 사람이 가질 수 있는 패스키 수에 이르렀습니다. 쓰지 않는 것을 삭제하십시오.

## The way in
sign-in-otherwise = 다른 로그인 방법
sign-in-through = { $provider } 계정으로 로그인
sign-in-late = 시간이 지났습니다. 처음부터 다시 시작하십시오.
sign-in-busy = 지금 로그인이 몰리고 있습니다. 잠시 후 다시 시도하십시오.
signed-out-here = 여기에서는 로그아웃했지만 { $provider }에는 아직 로그인되어 있을 수 있습니다.
sign-out-there = 그곳에서도 로그아웃

## Accounts at identity providers
accounts = 외부 계정
accounts-help = 계정을 연결하면 다른 비밀번호 없이 로그인합니다.
account-link = { $provider } 연결
account-leave = { $provider }에서 로그인한 뒤 이곳으로 돌아옵니다. 그때부터 그 계정으로 로그인할 수 있습니다.
account-go = { $provider }(으)로 이동
account-unlink = 연결 해제
added-and-used = 추가: { $since }, 마지막 사용: { $used }
added-not-used = 추가: { $since }, 아직 사용하지 않음
last-way-in = 유일한 로그인 방법입니다. 먼저 다른 방법을 추가하십시오.
second-step-first = 이곳에서는 모두 2단계 인증이 필요합니다. 앱을 설정하거나 패스키를 추가하면 계속할 수 있습니다.
act-reset-second-step = 2단계 인증과 패스키 초기화

## Errors of single sign-on
sso-down = { $provider }이(가) 제대로 응답하지 않습니다. 나중에 다시 시도하거나 다른 방법으로 로그인하십시오.
sso-cancelled = { $provider }에서 로그인하지 못했습니다. 그곳에서 취소되었거나 거부되었습니다.
sso-late = 시간이 지났거나 이미 사용되었거나 다른 브라우저에서 시작된 로그인입니다. 처음부터 다시 시작하십시오.
sso-untrusted = { $provider }의 응답을 확인할 수 없어 로그인하지 않았습니다. 다시 일어나면 관리자에게 알리십시오.
sso-unverified = { $provider }에서 확인된 이메일 주소를 알려 주지 않아 누구인지 알 수 없습니다.
sso-unlinked = { $provider } 계정이 이곳의 누구와도 연결되어 있지 않습니다. 다른 방법으로 로그인한 뒤 ‘내 계정’에서 연결하십시오.
sso-unknown = { $provider }에 등록된 주소는 { $email }이지만 이곳에는 그 주소를 쓰는 사람이 없습니다. 관리자에게 초대를 요청하십시오.
sso-shut-out = 편집 데스크 접속이 차단되었습니다. 잘못된 것이라면 관리자에게 문의하십시오.
sso-no-role = { $email }(으)로 등록되었지만 아직 역할이 없습니다. 관리자에게 역할을 요청하십시오.
sso-taken = 그 계정은 이미 이곳의 다른 사람이 로그인에 쓰고 있습니다.

## How somebody signed in
means-password = 비밀번호로
means-code = 비밀번호와 인증 코드로
means-recovery = 복구 코드로
means-second-passkey = 비밀번호와 패스키로
means-passkey = 패스키로
means-provider = 외부 계정으로
means-link = 링크로

## Done
done-passkey-added = 추가했습니다. 이제 이 패스키로 로그인할 수 있습니다.
done-passkey-removed = 패스키를 삭제했습니다.
done-account-linked = 연결했습니다. 이제 이 계정으로 로그인할 수 있습니다.
done-account-unlinked = 계정 연결을 해제했습니다.

## Audit log
event-add-passkey = 패스키 추가
event-rename-passkey = 패스키 이름 변경
event-remove-passkey = 패스키 삭제
event-link-account = 외부 계정 연결
event-unlink-account = 외부 계정 연결 해제
event-reset-second-step = 사용자의 2단계 인증 초기화
event-seal-media = 사진 자격 증명에 서명

## Showing again who one is
prove-title = 본인 확인
prove-help = 로그인 방법을 바꾸기 전에 비밀번호를 다시 입력하거나 패스키를 사용하십시오. 확인은 10분 동안 유효합니다.
prove-do = 확인
prove-first = 먼저 본인임을 확인하십시오.
prove-wrong = 비밀번호가 맞지 않습니다. 변경된 것은 없습니다.
prove-wait = 잘못된 시도가 너무 많습니다. 잠시 후 다시 시도하십시오.
done-proved = 확인되었습니다. 10분 동안 로그인 방법을 바꿀 수 있습니다.
event-prove = 본인임을 다시 확인
