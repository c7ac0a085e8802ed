//! Programmes for readers: what is asked for, who does it, and what came of it.

pub mod words;
