# Programmes for readers (ru).

nav-programme = Программы действий
programme-intro = Что поручено внешней информационной работе страны, кто это выполняет и что достигнуто.
programme-reached = Что достигнуто
programme-reached-help = «Подсчитано» — портал сам посчитал то, что опубликовал. Остальное сообщено организациями с указанием источника.
programme-by-period = Подсчёт по периодам
programme-plans = Утверждённые планы
programme-plans-of = Утверждённый план есть у { $plans } из { $all } организаций.
programme-by-organisation = По организациям
programme-criteria = По каким критериям оценивают проекты
programme-criteria-since = Версия { $number }, действует с { $date }.
programme-money-state = Государственный бюджет
programme-money-social = Внебюджетные средства
programme-money-in-kind = В натуральной форме
programme-unknown = Что неизвестно
programme-activities-shown = { $from }–{ $to } из { $all }
programme-activities-more = Следующие мероприятия
programme-activities-before = Предыдущие мероприятия
programme-unknown-leads-count = { $count ->
    [one] Для { $n } задачи ни одна страница не называет ответственного.
    [few] Для { $n } задач ни одна страница не называет ответственного.
    [many] Для { $n } задач ни одна страница не называет ответственного.
   *[other] Для { $n } задачи ни одна страница не называет ответственного.
}
programme-unknown-figures-count = { $count ->
    [one] По { $n } показателю данных пока нет.
    [few] По { $n } показателям данных пока нет.
    [many] По { $n } показателям данных пока нет.
   *[other] По { $n } показателя данных пока нет.
}
programme-data = Открытые данные
programme-rests-on = Задачи, основанные на этом документе
programme-produced = Что создано
programme-withheld = Не публикуется
programme-part-money = Деньги
programme-part-figures = Значения показателей
programme-reported-of = по отчётам { $told } из { $all } организаций
