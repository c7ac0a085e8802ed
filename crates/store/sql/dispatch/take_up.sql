-- Taken and not begun; or a correction or withdrawal, which does no harm when it is said twice.
UPDATE dispatch
SET claimed_by = NULL, claimed_at = NULL, handed_at = NULL,
    state = CASE WHEN pending = 'send' THEN 'scheduled' ELSE state END
WHERE claimed_by IS NOT NULL AND claimed_at <= $1 AND (handed_at IS NULL OR (pending <> 'send' AND handed_at <= $1))
