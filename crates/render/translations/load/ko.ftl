# Figures at the desk (Korean): flows, vintages, files that become vintages.

## Flows
desk-data = 통계 자료
load-help = 소속 기관이 발행하는 데이터 모음입니다. 파일마다 새 판이 되며, 이전 판은 모두 보존되어 언제든 볼 수 있습니다.
load-none-yours = 수치를 올릴 수 있는 기관의 데이터 모음이 없습니다.
load-flow = 데이터 모음
load-newest = 최신 판
load-who = 발행한 사람
load-publisher = 담당 기관
load-none-yet = 아직 발행된 것이 없음
load-vintage = 제{ $number }판
load-vintages = 판 목록
load-what-changed = 바뀐 내용
load-counts = 추가 { $added }, 수정 { $revised }, 삭제 { $removed }
load-observations-count = { $count ->
   *[other] 값 { $n }개
}

## A file
load-new = 파일 올리기
load-mode = 파일의 성격
load-mode-add = 추가분: 파일의 값을 기존 값에 더하거나 기존 값을 바꿉니다
load-mode-whole = 전체 자료: 파일에 없는 값은 삭제됩니다
load-note = 판에 대한 설명
load-note-help = 독자에게 판 옆에 표시됩니다.
load-file-help = UTF-8 CSV, XLSX, SDMX-CSV 또는 SDMX-ML, 최대 { $size }. 먼저 파일 전체를 검사하며, 바뀌는 내용을 확인하시기 전에는 아무것도 발행하지 않습니다.
load-check = 파일 검사
load-columns = 이 데이터 모음의 열
load-columns-help = 첫 행에 열의 ID나 이름을 적습니다. 기간마다 열을 둔 표도 됩니다. 코드 대신 이름을 적어도 됩니다.
load-required = 필수
load-recent = 보낸 파일
load-of = 파일 { $file }
load-sent = 보냄
load-too-large = 파일이 너무 큽니다.
load-too-many = 이 데이터 모음에 결정을 기다리는 파일이 여럿 있습니다. 먼저 발행하거나 버리십시오.
load-cut-off = 파일이 끝까지 도착하지 않았습니다. 다시 보내 주십시오.

## Where it stands
load-state-waiting = 검사 중
load-state-refused = 거부됨
load-state-checked = 결정 대기
load-state-publishing = 발행 중
load-state-published = 발행됨
load-state-lost = 다시 보내야 함
load-state-dropped = 쓰지 않음
load-is-waiting = 파일을 검사하고 있습니다. 끝나면 이 페이지에 저절로 나타납니다.
load-is-publishing = 판을 발행하고 있습니다. 끝나면 이 페이지에 저절로 나타납니다.
load-read-count = { $count ->
   *[other] { $n }행을 읽음
}
load-brought-count = { $count ->
   *[other] 값 { $n }개를 비교함
}
load-lost = 이 파일의 처리가 중단되었고 바뀐 것은 없습니다. 다시 보내 주십시오.
load-unchanged = 발행된 내용과 다른 것이 없습니다. 새 판은 필요하지 않습니다.
load-dropped = 파일을 쓰지 않았습니다. 바뀐 것은 없습니다.
load-published = 발행됨: 이제 제{ $number }판입니다.
done-data-dropped = 파일을 버렸습니다.

## What it would change
load-changes = 바뀔 내용
load-again = 그사이 다른 판이 발행되어 파일을 다시 검사했습니다. 한 번 더 확인해 주십시오.
load-added = 추가
load-revised = 수정
load-removed = 삭제
load-afterwards = 판의 값 수
load-revisions = 바뀌거나 없어질 값
load-shown = { $all }개 중 { $shown }개
load-gone = 삭제
load-publish = 이 판 발행
load-drop = 파일 버리기

