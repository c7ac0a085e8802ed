# Duties: programmes, tasks, indicators (ru).

## Programmes
desk-programme = Программа
duty-help = Чего требует закон, кто это выполняет и что из этого выходит.
duty-none = Программ пока нет.
duty-new-programme = Новая программа
duty-change = Изменить
duty-example = Пример: всё в этой программе вымышлено, чтобы показать, как она работает.
duty-is-example = Пример
duty-example-mark = Это пример, о чём сообщается везде, где он показан
duty-public = Читатели видят задачи, планы и результаты
duty-withheld = Что не показывается читателям
duty-withheld-help = На открытой странице сказано, какие части не публикуются. Опубликованные оценки показываются целиком.
duty-about = Что это и что о ней неизвестно
duty-basis = Правовое основание
duty-document-name = Документ
duty-place = Статья, пункт, подпункт
duty-lead = Ответственный
duty-cooperating = Соисполнители
duty-every = Все: { $kind }
duty-everybody = Все участники
duty-nobody = ответственный в источниках не указан
duty-takes-part = Виды участвующих организаций
duty-time = Срок
duty-horizons = Оценивается через
duty-horizons-help = Число лет через запятую: 3, 5, 10
duty-money = Валюта
duty-money-help = Три буквы, например RUB. В ней составляются планы.
duty-pages = Страницы-источники, по одной в строке
duty-years-count = { $count ->
    [one] { $n } год
    [few] { $n } года
    [many] { $n } лет
   *[other] { $n } года
}

## Tasks
duty-tasks = Задачи
duty-task = Задача
duty-tasks-count = { $count ->
    [one] { $n } задача
    [few] { $n } задачи
    [many] { $n } задач
   *[other] { $n } задачи
}
duty-below = Разбитые и принятые задачи
duty-below-count = { $count ->
    [one] { $n } подчинённая задача
    [few] { $n } подчинённые задачи
    [many] { $n } подчинённых задач
   *[other] { $n } подчинённой задачи
}
duty-activities = Мероприятия
duty-activities-count = { $count ->
    [one] { $n } мероприятие
    [few] { $n } мероприятия
    [many] { $n } мероприятий
   *[other] { $n } мероприятия
}
duty-in-plans = В утверждённых планах
duty-no-activities = В утверждённых планах пока нет мероприятий по этой задаче.
duty-no-tasks = Задач здесь пока нет.
duty-nothing-found = Подходящих задач нет.
duty-about-group = Об этой группе
duty-mine = Мои организации
duty-plans = Планы
duty-reports = Отчёты
duty-standing = Ход выполнения
duty-new-task = Новая задача
duty-number = Номер
duty-stands-in = Входит в
duty-products = Ожидаемые результаты
duty-note = Что следует знать
duty-kind-group = Группа
duty-kind-task = Задача
duty-kind-part = Часть
duty-kind-adopted = Принятая задача
duty-state-open = в работе
duty-state-done = выполнена
duty-state-dropped = снята
duty-progress-waiting = не начато
duty-progress-running = выполняется
duty-progress-done = выполнено
duty-progress-dropped = снято
duty-adopt = Принять
duty-adopt-help = Организация делает задачу своей и может затем планировать её.
duty-break-down = Разбить
duty-break-down-help = Новая часть принадлежит выбранной здесь организации, ответственной за задачу.
duty-itself = сама организация
duty-drop = Снять
duty-drop-help = То, с чем связаны части, показатели или планы, остаётся с пометкой о снятии и вашей причиной. Остальное удаляется.

