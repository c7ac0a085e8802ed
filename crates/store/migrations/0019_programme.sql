-- The programme: duties and what they rest on, what is counted, plans with their activities, reports.

-- JSON: basis, horizons, takes_part, titles, about, sources. `edited_at` is set once a person has changed it: from
-- then on a pack leaves it alone.
CREATE TABLE programme (
    code TEXT PRIMARY KEY,
    position BIGINT NOT NULL,
    basis TEXT NOT NULL,
    lead TEXT NOT NULL,
    starts TEXT NOT NULL,
    ends TEXT,
    currency TEXT NOT NULL,
    horizons TEXT NOT NULL,
    takes_part TEXT NOT NULL,
    example BIGINT NOT NULL,
    public BIGINT NOT NULL,
    titles TEXT NOT NULL,
    about TEXT NOT NULL,
    sources TEXT NOT NULL,
    edited_at BIGINT
);

-- JSON: leads, cooperating, basis, titles, products, note, sources.
CREATE TABLE task (
    code TEXT PRIMARY KEY,
    programme TEXT NOT NULL REFERENCES programme (code),
    parent TEXT,
    kind TEXT NOT NULL,
    number TEXT NOT NULL,
    position BIGINT NOT NULL,
    organisation TEXT,
    leads TEXT NOT NULL,
    cooperating TEXT NOT NULL,
    basis TEXT NOT NULL,
    starts TEXT,
    ends TEXT,
    titles TEXT NOT NULL,
    products TEXT NOT NULL,
    note TEXT NOT NULL,
    state TEXT NOT NULL,
    sources TEXT NOT NULL,
    edited_at BIGINT
);
CREATE INDEX task_by_programme ON task (programme, position, code);
CREATE INDEX task_by_parent ON task (parent) WHERE parent IS NOT NULL;
CREATE INDEX task_by_organisation ON task (organisation) WHERE organisation IS NOT NULL;

-- JSON: titles, unit, method, baseline, target.
CREATE TABLE indicator (
    code TEXT PRIMARY KEY,
    programme TEXT NOT NULL REFERENCES programme (code),
    task TEXT,
    organisation TEXT,
    position BIGINT NOT NULL,
    level TEXT NOT NULL,
    titles TEXT NOT NULL,
    unit TEXT NOT NULL,
    method TEXT NOT NULL,
    counted TEXT,
    better TEXT NOT NULL,
    across TEXT NOT NULL,
    over_time TEXT NOT NULL,
    baseline TEXT,
    target TEXT,
    retired_on TEXT,
    edited_at BIGINT
);
CREATE INDEX indicator_by_programme ON indicator (programme, position, code);

-- Figures that people report: only added. The newest of a place is the one that counts.
CREATE TABLE indicator_value (
    id TEXT PRIMARY KEY,
    indicator TEXT NOT NULL REFERENCES indicator (code),
    organisation TEXT NOT NULL,
    period TEXT NOT NULL,
    value TEXT NOT NULL,
    source TEXT NOT NULL,
    note TEXT NOT NULL,
    person_id TEXT NOT NULL REFERENCES person (id),
    at BIGINT NOT NULL
);
CREATE INDEX indicator_value_by_place ON indicator_value (indicator, period, organisation, id);

CREATE TABLE programme_plan (
    id TEXT PRIMARY KEY,
    programme TEXT NOT NULL REFERENCES programme (code),
    organisation TEXT NOT NULL,
    year BIGINT NOT NULL,
    newest BIGINT NOT NULL,
    approved BIGINT,
    UNIQUE (programme, organisation, year)
);
CREATE INDEX programme_plan_by_year ON programme_plan (programme, year, organisation);

CREATE TABLE plan_version (
    plan_id TEXT NOT NULL REFERENCES programme_plan (id),
    number BIGINT NOT NULL,
    state TEXT NOT NULL,
    aims TEXT NOT NULL,
    locale TEXT NOT NULL,
    begun_by TEXT NOT NULL REFERENCES person (id),
    begun_at BIGINT NOT NULL,
    edited_at BIGINT NOT NULL,
    submitted_by TEXT REFERENCES person (id),
    submitted_at BIGINT,
    decided_by TEXT REFERENCES person (id),
    decided_at BIGINT,
    remark TEXT NOT NULL,
    PRIMARY KEY (plan_id, number)
);
CREATE INDEX plan_version_by_state ON plan_version (state, edited_at);

-- A row per version of the plan; `key` stays the same from version to version. JSON: languages, costs.
CREATE TABLE activity (
    id TEXT PRIMARY KEY,
    key TEXT NOT NULL,
    plan_id TEXT NOT NULL REFERENCES programme_plan (id),
    version BIGINT NOT NULL,
    position BIGINT NOT NULL,
    task TEXT NOT NULL,
    title TEXT NOT NULL,
    about TEXT NOT NULL,
    product TEXT NOT NULL,
    starts TEXT,
    ends TEXT,
    place TEXT NOT NULL,
    territory TEXT,
    audience TEXT NOT NULL,
    message TEXT,
    languages TEXT NOT NULL,
    costs TEXT NOT NULL
);
CREATE INDEX activity_by_plan ON activity (plan_id, version, position);
CREATE INDEX activity_by_key ON activity (key, version);
CREATE INDEX activity_by_task ON activity (task);

-- An empty locale stands for none.
CREATE TABLE activity_output (
    activity_key TEXT NOT NULL,
    kind TEXT NOT NULL,
    reference TEXT NOT NULL,
    locale TEXT NOT NULL,
    title TEXT NOT NULL,
    person_id TEXT NOT NULL REFERENCES person (id),
    at BIGINT NOT NULL,
    PRIMARY KEY (activity_key, kind, reference, locale)
);
CREATE INDEX activity_output_by_reference ON activity_output (kind, reference);

-- JSON: remind.
CREATE TABLE reporting_period (
    code TEXT PRIMARY KEY,
    programme TEXT NOT NULL REFERENCES programme (code),
    starts TEXT NOT NULL,
    ends TEXT NOT NULL,
    due TEXT NOT NULL,
    remind TEXT NOT NULL,
    edited_at BIGINT
);
CREATE INDEX reporting_period_by_programme ON reporting_period (programme, starts);

-- `body` is JSON.
CREATE TABLE report (
    id TEXT PRIMARY KEY,
    programme TEXT NOT NULL REFERENCES programme (code),
    organisation TEXT NOT NULL,
    period TEXT NOT NULL REFERENCES reporting_period (code),
    state TEXT NOT NULL,
    locale TEXT NOT NULL,
    body TEXT NOT NULL,
    opened_at BIGINT NOT NULL,
    edited_at BIGINT NOT NULL,
    edited_by TEXT NOT NULL REFERENCES person (id),
    UNIQUE (period, organisation)
);

-- Only added. JSON: body, counted.
CREATE TABLE report_step (
    report_id TEXT NOT NULL REFERENCES report (id),
    number BIGINT NOT NULL,
    kind TEXT NOT NULL,
    person_id TEXT NOT NULL REFERENCES person (id),
    at BIGINT NOT NULL,
    remark TEXT NOT NULL,
    body TEXT NOT NULL,
    counted TEXT NOT NULL,
    PRIMARY KEY (report_id, number)
);

-- What Sen counts by itself: editions of an organisation by their first publication, whether or not they are still
-- public, and what was withdrawn.
CREATE INDEX edition_counted ON edition (publisher, first_published_at, id);
CREATE INDEX event_withdrawn ON event (at, subject_code, subject_locale) WHERE action = 'withdraw' AND subject_kind = 'edition';
