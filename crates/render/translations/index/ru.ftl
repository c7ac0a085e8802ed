index-title = Собственные индексы
index-intro = Рассчитаны здесь по открытым данным: показаны каждый выбор, каждая цифра и то, насколько надёжен результат.
index-edition = Выпуск { $edition }
index-revision = Редакция { $number }
index-place = { $country }: место { $rank } из { $of }
index-between = В девяти расчётах из десяти — между { $low } и { $high }
index-ranks = Места и их надёжность
index-ranks-note = Точка — место по методу, описанному ниже. Широкая полоса содержит его в девяти расчётах из десяти при других, столь же обоснованных решениях; тонкая линия — во всех расчётах.
index-calculations = Расчётов: { $number }, начальное число { $seed }.
index-rank = Место
index-area = Страна
index-score = Балл
index-likely = Девять из десяти
index-range = { $low }–{ $high }
index-missing = нет данных
index-unranked = без места
index-parts = Баллы по разделам
index-parts-note = Балл лишь сравнивает эти страны между собой и сам по себе ничего не говорит. Чем плотнее фон, тем выше балл в столбце.
index-weight = вес { $share } %
index-drivers = От чего зависят места
index-drivers-note = Каждое решение менялось. Доля показывает, какая часть движения мест идёт от него; в сумме 100 %.
index-drivers-all = Все страны
index-drivers-of = Место: { $country }
index-moves = Когда меняется всё сразу, место сдвигается в среднем на { $places } позиции.
index-factor = Решение
index-share = Доля
index-percent = { $share } %
index-pairs = Кто кого опережает
index-pairs-note = В скольких расчётах из 100 страна строки опережает страну столбца.
index-method = Как он составлен и чего не может сказать
index-figures = Данные
index-figures-note = Малая цифра — год. Пустая ячейка — значение, которого за эти годы не даёт ни один из использованных источников; ни одно не выдумано.
index-denominators = На что делят
index-divided = делится на: { $by }
index-more-is-better = чем больше, тем лучше
index-less-is-better = чем меньше, тем лучше
index-sources = Источники
index-take = Скачать
index-digest = Контрольная сумма определения (SHA-256):
index-missing-count = { $count ->
    [one] нет { $n } значения
    [few] нет { $n } значений
   *[other] нет { $n } значений
}
