# Интерфейс на русском языке.
# $n — число, уже записанное так, как привык читатель; $count выбирает форму множественного числа.

language-own-name = Русский

## Рамка страницы
skip-to-content = Перейти к содержанию
demonstration = Это демонстрация портала Sen с образцами материалов, а не официальное издание.
copy-notice = Это копия сайта по состоянию на { $date }. Поиск, подписка и отправка сообщений доступны только на исходном сайте.
copy-original = Эта страница на исходном сайте
nav-label = Основная навигация
nav-stories = Материалы
nav-places = Места
nav-facts = Факты и цифры
nav-guides = Поездки, учёба, инвестиции
nav-abroad = Соотечественникам за рубежом
nav-documents = Документы
nav-search = Поиск
nav-languages = другие языки
nav-about = Кто и как публикует
nav-corrections = Исправления
nav-privacy = Конфиденциальность
nav-accessibility = Доступность
nav-heritage = Всемирное наследие
nav-calendar = Праздники и фестивали
nav-api = Данные и ленты
read-in-your-language = { $country } на вашем языке
promise = На каждой странице указано, кто и когда её опубликовал и как она переведена. Все исправления открыты для всех.
published-by-operator = Издатель: { $operator }
view-plain = Простой вид (меньше данных)
view-full = Полный вид

## Главная и списки
facts-strip = Страна в цифрах
source = источник
all-stories = Все материалы
see-all = Показать всё
read-the-story = Читать полностью
places-as-list = Списком
map-note = Каждая плитка — провинция или город. Чем темнее цвет, тем больше жителей. Площади и расстояния показаны не в масштабе.
nothing-yet = Здесь пока ничего не опубликовано.
nothing-in-language = На этом языке здесь пока ничего не опубликовано.
more-in-other-languages = На других языках есть ещё:
latest = Новое
older = Более ранние
feed-of-this = Следить за этой страницей через RSS
in-languages = { $count ->
    [one] на { $n } языке
    [few] на { $n } языках
    [many] на { $n } языках
   *[other] на { $n } языках
}
topics = Темы
sections = Разделы
stories-intro = Что происходит, как живут люди, что стоит увидеть.
topic = Тема
section = Раздел

## Материал
published-on = Опубликовано: { $date }
updated-on = Обновлено: { $date }
written-in = Язык оригинала: { $language }
translation-original = Это оригинал
translation-person = Перевод выполнен человеком
translation-machine = Машинный перевод, человеком не проверен
translation-machine-checked = Машинный перевод, проверен человеком
read-in-languages = { $count ->
    [one] Читать на { $n } языке
    [few] Читать на { $n } языках
    [many] Читать на { $n } языках
   *[other] Читать на { $n } языках
}
kind-official = Официальная информация
kind-image = Образ страны
kind-world = Мир
kind-clarification = Разъяснение
format-story = Рассказ
format-photo-story = Рассказ в картинках
format-data-story = Рассказ в цифрах
format-place = Портрет места
format-guide = Путеводитель
format-document = Документ
format-qa = Вопросы и ответы
format-event = Событие
correction = Исправление
picture-credit = Изображение: { $credit }, { $licence }
sources = Источники
source-is = Источник: { $source }.
source-read = Источник: { $source } (по состоянию на { $date }).
period-quarter = { $year }, { $quarter }-й квартал
fact-review = Следующая проверка — не позднее { $date }
read-next = Читайте далее
found-a-mistake = Нашли ошибку? Сообщите нам, и мы исправим её открыто.
event-when = Когда
event-where = Где
event-online = Участвовать онлайн
event-add-to-calendar = Добавить в календарь
claim-says = Что говорят
claim-rating = Наш вывод
claim-answer = Коротко
claim-invite = Если у вас есть доказательства нашей ошибки, напишите нам: исправления публикуются открыто.
rating-false = Неверно
rating-mostly-false = По большей части неверно
rating-missing-context = Не хватает контекста
rating-mostly-true = По большей части верно
rating-true = Верно
chart-table = Данные в таблице
chart-source = Источник: { $source }
chart-label = Показатель
chart-value = Значение
table-label = Таблица
video-link = Видео

