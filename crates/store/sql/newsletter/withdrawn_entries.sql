SELECT n.dispatch_id, n.edition_id, n.revision_id, n.locale, n.withdrawn, i.kind
FROM newsletter_entry n
JOIN edition e ON e.id = n.edition_id
JOIN item i ON i.id = e.item_id
WHERE n.channel = $1 AND n.issue_id IS NOT NULL AND n.withdrawn IS NOT NULL AND n.told_in IS NULL
ORDER BY n.queued_at, n.dispatch_id
