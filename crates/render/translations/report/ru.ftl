# Reports (ru): periods, the report of one organisation, what reports say together.

## Periods
report-periods = Отчётные периоды
report-period = Период
report-no-periods = Отчётных периодов пока нет.
report-period-new = Новый период
report-period-change = Изменить
report-period-code-help = Короткий и постоянный, например 2026-h1. Позже изменить нельзя.
report-first-day = Первый день
report-last-day = Последний день
report-due = Срок сдачи
report-remind = Напоминания
report-remind-help = Число дней до срока через запятую: 14, 3, 0. Отрицательное число — день после срока.
report-period-counts = Организаций: { $all }, сдано: { $submitted }, принято: { $accepted }
report-late-count = { $count ->
    [one] { $n } просрочен
    [few] { $n } просрочены
    [many] { $n } просрочено
   *[other] { $n } просрочено
}
report-half-first = Первое полугодие: { $year }
report-half-second = Второе полугодие: { $year }
report-due-on = Срок: { $day }
report-due-today = срок сегодня
report-days-left-count = { $count ->
    [one] остался { $n } день
    [few] осталось { $n } дня
    [many] осталось { $n } дней
   *[other] осталось { $n } дня
}
report-days-over-count = { $count ->
    [one] просрочено на { $n } день
    [few] просрочено на { $n } дня
    [many] просрочено на { $n } дней
   *[other] просрочено на { $n } дня
}
report-day-wrong = Дата не указана или не читается.
period-due-early = Срок сдачи раньше начала периода.
period-remind-range = Напоминания — целые числа от −60 до 120 через запятую.
period-overlaps = Другой период этой программы уже включает часть этих дней.
period-has-reports = По этому периоду уже открыты отчёты. Первый и последний день изменить нельзя.

## Who has reported
report-organisation = Организация
report-days = Осталось времени
report-next = Следующий шаг
report-strip = Состояние отчётности
report-late-heading = Просрочено
report-state = Состояние отчёта
report-state-none = не открыт
report-state-open = пишется
report-state-submitted = сдан
report-state-returned = возвращён
report-state-accepted = принят
report-state-late = просрочен
report-write = Продолжить
report-together = Сводный отчёт
report-together-of = Сводный отчёт: { $name }

## The report
report-title = { $name }: отчёт, { $period }
report-open = Открыть отчёт
report-open-help = Он откроется заполненным тем, что известно: мероприятия и задачи, запрошенные показатели и текст прошлого отчёта как основа.
report-not-opened = Отчёт ещё не открыт.
report-narrative = Текст
report-done = Что сделано
report-done-help = Что сделано за период и каков результат. Обязательно.
report-difficulties = Трудности
report-difficulties-help = Что мешало и почему.
report-lessons = Выводы
report-lessons-help = Чему научились на будущее.
report-next-steps = Дальнейшие шаги
report-next-steps-help = Что предстоит в следующем периоде.
report-proposals = Предложения
report-proposals-help = О чём просят вышестоящих.
report-required = обязательно
report-from-last = пока текст прошлого отчёта
report-last-said = Что говорилось в прошлом отчёте
report-last-was = В прошлый раз: { $words }
report-nothing = Об этом ничего не сказано.
report-activities = Мероприятия
report-activity = Мероприятие
report-no-activities = На этот период не приходится ни одно мероприятие утверждённого плана.
report-tasks = Задачи
report-task = Задача
report-no-tasks = На этот период не приходится ни одна задача.
report-progress = Ход выполнения
report-progress-waiting = не начато
report-progress-running = выполняется
report-progress-done = выполнено
report-progress-dropped = отменено
report-choose = выбрать…
report-spent = Израсходовано
report-source-state = государственный бюджет
report-source-social = общественные средства
report-source-in-kind = в натуральной форме
report-planned-was = по плану: { $amount }
report-note = Примечание
report-number-help = Пишите числа так: { $example }. Оставьте пустым, если расходов не было.
report-figures = Сообщаемые показатели
report-indicator = Показатель
report-figure = Значение
report-figures-help = Каждому значению нужен источник: страница или документ. Если измерения не было, оставьте пустым и укажите причину в примечании.
report-no-figures = Показатели не запрашиваются.
report-source = Источник
report-attach = Приложить документ
report-document = Документ
report-attach-help = Файл PDF, текст, таблица или презентация, до { $size }. Открыть его может каждый, кто видит эту страницу.
report-document-none = Выберите документ.
report-document-large = Документ слишком большой.
report-document-kind = Файлы такого вида приложить нельзя, или содержимое не соответствует имени. Сохраните файл как PDF и отправьте снова.
event-attach-document = приложил(а) документ к отчёту
report-not-measured = не измерялось
report-counted = Подсчитано порталом
report-counted-help = Эти числа подсчитаны по опубликованному за период. Их никто не вводит; каждое открывает свои строки.
report-counted-branch = Подсчитано вместе для организации и всех подчинённых; каждое число открывает свои строки.
report-rows = строки этого числа
report-rows-count = { $count ->
    [one] { $n } строка
    [few] { $n } строки
    [many] { $n } строк
   *[other] { $n } строки
}
report-editions-count = { $count ->
    [one] { $n } издание
    [few] { $n } издания
    [many] { $n } изданий
   *[other] { $n } издания
}
report-submit = Сдать
report-keeping = Ещё не сохранено…
report-lost = Нет связи с сервером. Введённое останется на странице и будет отправлено снова.
report-kept-at = Сохранено в { $time }
report-lacks = Перед сдачей нужно
report-want-words = укажите, что сделано
report-want-own-words = это пока текст прошлого отчёта; укажите, что сделано за этот период
report-want-progress = выберите ход выполнения
report-want-why = последний день прошёл или мероприятие отменено; укажите причину в примечании
report-want-not-negative = расход не может быть меньше нуля
report-want-source = укажите источник: страницу или документ
report-want-figure-or-reason = укажите значение или в примечании причину, почему оно не измерялось
report-wrong-number = это число не читается; оставлено сохранённое значение
report-clash = Кто-то сохранил другой текст
report-clash-words = { $name } сохраняет этот отчёт после того, как вы его открыли ({ $time }). Ничего не перезаписано, а введённое вами — ниже.
report-clash-help = Сравните оба текста. Чтобы оставить свой, отметьте «Заменить моим» рядом с кнопкой и сохраните.
report-place = Место
report-kept = Сохранено
report-typed = Введено вами
report-take-kept = Отказаться от своего и продолжить с сохранённым
report-take-typed = Заменить моим
report-decide = Решение
report-accept = Принять
report-return = Вернуть
report-remark-help = При возврате нужно указать, что изменить.
report-held = Этот отчёт сдали вы. Принять или вернуть его должен другой человек.
report-reopen = Открыть снова
report-reopen-help = Принятое действует, пока не принята новая версия.
report-reason = Причина
report-take-back-help = Решения ещё нет. Отчёт можно изменить и сдать снова.
report-step-submit = сдача
report-step-return = возврат
report-step-accept = принятие
report-step-reopen = повторное открытие
report-step-take-back = отзыв
report-difference = Что изменилось
report-before = Было
report-after = Стало
report-too-early = Этот период ещё не начался.
report-not-open = Отчёт сдан, здесь его уже нельзя изменить.
report-line-foreign = В форме есть строка, которой нет в этом отчёте. Обновите страницу.
report-too-long = Текст слишком длинный: не более 20 000 знаков, 2000 в примечании или источнике.
report-not-accepted = Открыть снова можно только принятый отчёт.
report-not-handed-in = Принять или вернуть можно только сданный отчёт.
report-not-to-take-back = Отозвать можно только сданный отчёт, по которому ещё нет решения. Обновите страницу, чтобы увидеть его состояние.
report-changed-since = Отчёт изменился после того, как вы открыли страницу. Просмотрите его ещё раз перед решением.
done-report-submitted = Сдано.
done-report-accepted = Принято. Показатели учитываются с этого момента.
done-report-returned = Возвращено.
done-report-reopened = Открыто снова.
done-report-taken-back = Отозвано. Отчёт можно изменить и сдать снова.
event-save-period = изменение отчётного периода
event-open-report = открытие отчёта
event-keep-report = работа над отчётом
event-submit-report = сдача отчёта
event-return-report = возврат отчёта
event-accept-report = принятие отчёта
event-reopen-report = повторное открытие отчёта
event-take-back-report = отзыв отчёта

