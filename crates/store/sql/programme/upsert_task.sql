INSERT INTO task (code, programme, parent, kind, number, position, organisation, leads, cooperating, basis, starts, ends, titles, products, note, state, sources, edited_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
ON CONFLICT (code) DO UPDATE SET programme = excluded.programme, parent = excluded.parent, kind = excluded.kind, number = excluded.number,
    position = excluded.position, organisation = excluded.organisation, leads = excluded.leads, cooperating = excluded.cooperating,
    basis = excluded.basis, starts = excluded.starts, ends = excluded.ends, titles = excluded.titles, products = excluded.products,
    note = excluded.note, state = excluded.state, sources = excluded.sources, edited_at = excluded.edited_at
