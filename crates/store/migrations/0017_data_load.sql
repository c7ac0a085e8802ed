-- A file of figures that somebody sent at the desk: kept while it is checked and until it is published or thrown away.
CREATE TABLE data_load (
    id TEXT PRIMARY KEY,
    flow TEXT NOT NULL,
    actor TEXT NOT NULL,
    file_name TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    -- 1: the file is all there is. 0: it is added to what is there.
    whole BIGINT NOT NULL,
    note TEXT NOT NULL,
    -- waiting (to be checked), refused, checked, publishing, published, lost (it could not be worked on), dropped
    state TEXT NOT NULL,
    -- What is wrong with it, or what it would change, as JSON; empty before that is known.
    outcome TEXT NOT NULL,
    -- The vintage it became.
    vintage BIGINT,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL
);
CREATE INDEX data_load_flow ON data_load (flow, created_at);
CREATE INDEX data_load_state ON data_load (state, changed_at);
