//! Inspections, complaints, schemes.
