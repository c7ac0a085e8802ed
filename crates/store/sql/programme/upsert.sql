INSERT INTO programme (code, position, basis, lead, starts, ends, currency, horizons, takes_part, example, public, titles, about, sources, edited_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
ON CONFLICT (code) DO UPDATE SET position = excluded.position, basis = excluded.basis, lead = excluded.lead, starts = excluded.starts,
    ends = excluded.ends, currency = excluded.currency, horizons = excluded.horizons, takes_part = excluded.takes_part,
    example = excluded.example, public = excluded.public, titles = excluded.titles, about = excluded.about,
    sources = excluded.sources, edited_at = excluded.edited_at
