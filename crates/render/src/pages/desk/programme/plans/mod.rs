//! Plans of organisations with their activities.
