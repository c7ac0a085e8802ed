SELECT id, unique_key, to_address, to_name, locale, subject, text, html, headers, tries, made_at
FROM mail
WHERE claimed_by = $1 AND state = 'sending'
ORDER BY next_at, id
