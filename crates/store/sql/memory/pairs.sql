SELECT
    source_locale, target_locale, COUNT(*) AS n, MAX(changed_at) AS changed_at,
    CAST(COALESCE(SUM(CASE WHEN origin = 'desk' THEN 1 ELSE 0 END), 0) AS BIGINT) AS confirmed
FROM memory_unit
GROUP BY source_locale, target_locale
ORDER BY n DESC, source_locale, target_locale
