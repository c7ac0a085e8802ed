use model::{Actor, Concept, ConceptTerm, TermStatus};

use super::sample::{at, code, locale};
use crate::glossary::{concepts, count_concepts, find_concept, terms_of_pair, upsert_concept};

fn term(tag: &str, text: &str, status: TermStatus) -> ConceptTerm {
    ConceptTerm { locale: locale(tag), text: text.into(), status, note: String::new() }
}

fn concept(name: &str) -> Concept {
    Concept {
        code: code(name),
        subject: "organisation".into(),
        definition: "What it is".into(),
        note: String::new(),
        // By language, then those to be used first: the order in which they are read back.
        terms: vec![
            term("en", "foreign ministry", TermStatus::Preferred),
            term("en", "department of state", TermStatus::Forbidden),
            term("vi", "bộ ngoại giao", TermStatus::Preferred),
        ],
        created_at: at(1),
        changed_at: at(1),
        changed_by: Actor("user:a".into()),
        retired_at: None,
    }
}

on_every_engine! {
    async fn a_concept_is_read_as_it_was_written(store) {
        let mut tx = store.begin().await.unwrap();
        let mut ministry = concept("ministry");
        upsert_concept(&mut tx, &ministry).await.unwrap();
        assert_eq!(find_concept(&mut tx, &code("ministry")).await.unwrap().as_ref(), Some(&ministry));
        ministry.terms.remove(1);
        ministry.changed_at = at(2);
        upsert_concept(&mut tx, &ministry).await.unwrap();
        assert_eq!(concepts(&mut tx).await.unwrap(), [ministry]);
        assert_eq!(find_concept(&mut tx, &code("none")).await.unwrap(), None);
    }

    async fn retired_concepts_give_no_terms(store) {
        let mut tx = store.begin().await.unwrap();
        upsert_concept(&mut tx, &concept("a")).await.unwrap();
        let retired = Concept { retired_at: Some(at(3)), ..concept("b") };
        upsert_concept(&mut tx, &retired).await.unwrap();
        let rows = terms_of_pair(&mut tx, &locale("vi"), &locale("en")).await.unwrap();
        let seen: Vec<_> = rows.iter().map(|r| (r.concept.as_str(), r.term.text.as_str())).collect();
        assert_eq!(seen, [("a", "foreign ministry"), ("a", "department of state"), ("a", "bộ ngoại giao")]);
        assert_eq!(terms_of_pair(&mut tx, &locale("ja"), &locale("ko")).await.unwrap(), []);
        assert_eq!((count_concepts(&mut tx).await.unwrap(), concepts(&mut tx).await.unwrap().len()), (1, 2));
    }
}
