SELECT m.code, d.title, d.organisation, d.rights_until
FROM media_details d
JOIN media m ON m.id = d.media_id
WHERE d.rights_until IS NOT NULL AND d.withdrawn_at IS NULL AND d.rights_until <= $1
ORDER BY d.rights_until, m.code
LIMIT $2
