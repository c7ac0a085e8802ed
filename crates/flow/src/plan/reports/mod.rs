//! Reports: opened with what is known, kept, handed up, put together.
