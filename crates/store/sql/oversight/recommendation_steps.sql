SELECT s.recommendation_id, s.number, s.kind, s.words, s.evidence, s.person_id, s.at
FROM recommendation_step s
JOIN recommendation r ON r.id = s.recommendation_id
WHERE r.inspection_id = $1
ORDER BY s.recommendation_id, s.number
