//! The way of a study, and what it refuses.
#![allow(clippy::unwrap_used)]

use std::fmt::Write as _;
use std::sync::Arc;

use ::effect::{Conclusion, Random};
use jiff::Timestamp;
use jiff::civil::Date;
use model::effect::{Cycle, ResultKind, SeriesRole, Step, StudyBody, StudyState, Together};
use model::programme::Wording;
use model::{Code, FixedClock, Grant, GrantId, Locale, Person, PersonId, Refusal, Role};
use store::testing::test_stores;
use store::{Store, Tx};

use super::*;
use crate::FlowError;
use crate::trust::{Rights, Tree};

fn code(text: &str) -> Code {
    Code::new(text).unwrap()
}

fn english() -> Locale {
    Locale::new("en").unwrap()
}

fn clock(text: &str) -> FixedClock {
    FixedClock(text.parse::<Timestamp>().unwrap())
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

async fn somebody(store: &Store, name: &str, role: Role) -> Rights {
    let now: Timestamp = "2026-01-01T00:00:00Z".parse().unwrap();
    let person = Person {
        id: PersonId::new(now),
        name: name.into(),
        email: format!("{name}@example.org"),
        locale: english(),
        created_at: now,
        disabled_at: None,
        second_factor_since: None,
    };
    let mut tx = store.begin().await.unwrap();
    store::person::insert_person(&mut tx, &person).await.unwrap();
    tx.commit().await.unwrap();
    let (id, person_id) = (GrantId::new(now), person.id);
    let grant =
        Grant { id, person: person_id, role, organisation: Some(code("tourism")), locales: Vec::new() };
    Rights::new(person, vec![grant], Arc::new(Tree::default()))
}

/// A campaign from 11 July 2026 on, a hundred days after the first of April and one.
fn words() -> StudyWords {
    StudyWords {
        campaign: code("summer"),
        body: StudyBody {
            titles: Wording::one(&english(), "Summer"),
            question: Wording::one(&english(), "Did more people visit?"),
            unit: Wording::one(&english(), "visits a day"),
            before_from: day("2026-04-02"),
            from: day("2026-07-11"),
            until: day("2026-07-31"),
            after_until: day("2026-08-09"),
            step: Step::Day,
            together: Together::Sum,
            cycle: Cycle::None,
            smallest: 3.0,
        },
    }
}

/// Visits that follow those elsewhere, lifted by so many from the campaign's first day on, in a file of so many days.
fn file(days: i64, effect: f64) -> FileTable {
    let mut random = Random::new(7, 0);
    let mut text = String::from("day,visits,visits elsewhere\n");
    for n in 0..days {
        let day = day("2026-04-02").checked_add(jiff::Span::new().days(n)).unwrap();
        let elsewhere = 40.0 + 2.0 * random.normal();
        let lifted = if n >= 100 { effect } else { 0.0 };
        let visits = 5.0 + 0.5 * elsewhere + random.normal() + lifted;
        writeln!(text, "{day},{visits:.3},{elsewhere:.3}").unwrap();
    }
    read_file(text.as_bytes()).unwrap()
}

async fn bring(tx: &mut Tx, me: &Rights, at: &FixedClock, study: &str, days: i64, effect: f64) -> Brought {
    let digest = format!("{days}-{effect}");
    bring_file(tx, me, at, &code(study), ("visits.csv", &digest), &file(days, effect)).await.unwrap()
}

async fn begun(store: &Store, me: &Rights, study: &str, words: &StudyWords, days: i64) {
    let at = clock("2026-07-01T00:00:00Z");
    let mut tx = store.begin().await.unwrap();
    let of = (&code(study), &code("tourism"), &english());
    begin_study(&mut tx, me, &at, of, words).await.unwrap();
    let brought = bring(&mut tx, me, &at, study, days, 0.0).await;
    assert_eq!(brought.added, ["visits", "visits elsewhere"]);
    tx.commit().await.unwrap();
}

fn reason(result: Result<impl std::fmt::Debug, FlowError>) -> &'static str {
    match result.unwrap_err() {
        FlowError::Refused(refusal) => refusal.code(),
        other => panic!("{other}"),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_study_is_fixed_then_answered_then_published_by_somebody_else() {
    for store in test_stores().await {
        let (anna, binh) =
            (somebody(&store, "anna", Role::Analyst).await, somebody(&store, "binh", Role::Analyst).await);
        let (before, after) = (clock("2026-07-02T00:00:00Z"), clock("2026-08-20T00:00:00Z"));
        let (early, late) = (day("2026-07-02"), day("2026-08-20"));
        let study = code("visits");
        begun(&store, &anna, "visits", &words(), 98).await;
        // Registered only when it is known what can be seen.
        let mut tx = store.begin().await.unwrap();
        let refused = register_study(&mut tx, &anna, &before, &study, early).await;
        assert_eq!(reason(refused), "effect-power-first");
        tx.rollback().await.unwrap();
        power(&store, &anna, &before, &study).await.unwrap();
        let mut tx = store.begin().await.unwrap();
        register_study(&mut tx, &anna, &before, &study, early).await.unwrap();
        assert_eq!(
            reason(drop_series(&mut tx, &anna, &before, &study, 2).await),
            "effect-stage",
            "its record does not change any more"
        );
        tx.commit().await.unwrap();
        assert_eq!(reason(estimate(&store, &anna, &before, &study, early).await), "effect-too-early");

        let mut tx = store.begin().await.unwrap();
        let brought = bring(&mut tx, &anna, &after, "visits", 130, 6.0).await;
        assert_eq!(brought.read, ["visits", "visits elsewhere"]);
        tx.commit().await.unwrap();
        assert_eq!(estimate(&store, &anna, &after, &study, late).await.unwrap(), 2);
        assert_eq!(reason(estimate(&store, &anna, &after, &study, late).await), "effect-nothing-new");
        let mut conn = store.read().await.unwrap();
        let found = store::effect::find_study(&mut conn, &study).await.unwrap().unwrap();
        assert_eq!(found.state, StudyState::Answered);
        let registration = found.registration.unwrap();
        assert!(!registration.late);
        let fixed: Record = serde_json::from_str(&registration.record).unwrap();
        assert_eq!(fixed.body, words().body);
        let results = store::effect::study_results(&mut conn, &study).await.unwrap();
        assert_eq!(
            results.iter().map(|r| r.kind).collect::<Vec<_>>(),
            [ResultKind::Power, ResultKind::Estimate]
        );
        let answer = read_estimate(&results[1]).unwrap();
        assert_eq!(answer.verdict.conclusion, Conclusion::Rise);
        assert_eq!(answer.revised, 0);
        let (_, found) = lead(&answer.verdict).unwrap();
        assert!(found.average.interval.holds(6.0), "{found:?}");
        assert_eq!((answer.pre, answer.post, answer.observed.len()), (100, 100, 130));
        assert_eq!(answer.path.unwrap().forecast.len(), 30);
        drop(conn);

        let mut tx = store.begin().await.unwrap();
        assert_eq!(reason(publish_study(&mut tx, &anna, &after, &study).await), "effect-four-eyes");
        publish_study(&mut tx, &binh, &after, &study).await.unwrap();
        let told = for_paper(&mut tx, &study).await.unwrap().unwrap();
        assert_eq!((told.conclusion, told.published, told.late), ("rise", true, false));
        assert!(told.low.unwrap() > 0.0);
        tx.commit().await.unwrap();

        // Revised figures make a further result; the first one stays, and so does what readers see.
        let mut tx = store.begin().await.unwrap();
        bring(&mut tx, &anna, &after, "visits", 130, 5.0).await;
        tx.commit().await.unwrap();
        assert_eq!(estimate(&store, &anna, &after, &study, late).await.unwrap(), 3);
        let mut tx = store.begin().await.unwrap();
        assert_eq!(store::effect::study_results(&mut tx, &study).await.unwrap().len(), 3);
        let told = for_paper(&mut tx, &study).await.unwrap().unwrap();
        assert!((told.estimate.unwrap() - 6.0).abs() < (told.estimate.unwrap() - 5.0).abs());
        assert_eq!(reason(withdraw_study(&mut tx, &anna, &after, &study, " ").await), "missing");
        withdraw_study(&mut tx, &anna, &after, &study, "The counter was broken.").await.unwrap();
        assert_eq!(for_paper(&mut tx, &study).await.unwrap(), None);
        tx.commit().await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn figures_that_cannot_answer_are_an_answer_and_lateness_shows() {
    for store in test_stores().await {
        let anna = somebody(&store, "anna", Role::Analyst).await;
        let (after, late) = (clock("2026-08-20T00:00:00Z"), day("2026-08-20"));
        let short = code("short");
        let mut few = words();
        few.body.before_from = day("2026-07-01");
        begun(&store, &anna, "short", &few, 130).await;
        power(&store, &anna, &after, &short).await.unwrap();
        let mut tx = store.begin().await.unwrap();
        register_study(&mut tx, &anna, &after, &short, late).await.unwrap();
        tx.commit().await.unwrap();
        estimate(&store, &anna, &after, &short, late).await.unwrap();
        let mut conn = store.read().await.unwrap();
        let found = store::effect::find_study(&mut conn, &short).await.unwrap().unwrap();
        assert_eq!(found.state, StudyState::Refused);
        assert!(found.registration.unwrap().late);
        let results = store::effect::study_results(&mut conn, &short).await.unwrap();
        let outlook = read_power(&results[0]).unwrap().outlook;
        assert!(outlook.lines.iter().all(|(_, able)| matches!(able, Ability::Refuses(_))));
        let answer = read_estimate(&results[1]).unwrap();
        assert_eq!(answer.verdict.conclusion, Conclusion::NoAnswer);
        let told = answer.verdict.lines[0].outcome.clone();
        assert_eq!(told, Outcome::Refused(::effect::Refusal::PreTooShort { have: 10, need: 20 }));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_does_not_hold_together_is_refused() {
    for store in test_stores().await {
        let (anna, duy) =
            (somebody(&store, "anna", Role::Analyst).await, somebody(&store, "duy", Role::Author).await);
        let at = clock("2026-07-01T00:00:00Z");
        let mut tx = store.begin().await.unwrap();
        let (study, organisation, locale) = (code("x"), code("tourism"), english());
        let of = (&study, &organisation, &locale);
        let refused = begin_study(&mut tx, &duy, &at, of, &words()).await;
        assert!(matches!(refused, Err(FlowError::Refused(Refusal::Forbidden(_)))));
        let mut try_with = words();
        try_with.body.until = day("2026-07-10");
        assert_eq!(reason(begin_study(&mut tx, &anna, &at, of, &try_with).await), "effect-days-wrong");
        let mut try_with = words();
        try_with.body.smallest = 0.0;
        assert_eq!(reason(begin_study(&mut tx, &anna, &at, of, &try_with).await), "value-wrong");
        let mut try_with = words();
        try_with.body.cycle = Cycle::Year;
        assert_eq!(reason(begin_study(&mut tx, &anna, &at, of, &try_with).await), "effect-days-wrong");
        let bad = code("Not.Plain");
        let refused = begin_study(&mut tx, &anna, &at, (&bad, &organisation, &locale), &words()).await;
        assert_eq!(reason(refused), "effect-code-wrong");
        begin_study(&mut tx, &anna, &at, of, &words()).await.unwrap();
        assert_eq!(reason(begin_study(&mut tx, &anna, &at, of, &words()).await), "effect-code-taken");
        bring(&mut tx, &anna, &at, "x", 90, 0.0).await;
        let renamed = change_series(&mut tx, &anna, &at, &study, 2, (SeriesRole::Outcome, "elsewhere")).await;
        assert_eq!(reason(renamed), "effect-one-outcome");
        let renamed = change_series(&mut tx, &anna, &at, &study, 2, (SeriesRole::Both, "visits")).await;
        assert_eq!(reason(renamed), "effect-series-name");
        change_series(&mut tx, &anna, &at, &study, 2, (SeriesRole::Both, "elsewhere")).await.unwrap();
        let stale = save_study(&mut tx, &anna, &at, &study, &words(), Timestamp::UNIX_EPOCH).await;
        assert!(matches!(stale, Err(FlowError::Refused(Refusal::Conflict))));
        let months = read_file(b"month,visits\n2026-01,1\n2026-02,2\n2026-03,4\n").unwrap();
        let coarse = bring_file(&mut tx, &anna, &at, &study, ("m.csv", "m"), &months).await;
        assert_eq!(reason(coarse), "effect-series-uneven");
        tx.rollback().await.unwrap();
    }
}
