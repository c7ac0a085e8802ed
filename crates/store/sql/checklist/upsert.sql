INSERT INTO checklist_entry (code, kind, format, texts, gate, renew, words, position, edited_at, retired_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
ON CONFLICT (code) DO UPDATE SET
    kind = excluded.kind, format = excluded.format, texts = excluded.texts, gate = excluded.gate,
    renew = excluded.renew, words = excluded.words, position = excluded.position,
    edited_at = excluded.edited_at, retired_at = excluded.retired_at
