SELECT CAST(COUNT(*) AS BIGINT) AS received,
    CAST(COALESCE(SUM(CASE WHEN answered_at < $2 THEN 1 ELSE 0 END), 0) AS BIGINT) AS answered,
    CAST(COALESCE(SUM(CASE WHEN answered_at < $2 AND in_time = 1 THEN 1 ELSE 0 END), 0) AS BIGINT) AS in_time,
    CAST(COALESCE(SUM(CASE WHEN answered_at < $2 AND correction IS NOT NULL THEN 1 ELSE 0 END), 0) AS BIGINT) AS corrected
FROM complaint
WHERE at >= $1 AND at < $2
