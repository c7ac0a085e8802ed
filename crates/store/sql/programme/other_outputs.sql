SELECT activity_key, kind, reference, title
FROM activity_output
WHERE activity_key IN ({list}) AND kind IN ('flow', 'event', 'contest', 'link')
ORDER BY at, reference
