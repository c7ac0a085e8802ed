UPDATE mail
SET state = 'failed', settled_at = $3, erased_at = $3, last_error = $4,
    to_address = '', to_name = '', subject = '', text = '', html = NULL, headers = '{}'
WHERE state = 'waiting' AND unique_key IN (
    SELECT mail_key FROM press_letter WHERE channel = $1 AND address_hash = $2
)
