SELECT id, number, channel, state, from_at, until_at, made_by, made_at, approved_by, started_at, ended_at, counts
FROM newsletter_issue
WHERE state = $1
ORDER BY number
