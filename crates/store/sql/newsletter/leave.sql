UPDATE newsletter_delivery
SET state = 'cancelled', settled_at = $2
WHERE subscriber_id = $1 AND state IN ('waiting', 'held')