## Места
places-intro = { $count ->
    [one] { $n } провинция или город. Выберите плитку или название из списка.
    [few] { $n } провинции и города. Выберите плитку или название из списка.
    [many] { $n } провинций и городов. Выберите плитку или название из списка.
   *[other] { $n } провинции и города. Выберите плитку или название из списка.
}
places-in-figures = Места в цифрах
place = Место
region = Регион
seat = Административный центр
population = Население
area-km2 = Площадь, км²
density = Человек на км²
territory-province = Провинция
territory-city = Город
territory-region = Регион
territory-special-zone = Особая зона
history-of-place = Как возникла эта единица
lineage-merged = { $date }: { $from } — объединение в { $to } ({ $act })
lineage-split = { $date }: { $from } — разделение, образуется { $to } ({ $act })
lineage-renamed = { $date }: { $from } получает название «{ $to }» ({ $act })
lineage-status = { $date }: { $from } становится городом центрального подчинения ({ $act })
lineage-moved = { $date }: { $from } переходит в подчинение: { $to }
lineage-dissolved = { $date }: { $from } прекращает существование
no-date = Дата неизвестна
place-until = Эта единица существовала до { $date }; сегодня: { $today }.
same-region = В том же регионе
stories-here = Материалы отсюда

## Факты и документы
facts = Факты
facts-intro = Единый реестр показателей, каждый с периодом и источником. На всех страницах, где приводится показатель, он один и тот же.
groups = Группы
as-of = По состоянию на
review-by = Проверить до
cite-as = Ключ для ссылки
cited-in = Где приводится
documents-intro = Правовые и программные документы о внешней информации: номер, дата, кем принят, действует ли и что чем изменено.
document-kinds = Виды документов
all = Все
status-in-force = Действует
status-partly = Действует частично
status-replaced = Заменён
status-expired = Утратил силу
status-not-yet = Ещё не вступил в силу
status-unknown = Сведений о действии нет
summary-elsewhere = Язык этого резюме — { $language }; на вашем языке его пока нет.
summary-in = Резюме есть на языках:
related-documents = Связанные документы
relation-amends = Изменяет
relation-replaces = Заменяет
relation-guides = Разъясняет порядок применения
relation-implements = Реализует
relation-cites = Ссылается на
relation-amends-by = Изменён документом
relation-replaces-by = Заменён документом
relation-guides-by = Порядок применения разъяснён в документе
relation-implements-by = Реализован документом
relation-cites-by = Упоминается в документе
issuer = Кем принят
date-issued = Принят
date-effective = Действует с
date-until = До
validity = Действие
kind = Вид
heritage-intro = Что мир внёс в свои списки, с указанием года и места.
calendar-intro = Государственные праздники и фестивали. Лунные даты каждый год меняются; показаны те, что уже известны.
days-today = Сегодня
calendar-ahead = Предстоящие дни: { $year }
calendar-past = Прошедшие дни: { $year }
day-public-holiday = Нерабочий праздничный день
day-festival = Фестиваль
day-observance = Памятный день

## Поиск
search-title = Поиск
search-label = Слова для поиска
search-button = Найти
search-hint = Диакритические знаки необязательны. Слова, которые должны стоять рядом, возьмите в кавычки.
search-count = { $count ->
    [0] По запросу «{ $query }» ничего не найдено
    [one] { $n } результат по запросу «{ $query }»
    [few] { $n } результата по запросу «{ $query }»
    [many] { $n } результатов по запросу «{ $query }»
   *[other] { $n } результата по запросу «{ $query }»
}
search-in-language = Язык: { $language } ({ $n })
search-in-all = На всех языках ({ $n })
search-nothing = Ничего не найдено. Что может помочь:
search-tip-fewer = Возьмите меньше слов или более общие.
search-tip-spelling = Проверьте написание; диакритические знаки можно опускать.
search-tip-all = Поищите на всех языках.
search-more = Ещё результаты
did-you-mean = Возможно, вы имели в виду:
facet-section = Раздел
facet-topic = Тема
facet-territory = Место
facet-kind = Вид информации
facet-year = Год
facet-remove = убрать

