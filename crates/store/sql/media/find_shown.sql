SELECT
    m.id, m.code, m.sha256, m.width, m.height, m.mime, m.credit, m.licence, m.source_url, m.focus_x, m.focus_y,
    m.colour
FROM media m
LEFT JOIN media_details d ON d.media_id = m.id
WHERE m.code IN ({list}) AND d.withdrawn_at IS NULL
ORDER BY m.code
