SELECT e.item_code AS item_code, e.locale AS locale, e.title AS title, e.publisher AS publisher,
    CAST(SUM(c.n) AS BIGINT) AS n
FROM audience_cell c
JOIN edition e ON c.key = 'story:' || e.item_code
JOIN item i ON i.id = e.item_id AND i.written_in = e.locale
WHERE c.span = 'month' AND c.cut = 'page' AND c.starts >= $1 AND c.starts <= $2
    AND e.state = 'published'
    AND NOT EXISTS (SELECT 1 FROM edition other WHERE other.item_id = e.item_id AND other.locale = $3)
GROUP BY e.item_code, e.locale, e.title, e.publisher
ORDER BY 5 DESC, 1
LIMIT $4
