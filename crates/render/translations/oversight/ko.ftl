# 감독: 독자 신고, 점검, 사업안.

## 독자의 오류 신고
complaint-title = 오류 신고
complaint-intro = 이 사이트의 페이지에서 잘못된 점을 알려 주세요. 계정은 필요 없습니다. 접수 번호로 답변을 확인할 수 있습니다.
complaint-report = 이 페이지의 오류 신고
complaint-dispute = 이 판단에 이의 제기
complaint-page = 페이지 주소
complaint-page-help = 브라우저 주소창에서 복사하세요.
complaint-wrong = 무엇이 잘못되었나요?
complaint-wrong-help = 해당 문장, 수치, 사진 또는 번역과 그 잘못된 점을 적어 주세요.
complaint-instead = 올바른 내용은 무엇인가요?
complaint-known = 근거는 무엇인가요?
complaint-known-help = 확인할 수 있는 출처(주소나 문서 등). 비워 두어도 됩니다.
complaint-contact = 답변을 받을 이메일 주소
complaint-contact-help = 저희가 연락해도 될 때만 적어 주세요. 답변하는 사람만 볼 수 있으며 답변 90일 후 삭제됩니다.
complaint-trap = 이 칸은 비워 두세요
complaint-privacy = 기기의 네트워크 주소는 저장하지 않습니다.
complaint-send = 보내기
complaint-days-count = { $count ->
   *[other] 근무일 { $n }일 이내에 답변합니다.
}
complaint-receipt-have = 접수 번호가 있으신가요?
complaint-receipt = 접수 번호
complaint-receipt-show = 답변 보기
complaint-receipt-wrong = 이 접수 번호의 신고가 없습니다. 글자와 숫자를 확인해 주세요.
complaint-problems = 다음을 고쳐 주세요:
complaint-page-missing = 어느 페이지인지 주소를 적어 주세요.
complaint-page-unknown = 이 사이트의 페이지 주소가 아닙니다. 페이지를 열어 주소를 복사해 주세요.
complaint-wrong-missing = 무엇이 잘못되었는지 적어 주세요.
complaint-instead-missing = 올바른 내용을 적어 주세요. 모르면 모른다고 적어 주세요.
complaint-too-long = 글이 너무 깁니다. 최대 4,000자입니다.
complaint-trapped = 비워 두어야 하는 숨은 칸이 채워졌습니다. 자동 프로그램이 흔히 그렇게 합니다. 칸을 비웠으니 다시 보내 주세요.
complaint-later-count = { $count ->
   *[other] 사용 중인 네트워크에서 신고가 너무 많이 들어왔습니다. { $n }분 후 다시 시도해 주세요. 작성한 내용은 남아 있습니다.
}
complaint-thanks = 감사합니다. 신고가 접수되었습니다.
complaint-keep = 이 접수 번호나 이 페이지의 주소를 보관하세요. 답변을 볼 수 있는 유일한 방법입니다.
complaint-state-waiting = 답변 대기
complaint-state-answered = 답변 완료
complaint-until = { $date }까지 답변드립니다.
complaint-late = 답변 기한은 { $date }이었으며 지났습니다.
complaint-answer = 답변
complaint-sent = 보낸 날
complaint-yours = 신고 내용
complaint-verdict-right = 신고가 맞습니다
complaint-verdict-partly = 신고가 일부 맞습니다
complaint-verdict-wrong = 페이지 내용이 맞습니다
complaint-verdict-elsewhere = 저희 콘텐츠에 관한 것이 아닙니다
complaint-mail-subject = 신고에 대한 답변 – { $site }
complaint-mail-line = 다음 페이지의 오류를 신고하셨습니다: { $page }
complaint-mail-why = 답변을 받을 주소로 이 주소를 남기셨기에 이 편지를 보냅니다.
complaint-after = 독자 신고에 따른 정정
complaint-numbers = 독자 신고
complaint-few = 지금까지 신고는 { $n }건 미만이며, { $n }건부터 수치를 공개합니다.
complaint-withheld = { $n }건 미만
complaint-received = 접수
complaint-answered = 답변 완료
complaint-in-time = 기한 내 답변
complaint-corrected = 정정으로 이어짐

## 데스크
desk-oversight = 감독
oversight-help = 독자 신고, 점검 결과, 제안된 사업안.
oversight-nothing = 대기 중인 항목이 없습니다.
oversight-left-count = { $count ->
    [0] 오늘 마감
   *[other] { $n }일 남음
}
oversight-late-count = { $count ->
   *[other] { $n }일 지남
}
complaints-title = 독자 신고
complaints-help = 모든 신고에 이유를 들어 기한 안에 답변합니다. 독자의 말이 맞으면 먼저 페이지를 정정하세요.
complaints-one = 신고 { $receipt }
complaints-due = 답변 기한
complaints-said = 독자의 말
complaints-about = 이 신고에 관하여
complaints-others = 같은 항목에 대한 다른 신고
complaints-contact-open = 답변하는 사람만 봅니다. 답변 90일 후 삭제됩니다.
complaints-contact-kept = 답변하는 사람만 봅니다. 답변일로부터 90일 후 삭제됩니다.
complaints-answer = 답변하기
complaints-verdict = 확인 결과
complaints-answer-help = 독자가 접수 번호로 봅니다. 어떻게 확인했는지, 페이지가 맞다면 그 이유를 적으세요. 나중에 바꿀 수 없습니다.
complaints-correction = 이루어진 정정
complaints-correction-help = 정정 기록에 독자 신고에 따른 것임이 표시됩니다.
complaints-no-correction = 없음
complaints-correct-now = 페이지 정정
complaints-send = 답변 보내기
complaints-in-time = 기한 내
complaints-not-in-time = 기한 지남
complaint-answer-missing = 답변을 적으세요.
complaint-verdict-missing = 확인 결과를 선택하세요.
complaint-correction-missing = 독자의 말이 맞고 페이지가 아직 공개되어 있습니다. 먼저 정정한 다음 여기서 그 정정을 선택하세요.
complaint-correction-unknown = 이 정정은 해당 페이지의 것이 아닙니다.
complaint-correction-not-here = 독자의 말이 전부 또는 일부 맞을 때만 정정을 지정할 수 있습니다.
complaint-answered-already = 이 신고는 이미 답변되었습니다.
complaint-cannot-answer = 이 사람은 답변할 수 없습니다. 이 발행 기관의 페이지를 정정할 권한이 없습니다.
done-complaint = 답변을 보냈습니다.
event-complain = 독자가 오류를 신고함
event-assign-complaint = 독자 신고를 배정함
event-answer-complaint = 독자 신고에 답변함

