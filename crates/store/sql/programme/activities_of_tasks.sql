SELECT a.id, a.key, a.plan_id, a.version, a.position, a.task, a.title, a.about, a.product, a.starts, a.ends, a.place, a.territory,
    a.audience, a.message, a.languages, a.costs, p.organisation, p.year
FROM activity a JOIN programme_plan p ON p.id = a.plan_id AND p.approved = a.version
WHERE a.task IN ({list})
ORDER BY p.year, p.organisation, a.position
