//! What is frozen stays, and nobody publishes what they judged.
#![allow(clippy::unwrap_used)]

use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use model::programme::{
    Across, Basis, Confidence, EvaluationBody, EvaluationQuestion, EvaluationState, FrozenStudy, Horizon,
    Indicator, IndicatorValue, Lack, Level, NamedStudy, Over, ReportingPeriod, Target, Wording,
};
use model::{
    Amount, Better, Code, FixedClock, Grant, GrantId, IndicatorValueId, Locale, Organisation, Person,
    PersonId, Role,
};
use store::testing::test_stores;

use super::*;
use crate::plan::reports::Around;
use crate::trust::Tree;

fn code(text: &str) -> Code {
    Code::new(text).unwrap()
}

fn english() -> Locale {
    Locale::new("en").unwrap()
}

fn day(month: i8, day: i8) -> Date {
    Date::constant(2026, month, day)
}

fn clock(text: &str) -> FixedClock {
    FixedClock(text.parse().unwrap())
}

fn organisations() -> Vec<Organisation> {
    let one = |name: &str, kind: &str| Organisation {
        code: code(name),
        kind: kind.into(),
        parent: None,
        valid_from: None,
        valid_to: None,
        website: None,
        contact: None,
        source_url: String::new(),
        as_of: None,
        note: String::new(),
    };
    vec![one("culture", "ministry"), one("north", "province")]
}

async fn planner(tx: &mut Tx, name: &str, at: Option<&str>) -> Rights {
    let now = Timestamp::UNIX_EPOCH;
    let person = Person {
        id: PersonId::new(now),
        name: name.into(),
        email: format!("{name}@example.org"),
        locale: english(),
        created_at: now,
        disabled_at: None,
        second_factor_since: None,
    };
    store::person::insert_person(tx, &person).await.unwrap();
    let grant = Grant {
        id: GrantId::new(now),
        person: person.id,
        role: Role::Planner,
        organisation: at.map(code),
        locales: Vec::new(),
    };
    store::person::upsert_grant(tx, &grant, now).await.unwrap();
    Rights::new(person, vec![grant], Arc::new(Tree::new(&organisations(), &[])))
}

fn indicator(name: &str) -> Indicator {
    Indicator {
        code: code(name),
        programme: code("p"),
        task: None,
        organisation: None,
        position: 0,
        level: Level::Outcome,
        titles: Wording::one(&english(), "Known abroad"),
        unit: Wording::one(&english(), "per cent"),
        method: Wording::one(&english(), "A survey"),
        counted: None,
        better: Better::Higher,
        across: Across::Mean,
        over: Over::Last,
        baseline: None,
        target: Some(Target {
            value: Amount::new("50").unwrap(),
            by: None,
            source: "https://example.org/".into(),
        }),
        // Nobody is asked for it any more: what was reported of it still stands.
        retired_on: Some(day(1, 1)),
    }
}

async fn set_up(tx: &mut Tx) -> Programme {
    store::nation::replace_organisations(tx, &organisations()).await.unwrap();
    let programme = Programme {
        code: code("p"),
        basis: Basis { document: code("law"), place: String::new() },
        lead: code("culture"),
        from: day(1, 1),
        to: None,
        currency: "EUR".into(),
        horizons: vec![Horizon { years: 3, on: Date::constant(2029, 1, 1) }],
        takes_part: vec!["ministry".into(), "province".into()],
        example: false,
        public: true,
        withheld: Vec::new(),
        titles: Wording::one(&english(), "Programme"),
        about: Wording::default(),
        sources: Vec::new(),
    };
    store::programme::upsert_programme(tx, &programme, 1, None).await.unwrap();
    for name in ["known", "other"] {
        store::programme::upsert_indicator(tx, &indicator(name), None).await.unwrap();
    }
    let period = ReportingPeriod {
        code: code("h1"),
        programme: code("p"),
        from: day(1, 1),
        to: day(6, 30),
        due: day(7, 20),
        remind: Vec::new(),
    };
    store::programme::upsert_reporting_period(tx, &period, None).await.unwrap();
    programme
}

