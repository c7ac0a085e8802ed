SELECT id, number, channel, state, from_at, until_at, made_by, made_at, approved_by, started_at, ended_at, counts
FROM newsletter_issue
WHERE channel = $1 AND number < $2
ORDER BY number DESC
LIMIT $3
