INSERT INTO evaluation (id, programme, years, looks_on, locale, title, body, state, judgements, summary, judged_by, begun_by, begun_at, edited_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, 'draft', '[]', '', '[]', $8, $9, $10)
