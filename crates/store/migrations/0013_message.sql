-- What staff change of what a pack brought, who carries which message, and figures that cite no fact.

-- A record that a person changed, by noun and code: a pack applied again leaves it as it is, also where it was
-- taken out. The nouns are those of `store::nation::kept`.
CREATE TABLE kept_record (
    noun TEXT NOT NULL,
    code TEXT NOT NULL,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (noun, code)
);

ALTER TABLE key_message ADD COLUMN valid_from TEXT;
ALTER TABLE key_message ADD COLUMN valid_to TEXT;
ALTER TABLE key_message ADD COLUMN responsible TEXT;
ALTER TABLE fact ADD COLUMN retired_on TEXT;

-- Coverage counts published editions by message, publisher, locale and time from this index alone.
CREATE INDEX edition_coverage ON edition (item_id, locale, publisher, first_published_at, id) WHERE state = 'published';

-- How far the finder of figures has read: the text of an edition, and the state of the registry it was compared with.
-- Both tables are derived and can be emptied.
CREATE TABLE figure_scan (
    edition_id TEXT PRIMARY KEY REFERENCES edition (id),
    revision_id TEXT NOT NULL,
    registry TEXT NOT NULL
);
CREATE INDEX figure_scan_by_registry ON figure_scan (registry, edition_id);

-- A figure in a text that is, or used to be, a registered fact. `start` and `length` are bytes of the revision's body.
CREATE TABLE figure_place (
    id TEXT PRIMARY KEY,
    edition_id TEXT NOT NULL REFERENCES edition (id),
    revision_id TEXT NOT NULL,
    fact_code TEXT NOT NULL,
    start BIGINT NOT NULL,
    length BIGINT NOT NULL,
    written TEXT NOT NULL,
    sentence TEXT NOT NULL,
    former TEXT,
    score BIGINT NOT NULL
);
CREATE INDEX figure_place_by_edition ON figure_place (edition_id);
CREATE INDEX figure_place_by_score ON figure_place (score, id);

-- "Not this fact": said once, remembered for every later revision of the edition.
CREATE TABLE figure_refused (
    edition_id TEXT NOT NULL REFERENCES edition (id),
    fact_code TEXT NOT NULL,
    written TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_person TEXT NOT NULL REFERENCES person (id),
    PRIMARY KEY (edition_id, fact_code, written)
);
