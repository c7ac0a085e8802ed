INSERT INTO heritage (
    code, position, list, year, territories, latitude, longitude, source_url, as_of
)
VALUES (
    $1, $2, $3, $4, $5, $6, $7, $8, $9
)
ON CONFLICT (code) DO UPDATE SET
    position = excluded.position,
    list = excluded.list,
    year = excluded.year,
    territories = excluded.territories,
    latitude = excluded.latitude,
    longitude = excluded.longitude,
    source_url = excluded.source_url,
    as_of = excluded.as_of
