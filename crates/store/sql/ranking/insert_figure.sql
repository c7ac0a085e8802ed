INSERT INTO ranking_figure (
    ranking, position, edition, area, place, out_of, score, source_url, note
)
VALUES (
    $1, $2, $3, $4, $5, $6, $7, $8, $9
)
