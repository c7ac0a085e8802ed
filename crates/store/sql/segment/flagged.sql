SELECT h.flagged, e.locale, e.item_code, e.publisher, COALESCE(r.title, e.title) AS title
FROM segment_head AS h
JOIN edition AS e ON e.id = h.edition_id
LEFT JOIN revision AS r ON r.id = e.latest_revision
WHERE h.flagged > 0 AND e.state <> 'withdrawn'
ORDER BY h.changed_at DESC, h.edition_id
LIMIT $1
