INSERT INTO item_plan (
    item_id, languages, embargo_until, embargo_zone, embargo_reason, embargo_by, edited_at,
    proposal, proposed_by, proposed_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
ON CONFLICT (item_id) DO UPDATE SET
    languages = excluded.languages, embargo_until = excluded.embargo_until,
    embargo_zone = excluded.embargo_zone, embargo_reason = excluded.embargo_reason,
    embargo_by = excluded.embargo_by, edited_at = excluded.edited_at, proposal = excluded.proposal,
    proposed_by = excluded.proposed_by, proposed_at = excluded.proposed_at
