SELECT
    code, organisation, titles, introductions, licence, locales, items, pictures, facts, contacts, embargo_until,
    embargo_zone, state, reason, made_at, changed_at, published_at, edited_at
FROM press_kit
WHERE code = $1
