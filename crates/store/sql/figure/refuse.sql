INSERT INTO figure_refused (edition_id, fact_code, written, at, by_person)
VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (edition_id, fact_code, written) DO NOTHING
