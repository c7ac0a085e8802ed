use std::collections::BTreeMap;

use model::{KeyMessage, Person, PersonId, Theme};

use super::sample::{at, code, codes, item, locale, publish};
use crate::coverage::{Axis, Question, count, editions};
use crate::figure::{NewFigure, figures, find_figure, progress, refuse, set_figures, unread, unread_since};
use crate::nation::kept::{self, Noun};
use crate::nation::{message_uses, names, replace_themes, set_names, themes};
use crate::person::insert_person;

fn question() -> Question {
    Question {
        bounds: vec![at(-100), at(100), at(200), at(300)],
        messages: Vec::new(),
        without_message: false,
        organisations: None,
        locale: None,
    }
}

on_every_engine! {
    async fn a_message_keeps_its_days_and_who_answers(store) {
        let mut tx = store.begin().await.unwrap();
        let message = KeyMessage {
            proofs: vec!["fact:area".into()],
            valid_from: "2026-01-01".parse().ok(),
            valid_to: "2026-12-31".parse().ok(),
            responsible: Some(code("ministry")),
            ..KeyMessage::new(code("welcomes"))
        };
        let house = [Theme { code: code("open"), messages: vec![message] }];
        assert!(replace_themes(&mut tx, &house).await.unwrap());
        assert!(!replace_themes(&mut tx, &house).await.unwrap());
        assert_eq!(themes(&mut tx).await.unwrap(), house);
    }

    async fn one_thing_is_named_and_the_rest_is_left(store) {
        let mut tx = store.begin().await.unwrap();
        let given = BTreeMap::from([(locale("vi"), "Mở".to_owned()), (locale("en"), "Open".to_owned())]);
        assert_eq!(set_names(&mut tx, "theme", "open", &given).await.unwrap().len(), 2);
        assert!(set_names(&mut tx, "theme", "open", &given).await.unwrap().is_empty());
        let taken = BTreeMap::from([(locale("en"), String::new())]);
        assert_eq!(set_names(&mut tx, "theme", "open", &taken).await.unwrap(), [locale("en")]);
        let all = names(&mut tx).await.unwrap();
        assert_eq!(all[&locale("vi")].get("theme", "open"), Some("Mở"));
        assert_eq!(all[&locale("en")].get("theme", "open"), None);
    }

    async fn what_a_person_changed_is_remembered(store) {
        let mut tx = store.begin().await.unwrap();
        kept::keep(&mut tx, Noun::Message, "welcomes", at(1)).await.unwrap();
        kept::keep(&mut tx, Noun::Message, "welcomes", at(2)).await.unwrap();
        let all = kept::kept(&mut tx).await.unwrap();
        assert_eq!(all.into_iter().collect::<Vec<_>>(), [(Noun::Message, "welcomes".to_owned())]);
    }

    async fn coverage_counts_editions_and_lists_them(store) {
        let mut tx = store.begin().await.unwrap();
        let mut both = item("both");
        both.messages = codes(&["welcomes", "green"]);
        let mut none = item("none");
        none.messages = Vec::new();
        none.publisher = code("province");
        for (item, tag, time) in
            [(&both, "vi", 0), (&both, "en", 150), (&item("one"), "vi", 150), (&none, "vi", 250)]
        {
            publish(&mut tx, item, tag, at(time)).await;
        }
        let cell = |counts: &[crate::coverage::Count], row: &str, column: &str| {
            counts.iter().find(|c| c.row == row && c.column == column).map_or(0, |c| c.editions)
        };
        let by = count(&mut tx, &question(), Axis::Message, Axis::Locale).await.unwrap();
        assert_eq!((cell(&by, "welcomes", "vi"), cell(&by, "green", "en"), cell(&by, "", "vi")), (2, 1, 1));
        // An edition that carries two messages is one edition of its organisation.
        let by = count(&mut tx, &question(), Axis::Organisation, Axis::Period).await.unwrap();
        assert_eq!(
            (cell(&by, "ministry", "0"), cell(&by, "ministry", "1"), cell(&by, "province", "2")),
            (1, 2, 1)
        );
        let narrow = Question {
            messages: codes(&["welcomes"]),
            organisations: Some(codes(&["ministry"])),
            locale: Some(locale("vi")),
            ..question()
        };
        let by = count(&mut tx, &narrow, Axis::Message, Axis::Period).await.unwrap();
        assert_eq!(by.iter().map(|c| c.editions).sum::<i64>(), 2);
        let listed = editions(&mut tx, &narrow, 10).await.unwrap();
        assert_eq!(listed.iter().map(|e| e.item.as_str()).collect::<Vec<_>>(), ["one", "both"]);
        let without = Question { without_message: true, ..question() };
        assert_eq!(editions(&mut tx, &without, 10).await.unwrap().len(), 1);
        let nobody = Question { organisations: Some(Vec::new()), ..question() };
        assert!(editions(&mut tx, &nobody, 10).await.unwrap().is_empty());
        let uses = message_uses(&mut tx).await.unwrap();
        assert!(uses.contains(&(code("welcomes"), 2, 3)), "{uses:?}");
    }

    async fn figures_follow_the_newest_text(store) {
        let mut tx = store.begin().await.unwrap();
        let person = Person {
            id: PersonId::new(at(0)),
            name: "An".into(),
            email: "an@example.org".into(),
            locale: locale("vi"),
            created_at: at(0),
            disabled_at: None,
            second_factor_since: None,
        };
        insert_person(&mut tx, &person).await.unwrap();
        let (edition, revision) = publish(&mut tx, &item("coast"), "vi", at(0)).await;
        assert_eq!(unread(&mut tx, "r1", None, 10).await.unwrap().len(), 1);
        let found = NewFigure {
            id: model::FigureId::new(at(1)),
            fact: code("coast"),
            start: 3,
            length: 8,
            written: "3.260 km".into(),
            sentence: "Dài 3.260 km.".into(),
            former: Some("3.444 km".into()),
            score: 80,
        };
        set_figures(&mut tx, edition, revision.id, "r1", std::slice::from_ref(&found)).await.unwrap();
        assert!(unread(&mut tx, "r1", None, 10).await.unwrap().is_empty());
        assert!(unread(&mut tx, "r2", Some(edition), 10).await.unwrap().is_empty());
        // Before and after it was saved.
        assert_eq!(unread_since(&mut tx, "r2", at(-9), 10).await.unwrap().len(), 1);
        assert!(unread_since(&mut tx, "r1", at(-9), 10).await.unwrap().is_empty());
        assert!(unread_since(&mut tx, "r2", at(9), 10).await.unwrap().is_empty());
        assert_eq!(unread(&mut tx, "r2", None, 10).await.unwrap().len(), 1);
        assert_eq!(progress(&mut tx, "r1").await.unwrap(), (1, 1));
        let all = figures(&mut tx, 10).await.unwrap();
        assert_eq!((all.len(), &all[0].found), (1, &found));
        let one = find_figure(&mut tx, found.id).await.unwrap().unwrap();
        refuse(&mut tx, &one, person.id, at(2)).await.unwrap();
        assert!(figures(&mut tx, 10).await.unwrap().is_empty());
        let again = unread(&mut tx, "r1", None, 10).await.unwrap();
        assert_eq!(again[0].refused, [(code("coast"), "3.260 km".to_owned())]);
        // It is to be compared again, however old.
        for since in [at(-9), at(9)] {
            assert_eq!(unread_since(&mut tx, "r1", since, 10).await.unwrap(), again);
        }
    }
}

