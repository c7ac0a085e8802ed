SELECT p.organisation, CAST(COUNT(*) AS BIGINT) AS n
FROM programme_plan p JOIN activity a ON a.plan_id = p.id AND a.version = p.approved
WHERE p.programme = $1 AND p.year >= $2 AND p.year <= $3
GROUP BY p.organisation
