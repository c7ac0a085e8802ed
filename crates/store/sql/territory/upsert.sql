INSERT INTO territory (
    code, position, kind, region, parent, seat, valid_from, valid_to, area_km2, population,
    figures_source, figures_url, figures_as_of, tile_col, tile_row, latitude, longitude, note
)
VALUES (
    $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18
)
ON CONFLICT (code) DO UPDATE SET
    position = excluded.position,
    kind = excluded.kind,
    region = excluded.region,
    parent = excluded.parent,
    seat = excluded.seat,
    valid_from = excluded.valid_from,
    valid_to = excluded.valid_to,
    area_km2 = excluded.area_km2,
    population = excluded.population,
    figures_source = excluded.figures_source,
    figures_url = excluded.figures_url,
    figures_as_of = excluded.figures_as_of,
    tile_col = excluded.tile_col,
    tile_row = excluded.tile_row,
    latitude = excluded.latitude,
    longitude = excluded.longitude,
    note = excluded.note
