# Press lists: letters to newsrooms, the list at the desk, and leaving it.

press-letter-embargo = 보도 자료 모음은 { $time }까지 엠바고입니다. 그 전에는 어떤 내용도 공개하지 마십시오.
press-letter-corrected-subject = 정정: { $title }
press-letter-corrected = 앞서 보내 드린 글이 정정되었습니다. 아래 글만 사용하십시오.
press-letter-withdrawn-subject = 철회: { $title }
press-letter-withdrawn = 보내 드린 “{ $title }”이(가) 철회되었습니다. 더 이상 사용하지 마시고, 이미 사용한 곳에서는 삭제해 주십시오.
press-letter-reason = 사유: { $reason }
press-letter-page = 본 사이트의 글
press-letter-kit = 보도 자료 모음
press-letter-why = 이 주소가 { $organisation }의 언론 명단에 있어 이 편지를 보냅니다.
press-letter-leave = 언론 명단에서 나가기
press-leave-line = 버튼을 누르면 “{ $name }” 명단에서 더 이상 편지를 보내지 않습니다.
press-leave-old = 이미 명단에서 나간 주소이거나 링크가 온전하지 않습니다.
press-left-title = 언론 명단에서 나갔습니다
press-left = 더 이상 편지를 보내지 않습니다. 주소는 삭제되었으며, 이를 알아볼 수 있는 부호만 보관합니다.
press-list-contacts = 명단의 편집국
press-list-help = 이곳의 모든 편집국은 이 채널로 보내는 내용을 받습니다. 이름과 주소는 봉인되며 채널을 변경할 수 있는 사람에게만 보입니다.
press-list-empty = 명단에 아직 편집국이 없습니다.
press-list-problems = 아무것도 불러오지 않았습니다. 다음 행을 고치십시오.
press-list-line = { $number }행
field-newsroom = 편집국
press-list-person = 담당자 또는 부서
press-list-note = 메모
press-list-since = 등록일
press-list-remove = 명단에서 빼기
press-list-export = CSV로 내려받기
press-list-add = 편집국 추가
press-list-change = 편집국 정보 변경
press-list-refused = { $date }부터 수신 거부됨
press-list-refused-help = 메일 서버가 영구적으로 거부한 주소에는 아무것도 보내지 않습니다. 주소를 바꾸거나, 주소가 맞는지 확인한 뒤 다시 보내도록 하십시오.
press-list-trust = 다시 보내기
press-list-again = 상대방이 다시 보내 달라고 요청함
press-list-again-help = 이전에 명단에 있던 주소에만 필요합니다.
press-list-load = 표 불러오기
press-list-table = 표
press-list-load-help = CSV 파일의 행을 붙여 넣으십시오. 한 행이라도 잘못되면 아무것도 불러오지 않습니다. person과 note는 생략할 수 있습니다. 열:
press-letter-preview = 편지
press-problem-columns = 첫 행에 newsroom, email, language 열 이름을 적고 이후 편집국마다 한 행을 적으십시오.
press-problem-many = 명단에는 편집국을 2,000곳까지 담을 수 있습니다.
press-problem-newsroom = 편집국 이름이 없습니다.
press-problem-long = 줄바꿈 없이 200자까지입니다.
press-problem-email = 전자우편 주소가 아닙니다.
press-problem-language = 사이트의 언어가 아닙니다. vi나 en 같은 코드를 적으십시오.
press-problem-twice = 앞 행에 있는 주소입니다.
press-problem-there = 이미 명단에 있는 주소입니다.
press-problem-gone = 명단에서 나간 주소입니다. 행을 지우거나, 상대방이 요청했다면 따로 추가하십시오.
press-said-first = 편지
press-said-corrected = 정정 편지
press-said-withdrawn = 철회 편지
press-mail-waiting = 대기
press-mail-sending = 전달 중
press-mail-sent = 보냄
press-mail-failed = 받아들여지지 않음
press-mail-given-up = 포기함
done-press-added = 편집국을 명단에 추가했습니다.
done-press-removed = 편집국을 명단에서 뺐습니다.
done-press-loaded = 편집국을 불러왔습니다.
done-press-trusted = 이 주소로 다시 보냅니다.
event-press-add = 언론 명단에 편집국을 추가함
event-press-remove = 언론 명단에서 편집국을 뺌
event-press-load = 언론 명단에 편집국을 불러옴
event-press-export = 언론 명단을 내려받음
event-press-leave = 편집국이 언론 명단에서 나감
event-press-change = 언론 명단의 편집국 정보를 변경함
event-press-trust = 언론 명단에서 거부된 주소로 다시 보내게 함
event-press-refused = 언론 명단에서 거부된 주소를 표시함
event-press-complaint = 원하지 않는 메일이라고 신고한 편집국을 언론 명단에서 뺌
press-contacts-count = { $count ->
   *[other] 편집국 { $n }곳
}
press-gone-count = { $count ->
   *[other] 주소 { $n }개가 명단에서 나갔으며 부호만 보관합니다.
}
press-letters-count = { $count ->
   *[other] 편집국 { $n }곳에 알림
}
