INSERT INTO inspection (id, programme, organisation, inspector, people, title, about, tasks, starts, ends, locale, state, summary, made_by, made_at, edited_at, handed_over_by, handed_over_at, closed_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)
ON CONFLICT (id) DO UPDATE SET organisation = excluded.organisation, inspector = excluded.inspector, people = excluded.people,
    title = excluded.title, about = excluded.about, tasks = excluded.tasks, starts = excluded.starts, ends = excluded.ends,
    state = excluded.state, summary = excluded.summary, edited_at = excluded.edited_at, handed_over_by = excluded.handed_over_by,
    handed_over_at = excluded.handed_over_at, closed_at = excluded.closed_at
