SELECT v.plan_id, v.number, v.state, v.aims, v.locale, v.begun_by, v.begun_at, v.edited_at, v.submitted_by, v.submitted_at,
    v.decided_by, v.decided_at, v.remark
FROM programme_plan p JOIN plan_version v ON v.plan_id = p.id AND v.number = p.newest
WHERE p.programme = $1 AND p.year = $2
ORDER BY p.organisation