## What is wrong
load-refused = 파일에 잘못된 곳이 있어 거부했습니다. 바뀐 것은 없습니다.
load-place = { $row }행, { $column }
load-place-row = { $row }행
load-more-count = { $count ->
   *[other] … 그 밖에 문제 { $n }건
}
load-problem-missing = 여기에 값이 없습니다.
load-problem-code = “{ $value }” 값이 목록 { $list }에 없습니다.
load-problem-length = “{ $value }” 값은 { $length }자입니다. { $min }~{ $max }자여야 합니다.
load-problem-range = { $value } 값이 { $min }~{ $max } 범위를 벗어났습니다.
load-problem-decimals = { $value } 값의 소수 자릿수가 { $decimals }자리를 넘습니다.
load-problem-repeated = 같은 계열, 같은 기간의 값이 { $row }행에 이미 있습니다.
load-problem-varies = “{ $value }” 값이 { $row }행의 “{ $first }” 값과 다릅니다. 둘 다 같은 계열에 대한 값입니다.
load-problem-type-letters = “{ $value }” 값에는 글자만 쓸 수 있습니다.
load-problem-type-letters-digits = “{ $value }” 값에는 글자와 숫자만 쓸 수 있습니다.
load-problem-type-digits = “{ $value }” 값에는 숫자만 쓸 수 있습니다.
load-problem-type-boolean = “{ $value }” 값은 true 또는 false여야 합니다.
load-problem-type-whole = “{ $value }” 값은 12나 -3 같은 정수가 아닙니다.
load-problem-type-number = “{ $value }” 값은 12.5처럼 소수점을 쓴 수가 아닙니다.
load-problem-type-year = “{ $value }” 값은 2024 같은 연도가 아닙니다.
load-problem-type-month = “{ $value }” 값은 2024-01 같은 월이 아닙니다.
load-problem-type-day = “{ $value }” 값은 2024-01-31 같은 날짜가 아닙니다.
load-problem-type-moment = “{ $value }” 값은 2024-01-31T12:00:00 같은 일시가 아닙니다.
load-problem-type-period = “{ $value }” 값은 2024, 2024-Q1, 2024-01, 2024-01-31 같은 기간이 아닙니다.
load-problem-type-text = “{ $value }” 값은 여기에 맞는 글이 아닙니다.
load-problem-file = 여기부터는 파일을 읽을 수 없습니다.
load-problem-encoding = UTF-8 텍스트가 아닙니다. 파일을 UTF-8 인코딩으로 저장하십시오.
load-problem-no-data = 수치 파일이 아닙니다. UTF-8 CSV, XLSX, SDMX-CSV 또는 SDMX-ML을 보내 주십시오.
load-problem-fields = 이 행의 항목은 { $found }개, 첫 행은 { $expected }개입니다. 따옴표가 빠졌습니까?
load-problem-no-column = 데이터 모음에 이런 열이 없습니다. 있는 열: { $known }.
load-problem-missing-column = 이 열이 없고, 그 값을 알려 주는 것도 없습니다.
load-problem-twice-column = 이 열이 두 번 있습니다.
load-problem-other-flow = 파일의 데이터는 { $expected } 것이 아니라 { $found } 것입니다.
load-problem-no-rows = 파일에 값이 없습니다.
load-problem-frequency = 기간 “{ $value }”에서 주기를 알 수 없습니다. FREQ 열을 추가하십시오.

## Structures
structures-title = 데이터 구조
structures-help = 코드 목록, 개념, 데이터 구조, 데이터 모음이 담긴 SDMX-ML 파일입니다. 확정판은 그대로 남습니다. 새로운 내용에는 새 판이 필요합니다.
structures-new-flows = 새 데이터 모음에 대하여
structures-topic = 주제
structures-licence = 수치의 이용허락(SPDX)
structures-file-help = SDMX-ML 3.0 또는 2.1, 최대 { $size }. 먼저 파일 전체를 검사하며, 바뀌는 내용을 확인하시기 전에는 아무것도 바뀌지 않습니다.
structures-nothing = 파일의 내용은 모두 이미 있습니다. 바뀌는 것이 없습니다.
structures-new = 새로움
structures-other = 바뀜
structures-flows = 새 데이터 모음
structures-keep = 이 구조를 보관
structures-left-out = 여기에 쓰이지 않아 뺀 것
structures-line = { $line }행
structures-problem-unreadable = 파일을 읽을 수 없습니다.
structures-problem-empty = 파일에 구조가 없습니다.
structures-problem-twice = { $thing }: 두 번 있습니다.
structures-problem-agency = { $thing }: “{ $agency }”은(는) 기관의 ID가 아닙니다.
structures-problem-stub = { $thing }: 여기에는 이름만 있고 전체는 { $place }에 있습니다.
structures-problem-final = { $thing }: 확정판인데 여기서는 내용이 다릅니다. 새로운 내용에는 새 판이 필요합니다.
structures-problem-missing = { $thing }: { $missing }이(가) 없습니다.
structures-problem-code-twice = { $thing }: 같은 코드가 두 번 있습니다.
structures-problem-rules = { $thing }: 데이터에 쓸 수 없습니다.
structures-problem-address = { $thing }: 이 ID로는 주소를 만들 수 없습니다.
structures-problem-flow-there = { $thing }: 데이터 모음 { $flow }이(가) 이미 있습니다.
structures-problem-untold = { $thing }: 새것입니다. 주제, 담당 기관, 수치의 이용허락을 알려 주십시오.
structures-problem-topic = 주제 { $topic }이(가) 없습니다.
structures-problem-organisation = 기관 { $organisation }이(가) 없습니다.
structures-problem-licence = 이용허락이 비어 있습니다.
done-structures-kept = 구조를 보관했습니다.

## In the log
event-send-data = 수치 파일 보냄
event-accept-data = 수치 파일 승인
event-drop-data = 수치 파일 버림
event-publish-data = 수치 발행
event-apply-data = 팩의 수치 불러옴
event-import-structures = 데이터 구조 가져옴
