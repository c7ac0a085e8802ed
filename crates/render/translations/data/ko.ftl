# Data pages.

data-title = 데이터
nav-data = 데이터
data-intro = 출처와 이용 조건이 표시된 수치를 그래프, 표, 파일로 제공합니다. 이전 판은 모두 기록으로 남습니다.

data-search = 데이터 검색
data-all-topics = 모든 주제
data-show-all = 모두 보기
data-count-found = { $count ->
    [0] 데이터를 찾지 못했습니다
   *[other] 데이터 { $n }건을 찾았습니다
}
data-count-series = { $count ->
   *[other] 계열 { $n }개
}
data-count-observations = { $count ->
   *[other] 수치 { $n }개
}
data-machines = 기계 판독용
data-machines-intro = 목록과 모든 수치를 공개 표준으로 제공합니다.

data-vintage = 제{ $number }판, { $date }
data-old-state = { $date } 당시의 수치입니다.
data-to-today = 현재 수치 보기
data-indicator = 지표
data-areas = 국가와 지역
data-areas-chosen = ({ $all }개 중 { $chosen }개)
data-from = 시작
data-to = 끝
data-view = 보기 방식
presentation-chart = 그래프
presentation-map = 지도
presentation-table = 표
data-units = 행정 구역
basis-today = 현재 구역
basis-before = 개편 전 구역
data-show = 보기
data-nothing = 이 조건에 맞는 수치가 없습니다. 다른 지역이나 기간을 선택해 보세요.
data-area = 지역
data-period = 기간
data-remarks = 개별 수치에 대한 주석
data-related = 관련 데이터

magnitude-powers = 4 8 12 16
magnitude-1 = { $form ->
   *[other] { $n }만
}
magnitude-2 = { $form ->
   *[other] { $n }억
}
magnitude-3 = { $form ->
   *[other] { $n }조
}
magnitude-4 = { $form ->
   *[other] { $n }경
}
magnitude-name-1 = 만
magnitude-name-2 = 억
magnitude-name-3 = 조
magnitude-name-4 = 경
data-unit-in = { $unit } ({ $power })
data-percent = { $n }%
data-points = { $form ->
   *[other] { $n }%포인트
}

data-says-rise = { $area }: { $first }({ $from })에서 { $last }({ $to })(으)로 { $change } 상승.
data-says-fall = { $area }: { $first }({ $from })에서 { $last }({ $to })(으)로 { $change } 하락.
data-says-times = { $area }: { $first }({ $from })에서 { $last }({ $to })(으)로 { $times }배.
data-says-plain = { $area }: { $first }({ $from })에서 { $last }({ $to })까지.
data-says-same = { $area }: { $last } 그대로({ $from }, { $to }).
data-says-one = { $area }: { $last }({ $to }).
data-says-extremes = { $period }: 최고 { $high }({ $most }), 최저 { $low }({ $least }).
data-says-place = { $area }: { $value }, { $all }개 중 { $place }위.
data-map-note = 낮은 값에서 높은 값까지 다섯 단계의 농도입니다. 면적과 거리는 실제 비율과 다릅니다.
data-axis-not-zero = 값 축은 0에서 시작하지 않습니다.
data-lines-unnamed = 이름이 없는 가는 선의 수치는 표에 있습니다.
data-break-note = 세로 점선은 계열의 단절을 나타냅니다. 그 앞뒤의 값은 비교할 수 없습니다.
data-hollow-note = 속이 빈 표시는 확정되지 않은 값입니다.

observation-A = 정상값
observation-B = 계열 단절
observation-D = 정의 다름
observation-E = 추정치
observation-F = 전망치
observation-I = 대체값
observation-M = 결측(존재할 수 없음)
observation-N = 미미함
observation-O = 결측
observation-P = 잠정치
observation-Q = 비공개
observation-U = 신뢰도 낮음

data-basis-count-summed = { $count ->
   *[other] 현재 구역: 개편 전 { $n }개 구역의 수치를 합한 값입니다.
}
data-basis-count-mean = { $count ->
   *[other] 현재 구역: 개편 전 { $n }개 구역의 가중 평균입니다(가중치: { $weight }).
}
data-basis-no-rule = 현재 구역으로 환산하지 않았습니다. 이런 수치는 더하거나 평균할 수 없습니다.
data-basis-no-weights = 현재 구역으로 환산하지 않았습니다. 평균을 위한 가중치가 없습니다.
data-basis-no-parts = 개편 전 구역에 수치가 없으면 현재 구역에도 수치가 없습니다.

data-take = 내려받기
data-for-spreadsheets = 스프레드시트용
data-for-programs = 프로그램용
data-for-statistics = 통계 시스템용
data-tools = 쓰시는 도구에서
data-tools-intro = 아래 코드로 여기 표시된 수치를 가져올 수 있습니다.
data-tool-shell = 명령줄(curl)
data-tool-excel = Power Query 고급 편집기에 붙여 넣으세요.
data-tool-calc = 이 주소를 외부 데이터 링크로 삽입하세요.
data-cite = 인용하기
data-citation = { $publisher }({ $year }). { $title }. { $vintage }. { $url }

data-history = 이력
data-history-intro = 이 수치의 모든 판은 기록으로 남습니다. 링크를 누르면 그날의 수치를 볼 수 있습니다.
data-count-added = { $count ->
   *[other] 수치 { $n }개 추가
}
data-count-revised = { $count ->
   *[other] 수치 { $n }개 수정
}
data-count-removed = { $count ->
   *[other] 수치 { $n }개 삭제
}
data-what-changed = 수정된 내용
data-revisions-title = { $flow }: 수정된 내용
data-no-revisions = 이 판에서 수정된 것은 없습니다.
data-revisions-range-count = { $count ->
   *[other] 변경 { $n }건 중 { $first }–{ $last }
}
data-series = 계열
data-before = 수정 전
data-after = 수정 후
data-difference = 변화
data-pages = 쪽
data-pages-before = 이전
data-pages-after = 다음
