SELECT
    provider, source_locale, target_locale, MAX(day) AS day, CAST(SUM(requests) AS BIGINT) AS requests,
    CAST(SUM(texts) AS BIGINT) AS texts, CAST(SUM(characters) AS BIGINT) AS characters
FROM machine_use
WHERE day >= $1
GROUP BY provider, source_locale, target_locale
ORDER BY provider, source_locale, target_locale
