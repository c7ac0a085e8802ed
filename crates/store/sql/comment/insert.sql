INSERT INTO comment (id, edition_id, revision_id, quote, position, parent_id, body, author, at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
