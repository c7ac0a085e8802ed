#![allow(clippy::unwrap_used, clippy::panic)]

mod undo;

use std::sync::Arc;

use jiff::civil::date;
use jiff::{SignedDuration, Timestamp};
use model::programme::{
    Basis, Body, Cost, CostSource, OutputKind, PlanState, Programme, Task, TaskKind, TaskState, Wording,
};
use model::{
    Act, Amount, Code, DispatchId, FixedClock, Grant, GrantId, Locale, Organisation, Person, PersonId,
    PlanId, Refusal, Role,
};
use store::{Store, Tx};

use super::*;
use crate::trust::{Rights, Tree};

fn code(text: &str) -> Code {
    Code::new(text).unwrap()
}

fn at(seconds: i64) -> FixedClock {
    let start = date(2026, 3, 1).at(9, 0, 0, 0).in_tz("UTC").unwrap().timestamp();
    FixedClock(start + SignedDuration::from_secs(seconds))
}

fn organisation(text: &str, kind: &str, parent: Option<&str>) -> Organisation {
    Organisation {
        code: code(text),
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
        organisation("hue", "province", None),
        organisation("hue-tourism", "department", Some("hue")),
    ]
}

fn task(text: &str, kind: TaskKind, state: TaskState) -> Task {
    Task {
        code: code(text),
        programme: code("p"),
        parent: None,
        kind,
        number: String::new(),
        position: 1,
        organisation: None,
        leads: vec![Body::Every("province".into())],
        cooperating: Vec::new(),
        basis: Vec::new(),
        from: None,
        to: None,
        titles: Wording::one(&Locale::new("en").unwrap(), "Tell the story"),
        products: Wording::default(),
        note: Wording::default(),
        state,
        sources: Vec::new(),
    }
}

/// A planner of an organisation, or of the whole country.
async fn planner(tx: &mut Tx, name: &str, organisation: Option<&str>) -> Rights {
    let now = at(0).0;
    let person = Person {
        id: PersonId::new(now),
        name: name.into(),
        email: format!("{name}@example.org"),
        locale: Locale::new("vi").unwrap(),
        created_at: now,
        disabled_at: None,
        second_factor_since: None,
    };
    store::person::insert_person(tx, &person).await.unwrap();
    let grant = Grant {
        id: GrantId::new(now),
        person: person.id,
        role: Role::Planner,
        organisation: organisation.map(code),
        locales: Vec::new(),
    };
    Rights::new(person, vec![grant], Arc::new(Tree::new(&organisations(), &[])))
}

/// A programme of a ministry in which provinces take part.
async fn programme(tx: &mut Tx) {
    let programme = Programme {
        code: code("p"),
        basis: Basis { document: code("law"), place: String::new() },
        lead: code("culture"),
        from: date(2024, 1, 1),
        to: Some(date(2030, 12, 31)),
        currency: "VND".into(),
        horizons: Vec::new(),
        takes_part: vec!["ministry".into(), "province".into()],
        example: false,
        public: true,
        withheld: Vec::new(),
        titles: Wording::default(),
        about: Wording::default(),
        sources: Vec::new(),
    };
    store::nation::replace_organisations(tx, &organisations()).await.unwrap();
    store::programme::upsert_programme(tx, &programme, 1, None).await.unwrap();
    for one in [
        task("p.1", TaskKind::Group, TaskState::Open),
        task("p.1.1", TaskKind::Task, TaskState::Open),
        task("p.1.2", TaskKind::Task, TaskState::Dropped),
    ] {
        store::programme::upsert_task(tx, &one, None).await.unwrap();
    }
}

fn begin(organisation: &str, year: i16, copy: bool) -> NewPlan {
    let (programme, organisation) = (code("p"), code(organisation));
    NewPlan { programme, organisation, year, locale: Locale::new("vi").unwrap(), copy }
}

