INSERT INTO dispatch_step (id, dispatch_id, at, step, actor, detail)
VALUES ($1, $2, $3, $4, $5, $6)
