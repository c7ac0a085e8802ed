-- How an organisation can be reached, as readers are told. Home page, navigation and languages stand in the site's
-- own record.

ALTER TABLE organisation ADD COLUMN contact TEXT;

-- Coverage counts published editions by message, publisher, locale and time from this index alone; `state` is in it
-- because an index that lacks a column of the question is not read alone.
DROP INDEX edition_coverage;
CREATE INDEX edition_coverage ON edition (first_published_at, item_id, locale, publisher, id, state)
    WHERE state = 'published';
