UPDATE dispatch
SET claimed_by = NULL, claimed_at = NULL, state = CASE WHEN pending = 'send' THEN 'scheduled' ELSE state END
WHERE claimed_by = $1 AND handed_at IS NULL
