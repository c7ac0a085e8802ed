//! Who may do what in oversight, and what cannot be done.
#![allow(clippy::unwrap_used)]

use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use model::programme::{
    Basis, Body, Cost, CostSource, CriterionScore, EvidenceKind, ExpectedResult, InspectionState, Programme,
    SchemeBody, SchemeState, Task, TaskKind, TaskState, Verdict, Weight, Wording,
};
use model::{
    Amount, Code, FixedClock, Grant, GrantId, Locale, Organisation, OversightId, Person, PersonId, Role,
};
use store::testing::test_stores;
use store::{Store, Tx};

use super::*;
use crate::FlowError;
use crate::plan::Participants;
use crate::trust::{Rights, Tree};

fn code(text: &str) -> Code {
    Code::new(text).unwrap()
}

fn english() -> Locale {
    Locale::new("en").unwrap()
}

fn now() -> Timestamp {
    "2026-06-01T00:00:00Z".parse().unwrap()
}

fn day(month: i8, day: i8) -> Date {
    Date::constant(2026, month, day)
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

fn tree() -> Arc<Tree> {
    Arc::new(Tree::new(&organisations(), &[]))
}

/// Somebody with a role at an organisation, or for the whole country.
async fn somebody(tx: &mut Tx, name: &str, role: Role, at: Option<&str>) -> Rights {
    let person = Person {
        id: PersonId::new(now()),
        name: name.into(),
        email: format!("{name}@example.org"),
        locale: english(),
        created_at: now(),
        disabled_at: None,
        second_factor_since: None,
    };
    store::person::insert_person(tx, &person).await.unwrap();
    let grant = Grant {
        id: GrantId::new(now()),
        person: person.id,
        role,
        organisation: at.map(code),
        locales: Vec::new(),
    };
    store::person::upsert_grant(tx, &grant, now()).await.unwrap();
    Rights::new(person, vec![grant], tree())
}

fn programme() -> Programme {
    Programme {
        code: code("p"),
        basis: Basis { document: code("law"), place: String::new() },
        lead: code("culture"),
        from: day(1, 1),
        to: None,
        currency: "EUR".into(),
        horizons: Vec::new(),
        takes_part: vec!["ministry".into(), "province".into()],
        example: false,
        public: true,
        withheld: Vec::new(),
        titles: Wording::one(&english(), "Programme"),
        about: Wording::default(),
        sources: Vec::new(),
    }
}

/// A programme with a task, and who takes part in it.
async fn set_up(tx: &mut Tx) -> (Programme, Participants) {
    store::nation::replace_organisations(tx, &organisations()).await.unwrap();
    let programme = programme();
    store::programme::upsert_programme(tx, &programme, 1, None).await.unwrap();
    let task = Task {
        code: code("t"),
        programme: code("p"),
        parent: None,
        kind: TaskKind::Task,
        number: "1".into(),
        position: 1,
        organisation: None,
        leads: vec![Body::Every("province".into())],
        cooperating: Vec::new(),
        basis: Vec::new(),
        from: None,
        to: None,
        titles: Wording::one(&english(), "Task"),
        products: Wording::default(),
        note: Wording::default(),
        state: TaskState::Open,
        sources: Vec::new(),
    };
    store::programme::upsert_task(tx, &task, None).await.unwrap();
    let participants = Participants::new(&programme, &organisations(), &[], day(6, 1));
    (programme, participants)
}

/// The reason of a refusal.
fn reason<T: std::fmt::Debug>(done: Result<T, FlowError>) -> &'static str {
    match done {
        Err(FlowError::Refused(refusal)) => refusal.code(),
        other => panic!("{other:?}"),
    }
}

fn complaint() -> NewComplaint {
    NewComplaint {
        page: "/en/facts".into(),
        item: None,
        organisation: code("north"),
        locale: english(),
        wrong: "The area".into(),
        instead: "1,000".into(),
        known_from: String::new(),
        contact: "Reader@Example.org".into(),
    }
}

fn answer(verdict: Verdict) -> NewAnswer {
    NewAnswer { verdict, words: "We looked at the source.".into(), correction: None }
}

