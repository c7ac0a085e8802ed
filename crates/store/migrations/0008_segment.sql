-- Segments: the pieces in which an edition is translated.

-- `source` is what the original says now, `basis` what it said when `target` was made: where they differ, the segment
-- waits for somebody to look. `joined` is 1 for one without words of its own: said with the segment before, or left
-- out on purpose. A retired one has lost its source; its words are kept.
CREATE TABLE segment (
    edition_id TEXT NOT NULL REFERENCES edition (id),
    key TEXT NOT NULL,
    position BIGINT NOT NULL,
    field TEXT NOT NULL,
    source TEXT NOT NULL,
    basis TEXT NOT NULL,
    target TEXT NOT NULL,
    joined BIGINT NOT NULL,
    state TEXT NOT NULL,
    origin TEXT,
    rate BIGINT,
    note TEXT NOT NULL,
    changed_by TEXT,
    changed_at BIGINT,
    PRIMARY KEY (edition_id, key)
);

-- Which revisions the segments of an edition were last held against, and what is to be done, for the table of
-- languages. An edition without a row is not translated by segments yet.
CREATE TABLE segment_head (
    edition_id TEXT PRIMARY KEY REFERENCES edition (id),
    source_revision TEXT NOT NULL,
    target_revision TEXT,
    total BIGINT NOT NULL,
    done BIGINT NOT NULL,
    flagged BIGINT NOT NULL,
    changed_at BIGINT NOT NULL
);
