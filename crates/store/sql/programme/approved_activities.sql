SELECT a.key, a.title, p.programme, p.organisation, p.year
FROM programme_plan p JOIN activity a ON a.plan_id = p.id AND a.version = p.approved
ORDER BY p.year DESC, p.programme, p.organisation, a.position, a.id
LIMIT $1
