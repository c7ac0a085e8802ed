INSERT INTO newsletter (channel, interests, rhythm, weekday, hour, filling, looked_at, built_until)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
ON CONFLICT (channel) DO UPDATE SET
    interests = excluded.interests, rhythm = excluded.rhythm, weekday = excluded.weekday, hour = excluded.hour,
    filling = excluded.filling, looked_at = excluded.looked_at
