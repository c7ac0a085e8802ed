SELECT {place} AS place, e.locale AS locale, CAST(SUM(c.n) AS BIGINT) AS n
FROM edition e
{join}
JOIN audience_cell c ON c.key = 'story:' || e.item_code || '|' || e.locale
WHERE e.state = 'published' AND c.span = 'month' AND c.cut = 'page-locale' AND c.starts >= $1 AND c.starts <= $2
GROUP BY {place}, e.locale
ORDER BY 1, 2
