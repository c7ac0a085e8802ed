SELECT r.period, r.organisation, r.state,
    (SELECT MAX(s.at) FROM report_step s WHERE s.report_id = r.id) AS since,
    (SELECT CAST(COUNT(*) AS BIGINT) FROM report_step s WHERE s.report_id = r.id AND s.kind = 'accept') AS accepted
FROM report r JOIN reporting_period p ON p.code = r.period
WHERE p.programme = $1 AND p.ends >= $2 AND p.ends <= $3
ORDER BY p.starts, r.organisation
