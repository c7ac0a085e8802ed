# Надзор: обращения читателей, проверки, проекты.

## Читатели сообщают об ошибке
complaint-title = Сообщить об ошибке
complaint-intro = Сообщите, что неверно на странице этого сайта. Учётная запись не нужна. Вы получите номер квитанции, по которому сможете увидеть наш ответ.
complaint-report = Сообщить об ошибке на этой странице
complaint-dispute = Оспорить этот вывод
complaint-page = Адрес страницы
complaint-page-help = Скопируйте его из адресной строки браузера.
complaint-wrong = Что неверно?
complaint-wrong-help = Предложение, цифра, изображение или перевод и что именно в них неверно.
complaint-instead = Как правильно?
complaint-known = Откуда вам это известно?
complaint-known-help = Источник, который мы можем проверить: адрес или документ. Можно не заполнять.
complaint-contact = Электронная почта для ответа
complaint-contact-help = Только если вы хотите, чтобы мы могли вам написать. Адрес видят лишь те, кто отвечает; через 90 дней после ответа он удаляется.
complaint-trap = Оставьте это поле пустым
complaint-privacy = Сетевой адрес вашего устройства не сохраняется.
complaint-send = Отправить
complaint-days-count = { $count ->
    [one] Мы отвечаем в течение { $n } рабочего дня.
    [few] Мы отвечаем в течение { $n } рабочих дней.
    [many] Мы отвечаем в течение { $n } рабочих дней.
   *[other] Мы отвечаем в течение { $n } рабочего дня.
}
complaint-receipt-have = У вас есть квитанция?
complaint-receipt = Номер квитанции
complaint-receipt-show = Посмотреть ответ
complaint-receipt-wrong = Обращения с таким номером нет. Проверьте буквы и цифры.
complaint-problems = Пожалуйста, исправьте:
complaint-page-missing = Укажите адрес страницы, о которой идёт речь.
complaint-page-unknown = Это не адрес страницы данного сайта. Откройте страницу и скопируйте её адрес.
complaint-wrong-missing = Напишите, что неверно.
complaint-instead-missing = Напишите, как правильно. Если не знаете, так и напишите.
complaint-too-long = Текст слишком длинный: не более 4000 знаков.
complaint-trapped = Заполнено скрытое поле, которое должно оставаться пустым, — так поступают программы. Поле очищено; отправьте форму ещё раз.
complaint-later-count = { $count ->
    [one] Из вашей сети пришло слишком много обращений. Повторите попытку через { $n } минуту. Ваш текст сохранён здесь.
    [few] Из вашей сети пришло слишком много обращений. Повторите попытку через { $n } минуты. Ваш текст сохранён здесь.
    [many] Из вашей сети пришло слишком много обращений. Повторите попытку через { $n } минут. Ваш текст сохранён здесь.
   *[other] Из вашей сети пришло слишком много обращений. Повторите попытку через { $n } минуты. Ваш текст сохранён здесь.
}
complaint-thanks = Спасибо. Ваше обращение получено.
complaint-keep = Сохраните этот номер или адрес этой страницы: только так можно увидеть ответ.
complaint-state-waiting = Ожидает ответа
complaint-state-answered = Ответ дан
complaint-until = Вы получите ответ не позднее { $date }.
complaint-late = Ответ следовало дать до { $date }; срок пропущен.
complaint-answer = Наш ответ
complaint-sent = Отправлено
complaint-yours = Ваше обращение
complaint-verdict-right = Обращение верно
complaint-verdict-partly = Обращение верно отчасти
complaint-verdict-wrong = Страница верна
complaint-verdict-elsewhere = Не относится к нашим материалам
complaint-mail-subject = Ответ на ваше обращение – { $site }
complaint-mail-line = Вы сообщили об ошибке на странице { $page }.
complaint-mail-why = Вы получили это письмо, потому что указали этот адрес для ответа.
complaint-mail-about = Обращение читателя о странице: { $name }
complaint-mail-came = Читатель сообщил об ошибке на странице ({ $name }). Срок ответа — { $day }.
complaint-mail-due = Это обращение читателя о странице ({ $name }) ждёт ответа. Срок — { $day }.
complaint-mail-late = На это обращение читателя о странице ({ $name }) следовало ответить до { $day }, ответа нет.
complaint-mail-button = Открыть обращение
complaint-mail-because = Вы получили это письмо, потому что отвечаете читателям этой организации.
complaint-after = Исправлено по обращению читателя
complaint-numbers = Обращения читателей
complaint-few = Пока поступило менее { $n } обращений; цифры публикуются начиная с { $n }.
complaint-withheld = менее { $n }
complaint-received = Получено
complaint-answered = Дано ответов
complaint-in-time = Ответ дан в срок
complaint-corrected = Привели к исправлению

