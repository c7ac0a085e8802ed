INSERT INTO checklist_tick (edition_id, entry, revision_id, person_id, at)
VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (edition_id, entry) DO UPDATE SET
    revision_id = excluded.revision_id, person_id = excluded.person_id, at = excluded.at
