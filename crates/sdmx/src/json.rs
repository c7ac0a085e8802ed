//! SDMX-JSON 2.0 and 1.0.

mod data;
mod error;
mod parts;
mod slots;
mod structures;
mod table;
mod write;

pub(crate) use data::Data;
pub use error::write_error;
pub use structures::write_structures;

/// Where the schema of a message is. Readers tell the version by it.
fn schema(release: crate::id::Release, message: &str) -> String {
    let version = match release {
        crate::id::Release::V21 => "1.0",
        crate::id::Release::V30 => "2.0.0",
    };
    format!(
        "https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/{message}-message/tools/schemas/{version}/sdmx-json-{message}-schema.json"
    )
}
