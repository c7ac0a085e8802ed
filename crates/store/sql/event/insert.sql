INSERT INTO event (id, at, actor, action, subject_kind, subject_code, subject_locale, detail)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
