SELECT DISTINCT d.id
FROM press_letter l
JOIN dispatch d ON d.id = l.dispatch_id
WHERE l.edition_id = $1 AND l.said = 'first' AND d.edition_id <> $1 AND d.state = 'sent'
ORDER BY d.id
