-- Letters that came to an end, of addresses that are on the list no more: what is left is that there was one.
UPDATE mail
SET to_address = '', to_name = '', subject = '', text = '', html = NULL, headers = '{}', erased_at = $1
WHERE erased_at IS NULL AND state IN ('sent', 'failed', 'given-up') AND unique_key IN (
    SELECT l.mail_key
    FROM press_letter l
    JOIN press_gone g ON g.channel = l.channel AND g.address_hash = l.address_hash
)
