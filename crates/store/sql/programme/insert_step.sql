INSERT INTO report_step (report_id, number, kind, person_id, at, remark, body, counted) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
