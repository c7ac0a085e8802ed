-- What the country's translators have learned: the translation memory, its index, the glossary, and what went to
-- machines.

-- A unit is its words: `id` is made of both languages and both texts, so that the same pair is one row wherever it
-- came from. `source_key` is made of the source without letter case, numbers and codes: what is as good as equal has
-- the same. `context` is the key of the segment before, or 0. `folded` is what the desk looks through.
CREATE TABLE memory_unit (
    id BIGINT PRIMARY KEY,
    source_locale TEXT NOT NULL,
    target_locale TEXT NOT NULL,
    source TEXT NOT NULL,
    target TEXT NOT NULL,
    source_key BIGINT NOT NULL,
    context BIGINT NOT NULL,
    origin TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    created_by TEXT NOT NULL,
    changed_at BIGINT NOT NULL,
    changed_by TEXT NOT NULL,
    folded TEXT NOT NULL
);
CREATE INDEX memory_unit_by_key ON memory_unit (source_key);
CREATE INDEX memory_unit_by_pair ON memory_unit (source_locale, target_locale, changed_at, id);
CREATE INDEX memory_unit_by_time ON memory_unit (changed_at, id);

-- Derived: which units have a gram (a few words in a row) in their source, and how many units have it. Grams that
-- very many units have find nothing and are counted only.
CREATE TABLE memory_posting (
    gram BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    PRIMARY KEY (gram, unit_id)
);
CREATE TABLE memory_gram (
    gram BIGINT PRIMARY KEY,
    units BIGINT NOT NULL
);

-- A concept of the glossary; retired ones are kept, for their words stand in texts.
CREATE TABLE glossary_concept (
    code TEXT PRIMARY KEY,
    subject TEXT NOT NULL,
    definition TEXT NOT NULL,
    note TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    changed_by TEXT NOT NULL,
    retired_at BIGINT
);

CREATE TABLE glossary_term (
    concept TEXT NOT NULL REFERENCES glossary_concept (code),
    locale TEXT NOT NULL,
    text TEXT NOT NULL,
    position BIGINT NOT NULL,
    status TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (concept, locale, text)
);
CREATE INDEX glossary_term_by_locale ON glossary_term (locale, concept);

-- What was sent to machines, by day: a sum that the audit log has line by line.
CREATE TABLE machine_use (
    provider TEXT NOT NULL,
    source_locale TEXT NOT NULL,
    target_locale TEXT NOT NULL,
    day TEXT NOT NULL,
    requests BIGINT NOT NULL,
    texts BIGINT NOT NULL,
    characters BIGINT NOT NULL,
    PRIMARY KEY (provider, source_locale, target_locale, day)
);
