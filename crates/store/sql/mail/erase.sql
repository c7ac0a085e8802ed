UPDATE mail
SET to_address = '', to_name = '', subject = '', text = '', html = NULL, headers = '{}', erased_at = $2
WHERE state = $3 AND settled_at <= $1 AND erased_at IS NULL
