SELECT d.id, d.channel, c.organisation, d.locale, r.title, d.remote_url, d.sent_at AS at
FROM dispatch d
JOIN channel c ON c.code = d.channel
JOIN revision r ON r.id = d.revision_id
WHERE d.sent_at >= $1 AND d.sent_at < $2
  AND c.organisation IN ({list})
ORDER BY d.sent_at DESC, d.id
