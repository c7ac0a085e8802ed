-- What the desk keeps of pictures and videos, their alternative texts, and files on their way in.

-- Media that came with a pack or an import may have no row here.
CREATE TABLE media_details (
    media_id TEXT PRIMARY KEY REFERENCES media (id),
    title TEXT NOT NULL,
    organisation TEXT,
    consent TEXT NOT NULL,
    rights_until TEXT,
    decorative BIGINT NOT NULL,
    camera TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    file_name TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    duration_ms BIGINT,
    added_at BIGINT NOT NULL,
    added_by TEXT NOT NULL,
    withdrawn_at BIGINT,
    withdrawn_reason TEXT NOT NULL,
    -- Folded text that the library's search looks in; derived.
    words TEXT NOT NULL
);
CREATE INDEX media_details_by_rights ON media_details (rights_until)
    WHERE rights_until IS NOT NULL AND withdrawn_at IS NULL;

-- What a picture shows, in a language: the same wherever it is used, unless a text says otherwise.
CREATE TABLE media_alt (
    media_id TEXT NOT NULL REFERENCES media (id),
    locale TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (media_id, locale)
);

-- A file that is being sent in pieces. How much has come is the length of the file itself.
CREATE TABLE media_upload (
    id TEXT PRIMARY KEY,
    person TEXT NOT NULL,
    organisation TEXT,
    file_name TEXT NOT NULL,
    length BIGINT NOT NULL,
    credit TEXT NOT NULL,
    licence TEXT NOT NULL,
    state TEXT NOT NULL,
    media_code TEXT,
    reason TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    lease_until BIGINT
);
CREATE INDEX media_upload_by_person ON media_upload (person, created_at);
CREATE INDEX media_upload_by_state ON media_upload (state, created_at);
CREATE INDEX media_upload_by_expiry ON media_upload (expires_at);
