INSERT INTO audience_cell (span, cut, starts, key, n, readers, sketch)
VALUES {rows}
ON CONFLICT (span, cut, starts, key) DO UPDATE SET
    n = audience_cell.n + excluded.n,
    readers = audience_cell.readers + excluded.readers,
    sketch = CASE WHEN LENGTH(excluded.sketch) = 0 THEN audience_cell.sketch ELSE excluded.sketch END
