UPDATE media_upload
SET state = 'making', lease_until = $3
WHERE id = $1 AND (state = 'received' OR (state = 'making' AND lease_until < $2))
