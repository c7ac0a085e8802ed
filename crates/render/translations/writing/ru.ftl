# The editor: русский.

## Tools
writing-subheading = Подзаголовок
writing-numbers = Нумерованный список
writing-quote = Цитата
writing-table = Таблица
writing-picture = Изображение
writing-column = Столбец { $count }
writing-cell = текст
writing-link-words = текст ссылки
writing-outline = Структура
writing-no-headings = Заголовков пока нет.
writing-counts = Слов: { $words } · чтение: { $minutes } мин
writing-length = Знаков: { $count }; полностью показывается до { $best }
writing-line = Строка { $line }
writing-close = Закрыть

## Find and replace
writing-find = Найти и заменить
writing-find-before = Назад
writing-find-next = Далее
writing-exact = Учитывать регистр
writing-replace = Заменить
writing-replace-all = Заменить все
writing-replace-by = Заменить на
writing-matches = { $at } из { $count }
writing-replaced = Заменено: { $count }

## Choosing something to put in
writing-pick-facts = Вставить факт
writing-pick-links = Вставить ссылку
writing-pick-media = Вставить изображение
writing-pick-help = Начните вводить запрос; диакритика не обязательна. Выбирайте стрелками, вставляйте клавишей Enter.
writing-found-count = Найдено: { $n }
writing-fact-due = срок проверки истёк { $date }
writing-other-site = другой сайт
writing-put-where = Куда вставить
writing-put-before = Перед «{ $words }»
writing-put-end = В конец

## Pasting and pictures
writing-pasting = Переносится форматирование…
writing-paste-failed = Не удалось перенести форматирование; вставлен только текст. Проверьте соединение и вставьте ещё раз.
writing-paste-plain = Вставлен только текст, без форматирования.
writing-paste-here = Вставьте сюда
writing-paste-help = Текст из текстового редактора. При сохранении он будет очищен и добавлен в конец.
writing-paste-pictures-count = Изображений пропущено: { $n }; добавьте каждое с указанием автора.
writing-paste-comments-count = Примечаний пропущено: { $n }.
writing-paste-deletions-count = Помеченных к удалению фрагментов пропущено: { $n }.
writing-paste-links-count = Ссылок очищено от отслеживания: { $n }.
writing-paste-others-count = Прочих элементов пропущено: { $n }.
writing-uploading = Загружается { $name }…
writing-upload-failed = Файл { $name } не загружен.

## Preview
writing-preview-page = Предпросмотр в новой вкладке
writing-width = Ширина предпросмотра
writing-phone = Телефон
writing-tablet = Планшет
writing-screen = Компьютер
writing-light-dark = Светлая или тёмная тема
writing-light = Светлая
writing-dark = Тёмная
writing-not-begun = Ещё не начато: { $language }
writing-no-preview = Сейчас показать невозможно. Попробуйте ещё раз через минуту.

## Keeping
writing-lost = Сервер недоступен. Ваш текст хранится в этом браузере и будет отправлен, как только восстановится связь. Продолжайте писать.
writing-session-ended = Ваш сеанс завершён. Текст в безопасности в этом браузере. Войдите снова в другой вкладке и вернитесь сюда.
writing-sign-in-again = Войти снова
writing-session-back = Вы снова вошли. Ничего не потеряно.
writing-session-other = Сейчас в этом браузере работает другой пользователь. Ваш текст останется здесь, пока вы не войдёте снова.
writing-restored = Текст от { $time }, не дошедший до сервера, восстановлен.
writing-restored-not = Использовать сохранённый текст
writing-windows = Вы изменили те же строки в другом окне.
writing-windows-joined = Написанное вами в другом окне тоже вошло в этот текст.

## Two people
writing-newer = { $name }: сохранена новая версия ({ $time }).
writing-newer-clash = Вы оба изменили одни и те же строки.
writing-settle = Сравнить и выбрать
writing-bring = Внести в мой текст
writing-brought = Изменения внесены в ваш текст.
writing-changes = Посмотреть изменения
writing-came = Чужие изменения, объединённые с вашими
writing-merge-title = Две версии одних и тех же строк
writing-merge-by = { $name }: сохранена другая версия ({ $time }).
writing-merge-own = Другой текст вы написали в другом окне ({ $time }).
writing-merge-help = Там, где оба текста меняют одни и те же строки, выберите, что оставить. Всё остальное уже объединено. Введённое вами тем временем сохранено.
writing-merge-place = Изменено в обоих текстах
writing-merge-mine = Мой текст
writing-merge-theirs = Другой текст
writing-merge-both = Оба изменения вместе:
writing-merge-own-words = Другими словами:
writing-merge-open = Выберите вариант в каждом месте.
writing-merge-again = Другой текст тем временем снова изменился. Просмотрите эти места ещё раз.
writing-merge-go-on = Продолжить писать
done-windows-merged = Два текста объединены. При сохранении получится новая версия.

## What is wrong with a text
problem-too-long = Текст слишком длинный; остальное не прочитано.
problem-unknown-directive = Такого элемента нет.
problem-bad-directive = Элемент записан неверно.
problem-misplaced-directive = Этот элемент нельзя ставить внутри списка или цитаты.
problem-wrong-form = У этого элемента неверное число двоеточий.
problem-unclosed-container = Не хватает закрывающего :::.
problem-stray-close = Этот знак ::: ничего не закрывает.
problem-too-deep = Слишком много вложенных элементов.
problem-missing-attribute = У этого элемента не хватает данных.
problem-unknown-attribute = У этого элемента нет такого параметра.
problem-repeated-attribute = Этот параметр указан дважды.
problem-bad-value = Здесь такое значение недопустимо.
problem-bad-data = Данные диаграммы — это строки из подписи и числа.
problem-bad-inline = В двойных скобках может стоять только факт: [[fact:…]].
problem-raw-html = HTML не обрабатывается, а показывается как текст.
problem-markdown-image = Вставляйте изображения через инструмент изображений.
problem-bad-link = На этот адрес нельзя сослаться.
problem-unknown-reference = Такого кода нет.
problem-unknown-fact = Такого факта нет.
problem-unknown-picture = Такого изображения нет.
