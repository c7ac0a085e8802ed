# Plans (русский).

## Plans of a year
plans-example = Пример: всё содержание этой программы вымышлено и показывает, как она работает.
plans-year = Планы на { $year } год
plans-of = План на { $year } год: { $organisation }
plans-standing = План есть у { $begun } из { $all } организаций, утверждено: { $approved }.
plans-in-currency = Суммы в { $currency }
plans-nobody = Нет организаций, подходящих под условия поиска.
plans-activities = Мероприятия
plans-activities-count = { $count ->
    [one] { $n } мероприятие
    [few] { $n } мероприятия
    [many] { $n } мероприятий
   *[other] { $n } мероприятия
}
plans-total = Итого
plans-money = Запланированные средства
plans-source = Источник
plans-share = Доля
plans-source-state = Государственный бюджет
plans-source-social = Общественные средства
plans-source-in-kind = В натуральной форме
plans-amendment = Поправка, версия { $number }: { $state }
plans-begin = Начать

## Where a plan stands
plans-state-none = плана ещё нет
plans-state-draft = составляется
plans-state-submitted = представлен
plans-state-returned = возвращён
plans-state-approved = утверждён
plans-state-replaced = заменён

## A plan
plans-none-yet = Плана на этот год ещё нет.
plans-begin-empty = Начать пустой план
plans-begin-copy = Начать с утверждённого плана прошлого года, все даты сдвинуть на год
plans-version = Версия { $number }
plans-holds = Версия { $number } действует, пока не утверждена эта.
plans-newer = Есть более новая версия: { $number }.
plans-remark = Замечания
plans-aims = Цели плана
plans-aims-help = Цели и приоритеты года в нескольких абзацах.
plans-no-aims = О целях пока ничего не написано.
plans-add = Добавить мероприятие
plans-when = Когда
plans-where = Где
plans-order = Порядок
plans-earlier = Выше
plans-later = Ниже
plans-submit = Представить на утверждение
plans-decide = Решение по этому плану
plans-remark-help = Обязательно при возврате плана: укажите, что следует изменить.
plans-own-hand = Вы сами представили этот план. Решение принимает другой человек.
plans-amend = Внести поправки в план
plans-amend-help = Начинается новая версия. Утверждённая действует, пока не утверждена новая.
plans-take-back = Отозвать
plans-take-back-help = Решения ещё нет. План можно изменить и представить снова.
plans-discard = Отменить эти поправки
plans-discard-help = Всё, что отличается от утверждённой версии, будет удалено без возможности восстановления. Утверждённая версия останется прежней.
plans-problems = Исправьте, прежде чем представить план
plans-versions = Версии
plans-begun-by = Составление начато: { $person }, { $time }
plans-submitted-by = Представлено: { $person }, { $time }
plans-approved-by = Утверждено: { $person }, { $time }
plans-returned-by = Возвращено: { $person }, { $time }
plans-compare-from = От версии
plans-compare-to = До версии
plans-difference = От версии { $from } к версии { $to }
plans-no-difference = Версии не отличаются.
plans-added = Добавлено
plans-removed = Удалено
plans-changed = Изменено
plans-unchanged = Без изменений
plans-conflict = Тем временем этот план изменил кто-то другой. Введённое вами сохранилось здесь; посмотрите, что записано сейчас, и сохраните ещё раз.
plans-wrong-state = На этом этапе плана такое действие невозможно. Обновите страницу, чтобы увидеть его состояние.

## An activity
plans-new-activity = Новое мероприятие
plans-field-task = Задача
plans-field-title = Мероприятие
plans-field-from = Первый день
plans-field-to = Последний день
plans-field-place = Место проведения
plans-field-territory = Территория
plans-field-audience = Аудитория
plans-field-message = Ключевое послание
plans-field-languages = Языки
plans-field-product = Ожидаемый результат
plans-field-about = Описание
plans-field-costs = Расходы
plans-tasks-own = Задачи этой организации
plans-tasks-helped = Задачи, в которых она участвует
plans-tasks-other = Другие задачи программы
plans-days-help = Между { $first } и { $last }. Если мероприятие выходит за пределы года, причина указывается в описании.
plans-about-help = Подробнее о мероприятии и, если оно выходит за пределы года, почему.
plans-costs-help = Числа без пробелов, с точкой перед десятичными знаками, например 1200000 или 950.50. Чтобы удалить строку, оставьте её пустой.
plans-amount = Сумма
plans-cost-note = Назначение
plans-more-costs = Ещё строки
plans-remove = Удалить это мероприятие
plans-stored = Что записано сейчас
plans-put-right = Сначала исправьте
plans-to-one = Что дало это мероприятие и что о нём сказано в отчётах
plans-from-to = { $from } – { $to }
plans-from-only = с { $from }
plans-to-only = до { $to }

