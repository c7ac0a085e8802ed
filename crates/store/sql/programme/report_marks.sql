SELECT r.organisation, r.state,
    (SELECT MAX(s.at) FROM report_step s WHERE s.report_id = r.id) AS since,
    (SELECT CAST(COALESCE(SUM(CASE s.kind WHEN 'submit' THEN 1 WHEN 'take-back' THEN -1 ELSE 0 END), 0) AS BIGINT)
        FROM report_step s WHERE s.report_id = r.id) AS handed_in,
    (SELECT CAST(COUNT(*) AS BIGINT) FROM report_step s WHERE s.report_id = r.id AND s.kind = 'accept') AS accepted
FROM report r WHERE r.period = $1
ORDER BY r.organisation
