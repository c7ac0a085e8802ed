SELECT e.item_code AS item_code, e.locale AS locale, e.slug AS slug, e.title AS title, e.publisher AS publisher,
    e.updated_at AS updated_at,
    (SELECT CAST(COALESCE(SUM(c.n), 0) AS BIGINT) FROM audience_cell c
        WHERE c.span = 'month' AND c.cut = 'page-locale' AND c.key = 'story:' || e.item_code || '|' || e.locale
            AND c.starts >= $1 AND c.starts <= $2) AS n
FROM edition e
{join}
WHERE e.state = 'published' AND {place} = $3 AND ($4 = '' OR e.locale = $4)
ORDER BY e.updated_at DESC, e.item_code, e.locale
LIMIT $5
