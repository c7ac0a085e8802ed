SELECT r.body
FROM reporting_period p JOIN report r ON r.period = p.code
WHERE p.programme = $1 AND r.organisation IN ({list})
ORDER BY p.starts, r.organisation
