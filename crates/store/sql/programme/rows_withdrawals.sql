SELECT e.item_code, e.locale, e.title, e.slug, e.publisher, e.state, MAX(v.at) AS at
FROM event v JOIN edition e ON e.item_code = v.subject_code AND e.locale = v.subject_locale
WHERE v.at >= $1 AND v.at < $2 AND v.subject_kind = 'edition' AND v.action = 'withdraw'
  AND e.publisher IN ({list})
GROUP BY e.id, e.item_code, e.locale, e.title, e.slug, e.publisher, e.state
ORDER BY 7 DESC, e.item_code, e.locale
