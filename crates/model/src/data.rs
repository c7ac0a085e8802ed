//! Data: flows of figures, what they measure, and where they come from. The structures themselves are SDMX's.

use serde::{Deserialize, Serialize};

use crate::{Better, Code};

/// A table of figures that are published together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DataFlow {
    /// Key, and the last part of its address.
    pub code: Code,
    /// Its id as a dataflow of SDMX.
    pub id: String,
    /// Its data structure.
    pub structure: Code,
    /// The topic it stands under.
    pub topic: Code,
    /// The organisation that answers for it.
    pub publisher: Code,
    /// Licence of the figures, as SPDX writes it.
    pub licence: String,
    /// Indicators shown first, in order.
    pub headline: Vec<Code>,
}

impl DataFlow {
    /// The id that a code has in SDMX: in upper case, with `_` for what SDMX has no room for.
    pub fn id_of(code: &Code) -> String {
        Self::id_of_text(code.as_str())
    }

    /// The same for the text of a code.
    pub fn id_of_text(code: &str) -> String {
        code.to_ascii_uppercase().replace(['-', '.'], "_")
    }
}

/// What a figure measures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Indicator {
    /// Key.
    pub code: Code,
    /// The unit of all its figures.
    pub unit: Code,
    /// Digits shown after the point. What is stored stays as the source has it.
    pub decimals: u8,
    /// What may be done with its figures when territories are put together.
    pub aggregation: Aggregation,
    /// Which way is better, where one is.
    pub better: Option<Better>,
}

/// How figures of several territories become one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Aggregation {
    /// They are added up.
    Sum,
    /// They are not: the figure of the whole cannot be known from those of its parts.
    None,
    /// Their mean, weighted by another indicator of the same territories and times.
    WeightedBy(Code),
}

/// Where figures come from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DataSource {
    /// Key.
    pub code: Code,
    /// As it calls itself.
    pub name: String,
    /// The language of the name, as a BCP 47 tag.
    pub language: String,
    /// Where it is found. A count of our own has no other place than the pack.
    pub url: Option<String>,
    /// Under which terms it can be used: an SPDX name, or words.
    pub licence: String,
    /// Which state of it was read.
    pub version: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn aggregation_as_packs_write_it() {
        let read = |text: &str| serde_json::from_str::<Aggregation>(text).unwrap();
        assert_eq!(read(r#""sum""#), Aggregation::Sum);
        assert_eq!(read(r#""none""#), Aggregation::None);
        let population = Code::new("SP_POP_TOTL").unwrap();
        assert_eq!(read(r#"{ "weighted-by": "SP_POP_TOTL" }"#), Aggregation::WeightedBy(population));
        assert!(serde_json::from_str::<Aggregation>(r#""mean""#).is_err());
    }

    #[test]
    fn ids_of_flows() {
        assert_eq!(DataFlow::id_of(&Code::new("gdp-structure").unwrap()), "GDP_STRUCTURE");
    }
}
