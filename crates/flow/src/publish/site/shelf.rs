//! Sections and topics: named, ordered, taken out when nothing stands in them.

use std::collections::BTreeMap;

use model::{Act, Actor, Clock, Code, EventSubject, Locale, Refusal, Section, SectionKind, Topic};
use serde_json::json;
use store::Tx;
use store::nation::kept::{self, Noun, ORDER};

use crate::publish::house::{Way, keep_names, new_code};
use crate::trust::{Rights, Scope};
use crate::{FlowError, trust};

/// Which list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shelf {
    /// Sections.
    Sections,
    /// Topics.
    Topics,
}

impl Shelf {
    /// As it stands in addresses and in the log.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Sections => "sections",
            Self::Topics => "topics",
        }
    }

    /// Reads it.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Sections, Self::Topics].into_iter().find(|s| s.as_str() == text)
    }

    fn noun(self) -> Noun {
        match self {
            Self::Sections => Noun::Section,
            Self::Topics => Noun::Topic,
        }
    }

    /// The table of its names.
    pub fn table(self) -> &'static str {
        match self {
            Self::Sections => "section",
            Self::Topics => "topic",
        }
    }
}

/// What one says of a section or topic.
#[derive(Debug, Clone, Default)]
pub struct ShelfWords {
    /// Address of a new one; made of its name when empty.
    pub code: String,
    /// What a section is for.
    pub kind: Option<SectionKind>,
    /// Names.
    pub names: BTreeMap<Locale, String>,
    /// What stands in a section, in a sentence.
    pub summaries: BTreeMap<Locale, String>,
}

/// The codes of a list in their order, with what else a section is.
async fn load(tx: &mut Tx, shelf: Shelf) -> Result<Vec<(Code, SectionKind)>, FlowError> {
    Ok(match shelf {
        Shelf::Sections => store::nation::sections(tx).await?.into_iter().map(|s| (s.code, s.kind)).collect(),
        Shelf::Topics => {
            let topics = store::nation::topics(tx).await?;
            topics.into_iter().map(|t| (t.code, SectionKind::Stories)).collect()
        }
    })
}

async fn write(tx: &mut Tx, shelf: Shelf, rows: Vec<(Code, SectionKind)>) -> Result<(), FlowError> {
    match shelf {
        Shelf::Sections => {
            let rows: Vec<Section> = rows.into_iter().map(|(code, kind)| Section { code, kind }).collect();
            store::nation::replace_sections(tx, &rows).await?;
        }
        Shelf::Topics => {
            let rows: Vec<Topic> = rows.into_iter().map(|(code, _)| Topic { code }).collect();
            store::nation::replace_topics(tx, &rows).await?;
        }
    }
    Ok(())
}

async fn record(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    shelf: Shelf,
    detail: serde_json::Value,
) -> Result<(), FlowError> {
    let Ok(subject) = Code::new(shelf.as_str()) else { return Ok(()) };
    let actor = Actor::person(me.person.id);
    trust::record(tx, clock, &actor, "change-site", EventSubject::Site(subject), detail).await?;
    Ok(())
}

/// Writes a section or topic; begins one, last in its list, when `code` is none.
pub async fn save_shelf(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    shelf: Shelf,
    code: Option<&Code>,
    words: &ShelfWords,
    home: &Locale,
) -> Result<Code, FlowError> {
    me.need(Act::ManageSite, Scope::COUNTRY)?;
    let name =
        words.names.get(home).map(|n| n.trim()).filter(|n| !n.is_empty()).ok_or(Refusal::Missing("name"))?;
    let mut rows = load(tx, shelf).await?;
    let kind = words.kind.unwrap_or(SectionKind::Stories);
    let code = match code {
        Some(code) => {
            let row = rows
                .iter_mut()
                .find(|(c, _)| c == code)
                .ok_or(Refusal::NotFound { what: "section", key: code.to_string() })?;
            row.1 = kind;
            code.clone()
        }
        None => {
            let code =
                new_code(&words.code, name, &format!("{}-{}", shelf.table(), clock.now().as_second()))?;
            if rows.iter().any(|(c, _)| *c == code) || code.as_str() == "new" {
                return Err(Refusal::AddressTaken(code.to_string()).into());
            }
            rows.push((code.clone(), kind));
            code
        }
    };
    write(tx, shelf, rows).await?;
    kept::keep(tx, shelf.noun(), code.as_str(), clock.now()).await?;
    let locales = keep_names(tx, clock, shelf.table(), code.as_str(), &words.names).await?;
    if shelf == Shelf::Sections {
        keep_names(tx, clock, "section_summary", code.as_str(), &words.summaries).await?;
    }
    record(tx, me, clock, shelf, json!({ "code": code, "locales": locales })).await?;
    Ok(code)
}

/// Moves a section or topic by one place.
pub async fn move_shelf(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    shelf: Shelf,
    code: &Code,
    way: Way,
) -> Result<(), FlowError> {
    me.need(Act::ManageSite, Scope::COUNTRY)?;
    let mut rows = load(tx, shelf).await?;
    let at = rows.iter().position(|(c, _)| c == code);
    let at = at.ok_or(Refusal::NotFound { what: "section", key: code.to_string() })?;
    way.shift(&mut rows, at);
    write(tx, shelf, rows).await?;
    kept::keep(tx, shelf.noun(), ORDER, clock.now()).await?;
    record(tx, me, clock, shelf, json!({ "moved": code })).await
}

/// Takes out a section or topic in which nothing stands.
pub async fn remove_shelf(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    shelf: Shelf,
    code: &Code,
) -> Result<(), FlowError> {
    me.need(Act::ManageSite, Scope::COUNTRY)?;
    let used = match shelf {
        Shelf::Sections => store::nation::section_uses(tx).await?,
        Shelf::Topics => store::nation::topic_uses(tx).await?,
    };
    let site = store::nation::find_site(tx).await?;
    let own =
        site.is_some_and(|s| [&s.guides_section, &s.abroad_section].into_iter().flatten().any(|c| c == code));
    if (shelf == Shelf::Sections && own) || used.iter().any(|(c, n)| c == code && *n > 0) {
        return Err(Refusal::Invalid { field: "section", reason: "shelf-in-use" }.into());
    }
    let mut rows = load(tx, shelf).await?;
    rows.retain(|(c, _)| c != code);
    write(tx, shelf, rows).await?;
    kept::keep(tx, shelf.noun(), code.as_str(), clock.now()).await?;
    record(tx, me, clock, shelf, json!({ "removed": code })).await
}