#[test]
fn a_pack_leaves_what_a_person_changed() {
    let stored = super::nation::nation();
    let mut wanted = stored.clone();
    wanted.facts[0].value = model::Amount::new("7").unwrap();
    wanted.themes[0].messages.reverse();
    wanted.site.home_facts = Vec::new();
    let kept = [
        (Noun::Fact, stored.facts[0].code.to_string()),
        (Noun::Message, kept::ORDER.to_owned()),
        (Noun::Site, "home-facts".to_owned()),
    ];
    let merged = kept::merge(&stored, &wanted, &kept.into_iter().collect());
    assert_eq!(merged.facts[0], stored.facts[0]);
    assert_eq!(merged.themes, stored.themes);
    assert_eq!(merged.site.home_facts, stored.site.home_facts);
    // Taken out by a person, it stays out; added by one, it stays in; what nobody touched follows the pack.
    let mut stored = stored;
    let gone = stored.facts.remove(0).code.to_string();
    let mut own = stored.organisations[0].clone();
    own.code = code("newly-founded");
    stored.organisations.insert(0, own);
    let kept = [(Noun::Fact, gone.clone()), (Noun::Organisation, "newly-founded".to_owned())];
    let merged = kept::merge(&stored, &wanted, &kept.into_iter().collect());
    assert!(merged.facts.iter().all(|f| f.code.as_str() != gone));
    assert_eq!(merged.organisations[0].code, code("newly-founded"));
    assert!(merged.site.home_facts.is_empty());
}
