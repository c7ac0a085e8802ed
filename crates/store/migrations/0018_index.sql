-- Indices of the country's own. An edition is published once: the same edition made another way is its next revision,
-- and what was published before stays. `definition`, `names` and `results` are JSON; `digest` is of the definition.

CREATE TABLE index_edition (
    code TEXT NOT NULL,
    edition TEXT NOT NULL,
    revision BIGINT NOT NULL,
    digest TEXT NOT NULL,
    definition TEXT NOT NULL,
    names TEXT NOT NULL,
    results TEXT NOT NULL,
    actor TEXT NOT NULL,
    day TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (code, edition, revision)
);

-- Work at the desk that nobody else sees yet: one row for each draft.
CREATE TABLE index_draft (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    definition TEXT NOT NULL,
    names TEXT NOT NULL,
    person TEXT NOT NULL,
    changed_at BIGINT NOT NULL
);