## What is not right
plans-need-activity = В плане ещё нет мероприятий.
plans-need-task = Выберите задачу, которой служит мероприятие.
plans-need-title = Укажите, что делается.
plans-need-from = Не указан первый день.
plans-need-to = Не указан последний день.
plans-outside-year = Этот день выходит за пределы года плана, а причина в описании не указана.
plans-unknown-task = В этой программе нет такой задачи.
plans-task-dropped = От этой задачи отказались. Выберите другую.
plans-unknown-territory = Такой территории нет.
plans-unknown-message = Такого ключевого послания нет.
plans-unknown-language = Это не язык портала. Укажите его код, например vi или en.
plans-too-long = Текст слишком длинный.
plans-too-many = В плане может быть не более 1000 мероприятий.
plans-too-many-costs = У мероприятия может быть не более 40 статей расходов.
plans-cost-negative = Расходы не могут быть отрицательными.
plans-cost-decimals = В суммах не более двух десятичных знаков.
plans-cost-wrong = В строке { $number } нужны источник и число без пробелов, например 1200000 или 950.50.
plans-year-outside = У программы нет планов на этот год.
plans-there-already = План на этот год уже есть.
plans-nothing-to-copy = На предыдущий год план не был утверждён.

## One activity
plans-said = Что сказано в плане
plans-outputs = Что получено
plans-no-outputs = Пока ничего не привязано.
plans-output = Материал, набор данных или адрес
plans-output-help = Слова из названия материала или набора данных, его код либо адрес, скопированный с портала, из редакции (например, отправления) или с другого сайта.
plans-output-title = Название, если это на другом сайте
plans-output-needs-title = Для материала на другом сайте нужно название.
plans-output-unknown = По адресу «{ $output }» ничего не найдено.
plans-output-item = Материал
plans-output-edition = Языковая версия
plans-output-flow = Набор данных
plans-output-link = На другом сайте
plans-output-dispatch = Отправление
plans-output-event = Событие
plans-output-contest = Конкурс
plans-output-kind = Что это, если оно на другом сайте
plans-output-not-sent = Это отправление ещё не ушло. Его можно связать после отправки.
plans-link = Привязать
plans-unlink = Убрать связь
plans-link-early = Результаты мероприятия можно привязать, когда план утверждён.
plans-linked-by = Привязка: { $person }, { $time }
plans-published-on = впервые опубликовано { $date }
plans-produced-by = Получено в рамках мероприятия
plans-planned = Запланировано
plans-spent = Израсходовано
plans-no-money = Средства не запланированы
plans-not-told = ещё не сообщено
plans-told = Что сказано в отчётах
plans-no-told = Ни в одном представленном отчёте оно пока не упомянуто.
plans-progress-waiting = не начато
plans-progress-running = выполняется
plans-progress-done = выполнено
plans-progress-dropped = отменено

