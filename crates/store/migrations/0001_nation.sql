-- What a nation pack brings. One text for both engines, so only TEXT, BIGINT, DOUBLE PRECISION:
-- JSON is TEXT, dates are ISO TEXT, instants are BIGINT microseconds since 1970 UTC, booleans are 0 or 1.
-- Codes are not foreign keys: the pack loader checks them all before anything is written, and a code may
-- leave a pack while old content still speaks of it.

CREATE TABLE site (
    id TEXT PRIMARY KEY,
    body TEXT NOT NULL
);

CREATE TABLE names (
    locale TEXT PRIMARY KEY,
    body TEXT NOT NULL
);

-- `position` keeps the order of the pack's file, here and below.
CREATE TABLE section (
    code TEXT PRIMARY KEY,
    position BIGINT NOT NULL,
    kind TEXT NOT NULL
);

CREATE TABLE topic (
    code TEXT PRIMARY KEY,
    position BIGINT NOT NULL
);

CREATE TABLE territory (
    code TEXT PRIMARY KEY,
    position BIGINT NOT NULL,
    kind TEXT NOT NULL,
    region TEXT,
    parent TEXT,
    seat TEXT,
    valid_from TEXT,
    valid_to TEXT,
    area_km2 DOUBLE PRECISION,
    population BIGINT,
    figures_source TEXT NOT NULL,
    figures_url TEXT NOT NULL,
    figures_as_of TEXT,
    tile_col BIGINT,
    tile_row BIGINT,
    latitude DOUBLE PRECISION,
    longitude DOUBLE PRECISION,
    note TEXT NOT NULL
);

-- A lineage has no natural key (the heir and the date may be unknown), so its place in the file is its key.
CREATE TABLE territory_lineage (
    position BIGINT PRIMARY KEY,
    from_code TEXT NOT NULL,
    to_code TEXT,
    date TEXT,
    change TEXT NOT NULL,
    act TEXT NOT NULL,
    source_url TEXT NOT NULL
);

CREATE TABLE organisation (
    code TEXT PRIMARY KEY,
    position BIGINT NOT NULL,
    kind TEXT NOT NULL,
    parent TEXT,
    valid_from TEXT,
    valid_to TEXT,
    website TEXT,
    source_url TEXT NOT NULL,
    as_of TEXT,
    note TEXT NOT NULL
);

CREATE TABLE organisation_lineage (
    position BIGINT PRIMARY KEY,
    from_code TEXT NOT NULL,
    to_code TEXT,
    date TEXT,
    change TEXT NOT NULL,
    act TEXT NOT NULL,
    source_url TEXT NOT NULL
);

-- `value` is TEXT: an exact decimal as its source wrote it.
CREATE TABLE fact (
    code TEXT PRIMARY KEY,
    position BIGINT NOT NULL,
    fact_group TEXT NOT NULL,
    value TEXT NOT NULL,
    unit TEXT NOT NULL,
    period TEXT NOT NULL,
    territory TEXT,
    source TEXT NOT NULL,
    source_url TEXT NOT NULL,
    as_of TEXT,
    review_by TEXT,
    note TEXT NOT NULL
);

CREATE TABLE legal_document (
    code TEXT PRIMARY KEY,
    position BIGINT NOT NULL,
    number TEXT NOT NULL,
    kind TEXT NOT NULL,
    issuer TEXT NOT NULL,
    date TEXT,
    effective TEXT,
    valid_to TEXT,
    status TEXT NOT NULL,
    summaries TEXT NOT NULL,
    source_url TEXT NOT NULL,
    as_of TEXT
);

CREATE TABLE document_relation (
    position BIGINT PRIMARY KEY,
    from_code TEXT NOT NULL,
    to_code TEXT NOT NULL,
    relation TEXT NOT NULL
);

CREATE TABLE heritage (
    code TEXT PRIMARY KEY,
    position BIGINT NOT NULL,
    list TEXT NOT NULL,
    year BIGINT NOT NULL,
    territories TEXT NOT NULL,
    latitude DOUBLE PRECISION,
    longitude DOUBLE PRECISION,
    source_url TEXT NOT NULL,
    as_of TEXT
);

-- A code comes back every year.
CREATE TABLE calendar_day (
    position BIGINT PRIMARY KEY,
    code TEXT NOT NULL,
    kind TEXT NOT NULL,
    rule TEXT NOT NULL,
    territory TEXT,
    start_date TEXT NOT NULL,
    end_date TEXT NOT NULL,
    source_url TEXT NOT NULL
);

CREATE TABLE theme (
    code TEXT PRIMARY KEY,
    position BIGINT NOT NULL
);

CREATE TABLE key_message (
    code TEXT PRIMARY KEY,
    theme TEXT NOT NULL REFERENCES theme (code),
    position BIGINT NOT NULL,
    proofs TEXT NOT NULL
);

-- Digest of every file of a pack, to know without reading it whether anything changed.
CREATE TABLE pack_digest (
    pack TEXT NOT NULL,
    path TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (pack, path)
);
