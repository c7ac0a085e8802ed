SELECT r.period, r.organisation, r.state, MAX(s.at) AS since,
    CAST(COALESCE(SUM(CASE s.kind WHEN 'submit' THEN 1 WHEN 'take-back' THEN -1 ELSE 0 END), 0) AS BIGINT) AS handed_in,
    CAST(COALESCE(SUM(CASE s.kind WHEN 'accept' THEN 1 ELSE 0 END), 0) AS BIGINT) AS accepted
FROM reporting_period p JOIN report r ON r.period = p.code LEFT JOIN report_step s ON s.report_id = r.id
WHERE p.programme = $1 AND p.ends >= $2 AND p.ends <= $3
GROUP BY p.starts, r.id, r.period, r.organisation, r.state
ORDER BY p.starts, r.organisation
