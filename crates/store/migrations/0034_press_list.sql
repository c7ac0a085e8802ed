-- Press lists: the newsrooms that a channel of that kind writes to, and who had which letter.

-- `sealed` holds newsroom, person, address and note under a key that is not in the database; `address_hash` is the address's
-- keyed hash.
CREATE TABLE press_contact (
    id TEXT PRIMARY KEY,
    channel TEXT NOT NULL REFERENCES channel (code),
    sealed TEXT NOT NULL,
    address_hash TEXT NOT NULL,
    locale TEXT NOT NULL,
    added_by TEXT NOT NULL REFERENCES person (id),
    added_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX press_contact_by_address ON press_contact (channel, address_hash);

-- All that is left of a contact that is gone, so that it is not loaded again by accident.
CREATE TABLE press_gone (
    channel TEXT NOT NULL REFERENCES channel (code),
    address_hash TEXT NOT NULL,
    why TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (channel, address_hash)
);

-- A letter to a newsroom; what became of it stands in `mail`. `edition_id` is the edition it tells of, which may be in another
-- language than its dispatch.
CREATE TABLE press_letter (
    mail_key TEXT PRIMARY KEY,
    dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
    channel TEXT NOT NULL,
    address_hash TEXT NOT NULL,
    edition_id TEXT NOT NULL REFERENCES edition (id),
    revision_id TEXT NOT NULL REFERENCES revision (id),
    said TEXT NOT NULL,
    queued_at BIGINT NOT NULL
);
CREATE INDEX press_letter_by_dispatch ON press_letter (dispatch_id, said, address_hash);
CREATE INDEX press_letter_by_edition ON press_letter (edition_id, said);
CREATE INDEX press_letter_by_address ON press_letter (channel, address_hash);

-- What was told to be withdrawn can be sent again once it is published again.
DROP INDEX dispatch_once;
CREATE UNIQUE INDEX dispatch_once ON dispatch (channel, edition_id)
    WHERE state NOT IN ('cancelled', 'refused', 'given-up', 'withdrawn', 'told');
