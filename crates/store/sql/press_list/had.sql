SELECT DISTINCT l.address_hash
FROM press_letter l
WHERE l.channel = $1 AND l.edition_id = $2 AND l.said = 'first' AND NOT EXISTS (
    SELECT 1
    FROM press_letter w
    WHERE w.dispatch_id = l.dispatch_id AND w.address_hash = l.address_hash AND w.said = 'withdrawn'
)
