//! `channels.toml`: official channels that are registered with the pack.

use std::collections::BTreeMap;
use std::path::Path;

use model::programme::Wording;
use model::{ChannelKind, Code, Locale, Nation};
use serde::Deserialize;

use crate::Problems;
use crate::config::toml_file;

/// A channel of the pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackChannel {
    /// Key, and label of its links.
    pub code: Code,
    /// What it is.
    pub kind: ChannelKind,
    /// Who speaks there.
    pub organisation: Code,
    /// What it is called.
    pub names: Wording,
    /// Its public page; may be empty.
    pub address: String,
    /// Its account's name; may be empty.
    pub handle: String,
    /// Languages it speaks.
    pub locales: Vec<Locale>,
    /// What its kind wants to know. No secrets: these are entered at the desk.
    pub settings: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ChannelsFile {
    #[serde(default)]
    channel: Vec<ChannelRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ChannelRow {
    code: Code,
    kind: ChannelKind,
    organisation: Code,
    names: BTreeMap<String, String>,
    #[serde(default)]
    address: String,
    #[serde(default)]
    handle: String,
    /// Every language of the pack when left out.
    locales: Option<Vec<Locale>>,
    #[serde(default)]
    settings: BTreeMap<String, String>,
    /// The page on which the organisation itself names the account.
    #[serde(default)]
    source: String,
}

/// Reads `channels.toml`, which may be missing.
pub fn read(folder: &Path, nation: &Nation, problems: &mut Problems) -> Vec<PackChannel> {
    let path = folder.join("channels.toml");
    if !path.exists() {
        return Vec::new();
    }
    let file: Option<ChannelsFile> = toml_file(&path, problems);
    let site = &nation.site;
    let mut channels: Vec<PackChannel> = Vec::new();
    for row in file.map_or_else(Vec::new, |f| f.channel) {
        let mut wrong = |what: String| problems.file(&path, format!("the channel “{}”: {what}", row.code));
        let fits = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        if row.code.as_str().len() > 64 || !row.code.as_str().bytes().all(fits) {
            wrong("its code stands in links: use a–z, 0–9 and hyphens, at most 64".into());
        }
        if channels.iter().any(|c| c.code == row.code) {
            wrong("it stands twice; give one of them another code".into());
        }
        if !nation.organisations.iter().any(|o| o.code == row.organisation && o.valid_to.is_none()) {
            wrong(format!("there is no organisation “{}” in organisations.csv", row.organisation));
        }
        let home = site.home_locale.as_str();
        if row.names.get(home).is_none_or(|name| name.trim().is_empty()) {
            wrong(format!("it has no name in “{home}”; add it to its names"));
        }
        for tag in row.names.keys().filter(|tag| !site.locales.iter().any(|l| l.as_str() == **tag)) {
            wrong(format!("its names are in “{tag}”, which is not a locale of the pack"));
        }
        let web = |text: &str| text.starts_with("https://") || text.starts_with("http://");
        if !row.address.is_empty() && !web(&row.address) {
            wrong("its address must begin with https:// or http://".into());
        }
        if row.kind.is_account() && !web(&row.source) {
            wrong("an account needs a “source”: the page on which its organisation names it".into());
        }
        let locales = row.locales.unwrap_or_else(|| site.locales.clone());
        for locale in locales.iter().filter(|l| !site.locales.contains(l)) {
            wrong(format!("it speaks “{locale}”, which is not a locale of the pack"));
        }
        channels.push(PackChannel {
            code: row.code,
            kind: row.kind,
            organisation: row.organisation,
            names: Wording(row.names),
            address: row.address,
            handle: row.handle,
            locales,
            settings: row.settings,
        });
    }
    channels
}