## Рабочее место
desk-oversight = Надзор
oversight-help = Обращения читателей, выводы проверок и предложенные проекты.
oversight-nothing = Ничего не ожидает.
oversight-left-count = { $count ->
    [0] срок сегодня
    [one] остался { $n } день
    [few] осталось { $n } дня
    [many] осталось { $n } дней
   *[other] осталось { $n } дня
}
oversight-late-count = { $count ->
    [one] просрочено на { $n } день
    [few] просрочено на { $n } дня
    [many] просрочено на { $n } дней
   *[other] просрочено на { $n } дня
}
complaints-title = Обращения читателей
complaints-help = На каждое даётся обоснованный ответ в установленный срок. Если читатель прав, сначала исправьте страницу.
complaints-one = Обращение { $receipt }
complaints-due = Срок ответа
complaints-said = Что пишет читатель
complaints-about = Об этом обращении
complaints-others = Другие обращения об этом материале
complaints-contact-open = Видят только те, кто отвечает. Удаляется через 90 дней после ответа.
complaints-contact-kept = Видят только те, кто отвечает. Удаляется через 90 дней со дня ответа.
complaints-answer = Ответить
complaints-verdict = Результат проверки
complaints-answer-help = Читатель увидит это по номеру квитанции. Напишите, как вы проверяли и, если страница верна, почему. Изменить позже нельзя.
complaints-correction = Внесённое исправление
complaints-correction-help = В реестре исправлений будет указано, что оно внесено по обращению читателя.
complaints-no-correction = нет
complaints-correct-now = Исправить страницу
complaints-send = Отправить ответ
complaints-in-time = в срок
complaints-not-in-time = с опозданием
complaint-answer-missing = Напишите ответ.
complaint-verdict-missing = Укажите результат проверки.
complaint-correction-missing = Читатель прав, а страница всё ещё опубликована: сначала исправьте её, затем выберите здесь исправление.
complaint-correction-unknown = Это исправление не относится к указанной странице.
complaint-correction-not-here = Исправление можно указать, только если читатель прав полностью или частично.
complaint-answered-already = На это обращение уже ответили.
complaint-cannot-answer = Этот сотрудник не может ответить: он не вправе исправлять страницы этого издателя.
done-complaint = Ответ отправлен.
event-complain = читатель сообщил об ошибке
event-assign-complaint = назначил ответственного за обращение
event-answer-complaint = ответил на обращение читателя

## Надзор в целом
oversight-programme = Программа
oversight-task = Задача
oversight-tasks = Задачи
oversight-task-unknown = Эта задача не относится к программе.
oversight-from = Первый день
oversight-to = Последний день
oversight-none = нет
oversight-change = Изменить
oversight-remove = Убрать
oversight-example = Эта программа — пример: всё здесь вымышлено, чтобы показать, как она работает.

