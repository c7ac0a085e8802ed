INSERT INTO person_calendar (person_id, time_zone, feed_hash, feed_mine, feed_since)
VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (person_id) DO UPDATE SET
    time_zone = excluded.time_zone, feed_hash = excluded.feed_hash, feed_mine = excluded.feed_mine,
    feed_since = excluded.feed_since
