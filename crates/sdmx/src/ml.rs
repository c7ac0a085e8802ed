//! SDMX-ML, the XML of SDMX 3.0 and 2.1.

mod data_in;
mod data_out;
mod error;
mod generic_out;
mod groups;
mod header;
mod structure_out;
mod structures_in;
mod structures_out;
mod tree_in;

pub use data_in::DataReader;
pub use error::write_error;
pub use structures_in::{Reading, read_structures};
pub use structures_out::write_structures;

pub(crate) use data_out::Specific;
pub(crate) use generic_out::Generic;

use crate::id::Release;

/// The namespace of a part of SDMX-ML.
pub(crate) fn namespace(release: Release, part: &str) -> String {
    let version = match release {
        Release::V21 => "v2_1",
        Release::V30 => "v3_0",
    };
    format!("http://www.sdmx.org/resources/sdmxml/schemas/{version}/{part}")
}

/// Which version a namespace is of.
pub(crate) fn release(namespace: &str) -> Option<Release> {
    let rest = namespace.strip_prefix("http://www.sdmx.org/resources/sdmxml/schemas/")?;
    match rest.split('/').next()? {
        "v2_1" => Some(Release::V21),
        "v3_0" => Some(Release::V30),
        _ => None,
    }
}
