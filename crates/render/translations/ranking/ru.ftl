nav-rankings = Мировые рейтинги
ranking-intro = { $country } в международных индексах: у каждого места указана страница-источник, о падении говорится так же прямо, как о росте.
ranking-compare = Сравнить с другими странами
ranking-beside = { $country } в сравнении со странами:
ranking-show = Показать
ranking-place = { $rank }-е место
ranking-place-of = { $rank } из { $of }
ranking-or = { $first } или { $other }
ranking-or-word = или
ranking-differ = { $places }, источники расходятся
ranking-ahead = Впереди { $share } % остальных
ranking-up-count = { $count ->
    [one] Выше на { $n } место, чем: { $edition }
    [few] Выше на { $n } места, чем: { $edition }
   *[other] Выше на { $n } мест, чем: { $edition }
}
ranking-down-count = { $count ->
    [one] Ниже на { $n } место, чем: { $edition }
    [few] Ниже на { $n } места, чем: { $edition }
   *[other] Ниже на { $n } мест, чем: { $edition }
}
ranking-same = То же место, что и раньше: { $edition }
ranking-only-one = Здесь известен только один выпуск с местом.
ranking-broke-since = После прежнего выпуска ({ $edition }) метод изменился: эти места можно сравнивать лишь отчасти.
ranking-disputed-here = Источники расходятся относительно этого места.
ranking-newer-score = { $edition }: { $score }; страница с местом не найдена.
ranking-newer-nothing = { $edition }: страница с местом не найдена.
ranking-no-place = Страница, где указано место, не найдена: { $country }.
ranking-not-found = не найдено
ranking-reading-title = Как это читать
ranking-reading-place = Место зависит от того, сколько стран оценивают, как устроен индекс и каковы результаты остальных. Оно может измениться, хотя сама страна не изменилась. Доля «впереди стольких-то процентов» позволяет сравнивать выпуски с разным числом стран.
ranking-reading-line = На рисунках чем выше, тем лучше. Вертикальный пунктир отмечает смену метода; линия там разорвана, потому что дальше измеряли иначе. Пустая точка — значение с другой страницы.
ranking-reading-sources = Большинство цифр взято из сообщений об индексах, а не из самих индексов. Если две страницы расходятся, сохранены обе. Чего нет ни на одной странице, то оставлено пустым.
ranking-chart-places = Места по выпускам; чем выше, тем лучше
ranking-chart-scores = Баллы по выпускам
ranking-nothing-to-draw = Для этого выбора рисовать нечего.
ranking-what-to-draw = Что показать
ranking-places = Места
ranking-scores = Баллы
ranking-table = Каждая цифра со своей страницей
ranking-table-note = Маленькие номера ведут к странице, с которой взята цифра.
ranking-edition = Выпуск
ranking-page = страница
ranking-broke-here = Перед этим выпуском изменился метод:
ranking-disputed = источники расходятся
ranking-score-is = балл { $score }
ranking-conflicts = Где источники расходятся
ranking-conflicts-intro = Эти страницы противоречат друг другу. Ни одна не опущена; рисунок и изменение следуют значению, названному первым.
ranking-units = Число оценённых
ranking-of-edition = { $what }, { $edition }
ranking-method = Как он составляется
ranking-publisher = Издатель
ranking-score = Балл
ranking-scale = От { $low } до { $high }.
ranking-higher-is-better = Чем выше балл, тем лучше.
ranking-lower-is-better = Чем ниже балл, тем лучше.
ranking-breaks = Разрывы в методе
ranking-breaks-none = Здесь разрывов не отмечено. Это не доказывает, что их не было.
ranking-from-edition = Начиная с выпуска: { $edition }
ranking-every-edition = В каждом выпуске
ranking-kind-units = Число оценённых
ranking-kind-method = Метод
ranking-kind-weights = Веса
ranking-kind-metrics = Что измеряется
ranking-pages = Страницы, с которых взяты цифры
ranking-take = Взять с собой
ranking-csv = Все цифры этого индекса (CSV)
ranking-cite = Как ссылаться на эту страницу:
ranking-citation = { $publisher }: { $index }. Цифры и источники собраны: { $operator }, { $address }
