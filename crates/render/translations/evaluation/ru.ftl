# Evaluations of programmes (ru).

## Asking
evaluations-title = Оценки
evaluations-help = Чего достигла программа: вопросы и ответы на них по данным, зафиксированным на определённый день.
evaluations-none = Оценок пока нет.
evaluation-new = Начать оценку
evaluation-horizon = Срок оценки
evaluation-horizon-own = особый день
evaluation-on = На какой день
evaluation-on-help = Только для особого дня; у срока оценки день уже есть. Учитываются отчётные периоды, завершившиеся к этому дню.
evaluation-about = Что нужно выяснить и для кого
evaluation-questions = Вопросы
evaluation-question = Вопрос
evaluation-rests-on = На чём он основан
evaluation-flows = Названные наборы данных
evaluation-flows-help = Сохраняется выпуск, который был последним на этот день.
evaluation-studies = Названные исследования эффекта
evaluation-study = Исследование
evaluation-study-for = О каком показателе

## Freezing and publishing
evaluation-state-draft = готовится
evaluation-state-frozen = зафиксирована
evaluation-state-published = опубликована
evaluation-preview = Так обстоят дела сейчас; ещё ничего не зафиксировано.
evaluation-freeze = Зафиксировать
evaluation-freeze-help = После этого вопросы, показатели, цифры и выпуски данных остаются такими, как в этот день. Выводы пишутся затем.
evaluation-discard = Удалить этот черновик
evaluation-discard-help = Черновик будет удалён без возможности восстановления. Журнал аудита сохранит заданные в нём вопросы.
evaluation-frozen = Зафиксирована
evaluation-published = Опубликована
evaluation-publish-help = Читатели увидят её такой, как здесь. Изменить её будет нельзя.

## Figures
evaluation-periods = Учтённые периоды
evaluation-then = Тогда
evaluation-told = указано в отчётах: { $told } из { $asked } запрошенных
evaluation-lack-no-period = не измерено: к этому дню не завершился ни один отчётный период
evaluation-lack-nothing = не измерено: никто не сообщил цифру
evaluation-lack-apart = единой цифры нет: данные нескольких организаций не сводятся
evaluation-not-measured = Что не было измерено
evaluation-no-indicator = Этот вопрос не основан ни на одном показателе: для него ничего не измерялось.
evaluation-no-baseline = исходного значения нет
evaluation-no-target = цели нет
evaluation-vintage = выпуск { $number }, { $date }
evaluation-no-vintage = к этому дню ничего не опубликовано
evaluation-rows-changed = При фиксации насчитано { $then }; сегодня найдено { $now }.
evaluation-recommendations-count = { $count ->
    [one] Оставалась невыполненной { $n } рекомендация проверок.
    [few] Оставалось невыполненными { $n } рекомендации проверок.
    [many] Оставалось невыполненными { $n } рекомендаций проверок.
   *[other] Оставалось невыполненными { $n } рекомендации проверок.
}

## Effect
evaluation-effect = Эффект
evaluation-effect-is = { $estimate } { $unit } (от { $low } до { $high }, интервал { $level } %)
evaluation-effect-none = результата этого исследования не было
evaluation-conclusion-rise = рост, его показывают все методы
evaluation-conclusion-fall = снижение, его показывают все методы
evaluation-conclusion-doubtful = эффект виден, но есть сомнения
evaluation-conclusion-disagreement = методы противоречат друг другу
evaluation-conclusion-none-worthwhile = заметного эффекта нет
evaluation-conclusion-not-shown = эффект не выявлен, но возможен
evaluation-conclusion-no-answer = ни один метод не дал ответа

## Judging
evaluation-judgement = Вывод
evaluation-answer = Ответ
evaluation-confidence = Уверенность
evaluation-confidence-high = высокая
evaluation-confidence-middle = средняя
evaluation-confidence-low = низкая
evaluation-basis = На чём основан ответ
evaluation-not-judged = Вывода пока нет.
evaluation-summary = Итог

## Paper
evaluation-kind = Отчёт об оценке
evaluation-subject = оценка программы «{ $programme }» по состоянию на { $date }

## Why something was not done
evaluation-early = Этот день раньше начала программы.
evaluation-too-early = Этот день ещё не прошёл: зафиксировать можно будет после него.
evaluation-question-missing = Напишите вопрос или уберите то, на чём он основан.
evaluation-no-questions = Вопросов пока нет. Задайте хотя бы один, прежде чем фиксировать.
evaluation-too-many = Слишком много: не более 20 вопросов, 20 наборов данных и 20 исследований.
evaluation-flow-unknown = Набора данных с таким кодом нет.
evaluation-unjudged = На каждый вопрос нужен ответ с указанием уверенности.
evaluation-not-draft = Оценка зафиксирована: вопросы изменить уже нельзя.
evaluation-not-frozen = Делать выводы и публиковать можно только зафиксированную и ещё не опубликованную оценку.

## What was done
done-evaluation-frozen = Зафиксировано. Теперь можно писать выводы.
done-evaluation-discarded = Черновик удалён.
event-begin-evaluation = начата оценка
event-save-evaluation = изменена оценка
event-discard-evaluation = удаление черновика оценки
event-freeze-evaluation = зафиксирована оценка
event-judge-evaluation = внесены выводы оценки
event-publish-evaluation = опубликована оценка
