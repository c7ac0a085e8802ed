SELECT
    code, position, kind, region, parent, seat, valid_from, valid_to, area_km2, population,
    figures_source, figures_url, figures_as_of, tile_col, tile_row, latitude, longitude, note
FROM territory
ORDER BY position, code
