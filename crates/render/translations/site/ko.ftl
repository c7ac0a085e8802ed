# 한국어 화면 문구.
# $n 은 독자의 방식에 맞게 적은 수이고, $count 는 수의 형태를 고르는 값입니다.

language-own-name = 한국어

## 틀
skip-to-content = 본문으로 건너뛰기
demonstration = 이 사이트는 예시 콘텐츠를 담은 Sen 시연용입니다. 공식 간행물이 아닙니다.
copy-notice = 이 사이트는 { $date } 기준 사본입니다. 검색, 구독 신청, 의견 보내기는 원본 사이트에서만 할 수 있습니다.
copy-original = 원본 사이트에서 이 페이지 보기
nav-label = 주요 메뉴
nav-stories = 이야기
nav-places = 지역
nav-facts = 수치와 통계
nav-guides = 여행·유학·투자
nav-abroad = 재외 국민 안내
nav-documents = 문서
nav-search = 검색
nav-languages = 다른 언어
nav-about = 발행 주체와 원칙
nav-corrections = 정정
nav-privacy = 개인정보 보호
nav-accessibility = 접근성
nav-heritage = 세계의 유산
nav-calendar = 공휴일과 축제
nav-api = 데이터와 피드
read-in-your-language = { $country } 소식을 한국어로 읽기
promise = 모든 페이지에 누가, 언제 발행했고 어떻게 번역했는지 밝힙니다. 정정한 내용은 빠짐없이 공개 기록에 남깁니다.
published-by-operator = 발행: { $operator }
view-plain = 간단히 보기(데이터 절약)
view-full = 전체 보기

## 첫 화면과 목록
facts-strip = 수치로 보는 나라
source = 출처
all-stories = 모든 이야기
see-all = 모두 보기
read-the-story = 이야기 읽기
places-as-list = 목록으로 보기
map-note = 한 칸은 성 또는 시 하나를 나타냅니다. 색이 짙을수록 인구가 많습니다. 면적과 거리는 실제 비율과 다릅니다.
nothing-yet = 아직 발행된 내용이 없습니다.
nothing-in-language = 아직 이 언어로 발행된 내용이 없습니다.
more-in-other-languages = 다른 언어로 더 읽을 수 있습니다:
latest = 새 글
older = 이전 글
feed-of-this = 피드 리더로 이 페이지 구독하기(RSS)
in-languages = { $count ->
   *[other] { $n }개 언어로 제공
}
topics = 주제
sections = 분야
stories-intro = 지금 일어나는 일, 사람들의 삶, 볼거리를 전합니다.
topic = 주제
section = 분야

## 이야기
published-on = 발행일: { $date }
updated-on = 수정일: { $date }
written-in = 원문 언어: { $language }
translation-original = 이 글은 원문입니다
translation-person = 사람이 번역함
translation-machine = 기계 번역, 사람의 검토를 거치지 않음
translation-machine-checked = 기계 번역, 사람이 검토함
read-in-languages = { $count ->
   *[other] { $n }개 언어로 읽기
}
kind-official = 공식 정보
kind-image = 나라의 모습
kind-world = 세계
kind-clarification = 사실 확인
format-story = 이야기
format-photo-story = 사진 이야기
format-data-story = 데이터 이야기
format-place = 지역 소개
format-guide = 안내
format-document = 문서
format-qa = 질문과 답변
format-event = 행사
correction = 정정
picture-credit = 이미지: { $credit }, { $licence }
sources = 출처
source-is = 출처: { $source }.
source-read = 출처: { $source }({ $date } 확인).
period-quarter = { $year } { $quarter }분기
fact-review = 재검토 기한: { $date }.
read-next = 이어서 읽기
found-a-mistake = 잘못된 점을 찾으셨습니까? 알려 주시면 공개적으로 바로잡겠습니다.
event-when = 일시
event-where = 장소
event-online = 온라인으로 참여하기
event-add-to-calendar = 캘린더에 추가
claim-says = 알려진 주장
claim-rating = 확인 결과
claim-answer = 요점
claim-invite = 저희가 틀렸다는 증거가 있으면 알려 주십시오. 정정 내용은 공개합니다.
rating-false = 사실이 아님
rating-mostly-false = 대체로 사실이 아님
rating-missing-context = 맥락 부족
rating-mostly-true = 대체로 사실
rating-true = 사실
chart-table = 표로 보기
chart-source = 출처: { $source }
chart-label = 항목
chart-value = 값
table-label = 표
video-link = 동영상

