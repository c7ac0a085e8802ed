# Translating by segments.

desk-workbench = Рабочий стол переводчика
workbench-from-to = { $from } → { $to }
workbench-editor = Весь текст
workbench-confirm = Подтвердить
workbench-joined = Без собственных слов: переведено вместе с предыдущим сегментом или опущено намеренно
workbench-note = Заметка для коллег
workbench-changed = Оригинал изменился после этого перевода. Ваш текст остаётся, пока вы его не измените.
workbench-segment = Перевод сегмента { $n }
workbench-theirs = Сейчас сохранено: { $text }
workbench-take = Взять
workbench-rate = память переводов, { $rate } %
workbench-readers = Читатели увидят:
workbench-shown = Показанные сегменты
workbench-all = Все
workbench-open = К работе
workbench-flagged = Оригинал изменён
workbench-keys = Клавиши
workbench-key-confirm = Подтвердить и перейти к следующему незавершённому сегменту
workbench-key-next = Следующий незавершённый сегмент
workbench-key-previous = Предыдущий незавершённый сегмент
workbench-key-suggestion = Взять вариант 1, 2 или 3
workbench-key-source = Скопировать оригинал
workbench-key-save = Сохранить всё
workbench-fill-memory = Заполнить из памяти переводов
workbench-fill-machine = Остальное перевести машинно
workbench-nothing = Здесь делать нечего.
workbench-extras = Только в этом переводе
workbench-extras-help = Этих мест в оригинале нет. Они остаются в тексте; изменить их можно в полном тексте.
workbench-retired = Отложено
workbench-retired-help = В оригинале этого больше нет. При следующем сохранении здесь эти переводы уйдут из текста, но будут сохранены отдельно.
workbench-no-source = В оригинале пока нет текста.
workbench-held = Число из оригинала отсутствует или отличается. Если это верно, укажите причину в заметке и подтвердите ещё раз.
workbench-clash = Тем временем кто-то изменил некоторые из этих сегментов. Ваши не сохранены: сравните и сохраните ещё раз.
workbench-xliff-help = Для тех, кто переводит в своей программе. Файл можно вернуть в любое время; то, что за это время изменено здесь, не перезаписывается.
workbench-xliff-out = Скачать XLIFF
workbench-xliff-in = Принять файл XLIFF
workbench-xliff-file = Файл XLIFF
workbench-in-file = В файле
workbench-kept-why = Оставлено как есть, потому что
done-confirmed = Подтверждено.
segment-untranslated = не переведено
segment-suggested = предложено
segment-draft = черновик
segment-confirmed = подтверждено
segment-retired = отложено
segment-origin-person = человек
segment-origin-memory = из памяти переводов
segment-origin-machine = машинный перевод
check-empty = Пока ничего не переведено.
check-same = Совпадает с оригиналом.
check-facts-missing = Не хватает данных: { $list }
check-facts-added = Данные, которых нет в оригинале: { $list }
check-links-missing = Не хватает ссылок: { $list }
check-links-added = Ссылки, которых нет в оригинале: { $list }
check-held = Коды или сноски не как в оригинале: { $list }
check-marks = Выделенных мест не столько, сколько в оригинале.
check-numbers-missing = Не хватает чисел: { $list }
check-numbers-added = Числа, которых нет в оригинале: { $list }
check-long = Намного длиннее обычного.
check-short = Намного короче обычного.
check-script = Написано не тем письмом, что принято в этом языке.
check-ending = Конец не как в оригинале: точка, вопросительный знак или двоеточие.
check-brackets = Не закрыта скобка или кавычка.
check-term-missing = Не использован согласованный термин: { $list }
check-term-forbidden = Термин, который не следует употреблять: { $list }
event-save-segments = перевод сегментов
event-take-xliff = приём файла XLIFF
event-request = запрос переводов
kept-changed-here = Здесь это изменили после создания файла.
kept-gone = В оригинале этого больше нет.
kept-other-source = Оригинал теперь звучит иначе.
request-title = Запросить переводы
request-help = Переводы создаются, поручаются сотруднику и появляются на его начальной странице. Что уже есть, остаётся как есть.
request-languages = На языки
request-memory = Заполнить то, что знает память переводов
request-machine = Остальное перевести машинно; затем проверит человек
request-send = Запросить
xliff-empty = В файле нет перевода.
xliff-original = В файле не указано, к какому тексту он относится
xliff-language = Язык текста не совпадает с языком файла
xliff-code = Код не сообщает, что он обозначает
workbench-count = { $count ->
    [one] { $n } сегмент
    [few] { $n } сегмента
    [many] { $n } сегментов
   *[other] { $n } сегмента
}
workbench-done-count = { $count ->
    [one] { $n } готов
   *[other] { $n } готово
}
workbench-flagged-count = { $count ->
    [one] { $n } с изменённым оригиналом
   *[other] { $n } с изменённым оригиналом
}
workbench-empty-count = { $count ->
    [one] { $n } не переведён
   *[other] { $n } не переведено
}

## The table of translations
matrix-choose = Выбрать
matrix-choose-item = Выбрать «{ $title }»
matrix-request = Запросить перевод выбранного
matrix-xliff-into = XLIFF выбранного, на язык
matrix-mine = у меня
matrix-late = просрочено
matrix-segments = { $done } из { $total } сегментов
matrix-saved = сохранено { $day }

## Files and requests
xliff-no-file = Сначала выберите файл.
xliff-refused = Файл отклонён, ничего не изменено.
xliff-edition = Этот текст принять нельзя
request-nothing = Сначала выберите материалы и языки.
request-begun = создан
request-there = уже был
done-filled = Заполнено. Прочитайте, пожалуйста, добавленное.
event-fill-segments = заполнение сегментов
xliff-changed-count = { $count ->
    [one] изменён { $n } сегмент
    [few] изменено { $n } сегмента
    [many] изменено { $n } сегментов
   *[other] изменено { $n } сегмента
}
xliff-kept-count = { $count ->
    [one] { $n } оставлен как есть
   *[other] { $n } оставлено как есть
}
request-filled-count = { $count ->
    [one] заполнен { $n } сегмент
    [few] заполнено { $n } сегмента
    [many] заполнено { $n } сегментов
   *[other] заполнено { $n } сегмента
}
segments-untranslated = Некоторые сегменты ещё не переведены. Переведите их на рабочем столе переводчика или отметьте там, что они опущены намеренно.
workbench-ask = Спросить машину
workbench-lost = Копия не записана: нет связи. Продолжайте писать; попытка будет повторена.
workbench-more = Заметка или пропуск
