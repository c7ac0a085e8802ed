INSERT INTO fediverse_post (
    dispatch_id, channel, edition_id, note, published_at, updated_at, withdrawn_at, likes, boosts, replies
)
VALUES ($1, $2, $3, $4, $5, NULL, NULL, 0, 0, 0)
ON CONFLICT (dispatch_id) DO NOTHING
