INSERT INTO audience_row (batch_id, position, hour, day, what, door, page, locale, section, organisation, messages,
    territories, campaign, channel, referrer, device, agent, country, detail, n)
VALUES {rows}
