SELECT a.plan_id, a.costs
FROM programme_plan p JOIN activity a ON a.plan_id = p.id AND a.version = COALESCE(p.approved, p.newest)
WHERE p.programme = $1 AND p.year = $2
ORDER BY a.plan_id
