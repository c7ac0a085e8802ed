-- Who works at the desk, how they prove it, and what they may do. No password, token or code is stored, only
-- what checks it.

CREATE TABLE person (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    email TEXT NOT NULL UNIQUE,
    locale TEXT NOT NULL,
    password_hash TEXT,
    totp_secret TEXT,
    second_factor_since BIGINT,
    totp_last_step BIGINT,
    failures BIGINT NOT NULL,
    locked_until BIGINT,
    created_at BIGINT NOT NULL,
    disabled_at BIGINT
);

CREATE TABLE recovery_code (
    person_id TEXT NOT NULL REFERENCES person (id),
    code_hash TEXT NOT NULL,
    PRIMARY KEY (person_id, code_hash)
);

-- An empty organisation stands for the whole country. `locales` is JSON; an empty list stands for all.
CREATE TABLE role_grant (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    role TEXT NOT NULL,
    organisation TEXT NOT NULL,
    locales TEXT NOT NULL,
    granted_at BIGINT NOT NULL,
    UNIQUE (person_id, role, organisation)
);

CREATE TABLE session (
    token_hash TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    created_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    device TEXT NOT NULL
);
CREATE INDEX session_by_person ON session (person_id, created_at);

-- A link that lets somebody in once: to make the first administrator, to join, to choose a new password.
CREATE TABLE invitation (
    token_hash TEXT PRIMARY KEY,
    purpose TEXT NOT NULL,
    person_id TEXT REFERENCES person (id),
    email TEXT NOT NULL,
    grants TEXT NOT NULL,
    created_by TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT
);
