### Checklists, calendar, embargo, preview links, an item's particulars.

desk-calendar = Календарь
desk-checklists = Контрольные списки

## Particulars
plan-particulars = Сведения
plan-public-help = Читатели видят этот материал. Если изменятся вид, издатель, событие, источники или оценка, об этом скажет каждая страница.
plan-four-eyes-help = Для этого вида информации такое изменение должен принять второй сотрудник.
plan-proposal = Изменение, для которого нужен второй сотрудник
plan-messages = Ключевые послания
plan-languages = Нужен на этих языках
plan-wanted = нужен
plan-event = Событие
field-event_starts = Начало
field-event_ends = Окончание
field-event_place = Место
field-event_online = Адрес для участия онлайн
field-first_seen = Впервые замечено
field-date = Дата
field-topic = Тема
field-territory = Территория
field-message = Ключевое послание
act-accept = Принять изменение
act-decline = Отклонить изменение
event-order = Событие закончится раньше, чем начнётся.
note-changed = Сведения на этой странице изменены. { $changes }
note-change = { $what }: { $to } (ранее: { $from }).
done-told = Сохранено. Каждая страница, которую видят читатели, сообщает об изменении.
done-proposed = Записано. Прежде чем изменение увидят читатели, его должен принять второй сотрудник.
done-declined = Изменение отклонено.

## Embargo
plan-embargo = Эмбарго
embargo-until = Под эмбарго до { $time }
embargo-help = До этого времени ничего не публикуется и тексты не передаются службам перевода. Вне портала их показывают только подписанные ссылки предпросмотра.
embargo-item = Материал под эмбарго
embargo-public = Читатели уже видят этот материал. Сначала снимите его с публикации.
field-embargo_until = Эмбарго до
act-embargo = Установить эмбарго
act-lift-embargo = Снять эмбарго сейчас
refusal-embargo = Материал под эмбарго до { $time }. Раньше ничего из него нельзя опубликовать.
done-embargo = Эмбарго установлено.
done-embargo-held = Эмбарго установлено. Тексты, назначенные на более раннее время, лишились даты.
done-lifted = Эмбарго снято.

## Times
field-zone = Часовой пояс
zone-mine = Мой часовой пояс
zone-help = Дни и часы показаны в нём, рядом с временем страны, если они различаются.
zone-unknown = Такой часовой пояс неизвестен. Укажите его как Регион/Город.
time-skipped = В этот день в этом поясе часы переводят вперёд и этого часа нет. Выберите час раньше или позже.
time-twice = В этот день в этом поясе часы переводят назад и этот час бывает дважды. Выберите другой час или укажите его в UTC.
plan-dates = Даты
plan-no-dates = Даты не назначены.
plan-ends = Будет снято с публикации: { $time }.
act-expiry = Назначить снятие
expired-reason = Эта страница была опубликована на ограниченный срок, который истёк.

## Checklist
plan-title = Проверка, даты и ссылки
plan-of = Проверка, даты и ссылки: { $title }
plan-checklist = Контрольный список
checklist-none = Для этого текста проверок нет.
checklist-ticked = отмечено
checklist-again = текст с тех пор изменился
checklists-help = Что должен проверить сотрудник, прежде чем текст пойдёт дальше. Каждая отметка хранит имя и время.
checklist-new = Новый пункт
checklist-key-help = Строчные буквы, цифры и дефисы. Позже не меняется.
checklist-order = Порядок
checklist-retired = больше не требуется
gate-submit = до отправки на проверку
gate-release = до публикации
gate-advice = совет
texts-all = все тексты
texts-original = оригинал
texts-translation = переводы
field-texts = Тексты
field-gate = Отметить
field-renew = После изменения текста нужна новая отметка
field-key = Ключ
field-words = Что проверить
act-tick = Отметить
act-untick = Снять отметку
act-up = Выше:
act-down = Ниже:
act-retire = Больше не требовать
act-revive = Снова требовать
refusal-unticked = В контрольном списке не отмечено: { $entries }
done-noted = Записано.

## Address
address-new = Новый адрес
address-help = Старый адрес приведёт к новому.
address-same = Это и есть нынешний адрес.
address-free = Этот адрес занят. Свободен такой: { $address }
act-address = Изменить адрес
done-address = Адрес изменён.

