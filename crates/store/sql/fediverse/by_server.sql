SELECT d.server,
    CAST(SUM(CASE WHEN d.state = 'waiting' THEN 1 ELSE 0 END) AS BIGINT) AS waiting,
    CAST(SUM(CASE WHEN d.state = 'failed' THEN 1 ELSE 0 END) AS BIGINT) AS failed,
    MIN(s.failing_since) AS failing_since,
    MAX(d.last_error) AS last_error
FROM fediverse_delivery d
LEFT JOIN fediverse_server s ON s.server = d.server
WHERE d.channel = $1
GROUP BY d.server
ORDER BY CASE WHEN MIN(s.failing_since) IS NULL THEN 1 ELSE 0 END, MIN(s.failing_since), d.server
LIMIT $2