#[tokio::test]
async fn a_complaint_is_answered_by_its_publisher_once() {
    for store in test_stores().await {
        let (mut tx, clock) = (store.begin().await.unwrap(), FixedClock(now()));
        store::nation::replace_organisations(&mut tx, &organisations()).await.unwrap();
        let here = somebody(&mut tx, "here", Role::Publisher, Some("north")).await;
        let there = somebody(&mut tx, "there", Role::Publisher, Some("culture")).await;
        let filed = file_complaint(&mut tx, &clock, &complaint(), day(6, 15)).await.unwrap();
        assert!(may_answer(&here, &filed) && !may_answer(&there, &filed));
        let kept = store::programme::contact_of_complaint(&mut tx, filed.id).await.unwrap();
        assert_eq!(kept.as_deref(), Some("reader@example.org"));
        let who = who_answers(&mut tx, &tree(), &filed).await.unwrap();
        assert_eq!(who.iter().map(|p| p.name.as_str()).collect::<Vec<_>>(), ["here"]);
        somebody(&mut tx, "everywhere", Role::Publisher, None).await;
        let told = vec![(None, vec![here.person.id])];
        assert_eq!(told_of(&mut tx, "2026-06-01T12:00:00Z").await, told, "the nearest is told when it comes");
        assert!(told_of(&mut tx, "2026-06-08T12:00:00Z").await.is_empty());
        assert_eq!(told_of(&mut tx, "2026-06-12T12:00:00Z").await, [(Some(3), vec![here.person.id])]);
        assert_eq!(told_of(&mut tx, "2026-06-16T12:00:00Z").await, [(Some(-1), vec![here.person.id])]);
        let (mine, yours) = (Some(here.person.id), Some(there.person.id));
        take_complaint(&mut tx, &here, &clock, &tree(), filed.id, mine).await.unwrap();
        let given = take_complaint(&mut tx, &here, &clock, &tree(), filed.id, yours).await;
        assert_eq!(reason(given), "complaint-cannot-answer");
        let right = answer(Verdict::Right);
        let stranger = answer_complaint(&mut tx, &there, &clock, filed.id, &right, day(6, 2)).await;
        assert_eq!(reason(stranger), "forbidden");
        let silent = NewAnswer { words: " ".into(), ..right.clone() };
        let silent = answer_complaint(&mut tx, &here, &clock, filed.id, &silent, day(6, 2)).await;
        assert_eq!(reason(silent), "complaint-answer-missing");
        let told = answer_complaint(&mut tx, &here, &clock, filed.id, &right, day(6, 16)).await.unwrap();
        assert!(!told.answer.unwrap().in_time);
        assert!(told_of(&mut tx, "2026-06-16T12:00:00Z").await.is_empty(), "what is answered is done with");
        let again = answer_complaint(&mut tx, &here, &clock, filed.id, &right, day(6, 16)).await;
        assert_eq!(reason(again), "complaint-answered-already");
        tx.commit().await.unwrap();
        contacts_go(&store).await;
    }
}

/// Ninety days after the answer nobody knows any more how the reader can be reached.
async fn contacts_go(store: &Store) {
    let later = |days: i64| FixedClock(now() + jiff::SignedDuration::from_hours(24 * days));
    assert_eq!(forget_contacts(store, &later(89)).await.unwrap(), 0);
    assert_eq!(forget_contacts(store, &later(90)).await.unwrap(), 1);
}

#[test]
fn a_form_says_all_that_is_wrong_with_it() {
    assert!(flaws_of_complaint(&complaint()).is_empty());
    let wrong = NewComplaint {
        page: String::new(),
        wrong: " ".into(),
        instead: "x".repeat(LONGEST + 1),
        contact: "nobody".into(),
        ..complaint()
    };
    let fields: Vec<_> = flaws_of_complaint(&wrong).iter().map(|flaw| flaw.field).collect();
    assert_eq!(fields, ["page", "wrong", "instead", "contact"]);
}

/// Who is told or reminded of complaints, at a moment.
async fn told_of(tx: &mut Tx, at: &str) -> Vec<(Option<i16>, Vec<PersonId>)> {
    let clock = FixedClock(at.parse().unwrap());
    let found = complaint_reminders(tx, &clock, &TimeZone::UTC).await.unwrap();
    let people = |r: &ComplaintReminder| r.people.iter().map(|p| p.id).collect();
    found.iter().map(|r| (r.days, people(r))).collect()
}

/// Who is reminded of which day, at a moment.
async fn reminded(tx: &mut Tx, at: &str) -> Vec<(i16, Vec<PersonId>)> {
    let clock = FixedClock(at.parse().unwrap());
    let found = recommendation_reminders(tx, &clock, &TimeZone::UTC).await.unwrap();
    let people = |r: &RecommendationReminder| r.people.iter().map(|p| p.id).collect();
    found.iter().map(|r| (r.days, people(r))).collect()
}

