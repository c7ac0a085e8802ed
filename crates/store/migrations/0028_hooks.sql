-- Programs of others that are told, those who are told when a feed changes, and what is on its way to them.

-- `events` and `locales` are JSON. Secrets are sealed under a key that is not in the database; the former one is signed
-- with as well until `former_until`.
CREATE TABLE hook_endpoint (
    id TEXT PRIMARY KEY,
    organisation TEXT NOT NULL,
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    events TEXT NOT NULL,
    locales TEXT NOT NULL,
    secret TEXT NOT NULL,
    former_secret TEXT,
    former_until BIGINT,
    state TEXT NOT NULL,
    failing_since BIGINT,
    delivered_at BIGINT,
    last_error TEXT,
    made_by TEXT NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE INDEX hook_endpoint_by_organisation ON hook_endpoint (organisation, id);

-- What is said, once, whoever is told: `event` is a type of message, or `feed` with its `topic`.
CREATE TABLE hook_message (
    id TEXT PRIMARY KEY,
    unique_key TEXT NOT NULL UNIQUE,
    event TEXT NOT NULL,
    topic TEXT,
    locale TEXT,
    organisation TEXT,
    content_type TEXT NOT NULL,
    body TEXT NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE INDEX hook_message_by_time ON hook_message (made_at, id);

-- `target` is the endpoint or the subscription; of a subscriber that is asked first, the key of what it wants, which is in
-- `detail`. What a process that died was delivering is delivered again, with the same id.
CREATE TABLE hook_delivery (
    id TEXT PRIMARY KEY,
    task TEXT NOT NULL,
    target TEXT NOT NULL,
    message_id TEXT REFERENCES hook_message (id),
    detail TEXT,
    state TEXT NOT NULL,
    tries BIGINT NOT NULL,
    next_at BIGINT NOT NULL,
    claimed_by TEXT,
    claimed_at BIGINT,
    made_at BIGINT NOT NULL,
    settled_at BIGINT,
    last_error TEXT
);
CREATE UNIQUE INDEX hook_delivery_once ON hook_delivery (target, message_id);
CREATE INDEX hook_delivery_by_turn ON hook_delivery (next_at, id) WHERE state = 'waiting';
CREATE INDEX hook_delivery_by_target ON hook_delivery (target, made_at, id);
CREATE INDEX hook_delivery_by_message ON hook_delivery (message_id);
CREATE INDEX hook_delivery_by_claim ON hook_delivery (claimed_by);
CREATE INDEX hook_delivery_by_end ON hook_delivery (settled_at, id);

-- Each time something was handed over. Rows are only added, and go with their delivery.
CREATE TABLE hook_attempt (
    id TEXT PRIMARY KEY,
    delivery_id TEXT NOT NULL REFERENCES hook_delivery (id),
    at BIGINT NOT NULL,
    status BIGINT,
    millis BIGINT NOT NULL,
    error TEXT
);
CREATE INDEX hook_attempt_by_delivery ON hook_attempt (delivery_id, at, id);

-- A row goes when its lease ends, and the address of who subscribed with it.
CREATE TABLE websub_subscription (
    id TEXT PRIMARY KEY,
    unique_key TEXT NOT NULL UNIQUE,
    topic TEXT NOT NULL,
    callback TEXT NOT NULL,
    secret TEXT,
    until BIGINT NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE INDEX websub_subscription_by_topic ON websub_subscription (topic, id);
CREATE INDEX websub_subscription_by_end ON websub_subscription (until, id);

-- How a feed with subscribers was when they were told last.
CREATE TABLE websub_topic (
    topic TEXT PRIMARY KEY,
    digest TEXT NOT NULL,
    changed_at BIGINT NOT NULL
);