## 지역
places-intro = { $count ->
   *[other] 모두 { $n }개 성·시가 있습니다. 칸을 누르거나 목록에서 이름을 고르십시오.
}
places-in-figures = 수치로 보는 지역
place = 지역
region = 권역
seat = 행정 중심지
population = 인구
area-km2 = 면적(km²)
density = 인구 밀도(명/km²)
territory-province = 성
territory-city = 시
territory-region = 권역
territory-special-zone = 특구
history-of-place = 변천 과정
lineage-merged = { $date }: { $from }, { $to }에 통합 ({ $act })
lineage-split = { $date }: { $from }에서 { $to } 분리 ({ $act })
lineage-renamed = { $date }: 이름 변경, { $from } → { $to } ({ $act })
lineage-status = { $date }: { $from }, 중앙직할시로 승격 ({ $act })
lineage-moved = { $date }: { $from }, { $to } 소속으로 변경
lineage-dissolved = { $date }: { $from } 폐지
no-date = 날짜 미상
place-until = 이 행정구역은 { $date }까지 있었습니다. 현재: { $today }.
same-region = 같은 권역
stories-here = 이 지역의 이야기

## 수치와 문서
facts = 수치
facts-intro = 모든 수치를 한 대장에서 관리하며 기준 시기와 출처를 밝힙니다. 같은 수치를 인용하는 페이지에는 어디서나 같은 값이 표시됩니다.
groups = 분류
as-of = 확인일
review-by = 재검토 기한
cite-as = 인용 키
cited-in = 인용한 페이지
documents-intro = 대외 정보에 관한 법령과 정책 문서입니다. 번호, 날짜, 발행 기관, 효력, 그리고 어느 문서가 어느 문서를 개정하는지 밝힙니다.
document-kinds = 문서 종류
all = 전체
status-in-force = 시행 중
status-partly = 일부 시행 중
status-replaced = 대체됨
status-expired = 효력 만료
status-not-yet = 시행 전
status-unknown = 효력 미확인
summary-elsewhere = 이 요약의 언어: { $language }. 한국어 요약은 아직 없습니다.
summary-in = 요약을 읽을 수 있는 언어:
related-documents = 관련 문서
relation-amends = 개정하는 문서
relation-replaces = 대체하는 문서
relation-guides = 세부 지침의 대상
relation-implements = 시행하는 문서
relation-cites = 인용하는 문서
relation-amends-by = 이 문서를 개정한 문서
relation-replaces-by = 이 문서를 대체한 문서
relation-guides-by = 세부 지침을 정한 문서
relation-implements-by = 이 문서를 시행하는 문서
relation-cites-by = 이 문서를 인용한 문서
issuer = 발행 기관
date-issued = 발행일
date-effective = 시행일
date-until = 종료일
validity = 효력
kind = 종류
heritage-intro = 국제 목록에 등재된 유산을 연도와 장소별로 소개합니다.
calendar-intro = 공휴일과 축제입니다. 음력 날짜는 해마다 바뀌며, 여기에는 확인된 날짜를 표시합니다.
days-today = 오늘
calendar-ahead = { $year }에 다가오는 날
calendar-past = { $year }에 지나간 날
day-public-holiday = 공휴일
day-festival = 축제
day-observance = 기념일

