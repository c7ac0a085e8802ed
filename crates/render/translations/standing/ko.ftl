# Where a programme stands (ko).
standing-title = { $programme }: { $year } 추진 현황
standing-scope = 기관 { $number }곳 표시
standing-plan = 계획
standing-not-asked = 보고 대상 아님
standing-late-reports = 기한이 지난 보고서
standing-late-plans = 승인되지 않은 계획
standing-late-recommendations = 기한이 지난 권고
standing-nothing-late = 지연된 사항이 없습니다.
standing-heat = 계획과 보고
standing-told = 수리된 보고서에 나타난 과제 현황
standing-untold = 진행 중, 아직 보고 없음
standing-money = 계획 금액과 지출 금액
standing-money-help = 계획 금액은 승인된 계획, 지출 금액은 올해 각 기간의 수리된 보고서에 따른 것입니다.
standing-results = 활동과 과제 상황
standing-months = 월별 현황
standing-as-table = 표로 보기
standing-month = 월
standing-running = 진행 중인 활동
standing-ending = 종료되는 활동
standing-reports-due = 제출 기한인 보고서
standing-recommendations-due = 기한인 권고

## In the calendar
agenda-report = 보고 기한
agenda-activity = 활동 종료
agenda-recommendation = 권고 기한
agenda-complaint = 독자 신고 답변 기한
feed-organisation = 계획을 담당하는 기관의 보고 기한, 활동 종료일, 권고 기한과 답변할 수 있는 독자 신고도 포함됩니다. 한 기관과 그 하위 기관만 보려면 주소 뒤에 다음과 기관 코드를 붙이십시오:
