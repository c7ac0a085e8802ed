-- The register of rankings: indices, their editions and breaks, and what each page says of a country's place.
-- It comes from the pack whole and is replaced whole, so places in the files are the keys.

CREATE TABLE ranking_area (
    position BIGINT PRIMARY KEY,
    area TEXT NOT NULL,
    role TEXT NOT NULL
);

CREATE TABLE ranking (
    code TEXT PRIMARY KEY,
    position BIGINT NOT NULL,
    publisher TEXT NOT NULL,
    publisher_url TEXT NOT NULL,
    better TEXT NOT NULL,
    score_unit TEXT,
    score_min TEXT,
    score_max TEXT
);

-- `units`: how many were ranked and which page says so, as JSON; pages may differ.
CREATE TABLE ranking_edition (
    ranking TEXT NOT NULL REFERENCES ranking (code),
    position BIGINT NOT NULL,
    label TEXT NOT NULL,
    units TEXT NOT NULL,
    PRIMARY KEY (ranking, position)
);

CREATE TABLE ranking_break (
    ranking TEXT NOT NULL REFERENCES ranking (code),
    position BIGINT NOT NULL,
    code TEXT NOT NULL,
    kind TEXT NOT NULL,
    edition TEXT,
    source_urls TEXT NOT NULL,
    PRIMARY KEY (ranking, position)
);

-- `score` is TEXT: an exact decimal as its page wrote it. Two pages may say different things of one place.
CREATE TABLE ranking_figure (
    ranking TEXT NOT NULL REFERENCES ranking (code),
    position BIGINT NOT NULL,
    edition TEXT NOT NULL,
    area TEXT NOT NULL,
    place BIGINT,
    out_of BIGINT,
    score TEXT,
    source_url TEXT NOT NULL,
    note TEXT,
    PRIMARY KEY (ranking, position)
);
