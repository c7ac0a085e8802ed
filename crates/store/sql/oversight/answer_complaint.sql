UPDATE complaint SET state = 'answered', verdict = $2, answer = $3, answered_by = $4, answered_at = $5, in_time = $6, correction = $7
WHERE id = $1 AND state = 'waiting'
