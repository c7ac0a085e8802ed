INSERT INTO newsletter_rendering (issue_id, locale, interests, subject, text, html, made_at)
VALUES ($1, $2, $3, $4, $5, $6, $7)
ON CONFLICT (issue_id, locale, interests) DO UPDATE SET
    subject = excluded.subject, text = excluded.text, html = excluded.html, made_at = excluded.made_at