fn words(title: &str) -> ActivityWords {
    ActivityWords {
        task: Some(code("p.1.1")),
        title: title.into(),
        from: Some(date(2026, 5, 1)),
        to: Some(date(2026, 5, 31)),
        costs: vec![Cost {
            source: CostSource::State,
            amount: Amount::new("1200000000.50").unwrap(),
            note: "Hall".into(),
        }],
        ..ActivityWords::default()
    }
}

async fn newest(tx: &mut Tx, plan: PlanId) -> model::programme::PlanVersion {
    let found = store::programme::find_plan(tx, plan).await.unwrap().unwrap();
    store::programme::plan_version(tx, plan, found.newest).await.unwrap().unwrap()
}

async fn seen(tx: &mut Tx, plan: PlanId) -> Timestamp {
    newest(tx, plan).await.edited_at
}

async fn rows(tx: &mut Tx, plan: PlanId, version: u32) -> Vec<Activity> {
    store::programme::activities(tx, plan, version).await.unwrap()
}

fn refusal<T: std::fmt::Debug>(result: Result<T, FlowError>) -> Refusal {
    match result {
        Err(FlowError::Refused(refusal)) => refusal,
        other => panic!("{other:?} is no refusal"),
    }
}

fn problems<T: std::fmt::Debug>(result: Result<T, PlanError>) -> Vec<(Option<ActivityField>, &'static str)> {
    match result {
        Err(PlanError::Problems(found)) => found.into_iter().map(|p| (p.field, p.reason)).collect(),
        other => panic!("{other:?} has no problems"),
    }
}