## 감독 일반
oversight-programme = 프로그램
oversight-task = 과제
oversight-tasks = 과제
oversight-task-unknown = 이 과제는 이 프로그램에 속하지 않습니다.
oversight-from = 시작일
oversight-to = 종료일
oversight-none = 없음
oversight-change = 변경
oversight-remove = 삭제
oversight-example = 이 프로그램은 예시이며, 모든 내용은 작동 방식을 보이기 위해 만든 것입니다.

## 점검
inspections-title = 점검
inspections-help = 무엇을 살펴보았고 무엇이 발견되었으며 시정되었는지.
inspections-late = 기한이 지난 권고
inspections-none = 아직 점검이 없습니다.
inspection-new = 점검 계획하기
inspection-title = 점검
inspection-organisation = 점검 대상 기관
inspection-inspector = 점검 기관
inspection-who = { $organisation }, 점검 기관 { $inspector }
inspection-people = 점검 담당자
inspection-about = 점검 내용과 이유
inspection-days = 시기
inspection-state-planned = 계획됨
inspection-state-handed-over = 권고 이행 중
inspection-state-closed = 종료
inspection-findings = 지적 사항
inspection-no-findings = 아직 기록된 지적 사항이 없습니다.
inspection-recommendations = 권고
inspection-no-recommendations = 권고가 없습니다.
inspection-summary = 점검 결론
inspection-hand-over = 결과 통보
inspection-hand-over-help = 이후 점검 대상 기관이 모든 내용을 볼 수 있습니다. 지적 사항과 권고는 더 이상 바꿀 수 없습니다.
inspection-handed-over = 통보
inspection-closed = 종료
inspection-organisation-unknown = 이 기관은 프로그램에 참여하지 않습니다.
inspection-handed-over-already = 결과가 통보되어 더 이상 바꿀 수 없습니다.
inspection-title-missing = 점검의 이름을 적으세요.
inspection-title-long = 이름이나 담당자 명단이 너무 깁니다. 최대 300자입니다.
inspection-days-order = 종료일이 시작일보다 앞섭니다.
inspection-from-missing = 시작일을 적으세요.
inspection-summary-missing = 점검 결론을 적으세요.
finding-new = 지적 사항 추가
finding-words = 지적 내용
finding-weight = 정도
finding-weight-note = 참고
finding-weight-shortcoming = 미흡
finding-weight-breach = 위반
finding-report = 관련 보고서
finding-words-missing = 지적 내용을 적으세요.
finding-report-unknown = 이 보고서는 점검 대상 기관의 것이 아닙니다.
recommendation-new = 권고 추가
recommendation-words = 해야 할 일
recommendation-owner = 담당 기관
recommendation-due = 기한
recommendation-finding = 근거 지적 사항
recommendation-to-finding = 지적 사항 { $number }
recommendation-who = { $organisation }, 기한 { $date }
recommendation-state-open = 미이행
recommendation-state-answered = 답변함, 확인 대기
recommendation-state-accepted = 수용됨
recommendation-step-answer = 이행:
recommendation-step-accept = 수용함.
recommendation-step-not-yet = 아직 미흡:
recommendation-answer = 이행 내용 알리기
recommendation-done = 이행한 일
recommendation-evidence = 증빙
recommendation-evidence-help = 페이지 주소, 또는 문서의 번호와 날짜.
recommendation-send = 점검 담당자에게 보내기
recommendation-new-due = 아직 미흡할 때의 새 기한
recommendation-accept = 수용
recommendation-not-yet = 아직 미흡
recommendation-words-missing = 해야 할 일을 적으세요.
recommendation-due-missing = 기한을 적으세요.
recommendation-due-early = 기한이 점검일보다 앞섭니다.
recommendation-answer-missing = 이행한 일을 적으세요.
recommendation-evidence-missing = 증빙이 되는 주소나 문서를 적으세요.
recommendation-reason-missing = 무엇이 부족한지 적으세요.
recommendation-not-open = 이 권고는 열려 있지 않습니다.
recommendation-not-answered = 아직 답변이 없습니다.
recommendation-own-answer = 본인이 답변한 내용은 다른 사람이 확인해야 합니다.
done-handed-over = 점검 결과를 통보했습니다.
done-answered = 점검 담당자에게 보냈습니다.
