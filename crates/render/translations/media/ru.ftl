# Изображения и видео в редакции.

desk-media = Медиатека
media-upload = Добавить файлы
media-upload-help = Изображения (JPEG, PNG, GIF, WebP, TIFF, SVG) до 64 МБ и видео (MP4, MOV, WebM) до 2 ГБ. Тип файла определяется по содержимому, а не по имени.
media-files = Файлы
media-drop = Можно несколько сразу или перетащить сюда. Если связь прервётся, выберите тот же файл снова: передача продолжится с места остановки.
media-send = Отправить
media-coming = Передаются
media-recent = Мои последние файлы
media-describe = Описать
media-use-existing = Использовать имеющийся
media-keep-both = Всё равно добавить
media-all-done = Все файлы отправлены.
media-is-sending = отправляется
media-is-lost = нет связи, продолжится автоматически
media-is-receiving = получен не полностью
media-is-making = обрабатывается
media-is-done = в медиатеке
media-is-duplicate = Точно такой же файл уже есть в медиатеке.

## Медиатека
media-kind = Изображения или видео
media-pictures = изображения
media-videos = видео
media-video = Видео
media-only = Только
media-without-alt = без альтернативного текста
media-ending = права истекают в течение 30 дней
media-unused = нигде не используются
media-as-grid = Плиткой
media-as-list = Списком
media-none = Ничего не найдено.
media-previous = Назад
media-not-shown = не показывается
media-shown-until = до { $date }
media-decorative = декоративное
media-described = описано { $count }

## Один файл
field-credit = Автор
field-licence = Лицензия
field-rights_until = Последний день показа
field-consent = Согласие
field-file = Файл
media-credit-help = Имя, которое читатели видят рядом с изображением.
media-rights-help = Со следующего дня читатели его больше не видят. Пусто: бессрочно.
media-consent-help = Кто изображён, кто на что согласился и где это хранится. Видят только сотрудники.
media-focus = Главное в кадре
media-focus-help = Эта точка остаётся видна при любом кадрировании. Укажите её на изображении или задайте здесь в процентах.
media-focus-x = Слева, %
media-focus-y = Сверху, %
media-crops = При кадрировании
media-alt = Что изображено
media-alt-help = Для тех, кто не видит изображение, на каждом языке. Текст с ним не публикуется на языке, где этого описания нет.
media-is-decorative = Декоративное: не сообщает ничего нужного читателю
media-missing = нет
media-about = О файле
media-size = Размеры
media-length = Длительность
media-file = Тип файла
media-added = Добавлено
media-weight = Объём файла
media-file-name = Имя файла
media-original = Исходный файл со всеми закрытыми данными
media-uses = Где используется
media-uses-none = Пока нигде.
media-camera = Данные из файла
media-camera-help = Записаны камерой и программами. Видят только сотрудники; в открытых копиях их нет.
media-alike = Выглядят одинаково
media-prefer = Использовать этот и удалить новый
media-poster = Заставка
media-poster-code = Изображение
media-poster-help = Показывается вместо видео до воспроизведения. Пусто: без заставки.
media-poster-frame = Взять показанный кадр
media-showing = Читатели
media-withdraw = Больше не показывать
media-withdraw-help = Отныне страницы выходят без него, а открытые копии удалены.
media-restore = Показывать снова
media-restore-help = Страницы, где он используется, снова его показывают.
media-remove = Удалить из медиатеки
media-withdrawn-since = Не показывается читателям с { $time }: { $reason }

## Выбор
media-pick = Выбрать из медиатеки
media-choose = Выбрать
media-line = Строка для текста
media-leading = Главное изображение
media-no-picture = Нет изображения.
media-now = Сейчас
media-chosen = Выбрано
media-use = Использовать это изображение
media-take-out = Без изображения
media-published-help = Читатели видят этот материал. Изменение сразу публикуется как исправление на каждом языке, с альтернативными текстами медиатеки.
media-four-eyes-help = Читатели видят этот материал. После принятия изменение публикуется как исправление на каждом языке, с альтернативными текстами медиатеки.

## Что ждёт
media-waits-ending = Истекающие права

## Почему не выполнено
refusal-media = Сначала исправьте следующее. { $problems }
media-lacks-alt = У «{ $media }» нет альтернативного текста на этом языке.
media-lacks-rights = У «{ $media }» не указаны автор и лицензия.
media-is-withdrawn = «{ $media }» больше нельзя показывать: замените или уберите.
media-kind-unknown = Каким бы ни было имя, это не изображение (JPEG, PNG, GIF, WebP, TIFF, SVG) и не видео (MP4, MOV, WebM).
media-too-large = Файл слишком велик: не более { $detail } МБ.
media-larger-than-any = Файл слишком велик: не более 2 ГБ.
media-too-many-pixels = Изображение слишком велико: { $detail } пикселей.
media-drawing-refused = В рисунке есть то, чего не может быть в изображении: { $detail }
media-codec = Браузеры не воспроизводят «{ $detail }». Сохраните видео в H.264 (MP4) или VP9 (WebM).
media-too-long = Видео слишком длинное: не более { $detail } ч.
media-damaged = Файл повреждён, обрезан или содержит постороннее добавление.
media-empty = Файл пуст.
media-cut-off = Файл пришёл не полностью. Отправьте его ещё раз.
media-too-many-open = Слишком много файлов сразу. Подождите, пока часть дойдёт.
media-focus-wrong = Точка должна лежать между 0 и 100 процентами.
media-alt-long = Альтернативный текст — не более 600 знаков.
media-not-picture = Это не код изображения, которое можно показывать.
media-rights-over = право показа истекло
media-in-use = Он ещё используется. Сначала уберите его из этих текстов.
media-text-waits = На одном из опубликованных языков ждёт более новый текст. Сначала опубликуйте его.
media-proposal-waits = Другое изменение этого материала ждёт второго сотрудника. Сначала его нужно принять или отклонить.

## Что только что сделано
done-media = Сохранено.
done-media-added = Добавлено. Теперь опишите, что изображено.
done-media-withdrawn = Читатели его больше не видят.
done-media-restored = Читатели снова его видят.
done-media-removed = Удалено.
done-media-preferred = Новый удалён; используется этот.
done-picture = Изображение изменено.

## События
event-describe-media = описание медиафайла изменено
event-withdraw-media = медиафайл снят с показа
event-restore-media = медиафайл показан снова
event-remove-media = медиафайл удалён
event-expire-media = медиафайл с истёкшими правами снят с показа
event-set-poster = выбрана заставка
event-set-picture = изменено главное изображение
event-propose-picture = предложение другого главного изображения
event-decline-picture = отклонение другого главного изображения
