INSERT INTO inspection_finding (id, inspection_id, position, weight, words, task, report_id, person_id, at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
ON CONFLICT (id) DO UPDATE SET weight = excluded.weight, words = excluded.words, task = excluded.task, report_id = excluded.report_id,
    person_id = excluded.person_id, at = excluded.at
