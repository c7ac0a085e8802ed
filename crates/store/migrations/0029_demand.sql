-- Demand beside supply: what people ask for, and what was begun because of it. What readers ask for themselves is counted in
-- `audience_cell`; nothing here is about a reader.

-- What an analyst says a search is about, by its folded form. `locale` is empty where it holds in any. What is `aside` is no
-- demand (a slip, a name, an attack), and stands in no list.
CREATE TABLE demand_tie (
    locale TEXT NOT NULL,
    folded TEXT NOT NULL,
    topic TEXT,
    section TEXT,
    territory TEXT,
    aside BIGINT NOT NULL,
    note TEXT NOT NULL,
    tied_by TEXT NOT NULL,
    tied_at BIGINT NOT NULL,
    PRIMARY KEY (locale, folded)
);

-- Files of outside interest. A file that is taken out stays, with its rows, but counts no more.
CREATE TABLE demand_file (
    id TEXT PRIMARY KEY,
    organisation TEXT NOT NULL,
    source TEXT NOT NULL,
    address TEXT NOT NULL,
    measure TEXT NOT NULL,
    file_name TEXT NOT NULL,
    loaded_by TEXT NOT NULL,
    loaded_at BIGINT NOT NULL,
    dropped_at BIGINT
);

-- `term` or `topic` is there, or both; `locale` or `country`, or both. `period` as files of figures write it.
CREATE TABLE demand_interest (
    file_id TEXT NOT NULL REFERENCES demand_file (id),
    line BIGINT NOT NULL,
    term TEXT NOT NULL,
    folded TEXT NOT NULL,
    topic TEXT,
    locale TEXT,
    country TEXT NOT NULL,
    period TEXT NOT NULL,
    value DOUBLE PRECISION NOT NULL,
    PRIMARY KEY (file_id, line)
);

-- From a gap to the edition that was begun because of it. `asked` is how often it had been asked for by then, as it was told.
CREATE TABLE demand_answer (
    id TEXT PRIMARY KEY,
    gap TEXT NOT NULL,
    locale TEXT NOT NULL,
    term TEXT NOT NULL,
    folded TEXT NOT NULL,
    item_code TEXT NOT NULL,
    asked BIGINT NOT NULL,
    made_by TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    UNIQUE (gap, locale, folded, item_code)
);
CREATE INDEX demand_answer_by_time ON demand_answer (made_at, id);
CREATE INDEX demand_answer_by_item ON demand_answer (item_code, locale);
CREATE INDEX demand_interest_by_term ON demand_interest (file_id, folded, country, period);
