# 한국어 편집 데스크.

desk = 편집 데스크
desk-nav-more = 기타
desk-nav = 편집 데스크 메뉴
desk-sign-in = 로그인
desk-sign-out = 로그아웃
desk-email = 이메일 주소
desk-password = 비밀번호
desk-new-password = 새 비밀번호
desk-password-help = 12자 이상이어야 합니다. 서로 관계없는 낱말 몇 개를 쓰면 외우기 쉽고 알아내기 어렵습니다.
desk-forgotten = 비밀번호를 잊으셨습니까? 관리자가 링크를 보내 드릴 수 있습니다.
desk-forgotten-letter = 비밀번호를 잊으셨습니까? 링크를 메일로 받기
desk-letter-help = 여기서 일하는 사람의 주소이면 링크가 담긴 메일을 보냅니다.
desk-letter-send = 메일 보내기
desk-letter-sent = 여기서 일하는 사람의 주소이면 메일을 보내고 있습니다. 메일의 링크는 한 시간 안에 한 번만 쓸 수 있습니다.
desk-code = 인증 코드
desk-code-title = 2단계 인증
desk-code-help = 앱에 지금 표시된 숫자 여섯 자리 또는 복구 코드 하나를 입력하십시오.
desk-go-on = 계속
desk-name = 이름
desk-language = 편집 데스크 언어
desk-save = 저장

## Errors on the way in
sign-in-wrong = 이메일 주소, 비밀번호 또는 인증 코드가 올바르지 않습니다.
sign-in-wait = 시도 횟수가 너무 많습니다. { $time } 이후에 다시 시도하십시오.
link-gone = 이미 사용했거나 만료되었거나 없는 링크입니다. 보낸 사람에게 새 링크를 요청하십시오.
refusal-missing = 빠진 항목: { $field }.
email-wrong = 이메일 주소가 아닙니다.
email-known = 이미 등록된 이메일 주소입니다.
password-short = 비밀번호가 너무 짧습니다. 12자 이상이어야 합니다.
password-long = 비밀번호가 너무 깁니다. 200자까지 쓸 수 있습니다.
password-easy = 알아내기 쉬운 비밀번호입니다. 본인과 관계없는 낱말을 고르십시오.
code-wrong = 인증 코드가 올바르지 않습니다. 코드는 30초마다 바뀝니다.
last-administrator = 전국을 맡은 마지막 관리자입니다. 먼저 다른 사람을 관리자로 지정하십시오.
forbidden-title = 권한이 없습니다
forbidden = 맡으신 역할로는 여기에서 이 작업을 할 수 없습니다. 필요하면 관리자에게 요청하십시오.
form-old = 양식을 너무 오래 열어 두었거나 다른 곳에서 보냈습니다. 바뀐 것은 없습니다. 다시 보내 주십시오.

## Joining
desk-welcome = 환영합니다
desk-setup-intro = 첫 사용자이므로 관리자가 됩니다. 이후 다른 사람들을 초대할 수 있습니다.
desk-join-intro = 편집 데스크에 초대되었습니다. 이름을 입력하고 비밀번호를 정하십시오.
desk-password-intro = 새 비밀번호를 정하십시오. 계정: { $email }

## My account
desk-account = 내 계정
desk-me = 내 정보
desk-roles = 내 역할
desk-role-at = { $role } · { $place }
desk-role-in = { $role } · { $place } · { $languages }
desk-whole-country = 전국
desk-second-factor = 로그인 2단계 인증
desk-second-factor-on = 로그인할 때 앱의 인증 코드를 요청합니다.
desk-second-factor-off = 인증 앱을 쓰면 비밀번호만으로는 아무도 로그인할 수 없습니다.
desk-second-factor-begin = 앱 설정
desk-second-factor-remove = 인증 코드 요청 중지
desk-second-factor-scan = 인증 앱으로 이것을 스캔하거나 아래 글자를 앱에 입력하십시오. 그런 다음 앱에 표시된 인증 코드를 입력하십시오.
desk-codes-left = { $count ->
   *[other] 복구 코드가 { $n }개 남았습니다.
}
desk-recovery = 내 복구 코드
desk-recovery-help = 휴대전화 없이도 찾을 수 있는 곳에 보관하십시오. 코드마다 한 번만 로그인할 수 있습니다. 지금만 표시됩니다.
desk-sessions = 로그인된 기기
desk-this-session = 현재 기기
desk-session-times = 시작: { $since }, 마지막 사용: { $seen }
desk-end-other-sessions = 다른 모든 기기에서 로그아웃

