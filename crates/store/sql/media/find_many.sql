SELECT
    id, code, sha256, width, height, mime, credit, licence, source_url, focus_x, focus_y, colour
FROM media
WHERE code IN ({list})
ORDER BY code
