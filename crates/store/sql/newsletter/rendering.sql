SELECT issue_id, locale, interests, subject, text, html
FROM newsletter_rendering
WHERE issue_id = $1 AND locale = $2 AND interests = $3
