-- Items, their editions in each locale, the immutable revisions of these, and what hangs on them.

CREATE TABLE item (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    format TEXT NOT NULL,
    section TEXT NOT NULL,
    publisher TEXT NOT NULL,
    written_in TEXT NOT NULL,
    image TEXT,
    sources TEXT NOT NULL,
    event TEXT,
    claim TEXT,
    created_at BIGINT NOT NULL
);

CREATE TABLE item_topic (
    item_id TEXT NOT NULL REFERENCES item (id),
    topic TEXT NOT NULL,
    position BIGINT NOT NULL,
    PRIMARY KEY (item_id, topic)
);
CREATE INDEX item_topic_by_topic ON item_topic (topic, item_id);

CREATE TABLE item_territory (
    item_id TEXT NOT NULL REFERENCES item (id),
    territory TEXT NOT NULL,
    position BIGINT NOT NULL,
    PRIMARY KEY (item_id, territory)
);
CREATE INDEX item_territory_by_territory ON item_territory (territory, item_id);

CREATE TABLE item_message (
    item_id TEXT NOT NULL REFERENCES item (id),
    message TEXT NOT NULL,
    position BIGINT NOT NULL,
    PRIMARY KEY (item_id, message)
);
CREATE INDEX item_message_by_message ON item_message (message, item_id);

-- The last block of columns is copied from the item and the published revision, so that a listing reads
-- one narrow table. `item::upsert_item` and `edition::publish_edition` keep the copies true.
-- The two revision columns carry no foreign key because revision already points here.
CREATE TABLE edition (
    id TEXT PRIMARY KEY,
    item_id TEXT NOT NULL REFERENCES item (id),
    locale TEXT NOT NULL,
    slug TEXT NOT NULL,
    state TEXT NOT NULL,
    translation TEXT NOT NULL,
    published_revision TEXT,
    latest_revision TEXT,
    first_published_at BIGINT,
    updated_at BIGINT NOT NULL,
    withdrawn_reason TEXT,
    item_code TEXT NOT NULL,
    section TEXT NOT NULL,
    kind TEXT NOT NULL,
    format TEXT NOT NULL,
    publisher TEXT NOT NULL,
    image TEXT,
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    image_alt TEXT NOT NULL,
    UNIQUE (item_id, locale),
    UNIQUE (locale, slug)
);
-- Which locales an item is out in, straight from the index.
CREATE INDEX edition_by_item ON edition (item_id, state);
-- A page asked for in a locale that lacks it: who else uses this slug?
CREATE INDEX edition_by_slug ON edition (slug);
-- One index per way of listing; each ends in the keyset, and drafts are in none of them.
CREATE INDEX edition_published ON edition (locale, first_published_at, id) WHERE state = 'published';
CREATE INDEX edition_published_section ON edition (locale, section, first_published_at, id) WHERE state = 'published';
CREATE INDEX edition_published_kind ON edition (locale, kind, first_published_at, id) WHERE state = 'published';
CREATE INDEX edition_published_format ON edition (locale, format, first_published_at, id) WHERE state = 'published';
CREATE INDEX edition_published_publisher ON edition (locale, publisher, first_published_at, id) WHERE state = 'published';
CREATE INDEX edition_published_updated ON edition (updated_at, id) WHERE state = 'published';

-- Published editions by topic and by place, in listing order. Derived: rewritten whenever an edition is
-- published or withdrawn or its item changes, and can be rebuilt from item_topic, item_territory and edition.
CREATE TABLE edition_topic (
    locale TEXT NOT NULL,
    topic TEXT NOT NULL,
    published_at BIGINT NOT NULL,
    edition_id TEXT NOT NULL REFERENCES edition (id),
    PRIMARY KEY (locale, topic, published_at, edition_id)
);
CREATE INDEX edition_topic_by_edition ON edition_topic (edition_id);

CREATE TABLE edition_territory (
    locale TEXT NOT NULL,
    territory TEXT NOT NULL,
    published_at BIGINT NOT NULL,
    edition_id TEXT NOT NULL REFERENCES edition (id),
    PRIMARY KEY (locale, territory, published_at, edition_id)
);
CREATE INDEX edition_territory_by_edition ON edition_territory (edition_id);

CREATE TABLE revision (
    id TEXT PRIMARY KEY,
    edition_id TEXT NOT NULL REFERENCES edition (id),
    number BIGINT NOT NULL,
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    body TEXT NOT NULL,
    image_alt TEXT NOT NULL,
    claim TEXT NOT NULL,
    verdict TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    created_by TEXT NOT NULL,
    UNIQUE (edition_id, number)
);

-- What the published revision shows; a change of the fact or picture drops these pages from the cache.
CREATE TABLE edition_fact (
    edition_id TEXT NOT NULL REFERENCES edition (id),
    fact_code TEXT NOT NULL,
    PRIMARY KEY (edition_id, fact_code)
);
CREATE INDEX edition_fact_by_fact ON edition_fact (fact_code, edition_id);

CREATE TABLE edition_media (
    edition_id TEXT NOT NULL REFERENCES edition (id),
    media_code TEXT NOT NULL,
    PRIMARY KEY (edition_id, media_code)
);
CREATE INDEX edition_media_by_media ON edition_media (media_code, edition_id);

CREATE TABLE correction (
    revision_id TEXT PRIMARY KEY REFERENCES revision (id),
    edition_id TEXT NOT NULL REFERENCES edition (id),
    at BIGINT NOT NULL,
    note TEXT NOT NULL
);
CREATE INDEX correction_by_edition ON correction (edition_id, at);
CREATE INDEX correction_by_time ON correction (at, revision_id);

-- An empty locale stands for addresses outside the locales, such as those of a former site.
CREATE TABLE redirect (
    locale TEXT NOT NULL,
    path TEXT NOT NULL,
    target TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (locale, path)
);
