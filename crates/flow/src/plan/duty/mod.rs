//! Duties: programmes, tasks and indicators as people change them, and what Sen counts by itself.
