-- What is being delivered now is left alone: it is told again when that has come to an end.
UPDATE hook_delivery
SET state = 'waiting', tries = 0, next_at = $2, settled_at = NULL, last_error = NULL
WHERE id = $1 AND claimed_by IS NULL
