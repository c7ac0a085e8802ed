UPDATE edition
SET kind = $2, format = $3, section = $4, image = $5, publisher = $6
WHERE item_id = $1
