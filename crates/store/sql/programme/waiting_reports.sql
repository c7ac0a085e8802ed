SELECT r.period, r.organisation,
    (SELECT s.person_id FROM report_step s WHERE s.report_id = r.id ORDER BY s.number DESC LIMIT 1) AS handed_in_by
FROM reporting_period p JOIN report r ON r.period = p.code
WHERE p.programme = $1 AND r.state = 'submitted'
ORDER BY p.starts, r.period, r.organisation
