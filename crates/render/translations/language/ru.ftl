# Language (Russian): translation memory, glossary, machine translation.

desk-language-tools = Язык
desk-language-parts = Части раздела

## Translation memory
memory-title = Память переводов
glossary-title = Глоссарий
machine-title = Машинный перевод
memory-help = То, что люди перевели раньше. Рабочее место переводчика предлагает это для того же текста и для похожих.
memory-empty = Пока здесь ничего нет. Память пополняется, когда переводы подтверждаются или загружается файл.
memory-none-found = Ничего не найдено.
memory-pair = Языки
memory-from-to = { $from } → { $to }
memory-source = Оригинал
field-target = Перевод
memory-origin = Происхождение
memory-origin-desk = редакция
memory-origin-content = опубликованные тексты
memory-origin-machine = опубликовано, машинный перевод без проверки
memory-unit = Единица памяти
memory-created = Добавлено
memory-changed = Последнее подтверждение
memory-statistics = Состав памяти
memory-units = Единицы
memory-confirmed = Подтверждено в редакции
memory-file = Файл
memory-export = Скачать всё в TMX
memory-import = Загрузить файл TMX
memory-import-help = TMX 1.4b, не более 128 МиБ. Файл принимается целиком или не принимается вовсе.
memory-imported = Новых единиц: { $added }. Подтверждено повторно: { $confirmed }.
memory-delete = Удалить
memory-back = К памяти переводов
memory-too-long = Перевод слишком длинный для одной единицы.

## Files
file-choose = Файл
file-import = Загрузить
file-wrong = Файл не принят. Ничего не изменилось.
file-place = Строка { $line }, знак { $character }
file-left-out = Пропущено, так как на портале нет этих языков: { $list }
file-remarks = Замечания к файлу
file-missing = Сначала выберите файл.
file-encoding = В нём есть нечитаемые знаки. Сохраните его в UTF-8 и попробуйте снова.
file-too-large = Он слишком велик.
file-malformed = Здесь файл повреждён: это неправильный XML.
file-other-format = Это другой формат или версия, которая здесь не читается.
file-rule = Здесь нарушено правило формата.
file-nothing = В нём нет ничего на языках этого портала.
file-unit-long = Текст слишком длинный для одной единицы.
file-unit-source = В единице нет текста на исходном языке.
file-term-long = Термин или определение слишком длинные.
file-not-yours = В нём есть языки, за которые вы не отвечаете. Ваши языки:

## Glossary
glossary-help = Как на каждом языке называется то, что свойственно этой стране.
glossary-count = Найдено понятий: { $n }
glossary-in = Показанный язык
glossary-subject = Область
glossary-missing-only = только без термина на этом языке
glossary-new = Новое понятие
glossary-concept = Понятие
glossary-languages = Языки
glossary-no-term = нет термина
glossary-retired = выведено
glossary-export = Скачать глоссарий
glossary-import = Загрузить файл TBX
glossary-import-help = TBX 2008 или 2019 года. В имеющихся понятиях термины файла заменяют термины его языков, другие языки остаются. Файл принимается целиком или не принимается вовсе.
glossary-imported = Новых понятий: { $added }. Изменено: { $changed }. Без изменений: { $unchanged }.
glossary-terms = Термины
glossary-change = Изменить
glossary-status = Употребление
glossary-note = Примечание
glossary-add-term = Добавить термин
glossary-about = О понятии
glossary-definition = Определение
glossary-retire = Вывести из употребления
glossary-restore = Вернуть в употребление
glossary-back = К глоссарию
glossary-known = Этот термин уже есть в глоссарии: { $code }
field-term = Термин
term-status-preferred = употреблять
term-status-admitted = допустимо
term-status-forbidden = не употреблять
term-taken = У понятия уже есть этот термин.
term-last = У понятия остаётся хотя бы один термин. Выведите из употребления всё понятие.
term-too-long = Слишком длинно, или есть знаки, которых в терминах не бывает.
subject-organisation = Организации
subject-territory = Места
subject-region = Регионы
subject-heritage = Наследие
subject-document = Законы
subject-document_kind = Виды документов
subject-heritage_list = Списки наследия
subject-calendar = Даты и праздники
subject-theme = Темы

## What was just done
done-memory-changed = Сохранено. Теперь память предлагает новый перевод.
done-memory-deleted = Удалено. Память больше этого не предлагает.
done-concept = Понятие сохранено.
done-term = Термин сохранён.
done-term-removed = Термин удалён.
done-concept-retired = Понятие выведено из употребления и больше не отмечается при переводе.
done-concept-restored = Понятие снова в употреблении.

## Machines
machine-help = Без просьбы человека машине ничего не отправляется. Что и кому ушло, записано в журнале аудита. Текст под эмбарго не отправляется никогда.
machine-off = Ни одна машина не настроена. Тот, кто обслуживает портал, может указать их в файле настроек.
machine-name = Машина
machine-address = Адрес
machine-secret = Ключ задан
machine-knows = Известные языки
machine-ask = Спросить
machine-knows-not = Она не может этого сообщить.
machine-try = Проверить на предложении
machine-try-help = Предложение отправляется машине, о чём делается запись в журнале аудита.
machine-from = С языка
machine-to = На язык
machine-text = Предложение
machine-translate = Перевести
machine-sent = Отправлено за последние 30 дней
machine-sent-none = Ничего.
machine-requests = Запросы
machine-texts = Тексты
machine-characters = Знаки
machine-last = Последний раз
machine-none = Для этих языков машина не настроена.
machine-embargoed = Этот текст под эмбарго и никому не отправляется.
machine-too-long = Текст слишком длинный для этой машины.
machine-unreachable = Нет связи с машиной
machine-refused = Машина отказала
machine-bad-answer = Ответ машины непригоден

## Events
event-change-memory = изменение единицы памяти
event-delete-memory = удаление единицы памяти
event-import-memory = загрузка файла в память переводов
event-create-concept = создание понятия
event-change-concept = изменение понятия
event-retire-concept = вывод понятия из употребления
event-restore-concept = возвращение понятия в употребление
event-add-term = добавление термина
event-change-term = изменение термина
event-remove-term = удаление термина
event-import-glossary = загрузка файла в глоссарий
event-derive-glossary = внесение названий в глоссарий
event-send-to-machine = отправка текста машине
