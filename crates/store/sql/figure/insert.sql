INSERT INTO figure_place (id, edition_id, revision_id, fact_code, start, length, written, sentence, former, score)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
