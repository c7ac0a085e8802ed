-- What issues of a newsletter told of and was withdrawn since, and of which no later issue has said so. An edition that was
-- told of in several issues is named once.
SELECT s.edition_id, MAX(s.revision_id) AS revision_id, s.locale, s.kind, COALESCE(e.withdrawn_reason, '') AS reason
FROM newsletter_story s
JOIN newsletter_issue i ON i.id = s.issue_id
JOIN edition e ON e.id = s.edition_id
WHERE i.channel = $1 AND i.started_at >= $2 AND e.state = 'withdrawn' AND s.withdrawn IS NULL
    AND NOT EXISTS (
        SELECT 1
        FROM newsletter_story t
        JOIN newsletter_issue j ON j.id = t.issue_id
        WHERE j.channel = $1 AND t.edition_id = s.edition_id AND t.withdrawn IS NOT NULL AND j.number > i.number
    )
GROUP BY s.edition_id, s.locale, s.kind, e.withdrawn_reason
ORDER BY s.edition_id
