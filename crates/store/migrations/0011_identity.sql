-- More ways to prove who one is: passkeys, and accounts at identity providers. What is stored of a passkey is its
-- public half.

CREATE TABLE passkey (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    name TEXT NOT NULL,
    credential TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    used_at BIGINT
);
CREATE INDEX passkey_by_person ON passkey (person_id, created_at);

-- Whom a provider's account lets in. `subject` is the provider's own name for the account, which never changes;
-- `email` is what it was called when last seen.
CREATE TABLE linked_account (
    issuer TEXT NOT NULL,
    subject TEXT NOT NULL,
    person_id TEXT NOT NULL REFERENCES person (id),
    email TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    used_at BIGINT,
    PRIMARY KEY (issuer, subject)
);
CREATE INDEX linked_account_by_person ON linked_account (person_id, created_at);

-- What must be remembered between two requests of one sign-in; taken out when it is used, so that it counts once.
CREATE TABLE sign_in_step (
    token_hash TEXT PRIMARY KEY,
    purpose TEXT NOT NULL,
    person_id TEXT REFERENCES person (id),
    state TEXT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX sign_in_step_by_end ON sign_in_step (expires_at);

-- How a session began, and whether that took two steps.
ALTER TABLE session ADD COLUMN means TEXT NOT NULL DEFAULT 'password';
ALTER TABLE session ADD COLUMN two_steps BIGINT NOT NULL DEFAULT 0;
ALTER TABLE session ADD COLUMN provider TEXT;
