use model::{Concept, TermStatus};
use store::Tx;
use store::testing::test_stores;

use super::{CLOCK, keeper, locale, translator};
use crate::publish::language::glossary::{
    Dialect, NewConcept, TermChange, Verdict, add_term, change_term, create_concept, export, find_all,
    import, read_file, remove_term, set_retired, terms,
};
use crate::trust::Rights;

fn term(tag: &str, text: &str, status: TermStatus) -> TermChange {
    TermChange { locale: locale(tag), text: text.into(), status, note: String::new() }
}

async fn ministry(tx: &mut Tx, me: &Rights) -> model::Code {
    let new = NewConcept {
        subject: "organisation".into(),
        definition: "Keeps foreign relations.".into(),
        note: String::new(),
    };
    let first = term("vi", "Bộ Ngoại giao", TermStatus::Preferred);
    let code = create_concept(tx, me, &CLOCK, &keeper(), &new, &first).await.unwrap();
    for (text, status) in [
        ("Foreign Ministry", TermStatus::Preferred),
        ("Ministry of Foreign Affairs", TermStatus::Preferred),
        ("Department of State", TermStatus::Forbidden),
    ] {
        add_term(tx, me, &CLOCK, &keeper(), &code, &term("en", text, status)).await.unwrap();
    }
    code
}

async fn stored(tx: &mut Tx, code: &model::Code) -> Concept {
    store::glossary::find_concept(tx, code).await.unwrap().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_concept_is_kept_and_its_terms_are_found_in_texts() {
    for store in test_stores().await {
        let me = translator("newsroom", &[]);
        let mut tx = store.begin().await.unwrap();
        let code = ministry(&mut tx, &me).await;
        assert_eq!(code.as_str(), "bo-ngoai-giao");
        let list = terms(&mut tx, &locale("vi"), &locale("en")).await.unwrap();
        let renderings: Vec<_> = list[0].renderings.iter().map(|r| (r.text.as_str(), r.status)).collect();
        let expected = [
            ("Ministry of Foreign Affairs", TermStatus::Preferred),
            ("Foreign Ministry", TermStatus::Admitted),
            ("Department of State", TermStatus::Forbidden),
        ];
        assert_eq!(renderings, expected, "the later one took the place of the earlier");
        let text = "Theo bộ ngoại giao, [[fact:a]] người.";
        let found = find_all(&list, text);
        assert_eq!(&text[found[0].range.clone()], "bộ ngoại giao");
        assert_eq!(
            found[0].term.check("The Department of State says"),
            Verdict::Forbidden("Department of State".into())
        );
        assert_eq!(found[0].term.check("The foreign ministry says"), Verdict::Good);
        set_retired(&mut tx, &me, &CLOCK, &keeper(), &code, true).await.unwrap();
        assert!(terms(&mut tx, &locale("vi"), &locale("en")).await.unwrap().is_empty());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn terms_are_changed_by_those_who_keep_their_language() {
    for store in test_stores().await {
        let me = translator("newsroom", &[]);
        let japanese = translator("newsroom", &["ja"]);
        let mut tx = store.begin().await.unwrap();
        let code = ministry(&mut tx, &me).await;
        let ja = term("ja", "外務省", TermStatus::Preferred);
        add_term(&mut tx, &japanese, &CLOCK, &keeper(), &code, &ja).await.unwrap();
        assert!(add_term(&mut tx, &japanese, &CLOCK, &keeper(), &code, &ja).await.is_err(), "there already");
        let en = term("en", "Foreign Ministry", TermStatus::Forbidden);
        assert!(change_term(&mut tx, &japanese, &CLOCK, &keeper(), &code, &en).await.is_err());
        change_term(&mut tx, &me, &CLOCK, &keeper(), &code, &en).await.unwrap();
        remove_term(&mut tx, &me, &CLOCK, &keeper(), &code, &locale("en"), "Department of State")
            .await
            .unwrap();
        let concept = stored(&mut tx, &code).await;
        let seen: Vec<_> = concept.terms.iter().map(|t| (t.text.as_str(), t.status)).collect();
        let expected = [
            ("Ministry of Foreign Affairs", TermStatus::Preferred),
            ("Foreign Ministry", TermStatus::Forbidden),
            ("外務省", TermStatus::Preferred),
            ("Bộ Ngoại giao", TermStatus::Preferred),
        ];
        assert_eq!(seen, expected);
        let events = store::event::events_of_concept(&mut tx, &code, 20).await.unwrap();
        assert_eq!(events[0].action, "remove-term");
        assert_eq!(events.len(), 7);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_termbase_goes_out_and_comes_in_again() {
    for store in test_stores().await {
        let me = translator("newsroom", &[]);
        let mut tx = store.begin().await.unwrap();
        let code = ministry(&mut tx, &me).await;
        let before = stored(&mut tx, &code).await;
        for dialect in [Dialect::Martif2008, Dialect::Dca2019] {
            let text = export(&mut tx, &locale("vi"), "Glossary", dialect).await.unwrap();
            let file = read_file(text.as_bytes(), &[locale("vi"), locale("en")]).unwrap();
            assert!(file.remarks.is_empty(), "{:?}", file.remarks);
            let done = import(&mut tx, &me, &CLOCK, &keeper(), "a.tbx", &file).await.unwrap();
            assert_eq!((done.added, done.changed, done.unchanged), (0, 0, 1), "{text}");
        }
        assert_eq!(stored(&mut tx, &code).await, before);
        // A file of others without our ids: the same concept by its term, another by a new one.
        let entry = |terms: &str| format!("<termEntry>{terms}</termEntry>");
        let lang = |tag: &str, term: &str| {
            format!("<langSet xml:lang=\"{tag}\"><tig><term>{term}</term></tig></langSet>")
        };
        let subject = "<descrip type=\"subjectField\">organisation</descrip>";
        let known = entry(&format!("{subject}{}{}", lang("vi", "Bộ Ngoại giao"), lang("fr", "ministère")));
        let fresh = entry(&format!("{}{}", lang("vi", "phở"), lang("en", "pho")));
        let text = format!(
            "<martif type=\"TBX\"><martifHeader><fileDesc><sourceDesc><p>a</p></sourceDesc></fileDesc></martifHeader>\
             <text><body>{known}{fresh}</body></text></martif>"
        );
        let locales = [locale("vi"), locale("en"), locale("fr")];
        let file = read_file(text.as_bytes(), &locales).unwrap();
        let outsider = translator("newsroom", &["en"]);
        assert!(import(&mut tx, &outsider, &CLOCK, &keeper(), "b.tbx", &file).await.is_err());
        let done = import(&mut tx, &me, &CLOCK, &keeper(), "b.tbx", &file).await.unwrap();
        assert_eq!((done.added, done.changed), (1, 1));
        assert_eq!(stored(&mut tx, &code).await.terms.len(), 5, "English stays, French comes in");
        assert_eq!(store::glossary::count_concepts(&mut tx).await.unwrap(), 2);
        let wrong = read_file(b"<martif type=\"TBX\">\n<x/></martif>", &locales).unwrap_err();
        assert_eq!(wrong[0].place.map(|p| p.0), Some(2));
    }
}
