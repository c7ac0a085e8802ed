SELECT
    code, position, kind, parent, valid_from, valid_to, website, source_url, as_of, note, contact
FROM organisation
ORDER BY position, code
