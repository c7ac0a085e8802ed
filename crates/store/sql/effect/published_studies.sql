SELECT s.code, s.campaign, s.organisation, s.locale, s.body, s.state, s.seed, s.made_by, s.made_at, s.edited_at, s.record, s.digest,
    s.registered_by, s.registered_at, s.late, s.withdrawn
FROM effect_study s
JOIN (SELECT study, MAX(at) AS last FROM effect_publication GROUP BY study) p ON p.study = s.code
ORDER BY p.last DESC, s.code
LIMIT $1
