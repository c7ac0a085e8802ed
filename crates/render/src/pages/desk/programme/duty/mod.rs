//! Duties: programmes, tasks, indicators, and what rests on an organisation.
