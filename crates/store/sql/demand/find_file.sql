SELECT f.id, f.organisation, f.source, f.address, f.measure, f.file_name, f.loaded_by, f.loaded_at, f.dropped_at,
    (SELECT COUNT(*) FROM demand_interest r WHERE r.file_id = f.id) AS n
FROM demand_file f
WHERE f.id = $1
