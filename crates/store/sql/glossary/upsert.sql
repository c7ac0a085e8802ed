INSERT INTO glossary_concept (code, subject, definition, note, created_at, changed_at, changed_by, retired_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
ON CONFLICT (code) DO UPDATE SET
    subject = excluded.subject,
    definition = excluded.definition,
    note = excluded.note,
    changed_at = excluded.changed_at,
    changed_by = excluded.changed_by,
    retired_at = excluded.retired_at
