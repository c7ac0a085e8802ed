//! Reports: periods, the report of one organisation, and what those below it say together.
