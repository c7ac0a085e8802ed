SELECT id, receipt, page, item, item_locale, organisation, locale, wrong, instead, known_from, at, due, state, assignee, verdict,
    answer, answered_by, answered_at, in_time, correction
FROM complaint
WHERE state = 'answered'
ORDER BY answered_at DESC, id DESC
LIMIT $1
