//! The glossary a country begins with: what its pack already names in every language.

use std::collections::{BTreeMap, HashSet};

use model::{Actor, Clock, Code, Concept, ConceptTerm, EventSubject, Locale, Nation, TermStatus};
use serde_json::json;
use store::Tx;

use crate::{FlowError, trust};

/// Who derives concepts. What anybody else has changed is left alone.
const ACTOR: &str = "system:pack";

/// Tables of names that are terms, in the order in which one of several equal names is taken. Their names are the
/// subjects of the concepts, too.
pub const SUBJECTS: &[&str] = &[
    "organisation",
    "territory",
    "region",
    "heritage",
    "document",
    "document_kind",
    "heritage_list",
    "calendar",
    "theme",
];

/// A name without what only tells it from another in a list: a year or state in brackets at its end.
fn bare(name: &str) -> &str {
    let name = name.trim();
    let open = match name.chars().next_back() {
        Some(')') => name.rfind('('),
        Some('）') => name.rfind('（'),
        _ => None,
    };
    open.map_or(name, |at| name[..at].trim_end()).trim()
}

/// What is to be a term: a name, not a description. Names of organisations and laws may list what they are for; in
/// other tables what follows a comma explains.
fn is_term(table: &str, name: &str) -> bool {
    let lists = matches!(table, "organisation" | "document");
    let breaks = |c: char| match c {
        ',' | '、' | '،' | '，' => !lists,
        other => matches!(other, ';' | ':' | '：' | '(' | '（'),
    };
    !name.is_empty() && name.len() <= 200 && !name.contains(breaks)
}

/// Names of laws are terms; names of other documents only say what they are about.
fn is_named(nation: &Nation, table: &str, code: &str) -> bool {
    table != "document" || nation.documents.iter().any(|d| d.code.as_str() == code && d.kind == "law")
}

/// The concepts that a country's names make. Two names that are the same in its own language are one concept.
pub fn concepts_of(nation: &Nation, clock: &dyn Clock) -> Vec<Concept> {
    let home = &nation.site.home_locale;
    let Some(own) = nation.names.get(home) else { return Vec::new() };
    let now = clock.now();
    let mut seen = HashSet::new();
    let mut concepts = Vec::new();
    for table in SUBJECTS {
        let names = own.names.get(*table).into_iter().flatten();
        for (code, name) in names.filter(|(code, _)| is_named(nation, table, code)) {
            let Ok(concept) = Code::new(format!("{table}.{code}")) else { continue };
            if !is_term(table, bare(name)) || !seen.insert(bare(name).to_lowercase()) {
                continue;
            }
            concepts.push(Concept {
                code: concept,
                subject: (*table).to_owned(),
                definition: String::new(),
                note: String::new(),
                terms: terms_of(nation, table, code),
                created_at: now,
                changed_at: now,
                changed_by: Actor(ACTOR.to_owned()),
                retired_at: None,
            });
        }
    }
    concepts
}

fn terms_of(nation: &Nation, table: &str, code: &str) -> Vec<ConceptTerm> {
    let term = |(locale, names): (&Locale, &model::Names)| {
        let text = bare(names.get(table, code)?);
        is_term(table, text).then(|| ConceptTerm {
            locale: locale.clone(),
            text: text.to_owned(),
            status: TermStatus::Preferred,
            note: String::new(),
        })
    };
    let mut terms: Vec<ConceptTerm> = nation.names.iter().filter_map(term).collect();
    terms.sort_by(|a, b| a.locale.cmp(&b.locale));
    terms
}

/// Brings the glossary in line with a country's names: new ones come in, changed ones change, those that a person has
/// touched stay. Answers how many were written.
pub async fn apply_names(tx: &mut Tx, clock: &dyn Clock, nation: &Nation) -> Result<usize, FlowError> {
    let stored: BTreeMap<Code, Concept> =
        store::glossary::concepts(tx).await?.into_iter().map(|c| (c.code.clone(), c)).collect();
    let mut written = 0;
    for mut concept in concepts_of(nation, clock) {
        if let Some(before) = stored.get(&concept.code) {
            if before.changed_by.0 != ACTOR || before.terms == concept.terms {
                continue;
            }
            concept.created_at = before.created_at;
        }
        store::glossary::upsert_concept(tx, &concept).await?;
        written += 1;
    }
    if written > 0 {
        let detail = json!({ "concepts": written });
        trust::record(
            tx,
            clock,
            &Actor(ACTOR.to_owned()),
            "derive-glossary",
            EventSubject::Glossary(None),
            detail,
        )
        .await?;
    }
    Ok(written)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_taken_without_what_tells_them_apart() {
        assert_eq!(bare("Bộ Nội vụ (đến 2025)"), "Bộ Nội vụ");
        assert_eq!(bare("新闻法（2016年）"), "新闻法");
        assert_eq!(bare("Huế"), "Huế");
        assert!(
            is_term("organisation", "Ministry of Culture, Sports and Tourism")
                && !is_term("heritage", "Nha nhac, court music")
                && !is_term("heritage", "世界遺産、文化")
        );
    }
}
