//! Keeping the glossary: concepts begun, put right and retired, terms added, changed and taken out.

use model::{Actor, Clock, Code, Concept, ConceptTerm, EventSubject, Locale, Refusal, TermStatus};
use serde_json::{Value, json};
use store::Tx;

use crate::publish::language::need;
use crate::trust::Rights;
use crate::{FlowError, trust};

/// Longest term, in bytes.
pub(super) const TERM_MAX: usize = 300;
/// Longest definition or note, in bytes.
pub(super) const NOTE_MAX: usize = 4000;

/// What is said of a concept in no language or in all.
#[derive(Debug, Clone, Default)]
pub struct NewConcept {
    /// Its field.
    pub subject: String,
    /// What it is.
    pub definition: String,
    /// Note for translators.
    pub note: String,
}

/// A term as somebody wants it.
#[derive(Debug, Clone)]
pub struct TermChange {
    /// Its language.
    pub locale: Locale,
    /// The words.
    pub text: String,
    /// Whether to use it.
    pub status: TermStatus,
    /// When, or why not.
    pub note: String,
}

async fn find(tx: &mut Tx, code: &Code) -> Result<Concept, FlowError> {
    let found = store::glossary::find_concept(tx, code).await?;
    Ok(found.ok_or_else(|| Refusal::NotFound { what: "concept", key: code.to_string() })?)
}

async fn keep(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    concept: &mut Concept,
    action: &str,
    detail: Value,
) -> Result<(), FlowError> {
    let actor = Actor::person(me.person.id);
    concept.changed_at = clock.now();
    concept.changed_by = actor.clone();
    store::glossary::upsert_concept(tx, concept).await?;
    let subject = EventSubject::Glossary(Some(concept.code.clone()));
    trust::record(tx, clock, &actor, action, subject, detail).await?;
    Ok(())
}

fn check(new: &NewConcept) -> Result<(), Refusal> {
    let too_long = |field| Refusal::Invalid { field, reason: "term-too-long" };
    if new.definition.len() > NOTE_MAX {
        return Err(too_long("definition"));
    }
    if new.note.len() > NOTE_MAX || new.subject.len() > TERM_MAX {
        return Err(too_long("note"));
    }
    Ok(())
}

/// A code of a concept, made of its first term.
pub(super) fn code_for(text: &str, taken: impl Fn(&Code) -> bool) -> Result<Code, Refusal> {
    let slug = viet::slug(text);
    let slug = if slug.is_empty() { "term".to_owned() } else { slug };
    let base: String = slug.chars().take(80).collect();
    let names = std::iter::once(base.clone()).chain((2..10_000).map(|n| format!("{base}-{n}")));
    names
        .filter_map(|name| Code::new(name).ok())
        .find(|code| !taken(code))
        .ok_or(Refusal::Invalid { field: "term", reason: "term-taken" })
}

/// Begins a concept with its first term.
pub async fn create_concept(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    keeper: &Code,
    new: &NewConcept,
    term: &TermChange,
) -> Result<Code, FlowError> {
    need(me, keeper, Some(&term.locale))?;
    check(new)?;
    let term = checked(term)?;
    let all = store::glossary::concepts(tx).await?;
    let same = |c: &&Concept| {
        c.retired_at.is_none() && c.terms.iter().any(|t| t.locale == term.locale && t.text == term.text)
    };
    if let Some(known) = all.iter().find(same).filter(|c| c.subject == new.subject.trim()) {
        return Err(Refusal::AddressTaken(known.code.to_string()).into());
    }
    let code = code_for(&term.text, |code| all.iter().any(|c| c.code == *code))?;
    let now = clock.now();
    let detail = json!({ "locale": term.locale, "term": term.text, "status": term.status });
    let mut concept = Concept {
        code: code.clone(),
        subject: new.subject.trim().to_owned(),
        definition: new.definition.trim().to_owned(),
        note: new.note.trim().to_owned(),
        terms: vec![term],
        created_at: now,
        changed_at: now,
        changed_by: Actor::person(me.person.id),
        retired_at: None,
    };
    keep(tx, me, clock, &mut concept, "create-concept", detail).await?;
    Ok(code)
}

