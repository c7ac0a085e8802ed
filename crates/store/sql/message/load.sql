SELECT code, theme, proofs, valid_from, valid_to, responsible
FROM key_message
ORDER BY position
