-- Work on editions: where a text stands on its way to readers, who has it, what was remarked, and what somebody
-- is typing at this moment.

-- The way of the newest revision; an edition without a row is a plain draft. `approved_revision` is what somebody
-- else said yes to: another revision needs another yes.
CREATE TABLE edition_work (
    edition_id TEXT PRIMARY KEY REFERENCES edition (id),
    stage TEXT NOT NULL,
    assignee TEXT REFERENCES person (id),
    due_on TEXT,
    submitted_revision TEXT,
    submitted_by TEXT,
    approved_revision TEXT,
    approved_by TEXT,
    publish_at BIGINT,
    expire_at BIGINT,
    remark TEXT NOT NULL,
    changed_at BIGINT NOT NULL
);
CREATE INDEX edition_work_by_assignee ON edition_work (assignee, due_on);
CREATE INDEX edition_work_by_stage ON edition_work (stage, changed_at);
CREATE INDEX edition_work_to_publish ON edition_work (publish_at) WHERE publish_at IS NOT NULL;
CREATE INDEX edition_work_to_expire ON edition_work (expire_at) WHERE expire_at IS NOT NULL;

-- What a person is typing, saved every few seconds; a revision is made of it on purpose. `base` is the revision
-- they began from, so that another person's save in between is noticed and merged.
CREATE TABLE working_copy (
    edition_id TEXT NOT NULL REFERENCES edition (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    base TEXT,
    text TEXT NOT NULL,
    saved_at BIGINT NOT NULL,
    PRIMARY KEY (edition_id, person_id)
);

-- `quote` is the beginning of the paragraph it is about, so that it stays findable when lines move.
CREATE TABLE comment (
    id TEXT PRIMARY KEY,
    edition_id TEXT NOT NULL REFERENCES edition (id),
    revision_id TEXT,
    quote TEXT NOT NULL,
    body TEXT NOT NULL,
    author TEXT NOT NULL REFERENCES person (id),
    at BIGINT NOT NULL,
    resolved_at BIGINT,
    resolved_by TEXT
);
CREATE INDEX comment_by_edition ON comment (edition_id, at);

-- The desk lists editions by what was touched last, whatever their state.
CREATE INDEX edition_by_publisher ON edition (publisher, updated_at, id);
CREATE INDEX revision_by_author ON revision (created_by, created_at);
CREATE INDEX event_by_actor ON event (actor, at, id);
