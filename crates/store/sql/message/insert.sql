INSERT INTO key_message (code, theme, position, proofs, valid_from, valid_to, responsible)
VALUES ($1, $2, $3, $4, $5, $6, $7)
