INSERT INTO indicator (code, programme, task, organisation, position, level, titles, unit, method, counted, better, across, over_time, baseline, target, retired_on, edited_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
ON CONFLICT (code) DO UPDATE SET programme = excluded.programme, task = excluded.task, organisation = excluded.organisation,
    position = excluded.position, level = excluded.level, titles = excluded.titles, unit = excluded.unit, method = excluded.method,
    counted = excluded.counted, better = excluded.better, across = excluded.across, over_time = excluded.over_time,
    baseline = excluded.baseline, target = excluded.target, retired_on = excluded.retired_on, edited_at = excluded.edited_at