## Indicators
duty-indicators = Показатели
duty-indicator = Показатель
duty-new-indicator = Новый показатель
duty-no-indicators = Показателей пока нет.
duty-whole-programme = Вся программа
field-method = Как считается и где подтверждения
duty-counted = Кто считает
duty-counted-help = То, что считает сама система, никогда не вводится вручную. Остальное сообщают с указанием источника.
duty-counted-none = сообщают организации
duty-counted-editions = подсчитано: опубликованные страницы
duty-counted-items = подсчитано: опубликованные материалы
duty-counted-languages = подсчитано: языки публикаций
duty-counted-clarifications = подсчитано: опубликованные разъяснения
duty-counted-corrections = подсчитано: обнародованные исправления
duty-counted-withdrawals = подсчитано: отозванные страницы
duty-counted-with-message = подсчитано: страницы с ключевым посланием
duty-counted-translations = подсчитано: переводы, сделанные или проверенные человеком
duty-counted-vintages = подсчитано: опубликованные версии данных
duty-counted-dispatches = подсчитано: сообщения, отправленные по каналам
duty-counted-views = подсчитано: просмотры страниц
duty-counted-readers = подсчитано: читатели за каждый день в сумме (оценка, стандартная ошибка 1,6 %)
duty-level = Уровень
duty-level-input = вклад
duty-level-activity = деятельность
duty-level-output = продукт
duty-level-out-take = восприятие
duty-level-outcome = результат
duty-level-impact = воздействие
duty-better = Желательно
duty-better-higher = больше
duty-better-lower = меньше
duty-across = По организациям
duty-across-sum = сумма
duty-across-mean = среднее
duty-across-max = наибольшее
duty-across-min = наименьшее
duty-across-apart = не объединяется
duty-over = По времени
duty-over-sum = сумма
duty-over-last = последнее значение
duty-over-mean = среднее
duty-baseline = Исходное значение
duty-now = Сейчас
duty-target = Цель
duty-bar = { $now } из { $target }
duty-no-figure = данных пока нет
duty-figures = Значения
duty-together = Вместе
duty-since-begin = С начала
duty-retire = Больше не запрашивать
duty-retired = Не запрашивается с

## An organisation
duty-own = Собственные задачи
duty-leads = Ответственный
duty-cooperates = Соисполнитель
duty-rests = Что требуется сейчас
duty-plan-of = План на { $year } год
duty-plan-none = не начат
duty-plan-draft = черновик
duty-plan-submitted = представлен
duty-plan-returned = возвращён
duty-plan-approved = утверждён
duty-plan-replaced = заменён
duty-report-of = Отчёт { $period }
duty-report-none = не начат
duty-report-open = составляется
duty-report-submitted = представлен
duty-report-returned = возвращён
duty-report-accepted = принят
duty-due = срок: { $date }
duty-report-to-it = Ей подотчётны
duty-reports-to = подотчётна: { $organisation }

## Why something was not done
duty-dates = Даты идут не по порядку: последняя раньше первой.
duty-document = Выберите документ из библиотеки.
duty-organisation = Такой организации или вида организаций здесь нет.
duty-parent = Задача этого вида не может здесь находиться.
duty-circle = Задача не может находиться внутри самой себя.
duty-not-led = Разбить задачу может только ответственная за неё организация.
duty-not-open = Это заголовок или задача, которая больше не выполняется.
duty-takes-no-part = Эта организация не участвует в программе.
duty-adopted-already = У организации уже есть эта задача.
duty-too-deep = Слишком много уровней: адрес стал бы слишком длинным.
duty-currency = Валюта — три прописные буквы, например RUB.
duty-currency-used = В этой валюте уже составлены планы, изменить её нельзя.
duty-not-counted = Система не подсчитывает этот показатель.
duty-counted-fixed = Значения уже сообщены, изменить способ подсчёта нельзя.

## What was done
done-duty-adopted = Теперь это собственная задача организации.
done-duty-part = Часть добавлена.
done-duty-dropped = Помечено как снятое, с причиной.
done-duty-removed = Удалено; содержание осталось в журнале аудита.
event-save-programme = изменение программы
event-apply-programme = загрузка программы из пакета
event-make-task = создание задачи
event-save-task = изменение задачи
event-break-down = разбивка задачи
event-adopt-task = принятие задачи
event-drop-task = снятие задачи
event-remove-task = удаление задачи
event-make-indicator = создание показателя
event-save-indicator = изменение показателя
