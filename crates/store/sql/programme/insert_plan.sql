INSERT INTO programme_plan (id, programme, organisation, year, newest, approved) VALUES ($1, $2, $3, $4, $5, $6)
