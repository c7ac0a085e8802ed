# 데스크의 사진과 동영상.

desk-media = 미디어
media-upload = 파일 추가
media-upload-help = 사진(JPEG, PNG, GIF, WebP, TIFF, SVG)은 64MB까지, 동영상(MP4, MOV, WebM)은 2GB까지. 파일 종류는 이름이 아니라 내용으로 판별합니다.
media-files = 파일
media-drop = 여러 개를 선택하거나 여기에 놓을 수 있습니다. 연결이 끊기면 같은 파일을 다시 선택하세요. 멈춘 곳부터 이어집니다.
media-send = 보내기
media-coming = 보내는 중인 파일
media-recent = 최근에 올린 파일
media-describe = 설명 작성
media-use-existing = 기존 파일 사용
media-keep-both = 그래도 추가
media-all-done = 모든 파일을 보냈습니다.
media-is-sending = 보내는 중
media-is-lost = 연결이 끊겼습니다. 자동으로 이어집니다
media-is-receiving = 아직 다 도착하지 않음
media-is-making = 처리 중
media-is-done = 라이브러리에 등록됨
media-is-duplicate = 똑같은 파일이 이미 라이브러리에 있습니다.

## 라이브러리
media-kind = 사진 또는 동영상
media-pictures = 사진
media-videos = 동영상
media-video = 동영상
media-only = 골라 보기
media-without-alt = 대체 텍스트 없음
media-ending = 30일 안에 권리 만료
media-unused = 사용되지 않음
media-as-grid = 사진으로 보기
media-as-list = 목록으로 보기
media-none = 해당하는 파일이 없습니다.
media-previous = 이전
media-not-shown = 표시 안 함
media-shown-until = { $date }까지
media-decorative = 장식용
media-described = 설명 { $count }

## 개별 미디어
field-credit = 만든 사람
field-licence = 이용 허락
field-rights_until = 게시할 수 있는 마지막 날
field-consent = 동의
field-file = 파일
media-credit-help = 사진 옆에 독자에게 표시되는 이름입니다.
media-rights-help = 다음 날부터 독자에게 보이지 않습니다. 비워 두면 기한이 없습니다.
media-consent-help = 누가 나오는지, 누가 무엇에 동의했는지, 동의서가 어디 있는지. 직원만 볼 수 있습니다.
media-focus = 사진의 초점
media-focus-help = 사진이 어떻게 잘려도 이 점은 남습니다. 사진을 누르거나 백분율로 입력하세요.
media-focus-x = 왼쪽에서, %
media-focus-y = 위에서, %
media-crops = 잘린 모습
media-alt = 무엇이 보이는지
media-alt-help = 사진을 볼 수 없는 사람을 위한 설명으로 언어별로 작성합니다. 이 설명이 없는 언어로는 이 사진이 든 글을 발행할 수 없습니다.
media-is-decorative = 장식용: 독자가 알아야 할 내용이 없음
media-missing = 없음
media-about = 파일 정보
media-size = 크기
media-length = 길이
media-file = 파일 종류
media-added = 추가
media-weight = 파일 용량
media-file-name = 파일 이름
media-original = 원본 파일(비공개 정보 모두 포함)
media-uses = 사용된 곳
media-uses-none = 아직 사용되지 않았습니다.
media-camera = 파일에 기록된 정보
media-camera-help = 카메라와 프로그램이 기록한 것입니다. 직원만 볼 수 있으며 공개 사본에는 전혀 들어 있지 않습니다.
media-alike = 같아 보이는 것
media-prefer = 이것을 쓰고 새 파일 삭제
media-poster = 대표 화면
media-poster-code = 사진
media-poster-help = 재생되기 전까지 동영상 대신 보입니다. 비워 두면 없음.
media-poster-frame = 지금 보이는 화면 사용
media-showing = 독자
media-withdraw = 더 이상 표시하지 않기
media-withdraw-help = 이제부터 페이지에 나타나지 않고 공개 사본도 없어집니다.
media-restore = 다시 표시
media-restore-help = 사용하는 페이지에 다시 나타납니다.
media-remove = 라이브러리에서 삭제
media-withdrawn-since = { $time }부터 독자에게 표시 안 함: { $reason }