#[tokio::test]
async fn an_inspection_is_closed_when_everything_is_settled() {
    for store in test_stores().await {
        let (mut tx, clock) = (store.begin().await.unwrap(), FixedClock(now()));
        let (programme, participants) = set_up(&mut tx).await;
        let of = (&programme, &participants);
        let inspector = somebody(&mut tx, "inspector", Role::Planner, Some("culture")).await;
        let auditor = somebody(&mut tx, "auditor", Role::Auditor, None).await;
        let owner = somebody(&mut tx, "owner", Role::Planner, Some("north")).await;
        let words = |organisation: &str| InspectionWords {
            organisation: code(organisation),
            people: String::new(),
            title: "Portal".into(),
            about: String::new(),
            tasks: vec![code("t")],
            from: day(6, 1),
            to: None,
        };
        let own = plan_inspection(&mut tx, &owner, &clock, of, &words("north"), &english()).await;
        assert_eq!(reason(own), "forbidden");
        let lead = plan_inspection(&mut tx, &inspector, &clock, of, &words("culture"), &english()).await;
        assert_eq!(reason(lead), "forbidden", "the lead does not inspect itself");
        plan_inspection(&mut tx, &auditor, &clock, of, &words("culture"), &english()).await.unwrap();
        let id = plan_inspection(&mut tx, &inspector, &clock, of, &words("north"), &english()).await.unwrap();
        let found = FindingWords {
            weight: Weight::Breach,
            words: "Nothing is corrected".into(),
            task: Some(code("t")),
            report: None,
        };
        let finding = save_finding(&mut tx, &inspector, &clock, id, None, &found).await.unwrap();
        let todo = RecommendationWords {
            finding: Some(finding),
            owner: code("north"),
            words: "Correct".into(),
            due: day(6, 20),
        };
        let early = RecommendationWords { due: day(5, 1), ..todo.clone() };
        let early = save_recommendation(&mut tx, &inspector, &clock, &participants, id, None, &early).await;
        assert_eq!(reason(early), "recommendation-due-early");
        let todo =
            save_recommendation(&mut tx, &inspector, &clock, &participants, id, None, &todo).await.unwrap();
        let before = answer_recommendation(&mut tx, &owner, &clock, todo, "Done", "Letter 1").await;
        assert_eq!(reason(before), "recommendation-not-open");
        let kept = store::programme::find_inspection(&mut tx, id).await.unwrap().unwrap();
        assert!(may_see_inspection(&inspector, &kept) && !may_see_inspection(&owner, &kept));
        hand_over(&mut tx, &inspector, &clock, id, "Much to do").await.unwrap();
        let late = save_finding(&mut tx, &inspector, &clock, id, None, &found).await;
        assert_eq!(reason(late), "inspection-handed-over-already");
        let kept = store::programme::find_inspection(&mut tx, id).await.unwrap().unwrap();
        assert!(may_see_inspection(&owner, &kept));
        assert_eq!(reminded(&mut tx, "2026-06-18T08:00:00Z").await, [(3, vec![owner.person.id])]);
        assert!(reminded(&mut tx, "2026-06-16T08:00:00Z").await.is_empty(), "not yet");
        let bare = answer_recommendation(&mut tx, &owner, &clock, todo, "Done", " ").await;
        assert_eq!(reason(bare), "recommendation-evidence-missing");
        answer_recommendation(&mut tx, &owner, &clock, todo, "Done", "Letter 1").await.unwrap();
        assert!(reminded(&mut tx, "2026-06-18T08:00:00Z").await.is_empty(), "it is answered");
        follow_up(&mut tx, &inspector, &clock, todo, false, "Where?", Some(day(7, 1))).await.unwrap();
        let open = store::programme::find_recommendation(&mut tx, todo).await.unwrap().unwrap();
        assert!(open.is_late(day(7, 2)) && !open.is_late(day(7, 1)));
        // Who may do both does not accept their own word.
        let both = somebody(&mut tx, "both", Role::Planner, None).await;
        answer_recommendation(&mut tx, &both, &clock, todo, "Done", "https://example.org/").await.unwrap();
        let own = follow_up(&mut tx, &both, &clock, todo, true, "", None).await;
        assert_eq!(reason(own), "recommendation-own-answer");
        follow_up(&mut tx, &inspector, &clock, todo, true, "", None).await.unwrap();
        let closed = store::programme::find_inspection(&mut tx, id).await.unwrap().unwrap();
        assert_eq!(closed.state, InspectionState::Closed);
        let steps = store::programme::recommendation_steps(&mut tx, id).await.unwrap();
        assert_eq!(steps.iter().map(|s| s.number).collect::<Vec<_>>(), [1, 2, 3, 4]);
    }
}

