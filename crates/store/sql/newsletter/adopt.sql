-- Newsletters that were opened in the register of channels: what stands in them is sent to them, until somebody says more.
INSERT INTO newsletter (channel, interests, rhythm, weekday, hour, filling, looked_at, built_until)
SELECT code, '', 'weekly', CAST(1 AS BIGINT), CAST(8 AS BIGINT), 'dispatched', CAST(0 AS BIGINT), opened_at
FROM channel
WHERE kind = 'newsletter' AND code NOT IN (SELECT channel FROM newsletter)
