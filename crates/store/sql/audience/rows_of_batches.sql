SELECT batch_id, hour, what, door, page, locale, section, organisation, messages, territories, campaign, channel, referrer, device,
    agent, country, detail, n
FROM audience_row
WHERE batch_id IN ({list})
ORDER BY batch_id, position
