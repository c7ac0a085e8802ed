# Choosing something by what it is called (ru).

choose-none = не выбрано
choose-help = Введите слова из названия или код. Подходящее будет предложено на выбор.
choose-look = Искать по введённому
choose-which = Выберите, что означает «{ $words }».
choose-near = Ничего с названием «{ $words }» нет. Похоже пишется:
choose-nothing = Ничего с названием «{ $words }» нет. Попробуйте другие слова или меньше слов.
choose-open = Ещё нужно выбрать: { $words }. Возможные значения указаны у поля.
field-campaign = Кампания
