INSERT INTO ranking_break (
    ranking, position, code, kind, edition, source_urls
)
VALUES (
    $1, $2, $3, $4, $5, $6
)
