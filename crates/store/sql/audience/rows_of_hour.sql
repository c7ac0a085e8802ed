SELECT hour, what, door, page, locale, section, organisation, messages, territories, campaign, channel, referrer, device,
    agent, country, detail, CAST(SUM(n) AS BIGINT) AS n
FROM audience_row
WHERE day = $1 AND hour = $2
    AND batch_id IN (SELECT id FROM audience_batch WHERE day = $1 AND rolled < 2)
GROUP BY hour, what, door, page, locale, section, organisation, messages, territories, campaign, channel, referrer, device,
    agent, country, detail
ORDER BY hour, what, door, page, locale, section, organisation, messages, territories, campaign, channel, referrer, device,
    agent, country, detail
