SELECT id, receipt, page, item, item_locale, organisation, locale, wrong, instead, known_from, at, due, state, assignee, verdict,
    answer, answered_by, answered_at, in_time, correction
FROM complaint
WHERE state = $1
ORDER BY due, id
LIMIT $2
