INSERT INTO newsletter_story (issue_id, position, edition_id, revision_id, locale, kind, text, approved, withdrawn)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
