-- Once for each inbox; servers that are blocked have no followers left.
INSERT INTO fediverse_delivery (activity_id, inbox, server, channel, state, tries, next_at, made_at)
SELECT $1, f.deliver_to, MIN(f.server), $2, 'waiting', CAST(0 AS BIGINT), $3, $3
FROM fediverse_follower f
WHERE f.channel = $2
GROUP BY f.deliver_to
