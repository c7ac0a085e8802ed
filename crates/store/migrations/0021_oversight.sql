-- Oversight: complaints of readers, inspections, schemes.

-- `page` is an address from the root of the site. `item` and `item_locale` are there when the page shows an item;
-- `correction` is the revision that put it right. What an answer says is written once.
CREATE TABLE complaint (
    id TEXT PRIMARY KEY,
    receipt TEXT NOT NULL UNIQUE,
    page TEXT NOT NULL,
    item TEXT,
    item_locale TEXT,
    organisation TEXT NOT NULL,
    locale TEXT NOT NULL,
    wrong TEXT NOT NULL,
    instead TEXT NOT NULL,
    known_from TEXT NOT NULL,
    at BIGINT NOT NULL,
    due TEXT NOT NULL,
    state TEXT NOT NULL,
    assignee TEXT REFERENCES person (id),
    verdict TEXT,
    answer TEXT,
    answered_by TEXT REFERENCES person (id),
    answered_at BIGINT,
    in_time BIGINT,
    correction TEXT
);
CREATE INDEX complaint_by_state ON complaint (state, due, id);
CREATE INDEX complaint_by_item ON complaint (item) WHERE item IS NOT NULL;
CREATE INDEX complaint_by_correction ON complaint (correction) WHERE correction IS NOT NULL;

-- How a reader can be reached: apart from what they said, so that it can go without it. `erase_at` is set by the answer.
CREATE TABLE complaint_contact (
    complaint_id TEXT PRIMARY KEY REFERENCES complaint (id),
    address TEXT NOT NULL,
    erase_at BIGINT
);
CREATE INDEX complaint_contact_by_end ON complaint_contact (erase_at) WHERE erase_at IS NOT NULL;

-- JSON: tasks. A planned inspection can be changed; once its findings are handed over, what it found stays as it is.
CREATE TABLE inspection (
    id TEXT PRIMARY KEY,
    programme TEXT NOT NULL REFERENCES programme (code),
    organisation TEXT NOT NULL,
    inspector TEXT NOT NULL,
    people TEXT NOT NULL,
    title TEXT NOT NULL,
    about TEXT NOT NULL,
    tasks TEXT NOT NULL,
    starts TEXT NOT NULL,
    ends TEXT,
    locale TEXT NOT NULL,
    state TEXT NOT NULL,
    summary TEXT NOT NULL,
    made_by TEXT NOT NULL REFERENCES person (id),
    made_at BIGINT NOT NULL,
    edited_at BIGINT NOT NULL,
    handed_over_by TEXT REFERENCES person (id),
    handed_over_at BIGINT,
    closed_at BIGINT
);
CREATE INDEX inspection_by_state ON inspection (state, starts, id);
CREATE INDEX inspection_by_organisation ON inspection (organisation, starts);

CREATE TABLE inspection_finding (
    id TEXT PRIMARY KEY,
    inspection_id TEXT NOT NULL REFERENCES inspection (id),
    position BIGINT NOT NULL,
    weight TEXT NOT NULL,
    words TEXT NOT NULL,
    task TEXT,
    report_id TEXT,
    person_id TEXT NOT NULL REFERENCES person (id),
    at BIGINT NOT NULL
);
CREATE INDEX inspection_finding_by_inspection ON inspection_finding (inspection_id, position, id);

CREATE TABLE recommendation (
    id TEXT PRIMARY KEY,
    inspection_id TEXT NOT NULL REFERENCES inspection (id),
    finding_id TEXT,
    position BIGINT NOT NULL,
    owner TEXT NOT NULL,
    words TEXT NOT NULL,
    due TEXT NOT NULL,
    state TEXT NOT NULL
);
CREATE INDEX recommendation_by_inspection ON recommendation (inspection_id, position, id);
CREATE INDEX recommendation_by_state ON recommendation (state, due, id);

-- What was answered and what the inspectors said to it: only added.
CREATE TABLE recommendation_step (
    recommendation_id TEXT NOT NULL REFERENCES recommendation (id),
    number BIGINT NOT NULL,
    kind TEXT NOT NULL,
    words TEXT NOT NULL,
    evidence TEXT NOT NULL,
    person_id TEXT NOT NULL REFERENCES person (id),
    at BIGINT NOT NULL,
    PRIMARY KEY (recommendation_id, number)
);

-- By what schemes of a programme are judged: a version is never changed. JSON: criteria.
CREATE TABLE scheme_criteria (
    programme TEXT NOT NULL REFERENCES programme (code),
    version BIGINT NOT NULL,
    criteria TEXT NOT NULL,
    person_id TEXT NOT NULL REFERENCES person (id),
    at BIGINT NOT NULL,
    PRIMARY KEY (programme, version)
);

-- JSON: body. `round` counts how often it was handed in; `criteria` is the version it is judged by.
CREATE TABLE scheme (
    id TEXT PRIMARY KEY,
    programme TEXT NOT NULL REFERENCES programme (code),
    organisation TEXT NOT NULL,
    locale TEXT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    state TEXT NOT NULL,
    round BIGINT NOT NULL,
    criteria BIGINT,
    proposed_by TEXT NOT NULL REFERENCES person (id),
    made_at BIGINT NOT NULL,
    edited_at BIGINT NOT NULL,
    submitted_by TEXT REFERENCES person (id),
    submitted_at BIGINT,
    task TEXT
);
CREATE INDEX scheme_by_state ON scheme (state, edited_at, id);
CREATE INDEX scheme_by_programme ON scheme (programme, organisation, made_at);

-- An interest is declared once and before anything is scored. An empty one is the word that there is none.
CREATE TABLE scheme_reviewer (
    scheme_id TEXT NOT NULL REFERENCES scheme (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    named_by TEXT NOT NULL REFERENCES person (id),
    named_at BIGINT NOT NULL,
    interest TEXT,
    conflict BIGINT,
    declared_at BIGINT,
    PRIMARY KEY (scheme_id, person_id)
);
CREATE INDEX scheme_reviewer_by_person ON scheme_reviewer (person_id);

-- Only added: whoever has scored has scored. JSON: scores.
CREATE TABLE scheme_appraisal (
    scheme_id TEXT NOT NULL REFERENCES scheme (id),
    round BIGINT NOT NULL,
    person_id TEXT NOT NULL REFERENCES person (id),
    scores TEXT NOT NULL,
    words TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (scheme_id, round, person_id)
);

CREATE TABLE scheme_evidence (
    id TEXT PRIMARY KEY,
    scheme_id TEXT NOT NULL REFERENCES scheme (id),
    kind TEXT NOT NULL,
    reference TEXT NOT NULL,
    note TEXT NOT NULL,
    person_id TEXT NOT NULL REFERENCES person (id),
    at BIGINT NOT NULL
);
CREATE INDEX scheme_evidence_by_scheme ON scheme_evidence (scheme_id, at, id);

-- What happened to a scheme, with what it said then: only added. JSON: body.
CREATE TABLE scheme_step (
    scheme_id TEXT NOT NULL REFERENCES scheme (id),
    number BIGINT NOT NULL,
    kind TEXT NOT NULL,
    person_id TEXT NOT NULL REFERENCES person (id),
    at BIGINT NOT NULL,
    remark TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (scheme_id, number)
);
