SELECT
    i.id AS item_id, i.code AS item_code, i.kind, i.format, i.section, i.publisher, i.written_in,
    COALESCE(r.title, e.title, '') AS title, COALESCE(e.state, 'draft') AS state, w.stage, w.assignee, w.due_on,
    r.created_at AS saved_at, COALESCE(r.number, 0) AS number,
    CAST(
        CASE WHEN e.published_revision IS NOT NULL AND e.published_revision <> e.latest_revision THEN 1 ELSE 0 END
        AS BIGINT
    ) AS changed
FROM item i
LEFT JOIN edition e ON e.item_id = i.id AND e.locale = i.written_in
LEFT JOIN revision r ON r.id = e.latest_revision
LEFT JOIN edition_work w ON w.edition_id = e.id
{which}
ORDER BY i.id DESC
