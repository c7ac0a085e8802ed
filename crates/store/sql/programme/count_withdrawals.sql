SELECT {who} CAST(COUNT(DISTINCT e.id) AS BIGINT) AS n
FROM event v JOIN edition e ON e.item_code = v.subject_code AND e.locale = v.subject_locale
WHERE v.at >= $1 AND v.at < $2 AND v.subject_kind = 'edition' AND v.action = 'withdraw'
  AND e.publisher IN ({list}) {by}
