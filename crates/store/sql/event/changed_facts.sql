SELECT subject_code, detail
FROM event
WHERE subject_kind = 'fact' AND action = 'change-fact'
ORDER BY at DESC, id DESC