## О портале
about-intro = Что здесь размещено, кто за это отвечает и каким правилам следует портал.
about-who-title = Кто отвечает за портал
about-who = Портал ведёт { $operator }. На каждой странице названа организация, которая её публикует.
about-how-title = Правила
about-how-attributed = Для каждой публикации указано, кто и когда её выпустил, на каком языке она написана и как переведена.
about-how-silent = Ничто не меняется незаметно. Исправление видно и на самой странице, и в общем реестре; вместо снятой страницы остаётся уведомление с объяснением причины.
about-how-figures = У цифр указаны источник и период. Они хранятся в едином реестре, поэтому на всех страницах совпадают.
about-how-claims = Разъяснение называет утверждение, а не противника. Оно показывает свои источники и может подтвердить, что утверждение верно.
publishers = Издатели
editions-count = { $count ->
    [one] { $n } страница
    [few] { $n } страницы
    [many] { $n } страниц
   *[other] { $n } страницы
}
organisations = Организации
organisation-government = Правительство
organisation-party = Партийные органы
organisation-assembly = Национальное собрание
organisation-ministry = Министерства
organisation-agency = Ведомства
organisation-department = Департаменты
organisation-province = Власти провинций и городов
organisation-mission = Представительства за рубежом
organisation-press = Пресса
organisation-committee = Комитеты
organisation-association = Объединения
organisation-demonstration = Демонстрация
organisation-former = Упразднённые органы
about-coming-title = Принятые решения об изменениях
about-coming = Эти изменения вступают в силу в указанный день.
corrections-intro = Все исправления, о которых следует знать читателям, начиная с самых новых.
corrections-none = Исправления пока не потребовались.
privacy-intro = Чтение портала не оставляет ваших следов.
privacy-count-title = Без слежения
privacy-count = Для чтения портал не использует ни файлов cookie, ни идентификаторов и ничего не загружает с других сайтов. Адреса читателей не сохраняются.
privacy-choice-title = Единственный файл cookie
privacy-choice = Если вы выберете простой вид, этот выбор сохранится в файле cookie на вашем устройстве. Больше ничего.
privacy-mail-title = Если вы нам пишете
privacy-mail = Ваше сообщение нужно нам только для того, чтобы ответить вам и исправить ошибку.
accessibility-intro = Портал сделан так, чтобы его мог читать каждый, на любом устройстве, со скриптами или без них.
accessibility-how-title = К чему мы стремимся
accessibility-how = Мы следуем Руководству по обеспечению доступности веб-контента (WCAG) 2.2, уровень AA: управление с клавиатуры, контраст, текстовые описания картинок, таблицы к графикам и правильный порядок чтения в любой письменности.
accessibility-plain-title = Простой вид
accessibility-plain = В простом виде нет веб-шрифтов и крупных изображений. Браузеры, которые просят экономить трафик, получают его автоматически.
accessibility-tell-title = Напишите нам
accessibility-tell = Если чем-то трудно пользоваться, напишите, где и как; мы это исправим.
languages-title = Языки
languages-intro = Выберите язык, на котором вам удобно читать. Не каждая страница есть на каждом языке; что есть, видно на главной странице этого языка.

## Сообщения вместо страницы
not-found-title = Такой страницы здесь нет
not-found = Возможно, в адресе опечатка или страницу перенесли. Воспользуйтесь поиском или начните с главной страницы.
gone-title = Эта страница снята с публикации
gone = Она была опубликована здесь, а затем отозвана. Причина указана ниже.
gone-on = Снята с публикации { $date }
failed-title = Что-то пошло не так
failed = Ошибка на нашей стороне, и она записана. Попробуйте ещё раз через минуту.
refused-title = На этот запрос нельзя ответить
refused = В адресе или форме есть то, чего портал не понимает.
other-language-title = На этом языке пока нет
other-language = Эта страница пока не опубликована на выбранном языке ({ $language }). Её можно прочитать на языках:
to-home = На главную страницу
feed-title = { $site }: { $part }

## Журнал опубликованного
verify-title = Проверить страницу
verify-this-page = Проверить эту страницу
verify-intro = Всё, что здесь публикуется, заносится в открытый журнал, в который можно только добавлять записи. Укажите адрес страницы, чтобы узнать, осталась ли она такой, какой была занесена.
verify-address = Адрес страницы
verify-button = Проверить
verify-same = Страница такая же, как записано в журнале.
verify-differs = Страница не такая, как записано в журнале. Сообщите нам и не полагайтесь на неё.
verify-none = Этой страницы нет в журнале.
verify-unknown = На этом сайте нет такой страницы.
verify-history = Что журнал говорит об этой странице
verify-yourself = Вам не нужно верить нам на слово: журнал и его ключ открыты для всех.
verify-pictures = Крупные изображения снабжены подписанными сведениями о содержании (C2PA): кто их опубликовал и что с тех пор их никто не менял. Программам, которые их читают, нужен наш сертификат:
log-publish = Опубликовано
log-correct = Исправлено
log-withdraw = Отозвано
log-entry = запись { $number } журнала

## Данные и ленты
api-intro = Всё содержимое портала для машин: ленты, карты сайта и интерфейс только для чтения.
api-rules = Ответы приходят в формате JSON. Списки разбиты на страницы; следуйте по ссылке «next». Ошибки описаны по стандарту problem details (RFC 9457). Отправляйте имеющийся ETag, чтобы не загружать то же самое повторно.

## Названия языков
language-vi = вьетнамский
language-en = английский
language-zh-hans = китайский
language-ja = японский
language-ko = корейский
language-fr = французский
language-de = немецкий
language-es = испанский
language-pt = португальский
language-ru = русский
language-ar = арабский
language-hi = хинди
language-th = тайский
language-lo = лаосский
language-km = кхмерский
language-id = индонезийский

## Небольшие слова в текстах
callout-label = Примечание
missing-fact = (показатель отозван)
