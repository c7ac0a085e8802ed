SELECT
    CASE WHEN failed_at IS NOT NULL THEN 'failed' WHEN done_at IS NOT NULL THEN 'done' ELSE 'waiting' END AS state,
    COUNT(*) AS n
FROM job
GROUP BY 1
