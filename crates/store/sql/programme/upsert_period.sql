INSERT INTO reporting_period (code, programme, starts, ends, due, remind, edited_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
ON CONFLICT (code) DO UPDATE SET starts = excluded.starts, ends = excluded.ends, due = excluded.due, remind = excluded.remind,
    edited_at = excluded.edited_at
