SELECT a.id, a.key, a.plan_id, a.version, a.position, a.task, a.title, a.about, a.product, a.starts, a.ends, a.place, a.territory,
    a.audience, a.message, a.languages, a.costs
FROM programme_plan p JOIN activity a ON a.plan_id = p.id AND a.version = p.approved
WHERE p.programme = $1 AND p.year = $2
ORDER BY p.organisation, a.position
