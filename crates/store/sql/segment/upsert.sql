INSERT INTO segment (
    edition_id, key, position, field, source, basis, target, joined, state, origin, rate, note, changed_by, changed_at
)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
ON CONFLICT (edition_id, key) DO UPDATE SET
    position = excluded.position, field = excluded.field, source = excluded.source, basis = excluded.basis,
    target = excluded.target, joined = excluded.joined, state = excluded.state, origin = excluded.origin,
    rate = excluded.rate, note = excluded.note, changed_by = excluded.changed_by, changed_at = excluded.changed_at
