INSERT INTO media (
    id, code, sha256, width, height, mime, credit, licence, source_url, focus_x, focus_y, colour
)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
ON CONFLICT (code) DO UPDATE SET
    sha256 = excluded.sha256,
    width = excluded.width,
    height = excluded.height,
    mime = excluded.mime,
    credit = excluded.credit,
    licence = excluded.licence,
    source_url = excluded.source_url,
    focus_x = excluded.focus_x,
    focus_y = excluded.focus_y,
    colour = excluded.colour
