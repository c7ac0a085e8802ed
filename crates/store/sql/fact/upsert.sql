INSERT INTO fact (
    code, position, fact_group, value, unit, period, territory, source, source_url, as_of,
    review_by, note, retired_on
)
VALUES (
    $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13
)
ON CONFLICT (code) DO UPDATE SET
    position = excluded.position,
    fact_group = excluded.fact_group,
    value = excluded.value,
    unit = excluded.unit,
    period = excluded.period,
    territory = excluded.territory,
    source = excluded.source,
    source_url = excluded.source_url,
    as_of = excluded.as_of,
    review_by = excluded.review_by,
    note = excluded.note,
    retired_on = excluded.retired_on
