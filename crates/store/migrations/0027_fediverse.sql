-- Actors of our own in the fediverse: one for each channel of that kind. Nothing of anybody else is kept but where
-- followers are to be written to, and their keys.

-- `sealed_key` is sealed under a key that is not in the database.
CREATE TABLE fediverse_actor (
    channel TEXT PRIMARY KEY REFERENCES channel (code),
    sealed_key TEXT NOT NULL,
    public_key TEXT NOT NULL,
    made_at BIGINT NOT NULL
);

-- `deliver_to` is the inbox of their whole server where it has one.
CREATE TABLE fediverse_follower (
    channel TEXT NOT NULL REFERENCES channel (code),
    actor TEXT NOT NULL,
    deliver_to TEXT NOT NULL,
    server TEXT NOT NULL,
    follow_id TEXT NOT NULL,
    key_id TEXT NOT NULL,
    key_pem TEXT NOT NULL,
    since BIGINT NOT NULL,
    PRIMARY KEY (channel, actor)
);
CREATE INDEX fediverse_follower_by_actor ON fediverse_follower (actor, channel);
CREATE INDEX fediverse_follower_by_server ON fediverse_follower (server, channel);

-- `note` is JSON. What others make of a post is counted and not kept.
CREATE TABLE fediverse_post (
    dispatch_id TEXT PRIMARY KEY REFERENCES dispatch (id),
    channel TEXT NOT NULL REFERENCES channel (code),
    edition_id TEXT NOT NULL REFERENCES edition (id),
    note TEXT NOT NULL,
    published_at BIGINT NOT NULL,
    updated_at BIGINT,
    withdrawn_at BIGINT,
    likes BIGINT NOT NULL,
    boosts BIGINT NOT NULL,
    replies BIGINT NOT NULL
);
CREATE INDEX fediverse_post_by_channel ON fediverse_post (channel, published_at, dispatch_id);
CREATE INDEX fediverse_post_by_edition ON fediverse_post (edition_id, published_at);

-- What is told, and to which inboxes. An activity goes when no inbox waits for it any more.
CREATE TABLE fediverse_activity (
    id TEXT PRIMARY KEY,
    channel TEXT NOT NULL REFERENCES channel (code),
    body TEXT NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE INDEX fediverse_activity_by_time ON fediverse_activity (made_at, id);
CREATE TABLE fediverse_delivery (
    activity_id TEXT NOT NULL REFERENCES fediverse_activity (id),
    inbox TEXT NOT NULL,
    server TEXT NOT NULL,
    channel TEXT NOT NULL,
    state TEXT NOT NULL,
    tries BIGINT NOT NULL,
    next_at BIGINT NOT NULL,
    made_at BIGINT NOT NULL,
    claimed_by TEXT,
    claimed_at BIGINT,
    last_error TEXT,
    PRIMARY KEY (activity_id, inbox)
);
CREATE INDEX fediverse_delivery_by_turn ON fediverse_delivery (state, next_at, activity_id);
CREATE INDEX fediverse_delivery_by_inbox ON fediverse_delivery (inbox, channel, state, activity_id);
CREATE INDEX fediverse_delivery_by_channel ON fediverse_delivery (channel, server, state);
CREATE INDEX fediverse_delivery_by_claim ON fediverse_delivery (claimed_by);

-- Servers that did not take what was delivered last, and since when.
CREATE TABLE fediverse_server (
    server TEXT PRIMARY KEY,
    failing_since BIGINT NOT NULL
);

-- Servers that a channel does not talk to.
CREATE TABLE fediverse_block (
    channel TEXT NOT NULL REFERENCES channel (code),
    server TEXT NOT NULL,
    blocked_at BIGINT NOT NULL,
    blocked_by TEXT NOT NULL,
    PRIMARY KEY (channel, server)
);

-- What came in during the last day, by the SHA-256 of its id: nothing is taken twice.
CREATE TABLE fediverse_received (
    hash TEXT PRIMARY KEY,
    at BIGINT NOT NULL
);
CREATE INDEX fediverse_received_by_time ON fediverse_received (at);
