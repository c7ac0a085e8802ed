### Письма по электронной почте и выбор того, какие из них получать.

## Каждое письмо
mail-greeting = Здравствуйте, { $name }!
mail-greeting-plain = Здравствуйте!
mail-open = Открыть в редакции
mail-copy = Если кнопка не работает, откройте этот адрес:
mail-settings = Какие письма получать, вы выбираете на странице своей учётной записи:
mail-automatic = Это письмо отправлено автоматически. Ответы на него не читаются.

## Приглашение
mail-invitation-subject = Приглашение в редакцию: { $site }
mail-invitation-line = { $name } приглашает вас работать в редакции портала «{ $site }».
mail-invitation-button = Принять приглашение
mail-invitation-until = Ссылка действует один раз, до { $time }. Пожалуйста, не передавайте её другим.
mail-invitation-why = Вы получили это письмо, потому что ваш адрес указан для приглашения на портале «{ $site }». Если вы его не ждали, ничего делать не нужно.
mail-password-subject = Новый пароль: { $site }
mail-password-line = Для вашей учётной записи на портале «{ $site }» запрошен новый пароль.
mail-password-button = Выбрать новый пароль
mail-password-why = Вы получили это письмо, потому что с вашим адресом запросили новый пароль. Если это были не вы, ничего делать не нужно: ваш пароль останется прежним.

## Текст ждёт
mail-embargoed = текст под эмбарго
mail-check-subject = На проверку: { $title }
mail-check-line = На проверку отправлен текст «{ $title }» ({ $language }). Отправитель: { $name }.
mail-returned-subject = Возвращено: { $title }
mail-returned-line = Вам возвращён текст «{ $title }» ({ $language }). Вернул(а): { $name }.
mail-assigned-subject = Поручено вам: { $title }
mail-assigned-line = Вам поручен текст «{ $title }» ({ $language }). Поручил(а): { $name }.
mail-due = Срок: { $date }.
mail-note-why = Вы получили это письмо, потому что с этим текстом теперь работать вам.

## Срок приближается
mail-deadline-subject = Срок { $date }: { $what }
mail-deadline-line = Срок для «{ $what }» – { $date }.
mail-deadline-why = Вы получили это письмо, потому что отвечаете за это.

## Проверка
mail-trial-subject = Пробное письмо: { $site }
mail-trial-line = Почта работает: это письмо запрошено на странице состояния { $time }.
mail-trial-button = Открыть страницу состояния
mail-trial-why = Вы получили это письмо по собственной просьбе.

## В редакции
mail-language = Язык письма
mail-language-help = Приглашение будет отправлено на этот адрес и по электронной почте.
mail-invited = Приглашение также отправляется по электронной почте на { $email }.
mail-wishes = Письма по электронной почте
mail-wish-notes = Когда с текстом пора работать мне
mail-wish-deadlines = Перед наступлением срока
mail-wishes-off = Сейчас портал не отправляет писем. Ваш выбор вступит в силу, как только начнёт.
mail-status-server = Сервер
mail-status-sender = Отправитель
mail-status-waiting = В очереди
mail-status-sent = Отправлено
mail-status-last = Последняя отправка
mail-status-never = пока не было
mail-status-trouble = При последней попытке сервер не принял письма. Попытка повторится. Ответ сервера:
mail-status-ended = Неотправленные письма
mail-status-failed = отклонено
mail-status-given-up = попытки прекращены
mail-status-again = Отправить снова
mail-status-trial = Отправить мне пробное письмо
done-mail-trial = Пробное письмо отправляется вам.
done-mail-again = Письмо снова отправляется.
event-choose-mail = выбор получаемых писем