fn scheme() -> SchemeWords {
    let cost = Cost { source: CostSource::State, amount: Amount::new("1000").unwrap(), note: String::new() };
    let result = ExpectedResult {
        indicator: None,
        name: "Visitors".into(),
        target: Amount::new("5000").unwrap(),
        by: Some(day(12, 31)),
    };
    SchemeWords {
        title: "Museum online".into(),
        body: SchemeBody {
            what: "A museum".into(),
            why: "Nobody can come".into(),
            tasks: vec![code("t")],
            costs: vec![cost],
            from: Some(day(7, 1)),
            to: Some(day(12, 31)),
            results: vec![result],
        },
    }
}

fn scores(score: u8) -> Vec<CriterionScore> {
    vec![CriterionScore { criterion: "1".into(), score, reason: "Because".into() }]
}

async fn judged(tx: &mut Tx, id: OversightId) -> SchemeState {
    store::programme::find_scheme(tx, id).await.unwrap().unwrap().state
}

#[tokio::test]
async fn a_scheme_is_decided_by_others_on_what_two_reviewers_say() {
    for store in test_stores().await {
        let (mut tx, clock) = (store.begin().await.unwrap(), FixedClock(now()));
        let (programme, participants) = set_up(&mut tx).await;
        let of = (&programme, &participants);
        let proposer = somebody(&mut tx, "proposer", Role::Planner, Some("north")).await;
        let lead = somebody(&mut tx, "lead", Role::Planner, Some("culture")).await;
        let north = code("north");
        let id = begin_scheme(&mut tx, &proposer, &clock, of, &north, &scheme(), &english()).await.unwrap();
        let early = submit_scheme(&mut tx, &proposer, &clock, id).await;
        assert_eq!(reason(early), "scheme-no-criteria", "criteria are published before anything is judged");
        let criterion = CriterionWords { title: "Effect".into(), about: String::new(), weight: 2 };
        let own = publish_criteria(
            &mut tx,
            &proposer,
            &clock,
            &programme,
            &english(),
            std::slice::from_ref(&criterion),
        )
        .await;
        assert_eq!(reason(own), "forbidden");
        let one = [criterion];
        assert_eq!(publish_criteria(&mut tx, &lead, &clock, &programme, &english(), &one).await.unwrap(), 1);
        assert_eq!(publish_criteria(&mut tx, &lead, &clock, &programme, &english(), &one).await.unwrap(), 1);
        submit_scheme(&mut tx, &proposer, &clock, id).await.unwrap();
        // What is published later does not change by what this one is judged.
        let heavier = CriterionWords { weight: 9, ..one[0].clone() };
        publish_criteria(&mut tx, &lead, &clock, &programme, &english(), &[heavier]).await.unwrap();
        let kept = store::programme::find_scheme(&mut tx, id).await.unwrap().unwrap();
        assert_eq!((kept.criteria, kept.round), (Some(1), 1));
        let changed = save_scheme(&mut tx, &proposer, &clock, id, &scheme(), kept.edited_at).await;
        assert_eq!(reason(changed), "scheme-not-draft");

        let with = (&participants, &tree());
        let mut reviewers = Vec::new();
        for name in ["first", "second", "tied"] {
            let reviewer = somebody(&mut tx, name, Role::Reviewer, Some("culture")).await;
            let person = reviewer.person.id;
            name_reviewer(&mut tx, &lead, &clock, with, id, person).await.unwrap();
            reviewers.push(reviewer);
        }
        let proposing = name_reviewer(&mut tx, &lead, &clock, with, id, proposer.person.id).await;
        assert_eq!(reason(proposing), "scheme-reviewer-unfit");
        let undeclared = appraise(&mut tx, &reviewers[0], &clock, id, &scores(4), "").await;
        assert_eq!(reason(undeclared), "scheme-declare-first");
        declare_interest(&mut tx, &reviewers[0], &clock, id, "", false).await.unwrap();
        declare_interest(&mut tx, &reviewers[1], &clock, id, "Worked there in 2010", false).await.unwrap();
        let unsaid = declare_interest(&mut tx, &reviewers[2], &clock, id, "", true).await;
        assert_eq!(reason(unsaid), "scheme-interest-missing");
        declare_interest(&mut tx, &reviewers[2], &clock, id, "My sister leads it", true).await.unwrap();
        let tied = appraise(&mut tx, &reviewers[2], &clock, id, &scores(5), "").await;
        assert_eq!(reason(tied), "scheme-conflict");
        let high = appraise(&mut tx, &reviewers[0], &clock, id, &scores(6), "").await;
        assert_eq!(reason(high), "scheme-score-missing");
        appraise(&mut tx, &reviewers[0], &clock, id, &scores(4), "Fine").await.unwrap();
        let twice = appraise(&mut tx, &reviewers[0], &clock, id, &scores(1), "").await;
        assert_eq!(reason(twice), "scheme-scored-already");
        let decide = Decision::Condition;
        let early = decide_scheme(&mut tx, &lead, &clock, &participants, id, decide, "Good").await;
        assert_eq!(reason(early), "scheme-not-appraised");
        appraise(&mut tx, &reviewers[1], &clock, id, &scores(2), "").await.unwrap();
        let below = decide_scheme(&mut tx, &proposer, &clock, &participants, id, decide, "Good").await;
        assert_eq!(reason(below), "forbidden");
        let mute = decide_scheme(&mut tx, &lead, &clock, &participants, id, decide, "").await;
        assert_eq!(reason(mute), "scheme-reasons-missing");
        decide_scheme(&mut tx, &lead, &clock, &participants, id, decide, "In two languages").await.unwrap();
        assert_eq!(judged(&mut tx, id).await, SchemeState::Conditional);
        let decided = store::programme::find_scheme(&mut tx, id).await.unwrap().unwrap();
        let task = store::programme::find_task(&mut tx, &decided.task.unwrap()).await.unwrap().unwrap();
        assert_eq!((task.kind, task.parent), (TaskKind::Part, Some(code("t"))));
        assert_eq!(task.note, Wording::one(&english(), "In two languages"));
        let steps = store::programme::scheme_steps(&mut tx, id).await.unwrap();
        assert_eq!(steps.len(), 2);
    }
}

