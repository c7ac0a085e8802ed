-- A withdrawal is told through a closed list, too: whoever has the text must know.
SELECT DISTINCT l.dispatch_id, l.edition_id
FROM press_letter l
JOIN dispatch d ON d.id = l.dispatch_id
JOIN edition e ON e.id = l.edition_id
JOIN channel c ON c.code = l.channel
JOIN press_contact p ON p.channel = l.channel AND p.address_hash = l.address_hash
WHERE l.said = 'first' AND p.refused_at IS NULL AND d.edition_id <> l.edition_id AND (c.closed_at IS NULL OR e.state <> 'published')
    AND NOT EXISTS (
        SELECT 1
        FROM press_letter t
        WHERE t.dispatch_id = l.dispatch_id AND t.address_hash = l.address_hash
            AND (t.said = 'withdrawn' OR (e.state = 'published' AND t.revision_id = e.published_revision))
    )
ORDER BY l.dispatch_id, l.edition_id
