INSERT INTO indicator_value (id, indicator, organisation, period, value, source, note, person_id, at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
