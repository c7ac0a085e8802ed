SELECT
    p.id AS figure_id, p.edition_id, p.revision_id, p.fact_code, p.start, p.length, p.written, p.sentence, p.former,
    p.score, e.locale, e.item_code, e.state, e.publisher, r.title, i.written_in
FROM figure_place p
JOIN edition e ON e.id = p.edition_id AND e.latest_revision = p.revision_id
JOIN item i ON i.id = e.item_id
JOIN revision r ON r.id = p.revision_id
WHERE e.state <> 'withdrawn'
ORDER BY CASE WHEN p.former IS NULL THEN 1 ELSE 0 END, p.score DESC, p.id
LIMIT $1