## Put together
report-span = Показанное время
report-span-year = Год: { $year }
report-span-programme = Вся программа
report-of-all = Принят отчёт { $accepted } из { $all } организаций.
report-of-asked = сообщили { $reported } из { $all } организаций
report-missing = нет данных
report-missing-heading = Отсутствуют
report-missing-help = Этих организаций нет ни в одном из чисел ниже. Они не считаются нулём.
report-made-of = из чего состоит
report-on-today = По нынешним организациям
report-apart = Эти значения нельзя сложить; каждое стоит отдельно.
report-part-missing = Нет значения: { $names }; без него сумма несопоставима.
report-across-sum = сумма по всем организациям
report-across-mean = среднее по всем организациям
report-across-max = наибольшее из всех организаций
report-across-min = наименьшее из всех организаций
report-across-apart = каждая организация отдельно
report-over-sum = складывается по времени
report-over-last = берётся последнее значение
report-over-mean = среднее по времени
report-all = Все
report-whole = Всё время
report-money = Средства
report-no-money = Средства не планировались и не расходовались.
report-money-source = Источник средств
report-planned = План: { $years }
report-untold = отчёта ещё нет
report-narratives = Тексты подчинённых организаций
report-no-narratives = Ни один отчёт подчинённых организаций ещё не принят.
report-of-it = Отчёт полностью
report-ways = Другие формы этого отчёта

## Files and paper
report-programme = Программа
report-currency = Валюта
report-part = Раздел
report-what = Содержание
report-unit = Единица
report-sheet-data = Отчёт
report-sheet-paper = Для печати
report-sheet-about = Сведения
report-kind = Отчёт
report-kind-together = Сводный отчёт
report-subject = о результатах программы «{ $programme }», { $period }
report-number = № ……
report-recipients = Адресаты:
report-archive = В дело
report-signs = РУКОВОДИТЕЛЬ ОРГАНИЗАЦИИ
report-mark-draft = ПРОЕКТ
report-mark-example = ПРИМЕР
report-example = Эта программа — вымышленный пример. Её планы, отчёты и показатели не настоящие.

## Reminders
report-mail-due = Отчёт организации «{ $name }» за { $period } по программе «{ $programme }» нужно сдать до { $day }. Он ещё не сдан.
report-mail-late = Срок отчёта организации «{ $name }» за { $period } по программе «{ $programme }» истёк { $day }. Он ещё не сдан.
report-mail-button = Открыть отчёт
report-mail-why = Вы получили это письмо, потому что ведёте планирование этой организации.
