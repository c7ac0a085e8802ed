SELECT v.id, v.indicator, v.organisation, v.period, v.value, v.source, v.note, v.person_id, v.at
FROM indicator_value v JOIN indicator i ON i.code = v.indicator
WHERE i.programme = $1 AND v.organisation IN ({list}) AND v.source <> ''
  AND NOT EXISTS (SELECT 1 FROM indicator_value later
      WHERE later.indicator = v.indicator AND later.period = v.period AND later.organisation = v.organisation AND later.id > v.id)
ORDER BY v.indicator, v.period, v.organisation
