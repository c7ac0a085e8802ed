SELECT p.organisation, a.plan_id, a.key, a.task, a.starts, a.ends, a.costs
FROM programme_plan p JOIN activity a ON a.plan_id = p.id AND a.version = p.approved
WHERE p.programme = $1 AND p.year = $2
ORDER BY p.organisation, a.position
