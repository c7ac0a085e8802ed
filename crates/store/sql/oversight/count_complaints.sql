SELECT CAST(COUNT(*) AS BIGINT) AS received,
    CAST(COUNT(answered_at) AS BIGINT) AS answered,
    CAST(COALESCE(SUM(in_time), 0) AS BIGINT) AS in_time,
    CAST(COUNT(correction) AS BIGINT) AS corrected
FROM complaint
