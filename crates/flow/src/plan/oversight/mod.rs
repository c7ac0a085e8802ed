//! Oversight: inspections, complaints about our own content, schemes, evaluations.
