//! What staff changed of what a pack brought. A pack applied again leaves these records as they are: also where a
//! person took one out, and where a person said in which order they stand.

use std::collections::BTreeSet;

use jiff::Timestamp;
use model::{Code, Lineage, Nation, Site, Theme};

use crate::{Conn, StoreError, Tx};

const LOAD: &str = "SELECT noun, code FROM kept_record";
const KEEP: &str = include_str!("../../sql/kept/upsert.sql");

/// Stands for the order of a noun's records.
pub const ORDER: &str = "*";

/// What can be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Noun {
    /// A fact.
    Fact,
    /// A theme of the message house.
    Theme,
    /// A key message.
    Message,
    /// An organisation.
    Organisation,
    /// A step of the organisations' lineage; see [`lineage_key`].
    Lineage,
    /// A section.
    Section,
    /// A topic.
    Topic,
    /// A part of the portal's identity: `locales`, `home-facts`, `hero`, `contact`.
    Site,
    /// A name: `locale/table/code`.
    Name,
}

impl Noun {
    const ALL: [Self; 9] = [
        Self::Fact,
        Self::Theme,
        Self::Message,
        Self::Organisation,
        Self::Lineage,
        Self::Section,
        Self::Topic,
        Self::Site,
        Self::Name,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::Fact => "fact",
            Self::Theme => "theme",
            Self::Message => "message",
            Self::Organisation => "organisation",
            Self::Lineage => "lineage",
            Self::Section => "section",
            Self::Topic => "topic",
            Self::Site => "site",
            Self::Name => "name",
        }
    }
}

/// Records by noun and code.
pub type Kept = BTreeSet<(Noun, String)>;

/// Remembers that a person changed a record.
pub async fn keep(tx: &mut Tx, noun: Noun, code: &str, at: Timestamp) -> Result<(), StoreError> {
    tx.execute(KEEP, args![noun.as_str(), code, at]).await?;
    Ok(())
}

/// Everything a person changed.
pub async fn kept(conn: &mut Conn) -> Result<Kept, StoreError> {
    let rows = conn.fetch_map(LOAD, &[], |row| Ok((row.text("noun")?, row.text("code")?))).await?;
    let noun = |text: &str| Noun::ALL.into_iter().find(|n| n.as_str() == text);
    Ok(rows.into_iter().filter_map(|(text, code)| Some((noun(&text)?, code))).collect())
}

/// A lineage has no code of its own: where from, where to, what and when.
pub fn lineage_key(l: &Lineage) -> String {
    let to = l.to.as_ref().map_or("", Code::as_str);
    let date = l.date.map(|d| d.to_string()).unwrap_or_default();
    format!("{}>{to}>{}>{date}", l.from, l.change)
}

/// What a pack wants, with what a person changed left as it is stored.
pub fn merge(stored: &Nation, wanted: &Nation, kept: &Kept) -> Nation {
    let list = |noun| Keeping { noun, kept };
    let mut nation = wanted.clone();
    nation.facts = list(Noun::Fact).merge(&stored.facts, &wanted.facts, |f| f.code.to_string());
    nation.organisations =
        list(Noun::Organisation).merge(&stored.organisations, &wanted.organisations, |o| o.code.to_string());
    nation.organisation_lineage =
        list(Noun::Lineage).merge(&stored.organisation_lineage, &wanted.organisation_lineage, lineage_key);
    nation.sections = list(Noun::Section).merge(&stored.sections, &wanted.sections, |s| s.code.to_string());
    nation.topics = list(Noun::Topic).merge(&stored.topics, &wanted.topics, |t| t.code.to_string());
    nation.themes = house(&stored.themes, &wanted.themes, kept);
    nation.site = site(&stored.site, &wanted.site, kept);
    names(stored, &mut nation, kept);
    nation
}

struct Keeping<'a> {
    noun: Noun,
    kept: &'a Kept,
}