## 검색
search-title = 검색
search-label = 검색어
search-button = 검색
search-hint = 성조 부호는 있어도 없어도 됩니다. 붙어 있어야 하는 낱말은 따옴표로 묶으십시오.
search-count = { $count ->
    [0] ‘{ $query }’에 대한 검색 결과가 없습니다
   *[other] ‘{ $query }’ 검색 결과 { $n }건
}
search-in-language = { $language }로 된 글({ $n })
search-in-all = 모든 언어({ $n })
search-nothing = 검색 결과가 없습니다. 다음을 시도해 보십시오:
search-tip-fewer = 검색어를 줄이거나 더 일반적인 낱말을 쓰십시오.
search-tip-spelling = 철자를 확인하십시오. 성조 부호는 생략해도 됩니다.
search-tip-all = 모든 언어에서 검색하십시오.
search-more = 결과 더 보기
did-you-mean = 이것을 찾으셨습니까:
facet-section = 분야
facet-topic = 주제
facet-territory = 지역
facet-kind = 정보 종류
facet-year = 연도
facet-remove = 해제

## 포털 소개
about-intro = 이곳에 무엇이 있고, 누가 책임지며, 어떤 원칙을 따르는지 알립니다.
about-who-title = 운영 책임
about-who = 이 포털의 운영 기관: { $operator }. 모든 페이지에 발행 기관의 이름을 밝힙니다.
about-how-title = 원칙
about-how-attributed = 발행하는 모든 글에 누가, 언제 발행했고 어떤 언어로 썼으며 어떻게 번역했는지 밝힙니다.
about-how-silent = 알리지 않고 고치는 일은 없습니다. 정정 내용은 해당 페이지와 정정 대장에 표시하고, 철회한 페이지에는 이유를 적은 알림을 남깁니다.
about-how-figures = 수치에는 출처와 기준 시기를 함께 적습니다. 한 대장에서 관리하므로 같은 수치는 어느 페이지에서나 같습니다.
about-how-claims = 사실 확인 글은 적이 아니라 주장을 다룹니다. 출처를 밝히며, 그 주장이 옳다고 판단할 수도 있습니다.
publishers = 발행 기관
editions-count = { $count ->
   *[other] { $n }페이지
}
organisations = 기관
organisation-government = 정부
organisation-party = 당 기관
organisation-assembly = 국회
organisation-ministry = 부처
organisation-agency = 정부 기관
organisation-department = 국
organisation-province = 성·시 당국
organisation-mission = 재외 공관
organisation-press = 언론
organisation-committee = 위원회
organisation-association = 단체
organisation-demonstration = 시연용
organisation-former = 이전 기관
about-coming-title = 결정된 변경
about-coming = 이 변경은 명시된 날짜에 효력이 발생합니다.
corrections-intro = 독자가 알아야 할 모든 정정을 최신순으로 보여 줍니다.
corrections-none = 지금까지 정정할 일이 없었습니다.
privacy-intro = 이곳에서 글을 읽어도 흔적이 남지 않습니다.
privacy-count-title = 추적하지 않습니다
privacy-count = 이 포털은 글을 읽는 데 쿠키를 쓰지 않고, 식별자를 사용하지 않으며, 다른 사이트에서 아무것도 불러오지 않습니다. 독자의 주소도 저장하지 않습니다.
privacy-choice-title = 유일한 쿠키
privacy-choice = ‘간단히 보기’를 선택하면 그 선택만 기기의 쿠키에 저장됩니다. 그 밖에는 아무것도 저장하지 않습니다.
privacy-mail-title = 저희에게 연락하실 때
privacy-mail = 보내 주신 내용은 답변과 오류 정정에만 사용합니다.
accessibility-intro = 누구나, 어떤 기기에서나, 스크립트가 있든 없든 읽을 수 있도록 만들었습니다.
accessibility-how-title = 지향하는 기준
accessibility-how = 웹 콘텐츠 접근성 지침(WCAG) 2.2 AA 수준을 따릅니다. 키보드 조작, 충분한 명암비, 그림의 대체 텍스트, 도표를 대신하는 표, 모든 문자에 맞는 읽기 순서를 갖춥니다.
accessibility-plain-title = 간단히 보기
accessibility-plain = ‘간단히 보기’에서는 웹 글꼴과 큰 그림을 뺍니다. 데이터 절약을 요청하는 브라우저에는 자동으로 적용됩니다.
accessibility-tell-title = 알려 주십시오
accessibility-tell = 이용하기 어려운 점이 있으면 어디가 어떻게 불편한지 알려 주십시오. 고치겠습니다.
languages-title = 언어
languages-intro = 읽고 싶은 언어를 고르십시오. 모든 페이지가 모든 언어로 있는 것은 아닙니다. 각 언어의 첫 화면에서 무엇이 있는지 볼 수 있습니다.

