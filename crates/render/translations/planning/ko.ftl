### Checklists, calendar, embargo, preview links, an item's particulars.

desk-calendar = 일정
desk-checklists = 점검 목록

## Particulars
plan-particulars = 속성
plan-public-help = 독자가 보고 있는 콘텐츠입니다. 정보 유형, 발행 기관, 행사, 출처, 평가가 바뀌면 모든 페이지가 독자에게 알립니다.
plan-four-eyes-help = 이 유형의 정보는 두 번째 사람이 이러한 변경을 승인해야 합니다.
plan-proposal = 두 번째 사람이 필요한 변경
plan-messages = 핵심 메시지
plan-languages = 필요한 언어
plan-wanted = 필요
plan-event = 행사
field-event_starts = 시작
field-event_ends = 종료
field-event_place = 장소
field-event_online = 온라인 참여 주소
field-first_seen = 처음 확인된 날
field-date = 날짜
field-topic = 주제
field-territory = 지역
field-message = 핵심 메시지
act-accept = 변경 승인
act-decline = 변경 거절
event-order = 행사가 시작하기 전에 끝나게 됩니다.
note-changed = 이 페이지의 정보가 변경되었습니다. { $changes }
note-change = { $what }: { $to } (이전: { $from }).
done-told = 저장했습니다. 독자가 보는 모든 페이지가 변경을 알립니다.
done-proposed = 기록했습니다. 독자가 보기 전에 두 번째 사람이 이 변경을 승인해야 합니다.
done-declined = 변경이 거절되었습니다.

## Embargo
plan-embargo = 보도 유예
embargo-until = { $time }까지 공개 금지
embargo-help = 그때까지 아무것도 발행되지 않으며 번역 서비스로 보내는 글도 없습니다. 외부에서는 서명된 미리보기 링크로만 볼 수 있습니다.
embargo-item = 공개가 유예된 콘텐츠
embargo-public = 독자가 이미 보고 있는 콘텐츠입니다. 먼저 철회하십시오.
field-embargo_until = 유예 기한
act-embargo = 유예 설정
act-lift-embargo = 지금 유예 해제
refusal-embargo = 이 콘텐츠는 { $time }까지 공개할 수 없습니다. 그 전에는 발행되지 않습니다.
done-embargo = 유예를 설정했습니다.
done-embargo-held = 유예를 설정했습니다. 그보다 먼저 예정된 글은 발행 일정이 취소되었습니다.
done-lifted = 유예를 해제했습니다.

## Times
field-zone = 시간대
zone-mine = 내 시간대
zone-help = 날짜와 시각을 이 시간대로 표시하고, 본국 시각과 다르면 함께 표시합니다.
zone-unknown = 알 수 없는 시간대입니다. 지역/도시 형식으로 입력하십시오.
time-skipped = 그날 이 시간대에서는 시계를 앞당겨 이 시각이 없습니다. 앞이나 뒤의 시각을 고르십시오.
time-twice = 그날 이 시간대에서는 시계를 늦춰 이 시각이 두 번 있습니다. 다른 시각을 고르거나 UTC로 적으십시오.
plan-dates = 날짜
plan-no-dates = 정해진 날짜가 없습니다.
plan-ends = { $time }에 철회됩니다.
act-expiry = 철회 시각 설정
expired-reason = 이 페이지는 정해진 기간 동안만 발행되었으며 그 기간이 끝났습니다.

## Checklist
plan-title = 점검, 날짜, 링크
plan-of = 점검, 날짜, 링크: { $title }
plan-checklist = 점검 목록
checklist-none = 이 글에는 점검할 사항이 없습니다.
checklist-ticked = 확인함
checklist-again = 그 뒤 글이 바뀌었음
checklists-help = 글이 다음 단계로 가기 전에 누군가 확인해야 할 사항입니다. 확인에는 이름과 시각이 남습니다.
checklist-new = 새 항목
checklist-key-help = 영문 소문자, 숫자, 붙임표. 나중에 바뀌지 않습니다.
checklist-order = 순서
checklist-retired = 더 이상 묻지 않음
gate-submit = 검토 요청 전
gate-release = 발행 전
gate-advice = 권고
texts-all = 모든 글
texts-original = 원문
texts-translation = 번역
field-texts = 글
field-gate = 확인 시점
field-renew = 글이 바뀌면 다시 확인해야 함
field-key = 키
field-words = 확인할 내용
act-tick = 확인
act-untick = 확인 취소
act-up = 위로:
act-down = 아래로:
act-retire = 더 묻지 않기
act-revive = 다시 묻기
refusal-unticked = 점검 목록에 남은 항목: { $entries }
done-noted = 기록했습니다.

## Address
address-new = 새 주소
address-help = 이전 주소는 새 주소로 연결됩니다.
address-same = 이미 이 주소를 쓰고 있습니다.
address-free = 이미 쓰이는 주소입니다. 비어 있는 주소: { $address }
act-address = 주소 변경
done-address = 주소를 변경했습니다.

