SELECT r.file_id, r.line, r.term, r.folded, r.topic, r.locale, r.country, r.period, r.value
FROM demand_interest r
JOIN demand_file f ON f.id = r.file_id
WHERE f.dropped_at IS NULL
    AND NOT EXISTS (
        SELECT 1 FROM demand_interest later
        WHERE later.file_id = r.file_id AND later.folded = r.folded AND later.country = r.country
            AND COALESCE(later.topic, '') = COALESCE(r.topic, '')
            AND COALESCE(later.locale, '') = COALESCE(r.locale, '')
            AND later.period > r.period
    )
ORDER BY r.file_id, r.value DESC, r.line
LIMIT $1
