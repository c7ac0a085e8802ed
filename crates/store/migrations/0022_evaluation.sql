-- Evaluations of programmes: questions, what was frozen for them, and what is made of it.

-- JSON: body, judgements, judged_by. Without `years` the day is one of its own. What a frozen evaluation asks stays as it is;
-- what a published one says, too.
CREATE TABLE evaluation (
    id TEXT PRIMARY KEY,
    programme TEXT NOT NULL REFERENCES programme (code),
    years BIGINT,
    looks_on TEXT NOT NULL,
    locale TEXT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    state TEXT NOT NULL,
    judgements TEXT NOT NULL,
    summary TEXT NOT NULL,
    judged_by TEXT NOT NULL,
    begun_by TEXT NOT NULL REFERENCES person (id),
    begun_at BIGINT NOT NULL,
    edited_at BIGINT NOT NULL,
    frozen_by TEXT REFERENCES person (id),
    frozen_at BIGINT,
    published_by TEXT REFERENCES person (id),
    published_at BIGINT
);
CREATE INDEX evaluation_by_programme ON evaluation (programme, looks_on, id);

-- Everything an evaluation rests on, as it was when it was frozen: written once. JSON: body.
CREATE TABLE evaluation_frozen (
    evaluation_id TEXT PRIMARY KEY REFERENCES evaluation (id),
    at BIGINT NOT NULL,
    body TEXT NOT NULL
);
