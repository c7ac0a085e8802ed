SELECT id, to_address, subject, state, tries, settled_at, last_error, erased_at
FROM mail
WHERE state = $1
ORDER BY settled_at DESC, id DESC
LIMIT $2
