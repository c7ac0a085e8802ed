SELECT v.width, v.height, v.format, v.sha256, v.bytes, d.rights_until, d.withdrawn_at
FROM media_variant v
LEFT JOIN media_details d ON d.media_id = v.media_id
WHERE v.sha256 = $1
-- The same bytes may be of two media: while either is shown, they are.
ORDER BY CASE WHEN d.withdrawn_at IS NULL THEN 0 ELSE 1 END, v.media_id
LIMIT 1
