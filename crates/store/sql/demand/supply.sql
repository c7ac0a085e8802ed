SELECT {place} AS place, e.locale AS locale, COUNT(*) AS n, MAX(e.updated_at) AS newest
FROM edition e
{join}
WHERE e.state = 'published'
GROUP BY {place}, e.locale
ORDER BY 1, 2
