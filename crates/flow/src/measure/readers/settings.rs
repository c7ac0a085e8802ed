//! How readers are counted, as the operator says.

use std::path::PathBuf;

use serde::Deserialize;

/// `[audience]` of the configuration.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// Whether anything is counted.
    pub count: bool,
    /// A database of countries in MaxMind's format; without it no country is counted.
    pub countries: Option<PathBuf>,
    /// Published counts under it are withheld.
    pub k: i64,
    /// Address of a ClickHouse server's HTTP interface, to which what was counted is sent on.
    pub clickhouse: Option<String>,
    /// The table there.
    pub clickhouse_table: String,
    /// For how many days hours are kept apart.
    pub keep_hours: u16,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            count: true,
            countries: None,
            k: 10,
            clickhouse: None,
            clickhouse_table: "sen_audience".into(),
            keep_hours: 40,
        }
    }
}

/// Settings that cannot work.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadSettings {
    /// The threshold would protect nobody.
    #[error(
        "[audience] k = {0}: a count of fewer than 5 tells of single readers; say 5 or more (10 is usual)"
    )]
    Threshold(i64),
    /// Not an address.
    #[error("[audience] clickhouse: not an address such as http://127.0.0.1:8123")]
    Address,
    /// Not a name.
    #[error("[audience] clickhouse_table = “{0}”: letters, digits, _ and one dot (database.table)")]
    Table(String),
}

impl Settings {
    /// Refuses what cannot work.
    pub fn check(&self) -> Result<(), BadSettings> {
        if self.k < 5 {
            return Err(BadSettings::Threshold(self.k));
        }
        if let Some(address) = &self.clickhouse {
            let url = url::Url::parse(address).map_err(|_| BadSettings::Address)?;
            if !matches!(url.scheme(), "http" | "https") || url.host().is_none() {
                return Err(BadSettings::Address);
            }
        }
        let named = |part: &str| {
            part.bytes().next().is_some_and(|b| b.is_ascii_alphabetic() || b == b'_')
                && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
        };
        let parts: Vec<&str> = self.clickhouse_table.split('.').collect();
        if parts.len() > 2 || !parts.iter().all(|part| named(part)) {
            return Err(BadSettings::Table(self.clickhouse_table.clone()));
        }
        Ok(())
    }
}
