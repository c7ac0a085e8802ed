-- Ways out of the portal, what is told through them on purpose, and what was sent.

-- `names` is JSON by locale tag. A campaign's code stands in links (`c`), as a channel's does (`via`): neither changes.
CREATE TABLE campaign (
    code TEXT PRIMARY KEY,
    organisation TEXT NOT NULL,
    names TEXT NOT NULL,
    message TEXT,
    programme TEXT,
    activity_id TEXT,
    from_on TEXT NOT NULL,
    until_on TEXT NOT NULL,
    made_by TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    closed_at BIGINT
);
CREATE INDEX campaign_by_organisation ON campaign (organisation, from_on, code);
CREATE INDEX campaign_by_activity ON campaign (activity_id);

-- `secret` is sealed under a key that is not in the database. `settings` is JSON.
CREATE TABLE channel (
    code TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    organisation TEXT NOT NULL,
    names TEXT NOT NULL,
    address TEXT NOT NULL,
    handle TEXT NOT NULL,
    locales TEXT NOT NULL,
    settings TEXT NOT NULL,
    secret TEXT,
    opened_at BIGINT NOT NULL,
    closed_at BIGINT,
    verified_at BIGINT,
    checked_at BIGINT,
    check_error TEXT
);
CREATE INDEX channel_by_organisation ON channel (organisation, code);
CREATE INDEX channel_by_check ON channel (checked_at, code);

-- `pending` is what is to be done without anybody's doing (send, update, withdraw), and `next_at` not before when;
-- `followed` is the text up to which corrections were followed. `handed_at` is written before something is handed over,
-- so that what was being handed over when its process died is not sent twice. An edition is sent once through a channel,
-- unless it was called off, refused, given up or taken down there.
CREATE TABLE dispatch (
    id TEXT PRIMARY KEY,
    channel TEXT NOT NULL REFERENCES channel (code),
    edition_id TEXT NOT NULL REFERENCES edition (id),
    revision_id TEXT NOT NULL REFERENCES revision (id),
    locale TEXT NOT NULL,
    campaign TEXT REFERENCES campaign (code),
    message TEXT,
    text TEXT NOT NULL,
    state TEXT NOT NULL,
    pending TEXT,
    followed TEXT NOT NULL,
    made_by TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    approved_by TEXT,
    send_at BIGINT,
    tries BIGINT NOT NULL,
    next_at BIGINT NOT NULL,
    claimed_by TEXT,
    claimed_at BIGINT,
    handed_at BIGINT,
    sent_at BIGINT,
    remote_id TEXT,
    remote_url TEXT,
    last_error TEXT
);
CREATE UNIQUE INDEX dispatch_once ON dispatch (channel, edition_id)
    WHERE state NOT IN ('cancelled', 'refused', 'given-up', 'withdrawn');
CREATE INDEX dispatch_by_turn ON dispatch (next_at, id) WHERE pending IS NOT NULL;
CREATE INDEX dispatch_by_state ON dispatch (state, changed_at, id);
CREATE INDEX dispatch_by_post ON dispatch (channel, sent_at, id);
CREATE INDEX dispatch_by_channel ON dispatch (channel, changed_at, id);
CREATE INDEX dispatch_by_edition ON dispatch (edition_id, id);
CREATE INDEX dispatch_by_campaign ON dispatch (campaign, changed_at, id);
CREATE INDEX dispatch_by_change ON dispatch (changed_at, id);
CREATE INDEX dispatch_by_claim ON dispatch (claimed_by);

-- What became of a dispatch, step by step. Rows are only added.
CREATE TABLE dispatch_step (
    id TEXT PRIMARY KEY,
    dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
    at BIGINT NOT NULL,
    step TEXT NOT NULL,
    actor TEXT NOT NULL,
    detail TEXT NOT NULL
);
CREATE INDEX dispatch_step_by_dispatch ON dispatch_step (dispatch_id, at, id);
