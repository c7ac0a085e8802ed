-- SKIP LOCKED: processes that choose at the same time each get others instead of waiting for one another. They are chosen
-- first and once: as a plain subquery, the choice may be made again for every row, past its limit. What makes them free is
-- asked once more outside, of the row as it is when it is changed.
WITH chosen AS (
    SELECT {key}
    FROM {table} d
    WHERE {free} AND next_at <= $2 {behind}
    ORDER BY {order}
    LIMIT $3
    FOR UPDATE SKIP LOCKED
)
UPDATE {table}
SET claimed_by = $1, {taken}
WHERE {free} AND ({key}) IN (SELECT {key} FROM chosen)
