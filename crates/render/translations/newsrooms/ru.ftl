# Press lists: letters to newsrooms, the list at the desk, and leaving it.

press-letter-embargo = ПРЕСС-КИТ ПОД ЭМБАРГО до { $time }: ничего из него не публикуйте раньше.
press-letter-corrected-subject = Исправление: { $title }
press-letter-corrected = Ранее мы направили вам этот текст. Он исправлен: просим использовать только приведённую ниже редакцию.
press-letter-withdrawn-subject = Отзыв: { $title }
press-letter-withdrawn = Мы направили вам текст «{ $title }». Он отозван. Просим больше не использовать его и удалить там, где он уже использован.
press-letter-reason = Причина: { $reason }
press-letter-page = Текст на нашем сайте
press-letter-kit = Пресс-кит
press-letter-why = Вы получили это письмо, потому что этот адрес есть в списке прессы: { $organisation }.
press-letter-leave = Выйти из списка прессы
press-leave-line = Нажмите кнопку, и из списка «{ $name }» вам больше ничего не придёт.
press-leave-old = Этого адреса уже нет в списке, или ссылка неполная.
press-left-title = Вы вышли из списка прессы
press-left = Писем больше не будет. Ваш адрес удалён; сохранён только код, по которому его можно узнать.
press-list-contacts = Редакции в списке
press-list-help = Каждая редакция из списка получает то, что отправляется по этому каналу. Названия и адреса запечатаны и видны только тем, кто вправе изменять канал.
press-list-empty = В списке пока никого нет.
press-list-problems = Ничего не загружено. Исправьте эти строки:
press-list-line = Строка { $number }
field-newsroom = Редакция
press-list-person = Лицо или отдел
press-list-note = Заметка
press-list-since = В списке с
press-list-remove = Исключить
press-list-export = Скачать в CSV
press-list-add = Добавить редакцию
press-list-change = Изменить данные редакции
press-list-refused = отклоняется с { $date }
press-list-refused-help = На адрес, который почтовый сервер отклонил окончательно, ничего не отправляется. Исправьте адрес или возобновите отправку, когда убедитесь, что он верен.
press-list-trust = Возобновить отправку
press-list-again = Редакция попросила снова писать ей
press-list-again-help = Нужно только для адреса, который уже был в списке.
press-list-load = Загрузить таблицу
press-list-table = Таблица
press-list-load-help = Вставьте строки файла CSV. Если хотя бы одна строка неверна, ничего не загружается. Столбцы person и note необязательны. Столбцы:
press-letter-preview = Письмо
press-problem-columns = В первой строке должны быть названы столбцы newsroom, email и language, далее — по строке на редакцию.
press-problem-many = В списке может быть не более 2000 редакций.
press-problem-newsroom = Не указана редакция.
press-problem-long = Не более 200 знаков, без переноса строки.
press-problem-email = Это не адрес электронной почты.
press-problem-language = Такого языка на сайте нет. Укажите код, например vi или en.
press-problem-twice = Этот адрес есть в одной из предыдущих строк.
press-problem-there = Этот адрес уже есть в списке.
press-problem-gone = Этот адрес был в списке и вышел из него. Уберите строку или добавьте адрес отдельно, если об этом просили.
press-said-first = Письма
press-said-corrected = Письма об исправлении
press-said-withdrawn = Письма об отзыве
press-mail-waiting = ожидают
press-mail-sending = передаются
press-mail-sent = отправлены
press-mail-failed = не приняты
press-mail-given-up = прекращены
done-press-added = Редакция внесена в список.
done-press-removed = Редакция исключена из списка.
done-press-loaded = Редакции загружены.
done-press-trusted = Отправка на этот адрес возобновлена.
event-press-add = внёс редакцию в список прессы
event-press-remove = исключил редакцию из списка прессы
event-press-load = загрузил редакции в список прессы
event-press-export = скачал список прессы
event-press-leave = редакция вышла из списка прессы
event-press-change = изменил данные редакции в списке прессы
event-press-trust = возобновил отправку на отклонённый адрес из списка прессы
event-press-refused = отметил отклонённый адрес в списке прессы
event-press-complaint = исключил из списка прессы редакцию, которая пожаловалась на письмо
press-contacts-count = { $count ->
    [one] { $n } редакция
    [few] { $n } редакции
   *[other] { $n } редакций
}
press-gone-count = { $count ->
    [one] { $n } адрес вышел из списка; сохранён только код.
    [few] { $n } адреса вышли из списка; сохранены только коды.
   *[other] { $n } адресов вышли из списка; сохранены только коды.
}
press-letters-count = { $count ->
    [one] извещена { $n } редакция
    [few] извещены { $n } редакции
   *[other] извещено { $n } редакций
}
