### The message house, its coverage, and figures that cite no fact.

## The message house
desk-message = 메시지 체계
message-help = 주제와 핵심 메시지, 그리고 이를 뒷받침하는 등록 수치과 기사입니다. 여기서 바꾼 내용은 독자에게 바로 보입니다.
message-coverage = 전달 현황
message-figures = 등록 수치를 인용하지 않은 수치
message-new-theme = 새 주제
message-new = 새 메시지
message-edit = 편집
message-up = 위로:
message-down = 아래로:
message-theme-empty = 이 주제에는 아직 메시지가 없습니다.
message-days = 전달 기간
message-worded = 언어
message-told = 발행된 글
message-languages = { $all }개 언어 중 { $have }개
message-always = 별도 공지 시까지
message-from = { $date }부터
message-until = { $date }까지
message-between = { $from } – { $to }
message-stories = 기사: { $n }
message-proofs = 근거
message-no-proofs = 아직 근거가 없습니다
message-add-fact = 등록 수치 추가
message-add-item = 기사 추가
message-proof-help = 몇 글자를 입력하고 목록에서 고르세요. 선택을 해제하면 빠집니다.
message-proof-unknown = 이런 근거는 없습니다: { $proof }. 목록에서 고르세요.
message-place = 위치와 책임
message-names = 언어별 이름
message-code-help = 소문자 a–z, 숫자, 붙임표. 비워 두면 이름에서 만들어집니다.
message-remove = 체계에서 빼기
theme-not-empty = 이 주제에 아직 메시지가 있습니다. 먼저 옮기거나 빼세요.
message-in-use = 이 메시지를 담은 콘텐츠가 있습니다. 빼는 대신 종료일을 정하세요.
days-order = 종료일이 시작일보다 앞섭니다.
field-wording = 문구
field-theme = 주제
field-valid_from = 시작일
field-valid_to = 종료일
field-responsible = 담당 기관
field-unit = 단위
field-group = 분류

## What readers see
house-title = 우리가 알리고 싶은 것
house-intro = 주요 메시지와 이를 뒷받침하는 등록 수치과 기사.

## Coverage
coverage-help = 어떤 메시지를 어느 기관이 어떤 언어로 언제 발행했는지 보여 줍니다. 숫자를 누르면 집계된 판이 열립니다.
coverage-rows = 행
coverage-columns = 열
coverage-message = 메시지
coverage-period = 기간
coverage-months = 최근 12개월
coverage-quarters = 최근 8분기
coverage-years = 최근 5년
coverage-ever = 처음부터
coverage-none = 메시지 없음
coverage-all = 전체
coverage-turn = 행과 열 바꾸기
coverage-note = 여러 메시지를 담은 판은 메시지마다 집계됩니다.
coverage-editions = 집계된 판
coverage-newest = 최신 { $n }건

## Figures without a citation
figures-help = 등록된 등록 수치이거나 한때 등록된 등록 수치였던 수치를 인용 없이 적은 곳입니다. 이전 값이 먼저 나옵니다.
figures-progress = { $all }건 중 { $done }건 확인
figures-count = 찾은 곳: { $n }
figures-none = 인용이 빠진 수치가 없습니다.
figures-former = 이전 값
figures-cite = 등록 수치 인용
figures-not = 이 등록 수치가 아님
figures-save = 초안으로 저장
figures-draft-note = 문단은 위와 같이 바뀝니다. 초안이 발행되어야 독자에게 보입니다.
figures-moved = 이 수치를 찾은 뒤 글이 바뀌었습니다. 다시 읽는 중입니다.

## Facts
fact-new = 새 등록 수치
fact-register = 등록
fact-code-help = 영문자, 숫자, 점, 붙임표. 예: economy.gdp.growth. 나중에 바꿀 수 없습니다.
fact-code-wrong = 키에는 영문자, 숫자, 점, 붙임표, 밑줄만 쓸 수 있습니다.
fact-effects-count = 달라질 문장: { $n }. 저장하기 전에 하나씩 확인하세요.
fact-confirm = 변경 저장
fact-back = 돌아가서 고치기
fact-review-title = 점검
fact-check = 확인함, 여전히 맞음
fact-check-next = 다음 점검: { $date }
facts-due-count = 점검할 등록 수치: { $n }
fact-save-names = 이름 저장
fact-retire = 관리 종료
fact-retire-help = 새 글에는 더 이상 제시되지 않습니다. 이미 인용된 곳에는 시점과 함께 그대로 남습니다.
fact-restore = 다시 관리
fact-retired-tag = 관리 종료
fact-retired-since = 이 수치는 { $date }부터 갱신되지 않습니다.

## What was just done
done-theme = 주제를 저장했습니다. 독자에게 바로 보입니다.
done-message = 메시지를 저장했습니다. 독자에게 바로 보입니다.
done-removed = 뺐습니다.
done-cited = 인용을 넣은 초안을 저장했습니다. 확인하고 제출하세요.
done-refused = 기억했습니다: 이 수치는 그 등록 수치가 아닙니다.
done-registered = 등록했습니다. 이제 글에서 인용할 수 있습니다.
done-checked = 기록했습니다: 여전히 맞습니다. 다음 점검일을 정했습니다.
done-retired = 관리를 종료했습니다.
done-restored = 다시 관리합니다.
done-names = 이름을 저장했습니다.

## Events
event-register-fact = 등록 수치를 등록함
event-check-fact = 등록 수치를 확인함: 여전히 맞음
event-retire-fact = 등록 수치 관리를 종료함
event-restore-fact = 등록 수치를 다시 관리함
event-name-fact = 등록 수치의 이름을 바꿈
event-change-theme = 주제를 바꿈
event-remove-theme = 주제를 뺌
event-change-message = 메시지를 바꿈
event-remove-message = 메시지를 뺌
event-refuse-figure = 수치가 등록 수치가 아니라고 표시함
