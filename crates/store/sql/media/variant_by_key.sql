SELECT v.width, v.height, v.format, v.sha256, v.bytes, d.rights_until, d.withdrawn_at
FROM media_variant k
JOIN media_variant v ON v.media_id = k.media_id
LEFT JOIN media_details d ON d.media_id = v.media_id
WHERE k.sha256 >= $1 AND k.sha256 < $2 AND v.width = $3 AND v.format = $4
-- The same bytes may be of two media: while either is shown, they are.
ORDER BY CASE WHEN d.withdrawn_at IS NULL THEN 0 ELSE 1 END, v.media_id
LIMIT 1
