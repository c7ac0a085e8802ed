-- Where imported content came from, what happened, and what is still to be done.

CREATE TABLE import_origin (
    origin TEXT PRIMARY KEY,
    item_id TEXT NOT NULL REFERENCES item (id),
    digest TEXT NOT NULL,
    imported_at BIGINT NOT NULL
);
CREATE INDEX import_origin_by_item ON import_origin (item_id);

-- The audit log, and the outbox that caches and search indexes follow. Rows are only ever added.
CREATE TABLE event (
    id TEXT PRIMARY KEY,
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject_code TEXT NOT NULL,
    subject_locale TEXT,
    detail TEXT NOT NULL
);
CREATE INDEX event_by_time ON event (at, id);
CREATE INDEX event_by_subject ON event (subject_kind, subject_code, at, id);

-- `unique_key` is held by at most one job that is not done: asking twice for the same work queues it once.
CREATE TABLE job (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    unique_key TEXT UNIQUE,
    payload TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    run_at BIGINT NOT NULL,
    attempts BIGINT NOT NULL,
    lease_until BIGINT,
    done_at BIGINT,
    failed_at BIGINT,
    last_error TEXT
);
CREATE INDEX job_waiting ON job (run_at, id) WHERE done_at IS NULL AND failed_at IS NULL;
CREATE INDEX job_done ON job (done_at) WHERE done_at IS NOT NULL;
