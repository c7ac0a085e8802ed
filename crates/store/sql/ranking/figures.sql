SELECT ranking, edition, area, place, out_of, score, source_url, note
FROM ranking_figure
ORDER BY ranking, position
