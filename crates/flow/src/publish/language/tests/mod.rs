//! Memory, glossary and machines on every engine.
#![allow(clippy::unwrap_used)]

mod glossary;
mod machine;
mod memory;

use std::sync::Arc;

use jiff::Timestamp;
use model::{Code, Grant, GrantId, Locale, Person, PersonId, Role, SystemClock};

use crate::trust::{Rights, Tree};

const CLOCK: SystemClock = SystemClock;

fn locale(tag: &str) -> Locale {
    Locale::new(tag).unwrap()
}

fn keeper() -> Code {
    Code::new("newsroom").unwrap()
}

/// A translator of the organisation that runs the portal, for some languages or all.
fn translator(organisation: &str, languages: &[&str]) -> Rights {
    let now = Timestamp::UNIX_EPOCH;
    let person = Person {
        id: PersonId::new(now),
        name: "T".into(),
        email: "t@example.org".into(),
        locale: locale("en"),
        created_at: now,
        disabled_at: None,
        second_factor_since: None,
    };
    let grant = Grant {
        id: GrantId::new(now),
        person: person.id,
        role: Role::Translator,
        organisation: Some(Code::new(organisation).unwrap()),
        locales: languages.iter().map(|l| locale(l)).collect(),
    };
    Rights::new(person, vec![grant], Arc::new(Tree::default()))
}
