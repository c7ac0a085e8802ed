SELECT edition_id, revision_id, locale, kind, text, approved, withdrawn
FROM newsletter_story
WHERE issue_id = $1
ORDER BY position
