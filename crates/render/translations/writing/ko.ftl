# The editor: 한국어.

## Tools
writing-subheading = 소제목
writing-numbers = 번호 목록
writing-quote = 인용문
writing-table = 표
writing-picture = 사진
writing-column = { $count }열
writing-cell = 내용
writing-link-words = 링크 문구
writing-outline = 개요
writing-no-headings = 아직 제목이 없습니다.
writing-counts = { $words }단어 · 읽는 데 약 { $minutes }분
writing-length = { $count }자(최대 { $best }자까지 전부 표시)
writing-line = { $line }행
writing-close = 닫기

## Find and replace
writing-find = 찾기 및 바꾸기
writing-find-before = 이전
writing-find-next = 다음
writing-exact = 대소문자 구분
writing-replace = 바꾸기
writing-replace-all = 모두 바꾸기
writing-replace-by = 바꿀 내용
writing-matches = { $count }개 중 { $at }번째
writing-replaced = 바꾼 횟수: { $count }

## Choosing something to put in
writing-pick-facts = 수치 삽입
writing-pick-links = 링크 삽입
writing-pick-media = 사진 삽입
writing-pick-help = 입력하면 검색됩니다. 성조 부호는 생략해도 됩니다. 화살표 키로 고르고 Enter 키로 삽입합니다.
writing-found-count = 찾은 항목: { $n }
writing-fact-due = 검토 기한 { $date } 지남
writing-other-site = 외부 웹사이트
writing-put-where = 넣을 위치
writing-put-before = ‘{ $words }’ 앞
writing-put-end = 맨 끝

## Pasting and pictures
writing-pasting = 서식을 가져오는 중…
writing-paste-failed = 서식을 가져오지 못해 글자만 붙여 넣었습니다. 연결을 확인하고 다시 붙여 넣으십시오.
writing-paste-plain = 서식 없이 글자만 붙여 넣었습니다.
writing-paste-here = 여기에 붙여 넣기
writing-paste-help = 문서 편집기에서 복사한 글입니다. 저장할 때 정리되어 본문 끝에 들어갑니다.
writing-paste-pictures-count = 제외된 사진: { $n }. 출처와 함께 따로 삽입하십시오.
writing-paste-comments-count = 제외된 메모: { $n }.
writing-paste-deletions-count = 제외된 변경 추적 삭제 부분: { $n }.
writing-paste-links-count = 추적 정보를 없앤 링크: { $n }.
writing-paste-others-count = 그 밖에 제외된 항목: { $n }.
writing-uploading = { $name } 올리는 중…
writing-upload-failed = { $name } 파일을 올리지 못했습니다.

## Preview
writing-preview-page = 새 탭에서 미리 보기
writing-width = 미리 보기 너비
writing-phone = 휴대전화
writing-tablet = 태블릿
writing-screen = 컴퓨터
writing-light-dark = 밝게 또는 어둡게
writing-light = 밝게
writing-dark = 어둡게
writing-not-begun = 아직 시작하지 않음: { $language }
writing-no-preview = 지금은 표시할 수 없습니다. 잠시 후 다시 시도하십시오.

## Keeping
writing-lost = 서버에 연결할 수 없습니다. 글은 이 브라우저에 보관되며 연결이 돌아오는 즉시 전송됩니다. 계속 쓰셔도 됩니다.
writing-session-ended = 로그인이 끝났습니다. 글은 이 브라우저에 안전하게 보관되어 있습니다. 다른 탭에서 다시 로그인한 뒤 여기로 돌아오십시오.
writing-sign-in-again = 다시 로그인
writing-session-back = 다시 로그인되었습니다. 잃은 내용은 없습니다.
writing-session-other = 지금 이 브라우저에는 다른 사람이 로그인해 있습니다. 다시 로그인할 때까지 글은 여기에 보관됩니다.
writing-restored = 서버에 전송되지 못한 { $time }의 글을 본문에 되살렸습니다.
writing-restored-not = 저장된 글 사용
writing-windows = 다른 창에서 같은 줄을 고쳤습니다.
writing-windows-joined = 다른 창에서 쓴 내용도 이 글에 들어왔습니다.

## Two people
writing-newer = { $name } 님이 새 버전을 저장했습니다({ $time }).
writing-newer-clash = 두 사람이 같은 줄을 고쳤습니다.
writing-settle = 비교하여 선택
writing-bring = 내 글에 반영
writing-brought = 내 글에 반영되었습니다.
writing-changes = 변경 내용 보기
writing-came = 다른 사람의 변경 내용(내 변경과 함께 본문에 반영됨)
writing-merge-title = 같은 줄의 두 가지 버전
writing-merge-by = { $name } 님이 다른 버전을 저장했습니다({ $time }).
writing-merge-own = 다른 글은 다른 창에서 직접 쓴 것입니다({ $time }).
writing-merge-help = 두 글이 같은 줄을 고친 곳에서는 남길 문장을 고르십시오. 나머지는 이미 합쳐졌습니다. 입력한 내용은 그동안 보관됩니다.
writing-merge-place = 두 글이 모두 고친 곳
writing-merge-mine = 내 글
writing-merge-theirs = 다른 글
writing-merge-both = 두 변경을 합친 문장:
writing-merge-own-words = 다르게 쓰기:
writing-merge-open = 모든 곳에서 하나씩 고르십시오.
writing-merge-again = 그사이 다른 글이 다시 바뀌었습니다. 각 부분을 다시 확인하십시오.
writing-merge-go-on = 계속 쓰기
done-windows-merged = 두 글을 하나로 합쳤습니다. 저장하면 새 버전이 됩니다.

## What is wrong with a text
problem-too-long = 글이 너무 길어 나머지는 읽지 않습니다.
problem-unknown-directive = 이런 요소는 없습니다.
problem-bad-directive = 이 요소를 잘못 썼습니다.
problem-misplaced-directive = 이 요소는 목록이나 인용문 안에 둘 수 없습니다.
problem-wrong-form = 이 요소의 쌍점 개수가 맞지 않습니다.
problem-unclosed-container = 닫는 :::이 없습니다.
problem-stray-close = 이 :::에 해당하는 시작이 없습니다.
problem-too-deep = 요소가 너무 깊이 겹쳐 있습니다.
problem-missing-attribute = 이 요소에 필요한 것이 빠졌습니다.
problem-unknown-attribute = 이 요소에는 그런 설정이 없습니다.
problem-repeated-attribute = 이 설정이 두 번 쓰였습니다.
problem-bad-value = 여기에는 이 값을 쓸 수 없습니다.
problem-bad-data = 도표 데이터는 이름과 숫자로 된 줄이어야 합니다.
problem-bad-inline = 이중 대괄호에는 수치만 넣을 수 있습니다: [[fact:…]]
problem-raw-html = HTML은 해석되지 않고 글자로 표시됩니다.
problem-markdown-image = 사진은 사진 도구로 삽입하십시오.
problem-bad-link = 이 주소로는 링크할 수 없습니다.
problem-unknown-reference = 이 코드는 없습니다.
problem-unknown-fact = 이 수치는 없습니다.
problem-unknown-picture = 이 사진은 없습니다.
