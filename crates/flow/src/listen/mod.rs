//! Listen: what the world asks for.

pub mod demand;
