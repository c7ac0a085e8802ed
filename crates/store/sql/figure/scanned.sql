INSERT INTO figure_scan (edition_id, revision_id, registry)
VALUES ($1, $2, $3)
ON CONFLICT (edition_id) DO UPDATE SET revision_id = excluded.revision_id, registry = excluded.registry