async fn report(tx: &mut Tx, by: &Rights, value: &str, second: i64) -> IndicatorValue {
    let at = Timestamp::from_second(1_785_000_000 + second).unwrap();
    let value = IndicatorValue {
        id: IndicatorValueId::new(at),
        indicator: code("known"),
        organisation: code("north"),
        period: code("h1"),
        value: Amount::new(value).unwrap(),
        source: "https://example.org/survey".into(),
        note: String::new(),
        by: by.person.id,
        at,
    };
    store::programme::insert_indicator_value(tx, &value).await.unwrap();
    value
}

fn words(on: Date, asks: bool) -> EvaluationWords {
    let question = EvaluationQuestion {
        key: String::new(),
        text: "Is the country better known?".into(),
        indicators: vec![code("known"), code("other")],
        tasks: Vec::new(),
    };
    EvaluationWords {
        title: "After half a year".into(),
        years: None,
        on: Some(on),
        body: EvaluationBody {
            questions: if asks { vec![question] } else { Vec::new() },
            studies: vec![NamedStudy { study: code("spring"), indicator: Some(code("known")) }],
            ..EvaluationBody::default()
        },
    }
}

fn study(name: &str) -> FrozenStudy {
    FrozenStudy {
        code: code(name),
        title: "Spring".into(),
        conclusion: "rise".into(),
        unit: "visits".into(),
        estimate: Some(12.0),
        low: Some(3.0),
        high: Some(21.0),
        level: 0.95,
        addresses: Vec::new(),
        method: "its".into(),
        relative: None,
        error: Some(4.5),
        p: Some(0.01),
        points: 12,
        doubts: Vec::new(),
        late: false,
    }
}

fn reason<T: std::fmt::Debug>(result: Result<T, FlowError>) -> String {
    match result {
        Err(FlowError::Refused(Refusal::Invalid { reason, .. })) => reason.to_owned(),
        Err(FlowError::Refused(refusal)) => refusal.code().to_owned(),
        other => format!("{other:?}"),
    }
}

