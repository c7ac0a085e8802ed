-- The transparency log of what was published, corrected and withdrawn. Entries are added, never changed.

-- `leaf` is the entry itself, the bytes that the tree's leaf is a hash of; the columns beside it are for finding it.
CREATE TABLE log_entry (
    position BIGINT PRIMARY KEY,
    at BIGINT NOT NULL,
    action TEXT NOT NULL,
    item_code TEXT NOT NULL,
    locale TEXT NOT NULL,
    revision BIGINT NOT NULL,
    digest TEXT NOT NULL,
    leaf TEXT NOT NULL
);
CREATE INDEX log_entry_by_edition ON log_entry (item_code, locale, position);

-- Tiles of hashes, in hexadecimal. A row is replaced by a fuller one that begins with the same bytes.
CREATE TABLE log_tile (
    path TEXT PRIMARY KEY,
    hashes TEXT NOT NULL
);

-- One row: how many entries there are, and the root over them. Who appends locks it first.
CREATE TABLE log_state (
    id BIGINT PRIMARY KEY,
    size BIGINT NOT NULL,
    root TEXT NOT NULL
);
INSERT INTO log_state (id, size, root)
VALUES (1, 0, '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=');
