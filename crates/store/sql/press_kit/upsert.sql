INSERT INTO press_kit (
    code, organisation, titles, introductions, licence, locales, items, pictures, facts, contacts, embargo_until,
    embargo_zone, state, reason, made_at, changed_at, published_at, edited_at
)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
ON CONFLICT (code) DO UPDATE SET
    organisation = excluded.organisation,
    titles = excluded.titles,
    introductions = excluded.introductions,
    licence = excluded.licence,
    locales = excluded.locales,
    items = excluded.items,
    pictures = excluded.pictures,
    facts = excluded.facts,
    contacts = excluded.contacts,
    embargo_until = excluded.embargo_until,
    embargo_zone = excluded.embargo_zone,
    state = excluded.state,
    reason = excluded.reason,
    changed_at = excluded.changed_at,
    published_at = excluded.published_at,
    edited_at = excluded.edited_at
