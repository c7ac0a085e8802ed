UPDATE mail
SET text = '', html = NULL
WHERE id = $1 AND secret = 1 AND state = 'sent'
