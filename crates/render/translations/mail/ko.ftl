### 전자우편으로 나가는 안내와, 무엇을 받을지 고르는 곳.

## 모든 메일
mail-greeting = { $name } 님, 안녕하십니까.
mail-greeting-plain = 안녕하십니까.
mail-open = 편집 데스크에서 열기
mail-copy = 버튼이 작동하지 않으면 다음 주소를 여십시오.
mail-settings = 받을 메일은 계정 페이지에서 고를 수 있습니다.
mail-automatic = 이 메일은 자동으로 발송되었습니다. 회신은 읽지 않습니다.

## 초대
mail-invitation-subject = { $site } 편집 데스크 초대
mail-invitation-line = { $name } 님이 { $site } 편집 데스크에 초대합니다.
mail-invitation-button = 초대 수락
mail-invitation-until = 링크는 { $time }까지 한 번만 쓸 수 있습니다. 다른 사람에게 전달하지 마십시오.
mail-invitation-why = { $site }에서 초대할 주소로 귀하의 주소가 입력되어 이 메일을 보냅니다. 예상하지 못한 메일이라면 아무것도 하지 않으셔도 됩니다.
mail-password-subject = { $site } 새 비밀번호
mail-password-line = { $site }의 귀하 계정에 대해 새 비밀번호 요청이 있었습니다.
mail-password-button = 새 비밀번호 정하기
mail-password-why = 귀하의 주소로 새 비밀번호 요청이 있어 이 메일을 보냅니다. 본인이 요청하지 않았다면 아무것도 하지 않으셔도 됩니다. 비밀번호는 그대로입니다.

## 원고가 기다림
mail-embargoed = 보도 유예 중인 원고
mail-check-subject = 검토 대기: { $title }
mail-check-line = { $name } 님이 “{ $title }”({ $language }) 검토를 요청했습니다.
mail-returned-subject = 반려: { $title }
mail-returned-line = { $name } 님이 “{ $title }”({ $language }) 원고를 반려했습니다.
mail-assigned-subject = 배정: { $title }
mail-assigned-line = { $name } 님이 “{ $title }”({ $language }) 원고를 귀하에게 배정했습니다.
mail-due = 기한은 { $date }입니다.
mail-note-why = 이 원고를 귀하가 처리할 차례이므로 이 메일을 보냅니다.

## 기한이 다가옴
mail-deadline-subject = { $date } 기한: { $what }
mail-deadline-line = “{ $what }” 기한은 { $date }입니다.
mail-deadline-why = 귀하가 담당하고 있으므로 이 메일을 보냅니다.

## 시험
mail-trial-subject = { $site } 시험 메일
mail-trial-line = 메일이 작동합니다. 이 메일은 { $time }에 상태 페이지에서 요청되었습니다.
mail-trial-button = 상태 페이지 열기
mail-trial-why = 직접 요청하셨으므로 이 메일을 보냅니다.

## 편집 데스크에서
mail-language = 메일 언어
mail-language-help = 초대는 이 주소로 메일로도 발송됩니다.
mail-invited = 초대를 { $email } 주소로 메일로도 보내고 있습니다.
mail-wishes = 메일 알림
mail-wish-notes = 원고가 내 차례가 될 때
mail-wish-deadlines = 기한 전
mail-wishes-off = 현재 이 포털은 메일을 보내지 않습니다. 발송이 시작되면 선택이 적용됩니다.
mail-status-server = 서버
mail-status-sender = 보낸 사람
mail-status-waiting = 대기 중
mail-status-sent = 발송됨
mail-status-last = 마지막 발송
mail-status-never = 아직 없음
mail-status-trouble = 지난 시도에서 서버가 메일을 받지 않았습니다. 다시 시도합니다. 서버 응답:
mail-status-ended = 발송되지 않은 메일
mail-status-failed = 거부됨
mail-status-given-up = 중단됨
mail-status-again = 다시 보내기
mail-status-trial = 나에게 시험 메일 보내기
done-mail-trial = 시험 메일을 보내고 있습니다.
done-mail-again = 메일을 다시 보내고 있습니다.
event-choose-mail = 받을 메일 선택
