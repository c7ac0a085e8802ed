UPDATE edition
SET state = 'withdrawn', published_revision = NULL, withdrawn_reason = $2, updated_at = $3
WHERE id = $1
