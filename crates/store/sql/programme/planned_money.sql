SELECT a.key, a.task, a.costs
FROM programme_plan p JOIN activity a ON a.plan_id = p.id AND a.version = p.approved
WHERE p.programme = $1 AND p.year >= $2 AND p.year <= $3
ORDER BY p.year, p.organisation, a.position
