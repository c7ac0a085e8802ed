SELECT r.organisation, r.state,
    (SELECT MAX(s.at) FROM report_step s WHERE s.report_id = r.id) AS since,
    (SELECT CAST(COUNT(*) AS BIGINT) FROM report_step s WHERE s.report_id = r.id AND s.kind = 'accept') AS accepted
FROM report r WHERE r.period = $1
ORDER BY r.organisation
