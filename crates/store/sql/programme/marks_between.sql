SELECT r.period, r.organisation, r.state,
    (SELECT MAX(s.at) FROM report_step s WHERE s.report_id = r.id) AS since,
    (SELECT CAST(COALESCE(SUM(CASE s.kind WHEN 'submit' THEN 1 WHEN 'take-back' THEN -1 ELSE 0 END), 0) AS BIGINT)
        FROM report_step s WHERE s.report_id = r.id) AS handed_in,
    (SELECT CAST(COUNT(*) AS BIGINT) FROM report_step s WHERE s.report_id = r.id AND s.kind = 'accept') AS accepted
FROM report r JOIN reporting_period p ON p.code = r.period
WHERE p.programme = $1 AND p.ends >= $2 AND p.ends <= $3
ORDER BY p.starts, r.organisation
