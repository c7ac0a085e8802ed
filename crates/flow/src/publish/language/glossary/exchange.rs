//! TBX (ISO 30042, TBX-Basic), in and out.

use std::collections::{BTreeMap, HashMap, HashSet};

use exchange::Limits;
use exchange::tbx::{
    self, Details, Dialect, LanguageSection, Sourced, Status, Term, Termbase, Transaction, TransactionKind,
};
use model::{Actor, Clock, Code, Concept, ConceptTerm, EventSubject, Locale, TermStatus};
use serde_json::json;
use store::{Conn, Tx};

use super::change::{NOTE_MAX, TERM_MAX, code_for};
use crate::publish::language::file::FileProblem;
use crate::publish::language::{fit, need};
use crate::trust::Rights;
use crate::{FlowError, trust};

/// Problems told of one file.
const PROBLEMS: usize = 50;

/// What a file brings.
#[derive(Debug, Clone, Default)]
pub struct FileConcepts {
    concepts: Vec<FileConcept>,
    /// Languages of the file that are none of ours, with how many terms of each were left out.
    pub other_languages: BTreeMap<String, usize>,
    /// What the format's reader left out, in its own words.
    pub remarks: Vec<String>,
}

#[derive(Debug, Clone)]
struct FileConcept {
    id: Option<String>,
    subject: String,
    definition: String,
    note: String,
    terms: Vec<ConceptTerm>,
}

/// What an import did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Imported {
    /// New concepts.
    pub added: usize,
    /// Concepts that were here and were changed.
    pub changed: usize,
    /// Concepts that were here just so.
    pub unchanged: usize,
}

impl FileConcepts {
    /// How many concepts there are.
    pub fn len(&self) -> usize {
        self.concepts.len()
    }

    /// There is none.
    pub fn is_empty(&self) -> bool {
        self.concepts.is_empty()
    }
}

/// Reads a file whole; nothing of it is taken when anything is wrong with it.
pub fn read_file(bytes: &[u8], locales: &[Locale]) -> Result<FileConcepts, Vec<FileProblem>> {
    let reading = tbx::read(bytes, &Limits::WHOLE).map_err(|e| vec![e.into()])?;
    let mut out = FileConcepts::default();
    let mut problems = Vec::new();
    for (number, concept) in reading.termbase.concepts.iter().enumerate() {
        let name = concept.id.clone().unwrap_or_else(|| (number + 1).to_string());
        match read_concept(concept, locales, &mut out.other_languages) {
            Ok(read) if read.terms.is_empty() => {}
            Ok(read) => out.concepts.push(read),
            Err(reason) if problems.len() < PROBLEMS => problems.push(FileProblem::new(reason, name)),
            Err(_) => {}
        }
    }
    out.remarks = reading.remarks.iter().map(ToString::to_string).collect();
    if problems.is_empty() && out.concepts.is_empty() {
        problems.push(FileProblem::new("file-nothing", ""));
    }
    if problems.is_empty() { Ok(out) } else { Err(problems) }
}

fn read_concept(
    concept: &tbx::Concept,
    locales: &[Locale],
    other: &mut BTreeMap<String, usize>,
) -> Result<FileConcept, &'static str> {
    let mut terms: Vec<ConceptTerm> = Vec::new();
    for section in &concept.languages {
        let Some(locale) = fit(&section.language, locales) else {
            *other.entry(section.language.clone()).or_default() += section.terms.len();
            continue;
        };
        for term in &section.terms {
            if term.text.len() > TERM_MAX {
                return Err("file-term-long");
            }
            let text = term.text.trim().to_owned();
            let status = status_of(term.status, &terms, &locale);
            let note = term.details.notes.join("\n");
            if !text.is_empty() && !terms.iter().any(|t| t.locale == locale && t.text == text) {
                terms.push(ConceptTerm { locale: locale.clone(), text, status, note });
            }
        }
    }
    terms.sort_by(|a, b| (&a.locale, a.status, &a.text).cmp(&(&b.locale, b.status, &b.text)));
    let definitions = concept.details.definitions.iter();
    let definitions = definitions.chain(concept.languages.iter().flat_map(|l| &l.details.definitions));
    let definition = definitions.map(|d| d.text.clone()).next().unwrap_or_default();
    let note = concept.details.notes.join("\n");
    if definition.len().max(note.len()) > NOTE_MAX {
        return Err("file-term-long");
    }
    let subject = concept.subjects.first().cloned().unwrap_or_default();
    Ok(FileConcept { id: concept.id.clone(), subject, definition, note, terms })
}

/// The first term of a language without a status is the one to use, as most programs mean it; one is enough.
fn status_of(status: Option<Status>, terms: &[ConceptTerm], locale: &Locale) -> TermStatus {
    let taken = terms.iter().any(|t| t.locale == *locale && t.status == TermStatus::Preferred);
    match status {
        Some(Status::Deprecated | Status::Superseded) => TermStatus::Forbidden,
        Some(Status::Admitted) => TermStatus::Admitted,
        Some(Status::Preferred) | None if taken => TermStatus::Admitted,
        Some(Status::Preferred) | None => TermStatus::Preferred,
    }
}

/// The id of a concept in a file: a name of XML, which may not begin with a digit.
fn id_of(code: &Code) -> String {
    if code.as_str().starts_with(|c: char| c.is_ascii_alphabetic()) {
        code.to_string()
    } else {
        format!("_{code}")
    }
}

