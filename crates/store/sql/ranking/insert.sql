INSERT INTO ranking (
    code, position, publisher, publisher_url, better, score_unit, score_min, score_max
)
VALUES (
    $1, $2, $3, $4, $5, $6, $7, $8
)
