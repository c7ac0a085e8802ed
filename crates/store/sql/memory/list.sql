SELECT
    id, source_locale, target_locale, source, target, source_key, context, origin, created_at, created_by, changed_at,
    changed_by
FROM memory_unit
WHERE folded LIKE $1 ESCAPE '!' AND (changed_at < $2 OR (changed_at = $2 AND id < $3))
ORDER BY changed_at DESC, id DESC
LIMIT $4
