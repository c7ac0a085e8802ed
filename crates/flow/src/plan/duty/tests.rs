//! Who may do what with duties, and what cannot be done with them.
#![allow(clippy::unwrap_used)]

use std::sync::Arc;

use jiff::Timestamp;
use model::programme::{
    Across, Activity, Basis, Body, Counted, Indicator, Level, Over, Plan, Programme, Target, Task, TaskKind,
    TaskState, Wording,
};
use model::{
    ActivityId, Amount, Better, Code, DocumentStatus, FixedClock, Grant, GrantId, LegalDocument, Locale,
    Organisation, Person, PersonId, PlanId, Role,
};
use pack::ProgrammeFile;
use store::Tx;
use store::testing::test_stores;

use super::{
    Dropped, NewPart, adopt, apply_programmes, break_down, counted, counted_rows, drop_task, may_keep,
    save_indicator, save_programme, save_task,
};
use crate::FlowError;
use crate::trust::{Rights, Tree};

fn code(text: &str) -> Code {
    Code::new(text).unwrap()
}

fn english() -> Locale {
    Locale::new("en").unwrap()
}

fn words(text: &str) -> Wording {
    Wording::one(&english(), text)
}

fn now() -> Timestamp {
    "2026-06-01T00:00:00Z".parse().unwrap()
}

fn organisation(name: &str, kind: &str, parent: Option<&str>) -> Organisation {
    Organisation {
        code: code(name),
        kind: kind.into(),
        parent: parent.map(code),
        valid_from: None,
        valid_to: None,
        website: None,
        contact: None,
        source_url: String::new(),
        as_of: None,
        note: String::new(),
    }
}

fn organisations() -> Vec<Organisation> {
    vec![
        organisation("culture", "ministry", None),
        organisation("defence", "ministry", None),
        organisation("north", "province", None),
        organisation("office", "department", Some("culture")),
    ]
}

fn person(email: &str) -> Person {
    Person {
        id: PersonId::new(now()),
        name: email.into(),
        email: email.into(),
        locale: english(),
        created_at: now(),
        disabled_at: None,
        second_factor_since: None,
    }
}

/// A planner of an organisation, or of the whole country.
fn planner(at: Option<&str>) -> Rights {
    let person = person(&format!("{}@example.org", at.unwrap_or("country")));
    let grant = Grant {
        id: GrantId::new(now()),
        person: person.id,
        role: Role::Planner,
        organisation: at.map(code),
        locales: Vec::new(),
    };
    Rights::new(person, vec![grant], Arc::new(Tree::new(&organisations(), &[])))
}

fn programme() -> Programme {
    Programme {
        code: code("p"),
        basis: Basis { document: code("law"), place: String::new() },
        lead: code("culture"),
        from: "2024-01-01".parse().unwrap(),
        to: None,
        currency: "EUR".into(),
        horizons: Vec::new(),
        takes_part: vec!["ministry".into(), "province".into()],
        example: false,
        public: true,
        withheld: Vec::new(),
        titles: words("A programme"),
        about: words("What it is"),
        sources: Vec::new(),
    }
}

fn task(name: &str, kind: TaskKind, parent: Option<&str>) -> Task {
    Task {
        code: code(name),
        programme: code("p"),
        parent: parent.map(code),
        kind,
        number: String::new(),
        position: 1,
        organisation: None,
        leads: vec![Body::Every("ministry".into())],
        cooperating: Vec::new(),
        basis: vec![Basis { document: code("law"), place: "1".into() }],
        from: None,
        to: None,
        titles: words(name),
        products: Wording::default(),
        note: Wording::default(),
        state: TaskState::Open,
        sources: Vec::new(),
    }
}

fn indicator(name: &str) -> Indicator {
    Indicator {
        code: code(name),
        programme: code("p"),
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
        baseline: None,
        target: None,
        retired_on: None,
    }
}

