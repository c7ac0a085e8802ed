INSERT INTO recommendation (id, inspection_id, finding_id, position, owner, words, due, state)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
ON CONFLICT (id) DO UPDATE SET finding_id = excluded.finding_id, owner = excluded.owner, words = excluded.words, due = excluded.due,
    state = excluded.state
