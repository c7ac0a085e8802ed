//! Plans of organisations: written, handed in, approved or returned, amended; activities and what they produced.
