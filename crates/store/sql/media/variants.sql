SELECT media_id, width, height, format, sha256, bytes
FROM media_variant
WHERE media_id IN ({list})
ORDER BY media_id, position
