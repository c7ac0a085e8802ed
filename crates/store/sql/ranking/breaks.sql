SELECT ranking, code, kind, edition, source_urls
FROM ranking_break
ORDER BY ranking, position
