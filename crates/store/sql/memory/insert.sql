INSERT INTO memory_unit (
    id, source_locale, target_locale, source, target, source_key, context, origin, created_at, created_by, changed_at,
    changed_by, folded
)
VALUES {rows}
ON CONFLICT (id) DO UPDATE SET
    context = excluded.context,
    changed_at = excluded.changed_at,
    changed_by = excluded.changed_by,
    origin = CASE
        WHEN excluded.origin = 'desk' OR memory_unit.origin = 'machine' THEN excluded.origin
        ELSE memory_unit.origin
    END
WHERE excluded.origin <> 'machine'
