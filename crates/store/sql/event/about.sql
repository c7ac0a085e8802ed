SELECT id, at, actor, action, subject_kind, subject_code, subject_locale, detail
FROM event
WHERE subject_kind = $1 AND subject_code = $2
ORDER BY at DESC, id DESC
LIMIT $3
