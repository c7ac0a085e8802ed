SELECT item_code, section, publisher
FROM edition
WHERE locale = $1 AND slug = $2 AND state = 'published'
