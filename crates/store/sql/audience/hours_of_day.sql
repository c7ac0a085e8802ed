SELECT DISTINCT hour
FROM audience_row
WHERE day = $1 AND batch_id IN (SELECT id FROM audience_batch WHERE day = $1 AND rolled < 2)
ORDER BY hour
