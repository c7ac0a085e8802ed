SELECT r.organisation, r.locale, s.report_id, s.number, s.kind, s.person_id, s.at, s.remark, s.body, s.counted
FROM report r JOIN report_step s ON s.report_id = r.id
WHERE r.period = $1
  AND s.number = (SELECT MAX(n.number) FROM report_step n WHERE n.report_id = r.id AND n.kind = 'accept')
ORDER BY r.organisation