#[tokio::test]
async fn what_is_frozen_stays_and_others_publish_it() {
    for store in test_stores().await {
        let mut tx = store.begin().await.unwrap();
        let programme = set_up(&mut tx).await;
        let lead = planner(&mut tx, "lead", Some("culture")).await;
        let whole = planner(&mut tx, "whole", None).await;
        let north = planner(&mut tx, "north", Some("north")).await;
        let (organisations, zone) = (organisations(), TimeZone::UTC);
        let around = Around { organisations: &organisations, lineage: &[], zone: &zone };
        let (on_the_day, later) = (clock("2026-06-30T12:00:00Z"), clock("2026-08-01T12:00:00Z"));
        let first = report(&mut tx, &north, "40", 0).await;

        let foreign =
            begin_evaluation(&mut tx, &north, &later, &programme, &words(day(6, 30), true), &english()).await;
        assert_eq!(reason(foreign), "forbidden");
        let early = words(Date::constant(2025, 1, 1), true);
        let early = begin_evaluation(&mut tx, &lead, &later, &programme, &early, &english()).await;
        assert_eq!(reason(early), "evaluation-early");
        let empty = words(day(6, 30), false);
        let id = begin_evaluation(&mut tx, &lead, &on_the_day, &programme, &empty, &english()).await.unwrap();
        let draft = store::programme::find_evaluation(&mut tx, id).await.unwrap().unwrap();
        let nothing = freeze_evaluation(&mut tx, &lead, &later, id, around, &[]).await;
        assert_eq!(reason(nothing), "evaluation-no-questions");
        let other =
            begin_evaluation(&mut tx, &lead, &on_the_day, &programme, &empty, &english()).await.unwrap();
        let foreign = discard_evaluation(&mut tx, &north, &later, other, draft.edited_at).await;
        assert_eq!(reason(foreign), "forbidden");
        let stale = discard_evaluation(&mut tx, &lead, &later, other, Timestamp::UNIX_EPOCH).await;
        assert_eq!(reason(stale), Refusal::Conflict.code());
        discard_evaluation(&mut tx, &lead, &later, other, draft.edited_at).await.unwrap();
        assert!(store::programme::find_evaluation(&mut tx, other).await.unwrap().is_none());
        let events = store::event::events_about(&mut tx, "programme", &code("p"), 9).await.unwrap();
        let thrown = events.iter().find(|e| e.action == "discard-evaluation").unwrap();
        assert_eq!(thrown.detail["title"], "After half a year", "the log says what it was");
        let full = words(day(6, 30), true);
        save_evaluation(&mut tx, &lead, &on_the_day, id, &full, draft.edited_at).await.unwrap();
        let early = freeze_evaluation(&mut tx, &lead, &on_the_day, id, around, &[]).await;
        assert_eq!(reason(early), "evaluation-too-early");
        let studies = [study("spring"), study("autumn")];
        freeze_evaluation(&mut tx, &lead, &later, id, around, &studies).await.unwrap();
        let again = freeze_evaluation(&mut tx, &lead, &later, id, around, &studies).await;
        assert_eq!(reason(again), "evaluation-not-draft");
        let held = store::programme::find_evaluation(&mut tx, id).await.unwrap().unwrap();
        let late = discard_evaluation(&mut tx, &lead, &later, id, held.edited_at).await;
        assert_eq!(reason(late), "evaluation-not-draft", "what is frozen is not thrown away");

        // What is reported, and what is decided about the indicator, later does not reach what is frozen.
        report(&mut tx, &north, "99", 10).await;
        let moved = Indicator { target: None, ..indicator("known") };
        store::programme::upsert_indicator(&mut tx, &moved, None).await.unwrap();
        let frozen = store::programme::find_frozen(&mut tx, id).await.unwrap().unwrap();
        let known = frozen.figure(&code("known")).unwrap();
        assert_eq!(known.value.as_ref().map(Amount::as_str), Some("40"));
        assert_eq!(known.values.iter().map(|v| v.id).collect::<Vec<_>>(), [first.id]);
        assert!(frozen.indicator(&code("known")).unwrap().target.is_some());
        assert_eq!(frozen.figure(&code("other")).unwrap().lack, Some(Lack::Nothing));
        assert_eq!(frozen.studies, [study("spring")], "only what is named");
        let evaluation = store::programme::find_evaluation(&mut tx, id).await.unwrap().unwrap();
        let now = gather(&mut tx, &programme, &evaluation.body, day(8, 1), around, (Depth::Whole, &[]))
            .await
            .unwrap();
        let known = now.figure(&code("known")).unwrap();
        assert_eq!(known.value.as_ref().map(Amount::as_str), Some("99"));

        let unjudged = publish_evaluation(&mut tx, &whole, &later, id).await;
        assert_eq!(reason(unjudged), "evaluation-unjudged");
        let said = [JudgementWords {
            question: "q1".into(),
            answer: "Somewhat.".into(),
            confidence: Some(Confidence::Low),
            rests_on: "One survey.".into(),
        }];
        judge_evaluation(&mut tx, &lead, &later, id, &said, "", evaluation.edited_at).await.unwrap();
        let own = publish_evaluation(&mut tx, &lead, &later, id).await;
        assert_eq!(reason(own), "four-eyes");
        publish_evaluation(&mut tx, &whole, &later, id).await.unwrap();
        let told = store::programme::find_evaluation(&mut tx, id).await.unwrap().unwrap();
        assert_eq!(told.state, EvaluationState::Published);
        let late = judge_evaluation(&mut tx, &lead, &later, id, &[], "", told.edited_at).await;
        assert_eq!(reason(late), "evaluation-not-frozen");
    }
}
