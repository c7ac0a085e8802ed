UPDATE hook_endpoint
SET name = $2, address = $3, events = $4, locales = $5
WHERE id = $1
