SELECT t.concept, t.locale, t.text, t.status, t.note
FROM glossary_term t
JOIN glossary_concept c ON c.code = t.concept
WHERE c.retired_at IS NULL AND t.locale IN ($1, $2)
ORDER BY t.concept, t.locale, t.position, t.text
