INSERT INTO memory_gram (gram, units)
VALUES {rows}
ON CONFLICT (gram) DO UPDATE SET units = memory_gram.units + excluded.units
