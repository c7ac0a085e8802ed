SELECT DISTINCT e.item_id
FROM edition e
JOIN item i ON i.id = e.item_id
LEFT JOIN edition o ON o.item_id = i.id AND o.locale = i.written_in
LEFT JOIN revision s ON s.id = o.latest_revision
LEFT JOIN revision r ON r.id = e.latest_revision
LEFT JOIN edition_work w ON w.edition_id = e.id
LEFT JOIN segment_head h ON h.edition_id = e.id
WHERE ($2 = '' OR e.locale = $2) AND
    CASE
        WHEN w.stage = 'in-review' THEN 'review'
        WHEN h.flagged > 0 THEN 'behind'
        WHEN h.edition_id IS NULL AND s.number > 1 AND s.created_at > r.created_at THEN 'behind'
        WHEN e.state = 'published' AND (h.edition_id IS NULL OR h.done = h.total) THEN 'current'
        ELSE 'working'
    END = $1
