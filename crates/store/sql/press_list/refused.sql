-- What was called off, or never handed over, says nothing about an address.
SELECT p.id, p.channel, m.last_error, m.settled_at
FROM mail m
JOIN press_letter l ON l.mail_key = m.unique_key
JOIN press_contact p ON p.channel = l.channel AND p.address_hash = l.address_hash
WHERE m.state = 'failed' AND m.settled_at >= $1 AND m.last_error IS NOT NULL AND p.refused_at IS NULL
    AND m.handed_at > COALESCE(p.trusted_at, p.added_at)
ORDER BY m.settled_at, m.id
