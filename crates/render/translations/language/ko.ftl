# Language (Korean): translation memory, glossary, machine translation.

desk-language-tools = 언어
desk-language-parts = 이 영역의 항목

## Translation memory
memory-title = 번역 메모리
glossary-title = 용어집
machine-title = 기계 번역
memory-help = 지금까지 사람이 번역한 문장입니다. 같은 문장이나 비슷한 문장이 나오면 번역 작업대가 제안합니다.
memory-empty = 아직 아무것도 없습니다. 번역을 확정하거나 파일을 가져오면 채워집니다.
memory-none-found = 찾은 것이 없습니다.
memory-pair = 언어 쌍
memory-from-to = { $from } → { $to }
memory-source = 원문
field-target = 번역문
memory-origin = 출처
memory-origin-desk = 편집 데스크
memory-origin-content = 게시된 글
memory-origin-machine = 게시된 글(기계 번역, 미확인)
memory-unit = 번역 단위
memory-created = 추가
memory-changed = 마지막 확인
memory-statistics = 번역 메모리 현황
memory-units = 단위 수
memory-confirmed = 데스크에서 확인
memory-file = 파일
memory-export = 전체를 TMX로 내려받기
memory-import = TMX 파일 가져오기
memory-import-help = TMX 1.4b, 최대 128 MiB. 파일 전체를 가져오거나 아무것도 가져오지 않습니다.
memory-imported = 새 단위: { $added }. 다시 확인: { $confirmed }.
memory-delete = 삭제
memory-back = 번역 메모리로 돌아가기
memory-too-long = 번역문이 한 단위로는 너무 깁니다.

## Files
file-choose = 파일
file-import = 가져오기
file-wrong = 파일을 가져오지 못했습니다. 바뀐 것은 없습니다.
file-place = { $line }행 { $character }번째 글자
file-left-out = 이 포털에 없는 언어라서 제외했습니다: { $list }
file-remarks = 파일에 관한 참고
file-missing = 먼저 파일을 고르십시오.
file-encoding = 읽을 수 없는 문자가 있습니다. UTF-8로 저장한 뒤 다시 시도하십시오.
file-too-large = 파일이 너무 큽니다.
file-malformed = 이 부분이 손상되었습니다. 올바른 XML이 아닙니다.
file-other-format = 다른 형식이거나 여기서 읽지 않는 버전입니다.
file-rule = 형식의 규칙에 어긋납니다.
file-nothing = 이 포털의 언어로 된 내용이 없습니다.
file-unit-long = 한 단위로는 너무 긴 글이 있습니다.
file-unit-source = 원문이 없는 단위가 있습니다.
file-term-long = 너무 긴 용어나 정의가 있습니다.
file-not-yours = 담당하지 않는 언어가 들어 있습니다. 담당 언어:

## Glossary
glossary-help = 이 나라 고유의 것들을 각 언어로 부르는 말입니다.
glossary-count = 찾은 개념: { $n }
glossary-in = 표시할 언어
glossary-subject = 분야
glossary-missing-only = 이 언어의 용어가 없는 것만
glossary-new = 새 개념
glossary-concept = 개념
glossary-languages = 언어
glossary-no-term = 용어 없음
glossary-retired = 사용 중지
glossary-export = 용어집을 파일로 내려받기
glossary-import = TBX 파일 가져오기
glossary-import-help = TBX 2008년판 또는 2019년판. 이미 있는 개념에서는 같은 언어의 용어가 파일의 용어로 바뀌고 다른 언어는 그대로 남습니다. 파일 전체를 가져오거나 아무것도 가져오지 않습니다.
glossary-imported = 새 개념: { $added }. 변경: { $changed }. 그대로: { $unchanged }.
glossary-terms = 용어
glossary-change = 변경
glossary-status = 사용 기준
glossary-note = 참고
glossary-add-term = 용어 추가
glossary-about = 이 개념에 관하여
glossary-definition = 정의
glossary-retire = 사용 중지
glossary-restore = 다시 사용
glossary-back = 용어집으로 돌아가기
glossary-known = 이미 용어집에 있는 용어입니다: { $code }
field-term = 용어
term-status-preferred = 권장
term-status-admitted = 허용
term-status-forbidden = 사용 금지
term-taken = 이 개념에 이미 있는 용어입니다.
term-last = 개념에는 용어가 하나 이상 있어야 합니다. 개념의 사용을 중지하십시오.
term-too-long = 너무 길거나 용어에 쓰지 않는 문자가 들어 있습니다.
subject-organisation = 기관
subject-territory = 지명
subject-region = 지역
subject-heritage = 유산
subject-document = 법률
subject-document_kind = 문서 종류
subject-heritage_list = 유산 목록
subject-calendar = 기념일과 축제
subject-theme = 주제

## What was just done
done-memory-changed = 저장했습니다. 이제부터 새 번역문을 제안합니다.
done-memory-deleted = 삭제했습니다. 더 이상 제안하지 않습니다.
done-concept = 개념을 저장했습니다.
done-term = 용어를 저장했습니다.
done-term-removed = 용어를 삭제했습니다.
done-concept-retired = 개념의 사용을 중지했습니다. 번역 작업대에 더 이상 표시되지 않습니다.
done-concept-restored = 개념을 다시 사용합니다.

## Machines
machine-help = 누군가 요청하지 않는 한 아무것도 기계에 보내지 않습니다. 무엇을 누구에게 보냈는지는 감사 기록에 남습니다. 엠바고가 걸린 글은 절대 보내지 않습니다.
machine-off = 설정된 번역기가 없습니다. 포털 운영자가 설정 파일에서 지정할 수 있습니다.
machine-name = 번역기
machine-address = 주소
machine-secret = 키 설정
machine-knows = 지원 언어
machine-ask = 물어보기
machine-knows-not = 답할 방법이 없습니다.
machine-try = 한 문장 시험하기
machine-try-help = 문장은 번역기로 보내지고 감사 기록에 남습니다.
machine-from = 원문 언어
machine-to = 번역 언어
machine-text = 문장
machine-translate = 번역
machine-sent = 최근 30일 동안 보낸 것
machine-sent-none = 없습니다.
machine-requests = 요청
machine-texts = 글
machine-characters = 글자
machine-last = 마지막
machine-none = 이 언어 쌍에는 설정된 번역기가 없습니다.
machine-embargoed = 엠바고가 걸린 글이므로 어디에도 보내지 않습니다.
machine-too-long = 이 번역기에는 글이 너무 깁니다.
machine-unreachable = 번역기에 연결할 수 없습니다
machine-refused = 번역기가 거부했습니다
machine-bad-answer = 번역기의 답을 사용할 수 없습니다

## Events
event-change-memory = 번역 단위 변경
event-delete-memory = 번역 단위 삭제
event-import-memory = 번역 메모리에 파일 가져오기
event-create-concept = 개념 만들기
event-change-concept = 개념 변경
event-retire-concept = 개념 사용 중지
event-restore-concept = 개념 다시 사용
event-add-term = 용어 추가
event-change-term = 용어 변경
event-remove-term = 용어 삭제
event-import-glossary = 용어집에 파일 가져오기
event-derive-glossary = 이름을 용어집에 등록
event-send-to-machine = 번역기에 글 전송
