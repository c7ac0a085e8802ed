//! The public data pages: the catalogue, a flow, what a vintage revised, and flows as files.

mod catalogue;
mod choice;
mod files;
mod flow;
mod on_map;
mod revisions;
mod told;

pub use catalogue::page as catalogue;
pub use choice::Choices;
pub use flow::{flow_page, page_or_file as flow};
pub use revisions::page as revisions;
pub use told::{Told, flow_name_in, topic_name};
