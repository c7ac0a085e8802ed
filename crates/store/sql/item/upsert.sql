INSERT INTO item (
    id, code, kind, format, section, publisher, written_in, image, sources, event, claim, created_at
)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
ON CONFLICT (code) DO UPDATE SET
    kind = excluded.kind,
    format = excluded.format,
    section = excluded.section,
    publisher = excluded.publisher,
    written_in = excluded.written_in,
    image = excluded.image,
    sources = excluded.sources,
    event = excluded.event,
    claim = excluded.claim
