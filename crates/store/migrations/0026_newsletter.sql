-- Newsletters: who asked for them, what was written, and how far each letter has come.

-- `interests` is what subscribers can choose among: words like `topic:culture`, sorted, with a space between.
CREATE TABLE newsletter (
    channel TEXT PRIMARY KEY REFERENCES channel (code),
    interests TEXT NOT NULL,
    rhythm TEXT NOT NULL,
    weekday BIGINT NOT NULL,
    hour BIGINT NOT NULL,
    filling TEXT NOT NULL,
    looked_at BIGINT NOT NULL,
    built_until BIGINT NOT NULL
);

-- `address` is sealed under a key that is not in the database, `address_hash` is keyed under it: both say nothing without it.
CREATE TABLE newsletter_subscriber (
    id TEXT PRIMARY KEY,
    channel TEXT NOT NULL REFERENCES newsletter (channel),
    address TEXT NOT NULL,
    address_hash TEXT NOT NULL,
    locale TEXT NOT NULL,
    interests TEXT NOT NULL,
    state TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    confirmed_at BIGINT,
    changed_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX newsletter_subscriber_by_address ON newsletter_subscriber (channel, address_hash);
CREATE INDEX newsletter_subscriber_by_hash ON newsletter_subscriber (address_hash, id);
CREATE INDEX newsletter_subscriber_by_wish ON newsletter_subscriber (channel, state, locale, interests, id);
CREATE INDEX newsletter_subscriber_by_change ON newsletter_subscriber (state, changed_at, id);

-- Addresses that are not written to until they ask anew. Nothing is kept of them but the keyed hash.
CREATE TABLE newsletter_suppression (
    address_hash TEXT PRIMARY KEY,
    reason TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX newsletter_suppression_by_time ON newsletter_suppression (at, address_hash);

-- What was sent to a newsletter through the register of channels, and waits for its issue.
CREATE TABLE newsletter_entry (
    dispatch_id TEXT PRIMARY KEY,
    channel TEXT NOT NULL,
    edition_id TEXT NOT NULL REFERENCES edition (id),
    revision_id TEXT NOT NULL REFERENCES revision (id),
    locale TEXT NOT NULL,
    text TEXT NOT NULL,
    approved BIGINT NOT NULL,
    queued_at BIGINT NOT NULL,
    issue_id TEXT
);
CREATE INDEX newsletter_entry_by_turn ON newsletter_entry (channel, issue_id, queued_at, dispatch_id);

CREATE TABLE newsletter_issue (
    id TEXT PRIMARY KEY,
    number BIGINT NOT NULL,
    channel TEXT NOT NULL REFERENCES newsletter (channel),
    state TEXT NOT NULL,
    from_at BIGINT NOT NULL,
    until_at BIGINT NOT NULL,
    made_by TEXT,
    made_at BIGINT NOT NULL,
    approved_by TEXT,
    started_at BIGINT,
    ended_at BIGINT,
    counts TEXT
);
CREATE UNIQUE INDEX newsletter_issue_by_number ON newsletter_issue (number);
CREATE INDEX newsletter_issue_by_channel ON newsletter_issue (channel, number);
CREATE INDEX newsletter_issue_by_state ON newsletter_issue (state, number);

CREATE TABLE newsletter_story (
    issue_id TEXT NOT NULL REFERENCES newsletter_issue (id),
    position BIGINT NOT NULL,
    edition_id TEXT NOT NULL REFERENCES edition (id),
    revision_id TEXT NOT NULL REFERENCES revision (id),
    locale TEXT NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    approved BIGINT NOT NULL,
    withdrawn TEXT,
    PRIMARY KEY (issue_id, position)
);

-- One text for each language and set of interests. `issue_id` is an issue's id, or `confirm:` and `known:` with a newsletter's
-- code for the letters that answer the form.
CREATE TABLE newsletter_rendering (
    issue_id TEXT NOT NULL,
    locale TEXT NOT NULL,
    interests TEXT NOT NULL,
    subject TEXT NOT NULL,
    text TEXT NOT NULL,
    html TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    PRIMARY KEY (issue_id, locale, interests)
);

-- One line for each letter: nobody gets an issue twice. Letters with `urgency` 0 go before others. `handed_at` is written
-- after the server has taken the address and before it is given the letter. No address stands here.
CREATE TABLE newsletter_delivery (
    issue_id TEXT NOT NULL,
    subscriber_id TEXT NOT NULL,
    locale TEXT NOT NULL,
    interests TEXT NOT NULL,
    urgency BIGINT NOT NULL,
    state TEXT NOT NULL,
    tries BIGINT NOT NULL,
    made_at BIGINT NOT NULL,
    next_at BIGINT NOT NULL,
    claimed_by TEXT,
    handed_at BIGINT,
    settled_at BIGINT,
    last_error TEXT,
    PRIMARY KEY (issue_id, subscriber_id)
);
CREATE INDEX newsletter_delivery_by_turn ON newsletter_delivery (state, urgency, next_at, issue_id, subscriber_id);
CREATE INDEX newsletter_delivery_by_state ON newsletter_delivery (issue_id, state);
CREATE INDEX newsletter_delivery_by_claim ON newsletter_delivery (claimed_by, state);
CREATE INDEX newsletter_delivery_by_subscriber ON newsletter_delivery (subscriber_id);

-- Processes that send, and when each last said that it lives.
CREATE TABLE newsletter_sender (
    claim TEXT PRIMARY KEY,
    seen_at BIGINT NOT NULL
);