## Roles
role-author = 작성자
role-translator = 번역자
role-reviewer = 검토자
role-publisher = 발행 담당자
role-media-editor = 미디어 편집자
role-analyst = 분석 담당자
role-planner = 기획 담당자
role-auditor = 감사 담당자
role-administrator = 관리자

## Parts of the desk
desk-moment = { $day } { $time }
desk-home = 내 할 일
desk-items = 콘텐츠
desk-people = 구성원
desk-audit = 감사 기록

## Start page
desk-new-item = 새 콘텐츠
desk-advise-second-factor = 맡으신 역할의 권한이 넓습니다. 로그인 2단계 인증을 설정하십시오.
desk-nothing-waits = 지금 처리할 일이 없습니다.
desk-waits-mine = 나에게 배정됨
desk-waits-check = 검토 대기
desk-waits-publish = 발행 대기

## Lists
desk-find = 찾기
desk-show = 보기
desk-any = 전체
desk-more = 더 보기
desk-items-count = { $count ->
   *[other] 콘텐츠 { $n }건
}
desk-item = 콘텐츠
desk-state = 상태
desk-kind = 정보 종류
desk-saved-at = 마지막 저장
desk-with = 담당자
desk-languages = 발행된 언어
desk-nobody = 없음
desk-the-system = 시스템
desk-yes = 예
desk-no = 아니요

## States
state-published = 발행됨
state-withdrawn = 철회됨
state-draft = 초안
stage-draft = 초안
stage-in-review = 검토 중
stage-returned = 반려됨
stage-approved = 승인됨
stage-scheduled = 예약됨

## An item
desk-begin = 시작
desk-cancel = 취소
desk-write = 쓰기
desk-read = 보기
desk-about-item = 이 콘텐츠에 대하여
desk-history = 처리 이력
desk-language-of = 언어
field-title = 제목
field-summary = 요약
field-body = 본문
field-image_alt = 그림 설명
field-claim = 확인할 주장
field-verdict = 한 문장 답변
field-written-in = 원문 언어
field-publisher = 발행 기관
field-format = 형식
field-code = 페이지 주소
field-code-help = 영문 소문자, 숫자, 붙임표를 씁니다. 비워 두면 제목에서 만듭니다.
field-translation = 글의 작성 방식
field-remark = 의견
field-note = 잘못된 점과 바로잡은 내용
field-note-help = 해당 페이지와 정정 대장에서 독자에게 표시됩니다.
field-publish_at = 발행 일시
field-expire_at = 철회 일시
field-assignee = 담당자
field-due_on = 기한
field-quote = 문단의 첫머리
field-comment = 댓글
field-reason = 이유
field-section = 분야
field-kind = 정보 종류
field-role = 역할
field-organisation = 기관
field-name = 이름
field-text = 본문
field-email = 이메일 주소

## Editor
desk-no-title = 제목 없음
desk-public-page = 공개 페이지
desk-tools = 서식
tool-heading = 소제목
tool-bold = 굵게
tool-emphasis = 강조
tool-list = 목록
tool-link = 링크
tool-fact = 수치
desk-preview = 미리 보기
desk-problems = 발행 전에 고칠 점
desk-source = 원문
desk-check = 검토
desk-publish = 발행
desk-comments = 댓글
desk-withdraw = 철회
desk-kept-now = { $time }에 임시 저장했습니다. 저장하면 새 버전이 됩니다.
desk-kept-found = { $time }에 쓰던 내용입니다. 아직 저장되지 않았습니다.
desk-others-typing = 지금 함께 쓰는 사람: { $names }. 양쪽이 저장하면 글이 합쳐집니다.
desk-goes-out = { $time }에 발행됩니다.
act-submit = 검토 요청
act-approve = 승인
act-return = 반려
act-publish = 발행
act-correct = 정정 발행
act-schedule = 발행 예약
act-unschedule = 발행 예약 취소
act-assign = 배정
act-comment = 댓글 추가
act-resolve = 해결됨
act-withdraw = 페이지 철회
desk-compare = 비교
desk-compare-title = 버전 비교
desk-compare-which = 버전 { $from }, 버전 { $to }
desk-back = 글로 돌아가기

## What was just done
done-saved = 저장했습니다.
done-merged = 저장했습니다. 그사이 다른 사람도 저장했으며 양쪽 변경을 모두 반영했습니다.
done-submitted = 검토를 요청했습니다.
done-approved = 승인했습니다.
done-returned = 반려했습니다.
done-published = 발행했습니다.
done-scheduled = 발행을 예약했습니다.
done-unscheduled = 발행 예약을 취소했습니다.
done-assigned = 배정했습니다.
done-commented = 댓글을 추가했습니다.
done-resolved = 해결된 것으로 표시했습니다.
done-withdrawn = 철회했습니다. 그 자리에 이유를 적은 알림이 표시됩니다.
done-sessions-ended = 이제 이 기기에서만 로그인되어 있습니다.

