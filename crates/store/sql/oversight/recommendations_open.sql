SELECT r.id, r.inspection_id, r.finding_id, r.position, r.owner, r.words, r.due, r.state
FROM recommendation r
JOIN inspection i ON i.id = r.inspection_id
WHERE i.state = 'handed-over' AND r.state <> 'accepted'
ORDER BY r.due, r.id
LIMIT $1
