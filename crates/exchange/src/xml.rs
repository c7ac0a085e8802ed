//! XML from strangers, and XML for others.

mod attributes;
mod decode;
mod names;
mod reader;
mod walk;
mod writer;

pub(crate) use attributes::Tag;
pub(crate) use names::XML;
pub(crate) use reader::{Next, Rules, Xml};
pub(crate) use walk::is_space;
pub(crate) use writer::{Element, Out};