## Why something was not done
refusal-problems = 먼저 다음을 고쳐 주십시오: { $problems }
refusal-not-found = 더 이상 존재하지 않습니다.
refusal-wrong-state = 이 작업을 할 수 있는 단계가 아닙니다. 페이지를 새로 고쳐 현재 단계를 확인하십시오.
refusal-address-taken = 이미 쓰이는 주소입니다. 다른 주소를 고르십시오.
refusal-four-eyes = 발행하려면 글을 쓰지 않은 다른 사람의 승인이 필요합니다.
refusal-nothing-new = 독자에게 이미 이 글이 표시되고 있습니다.
refusal-conflict = 그사이 다른 사람이 저장했습니다.
code-letters = 주소에는 영문 소문자 a–z, 숫자, 붙임표만 쓸 수 있습니다.
time-past = 이미 지난 시각입니다.
time-order = 발행되기 전에 철회됩니다.
time-wrong = 날짜와 시각이 아닙니다.

## People
desk-invite = 초대
desk-role = 역할
desk-roles-of = 역할
desk-where = 적용 범위(하위 기관 모두 포함)
desk-only-languages = 다음 언어만(선택하지 않으면 전체)
desk-make-link = 초대 만들기
desk-link = 링크
desk-link-help = 믿을 수 있는 방법으로 당사자에게 보내십시오. 한 번만 쓸 수 있으며 지금만 표시됩니다.
desk-access = 접속 권한
desk-shut-out = 접속 차단됨
act-grant = 역할 부여
act-revoke = 회수
act-password-link = 새 비밀번호 링크
act-shut-out = 접속 차단
act-let-in = 차단 해제

## Audit log
desk-when = 일시
desk-who = 사용자
desk-what = 작업
desk-about = 대상

## Events
event-begin = 언어판 작성을 시작
event-save = 저장
event-publish = 발행
event-correct = 정정
event-withdraw = 철회
event-submit = 검토 요청
event-return = 반려
event-approve = 승인
event-assign = 배정
event-schedule = 발행 예약
event-unschedule = 발행 예약 취소
event-import = 가져오기
event-change-fact = 수치 변경
event-apply-pack = 국가 팩 적용
event-add-media = 그림 추가
event-join = 참여
event-sign-in = 로그인
event-sign-in-failed = 로그인 실패
event-grant = 역할 부여
event-revoke = 역할 회수
event-shut-out = 사용자 접속 차단
event-let-in = 사용자 차단 해제
event-second-factor = 2단계 인증 변경
event-change-password = 비밀번호 변경
event-password-link = 새 비밀번호 링크 생성

## Facts
desk-facts = 수치
desk-facts-due = 재검토 기한이 된 수치만
desk-facts-help = 수치는 이곳에 한 번만 적습니다. 여기서 바꾸면 그 수치를 인용하는 모든 페이지에서 함께 바뀝니다.
desk-cited-in = 인용하는 페이지
desk-cited-nowhere = 아직 이 수치를 인용하는 페이지가 없습니다.
desk-public-value = 독자에게 보이는 내용
field-value = 값
field-period = 기준 시기
field-period-help = 2026, 2026-03, 2026-Q1, 2026-03-15, 2019/2024 또는 빈칸
field-source = 출처
field-source_url = 출처 주소
field-as_of = 출처 확인일
field-review_by = 재검토 기한
field-fact-note = 편집자용 메모
value-wrong = 값은 101343800이나 7.09처럼 구분 기호 없는 숫자여야 합니다.
period-wrong = 기준 시기가 아닙니다. 2026, 2026-03, 2026-Q1, 2026-03-15, 2019/2024와 같이 적으십시오.
date-wrong = 날짜가 아닙니다.
address-wrong = 주소는 https:// 또는 http://로 시작해야 합니다.
done-fact = 저장했습니다. 이 수치를 인용하는 모든 페이지에 새 값이 표시됩니다.

## Translations
desk-matrix = 번역
desk-matrix-help = 칸 하나가 언어판 하나입니다. 채워진 칸은 독자에게 공개된 것, 줄무늬 칸은 그 뒤 원문이 바뀐 것, 테두리만 있는 칸은 작업 중인 것, 더하기 표시는 시작할 수 있는 것입니다.
matrix-current = 최신 상태
matrix-behind = 그 뒤 원문이 바뀜
matrix-working = 작업 중
matrix-none = 시작 전
quote-open = “
quote-close = ”