## Preview links
plan-links = Ссылки предпросмотра
link-help = По такой ссылке текст виден так, как его увидят читатели, без входа.
link-newest = всегда последняя версия
link-until = действует до { $time }
link-ended = недействительна
link-uses-count = { $count ->
    [one] открыта { $n } раз
    [few] открыта { $n } раза
    [many] открыта { $n } раз
   *[other] открыта { $n } раза
}
field-revision = Версия
field-days = Срок действия
field-for = Для кого
plan-days-count = { $count ->
    [one] { $n } день
    [few] { $n } дня
    [many] { $n } дней
   *[other] { $n } дня
}
act-make-link = Создать ссылку
act-end-link = Прекратить действие ссылки
done-link = Ссылка создана. Она в списке ниже.
done-link-ended = Действие ссылки прекращено.
preview-notice = Предпросмотр. Текст не опубликован и может измениться. Ссылка действует до { $time }.

## Calendar
view-month = Месяц
view-week = Неделя
view-list = Список
calendar-before = Раньше
calendar-today = Сегодня
calendar-after = Позже
calendar-nothing = Здесь нет ни одной даты.
calendar-key = Знаки
calendar-move = Перенести на другую дату
act-move = Перенести
done-moved = Перенесено.
agenda-publish = выходит
agenda-expire = снимается
agenda-embargo = конец эмбарго
agenda-due = срок
agenda-fact = факт на пересмотр
agenda-day = праздник
feed-own = В моём календаре
feed-help = Программа-календарь может следить за секретным адресом. Материалы под эмбарго видны там без заголовка.
feed-once = Введите этот адрес в своей программе. Он показан только сейчас; кто его знает, видит ваши даты.
feed-mine = только порученное мне
feed-since = Адрес есть с { $time }. Новый заменит его.
act-feed = Создать адрес
act-end-feed = Закрыть адрес

## Several at once
bulk-title = С выбранным
bulk-choose = Выбрать
bulk-whole = всё на этой странице
bulk-original = оригинал
bulk-all = все начатые языки
bulk-none = Ничего не выбрано. Выберите в списке хотя бы один материал.
bulk-chosen-count = { $count ->
    [one] { $n } текст
    [few] { $n } текста
    [many] { $n } текстов
   *[other] { $n } текста
}
bulk-note-help = Нужно лишь для текстов, которые читатели уже видят: им скажут, что было неверно.
bulk-each-language = На каждом языке
bulk-each-language-help = Читатели каждого языка увидят текст, указанный здесь; если поле пусто — общий текст выше.
bulk-report = Что получилось
bulk-outcome = Итог
bulk-done = сделано
bulk-refused = отказано
bulk-done-count = { $count ->
    [one] сделано: { $n }
    [few] сделано: { $n }
    [many] сделано: { $n }
   *[other] сделано: { $n }
}
bulk-refused-count = { $count ->
    [one] отказано: { $n }
    [few] отказано: { $n }
    [many] отказано: { $n }
   *[other] отказано: { $n }
}

## Reading and comments
plan-read = Читать и комментировать
comment-here = Комментировать здесь
comment-answer = Ответить
comment-settled = решено
comment-lost = Абзаца больше нет в тексте
comment-whole = Ко всему тексту
comments-open-count = { $count ->
    [one] { $n } открытый комментарий
    [few] { $n } открытых комментария
    [many] { $n } открытых комментариев
   *[other] { $n } открытого комментария
}
act-reopen = Открыть снова
done-reopened = Снова открыто.
compare-from = С версии
compare-to = По версию
compare-same = Эти две версии одинаковы.

## Start page
waits-accept = Изменения, для которых нужен второй сотрудник
waits-accept-state = ждёт второго сотрудника
waits-ends = Скоро истекает
waits-comments = Открытые комментарии
waits-facts = Факты на пересмотр
waits-languages = Нужно на других языках

## Events
event-embargo = установка эмбарго
event-lift-embargo = снятие эмбарго
event-tick = отметка в контрольном списке
event-untick = снятие отметки
event-change-checklist = изменение контрольных списков
event-retire-checklist = пункт контрольных списков отменён
event-revive-checklist = пункт контрольных списков восстановлен
event-change-address = изменение адреса
event-preview-link = создание ссылки предпросмотра
event-revoke-preview-link = прекращение ссылки предпросмотра
event-comment = комментарий
event-settle-comment = комментарий решён
event-reopen-comment = комментарий открыт снова
event-change-particulars = изменение сведений
event-propose-particulars = предложение изменить сведения
event-decline-particulars = отклонение изменения сведений
event-set-expiry = назначение даты снятия с публикации
event-change-time-zone = смена часового пояса
event-calendar-address = создание адреса календаря
event-end-calendar-address = закрытие адреса календаря
