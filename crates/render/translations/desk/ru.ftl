# Рабочее место редакции на русском языке.

desk = Редакция
desk-nav-more = Ещё
desk-nav = Разделы редакции
desk-sign-in = Войти
desk-sign-out = Выйти
desk-email = Адрес электронной почты
desk-password = Пароль
desk-new-password = Новый пароль
desk-password-help = Не менее 12 знаков. Несколько не связанных между собой слов легко запомнить и трудно угадать.
desk-forgotten = Забыли пароль? Администратор может прислать вам ссылку.
desk-forgotten-letter = Забыли пароль? Получить письмо со ссылкой.
desk-letter-help = Если адрес принадлежит тому, кто здесь работает, на него придёт письмо со ссылкой.
desk-letter-send = Отправить письмо
desk-letter-sent = Если адрес принадлежит тому, кто здесь работает, письмо уже отправляется. Ссылка в нём действует один раз, в течение часа.
desk-code = Код
desk-code-title = Второй шаг
desk-code-help = Шесть цифр, которые сейчас показывает приложение, или один из ваших кодов восстановления.
desk-go-on = Продолжить
desk-name = Имя
desk-language = Язык рабочего места
desk-save = Сохранить

## Ошибки при входе
sign-in-wrong = Неверный адрес, пароль или код.
sign-in-wait = Слишком много попыток. Повторите после { $time }.
link-gone = Эта ссылка уже использована, устарела или никогда не существовала. Попросите новую у того, кто её прислал.
refusal-missing = Не заполнено: { $field }.
email-wrong = Это не адрес электронной почты.
email-known = Человек с таким адресом здесь уже есть.
password-short = Пароль слишком короткий: нужно не менее 12 знаков.
password-long = Пароль слишком длинный: допускается не более 200 знаков.
password-easy = Этот пароль легко угадать. Выберите слова, никак с вами не связанные.
code-wrong = Код неверный. Он меняется каждые 30 секунд.
last-administrator = Это последний администратор всей страны. Сначала назначьте другого.
forbidden-title = У вас нет на это прав
forbidden = Ваши роли здесь этого не позволяют. Если вам это нужно, обратитесь к администратору.
form-old = Форма была открыта слишком долго или пришла не отсюда. Ничего не изменено; отправьте её ещё раз.

## Первый вход
desk-welcome = Добро пожаловать
desk-setup-intro = Вы здесь первый человек и поэтому становитесь администратором; затем вы сможете пригласить всех остальных.
desk-join-intro = Вас пригласили в редакцию. Представьтесь и выберите пароль.
desk-password-intro = Выберите новый пароль для { $email }.

## Моя учётная запись
desk-account = Моя учётная запись
desk-me = Обо мне
desk-roles = Мои роли
desk-role-at = { $role } · { $place }
desk-role-in = { $role } · { $place } · { $languages }
desk-whole-country = вся страна
desk-second-factor = Второй шаг при входе
desk-second-factor-on = При входе запрашивается код из вашего приложения.
desk-second-factor-off = С приложением-аутентификатором никто не войдёт, зная только ваш пароль.
desk-second-factor-begin = Подключить приложение
desk-second-factor-remove = Больше не запрашивать код
desk-second-factor-scan = Отсканируйте изображение приложением-аутентификатором или введите в него буквы, указанные ниже. Затем введите код, который оно покажет.
desk-codes-left = { $count ->
    [one] Остался { $n } код восстановления.
    [few] Осталось { $n } кода восстановления.
    [many] Осталось { $n } кодов восстановления.
   *[other] Осталось { $n } кода восстановления.
}
desk-recovery = Ваши коды восстановления
desk-recovery-help = Храните их там, где найдёте их и без телефона. Каждый позволяет войти один раз. Они показаны только сейчас.
desk-sessions = Где выполнен вход
desk-this-session = это устройство
desk-session-times = Вход: { $since }, последнее действие: { $seen }
desk-end-other-sessions = Выйти на всех других устройствах

## Роли
role-author = Автор
role-translator = Переводчик
role-reviewer = Проверяющий редактор
role-publisher = Выпускающий редактор
role-media-editor = Медиаредактор
role-analyst = Аналитик
role-planner = Специалист по планированию
role-auditor = Аудитор
role-administrator = Администратор

