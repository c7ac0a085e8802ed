-- What was asked goes with the end: the address of somebody who did not subscribe is not kept.
UPDATE hook_delivery
SET state = $3, tries = $4, next_at = $5, settled_at = $6, last_error = $7, claimed_by = NULL, claimed_at = NULL,
    detail = CASE WHEN $6 IS NULL THEN detail ELSE NULL END
WHERE id = $1 AND claimed_by = $2
