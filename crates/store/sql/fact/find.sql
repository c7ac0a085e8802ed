SELECT
    code, position, fact_group, value, unit, period, territory, source, source_url, as_of,
    review_by, note, retired_on
FROM fact
WHERE code = $1