/// Changes what is said of a concept in no language or in all.
pub async fn change_concept(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    keeper: &Code,
    code: &Code,
    new: &NewConcept,
) -> Result<(), FlowError> {
    need(me, keeper, None)?;
    check(new)?;
    let mut concept = find(tx, code).await?;
    let detail = json!({ "subject": new.subject.trim(), "definition": new.definition.trim(), "note": new.note.trim() });
    concept.subject = new.subject.trim().to_owned();
    concept.definition = new.definition.trim().to_owned();
    concept.note = new.note.trim().to_owned();
    keep(tx, me, clock, &mut concept, "change-concept", detail).await
}

/// Retires a concept, or takes it into use again.
pub async fn set_retired(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    keeper: &Code,
    code: &Code,
    retired: bool,
) -> Result<(), FlowError> {
    need(me, keeper, None)?;
    let mut concept = find(tx, code).await?;
    if concept.retired_at.is_some() == retired {
        return Ok(());
    }
    concept.retired_at = retired.then(|| clock.now());
    let action = if retired { "retire-concept" } else { "restore-concept" };
    keep(tx, me, clock, &mut concept, action, json!({})).await
}

fn checked(term: &TermChange) -> Result<ConceptTerm, Refusal> {
    let text = term.text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.is_empty() {
        return Err(Refusal::Missing("term"));
    }
    if text.len() > TERM_MAX || term.note.len() > NOTE_MAX {
        return Err(Refusal::Invalid { field: "term", reason: "term-too-long" });
    }
    if text.chars().any(char::is_control) {
        return Err(Refusal::Invalid { field: "term", reason: "term-too-long" });
    }
    Ok(ConceptTerm {
        locale: term.locale.clone(),
        text,
        status: term.status,
        note: term.note.trim().to_owned(),
    })
}

/// One term of a language is the one to use: a new one makes the former one that may be used, too.
fn put(concept: &mut Concept, term: ConceptTerm) {
    if term.status == TermStatus::Preferred {
        for other in concept.terms.iter_mut().filter(|t| t.locale == term.locale) {
            if other.status == TermStatus::Preferred {
                other.status = TermStatus::Admitted;
            }
        }
    }
    concept.terms.push(term);
    concept.terms.sort_by(|a, b| (&a.locale, a.status, &a.text).cmp(&(&b.locale, b.status, &b.text)));
}

/// Adds a term to a concept.
pub async fn add_term(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    keeper: &Code,
    code: &Code,
    term: &TermChange,
) -> Result<(), FlowError> {
    need(me, keeper, Some(&term.locale))?;
    let mut concept = find(tx, code).await?;
    let term = checked(term)?;
    if concept.terms.iter().any(|t| t.locale == term.locale && t.text == term.text) {
        return Err(Refusal::Invalid { field: "term", reason: "term-taken" }.into());
    }
    let detail = json!({ "locale": term.locale, "term": term.text, "status": term.status });
    put(&mut concept, term);
    keep(tx, me, clock, &mut concept, "add-term", detail).await
}

/// Changes a term's status and note.
pub async fn change_term(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    keeper: &Code,
    code: &Code,
    term: &TermChange,
) -> Result<(), FlowError> {
    need(me, keeper, Some(&term.locale))?;
    let mut concept = find(tx, code).await?;
    let before = take(&mut concept, &term.locale, &term.text)?;
    let term = checked(term)?;
    let detail = json!({
        "locale": term.locale, "term": term.text, "from": before.status, "status": term.status, "note": term.note,
    });
    put(&mut concept, term);
    keep(tx, me, clock, &mut concept, "change-term", detail).await
}

/// Takes a term out.
pub async fn remove_term(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    keeper: &Code,
    code: &Code,
    locale: &Locale,
    text: &str,
) -> Result<(), FlowError> {
    need(me, keeper, Some(locale))?;
    let mut concept = find(tx, code).await?;
    let before = take(&mut concept, locale, text)?;
    if concept.terms.is_empty() {
        return Err(Refusal::Invalid { field: "term", reason: "term-last" }.into());
    }
    let detail = json!({ "locale": locale, "term": before.text, "status": before.status });
    keep(tx, me, clock, &mut concept, "remove-term", detail).await
}

fn take(concept: &mut Concept, locale: &Locale, text: &str) -> Result<ConceptTerm, Refusal> {
    let at = concept.terms.iter().position(|t| t.locale == *locale && t.text == text);
    let at = at.ok_or_else(|| Refusal::NotFound { what: "term", key: text.to_owned() })?;
    Ok(concept.terms.remove(at))
}
