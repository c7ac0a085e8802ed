SELECT m.code, d.fingerprint
FROM media_details d
JOIN media m ON m.id = d.media_id
WHERE d.fingerprint <> ''
