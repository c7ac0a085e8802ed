# Choosing something by what it is called (ko).

choose-none = 선택 안 함
choose-help = 이름에 들어 있는 낱말이나 코드를 입력하십시오. 맞는 것들이 선택지로 나타납니다.
choose-look = 입력한 말로 찾기
choose-which = “{ $words }”에 해당하는 것을 고르십시오.
choose-near = “{ $words }”(이)라는 것은 없습니다. 비슷하게 적힌 것들:
choose-nothing = “{ $words }”(이)라는 것은 없습니다. 다른 낱말이나 더 적은 낱말로 찾아보십시오.
choose-open = 아직 골라야 합니다: { $words }. 해당 칸에서 후보를 확인하십시오.
field-campaign = 캠페인
