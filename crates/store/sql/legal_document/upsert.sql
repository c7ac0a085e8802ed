INSERT INTO legal_document (
    code, position, number, kind, issuer, date, effective, valid_to, status, summaries,
    source_url, as_of
)
VALUES (
    $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12
)
ON CONFLICT (code) DO UPDATE SET
    position = excluded.position,
    number = excluded.number,
    kind = excluded.kind,
    issuer = excluded.issuer,
    date = excluded.date,
    effective = excluded.effective,
    valid_to = excluded.valid_to,
    status = excluded.status,
    summaries = excluded.summaries,
    source_url = excluded.source_url,
    as_of = excluded.as_of
