SELECT id, indicator, organisation, period, value, source, note, person_id, at
FROM indicator_value WHERE indicator = $1 AND organisation = $2 ORDER BY period, id
