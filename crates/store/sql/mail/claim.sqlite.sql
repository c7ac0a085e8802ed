-- SQLite has one writer at a time, so nobody else can be choosing letters meanwhile.
UPDATE mail
SET state = 'sending', claimed_by = $1, claimed_at = $2, handed_at = NULL
WHERE id IN (
    SELECT id
    FROM mail
    WHERE state = 'waiting' AND next_at <= $2
    ORDER BY next_at, id
    LIMIT $3
)