## Проверки
inspections-title = Проверки
inspections-help = Что проверено, что выявлено и устранено ли это.
inspections-late = Просроченные рекомендации
inspections-none = Проверок пока нет.
inspection-new = Запланировать проверку
inspection-title = Проверка
inspection-organisation = Проверяемая организация
inspection-inspector = Кто проверяет
inspection-who = { $organisation }, проверяет { $inspector }
inspection-people = Проверяющие
inspection-about = Предмет и причина проверки
inspection-days = Сроки
inspection-state-planned = запланирована
inspection-state-handed-over = рекомендации в работе
inspection-state-closed = завершена
inspection-findings = Выявленное
inspection-no-findings = Пока ничего не записано.
inspection-recommendations = Рекомендации
inspection-no-recommendations = Рекомендаций нет.
inspection-summary = Итог проверки
inspection-hand-over = Передать результаты
inspection-hand-over-help = После этого проверенная организация увидит всё. Изменить выявленное и рекомендации будет нельзя.
inspection-handed-over = Передано
inspection-closed = Завершена
inspection-organisation-unknown = Эта организация не участвует в программе.
inspection-handed-over-already = Результаты переданы, изменить их нельзя.
inspection-title-missing = Дайте проверке название.
inspection-title-long = Название или список проверяющих слишком длинны: не более 300 знаков.
inspection-days-order = Последний день раньше первого.
inspection-from-missing = Укажите первый день.
inspection-summary-missing = Напишите итог проверки.
finding-new = Добавить выявленное
finding-words = Что выявлено
finding-weight = Значимость
finding-weight-note = замечание
finding-weight-shortcoming = недостаток
finding-weight-breach = нарушение
finding-report = К какому отчёту относится
finding-words-missing = Напишите, что выявлено.
finding-report-unknown = Это отчёт другой организации.
recommendation-new = Добавить рекомендацию
recommendation-words = Что нужно сделать
recommendation-owner = Исполнитель
recommendation-due = Срок
recommendation-finding = В связи с пунктом
recommendation-to-finding = пункт { $number }
recommendation-who = { $organisation }, до { $date }
recommendation-state-open = не выполнена
recommendation-state-answered = есть ответ, ждёт проверки
recommendation-state-accepted = принята
recommendation-step-answer = Сделано:
recommendation-step-accept = Принято.
recommendation-step-not-yet = Пока недостаточно:
recommendation-answer = Сообщить, что сделано
recommendation-done = Что сделано
recommendation-evidence = Подтверждение
recommendation-evidence-help = Адрес страницы или номер и дата документа.
recommendation-send = Отправить проверяющим
recommendation-new-due = Новый срок, если пока недостаточно
recommendation-accept = Принять
recommendation-not-yet = Пока недостаточно
recommendation-words-missing = Напишите, что нужно сделать.
recommendation-due-missing = Укажите срок.
recommendation-due-early = Срок раньше проверки.
recommendation-answer-missing = Напишите, что сделано.
recommendation-evidence-missing = Укажите подтверждение: адрес или документ.
recommendation-reason-missing = Напишите, чего ещё не хватает.
recommendation-not-open = Эта рекомендация не в работе.
recommendation-not-answered = Ответа пока нет.
recommendation-own-answer = Ваш собственный ответ должен проверить кто-то другой.
recommendation-mail-subject = Рекомендация для организации «{ $name }»
recommendation-mail-due = Срок этой рекомендации для организации «{ $name }» по итогам проверки «{ $inspection }» ({ $programme }) — { $day }. Ответа на рассмотрении нет.
recommendation-mail-late = Срок этой рекомендации для организации «{ $name }» по итогам проверки «{ $inspection }» ({ $programme }) истёк { $day }. Ответа на рассмотрении нет.
recommendation-mail-button = Открыть проверку
done-handed-over = Результаты переданы.
done-answered = Отправлено проверяющим.