#[tokio::test]
async fn nobody_decides_on_their_own_scheme_and_a_returned_one_is_judged_anew() {
    for store in test_stores().await {
        let (mut tx, clock) = (store.begin().await.unwrap(), FixedClock(now()));
        let (programme, participants) = set_up(&mut tx).await;
        let of = (&programme, &participants);
        let country = somebody(&mut tx, "country", Role::Planner, None).await;
        let lead = somebody(&mut tx, "lead", Role::Planner, Some("culture")).await;
        let criterion = CriterionWords { title: "Effect".into(), about: String::new(), weight: 1 };
        publish_criteria(&mut tx, &lead, &clock, &programme, &english(), &[criterion]).await.unwrap();
        let north = code("north");
        let id = begin_scheme(&mut tx, &country, &clock, of, &north, &scheme(), &english()).await.unwrap();
        let link = |reference: &str| EvidenceWords {
            kind: EvidenceKind::Link,
            reference: reference.into(),
            note: String::new(),
        };
        let wrong = attach_evidence(&mut tx, &country, &clock, &participants, id, &link("x")).await;
        assert_eq!(reason(wrong), "scheme-evidence-unknown");
        let report = EvidenceWords { kind: EvidenceKind::Report, ..link("2026/north") };
        let report = attach_evidence(&mut tx, &country, &clock, &participants, id, &report).await;
        assert_eq!(reason(report), "scheme-evidence-unknown");
        for kind in [EvidenceKind::Study, EvidenceKind::Document] {
            let named = EvidenceWords { kind, ..link("nothing") };
            let named = attach_evidence(&mut tx, &country, &clock, &participants, id, &named).await;
            assert_eq!(reason(named), "scheme-evidence-unknown");
        }
        let document = EvidenceDocument {
            address: "/desk/schemes/x/documents/y/plan.pdf".into(),
            sha256: "y".into(),
            bytes: 1,
            note: "The plan of before".into(),
        };
        attach_evidence_document(&mut tx, &country, &clock, &participants, id, &document).await.unwrap();
        let kept = store::programme::evidence_of(&mut tx, id).await.unwrap();
        assert_eq!(
            (kept[0].kind, kept[0].reference.as_str()),
            (EvidenceKind::Document, document.address.as_str())
        );
        attach_evidence(&mut tx, &country, &clock, &participants, id, &link("https://example.org/"))
            .await
            .unwrap();
        submit_scheme(&mut tx, &country, &clock, id).await.unwrap();
        let own = decide_scheme(&mut tx, &country, &clock, &participants, id, Decision::Return, "No").await;
        assert_eq!(reason(own), "scheme-own");
        decide_scheme(&mut tx, &lead, &clock, &participants, id, Decision::Return, "Cheaper").await.unwrap();
        assert_eq!(judged(&mut tx, id).await, SchemeState::Returned);
        submit_scheme(&mut tx, &country, &clock, id).await.unwrap();
        let again = store::programme::find_scheme(&mut tx, id).await.unwrap().unwrap();
        assert_eq!((again.state, again.round), (SchemeState::Submitted, 2));
    }
}
