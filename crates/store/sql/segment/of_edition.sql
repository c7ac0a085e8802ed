SELECT
    key, position, field, source, basis, target, joined, state, origin, rate, note, changed_by, changed_at
FROM segment
WHERE edition_id = $1
ORDER BY position, key