## The spreadsheet
plans-sheet = Заполнить в таблице
plans-sheet-out = Скачать таблицу
plans-sheet-send = Таблицей
plans-sheet-step-out = Скачайте книгу. В ней задачи организации и все имеющиеся мероприятия.
plans-sheet-step-fill = Заполните её: измените строки или добавьте мероприятия в строках ниже. На втором листе объяснён каждый столбец.
plans-sheet-step-in = Отправьте её сюда. Вы увидите, что изменится, прежде чем что-либо произойдёт.
plans-sheet-file-help = XLSX, не более { $size }.
plans-sheet-check = Проверить файл
plans-sheet-refused = Файл не принят. Ничего не изменено.
plans-sheet-same = Файл ничем не отличается от плана.
plans-sheet-changes = Что изменится
plans-sheet-older = План изменился после выдачи этого файла. Смотрите внимательно: файл может вернуть то, что изменили другие.
plans-sheet-apply = Применить эти изменения
plans-sheet-activities = Мероприятия
plans-sheet-help = Справка
plans-sheet-intro = Заполните лист мероприятий, сохраните файл как XLSX и отправьте его на странице плана.
plans-sheet-intro-rows = Одна строка – одно мероприятие. Строка, которой нет в файле, остаётся в плане без изменений; удаляется только строка с отметкой x.
plans-sheet-intro-locked = Серый столбец заблокирован. Он показывает, к какому мероприятию относится строка; в новых строках оставьте его пустым.
plans-sheet-key = Ключ
plans-sheet-remove = Удалить
plans-sheet-not-listed = Выберите из списка.
plans-want-key = Присваивается системой. Для нового мероприятия оставьте пустым.
plans-want-remove = Напишите x, чтобы удалить это мероприятие из плана.
plans-want-task = Задача, которой служит мероприятие. Выберите из списка.
plans-want-title = Что делается, одной строкой. Обязательно.
plans-want-date = Дата, например 2026-05-31.
plans-want-place = Где проводится, словами.
plans-want-list = Выберите из списка или оставьте пустым.
plans-want-audience = Для кого предназначено.
plans-want-languages = Коды языков через запятую. Возможны: { $tags }
plans-want-product = Что ожидается в итоге.
plans-want-source = Откуда средства. Выберите из списка.
plans-want-amount = Неотрицательное число, в { $currency }.
plans-want-note = На что предназначены средства.

## What is wrong with a file
plans-file-none = Файл не выбран.
plans-file-large = Файл слишком велик.
plans-file-not-xlsx = Это не книга XLSX. Сохраните файл как XLSX и отправьте ещё раз.
plans-file-locked = Книга защищена паролем.
plans-file-broken = Книга повреждена, прочитать её нельзя.
plans-file-other = Это не книга плана. Скачайте её на этой странице и заполните.
plans-file-other-plan = Эта книга была выдана для другого плана.
plans-cell-formula = Здесь стоит формула. Впишите само значение.
plans-cell-failed = Таблица не смогла вычислить эту ячейку.
plans-cell-column = Этого столбца нет в книге. Очистите или удалите его.
plans-cell-key = Ни у одного мероприятия этого плана нет такого ключа. Для нового мероприятия оставьте ключ пустым.
plans-cell-key-twice = Этот ключ стоит в нескольких строках.
plans-cell-remove = Напишите x, чтобы удалить мероприятие, или оставьте ячейку пустой.
plans-cell-remove-new = Новую строку удалить нельзя. Очистите её.
plans-cell-date = Это не дата. Напишите её как 2026-05-31.
plans-cell-amount = Это не число без пробелов от нуля и больше, например 1200000 или 950.50.
plans-cell-cost-source = Источник этих расходов не указан или его нет в списке.
plans-cell-cost-amount = Сумма этих расходов не указана.

## What was just done, and the log
field-output = Материал, набор данных или адрес
done-plan-begun = План начат.
done-plan-submitted = План представлен.
done-plan-returned = План возвращён.
done-plan-approved = План утверждён.
done-plan-amended = Начата новая версия.
done-plan-taken-back = План отозван. Он снова черновик.
done-plan-discarded = Поправки отменены. Действует утверждённая версия.
done-plan-sheet = Изменения из таблицы применены.
done-plan-linked = Привязано.
done-plan-unlinked = Связь убрана.
event-begin-plan = начало плана
event-amend-plan = начало поправок к плану
event-discard-plan = отмена поправок к плану
event-save-plan = сохранение плана
event-save-activity = сохранение мероприятия
event-move-activity = перемещение мероприятия
event-remove-activity = удаление мероприятия
event-submit-plan = представление плана
event-take-back-plan = отзыв плана
event-return-plan = возврат плана
event-approve-plan = утверждение плана
event-link-output = привязка результата мероприятия
event-unlink-output = удаление связи с результатом мероприятия
event-load-plan-sheet = применение таблицы плана
