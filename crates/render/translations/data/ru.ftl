# Data pages.

data-title = Данные
nav-data = Данные
data-intro = Показатели с источниками и лицензиями — в виде графиков, таблиц и файлов. Все прежние версии сохраняются.

data-search = Поиск по данным
data-all-topics = Все темы
data-show-all = Показать всё
data-count-found = { $count ->
    [0] Наборов данных не найдено
    [one] Найден { $n } набор данных
    [few] Найдено { $n } набора данных
   *[other] Найдено { $n } наборов данных
}
data-count-series = { $count ->
    [one] { $n } ряд
    [few] { $n } ряда
   *[other] { $n } рядов
}
data-count-observations = { $count ->
    [one] { $n } значение
    [few] { $n } значения
   *[other] { $n } значений
}
data-machines = Для машин
data-machines-intro = Каталог и все показатели в открытых стандартах.

data-vintage = Версия { $number }, { $date }
data-old-state = Показатели в том виде, какой они имели на дату: { $date }.
data-to-today = Показать текущие данные
data-indicator = Показатель
data-areas = Страны и территории
data-areas-chosen = ({ $chosen } из { $all })
data-from = С
data-to = По
data-view = Показать как
presentation-chart = График
presentation-map = Карта
presentation-table = Таблица
data-units = Территориальное деление
basis-today = Нынешние единицы
basis-before = Единицы до реформы
data-show = Показать
data-nothing = По этому выбору данных нет. Попробуйте другие территории или периоды.
data-area = Территория
data-period = Период
data-remarks = Примечания к отдельным значениям
data-related = Связанные данные

magnitude-powers = 6 9 12 18
magnitude-1 = { $form ->
    [one] { $n } миллион
    [few] { $n } миллиона
    [many] { $n } миллионов
   *[other] { $n } миллиона
}
magnitude-2 = { $form ->
    [one] { $n } миллиард
    [few] { $n } миллиарда
    [many] { $n } миллиардов
   *[other] { $n } миллиарда
}
magnitude-3 = { $form ->
    [one] { $n } триллион
    [few] { $n } триллиона
    [many] { $n } триллионов
   *[other] { $n } триллиона
}
magnitude-4 = { $form ->
    [one] { $n } квинтиллион
    [few] { $n } квинтиллиона
    [many] { $n } квинтиллионов
   *[other] { $n } квинтиллиона
}
magnitude-name-1 = млн
magnitude-name-2 = млрд
magnitude-name-3 = трлн
magnitude-name-4 = квинтиллионы
data-unit-in = { $unit } ({ $power })
data-percent = { $n } %
data-points = { $form ->
    [one] { $n } процентный пункт
    [few] { $n } процентных пункта
    [many] { $n } процентных пунктов
   *[other] { $n } процентного пункта
}

data-says-rise = { $area }: { $first } ({ $from }) → { $last } ({ $to }), рост на { $change }.
data-says-fall = { $area }: { $first } ({ $from }) → { $last } ({ $to }), снижение на { $change }.
data-says-times = { $area }: { $first } ({ $from }) → { $last } ({ $to }), в { $times } раза больше.
data-says-plain = { $area }: { $first } ({ $from }) → { $last } ({ $to }).
data-says-same = { $area }: без изменений, { $last } ({ $from } и { $to }).
data-says-one = { $area }: { $last } ({ $to }).
data-says-extremes = { $period }: наибольшее значение — { $high } ({ $most }), наименьшее — { $low } ({ $least }).
data-says-place = { $area }: { $value }, место { $place } из { $all }.
data-map-note = Пять оттенков: от самых низких значений к самым высоким. Площади и расстояния не в масштабе.
data-axis-not-zero = Ось начинается не с нуля.
data-lines-unnamed = Тонкие линии без названий есть в таблице.
data-break-note = Вертикальный пунктир отмечает разрыв ряда: значения до и после него несопоставимы.
data-hollow-note = Полые знаки — не окончательные значения.

observation-A = обычное значение
observation-B = разрыв ряда
observation-D = другое определение
observation-E = оценка
observation-F = прогноз
observation-I = досчитано
observation-M = нет и быть не может
observation-N = незначимо
observation-O = нет данных
observation-P = предварительное
observation-Q = не раскрывается
observation-U = низкая надёжность

data-basis-count-summed = { $count ->
    [one] Нынешние единицы: сумма данных по { $n } прежней единице.
   *[other] Нынешние единицы: сумма данных по { $n } прежним единицам.
}
data-basis-count-mean = { $count ->
    [one] Нынешние единицы: взвешенное среднее по { $n } прежней единице (вес: { $weight }).
   *[other] Нынешние единицы: взвешенное среднее по { $n } прежним единицам (вес: { $weight }).
}
data-basis-no-rule = На нынешние единицы не пересчитано: такие показатели нельзя ни складывать, ни усреднять.
data-basis-no-weights = На нынешние единицы не пересчитано: нет весов для среднего.
data-basis-no-parts = Если по прежней единице данных нет, их нет и по нынешней.

data-take = Скачать
data-for-spreadsheets = Для электронных таблиц
data-for-programs = Для программ
data-for-statistics = Для статистических систем
data-tools = В вашей программе
data-tools-intro = Эти строки загружают показанные здесь данные.
data-tool-shell = Командная строка (curl)
data-tool-excel = Для расширенного редактора Power Query.
data-tool-calc = Вставьте этот адрес как ссылку на внешние данные.
data-cite = Как цитировать
data-citation = { $publisher } ({ $year }). { $title }. { $vintage }. { $url }

data-history = История
data-history-intro = Все версии этих данных сохраняются. Ссылка показывает их такими, какими они были в тот день.
data-count-added = { $count ->
    [one] добавлено { $n } значение
    [few] добавлено { $n } значения
   *[other] добавлено { $n } значений
}
data-count-revised = { $count ->
    [one] пересмотрено { $n } значение
    [few] пересмотрено { $n } значения
   *[other] пересмотрено { $n } значений
}
data-count-removed = { $count ->
    [one] удалено { $n } значение
    [few] удалено { $n } значения
   *[other] удалено { $n } значений
}
data-what-changed = Что пересмотрено
data-revisions-title = { $flow }: что пересмотрено
data-no-revisions = В этой версии ничего не пересмотрено.
data-revisions-range-count = { $count ->
    [one] { $first }–{ $last } из { $n } изменения
   *[other] { $first }–{ $last } из { $n } изменений
}
data-series = Ряд
data-before = Было
data-after = Стало
data-difference = Изменение
data-pages = Страницы
data-pages-before = Назад
data-pages-after = Далее
