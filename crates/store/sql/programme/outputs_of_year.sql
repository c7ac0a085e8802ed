SELECT o.activity_key, o.kind, o.reference, o.locale, o.title, o.person_id, o.at
FROM activity_output o
WHERE o.activity_key IN (SELECT a.key FROM programme_plan p JOIN activity a ON a.plan_id = p.id AND a.version = p.approved
    WHERE p.programme = $1 AND p.year = $2)
ORDER BY o.activity_key, o.at
