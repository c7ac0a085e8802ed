use model::programme::{
    Across, Baseline, Basis, Body, Counted, Horizon, Indicator, IndicatorValue, Level, Over, Programme,
    ProgrammePart, Target, Task, TaskKind, TaskState, Wording,
};
use model::{
    Actor, Amount, Better, Correction, DataFlow, Event, EventId, EventSubject, IndicatorValueId, Person,
    PersonId, Translation,
};

use super::sample::{at, code, codes, item, locale, new_edition, new_revision, publish};
use crate::Tx;
use crate::audience::{Cell, CellKey, Span, add_cells};
use crate::correction::insert_correction;
use crate::data::{VintageRow, insert_vintage, replace_flows};
use crate::edition::{NewEdition, insert_edition, publish_edition, withdraw_edition};
use crate::item::upsert_item;
use crate::person::insert_person;
use crate::programme::{
    CountQuestion, CountedThing, count, count_each, counted_rows, find_indicator, find_programme, find_task,
    indicator_history, indicator_values, indicators, insert_indicator_value, is_edited_programme,
    is_edited_task, programmes, remove_task, sum_of_rows, tasks, upsert_indicator, upsert_programme,
    upsert_task, values_by,
};
use crate::revision::insert_revision;

fn words(text: &str) -> Wording {
    Wording::one(&locale("en"), text)
}

pub fn programme(name: &str) -> Programme {
    Programme {
        code: code(name),
        basis: Basis { document: code("law"), place: "II".into() },
        lead: code("ministry"),
        from: "2024-04-15".parse().unwrap(),
        to: "2030-12-31".parse().ok(),
        currency: "EUR".into(),
        horizons: vec![Horizon { years: 3, on: "2027-04-15".parse().unwrap() }],
        takes_part: vec!["ministry".into(), "province".into()],
        example: true,
        public: true,
        withheld: vec![ProgrammePart::Activities, ProgrammePart::Figures],
        titles: words("A programme"),
        about: words("What it is"),
        sources: vec!["https://example.org/".into()],
    }
}

pub fn task(name: &str, of: &str) -> Task {
    Task {
        code: code(name),
        programme: code(of),
        parent: None,
        kind: TaskKind::Task,
        number: "1".into(),
        position: 1,
        organisation: None,
        leads: vec![Body::Organisation(code("ministry"))],
        cooperating: vec![Body::Every("province".into())],
        basis: vec![Basis { document: code("law"), place: "II.1.a".into() }],
        from: None,
        to: "2026-12-31".parse().ok(),
        titles: words("A task"),
        products: words("A book"),
        note: Wording::default(),
        state: TaskState::Open,
        sources: Vec::new(),
    }
}

pub fn indicator(name: &str, of: &str) -> Indicator {
    Indicator {
        code: code(name),
        programme: code(of),
        task: None,
        organisation: None,
        position: 1,
        level: Level::Output,
        titles: words("Editions"),
        unit: words("editions"),
        method: Wording::default(),
        counted: Some(Counted::Editions),
        better: Better::Higher,
        across: Across::Sum,
        over: Over::Sum,
        baseline: Some(Baseline {
            value: Amount::new("3").unwrap(),
            on: "2023-12-31".parse().ok(),
            source: "a page".into(),
        }),
        target: Some(Target { value: Amount::new("9").unwrap(), by: None, source: "the law".into() }),
        retired_on: None,
    }
}

async fn person(tx: &mut Tx) -> PersonId {
    let id = PersonId::new(at(0));
    let person = Person {
        id,
        name: "P".into(),
        email: "p@example.org".into(),
        locale: locale("en"),
        created_at: at(0),
        disabled_at: None,
        second_factor_since: None,
    };
    insert_person(tx, &person).await.unwrap();
    id
}

/// The days on which readers are counted.
fn days() -> (jiff::civil::Date, jiff::civil::Date) {
    (jiff::civil::date(2026, 11, 1), jiff::civil::date(2026, 11, 30))
}

async fn ask(tx: &mut Tx, counted: Counted, of: &[&str]) -> (i64, usize) {
    let organisations = codes(of);
    let question =
        CountQuestion { counted, organisations: &organisations, from: at(0), until: at(100), days: days() };
    let number = count(tx, &question).await.unwrap();
    let each = count_each(tx, &question).await.unwrap();
    // What several share is counted with each of them.
    assert!(each.values().sum::<i64>() >= number && each.len() <= of.len(), "{each:?}");
    (number, counted_rows(tx, &question).await.unwrap().len())
}