## 페이지 대신 보이는 알림
not-found-title = 페이지가 없습니다
not-found = 주소가 잘못 입력되었거나 페이지가 옮겨졌을 수 있습니다. 검색하거나 첫 화면에서 시작하십시오.
gone-title = 철회된 페이지입니다
gone = 이곳에 발행되었다가 철회되었습니다. 이유는 아래에 적혀 있습니다.
gone-on = 철회일: { $date }
failed-title = 문제가 생겼습니다
failed = 저희 쪽 잘못이며 기록해 두었습니다. 잠시 뒤 다시 시도해 주십시오.
refused-title = 처리할 수 없는 요청입니다
refused = 주소나 양식에 이 포털이 이해할 수 없는 내용이 들어 있습니다.
other-language-title = 아직 이 언어로는 없습니다
other-language = 이 페이지는 아직 { $language }로 발행되지 않았습니다. 다음 언어로 읽을 수 있습니다:
to-home = 첫 화면으로
feed-title = { $site }: { $part }

## 게시 기록
verify-title = 페이지 검증
verify-this-page = 이 페이지 검증
verify-intro = 이곳에 게시되는 모든 것은 추가만 할 수 있는 공개 기록에 남습니다. 페이지 주소를 입력하면 기록된 그대로인지 확인할 수 있습니다.
verify-address = 페이지 주소
verify-button = 검증
verify-same = 이 페이지는 기록된 그대로입니다.
verify-differs = 이 페이지는 기록과 다릅니다. 내용을 믿지 마시고 저희에게 알려 주십시오.
verify-none = 이 페이지는 기록에 없습니다.
verify-unknown = 이 사이트에 그런 페이지가 없습니다.
verify-history = 이 페이지에 관한 기록
verify-yourself = 저희 말만 믿으실 필요는 없습니다. 기록과 그 키는 누구에게나 공개되어 있습니다.
verify-pictures = 큰 사진에는 서명된 콘텐츠 자격 증명(C2PA)이 있어 누가 공개했는지, 그 뒤 아무도 바꾸지 않았는지 알 수 있습니다. 이를 읽는 프로그램에는 저희 인증서가 필요합니다:
log-publish = 게시
log-correct = 정정
log-withdraw = 철회
log-entry = 기록 { $number }번 항목

## 데이터와 피드
api-intro = 기계가 읽을 수 있도록 이 포털이 제공하는 모든 것: 피드, 사이트맵, 읽기 전용 인터페이스.
api-rules = 응답은 JSON입니다. 목록은 페이지로 나뉘므로 ‘next’를 따라가십시오. 오류는 problem details(RFC 9457)로 알립니다. 가지고 있는 ETag를 보내면 다시 전송받지 않아도 됩니다.

## 언어 이름
language-vi = 베트남어
language-en = 영어
language-zh-hans = 중국어
language-ja = 일본어
language-ko = 한국어
language-fr = 프랑스어
language-de = 독일어
language-es = 스페인어
language-pt = 포르투갈어
language-ru = 러시아어
language-ar = 아랍어
language-hi = 힌디어
language-th = 태국어
language-lo = 라오스어
language-km = 크메르어
language-id = 인도네시아어

## 본문 속 짧은 말
callout-label = 참고
missing-fact = (수치 철회됨)
