-- Pictures. The bytes are in the blob store under their SHA-256.

CREATE TABLE media (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    sha256 TEXT NOT NULL,
    width BIGINT NOT NULL,
    height BIGINT NOT NULL,
    mime TEXT NOT NULL,
    credit TEXT NOT NULL,
    licence TEXT NOT NULL,
    source_url TEXT,
    focus_x DOUBLE PRECISION NOT NULL,
    focus_y DOUBLE PRECISION NOT NULL,
    colour TEXT NOT NULL
);
-- Not unique: the same bytes may stand under two codes.
CREATE INDEX media_by_sha256 ON media (sha256);

CREATE TABLE media_variant (
    media_id TEXT NOT NULL REFERENCES media (id),
    position BIGINT NOT NULL,
    width BIGINT NOT NULL,
    height BIGINT NOT NULL,
    format TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    PRIMARY KEY (media_id, position)
);
CREATE INDEX media_variant_by_sha256 ON media_variant (sha256);
