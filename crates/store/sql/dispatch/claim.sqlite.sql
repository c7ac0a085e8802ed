-- SQLite has one writer at a time, so nobody else can be choosing meanwhile.
UPDATE dispatch
SET claimed_by = $1, claimed_at = $2, handed_at = NULL,
    state = CASE WHEN pending = 'send' THEN 'sending' ELSE state END
WHERE id IN (
    SELECT id
    FROM dispatch
    WHERE pending IS NOT NULL AND claimed_by IS NULL AND next_at <= $2
    ORDER BY next_at, id
    LIMIT $3
)
