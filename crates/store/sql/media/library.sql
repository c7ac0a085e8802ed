SELECT
    m.id, m.code, m.sha256, m.width, m.height, m.mime, m.credit, m.licence, m.source_url, m.focus_x, m.focus_y,
    m.colour, COALESCE(d.title, '') AS title, d.organisation, d.rights_until, d.withdrawn_at, d.duration_ms,
    COALESCE(d.decorative, 0) AS decorative,
    (SELECT COUNT(*) FROM media_alt a WHERE a.media_id = m.id) AS alts,
    (SELECT a.text FROM media_alt a WHERE a.media_id = m.id AND a.locale = $1) AS alt
FROM media m
LEFT JOIN media_details d ON d.media_id = m.id
WHERE COALESCE(d.words, m.code) LIKE $2
    AND COALESCE(d.words, m.code) LIKE $3
    AND COALESCE(d.words, m.code) LIKE $4
    AND ($5 = '' OR d.organisation = $5)
    AND m.mime LIKE $6
    AND ($7 = '' OR m.licence = $7)
    AND ($8 = '' OR (d.rights_until IS NOT NULL AND d.rights_until <= $8 AND d.withdrawn_at IS NULL))
    AND ($9 = '' OR (COALESCE(d.decorative, 0) = 0
        AND NOT EXISTS (SELECT 1 FROM media_alt x WHERE x.media_id = m.id AND x.locale = $9)))
    AND (CAST($10 AS BIGINT) = 0 OR (NOT EXISTS (SELECT 1 FROM item i WHERE i.image = m.code)
        AND NOT EXISTS (SELECT 1 FROM edition_media u JOIN edition e ON e.id = u.edition_id
            WHERE u.media_code = m.code AND e.state = 'published')))
    AND (CAST($11 AS BIGINT) = 0 OR d.withdrawn_at IS NULL)
ORDER BY m.id DESC
LIMIT $12 OFFSET $13
