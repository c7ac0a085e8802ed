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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn text(text: &str) -> Vec<u8> {
        [&[0x40 | u8::try_from(text.len()).unwrap()][..], text.as_bytes()].concat()
    }

    /// The smallest database there is: half of all old addresses are in one country, the other half in none.
    fn database(country: &str) -> Vec<u8> {
        // One node: its left record leads to the data, its right one nowhere.
        let mut out = vec![0, 0, 17, 0, 0, 1];
        out.extend([0; 16]);
        out.extend([&[0xe1_u8][..], &text("country"), &[0xe1], &text("iso_code"), &text(country)].concat());
        out.extend(b"\xab\xcd\xefMaxMind.com");
        let fields: [(&str, Vec<u8>); 9] = [
            ("binary_format_major_version", vec![0xa1, 2]),
            ("binary_format_minor_version", vec![0xa0]),
            ("build_epoch", vec![1, 2, 1]),
            ("database_type", text("Country")),
            ("description", vec![0xe0]),
            ("ip_version", vec![0xa1, 4]),
            ("languages", vec![0, 4]),
            ("node_count", vec![0xc1, 1]),
            ("record_size", vec![0xa1, 24]),
        ];
        out.push(0xe9);
        for (name, value) in fields {
            out.extend(text(name));
            out.extend(value);
        }
        out
    }

    #[test]
    fn the_country_of_an_address_is_looked_up() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("countries.mmdb");
        std::fs::write(&file, database("JP")).unwrap();
        let countries = Countries::open(&file).unwrap();
        let find = |address: &str| countries.find(address.parse().unwrap());
        assert_eq!(find("9.0.2.1"), Some(*b"JP"));
        assert_eq!(find("::ffff:9.0.2.1"), Some(*b"JP"));
        assert_eq!(find("203.0.113.1"), None);
        assert_eq!(find("2001:db8::1"), None);
        std::fs::write(&file, database("jp<")).unwrap();
        assert_eq!(
            Countries::open(&file).unwrap().find("9.0.2.1".parse().unwrap()),
            None,
            "no code of a country"
        );
        std::fs::write(&file, b"nonsense").unwrap();
        let wrong = Countries::open(&file).err().unwrap().to_string();
        assert!(wrong.contains("countries.mmdb"), "{wrong}");
    }
}