## Разделы редакции
desk-moment = { $day }, { $time }
desk-home = Что меня ждёт
desk-items = Материалы
desk-people = Люди
desk-audit = Журнал аудита

## Начальная страница
desk-new-item = Новый материал
desk-advise-second-factor = Ваши роли дают широкие права. Настройте второй шаг при входе.
desk-nothing-waits = Сейчас вас ничего не ждёт.
desk-waits-mine = Назначено мне
desk-waits-check = Нужно проверить
desk-waits-publish = Готово к публикации

## Списки
desk-find = Поиск
desk-show = Показать
desk-any = все
desk-more = Ещё
desk-items-count = { $count ->
    [one] { $n } материал
    [few] { $n } материала
    [many] { $n } материалов
   *[other] { $n } материала
}
desk-item = Материал
desk-state = Состояние
desk-kind = Вид информации
desk-saved-at = Последнее сохранение
desk-with = У кого
desk-languages = Языки публикации
desk-nobody = не назначено
desk-the-system = система
desk-yes = да
desk-no = нет

## Состояния
state-published = опубликовано
state-withdrawn = снято с публикации
state-draft = черновик
stage-draft = черновик
stage-in-review = на проверке
stage-returned = возвращено
stage-approved = утверждено
stage-scheduled = запланировано

## Материал
desk-begin = Начать
desk-cancel = Отмена
desk-write = Писать
desk-read = Посмотреть
desk-about-item = Об этом материале
desk-history = Что происходило
desk-language-of = Язык
field-title = Заголовок
field-summary = Краткое изложение
field-body = Текст
field-image_alt = Что изображено на картинке
field-claim = Утверждение, на которое мы отвечаем
field-verdict = Наш ответ одним предложением
field-written-in = Язык оригинала
field-publisher = Издатель
field-format = Формат
field-code = Адрес страницы
field-code-help = Строчные латинские буквы, цифры и дефисы. Если оставить поле пустым, адрес будет составлен из заголовка.
field-translation = Как создан этот текст
field-remark = Замечание
field-note = Что было неверно и что сказано теперь
field-note-help = Читатели увидят это на странице и в реестре исправлений.
field-publish_at = Когда опубликовать
field-expire_at = Когда снять с публикации
field-assignee = Сотрудник
field-due_on = Срок
field-quote = Начало абзаца
field-comment = Комментарий
field-reason = Причина
field-section = Раздел
field-kind = Вид информации
field-role = Роль
field-organisation = Организация
field-name = Название
field-text = Текст
field-email = Адрес электронной почты

## Редактор
desk-no-title = Без заголовка
desk-public-page = Страница на портале
desk-tools = Оформление
tool-heading = Заголовок
tool-bold = Полужирный
tool-emphasis = Курсив
tool-list = Список
tool-link = Ссылка
tool-fact = Факт
desk-preview = Предпросмотр
desk-problems = Исправить до публикации
desk-source = Оригинал
desk-check = Проверка
desk-publish = Публикация
desk-comments = Комментарии
desk-withdraw = Снятие с публикации
desk-kept-now = Черновая копия: { $time }. Она станет версией, когда вы сохраните текст.
desk-kept-found = Это текст, над которым вы работали ({ $time }). Он ещё не сохранён.
desk-others-typing = Сейчас здесь также пишут: { $names }. Когда каждый сохранит своё, тексты будут объединены.
desk-goes-out = Время выхода: { $time }.
act-submit = Отправить на проверку
act-approve = Утвердить
act-return = Вернуть
act-publish = Опубликовать
act-correct = Опубликовать исправление
act-schedule = Запланировать
act-unschedule = Отменить публикацию в это время
act-assign = Назначить
act-comment = Добавить комментарий
act-resolve = Решено
act-withdraw = Снять страницу с публикации
desk-compare = Сравнить
desk-compare-title = Сравнение
desk-compare-which = Версия { $from } и версия { $to }
desk-back = Назад к тексту