on_every_engine! {
    async fn duties_are_kept_as_they_were_given(store) {
        let mut tx = store.begin().await.unwrap();
        let given = programme("p");
        upsert_programme(&mut tx, &given, 1, None).await.unwrap();
        upsert_programme(&mut tx, &programme("before"), 0, None).await.unwrap();
        assert_eq!(find_programme(&mut tx, &given.code).await.unwrap().as_ref(), Some(&given));
        let all = programmes(&mut tx).await.unwrap();
        assert_eq!(all.iter().map(|p| p.code.as_str()).collect::<Vec<_>>(), ["before", "p"]);
        assert!(!is_edited_programme(&mut tx, &given.code).await.unwrap());
        upsert_programme(&mut tx, &given, 1, Some(at(1))).await.unwrap();
        assert!(is_edited_programme(&mut tx, &given.code).await.unwrap());

        let first = task("first", "p");
        let part = Task {
            parent: Some(code("first")),
            kind: TaskKind::Part,
            position: 2,
            organisation: Some(code("ministry")),
            state: TaskState::Dropped,
            ..task("part", "p")
        };
        upsert_task(&mut tx, &part, Some(at(1))).await.unwrap();
        upsert_task(&mut tx, &first, None).await.unwrap();
        assert_eq!(tasks(&mut tx, &given.code).await.unwrap(), [first.clone(), part.clone()]);
        assert!(!is_edited_task(&mut tx, &first.code).await.unwrap());
        assert!(is_edited_task(&mut tx, &part.code).await.unwrap());
        assert!(remove_task(&mut tx, &part.code).await.unwrap());
        assert_eq!(find_task(&mut tx, &part.code).await.unwrap(), None);

        let editions = indicator("editions", "p");
        upsert_indicator(&mut tx, &editions, None).await.unwrap();
        assert_eq!(find_indicator(&mut tx, &editions.code).await.unwrap().as_ref(), Some(&editions));
        let plain = Indicator { baseline: None, target: None, counted: None, ..editions };
        upsert_indicator(&mut tx, &plain, None).await.unwrap();
        assert_eq!(indicators(&mut tx, &given.code).await.unwrap(), [plain]);
    }

    async fn a_later_figure_counts_and_the_earlier_one_stays(store) {
        let mut tx = store.begin().await.unwrap();
        upsert_programme(&mut tx, &programme("p"), 0, None).await.unwrap();
        upsert_indicator(&mut tx, &indicator("recall", "p"), None).await.unwrap();
        let by = person(&mut tx).await;
        let value = |seconds: i64, text: &str| IndicatorValue {
            id: IndicatorValueId::new(at(seconds)),
            indicator: code("recall"),
            organisation: code("ministry"),
            period: code("2026-h1"),
            value: Amount::new(text).unwrap(),
            source: "a survey".into(),
            note: String::new(),
            by,
            at: at(seconds),
        };
        let (first, second) = (value(1, "12.5"), value(2, "13"));
        insert_indicator_value(&mut tx, &first).await.unwrap();
        insert_indicator_value(&mut tx, &second).await.unwrap();
        assert_eq!(indicator_values(&mut tx, &code("p")).await.unwrap(), std::slice::from_ref(&second));
        let own = values_by(&mut tx, &code("p"), std::slice::from_ref(&second.organisation)).await.unwrap();
        assert_eq!(own, std::slice::from_ref(&second));
        assert!(values_by(&mut tx, &code("p"), &[code("nobody")]).await.unwrap().is_empty());
        let history = indicator_history(&mut tx, &code("recall"), &code("ministry")).await.unwrap();
        assert_eq!(history, [first, second]);
    }

    async fn what_readers_saw_is_counted_and_every_number_has_its_rows(store) {
        let mut tx = store.begin().await.unwrap();
        let mut silent = item("silent");
        silent.messages = Vec::new();
        let mut answer = item("answer");
        answer.kind = model::InformationKind::Clarification;
        let mut theirs = item("theirs");
        theirs.publisher = code("province");
        let (bay, _) = publish(&mut tx, &item("bay"), "vi", at(10)).await;
        publish(&mut tx, &item("bay"), "en", at(20)).await;
        publish(&mut tx, &silent, "vi", at(30)).await;
        publish(&mut tx, &answer, "fr", at(40)).await;
        publish(&mut tx, &theirs, "vi", at(50)).await;
        publish(&mut tx, &item("before"), "vi", at(-1)).await;
        publish(&mut tx, &item("after"), "vi", at(100)).await;
        let (id, _) = upsert_item(&mut tx, &item("bay")).await.unwrap();
        let checked = NewEdition { translation: Translation::MachineChecked, ..new_edition(id, "ja", "bay") };
        let edition = insert_edition(&mut tx, &checked).await.unwrap().id;
        let revision = insert_revision(&mut tx, &new_revision(edition, "Bay", at(60))).await.unwrap();
        publish_edition(&mut tx, edition, revision.id, at(60), at(60)).await.unwrap();

        assert_eq!(ask(&mut tx, Counted::Editions, &["ministry"]).await, (5, 5));
        assert_eq!(ask(&mut tx, Counted::Editions, &["ministry", "province", "ministry"]).await, (6, 6));
        assert_eq!(ask(&mut tx, Counted::Editions, &["nobody"]).await, (0, 0));
        assert_eq!(ask(&mut tx, Counted::Editions, &[]).await, (0, 0));
        assert_eq!(ask(&mut tx, Counted::Items, &["ministry"]).await, (3, 3));
        assert_eq!(ask(&mut tx, Counted::Languages, &["ministry", "province"]).await, (4, 4));
        assert_eq!(ask(&mut tx, Counted::Clarifications, &["ministry"]).await, (1, 1));
        assert_eq!(ask(&mut tx, Counted::WithMessage, &["ministry"]).await, (4, 4));
        assert_eq!(ask(&mut tx, Counted::Translations, &["ministry"]).await, (1, 1));

        let right = insert_revision(&mut tx, &new_revision(bay, "Right", at(70))).await.unwrap();
        let correction = Correction { edition: bay, revision: right.id, at: at(70), note: "wrong".into() };
        insert_correction(&mut tx, &correction).await.unwrap();
        assert_eq!(ask(&mut tx, Counted::Corrections, &["ministry"]).await, (1, 1));

        // Withdrawn later, it was published all the same.
        withdraw_edition(&mut tx, bay, "wrong", at(80)).await.unwrap();
        let event = Event {
            id: EventId::new(at(80)),
            at: at(80),
            actor: Actor("user:a".into()),
            action: "withdraw".into(),
            subject: EventSubject::Edition { item: code("bay"), locale: locale("vi") },
            detail: serde_json::Value::Null,
        };
        crate::event::append_event(&mut tx, &event).await.unwrap();
        assert_eq!(ask(&mut tx, Counted::Withdrawals, &["ministry"]).await, (1, 1));
        assert_eq!(ask(&mut tx, Counted::Editions, &["ministry"]).await, (5, 5));

        let flow = DataFlow {
            code: code("visits"),
            id: "VISITS".into(),
            structure: code("visits"),
            topic: code("travel"),
            publisher: code("ministry"),
            licence: "CC-BY-4.0".into(),
            headline: Vec::new(),
        };
        replace_flows(&mut tx, &[flow]).await.unwrap();
        let vintage = VintageRow {
            flow: code("visits"),
            number: 1,
            at: at(90),
            actor: Actor("user:a".into()),
            note: String::new(),
            file_sha256: String::new(),
            series: 1,
            observations: 1,
            added: 1,
            revised: 0,
            removed: 0,
        };
        insert_vintage(&mut tx, &vintage).await.unwrap();
        assert_eq!(ask(&mut tx, Counted::Vintages, &["ministry"]).await, (1, 1));
        assert_eq!(ask(&mut tx, Counted::Vintages, &["province"]).await, (0, 0));
    }

    async fn readers_are_counted_day_by_day(store) {
        let mut tx = store.begin().await.unwrap();
        let cell = |starts: &str, key: &str, n: i64, readers: i64| Cell {
            key: CellKey { cut: "organisation".into(), starts: starts.into(), key: key.into() },
            n,
            readers,
            sketch: Vec::new(),
        };
        let cells = [
            cell("2026-10-31", "ministry", 7, 7),
            cell("2026-11-01", "ministry", 12, 9),
            cell("2026-11-30", "ministry", 3, 3),
            cell("2026-11-30", "province", 5, 4),
            cell("2026-12-01", "ministry", 7, 7),
        ];
        add_cells(&mut tx, Span::Day, &cells).await.unwrap();
        // November as it is rolled up.
        let month = [cell("2026-11", "ministry", 15, 12), cell("2026-11", "province", 5, 4)];
        add_cells(&mut tx, Span::Month, &month).await.unwrap();
        assert_eq!(ask(&mut tx, Counted::Views, &["ministry"]).await, (15, 2));
        assert_eq!(ask(&mut tx, Counted::Readers, &["ministry", "province"]).await, (16, 3));
        assert_eq!(ask(&mut tx, Counted::Views, &["nobody"]).await, (0, 0));
        assert_eq!(ask(&mut tx, Counted::Dispatches, &["ministry"]).await, (0, 0));
        let organisations = codes(&["ministry", "province"]);
        let question = CountQuestion {
            counted: Counted::Views,
            organisations: &organisations,
            from: at(0),
            until: at(100),
            days: days(),
        };
        assert_eq!(sum_of_rows(&counted_rows(&mut tx, &question).await.unwrap()), 20);
    }

    async fn lists_longer_than_a_statement_count_each_once(store) {
        let mut tx = store.begin().await.unwrap();
        publish(&mut tx, &item("bay"), "vi", at(10)).await;
        let mut theirs = item("theirs");
        theirs.publisher = code("z-province");
        publish(&mut tx, &theirs, "vi", at(20)).await;
        let mut organisations: Vec<String> = (0..300).map(|n| format!("office-{n}")).collect();
        organisations.extend(["ministry".to_owned(), "z-province".to_owned()]);
        let of: Vec<&str> = organisations.iter().map(String::as_str).collect();
        assert_eq!(ask(&mut tx, Counted::Editions, &of).await, (2, 2));
        assert_eq!(ask(&mut tx, Counted::Languages, &of).await, (1, 1));
        let organisations = codes(&of);
        let question =
            CountQuestion { counted: Counted::Languages, organisations: &organisations, from: at(0), until: at(100), days: days() };
        let rows = counted_rows(&mut tx, &question).await.unwrap();
        assert_eq!(rows[0].thing, CountedThing::Language { locale: locale("vi"), editions: 2 });
        assert_eq!(rows[0].at, at(10));
    }
}