impl Keeping<'_> {
    fn has(&self, code: &str) -> bool {
        self.kept.contains(&(self.noun, code.to_owned()))
    }

    fn merge<T: Clone>(&self, stored: &[T], wanted: &[T], key: impl Fn(&T) -> String) -> Vec<T> {
        let mut out: Vec<T> = Vec::with_capacity(wanted.len());
        for row in wanted {
            let code = key(row);
            if !self.has(&code) {
                out.push(row.clone());
            } else if let Some(own) = stored.iter().find(|s| key(s) == code) {
                out.push(own.clone());
            }
        }
        for (place, own) in stored.iter().enumerate() {
            let code = key(own);
            if self.has(&code) && !out.iter().any(|row| key(row) == code) {
                out.insert(place.min(out.len()), own.clone());
            }
        }
        if self.has(ORDER) {
            let place = |row: &T| stored.iter().position(|s| key(s) == key(row)).unwrap_or(usize::MAX);
            out.sort_by_key(place);
        }
        out
    }
}

fn house(stored: &[Theme], wanted: &[Theme], kept: &Kept) -> Vec<Theme> {
    let flat = |themes: &[Theme]| -> Vec<(Code, model::KeyMessage)> {
        themes.iter().flat_map(|t| t.messages.iter().map(|m| (t.code.clone(), m.clone()))).collect()
    };
    let messages = Keeping { noun: Noun::Message, kept }
        .merge(&flat(stored), &flat(wanted), |(_, m)| m.code.to_string());
    let mut themes = Keeping { noun: Noun::Theme, kept }.merge(stored, wanted, |t| t.code.to_string());
    for theme in &mut themes {
        theme.messages.clear();
    }
    for (theme, message) in messages {
        if !themes.iter().any(|t| t.code == theme) {
            // The theme left the pack and a person's message is still under it; a message of the pack under a
            // theme that a person took out goes with it.
            if !stored.iter().any(|t| t.code == theme) {
                continue;
            }
            themes.push(Theme { code: theme.clone(), messages: Vec::new() });
        }
        if let Some(theme) = themes.iter_mut().find(|t| t.code == theme) {
            theme.messages.push(message);
        }
    }
    themes
}

fn site(stored: &Site, wanted: &Site, kept: &Kept) -> Site {
    let own = |part: &str| kept.contains(&(Noun::Site, part.to_owned()));
    let mut site = wanted.clone();
    if own("locales") {
        // Only languages that the pack has names in can be shown; one it brings anew is on.
        let has = |l: &&model::Locale| wanted.locales.contains(l);
        site.locales = stored.locales.iter().filter(has).cloned().collect();
        site.locales_off = stored.locales_off.iter().filter(has).cloned().collect();
        let known: Vec<_> = site.locales.iter().chain(&site.locales_off).cloned().collect();
        site.locales.extend(wanted.locales.iter().filter(|l| !known.contains(l)).cloned());
    }
    // No pack says these.
    site.leads.clone_from(&stored.leads);
    site.navigation.clone_from(&stored.navigation);
    if own("home-facts") {
        site.home_facts.clone_from(&stored.home_facts);
    }
    if own("hero") {
        site.hero.clone_from(&stored.hero);
    }
    if own("contact") {
        site.contact_email.clone_from(&stored.contact_email);
    }
    site
}

fn names(stored: &Nation, nation: &mut Nation, kept: &Kept) {
    for (_, key) in kept.iter().filter(|(noun, _)| *noun == Noun::Name) {
        let mut parts = key.splitn(3, '/');
        let (Some(tag), Some(table), Some(code)) = (parts.next(), parts.next(), parts.next()) else {
            continue;
        };
        let Ok(locale) = model::Locale::new(tag) else { continue };
        let own = stored.names.get(&locale).and_then(|n| n.get(table, code));
        let place = nation.names.entry(locale).or_default().names.entry(table.to_owned()).or_default();
        match own {
            Some(name) => {
                place.insert(code.to_owned(), name.to_owned());
            }
            None => {
                place.remove(code);
            }
        }
    }
}
