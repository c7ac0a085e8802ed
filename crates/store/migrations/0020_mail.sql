-- Letters on their way out, and who wants which.

-- A key is used once, ever: whoever queues the same letter again queues nothing. `about` is what a letter tells of, for
-- those that must not come too often. `headers` is JSON. A letter with a `secret`, such as a link that lets in, loses its
-- words as soon as it is sent, every other one later; what is left is that there was one. `handed_at` is written before a
-- letter is handed to the mail server, so that one that was being handed over when its process died is not sent twice.
CREATE TABLE mail (
    id TEXT PRIMARY KEY,
    unique_key TEXT NOT NULL UNIQUE,
    about TEXT,
    to_address TEXT NOT NULL,
    to_name TEXT NOT NULL,
    locale TEXT NOT NULL,
    subject TEXT NOT NULL,
    text TEXT NOT NULL,
    html TEXT,
    headers TEXT NOT NULL,
    secret BIGINT NOT NULL,
    state TEXT NOT NULL,
    tries BIGINT NOT NULL,
    made_at BIGINT NOT NULL,
    next_at BIGINT NOT NULL,
    claimed_by TEXT,
    claimed_at BIGINT,
    handed_at BIGINT,
    sent_at BIGINT,
    settled_at BIGINT,
    erased_at BIGINT,
    last_error TEXT
);
CREATE INDEX mail_by_turn ON mail (state, next_at, id);
CREATE INDEX mail_by_end ON mail (state, settled_at, id);
CREATE INDEX mail_by_claim ON mail (claimed_by);
CREATE INDEX mail_by_about ON mail (about, next_at);

-- What a person wants to be written of; somebody without a row wants both.
CREATE TABLE person_mail (
    person_id TEXT PRIMARY KEY REFERENCES person (id),
    notes BIGINT NOT NULL,
    deadlines BIGINT NOT NULL
);

-- How far the event log was read for notes. No row while mail is off: what happens meanwhile is told to nobody later.
CREATE TABLE mail_read (
    follower TEXT PRIMARY KEY,
    at BIGINT NOT NULL
);