async fn set_up(tx: &mut Tx, clock: &FixedClock) -> Rights {
    store::nation::replace_organisations(tx, &organisations()).await.unwrap();
    let law = LegalDocument {
        code: code("law"),
        number: "1".into(),
        kind: "law".into(),
        issuer: code("culture"),
        date: None,
        effective: None,
        valid_to: None,
        status: DocumentStatus::InForce,
        summaries: std::collections::BTreeMap::new(),
        source_url: String::new(),
        as_of: None,
    };
    store::nation::replace_documents(tx, &[law]).await.unwrap();
    let lead = planner(None);
    save_programme(tx, &lead, clock, &programme(), true).await.unwrap();
    save_task(tx, &lead, clock, &task("group", TaskKind::Group, None), true).await.unwrap();
    save_task(tx, &lead, clock, &task("first", TaskKind::Task, Some("group")), true).await.unwrap();
    lead
}

/// The reason of a refusal.
fn reason<T: std::fmt::Debug>(done: Result<T, FlowError>) -> &'static str {
    match done {
        Err(FlowError::Refused(refusal)) => refusal.code(),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn the_programmes_own_is_the_leads_and_a_new_programme_is_the_countrys() {
    for store in test_stores().await {
        let (mut tx, clock) = (store.begin().await.unwrap(), FixedClock(now()));
        set_up(&mut tx, &clock).await;
        let (lead, other) = (planner(Some("culture")), planner(Some("north")));
        assert!(may_keep(&lead, &programme(), None) && !may_keep(&other, &programme(), None));
        assert!(may_keep(&other, &programme(), Some(&code("north"))));
        let second = task("second", TaskKind::Task, Some("group"));
        assert_eq!(reason(save_task(&mut tx, &other, &clock, &second, true).await), "forbidden");
        save_task(&mut tx, &lead, &clock, &second, true).await.unwrap();
        assert_eq!(reason(save_task(&mut tx, &lead, &clock, &second, true).await), "address-taken");
        let new = Programme { code: code("q"), ..programme() };
        assert_eq!(reason(save_programme(&mut tx, &lead, &clock, &new, true).await), "forbidden");
        let away = Programme { lead: code("defence"), ..programme() };
        assert_eq!(reason(save_programme(&mut tx, &lead, &clock, &away, false).await), "forbidden");
        let nameless = Programme { titles: Wording::default(), ..programme() };
        assert_eq!(reason(save_programme(&mut tx, &lead, &clock, &nameless, false).await), "missing");
        let nowhere =
            Programme { basis: Basis { document: code("none"), place: String::new() }, ..programme() };
        assert_eq!(reason(save_programme(&mut tx, &lead, &clock, &nowhere, false).await), "duty-document");
    }
}

#[tokio::test]
async fn tasks_stand_in_a_tree() {
    for store in test_stores().await {
        let (mut tx, clock) = (store.begin().await.unwrap(), FixedClock(now()));
        let lead = set_up(&mut tx, &clock).await;
        let below = task("below", TaskKind::Task, Some("first"));
        save_task(&mut tx, &lead, &clock, &below, true).await.unwrap();
        let circle = task("first", TaskKind::Task, Some("below"));
        assert_eq!(reason(save_task(&mut tx, &lead, &clock, &circle, false).await), "duty-circle");
        let lost = task("first", TaskKind::Task, Some("none"));
        assert_eq!(reason(save_task(&mut tx, &lead, &clock, &lost, false).await), "duty-parent");
        let group = task("group", TaskKind::Group, Some("first"));
        assert_eq!(reason(save_task(&mut tx, &lead, &clock, &group, false).await), "duty-parent");
        let other = task("first", TaskKind::Group, None);
        assert_eq!(reason(save_task(&mut tx, &lead, &clock, &other, false).await), "conflict");
        let late = Task { from: "2026-02-01".parse().ok(), to: "2026-01-01".parse().ok(), ..below };
        assert_eq!(reason(save_task(&mut tx, &lead, &clock, &late, false).await), "duty-dates");
    }
}

#[tokio::test]
async fn a_lead_breaks_down_and_others_adopt_once() {
    for store in test_stores().await {
        let (mut tx, clock) = (store.begin().await.unwrap(), FixedClock(now()));
        set_up(&mut tx, &clock).await;
        let (ministry, province) = (planner(Some("culture")), planner(Some("north")));
        let (culture, north, first) = (code("culture"), code("north"), code("first"));
        let part = || NewPart {
            titles: words("A part"),
            leads: vec![Body::Organisation(code("office"))],
            ..NewPart::default()
        };
        let done = break_down(&mut tx, &province, &clock, &first, &culture, part()).await;
        assert_eq!(reason(done), "forbidden");
        let done = break_down(&mut tx, &province, &clock, &first, &north, part()).await;
        assert_eq!(reason(done), "duty-not-led");
        let done = break_down(&mut tx, &ministry, &clock, &code("group"), &culture, part()).await;
        assert_eq!(reason(done), "duty-not-open");
        let made = break_down(&mut tx, &ministry, &clock, &first, &culture, part()).await.unwrap();
        let again = break_down(&mut tx, &ministry, &clock, &first, &culture, part()).await.unwrap();
        assert_eq!((made.as_str(), again.as_str()), ("first.1", "first.2"));
        let found = store::programme::find_task(&mut tx, &made).await.unwrap().unwrap();
        assert_eq!((found.kind, found.organisation), (TaskKind::Part, Some(culture.clone())));

        let today = "2026-06-01".parse().unwrap();
        let own = adopt(&mut tx, &province, &clock, &first, &north, today).await.unwrap();
        assert_eq!(own.as_str(), "first.north");
        let twice = adopt(&mut tx, &province, &clock, &first, &north, today).await;
        assert_eq!(reason(twice), "duty-adopted-already");
        let whole = planner(None);
        let outside = adopt(&mut tx, &whole, &clock, &first, &code("office"), today).await;
        assert_eq!(reason(outside), "duty-takes-no-part");
        // Its own task is the province's to change, and nobody else's.
        let mut mine = store::programme::find_task(&mut tx, &own).await.unwrap().unwrap();
        mine.titles = words("Our way");
        assert_eq!(reason(save_task(&mut tx, &ministry, &clock, &mine, false).await), "forbidden");
        save_task(&mut tx, &province, &clock, &mine, false).await.unwrap();
    }
}

async fn activity(tx: &mut Tx, of: &str) {
    let plan = Plan {
        id: PlanId::new(now()),
        programme: code("p"),
        organisation: code("north"),
        year: 2026,
        newest: 1,
        approved: None,
    };
    store::programme::insert_plan(tx, &plan).await.unwrap();
    let id = ActivityId::new(now());
    let activity = Activity {
        id,
        key: id,
        plan: plan.id,
        version: 1,
        position: 1,
        task: code(of),
        title: "A fair".into(),
        about: String::new(),
        product: String::new(),
        from: None,
        to: None,
        place: String::new(),
        territory: None,
        audience: String::new(),
        message: None,
        languages: Vec::new(),
        costs: Vec::new(),
    };
    store::programme::upsert_activity(tx, &activity).await.unwrap();
}

#[tokio::test]
async fn what_something_hangs_on_is_dropped_with_a_reason_and_the_rest_removed() {
    for store in test_stores().await {
        let (mut tx, clock) = (store.begin().await.unwrap(), FixedClock(now()));
        let lead = set_up(&mut tx, &clock).await;
        let province = planner(Some("north"));
        let today = "2026-06-01".parse().unwrap();
        let (first, north) = (code("first"), code("north"));
        let own = adopt(&mut tx, &province, &clock, &first, &north, today).await.unwrap();
        let gone = drop_task(&mut tx, &province, &clock, &own, "", &english()).await.unwrap();
        assert_eq!(gone, Dropped::Removed);
        let own = adopt(&mut tx, &province, &clock, &first, &north, today).await.unwrap();
        activity(&mut tx, own.as_str()).await;
        let silent = drop_task(&mut tx, &province, &clock, &own, " ", &english()).await;
        assert_eq!(reason(silent), "missing");
        let kept = drop_task(&mut tx, &province, &clock, &own, "No money", &english()).await.unwrap();
        assert_eq!(kept, Dropped::Marked);
        let found = store::programme::find_task(&mut tx, &own).await.unwrap().unwrap();
        assert_eq!((found.state, found.note), (TaskState::Dropped, words("No money")));
        // The programme's own is never forgotten.
        let stays = drop_task(&mut tx, &lead, &clock, &first, "Replaced", &english()).await.unwrap();
        assert_eq!(stays, Dropped::Marked);
    }
}

#[tokio::test]
async fn what_sen_counts_is_not_typed_and_a_target_says_who_set_it() {
    for store in test_stores().await {
        let (mut tx, clock) = (store.begin().await.unwrap(), FixedClock(now()));
        let lead = set_up(&mut tx, &clock).await;
        let editions = indicator("editions");
        save_indicator(&mut tx, &lead, &clock, &editions, true).await.unwrap();
        let typed = Indicator { counted: None, ..indicator("recall") };
        assert_eq!(reason(save_indicator(&mut tx, &lead, &clock, &typed, true).await), "missing");
        let nobodys = Target { value: Amount::new("9").unwrap(), by: None, source: " ".into() };
        let typed = Indicator { method: words("By survey"), target: Some(nobodys), ..typed };
        assert_eq!(reason(save_indicator(&mut tx, &lead, &clock, &typed, true).await), "missing");
        let typed = Indicator { target: None, ..typed };
        save_indicator(&mut tx, &lead, &clock, &typed, true).await.unwrap();
        let zone = jiff::tz::TimeZone::UTC;
        let (from, to) = ("2026-01-01".parse().unwrap(), "2026-12-31".parse().unwrap());
        let everybody = [code("culture")];
        let number = counted(&mut tx, &editions, &everybody, from, to, &zone).await.unwrap();
        assert_eq!(number.as_str(), "0");
        assert!(counted_rows(&mut tx, &editions, &everybody, from, to, &zone).await.unwrap().is_empty());
        let refused = counted(&mut tx, &typed, &everybody, from, to, &zone).await;
        assert_eq!(reason(refused), "duty-not-counted");
    }
}

#[tokio::test]
async fn a_pack_writes_what_nobody_changed_and_nothing_the_second_time() {
    for store in test_stores().await {
        let clock = FixedClock(now());
        let file = ProgrammeFile {
            programme: Programme { code: code("q"), ..programme() },
            tasks: ["one", "two"]
                .map(|name| Task { programme: code("q"), ..task(name, TaskKind::Task, None) })
                .to_vec(),
            indicators: vec![Indicator { programme: code("q"), ..indicator("q-editions") }],
            periods: Vec::new(),
        };
        let mut files = [file];
        let first = apply_programmes(&store, &clock, &files).await.unwrap();
        assert_eq!((first.written.len(), first.kept.len()), (1, 0));
        assert_eq!(
            apply_programmes(&store, &clock, &files).await.unwrap(),
            super::AppliedProgrammes::default()
        );
        let mut tx = store.begin().await.unwrap();
        store::nation::replace_organisations(&mut tx, &organisations()).await.unwrap();
        set_up(&mut tx, &clock).await;
        let mut mine = files[0].tasks[0].clone();
        mine.titles = words("Ours");
        save_task(&mut tx, &planner(None), &clock, &mine, false).await.unwrap();
        tx.commit().await.unwrap();
        for task in &mut files[0].tasks {
            task.titles = words("Anew");
        }
        let again = apply_programmes(&store, &clock, &files).await.unwrap();
        assert_eq!((again.written.len(), again.kept), (1, vec![code("one")]));
        let mut conn = store.read().await.unwrap();
        let title = |task: Option<Task>| task.unwrap().titles;
        assert_eq!(title(store::programme::find_task(&mut conn, &code("one")).await.unwrap()), words("Ours"));
        assert_eq!(title(store::programme::find_task(&mut conn, &code("two")).await.unwrap()), words("Anew"));
    }
}
