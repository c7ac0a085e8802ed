SELECT
    n.channel, c.organisation, c.names, c.locales, c.closed_at, n.interests, n.rhythm, n.weekday, n.hour, n.filling,
    n.looked_at, n.built_until
FROM newsletter n
JOIN channel c ON c.code = n.channel
ORDER BY n.channel
