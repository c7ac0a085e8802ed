INSERT INTO complaint (id, receipt, page, item, item_locale, organisation, locale, wrong, instead, known_from, at, due, state)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
