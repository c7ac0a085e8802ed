# Figures at the desk (Russian): flows, vintages, files that become vintages.

## Flows
desk-data = Статистика
load-help = Наборы данных, которые публикуют ваши организации. Каждый файл становится новой версией; все прежние версии сохраняются и доступны.
load-none-yours = Ни один набор данных не принадлежит организации, для которой вы можете загружать показатели.
load-flow = Набор данных
load-newest = Последняя версия
load-who = Кто опубликовал
load-publisher = Ответственная организация
load-none-yet = Пока ничего не опубликовано
load-vintage = Версия { $number }
load-vintages = Версии
load-what-changed = Что изменилось
load-counts = добавлено: { $added }, пересмотрено: { $revised }, удалено: { $removed }
load-observations-count = { $count ->
    [one] { $n } значение
    [few] { $n } значения
    [many] { $n } значений
   *[other] { $n } значения
}

## A file
load-new = Загрузить файл
load-mode = Что представляет собой файл
load-mode-add = Дополнение: его значения добавляются к имеющимся или заменяют их
load-mode-whole = Полный набор: значения, которых в нём нет, удаляются
load-note = Примечание к версии
load-note-help = Читатели видят его рядом с версией.
load-file-help = CSV в UTF-8, XLSX, SDMX-CSV или SDMX-ML, не больше { $size }. Сначала проверяется весь файл; ничего не публикуется, пока вы не увидите, что он изменит.
load-check = Проверить файл
load-columns = Столбцы этого набора данных
load-columns-help = В первой строке стоят идентификаторы или названия столбцов. В таблице может быть и отдельный столбец для каждого периода. Вместо кодов можно писать их названия.
load-required = обязательный
load-recent = Присланные файлы
load-of = Файл { $file }
load-sent = Прислан
load-too-large = Файл слишком большой.
load-too-many = Несколько файлов этого набора ещё ждут решения. Сначала опубликуйте или отклоните их.
load-cut-off = Файл пришёл не полностью. Пришлите его ещё раз.

## Where it stands
load-state-waiting = проверяется
load-state-refused = отклонён
load-state-checked = ждёт решения
load-state-publishing = публикуется
load-state-published = опубликован
load-state-lost = пришлите снова
load-state-dropped = не использован
load-is-waiting = Файл проверяется. Страница сама покажет, когда проверка закончится.
load-is-publishing = Версия публикуется. Страница сама покажет, когда это закончится.
load-read-count = { $count ->
    [one] Прочитана { $n } строка
    [few] Прочитано { $n } строки
    [many] Прочитано { $n } строк
   *[other] Прочитано { $n } строки
}
load-brought-count = { $count ->
    [one] Сверено { $n } значение
    [few] Сверено { $n } значения
    [many] Сверено { $n } значений
   *[other] Сверено { $n } значения
}
load-lost = Работа с этим файлом прервалась, ничего не изменилось. Пришлите его ещё раз.
load-unchanged = Файл ничем не отличается от опубликованного. Новая версия не нужна.
load-dropped = Файл не использован. Ничего не изменилось.
load-published = Опубликовано: теперь это версия { $number }.
done-data-dropped = Файл отклонён.

## What it would change
load-changes = Что изменится
load-again = Тем временем была опубликована другая версия, поэтому файл проверен заново. Посмотрите ещё раз.
load-added = Добавлено
load-revised = Пересмотрено
load-removed = Удалено
load-afterwards = Значений в версии
load-revisions = Значения, которые изменятся или исчезнут
load-shown = { $shown } из { $all }
load-gone = удаляется
load-publish = Опубликовать эту версию
load-drop = Отклонить файл

