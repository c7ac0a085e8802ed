-- SQLite has one writer at a time, so nobody else can be choosing meanwhile.
UPDATE {table}
SET claimed_by = $1, {taken}
WHERE ({key}) IN (
    SELECT {key}
    FROM {table} d
    WHERE {free} AND next_at <= $2 {behind}
    ORDER BY {order}
    LIMIT $3
)
