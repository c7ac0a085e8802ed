SELECT
    code, position, number, kind, issuer, date, effective, valid_to, status, summaries,
    source_url, as_of
FROM legal_document
WHERE code = $1
