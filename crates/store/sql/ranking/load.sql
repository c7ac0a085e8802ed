SELECT
    code, publisher, publisher_url, better, score_unit, score_min, score_max
FROM ranking
ORDER BY position
