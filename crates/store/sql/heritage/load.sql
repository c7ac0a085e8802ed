SELECT
    code, position, list, year, territories, latitude, longitude, source_url, as_of
FROM heritage
ORDER BY position, code
