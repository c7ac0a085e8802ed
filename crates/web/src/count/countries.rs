//! Countries by address, from a database in MaxMind's format that the operator brings.

use std::net::IpAddr;
use std::path::Path;

use maxminddb::{Reader, path};

/// A database of countries.
pub struct Countries(Reader<Vec<u8>>);

/// It cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("[audience] countries = “{file}”: {source}")]
pub struct BadCountries {
    file: String,
    source: maxminddb::MaxMindDbError,
}

impl Countries {
    /// Reads a database into memory.
    pub fn open(file: &Path) -> Result<Self, BadCountries> {
        let reader = Reader::open_readfile(file)
            .map_err(|source| BadCountries { file: file.display().to_string(), source })?;
        Ok(Self(reader))
    }

    /// The two letters of the country of an address, where the database has it.
    pub(super) fn find(&self, address: IpAddr) -> Option<[u8; 2]> {
        let found = self.0.lookup(address.to_canonical()).ok()?;
        let code: Option<&str> = found.decode_path(&path!["country", "iso_code"]).ok()?;
        let letters: [u8; 2] = code?.as_bytes().try_into().ok()?;
        letters.iter().all(u8::is_ascii_uppercase).then_some(letters)
    }
}