/// Takes a file over, all of it or nothing. A concept that is known by its id, or by a term that no other concept of
/// its subject has, takes the file's words for the languages that the file has; its other languages stay.
pub async fn import(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    keeper: &Code,
    name: &str,
    file: &FileConcepts,
) -> Result<Imported, FlowError> {
    let languages: HashSet<&Locale> =
        file.concepts.iter().flat_map(|c| c.terms.iter().map(|t| &t.locale)).collect();
    for locale in languages {
        need(me, keeper, Some(locale))?;
    }
    let actor = Actor::person(me.person.id);
    let now = clock.now();
    let mut known: HashMap<Code, Concept> =
        store::glossary::concepts(tx).await?.into_iter().map(|c| (c.code.clone(), c)).collect();
    let mut done = Imported::default();
    for wanted in &file.concepts {
        let before = find(&known, wanted).cloned();
        let mut concept = match &before {
            Some(before) => merged(before, wanted),
            None => {
                let first = wanted.terms.first().map(|t| t.text.as_str()).unwrap_or_default();
                let id = wanted.id.as_deref().map(|id| id.trim_start_matches('_'));
                let code = id.and_then(|id| Code::new(id).ok()).filter(|code| !known.contains_key(code));
                Concept {
                    code: code.map_or_else(|| code_for(first, |code| known.contains_key(code)), Ok)?,
                    subject: wanted.subject.clone(),
                    definition: wanted.definition.clone(),
                    note: wanted.note.clone(),
                    terms: wanted.terms.clone(),
                    created_at: now,
                    changed_at: now,
                    changed_by: actor.clone(),
                    retired_at: None,
                }
            }
        };
        if before.as_ref() == Some(&concept) {
            done.unchanged += 1;
            continue;
        }
        concept.changed_at = now;
        concept.changed_by = actor.clone();
        store::glossary::upsert_concept(tx, &concept).await?;
        if before.is_some() {
            done.changed += 1
        } else {
            done.added += 1
        }
        known.insert(concept.code.clone(), concept);
    }
    let detail =
        json!({ "file": name, "added": done.added, "changed": done.changed, "unchanged": done.unchanged });
    trust::record(tx, clock, &actor, "import-glossary", EventSubject::Glossary(None), detail).await?;
    Ok(done)
}

fn find<'a>(known: &'a HashMap<Code, Concept>, wanted: &FileConcept) -> Option<&'a Concept> {
    let by_id = wanted.id.as_deref().and_then(|id| known.get(id.trim_start_matches('_')));
    if by_id.is_some() {
        return by_id;
    }
    let shares = |c: &&Concept| {
        c.subject == wanted.subject
            && c.terms.iter().any(|t| {
                let same = |w: &&ConceptTerm| w.locale == t.locale && w.text == t.text;
                t.status == TermStatus::Preferred
                    && wanted.terms.iter().any(|w| same(&w) && w.status == t.status)
            })
    };
    let mut sharing = known.values().filter(shares);
    sharing.next().filter(|_| sharing.next().is_none())
}

fn merged(before: &Concept, wanted: &FileConcept) -> Concept {
    let languages: HashSet<&Locale> = wanted.terms.iter().map(|t| &t.locale).collect();
    let mut concept = before.clone();
    concept.terms.retain(|t| !languages.contains(&t.locale));
    concept.terms.extend(wanted.terms.iter().cloned());
    concept.terms.sort_by(|a, b| (&a.locale, a.status, &a.text).cmp(&(&b.locale, b.status, &b.text)));
    for (to, from) in [
        (&mut concept.subject, &wanted.subject),
        (&mut concept.definition, &wanted.definition),
        (&mut concept.note, &wanted.note),
    ] {
        if !from.is_empty() {
            to.clone_from(from);
        }
    }
    concept
}

/// The glossary as a file: concepts in use, with the terms of all languages.
pub async fn export(
    conn: &mut Conn,
    home: &Locale,
    title: &str,
    dialect: Dialect,
) -> Result<String, FlowError> {
    let concepts = store::glossary::concepts(conn).await?;
    let base = Termbase {
        language: Some(home.to_string()),
        title: Some(title.to_owned()),
        source: vec![title.to_owned()],
        concepts: concepts
            .iter()
            .filter(|c| c.retired_at.is_none() && !c.terms.is_empty())
            .map(tbx_concept)
            .collect(),
    };
    Ok(tbx::to_string(&base, dialect)?)
}

fn tbx_concept(concept: &Concept) -> tbx::Concept {
    let texts = |text: &str| if text.is_empty() { Vec::new() } else { vec![text.to_owned()] };
    let mut languages: Vec<LanguageSection> = Vec::new();
    for term in &concept.terms {
        let tag = term.locale.to_string();
        if languages.last().is_none_or(|l| l.language != tag) {
            languages.push(LanguageSection { language: tag, ..LanguageSection::default() });
        }
        if let Some(section) = languages.last_mut() {
            section.terms.push(Term {
                text: term.text.clone(),
                status: Some(match term.status {
                    TermStatus::Preferred => Status::Preferred,
                    TermStatus::Admitted => Status::Admitted,
                    TermStatus::Forbidden => Status::Deprecated,
                }),
                details: Details { notes: texts(&term.note), ..Details::default() },
                ..Term::default()
            });
        }
    }
    let history = Transaction {
        kind: TransactionKind::Modification,
        date: Some(concept.changed_at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()),
        responsible: None,
    };
    let definitions =
        texts(&concept.definition).into_iter().map(|text| Sourced { text, source: None }).collect();
    tbx::Concept {
        id: Some(id_of(&concept.code)),
        subjects: texts(&concept.subject),
        details: Details {
            definitions,
            notes: texts(&concept.note),
            history: vec![history],
            ..Details::default()
        },
        languages,
    }
}
