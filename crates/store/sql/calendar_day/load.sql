SELECT
    code, kind, rule, territory, start_date, end_date, source_url
FROM calendar_day
ORDER BY start_date, position
