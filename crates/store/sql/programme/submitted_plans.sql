SELECT p.id, p.programme, p.organisation, p.year, p.newest, p.approved, v.submitted_by
FROM programme_plan p JOIN plan_version v ON v.plan_id = p.id AND v.number = p.newest
WHERE p.programme = $1 AND v.state = 'submitted'
ORDER BY v.edited_at, p.id