## Проекты
schemes-title = Проекты
schemes-help = Что предложено, по каким критериям оценивается и что решено.
schemes-none = Проектов пока нет.
scheme-new = Предложить проект
scheme-title = Проект
scheme-what = Что нужно сделать
scheme-why = Зачем
scheme-period = Период
scheme-tasks = Задачи, которым он служит
scheme-proposed-by = Кто начал
scheme-cost = Стоимость
scheme-cost-all = Всего
scheme-cost-note = На что
scheme-source-state = Государственный бюджет
scheme-source-social = Общественные средства
scheme-source-in-kind = Вклад в натуре
scheme-results = Ожидаемые результаты
scheme-results-help = Показатель программы или собственный результат с числом, которого нужно достичь.
scheme-indicator = Показатель
scheme-result-own = Или собственный результат
scheme-target = Цель
scheme-by = до { $date }
scheme-nothing-yet = Пока ничего.
scheme-submit = Подать
scheme-state-draft = готовится
scheme-state-submitted = на рассмотрении
scheme-state-returned = возвращён
scheme-state-approved = одобрен
scheme-state-conditional = одобрен с условиями
scheme-state-refused = отклонён
scheme-step-submit = Подан
scheme-step-return = Возвращён:
scheme-step-approve = Одобрен:
scheme-step-condition = Одобрен с условиями:
scheme-step-refuse = Отклонён:
scheme-asked-declare = Заявите об интересах
scheme-asked-score = Ждут ваших оценок
scheme-asked-decide = Ждут вашего решения
scheme-asked-again = Возвращён вам
scheme-evidence = Обоснования
scheme-no-evidence = Обоснований пока нет.
scheme-attach = Приложить обоснование
scheme-attach-document = Приложить документ как подтверждение
scheme-evidence-kind-report = прежний отчёт
scheme-evidence-kind-indicator = показатель
scheme-evidence-kind-evaluation = оценка программы
scheme-evidence-kind-study = исследование эффекта
scheme-evidence-kind-document = документ
scheme-evidence-kind-edition = опубликованный материал
scheme-evidence-kind-link = другая страница
scheme-reference = Что это
scheme-reference-help = Слова из названия отчёта, показателя, исследования, материала или оценки; остальное — по адресу.
scheme-evidence-note = Что оно показывает
scheme-criteria = Критерии
scheme-criteria-help = Проекты оцениваются по критериям, действовавшим при подаче.
scheme-criteria-version = Версия { $number }, опубликована { $date }, { $name }
scheme-criteria-new = Опубликовать новые критерии
scheme-criteria-new-help = Действуют для всего, что подадут после этого. Ненужные строки оставьте пустыми.
scheme-criteria-publish = Опубликовать критерии
scheme-criterion = Критерий
scheme-criterion-about = На что обращают внимание
scheme-weight = Вес
scheme-weight-is = вес { $n }
scheme-judged-by = Оценивается по версии { $number } критериев
scheme-no-criteria = Критерии пока не опубликованы.
scheme-reviewers = Рецензенты
scheme-no-reviewers = Рецензенты пока не назначены.
scheme-reviewer = Рецензент
scheme-name-reviewer = Назначить рецензентом
scheme-reviewer-asked = приглашён
scheme-reviewer-free = без конфликта интересов
scheme-reviewer-out = конфликт интересов
scheme-reviewer-scored = оценил
scheme-declare = Заявление об интересах
scheme-declare-help = Прежде чем ставить оценки, укажите, связаны ли вы с теми, кто предлагает проект или выиграет от него. Заявление хранится, изменить его нельзя.
scheme-interest = Интересы
scheme-no-conflict = Конфликта нет
scheme-has-conflict = У меня конфликт, отказываюсь
scheme-score = Ваши оценки
scheme-score-help = От 0 (совсем нет) до 5 (полностью). Пока не оценят все, никто не видит чужих оценок. Изменить потом нельзя.
scheme-reason = Почему
scheme-words = О проекте в целом
scheme-hand-in-scores = Отправить оценки
scheme-appraisal = Оценка
scheme-mark = Среднее { $mean } из 5; средние отдельных рецензентов от { $low } до { $high }.
scheme-mean = Среднее
scheme-each = Каждый рецензент
scheme-disputed = мнения расходятся
scheme-decide = Решить
scheme-decision = Решение
scheme-decision-approve = Одобрить
scheme-decision-condition = Одобрить с условиями
scheme-decision-return = Вернуть
scheme-decision-refuse = Отклонить
scheme-reasons = Причины и условия, если они есть
scheme-task = Созданная задача
scheme-plan = Начать план
scheme-title-missing = Дайте проекту название.
scheme-title-long = Название слишком длинное: не более 300 знаков.
scheme-what-missing = Напишите, что нужно сделать.
scheme-why-missing = Напишите, зачем.
scheme-tasks-missing = Выберите хотя бы одну задачу.
scheme-task-not-open = Одна из выбранных задач уже закрыта.
scheme-costs-missing = Укажите стоимость.
scheme-cost-negative = Сумма не может быть отрицательной.
scheme-results-missing = Укажите хотя бы один ожидаемый результат.
scheme-result-name = Назовите результат или выберите показатель.
scheme-indicator-unknown = Этот показатель не относится к программе.
scheme-too-many-lines = Слишком много строк: не более 40.
scheme-period-missing = Укажите период.
scheme-not-draft = Сейчас этот проект изменить нельзя.
scheme-not-submitted = Этот проект не на рассмотрении.
scheme-evidence-missing = Укажите, что служит обоснованием.
scheme-evidence-unknown = Ничего не найдено. Выберите из списка или укажите адрес, начинающийся с https://.
scheme-reviewer-unfit = Этот сотрудник не может оценивать этот проект.
scheme-reviewer-named = Этот сотрудник уже назначен.
scheme-reviewer-stays = Кто оценил или заявил о конфликте, остаётся в списке.
scheme-interest-missing = Укажите, в чём конфликт.
scheme-declared-already = Вы уже заявили об интересах.
scheme-declare-first = Сначала заявите об интересах.
scheme-conflict = Вы заявили о конфликте и не оцениваете этот проект.
scheme-score-missing = Поставьте каждому критерию оценку от 0 до 5.
scheme-reason-missing = Обоснуйте каждую оценку.
scheme-scored-already = Вы уже отправили оценки.
scheme-own = Решение по предложенному вами проекту должен принять кто-то другой.
scheme-alone = Одного вашего мнения мало: нужен ещё рецензент.
scheme-not-appraised = До решения должны оценить не менее двух рецензентов и все приглашённые.
scheme-reasons-missing = Укажите причины.
scheme-decision-missing = Выберите решение.
scheme-criteria-none = Напишите от 1 до 20 критериев.
scheme-criterion-title = Дайте каждому критерию название не длиннее 200 знаков.
scheme-criterion-weight = Вес — целое число от 1 до 100.
done-scheme-submitted = Подано.
done-appraised = Ваши оценки отправлены.
done-decided = Решение принято.
done-criteria = Критерии опубликованы.
scheme-waiting-count = { $count ->
    [one] { $n } рецензент ещё не поставил оценки.
    [few] { $n } рецензента ещё не поставили оценки.
    [many] { $n } рецензентов ещё не поставили оценки.
   *[other] { $n } рецензента ещё не поставили оценки.
}

event-plan-inspection = планирование проверки
event-change-inspection = изменение проверки
event-hand-over-inspection = передача результатов проверки
event-close-inspection = завершение проверки
event-save-finding = запись выявленного
event-remove-finding = удаление выявленного
event-save-recommendation = запись рекомендации
event-remove-recommendation = удаление рекомендации
event-answer-recommendation = ответ на рекомендацию
event-accept-recommendation = принятие исполнения рекомендации
event-return-recommendation = непринятие исполнения рекомендации
event-begin-scheme = начало проекта
event-save-scheme = сохранение проекта
event-submit-scheme = представление проекта
event-return-scheme = возврат проекта
event-approve-scheme = утверждение проекта
event-refuse-scheme = отклонение проекта
event-attach-evidence = прикрепление обоснования
event-detach-evidence = удаление обоснования
event-name-reviewer = назначение рецензента
event-drop-reviewer = освобождение рецензента
event-declare-interest = заявление об интересах
event-appraise-scheme = рецензирование проекта
event-publish-criteria = публикация критериев
