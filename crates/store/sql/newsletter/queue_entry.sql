INSERT INTO newsletter_entry (dispatch_id, channel, edition_id, revision_id, locale, text, approved, queued_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
ON CONFLICT (dispatch_id) DO NOTHING
