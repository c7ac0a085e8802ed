INSERT INTO segment_head (edition_id, source_revision, target_revision, total, done, flagged, changed_at)
VALUES ($1, $2, $3, $4, $5, $6, $7)
ON CONFLICT (edition_id) DO UPDATE SET
    source_revision = excluded.source_revision, target_revision = excluded.target_revision, total = excluded.total,
    done = excluded.done, flagged = excluded.flagged, changed_at = excluded.changed_at
