INSERT INTO effect_study (code, campaign, organisation, locale, body, state, seed, made_by, made_at, edited_at, record, digest, registered_by, registered_at, late, withdrawn)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
ON CONFLICT (code) DO UPDATE SET
    campaign = CASE WHEN effect_study.record IS NULL THEN excluded.campaign ELSE effect_study.campaign END,
    body = CASE WHEN effect_study.record IS NULL THEN excluded.body ELSE effect_study.body END,
    state = excluded.state, edited_at = excluded.edited_at,
    record = COALESCE(effect_study.record, excluded.record), digest = COALESCE(effect_study.digest, excluded.digest),
    registered_by = COALESCE(effect_study.registered_by, excluded.registered_by),
    registered_at = COALESCE(effect_study.registered_at, excluded.registered_at),
    late = COALESCE(effect_study.late, excluded.late), withdrawn = excluded.withdrawn
