//! Configuration: one TOML file, then `SEN_*` variables over it. Unknown keys are refused by name.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use flow::publish::language::machine::{Machines, Settings};
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
    /// Machines that translate, in the order in which they are asked. Off unless named here.
    pub machine: Vec<Settings>,
    /// Their secrets by name, from `SEN_MACHINE_KEY_NAME` alone: a file is read by more people than a variable.
    #[serde(skip)]
    pub machine_keys: BTreeMap<String, String>,
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
            machine: Vec::new(),
            machine_keys: BTreeMap::new(),
        }
    }
}

/// Variables that are read elsewhere.
const OTHERS: &[&str] = &["SEN_CONFIG", "SEN_LOG", "SEN_TEST_POSTGRES", "SEN_TEST_APERTIUM"];

/// Beginning of the variables with secrets of machines.
const MACHINE_KEY: &str = "SEN_MACHINE_KEY_";

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
        config.machines()?;
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
            other if other.starts_with(MACHINE_KEY) => {
                let key = other.trim_start_matches(MACHINE_KEY);
                let machine = self.machine.iter().find(|m| variable(m.name.as_str()) == key);
                let machine = machine.with_context(|| {
                    let known: Vec<&str> = self.machine.iter().map(|m| m.name.as_str()).collect();
                    format!(
                        "{other}: no machine of this name; named in the configuration are: {}",
                        known.join(", ")
                    )
                })?;
                self.machine_keys.insert(machine.name.to_string(), value.to_owned());
            }
            other => bail!(
                "unknown variable {other}; known are SEN_LISTEN, SEN_DATA, SEN_DATABASE, SEN_BASE_URL, SEN_CACHE_MIB, SEN_AVIF, SEN_MACHINE_KEY_NAME, SEN_CONFIG, SEN_LOG"
            ),
        }
        Ok(())
    }

    /// The machines that translate.
    pub fn machines(&self) -> anyhow::Result<Machines> {
        let key = |name: &str| self.machine_keys.get(name).cloned();
        Ok(Machines::new(self.machine.clone(), key)?)
    }

    /// Address readers use.
    pub fn base_url(&self) -> String {
        self.base_url.clone().unwrap_or_else(|| format!("http://{}", self.listen))
    }
}

/// A machine's name as part of a variable's.
fn variable(name: &str) -> String {
    name.to_ascii_uppercase().replace(['-', '.'], "_")
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
    fn machines_are_named_in_the_file_and_their_secrets_in_variables() {
        let file = "[[machine]]\nname = \"our-mt\"\nkind = \"libretranslate\"\nurl = \"https://mt.example\"\npairs = [\"vi>*\"]";
        let config = load(file, &[("SEN_MACHINE_KEY_OUR_MT", "s3cret")]).unwrap();
        assert_eq!(config.machine_keys.get("our-mt").map(String::as_str), Some("s3cret"));
        assert_eq!(config.machines().unwrap().list().len(), 1);
        let wrong =
            |file: &str, variables: &[(&str, &str)]| format!("{:#}", load(file, variables).unwrap_err());
        assert!(wrong(file, &[("SEN_MACHINE_KEY_OTHER", "x")]).contains("our-mt"));
        assert!(wrong(&file.replace("kind", "knd"), &[]).contains("knd"));
        assert!(wrong(&file.replace("vi>*", "vi"), &[]).contains("vi>en"));
        assert!(wrong(&format!("{file}\nkey = \"x\""), &[]).contains("key"), "no secrets in the file");
        assert!(wrong(&file.replace("https", "ftp"), &[]).contains("our-mt"));
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
