-- Planning: what an item is wished to be, what may not be known yet, what must be looked at before a text goes on,
-- who may look early, and whose calendar shows it.

-- `languages` is JSON; an empty list says that nobody has chosen. `edited_at` is set once a person has changed the
-- item's particulars: from then on a pack or an import leaves them alone. `proposal` is JSON: particulars that wait
-- for a second person's yes.
CREATE TABLE item_plan (
    item_id TEXT PRIMARY KEY REFERENCES item (id),
    languages TEXT NOT NULL,
    embargo_until BIGINT,
    embargo_zone TEXT,
    embargo_reason TEXT,
    embargo_by TEXT REFERENCES person (id),
    edited_at BIGINT,
    proposal TEXT,
    proposed_by TEXT REFERENCES person (id),
    proposed_at BIGINT
);
CREATE INDEX item_plan_by_embargo ON item_plan (embargo_until) WHERE embargo_until IS NOT NULL;
CREATE INDEX item_plan_by_proposal ON item_plan (proposed_at) WHERE proposed_at IS NOT NULL;

-- An empty kind or format stands for any. `words` is JSON, by locale. A retired entry is asked of nobody; its ticks
-- stay. `edited_at` is set once a person has changed it: from then on a pack leaves it alone.
CREATE TABLE checklist_entry (
    code TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    format TEXT NOT NULL,
    texts TEXT NOT NULL,
    gate TEXT NOT NULL,
    renew BIGINT NOT NULL,
    words TEXT NOT NULL,
    position BIGINT NOT NULL,
    edited_at BIGINT,
    retired_at BIGINT
);

CREATE TABLE checklist_tick (
    edition_id TEXT NOT NULL REFERENCES edition (id),
    entry TEXT NOT NULL REFERENCES checklist_entry (code),
    revision_id TEXT NOT NULL,
    person_id TEXT NOT NULL REFERENCES person (id),
    at BIGINT NOT NULL,
    PRIMARY KEY (edition_id, entry)
);

-- Without a revision a link shows the newest text. The link itself is not stored: it is made of the row and signed.
CREATE TABLE preview_link (
    id TEXT PRIMARY KEY,
    edition_id TEXT NOT NULL REFERENCES edition (id),
    revision_id TEXT,
    note TEXT NOT NULL,
    made_by TEXT NOT NULL REFERENCES person (id),
    made_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    revoked_at BIGINT,
    uses BIGINT NOT NULL,
    used_at BIGINT
);
CREATE INDEX preview_link_by_edition ON preview_link (edition_id, made_at);

-- Keys that every node of the portal signs with.
CREATE TABLE secret (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

-- How a person reads times, and the secret address of their calendar (its hash).
CREATE TABLE person_calendar (
    person_id TEXT PRIMARY KEY REFERENCES person (id),
    time_zone TEXT,
    feed_hash TEXT UNIQUE,
    feed_mine BIGINT NOT NULL,
    feed_since BIGINT
);

-- The time zone in which the times of `edition_work` were said.
ALTER TABLE edition_work ADD COLUMN time_zone TEXT;
CREATE INDEX edition_work_by_due ON edition_work (due_on) WHERE due_on IS NOT NULL;

-- Set once a person has chosen the address: from then on a pack leaves it alone.
ALTER TABLE edition ADD COLUMN slug_set_at BIGINT;

-- `position` is the paragraph's place when the remark was made; an answer names what it answers.
ALTER TABLE comment ADD COLUMN position BIGINT;
ALTER TABLE comment ADD COLUMN parent_id TEXT;
