//! Random numbers by place, not by order: the number at a place depends on seed, stream and place alone, so
//! whoever computes it, in whatever order, on however many threads, gets the same one.

mod directions;
mod normal;
mod philox;
mod sobol;

pub(crate) use normal::normal_quantile;
pub(crate) use philox::Stream;
pub(crate) use sobol::{DIMENSIONS, sobol};
