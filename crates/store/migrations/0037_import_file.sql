-- Documents that articles of a former site link to: where they were, and what is kept of them.

CREATE TABLE import_file (
    origin TEXT PRIMARY KEY,
    sha256 TEXT NOT NULL,
    name TEXT NOT NULL,
    mime TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    imported_at BIGINT NOT NULL
);
CREATE INDEX import_file_by_sha256 ON import_file (sha256, name);
