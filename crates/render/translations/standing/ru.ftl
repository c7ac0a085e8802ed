# Where a programme stands (ru).
standing-title = { $programme }: ход выполнения, { $year }
standing-scope = Показано организаций: { $number }
standing-plan = План
standing-not-asked = не требуется
standing-late-reports = Просроченные отчёты
standing-late-plans = Неутверждённые планы
standing-late-recommendations = Просроченные рекомендации
standing-nothing-late = Просроченного нет.
standing-heat = Планы и отчёты
standing-told = Что говорят о задачах принятые отчёты
standing-untold = открыты, отчёта пока нет
standing-money = Запланированные и израсходованные средства
standing-money-help = Запланированные средства взяты из утверждённых планов, израсходованные — из принятых отчётов за периоды этого года.
standing-results = Мероприятия и состояние задач
standing-months = Год по месяцам
standing-as-table = В виде таблицы
standing-month = Месяц
standing-running = Идущие мероприятия
standing-ending = Завершающиеся мероприятия
standing-reports-due = Срок сдачи отчётов
standing-recommendations-due = Срок выполнения рекомендаций

## In the calendar
agenda-report = срок отчёта
agenda-activity = завершение мероприятия
agenda-recommendation = срок рекомендации
agenda-complaint = срок ответа читателю
feed-organisation = В календарь входят также сроки отчётов, окончания мероприятий и рекомендации организаций, для которых вы ведёте планы, и обращения читателей, на которые вы можете ответить. Чтобы видеть одну организацию с подчинёнными, добавьте к адресу следующее и её код:
