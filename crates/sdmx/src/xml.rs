//! XML from strangers, and XML for others.

mod guard;
mod out;
mod pull;
mod tree;

pub(crate) use guard::{Guard, stop};
pub(crate) use out::Out;
pub(crate) use pull::{Pull, Step};
pub(crate) use tree::Node;
