# Translating by segments.

desk-workbench = 번역 작업대
workbench-from-to = { $from } → { $to }
workbench-editor = 전체 글
workbench-confirm = 확정
workbench-joined = 따로 옮길 말이 없음: 위 구간에 함께 옮겼거나 일부러 뺌
workbench-note = 동료에게 남기는 메모
workbench-changed = 번역한 뒤에 원문이 바뀌었습니다. 번역문은 직접 고치기 전까지 그대로 남습니다.
workbench-segment = 구간 { $n }의 번역
workbench-theirs = 그사이 저장된 내용: { $text }
workbench-take = 이것을 쓰기
workbench-rate = 번역 메모리 { $rate }%
workbench-readers = 독자에게 보이는 말:
workbench-shown = 표시할 구간
workbench-all = 전체
workbench-open = 할 일
workbench-flagged = 원문이 바뀜
workbench-keys = 단축키
workbench-key-confirm = 확정하고 다음 할 일로 가기
workbench-key-next = 다음 할 일
workbench-key-previous = 이전 할 일
workbench-key-suggestion = 제안 1, 2, 3 쓰기
workbench-key-source = 원문 복사
workbench-key-save = 모두 저장
workbench-fill-memory = 번역 메모리로 채우기
workbench-fill-machine = 나머지를 기계로 번역
workbench-nothing = 여기에는 할 일이 없습니다.
workbench-extras = 이 번역에만 있는 부분
workbench-extras-help = 원문에 대응하는 부분이 없습니다. 글에 그대로 남으며, 고치려면 전체 글을 여십시오.
workbench-retired = 따로 보관됨
workbench-retired-help = 원문에서 빠진 내용입니다. 여기에서 다음에 저장하면 글에서 빠지지만 번역문은 보관됩니다.
workbench-no-source = 원문에 아직 내용이 없습니다.
workbench-held = 원문의 숫자가 빠졌거나 다릅니다. 그것이 맞다면 메모에 이유를 적고 다시 확정하십시오.
workbench-clash = 그사이 다른 사람이 일부 구간을 고쳤습니다. 입력하신 내용은 저장되지 않았습니다. 비교한 뒤 다시 저장하십시오.
workbench-xliff-help = 자기 프로그램을 쓰는 번역자를 위한 것입니다. 파일은 언제든 되돌려 받을 수 있으며, 그사이 여기에서 고친 내용은 덮어쓰지 않습니다.
workbench-xliff-out = XLIFF 내려받기
workbench-xliff-in = XLIFF 파일 받아들이기
workbench-xliff-file = XLIFF 파일
workbench-in-file = 파일의 번역
workbench-kept-why = 그대로 둔 까닭
done-confirmed = 확정했습니다.
segment-untranslated = 번역 전
segment-suggested = 제안
segment-draft = 초안
segment-confirmed = 확정됨
segment-retired = 따로 보관됨
segment-origin-person = 사람이 번역
segment-origin-memory = 번역 메모리에서
segment-origin-machine = 기계 번역
check-empty = 아직 번역하지 않았습니다.
check-same = 원문과 같습니다.
check-facts-missing = 빠진 사실: { $list }
check-facts-added = 원문에 없는 사실: { $list }
check-links-missing = 빠진 링크: { $list }
check-links-added = 원문에 없는 링크: { $list }
check-held = 원문과 다른 코드나 주석: { $list }
check-marks = 굵은 글씨의 수가 원문과 다릅니다.
check-numbers-missing = 빠진 숫자: { $list }
check-numbers-added = 원문에 없는 숫자: { $list }
check-long = 보통보다 훨씬 깁니다.
check-short = 보통보다 훨씬 짧습니다.
check-script = 이 언어의 문자가 아닌 문자로 쓰였습니다.
check-ending = 끝맺음이 원문과 다릅니다(마침표, 물음표, 쌍점).
check-brackets = 닫히지 않은 괄호나 따옴표가 있습니다.
check-term-missing = 정해진 용어를 쓰지 않음: { $list }
check-term-forbidden = 쓰지 않기로 한 용어: { $list }
event-save-segments = 구간을 번역함
event-take-xliff = XLIFF 파일을 받아들임
event-request = 번역을 요청함
kept-changed-here = 파일을 만든 뒤 여기에서 누군가 고쳤습니다.
kept-gone = 원문에서 없어졌습니다.
kept-other-source = 원문이 지금은 다릅니다.
request-title = 번역 요청
request-help = 번역본이 만들어져 담당자에게 배정되고 그 사람의 첫 화면에 나타납니다. 이미 있는 것은 그대로 둡니다.
request-languages = 번역할 언어
request-memory = 번역 메모리가 아는 것을 채우기
request-machine = 나머지는 기계로 번역하고 사람이 검토
request-send = 요청하기
xliff-empty = 파일에 번역이 없습니다.
xliff-original = 어느 글의 파일인지 나와 있지 않습니다
xliff-language = 글의 언어가 파일의 언어와 다릅니다
xliff-code = 무엇을 나타내는지 알 수 없는 코드가 있습니다
workbench-count = { $count ->
   *[other] 구간 { $n }개
}
workbench-done-count = { $count ->
   *[other] 완료 { $n }개
}
workbench-flagged-count = { $count ->
   *[other] 원문이 바뀐 것 { $n }개
}
workbench-empty-count = { $count ->
   *[other] 번역 전 { $n }개
}

## The table of translations
matrix-choose = 선택
matrix-choose-item = ‘{ $title }’ 선택
matrix-request = 선택한 것의 번역 요청
matrix-xliff-into = 선택한 것의 XLIFF, 번역할 언어
matrix-mine = 내가 맡은 것
matrix-late = 기한이 지난 것
matrix-segments = { $total }구간 중 { $done }구간
matrix-saved = { $day } 저장

## Files and requests
xliff-no-file = 먼저 파일을 고르십시오.
xliff-refused = 파일을 받아들이지 않았으며 아무것도 바뀌지 않았습니다.
xliff-edition = 이 글은 받아들일 수 없습니다
request-nothing = 먼저 글과 언어를 고르십시오.
request-begun = 시작함
request-there = 이미 있음
done-filled = 채웠습니다. 채워진 내용을 읽어 보십시오.
event-fill-segments = 구간을 채움
xliff-changed-count = { $count ->
   *[other] 바뀐 구간 { $n }개
}
xliff-kept-count = { $count ->
   *[other] 그대로 둔 구간 { $n }개
}
request-filled-count = { $count ->
   *[other] 구간 { $n }개 채움
}
segments-untranslated = 아직 번역하지 않은 구간이 있습니다. 번역 작업대에서 번역하거나 일부러 뺐다고 표시하십시오.
workbench-ask = 기계 번역 보기
workbench-lost = 연결이 끊겨 임시 저장하지 못했습니다. 계속 쓰십시오. 다시 시도합니다.
workbench-more = 메모 또는 빼기
