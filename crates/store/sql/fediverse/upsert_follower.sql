INSERT INTO fediverse_follower (channel, actor, deliver_to, server, follow_id, key_id, key_pem, since)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
ON CONFLICT (channel, actor) DO UPDATE
SET deliver_to = excluded.deliver_to, server = excluded.server, follow_id = excluded.follow_id,
    key_id = excluded.key_id, key_pem = excluded.key_pem
