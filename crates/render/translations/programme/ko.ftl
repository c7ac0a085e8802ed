# Programmes for readers (ko).

nav-programme = 실행 프로그램
programme-intro = 대외 홍보에 요구되는 일과 담당 기관, 지금까지의 성과를 보여 줍니다.
programme-reached = 지금까지의 성과
programme-reached-help = “자동 집계”는 이 포털이 직접 게시한 것을 센 값입니다. 그 밖의 수치는 출처와 함께 보고된 것입니다.
programme-by-period = 기간별 집계
programme-plans = 승인된 계획
programme-plans-of = { $all }개 기관 중 { $plans }개 기관에 승인된 계획이 있습니다.
programme-by-organisation = 기관별
programme-criteria = 사업안 심사 기준
programme-criteria-since = 제{ $number }판, { $date }부터 시행.
programme-money-state = 국가 예산
programme-money-social = 민간 재원
programme-money-in-kind = 현물
programme-unknown = 알려지지 않은 점
programme-activities-shown = 전체 { $all }개 중 { $from }–{ $to }
programme-activities-more = 활동 더 보기
programme-activities-before = 이전 활동
programme-unknown-leads-count = 과제 { $n }건은 주관 기관을 밝힌 페이지가 없습니다.
programme-unknown-figures-count = 지표 { $n }건은 아직 수치가 없습니다.
programme-data = 공개 데이터
programme-rests-on = 이 문서에 근거한 과제
programme-produced = 산출물
programme-withheld = 공개하지 않음
programme-part-money = 금액
programme-part-figures = 지표의 실적
programme-reported-of = 기관 { $all }곳 중 { $told }곳 보고
