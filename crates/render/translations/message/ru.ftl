### The message house, its coverage, and figures that cite no fact.

## The message house
desk-message = Система ключевых посланий
message-help = Темы, ключевые послания и подтверждающие их данные и материалы. Изменения сразу видны читателям.
message-coverage = Охват
message-figures = Цифры без ссылки на факт
message-new-theme = Новая тема
message-new = Новое послание
message-edit = Изменить
message-up = Выше:
message-down = Ниже:
message-theme-empty = В этой теме пока нет посланий.
message-days = Срок
message-worded = Языки
message-told = Публикации
message-languages = { $have } из { $all } языков
message-always = бессрочно
message-from = с { $date }
message-until = до { $date }
message-between = { $from } – { $to }
message-stories = Материалы: { $n }
message-proofs = Подтверждения
message-no-proofs = Подтверждений пока нет
message-add-fact = Добавить факт
message-add-item = Добавить материал
message-proof-help = Введите несколько букв и выберите из списка. Снимите отметку, чтобы убрать подтверждение.
message-proof-unknown = Такого подтверждения нет: { $proof }. Выберите из списка.
message-place = Место и ответственность
message-names = Названия на всех языках
message-code-help = Строчные буквы a–z, цифры и дефисы. Если оставить пустым, создаётся из названия.
message-remove = Убрать
theme-not-empty = В этой теме ещё есть послания. Сначала переместите или уберите их.
message-in-use = Это послание есть в материалах. Укажите последний день вместо удаления.
days-order = Последний день раньше первого.
field-wording = Формулировка
field-theme = Тема
field-valid_from = Первый день
field-valid_to = Последний день
field-responsible = Ответственный орган
field-unit = Единица измерения
field-group = Группа

## What readers see
house-title = Что мы хотим рассказать о себе
house-intro = Главные послания с подтверждающими их данными и материалами.

## Coverage
coverage-help = Сколько опубликованных версий несут какое послание: кем, на каком языке, когда. Каждое число открывает учтённые версии.
coverage-rows = Строки
coverage-columns = Столбцы
coverage-message = Послание
coverage-period = Время
coverage-months = Последние 12 месяцев
coverage-quarters = Последние 8 кварталов
coverage-years = Последние 5 лет
coverage-ever = За всё время
coverage-none = Без послания
coverage-all = Всего
coverage-turn = Поменять строки и столбцы
coverage-note = Версия с несколькими посланиями учитывается для каждого из них.
coverage-editions = Учтённые версии
coverage-newest = Самые новые: { $n }

## Figures without a citation
figures-help = Места, где в тексте стоит цифра, которая является или являлась зарегистрированным фактом, без ссылки на него. Сначала прежние значения.
figures-progress = Прочитано { $done } из { $all } текстов
figures-count = Найдено: { $n }
figures-none = Цифр без ссылки не найдено.
figures-former = прежнее значение
figures-cite = Сослаться на факт
figures-not = Это другой факт
figures-save = Сохранить как черновик
figures-draft-note = Абзац будет выглядеть так. Читатели увидят изменение после публикации черновика.
figures-moved = Текст изменился после того, как была найдена эта цифра. Он читается заново.

## Facts
fact-new = Новый факт
fact-register = Зарегистрировать
fact-code-help = Буквы, цифры, точки и дефисы, например economy.gdp.growth. Позже изменить нельзя.
fact-code-wrong = Ключ может содержать только буквы, цифры, точки, дефисы и подчёркивания.
fact-effects-count = Предложений изменится: { $n }. Просмотрите каждое перед сохранением.
fact-confirm = Сохранить изменение
fact-back = Вернуться и исправить
fact-review-title = Проверка
fact-check = Проверено, по-прежнему верно
fact-check-next = Следующая проверка: { $date }
facts-due-count = Пора проверить: { $n }
fact-save-names = Сохранить названия
fact-retire = Вывести из реестра
fact-retire-help = Больше не предлагается для новых текстов. Там, где на факт ссылаются, он остаётся как есть, с указанием периода.
fact-restore = Вернуть в реестр
fact-retired-tag = выведен
fact-retired-since = Эта цифра не обновляется с { $date }.

## What was just done
done-theme = Тема сохранена. Читатели видят её сразу.
done-message = Послание сохранено. Читатели видят его сразу.
done-removed = Убрано.
done-cited = Черновик со ссылкой сохранён. Просмотрите его и передайте на проверку.
done-refused = Запомнено: эта цифра — другой факт.
done-registered = Зарегистрировано. Теперь на факт можно ссылаться.
done-checked = Отмечено: по-прежнему верно. Дата следующей проверки назначена.
done-retired = Факт выведен из реестра.
done-restored = Факт снова в реестре.
done-names = Названия сохранены.

## Events
event-register-fact = зарегистрировал(а) факт
event-check-fact = проверил(а) факт: верно
event-retire-fact = вывел(а) факт из реестра
event-restore-fact = вернул(а) факт в реестр
event-name-fact = переименовал(а) факт
event-change-theme = изменил(а) тему
event-remove-theme = убрал(а) тему
event-change-message = изменил(а) послание
event-remove-message = убрал(а) послание
event-refuse-figure = отметил(а), что цифра — не этот факт
