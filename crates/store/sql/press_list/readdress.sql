UPDATE mail
SET to_address = $3, to_name = $4
WHERE state = 'waiting' AND erased_at IS NULL AND unique_key IN (
    SELECT mail_key FROM press_letter WHERE channel = $1 AND address_hash = $2
)
