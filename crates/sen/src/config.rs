//! Configuration: one TOML file, then `SEN_*` variables over it. Unknown keys are refused by name.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use serde::Deserialize;

/// How the portal runs.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Config {
    /// Address to listen on.
    pub listen: SocketAddr,
    /// Folder of everything the portal keeps.
    pub data: PathBuf,
    /// `sqlite:PATH` or `postgres://…`; a SQLite file in the data folder when left out.
    pub database: Option<String>,
    /// Address readers use, without a trailing slash; `http://` and the listening address when left out.
    pub base_url: Option<String>,
    /// Bound of the page cache, in mebibytes.
    pub cache_mib: u64,
    /// Whether pictures are also encoded as AVIF: smaller for readers, slower to make.
    pub avif: bool,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            data: PathBuf::from("data"),
            database: None,
            base_url: None,
            cache_mib: 64,
            avif: true,
        }
    }
}

/// Variables that are read elsewhere.
const OTHERS: &[&str] = &["SEN_CONFIG", "SEN_LOG", "SEN_TEST_POSTGRES"];

impl Config {
    /// The file (if any), then the variables.
    pub fn load(
        file: Option<&Path>,
        variables: impl Iterator<Item = (String, String)>,
    ) -> anyhow::Result<Self> {
        let mut config = match file {
            Some(path) => {
                let text = std::fs::read_to_string(path)
                    .with_context(|| format!("configuration {}", path.display()))?;
                toml::from_str(&text).with_context(|| format!("configuration {}", path.display()))?
            }
            None => Self::default(),
        };
        for (name, value) in variables.filter(|(name, _)| name.starts_with("SEN_")) {
            config.set(&name, &value)?;
        }
        Ok(config)
    }

    fn set(&mut self, name: &str, value: &str) -> anyhow::Result<()> {
        let wrong = |what: &str| format!("{name}={value}: {what}");
        match name {
            "SEN_LISTEN" => {
                self.listen =
                    value.parse().with_context(|| wrong("not an address such as 127.0.0.1:8080"))?;
            }
            "SEN_DATA" => self.data = PathBuf::from(value),
            "SEN_DATABASE" => self.database = Some(value.to_owned()),
            "SEN_BASE_URL" => self.base_url = Some(value.trim_end_matches('/').to_owned()),
            "SEN_CACHE_MIB" => self.cache_mib = value.parse().with_context(|| wrong("not a whole number"))?,
            "SEN_AVIF" => self.avif = value.parse().with_context(|| wrong("not true or false"))?,
            other if OTHERS.contains(&other) => {}
            other => bail!(
                "unknown variable {other}; known are SEN_LISTEN, SEN_DATA, SEN_DATABASE, SEN_BASE_URL, SEN_CACHE_MIB, SEN_AVIF, SEN_CONFIG, SEN_LOG"
            ),
        }
        Ok(())
    }

    /// Address readers use.
    pub fn base_url(&self) -> String {
        self.base_url.clone().unwrap_or_else(|| format!("http://{}", self.listen))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn load(file: &str, variables: &[(&str, &str)]) -> anyhow::Result<Config> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("sen.toml");
        std::fs::write(&path, file).unwrap();
        Config::load(Some(&path), variables.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())))
    }

    #[test]
    fn variables_stand_over_the_file() {
        let config =
            load("listen = \"127.0.0.1:1\"\ncache_mib = 5", &[("SEN_LISTEN", "127.0.0.1:2")]).unwrap();
        assert_eq!((config.listen.port(), config.cache_mib), (2, 5));
    }

    #[test]
    fn unknown_keys_are_named() {
        let error = format!("{:#}", load("lisen = \"127.0.0.1:1\"", &[]).unwrap_err());
        assert!(error.contains("lisen"), "{error}");
        let error = format!("{:#}", load("", &[("SEN_LISEN", "x")]).unwrap_err());
        assert!(error.contains("SEN_LISEN") && error.contains("SEN_LISTEN"), "{error}");
        let error = format!("{:#}", load("", &[("SEN_LISTEN", "here")]).unwrap_err());
        assert!(error.contains("127.0.0.1:8080"), "{error}");
    }
}