## What is wrong
load-refused = Файл не принят: в нём есть ошибки. Ничего не изменилось.
load-place = Строка { $row }, { $column }
load-place-row = Строка { $row }
load-more-count = { $count ->
    [one] … и ещё { $n } ошибка
    [few] … и ещё { $n } ошибки
    [many] … и ещё { $n } ошибок
   *[other] … и ещё { $n } ошибки
}
load-problem-missing = Здесь нет значения.
load-problem-code = «{ $value }» нет в списке { $list }.
load-problem-length = В «{ $value }» знаков: { $length }; допускается от { $min } до { $max }.
load-problem-range = { $value } не лежит между { $min } и { $max }.
load-problem-decimals = У { $value } знаков после точки больше, чем { $decimals }.
load-problem-repeated = Значение того же ряда за тот же период уже стоит в строке { $row }.
load-problem-varies = «{ $value }» отличается от «{ $first }» в строке { $row }, хотя оба относятся к одному ряду.
load-problem-type-letters = В «{ $value }» должны быть только буквы.
load-problem-type-letters-digits = В «{ $value }» должны быть только буквы и цифры.
load-problem-type-digits = В «{ $value }» должны быть только цифры.
load-problem-type-boolean = «{ $value }» должно быть true или false.
load-problem-type-whole = «{ $value }» — не целое число, такое как 12 или -3.
load-problem-type-number = «{ $value }» — не число с десятичной точкой, такое как 12.5.
load-problem-type-year = «{ $value }» — не год, такой как 2024.
load-problem-type-month = «{ $value }» — не месяц, такой как 2024-01.
load-problem-type-day = «{ $value }» — не день, такой как 2024-01-31.
load-problem-type-moment = «{ $value }» — не дата со временем, такая как 2024-01-31T12:00:00.
load-problem-type-period = «{ $value }» — не период, такой как 2024, 2024-Q1, 2024-01 или 2024-01-31.
load-problem-type-text = «{ $value }» — не тот вид текста, который здесь нужен.
load-problem-file = Начиная отсюда, файл не читается.
load-problem-encoding = Это не текст в UTF-8. Сохраните файл в кодировке UTF-8.
load-problem-no-data = Это не файл с показателями. Пришлите CSV в UTF-8, XLSX, SDMX-CSV или SDMX-ML.
load-problem-fields = В этой строке полей: { $found }, в первой: { $expected }. Не пропущена ли кавычка?
load-problem-no-column = В наборе данных нет такого столбца. Его столбцы: { $known }.
load-problem-missing-column = Этого столбца нет, и ничто другое не задаёт его значение.
load-problem-twice-column = Этот столбец встречается дважды.
load-problem-other-flow = В файле данные { $found }, а не { $expected }.
load-problem-no-rows = В файле нет значений.
load-problem-frequency = По периоду «{ $value }» нельзя определить периодичность. Добавьте столбец FREQ.

## Structures
structures-title = Структуры данных
structures-help = Файл SDMX-ML со списками кодов, понятиями, структурами данных и наборами данных. Окончательные версии остаются как есть: для нового нужна новая версия.
structures-new-flows = Для новых наборов данных
structures-topic = Тема
structures-licence = Лицензия данных (SPDX)
structures-file-help = SDMX-ML 3.0 или 2.1, не больше { $size }. Сначала проверяется весь файл; ничего не меняется, пока вы не увидите, что изменится.
structures-nothing = Всё, что есть в файле, уже сохранено. Ничего не изменится.
structures-new = новое
structures-other = изменено
structures-flows = Новые наборы данных
structures-keep = Сохранить эти структуры
structures-left-out = Пропущено: этому здесь нет места
structures-line = Строка { $line }
structures-problem-unreadable = Файл не читается.
structures-problem-empty = В файле нет структур.
structures-problem-twice = { $thing } встречается дважды.
structures-problem-agency = { $thing }: «{ $agency }» — не идентификатор организации.
structures-problem-stub = { $thing } здесь только названо; целиком — по адресу { $place }.
structures-problem-final = { $thing }: версия окончательная, а здесь она другая. Для нового нужна новая версия.
structures-problem-missing = { $thing }: нет { $missing }.
structures-problem-code-twice = { $thing }: один код встречается дважды.
structures-problem-rules = { $thing } нельзя использовать для данных.
structures-problem-address = { $thing }: из идентификатора нельзя составить адрес.
structures-problem-flow-there = { $thing }: набор данных { $flow } уже есть.
structures-problem-untold = { $thing } — новый. Укажите тему, ответственную организацию и лицензию данных.
structures-problem-topic = Нет темы { $topic }.
structures-problem-organisation = Нет организации { $organisation }.
structures-problem-licence = Лицензия не указана.
done-structures-kept = Структуры сохранены.

## In the log
event-send-data = прислан файл с показателями
event-accept-data = принят файл с показателями
event-drop-data = отклонён файл с показателями
event-publish-data = опубликованы показатели
event-apply-data = загружены показатели пакета
event-import-structures = добавлены структуры данных