## Что только что сделано
done-saved = Сохранено.
done-merged = Сохранено. Тем временем сохранил кто-то ещё; учтены оба изменения.
done-submitted = Отправлено на проверку.
done-approved = Утверждено.
done-returned = Возвращено.
done-published = Опубликовано.
done-scheduled = Запланировано.
done-unscheduled = Дата убрана.
done-assigned = Назначено.
done-commented = Комментарий добавлен.
done-resolved = Решено.
done-withdrawn = Снято с публикации. На этом месте стоит уведомление с указанием причины.
done-sessions-ended = Теперь вход выполнен только здесь.

## Почему не сделано
refusal-problems = Сначала исправьте: { $problems }
refusal-not-found = Этого больше не существует.
refusal-wrong-state = На нынешнем этапе это невозможно. Обновите страницу, чтобы увидеть состояние текста.
refusal-address-taken = Этот адрес занят. Выберите другой.
refusal-four-eyes = До публикации текст должен утвердить тот, кто его не писал.
refusal-nothing-new = Читатели уже видят этот текст.
refusal-conflict = Тем временем сохранил кто-то ещё.
code-letters = В адресе допустимы только строчные буквы a–z, цифры и дефисы.
time-past = Это время уже прошло.
time-order = Страница была бы снята раньше, чем опубликована.
time-wrong = Это не дата и время.

## Люди
desk-invite = Пригласить
desk-role = Роль
desk-roles-of = Роли
desk-where = Где действует, включая всё подчинённое
desk-only-languages = Только для этих языков (не выбрано — для всех)
desk-make-link = Создать приглашение
desk-link = Ссылка
desk-link-help = Передайте её человеку надёжным способом. Она действует один раз и показана только сейчас.
desk-access = Доступ
desk-shut-out = доступ закрыт
act-grant = Дать роль
act-revoke = Отозвать
act-password-link = Ссылка для нового пароля
act-shut-out = Закрыть доступ
act-let-in = Вернуть доступ

## Журнал аудита
desk-when = Когда
desk-who = Кто
desk-what = Что
desk-about = О чём

## События
event-begin = начало языковой версии
event-save = сохранение
event-publish = публикация
event-correct = исправление
event-withdraw = снятие с публикации
event-submit = отправка на проверку
event-return = возврат
event-approve = утверждение
event-assign = назначение
event-schedule = планирование публикации
event-unschedule = отмена даты публикации
event-import = импорт
event-change-fact = изменение факта
event-apply-pack = загрузка пакета страны
event-add-media = добавление изображения
event-join = присоединение к редакции
event-sign-in = вход
event-sign-in-failed = неудачная попытка входа
event-grant = выдача роли
event-revoke = отзыв роли
event-shut-out = закрытие доступа
event-let-in = возвращение доступа
event-second-factor = изменение второго шага
event-change-password = смена пароля
event-password-link = создание ссылки для нового пароля

## Facts
desk-facts = Факты
desk-facts-due = только те, которые пора проверить
desk-facts-help = Показатель записан здесь один раз. Если его изменить, он изменится на всех страницах, где приводится.
desk-cited-in = Приводится на страницах
desk-cited-nowhere = Пока не приводится ни на одной странице.
desk-public-value = Читатели видят
field-value = Значение
field-period = Период
field-period-help = 2026, 2026-03, 2026-Q1, 2026-03-15, 2019/2024 или пусто
field-source = Источник
field-source_url = Адрес источника
field-as_of = Дата обращения к источнику
field-review_by = Проверить не позднее
field-fact-note = Примечание для редакторов
value-wrong = Значение — число без пробелов, с точкой в дробной части, например 101343800 или 7.09.
period-wrong = Это не период. Запишите его так: 2026, 2026-03, 2026-Q1, 2026-03-15 или 2019/2024.
date-wrong = Это не дата.
address-wrong = Адрес должен начинаться с https:// или http://.
done-fact = Сохранено. Все страницы, где приводится этот факт, показывают новое значение.

## Translations
desk-matrix = Переводы
desk-matrix-help = Каждая клетка — версия на одном языке: закрашена — её видят читатели, заштрихована — оригинал с тех пор изменился, только контур — идёт работа, плюс — можно начать.
matrix-current = соответствует оригиналу
matrix-behind = оригинал с тех пор изменился
matrix-working = в работе
matrix-none = не начато
quote-open = «
quote-close = »
