//! Termbases that keep to the rules.

use exchange::tbx::{
    Concept, Details, Gender, LanguageSection, PartOfSpeech, Reference, ReferenceKind, Sourced, Status, Term,
    TermKind, Termbase, Transaction, TransactionKind,
};
use proptest::prelude::*;

use super::{language, text};

/// Text as a reader gives it back.
fn words() -> impl Strategy<Value = String> {
    text().prop_map(|text| {
        text.split([' ', '\t', '\r', '\n']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
    })
}

fn many() -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec(words(), 0..2)
}

fn sourced() -> impl Strategy<Value = Vec<Sourced>> {
    let one = (words(), prop::option::of(words())).prop_map(|(text, source)| Sourced { text, source });
    prop::collection::vec(one, 0..2)
}

fn details() -> impl Strategy<Value = Details> {
    let done = (
        prop::sample::select(vec![TransactionKind::Origination, TransactionKind::Modification]),
        prop::sample::select(vec![None, Some("2026-01-31"), Some("2026-01-31T08:00:00Z")]),
        prop::option::of(words()),
    );
    let done = done.prop_map(|(kind, date, responsible)| Transaction {
        kind,
        date: date.map(str::to_owned),
        responsible,
    });
    let references = prop::collection::vec(words(), 0..2).prop_map(|texts| {
        let reference = |text| {
            let target = Some("https://example.org/a?b=c&d".to_owned());
            Reference { kind: ReferenceKind::External, target, text }
        };
        texts.into_iter().map(reference).collect()
    });
    (many(), references, prop::collection::vec(done, 0..2), many()).prop_map(
        |(sources, references, history, notes)| Details {
            sources,
            references,
            history,
            notes,
            ..Details::default()
        },
    )
}

fn term() -> impl Strategy<Value = Term> {
    use PartOfSpeech as P;
    let part = prop::sample::select(vec![P::Noun, P::Verb, P::Adjective, P::Adverb, P::Other]);
    let status = prop::sample::select(vec![
        Status::Preferred,
        Status::Admitted,
        Status::Deprecated,
        Status::Superseded,
    ]);
    let kind = prop::sample::select(vec![TermKind::Acronym, TermKind::FullForm, TermKind::Phrase]);
    let gender = prop::sample::select(vec![Gender::Feminine, Gender::Other]);
    let lists =
        (prop::option::of(part), prop::option::of(status), prop::option::of(kind), prop::option::of(gender));
    (words(), lists, prop::option::of(words()), sourced(), details()).prop_map(
        |(text, (part_of_speech, status, kind, gender), usage, contexts, details)| Term {
            id: None,
            text,
            part_of_speech,
            status,
            kind,
            gender,
            usage,
            contexts,
            details,
        },
    )
}

/// A termbase of a few concepts.
pub fn termbase() -> impl Strategy<Value = Termbase> {
    let section = (language(), sourced(), details(), prop::collection::vec(term(), 1..3));
    let section = section.prop_map(|(language, definitions, details, terms)| LanguageSection {
        language,
        details: Details { definitions, ..details },
        terms,
    });
    let concept = (many(), sourced(), details(), prop::collection::vec(section, 1..3));
    let concepts = prop::collection::vec(concept, 0..3);
    (language(), prop::option::of(words()), words(), concepts).prop_map(
        |(language, title, source, concepts)| {
            let concept = |(index, (subjects, definitions, details, mut languages)): (usize, _)| {
                let sections: &mut Vec<LanguageSection> = &mut languages;
                sections[0].terms[0].id = Some(format!("t{index}"));
                let details = Details { definitions, ..details };
                Concept { id: Some(format!("c{index}")), subjects, details, languages }
            };
            let concepts = concepts.into_iter().enumerate().map(concept).collect();
            Termbase { language: Some(language), title, source: vec![source], concepts }
        },
    )
}
