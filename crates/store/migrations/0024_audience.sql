-- Readers, counted. Nothing here is about a reader: no address, no user agent, no identifier, no hash of one.

-- What was counted in a second or so, as one process saw it. `marks` holds sketches of readers (see the engine), by what is
-- counted; empty where nobody was new there. Rows and batches are gone within a day.
CREATE TABLE audience_batch (
    id TEXT PRIMARY KEY,
    day TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    rolled BIGINT NOT NULL,
    sent BIGINT NOT NULL,
    marks BYTEA NOT NULL
);
CREATE INDEX audience_batch_by_turn ON audience_batch (rolled, id);
CREATE INDEX audience_batch_by_sending ON audience_batch (sent, id);
CREATE INDEX audience_batch_by_day ON audience_batch (day, id);

-- `messages` and `territories` are codes parted by spaces; `detail` depends on `what`.
CREATE TABLE audience_row (
    batch_id TEXT NOT NULL REFERENCES audience_batch (id),
    position BIGINT NOT NULL,
    hour BIGINT NOT NULL,
    day TEXT NOT NULL,
    what TEXT NOT NULL,
    door TEXT NOT NULL,
    page TEXT NOT NULL,
    locale TEXT NOT NULL,
    section TEXT NOT NULL,
    organisation TEXT NOT NULL,
    messages TEXT NOT NULL,
    territories TEXT NOT NULL,
    campaign TEXT NOT NULL,
    channel TEXT NOT NULL,
    referrer TEXT NOT NULL,
    device TEXT NOT NULL,
    agent TEXT NOT NULL,
    country TEXT NOT NULL,
    detail TEXT NOT NULL,
    n BIGINT NOT NULL,
    PRIMARY KEY (batch_id, position)
);
CREATE INDEX audience_row_by_hour ON audience_row (day, hour);

-- Roll-ups: how often something was counted in an hour, a day or a month (`span`), and by how many readers. `starts` is
-- `2026-11-27T03` (UTC), `2026-11-27` or `2026-11` (both in the country's own time), so that it sorts by time. The readers
-- of a month are those of its days added up: after a day nobody can know who came back.
CREATE TABLE audience_cell (
    span TEXT NOT NULL,
    cut TEXT NOT NULL,
    starts TEXT NOT NULL,
    key TEXT NOT NULL,
    n BIGINT NOT NULL,
    readers BIGINT NOT NULL,
    sketch BYTEA NOT NULL,
    PRIMARY KEY (span, cut, starts, key)
);
CREATE INDEX audience_cell_by_key ON audience_cell (span, cut, key, starts);

-- Whoever rolls up takes the turn first, so that two processes do it one after the other.
CREATE TABLE audience_turn (
    name TEXT PRIMARY KEY,
    turn BIGINT NOT NULL
);
INSERT INTO audience_turn (name, turn) VALUES ('roll', 0);
