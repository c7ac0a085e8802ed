//! Answers for programs that take much: whole when they are small, as they come when they are large. They are not kept
//! with the pages: there are as many of them as questions.

mod lines;
mod order;
mod part;
mod whole;

pub use lines::{Lines, Pipe, Sink};
pub use order::Order;
pub use part::{Part, Take, What};
pub use whole::{Envelope, Whole};
