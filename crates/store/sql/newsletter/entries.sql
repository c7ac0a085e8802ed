SELECT n.dispatch_id, n.edition_id, n.revision_id, n.locale, n.text, n.approved, n.queued_at, i.kind
FROM newsletter_entry n
JOIN edition e ON e.id = n.edition_id
JOIN item i ON i.id = e.item_id
WHERE n.channel = $1 AND n.issue_id IS NULL AND n.queued_at <= $2 AND e.state = 'published'
ORDER BY n.queued_at, n.dispatch_id
