SELECT r.period, r.organisation, r.locale, s.report_id, s.number, s.kind, s.person_id, s.at, s.remark, s.body, s.counted
FROM reporting_period p JOIN report r ON r.period = p.code JOIN report_step s ON s.report_id = r.id
WHERE p.programme = $1 AND p.ends >= $2 AND p.ends <= $3
  AND s.number = (SELECT MAX(n.number) FROM report_step n WHERE n.report_id = r.id AND n.kind = 'accept')
ORDER BY p.starts, r.organisation
