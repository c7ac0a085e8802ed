SELECT i.id AS item_id
FROM item i
WHERE EXISTS (
    SELECT 1
    FROM edition e
    LEFT JOIN segment_head h ON h.edition_id = e.id
    LEFT JOIN edition_work w ON w.edition_id = e.id
    WHERE e.item_id = i.id AND (e.state <> 'published' OR h.done < h.total) AND ($1 = '' OR e.locale = $1) AND
        COALESCE(w.stage, 'draft') <> 'in-review' AND
        CASE
            WHEN h.edition_id IS NULL THEN NOT EXISTS (
                SELECT 1
                FROM edition o
                JOIN revision s ON s.id = o.latest_revision
                WHERE o.item_id = i.id AND o.locale = i.written_in AND o.id <> e.id AND s.number > 1 AND
                    SUBSTR(o.latest_revision, 1, 13) > SUBSTR(e.latest_revision, 1, 13)
            )
            ELSE h.flagged = 0
        END
)
