-- Studies of effect: what is asked of a campaign, what was measured, what was worked out.

-- JSON: body, and the record as it was fixed. Once `record` is there, neither it nor the body changes.
CREATE TABLE effect_study (
    code TEXT PRIMARY KEY,
    campaign TEXT NOT NULL,
    organisation TEXT NOT NULL,
    locale TEXT NOT NULL,
    body TEXT NOT NULL,
    state TEXT NOT NULL,
    seed BIGINT NOT NULL,
    made_by TEXT NOT NULL REFERENCES person (id),
    made_at BIGINT NOT NULL,
    edited_at BIGINT NOT NULL,
    record TEXT,
    digest TEXT,
    registered_by TEXT REFERENCES person (id),
    registered_at BIGINT,
    late BIGINT,
    withdrawn TEXT NOT NULL
);
CREATE INDEX effect_study_by_change ON effect_study (edited_at, code);
CREATE INDEX effect_study_by_campaign ON effect_study (campaign, code);

-- JSON: source.
CREATE TABLE effect_series (
    study TEXT NOT NULL REFERENCES effect_study (code),
    number BIGINT NOT NULL,
    role TEXT NOT NULL,
    name TEXT NOT NULL,
    source TEXT NOT NULL,
    PRIMARY KEY (study, number)
);

-- Only added, except that a draft's series goes with its readings. JSON: source, points.
CREATE TABLE effect_reading (
    study TEXT NOT NULL REFERENCES effect_study (code),
    series BIGINT NOT NULL,
    number BIGINT NOT NULL,
    source TEXT NOT NULL,
    points TEXT NOT NULL,
    digest TEXT NOT NULL,
    person_id TEXT NOT NULL REFERENCES person (id),
    at BIGINT NOT NULL,
    PRIMARY KEY (study, series, number)
);

-- Only added. JSON: readings, settings, answer.
CREATE TABLE effect_result (
    study TEXT NOT NULL REFERENCES effect_study (code),
    number BIGINT NOT NULL,
    kind TEXT NOT NULL,
    readings TEXT NOT NULL,
    inputs TEXT NOT NULL,
    settings TEXT NOT NULL,
    engine TEXT NOT NULL,
    answer TEXT NOT NULL,
    person_id TEXT NOT NULL REFERENCES person (id),
    at BIGINT NOT NULL,
    PRIMARY KEY (study, number)
);

-- Results that readers were given: only added.
CREATE TABLE effect_publication (
    study TEXT NOT NULL REFERENCES effect_study (code),
    result BIGINT NOT NULL,
    person_id TEXT NOT NULL REFERENCES person (id),
    at BIGINT NOT NULL,
    PRIMARY KEY (study, result)
);
CREATE INDEX effect_publication_by_day ON effect_publication (at, study);
