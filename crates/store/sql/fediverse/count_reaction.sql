UPDATE fediverse_post
SET likes = CASE WHEN likes + $2 < 0 THEN likes ELSE likes + $2 END,
    boosts = CASE WHEN boosts + $3 < 0 THEN boosts ELSE boosts + $3 END,
    replies = CASE WHEN replies + $4 < 0 THEN replies ELSE replies + $4 END
WHERE dispatch_id = $1
