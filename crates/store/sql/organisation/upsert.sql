INSERT INTO organisation (
    code, position, kind, parent, valid_from, valid_to, website, source_url, as_of, note, contact
)
VALUES (
    $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11
)
ON CONFLICT (code) DO UPDATE SET
    position = excluded.position,
    kind = excluded.kind,
    parent = excluded.parent,
    valid_from = excluded.valid_from,
    valid_to = excluded.valid_to,
    website = excluded.website,
    source_url = excluded.source_url,
    as_of = excluded.as_of,
    note = excluded.note,
    contact = excluded.contact
