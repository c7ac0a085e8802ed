-- Figures: their structures, their flows, and what was observed, vintage by vintage.

-- One row for each structure (codelist, concepts, data structure, dataflow …): an SDMX-ML 3.0 message with it alone.
CREATE TABLE data_structure (
    class TEXT NOT NULL,
    agency TEXT NOT NULL,
    id TEXT NOT NULL,
    version TEXT NOT NULL,
    position BIGINT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (class, agency, id, version)
);

-- What is said of a flow, an indicator, a source or a topic beyond its structure.
CREATE TABLE data_record (
    kind TEXT NOT NULL,
    code TEXT NOT NULL,
    position BIGINT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (kind, code)
);

-- A state of a flow that was published. Numbers run from 1 in each flow.
CREATE TABLE data_vintage (
    flow TEXT NOT NULL,
    number BIGINT NOT NULL,
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    note TEXT NOT NULL,
    file_sha256 TEXT NOT NULL,
    series BIGINT NOT NULL,
    observations BIGINT NOT NULL,
    added BIGINT NOT NULL,
    revised BIGINT NOT NULL,
    removed BIGINT NOT NULL,
    PRIMARY KEY (flow, number)
);

-- A series as it was from one vintage up to another. Bytes compare the same way on both engines, texts do not:
-- keys are bytes. A series that is still so has the highest number there is in "until".
CREATE TABLE data_series (
    flow TEXT NOT NULL,
    series_key BYTEA NOT NULL,
    since BIGINT NOT NULL,
    until BIGINT NOT NULL,
    observations BIGINT NOT NULL,
    first_period TEXT NOT NULL,
    last_period TEXT NOT NULL,
    head BYTEA NOT NULL,
    body BYTEA NOT NULL,
    PRIMARY KEY (flow, series_key, since)
);
CREATE INDEX data_series_since ON data_series (flow, since);
CREATE INDEX data_series_until ON data_series (flow, until);
