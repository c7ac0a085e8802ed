INSERT INTO calendar_day (
    position, code, kind, rule, territory, start_date, end_date, source_url
)
VALUES (
    $1, $2, $3, $4, $5, $6, $7, $8
)
