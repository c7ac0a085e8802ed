SELECT e.item_id
FROM segment_head h
JOIN edition e ON e.id = h.edition_id
LEFT JOIN edition_work w ON w.edition_id = e.id
WHERE h.flagged > 0 AND COALESCE(w.stage, 'draft') <> 'in-review' AND ($1 = '' OR e.locale = $1)
UNION
SELECT i.id
FROM item i
WHERE EXISTS (
    SELECT 1
    FROM edition o
    JOIN revision s ON s.id = o.latest_revision
    WHERE o.item_id = i.id AND o.locale = i.written_in AND s.number > 1 AND EXISTS (
        SELECT 1
        FROM edition e
        LEFT JOIN edition_work w ON w.edition_id = e.id
        LEFT JOIN segment_head h ON h.edition_id = e.id
        WHERE e.item_id = i.id AND e.id <> o.id AND h.edition_id IS NULL AND
            SUBSTR(o.latest_revision, 1, 13) > SUBSTR(e.latest_revision, 1, 13) AND
            COALESCE(w.stage, 'draft') <> 'in-review' AND ($1 = '' OR e.locale = $1)
    )
)