## Preview links
plan-links = 미리보기 링크
link-help = 이 링크가 있으면 로그인하지 않고 독자처럼 글을 볼 수 있습니다.
link-newest = 항상 최신 버전
link-until = { $time }까지 유효
link-ended = 종료됨
link-uses-count = { $count ->
   *[other] { $n }번 열림
}
field-revision = 버전
field-days = 유효 기간
field-for = 대상
plan-days-count = { $count ->
   *[other] { $n }일
}
act-make-link = 링크 만들기
act-end-link = 이 링크 종료
done-link = 링크를 만들었습니다. 아래 목록에 있습니다.
done-link-ended = 링크를 종료했습니다.
preview-notice = 미리보기. 아직 발행되지 않은 글이며 바뀔 수 있습니다. 링크는 { $time }까지 유효합니다.

## Calendar
view-month = 월
view-week = 주
view-list = 목록
calendar-before = 이전
calendar-today = 오늘
calendar-after = 다음
calendar-nothing = 여기에는 일정이 없습니다.
calendar-key = 기호
calendar-move = 다른 날짜로 옮기기
act-move = 옮기기
done-moved = 옮겼습니다.
agenda-publish = 발행
agenda-expire = 철회
agenda-embargo = 유예 종료
agenda-due = 마감
agenda-fact = 검토할 수치
agenda-day = 공휴일·축제
feed-own = 내 달력에서 보기
feed-help = 달력 프로그램이 비밀 주소를 구독할 수 있습니다. 공개가 유예된 콘텐츠는 제목 없이 나타납니다.
feed-once = 이 주소를 달력 프로그램에 입력하십시오. 지금만 표시되며, 아는 사람은 일정을 볼 수 있습니다.
feed-mine = 내게 배정된 것만
feed-since = { $time }부터 주소가 있습니다. 새 주소가 이를 대신합니다.
act-feed = 주소 만들기
act-end-feed = 주소 종료

## Several at once
bulk-title = 선택한 항목에 대해
bulk-choose = 선택
bulk-whole = 이 페이지의 모든 항목
bulk-original = 원문
bulk-all = 시작된 모든 언어
bulk-none = 선택한 항목이 없습니다. 목록에서 하나 이상 고르십시오.
bulk-chosen-count = { $count ->
   *[other] 글 { $n }건
}
bulk-note-help = 독자가 이미 보는 글에만 필요합니다. 무엇이 틀렸는지 알려 줍니다.
bulk-each-language = 언어별 문구
bulk-each-language-help = 각 언어의 독자에게 여기에 적힌 문구가 표시됩니다. 비워 두면 위의 공통 문구가 쓰입니다.
bulk-report = 처리 결과
bulk-outcome = 결과
bulk-done = 완료
bulk-refused = 거부
bulk-done-count = { $count ->
   *[other] { $n }건 완료
}
bulk-refused-count = { $count ->
   *[other] { $n }건 거부
}

## Reading and comments
plan-read = 읽고 댓글 달기
comment-here = 여기에 댓글 달기
comment-answer = 답글
comment-settled = 해결됨
comment-lost = 이 문단은 더 이상 글에 없음
comment-whole = 글 전체
comments-open-count = { $count ->
   *[other] 미해결 댓글 { $n }건
}
act-reopen = 다시 열기
done-reopened = 다시 열었습니다.
compare-from = 기준 버전
compare-to = 비교 버전
compare-same = 두 버전이 같습니다.

## Start page
waits-accept = 두 번째 사람이 필요한 변경
waits-accept-state = 두 번째 사람을 기다림
waits-ends = 곧 끝남
waits-comments = 미해결 댓글
waits-facts = 검토할 수치
waits-languages = 다른 언어로 필요

## Events
event-embargo = 유예를 설정함
event-lift-embargo = 유예를 해제함
event-tick = 점검 목록을 확인함
event-untick = 확인을 취소함
event-change-checklist = 점검 목록을 변경함
event-retire-checklist = 점검 항목을 폐지함
event-revive-checklist = 점검 항목을 되살림
event-change-address = 주소를 변경함
event-preview-link = 미리보기 링크를 만듦
event-revoke-preview-link = 미리보기 링크를 종료함
event-comment = 댓글을 남김
event-settle-comment = 댓글을 해결함
event-reopen-comment = 댓글을 다시 엶
event-change-particulars = 속성을 변경함
event-propose-particulars = 속성 변경을 제안함
event-decline-particulars = 속성 변경을 거절함
event-set-expiry = 철회 시각을 설정함
event-change-time-zone = 시간대를 변경함
event-calendar-address = 달력 주소를 만듦
event-end-calendar-address = 달력 주소를 종료함
