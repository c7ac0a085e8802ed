SELECT id, at, actor, action, subject_kind, subject_code, subject_locale, detail
FROM event
WHERE (at, id) < ($1, $2)
ORDER BY at DESC, id DESC
LIMIT $3