## 선택
media-pick = 라이브러리에서 선택
media-choose = 선택
media-line = 본문에 넣을 줄
media-leading = 대표 사진
media-no-picture = 사진이 없습니다.
media-now = 현재
media-chosen = 선택한 사진
media-use = 이 사진 사용
media-take-out = 사진 빼기
media-published-help = 독자가 보고 있는 콘텐츠입니다. 변경은 라이브러리의 대체 텍스트와 함께 모든 언어에서 정정으로 즉시 발행됩니다.
media-four-eyes-help = 독자가 보고 있는 콘텐츠입니다. 승인되면 변경은 라이브러리의 대체 텍스트와 함께 모든 언어에서 정정으로 발행됩니다.

## 기다리는 일
media-waits-ending = 곧 끝나는 권리

## 하지 못한 이유
refusal-media = 먼저 다음을 바로잡으세요. { $problems }
media-lacks-alt = “{ $media }”에 이 언어의 대체 텍스트가 없습니다.
media-lacks-rights = “{ $media }”에 만든 사람과 이용 허락이 적혀 있지 않습니다.
media-is-withdrawn = “{ $media }”은(는) 더 이상 표시할 수 없습니다. 바꾸거나 빼세요.
media-kind-unknown = 이름이 무엇이든 이것은 사진(JPEG, PNG, GIF, WebP, TIFF, SVG)도 동영상(MP4, MOV, WebM)도 아닙니다.
media-too-large = 파일이 너무 큽니다. 최대 { $detail }MB입니다.
media-larger-than-any = 파일이 너무 큽니다. 최대 2GB입니다.
media-too-many-pixels = 사진이 너무 큽니다: { $detail } 픽셀.
media-drawing-refused = 그림에 사진에 넣을 수 없는 것이 있습니다: { $detail }
media-codec = 브라우저는 “{ $detail }”을(를) 재생하지 못합니다. H.264(MP4)나 VP9(WebM)로 저장하세요.
media-too-long = 동영상이 너무 깁니다. 최대 { $detail }시간입니다.
media-damaged = 파일이 손상되었거나 잘렸거나 다른 것이 붙어 있습니다.
media-empty = 파일이 비어 있습니다.
media-cut-off = 파일이 온전히 도착하지 않았습니다. 다시 보내 주세요.
media-too-many-open = 한 번에 보내는 파일이 너무 많습니다. 일부가 끝날 때까지 기다리세요.
media-focus-wrong = 점은 0~100퍼센트 안에 있어야 합니다.
media-alt-long = 대체 텍스트는 600자까지입니다.
media-not-picture = 표시할 수 있는 사진의 코드가 아닙니다.
media-rights-over = 게시할 권리가 끝났습니다
media-in-use = 아직 사용 중입니다. 먼저 글에서 빼세요.
media-text-waits = 발행된 언어 가운데 더 새로운 원고가 기다리고 있습니다. 먼저 발행하세요.
media-proposal-waits = 이 콘텐츠의 다른 변경이 두 번째 사람을 기다리고 있습니다. 먼저 그 변경을 승인하거나 거절해야 합니다.

## 방금 한 일
done-media = 저장했습니다.
done-media-added = 추가했습니다. 이제 무엇이 보이는지 적어 주세요.
done-media-withdrawn = 독자에게 더 이상 보이지 않습니다.
done-media-restored = 독자에게 다시 보입니다.
done-media-removed = 삭제했습니다.
done-media-preferred = 새 파일을 삭제하고 이것을 사용합니다.
done-picture = 사진을 바꾸었습니다.

## 사건
event-describe-media = 미디어 설명을 변경함
event-withdraw-media = 미디어를 내림
event-restore-media = 미디어를 다시 표시함
event-remove-media = 미디어를 삭제함
event-expire-media = 권리가 끝난 미디어를 내림
event-set-poster = 대표 화면을 선택함
event-set-picture = 대표 사진을 바꿈
event-propose-picture = 대표 사진 변경을 제안함
event-decline-picture = 대표 사진 변경을 거절함
