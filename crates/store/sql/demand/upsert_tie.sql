INSERT INTO demand_tie (locale, folded, topic, section, territory, aside, note, tied_by, tied_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
ON CONFLICT (locale, folded) DO UPDATE SET
    topic = excluded.topic,
    section = excluded.section,
    territory = excluded.territory,
    aside = excluded.aside,
    note = excluded.note,
    tied_by = excluded.tied_by,
    tied_at = excluded.tied_at
