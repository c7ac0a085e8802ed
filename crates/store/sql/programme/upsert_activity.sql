INSERT INTO activity (id, key, plan_id, version, position, task, title, about, product, starts, ends, place, territory, audience, message, languages, costs)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
ON CONFLICT (id) DO UPDATE SET position = excluded.position, task = excluded.task, title = excluded.title, about = excluded.about,
    product = excluded.product, starts = excluded.starts, ends = excluded.ends, place = excluded.place, territory = excluded.territory,
    audience = excluded.audience, message = excluded.message, languages = excluded.languages, costs = excluded.costs
