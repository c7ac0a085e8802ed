SELECT id, at, actor, action, subject_kind, subject_code, subject_locale, detail
FROM event
WHERE actor = $1
ORDER BY at DESC, id DESC
LIMIT $2