/// A plan of the province with one activity, and who writes and who decides.
async fn begun(store: &Store) -> (Tx, Rights, Rights, PlanId, ActivityId) {
    let mut tx = store.begin().await.unwrap();
    programme(&mut tx).await;
    let hue = planner(&mut tx, "hue", Some("hue")).await;
    let ministry = planner(&mut tx, "ministry", Some("culture")).await;
    let plan = begin_plan(&mut tx, &hue, &at(1), &begin("hue", 2026, false)).await.unwrap();
    let now = seen(&mut tx, plan).await;
    let key = save_activity(&mut tx, &hue, &at(2), plan, None, &words("A fair"), now).await.unwrap();
    (tx, hue, ministry, plan, key)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_plan_is_returned_corrected_approved_and_amended() {
    for store in store::testing::test_stores().await {
        let (mut tx, hue, ministry, plan, key) = begun(&store).await;
        submit_plan(&mut tx, &hue, &at(3), plan).await.unwrap();
        assert_eq!(
            refusal(approve_plan(&mut tx, &hue, &at(4), plan, "").await),
            Refusal::Forbidden(Act::Oversee),
            "a province does not report to itself"
        );
        let now = seen(&mut tx, plan).await;
        let late = save_activity(&mut tx, &hue, &at(4), plan, Some(key), &words("B"), now).await;
        assert!(matches!(late, Err(PlanError::Flow(FlowError::Refused(Refusal::WrongState { .. })))));
        assert_eq!(
            refusal(return_plan(&mut tx, &ministry, &at(5), plan, "  ").await),
            Refusal::Missing("remark")
        );
        return_plan(&mut tx, &ministry, &at(6), plan, " In which hall? ").await.unwrap();
        let version = newest(&mut tx, plan).await;
        assert_eq!((version.state, version.remark.as_str()), (PlanState::Returned, "In which hall?"));
        let now = version.edited_at;
        save_activity(&mut tx, &hue, &at(7), plan, Some(key), &words("A fair in the hall"), now)
            .await
            .unwrap();
        submit_plan(&mut tx, &hue, &at(8), plan).await.unwrap();
        approve_plan(&mut tx, &ministry, &at(9), plan, "").await.unwrap();

        assert_eq!(amend_plan(&mut tx, &hue, &at(10), plan).await.unwrap(), 2);
        let now = seen(&mut tx, plan).await;
        save_activity(&mut tx, &hue, &at(11), plan, Some(key), &words("Two fairs"), now).await.unwrap();
        let held = store::programme::find_plan(&mut tx, plan).await.unwrap().unwrap();
        assert_eq!((held.newest, held.approved), (2, Some(1)), "version 1 holds");
        let (one, two) = (rows(&mut tx, plan, 1).await, rows(&mut tx, plan, 2).await);
        assert_eq!((one[0].title.as_str(), two[0].title.as_str()), ("A fair in the hall", "Two fairs"));
        assert_eq!(one[0].key, two[0].key);
        let found = difference(&one, &two);
        assert_eq!(found.changed[0].fields, [ActivityField::Title]);
        assert!(found.added.is_empty() && found.removed.is_empty());
        submit_plan(&mut tx, &hue, &at(12), plan).await.unwrap();
        approve_plan(&mut tx, &ministry, &at(13), plan, "Well").await.unwrap();
        let states: Vec<PlanState> = store::programme::plan_versions(&mut tx, plan)
            .await
            .unwrap()
            .into_iter()
            .map(|version| version.state)
            .collect();
        assert_eq!(states, [PlanState::Replaced, PlanState::Approved]);
        let said = store::event::events_about(&mut tx, "programme", &code("hue"), 50).await.unwrap();
        assert_eq!(said.iter().filter(|e| e.action == "approve-plan").count(), 2);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_approves_what_they_handed_in() {
    for store in store::testing::test_stores().await {
        let (mut tx, _, _, plan, _) = begun(&store).await;
        let whole = planner(&mut tx, "whole", None).await;
        submit_plan(&mut tx, &whole, &at(3), plan).await.unwrap();
        assert_eq!(refusal(approve_plan(&mut tx, &whole, &at(4), plan, "").await), Refusal::FourEyes);
        assert_eq!(refusal(return_plan(&mut tx, &whole, &at(4), plan, "No").await), Refusal::FourEyes);
        // The lead's own plan is decided on for the whole country.
        let ministry = planner(&mut tx, "lead", Some("culture")).await;
        let own = begin_plan(&mut tx, &ministry, &at(5), &begin("culture", 2026, false)).await.unwrap();
        let now = seen(&mut tx, own).await;
        save_activity(&mut tx, &ministry, &at(6), own, None, &words("A day"), now).await.unwrap();
        submit_plan(&mut tx, &ministry, &at(7), own).await.unwrap();
        let other = planner(&mut tx, "colleague", Some("culture")).await;
        let refused = refusal(approve_plan(&mut tx, &other, &at(8), own, "").await);
        assert_eq!(refused, Refusal::Forbidden(Act::Oversee));
        approve_plan(&mut tx, &whole, &at(8), own, "").await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_right_is_told_by_activity_and_field() {
    for store in store::testing::test_stores().await {
        let (mut tx, hue, _, plan, key) = begun(&store).await;
        let now = seen(&mut tx, plan).await;
        let wrong = ActivityWords {
            task: Some(code("p.1")),
            title: " ".into(),
            to: Some(date(2026, 4, 1)),
            message: Some(code("nothing")),
            costs: vec![Cost {
                source: CostSource::Social,
                amount: Amount::new("-5").unwrap(),
                note: String::new(),
            }],
            ..words("A")
        };
        let found = problems(save_activity(&mut tx, &hue, &at(3), plan, None, &wrong, now).await);
        let expected = [
            (Some(ActivityField::Task), "plans-unknown-task"),
            (Some(ActivityField::Title), "plans-need-title"),
            (Some(ActivityField::To), "days-order"),
            (Some(ActivityField::Message), "plans-unknown-message"),
            (Some(ActivityField::Costs), "plans-cost-negative"),
        ];
        assert_eq!(found, expected);
        assert_eq!(rows(&mut tx, plan, 1).await.len(), 1, "nothing was added");

        // A draft may lack days; what is handed in may not, and what lies outside the year says why.
        let bare = ActivityWords { from: None, to: Some(date(2027, 1, 5)), ..words("A fair") };
        save_activity(&mut tx, &hue, &at(4), plan, Some(key), &bare, now).await.unwrap();
        let expected =
            [(Some(ActivityField::From), "plans-need-from"), (Some(ActivityField::To), "plans-outside-year")];
        assert_eq!(problems(submit_plan(&mut tx, &hue, &at(5), plan).await), expected);
        let why = ActivityWords { about: "Ends at Tết".into(), from: Some(date(2026, 12, 20)), ..bare };
        let now = seen(&mut tx, plan).await;
        save_activity(&mut tx, &hue, &at(6), plan, Some(key), &why, now).await.unwrap();
        submit_plan(&mut tx, &hue, &at(7), plan).await.unwrap();

        let empty = begin_plan(&mut tx, &hue, &at(8), &begin("hue-tourism", 2026, false)).await.unwrap();
        let found = problems(submit_plan(&mut tx, &hue, &at(9), empty).await);
        assert_eq!(found, [(None, "plans-need-activity")]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_older_form_writes_nothing() {
    for store in store::testing::test_stores().await {
        let (mut tx, hue, ministry, plan, key) = begun(&store).await;
        let old = seen(&mut tx, plan).await;
        // Also at the same moment.
        save_activity(&mut tx, &hue, &at(2), plan, Some(key), &words("First"), old).await.unwrap();
        let again = save_activity(&mut tx, &hue, &at(2), plan, Some(key), &words("Second"), old).await;
        assert!(matches!(again, Err(PlanError::Flow(FlowError::Refused(Refusal::Conflict)))));
        let vi = Locale::new("vi").unwrap();
        assert_eq!(
            refusal(save_plan(&mut tx, &hue, &at(3), plan, ("Aims", &vi), old).await),
            Refusal::Conflict
        );
        let now = seen(&mut tx, plan).await;
        assert_eq!(
            refusal(save_plan(&mut tx, &ministry, &at(3), plan, ("Aims", &vi), now).await),
            Refusal::Forbidden(Act::Plan)
        );
        save_plan(&mut tx, &hue, &at(3), plan, (" Aims ", &vi), now).await.unwrap();
        assert_eq!(newest(&mut tx, plan).await.aims, "Aims");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_plan_begins_as_last_years_was_approved() {
    for store in store::testing::test_stores().await {
        let (mut tx, hue, ministry, plan, key) = begun(&store).await;
        let next = begin("hue", 2027, true);
        let none = Refusal::Invalid { field: "copy", reason: "plans-nothing-to-copy" };
        assert_eq!(refusal(begin_plan(&mut tx, &hue, &at(3), &next).await), none);
        submit_plan(&mut tx, &hue, &at(4), plan).await.unwrap();
        approve_plan(&mut tx, &ministry, &at(5), plan, "").await.unwrap();
        let copy = begin_plan(&mut tx, &hue, &at(6), &next).await.unwrap();
        let row = rows(&mut tx, copy, 1).await.remove(0);
        assert_eq!((row.from, row.to), (Some(date(2027, 5, 1)), Some(date(2027, 5, 31))));
        assert_ne!(row.key, key);
        let twice = Refusal::Invalid { field: "year", reason: "plans-there-already" };
        assert_eq!(refusal(begin_plan(&mut tx, &hue, &at(7), &next).await), twice);
        let outside = Refusal::Invalid { field: "year", reason: "plans-year-outside" };
        assert_eq!(refusal(begin_plan(&mut tx, &hue, &at(7), &begin("hue", 2031, false)).await), outside);
        let stranger = begin("culture", 2027, false);
        assert_eq!(
            refusal(begin_plan(&mut tx, &hue, &at(7), &stranger).await),
            Refusal::Forbidden(Act::Plan)
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn activities_move_within_their_task_and_go() {
    for store in store::testing::test_stores().await {
        let (mut tx, hue, _, plan, first) = begun(&store).await;
        let now = seen(&mut tx, plan).await;
        let second = save_activity(&mut tx, &hue, &at(3), plan, None, &words("B"), now).await.unwrap();
        move_activity(&mut tx, &hue, &at(4), plan, second, Step::Earlier).await.unwrap();
        let order = |rows: &[Activity]| rows.iter().map(|row| row.key).collect::<Vec<_>>();
        assert_eq!(order(&rows(&mut tx, plan, 1).await), [second, first]);
        move_activity(&mut tx, &hue, &at(5), plan, second, Step::Earlier).await.unwrap();
        assert_eq!(order(&rows(&mut tx, plan, 1).await), [second, first], "it is the first already");
        remove_activity(&mut tx, &hue, &at(6), plan, second).await.unwrap();
        assert_eq!(order(&rows(&mut tx, plan, 1).await), [first]);
        let gone = refusal(remove_activity(&mut tx, &hue, &at(7), plan, second).await);
        assert!(matches!(gone, Refusal::NotFound { what: "activity", .. }));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_an_activity_produced_is_linked_once_it_is_approved() {
    for store in store::testing::test_stores().await {
        let (mut tx, hue, ministry, plan, key) = begun(&store).await;
        let link = Pointed::Link("https://example.org/fair".into());
        let early = Refusal::Invalid { field: "output", reason: "plans-link-early" };
        assert_eq!(refusal(link_output(&mut tx, &hue, &at(3), key, &link, "The fair").await), early);
        submit_plan(&mut tx, &hue, &at(4), plan).await.unwrap();
        approve_plan(&mut tx, &ministry, &at(5), plan, "").await.unwrap();
        let blank = refusal(link_output(&mut tx, &hue, &at(6), key, &link, " ").await);
        assert_eq!(blank, Refusal::Missing("title"));
        link_output(&mut tx, &hue, &at(6), key, &link, "The fair").await.unwrap();
        for (pointed, title) in [
            (Pointed::Link("javascript:alert(1)".into()), "X"),
            (Pointed::Item(code("nothing")), ""),
            (Pointed::Flow(code("nothing")), ""),
            (Pointed::Dispatch(DispatchId::new(at(7).0)), ""),
            (Pointed::Contest("https://example.org/contest".into()), " "),
        ] {
            refusal(link_output(&mut tx, &hue, &at(7), key, &pointed, title).await);
        }
        let found = store::programme::outputs(&mut tx, key).await.unwrap();
        assert_eq!((found.len(), found[0].reference.as_str()), (1, "https://example.org/fair"));
        let contest = Pointed::Contest("https://example.org/contest".into());
        link_output(&mut tx, &hue, &at(7), key, &contest, "A contest").await.unwrap();
        let gone = (OutputKind::Contest, "https://example.org/contest", None);
        unlink_output(&mut tx, &hue, &at(8), key, gone).await.unwrap();
        let one = (found[0].kind, found[0].reference.as_str(), None);
        let stranger = refusal(unlink_output(&mut tx, &ministry, &at(8), key, one).await);
        assert_eq!(stranger, Refusal::Forbidden(Act::Plan));
        unlink_output(&mut tx, &hue, &at(9), key, one).await.unwrap();
        assert!(store::programme::outputs(&mut tx, key).await.unwrap().is_empty());
    }
}

/// The workbook of a plan, its words being the ids of the columns.
async fn workbook(tx: &mut Tx, plan: PlanId) -> Vec<u8> {
    let found = store::programme::find_plan(tx, plan).await.unwrap().unwrap();
    let version = newest(tx, plan).await;
    let rows = rows(tx, plan, version.number).await;
    let heading = |column: SheetColumn| format!("{column:?}");
    let words = SheetWords {
        title: "A plan".into(),
        right_to_left: false,
        activities: "Hoạt động".into(),
        help: "Help".into(),
        intro: vec!["Fill it in.".into()],
        heading: &heading,
        about: &heading,
        not_listed: "No".into(),
        no_date: "No".into(),
        no_amount: "No".into(),
        tasks: vec![(code("p.1.1"), "Kể chuyện [mới]".into())],
        territories: Vec::new(),
        messages: Vec::new(),
        sources: vec![(CostSource::State, "State".into())],
    };
    sheet(&found, &version, &rows, &words).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sheet_comes_back_and_is_applied_whole_or_not_at_all() {
    for store in store::testing::test_stores().await {
        let (mut tx, hue, _, plan, key) = begun(&store).await;
        let file = workbook(&mut tx, plan).await;
        let read = read_sheet(&file).unwrap();
        assert_eq!((read.name.as_str(), read.rows.len(), read.rows[0].key), ("Hoạt động", 1, Some(key)));
        let same = preview_sheet(&mut tx, &hue, plan, &read).await.unwrap();
        assert_eq!((same.changes.len(), same.same, same.older), (0, 1, false), "{same:?}");

        let now = seen(&mut tx, plan).await;
        let mut filled = read.clone();
        filled.rows[0].words.title = "A larger fair".into();
        let new = SheetRow { row: 4, key: None, words: words("New"), ..read.rows[0].clone() };
        filled.rows.push(new.clone());
        filled.rows.push(SheetRow { row: 5, words: words(""), ..new.clone() });
        let Err(SheetError::Cells(found)) = apply_sheet(&mut tx, &hue, &at(3), plan, &filled, now).await
        else {
            panic!("a row without a title was applied")
        };
        let told: Vec<(&str, &str)> = found.iter().map(|p| (p.cell.as_str(), p.reason)).collect();
        assert_eq!(told, [("Hoạt động!C5", "plans-need-title")]);
        assert_eq!(rows(&mut tx, plan, 1).await.len(), 1, "nothing was applied");

        filled.rows.pop();
        let done = apply_sheet(&mut tx, &hue, &at(4), plan, &filled, now).await.unwrap();
        assert_eq!(done, Applied { added: 1, changed: 1, removed: 0 });
        let stale = apply_sheet(&mut tx, &hue, &at(5), plan, &filled, now).await;
        assert!(matches!(stale, Err(SheetError::Flow(FlowError::Refused(Refusal::Conflict)))));
        let older = preview_sheet(&mut tx, &hue, plan, &read).await.unwrap();
        assert!(older.older, "the plan was changed after the file was handed out");

        // A row that is marked goes; one that is not there stays.
        let mut marked = read.clone();
        marked.rows[0].remove = true;
        let now = seen(&mut tx, plan).await;
        let done = apply_sheet(&mut tx, &hue, &at(6), plan, &marked, now).await.unwrap();
        assert_eq!(done, Applied { removed: 1, ..Applied::default() });
        let left = rows(&mut tx, plan, 1).await;
        assert_eq!((left.len(), left[0].title.as_str()), (1, "New"));

        let other = begin_plan(&mut tx, &hue, &at(7), &begin("hue-tourism", 2026, false)).await.unwrap();
        let Err(SheetError::Cells(found)) = preview_sheet(&mut tx, &hue, other, &read).await else {
            panic!("the file of another plan was taken")
        };
        assert_eq!(found[0].reason, "plans-file-other-plan");
    }
}

#[test]
fn files_that_are_none_of_ours_are_told_apart() {
    let reason = |file: &[u8]| read_sheet(file).unwrap_err()[0].reason;
    assert_eq!(reason(b"a,b\n1,2\n"), "plans-file-not-xlsx");
    assert_eq!(reason(&vec![0_u8; SHEET_MAX + 1]), "plans-file-large");
    let book = opendata::write::FormBook {
        sheets: vec![opendata::write::FormSheet { name: "sen".into(), ..Default::default() }],
        ..Default::default()
    };
    assert_eq!(reason(&opendata::write::write_form(&book).unwrap()), "plans-file-other");
}
