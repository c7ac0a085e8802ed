-- Press kits: what an organisation hands to those who write about it, and links by which somebody sees one early.

-- JSON: `titles` and `introductions` by locale, `locales`, `items`, `pictures`, `facts`, `contacts`. An embargo may have
-- ended. `edited_at` is set once a person has changed the kit: from then on a pack leaves it alone.
CREATE TABLE press_kit (
    code TEXT PRIMARY KEY,
    organisation TEXT NOT NULL,
    titles TEXT NOT NULL,
    introductions TEXT NOT NULL,
    licence TEXT NOT NULL,
    locales TEXT NOT NULL,
    items TEXT NOT NULL,
    pictures TEXT NOT NULL,
    facts TEXT NOT NULL,
    contacts TEXT NOT NULL,
    embargo_until BIGINT,
    embargo_zone TEXT,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    published_at BIGINT,
    edited_at BIGINT
);
CREATE INDEX press_kit_by_state ON press_kit (state, published_at, code);

-- The link itself is not stored: it is made of the row and signed.
CREATE TABLE press_kit_link (
    id TEXT PRIMARY KEY,
    kit TEXT NOT NULL REFERENCES press_kit (code),
    note TEXT NOT NULL,
    made_by TEXT NOT NULL REFERENCES person (id),
    made_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    revoked_at BIGINT,
    uses BIGINT NOT NULL,
    used_at BIGINT
);
CREATE INDEX press_kit_link_by_kit ON press_kit_link (kit, made_at);
