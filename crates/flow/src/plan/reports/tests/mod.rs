#![allow(clippy::unwrap_used)]

mod merged;
mod taken_back;

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use jiff::Timestamp;
use model::programme::{
    Across, Activity, ActivityLine, Basis, Cost, CostSource, FigureLine, Indicator, Level, Over, Plan,
    PlanState, PlanVersion, Programme, Progress, ReportBody, ReportState, Task, TaskKind, TaskState, Wording,
};
use model::{ActivityId, Amount, Better, Grant, GrantId, Locale, Person, PersonId, PlanId, Role};
use store::Store;

use super::*;
use crate::trust::Tree;

/// A clock that goes on by a second whenever it is looked at.
struct Ticks(AtomicI64);

impl Clock for Ticks {
    fn now(&self) -> Timestamp {
        Timestamp::from_second(self.0.fetch_add(1, Ordering::SeqCst)).unwrap()
    }
}

fn code(text: &str) -> Code {
    Code::new(text).unwrap()
}

fn date(text: &str) -> Date {
    text.parse().unwrap()
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

fn programme() -> Programme {
    Programme {
        code: code("p"),
        basis: Basis { document: code("law"), place: String::new() },
        lead: code("culture"),
        from: date("2024-01-01"),
        to: None,
        currency: "VND".into(),
        horizons: Vec::new(),
        takes_part: vec!["province".into()],
        example: false,
        public: true,
        withheld: Vec::new(),
        titles: Wording::default(),
        about: Wording::default(),
        sources: Vec::new(),
    }
}

fn period(text: &str, from: &str, to: &str, due: &str) -> ReportingPeriod {
    ReportingPeriod {
        code: code(text),
        programme: code("p"),
        from: date(from),
        to: date(to),
        due: date(due),
        remind: vec![14, 3],
    }
}

fn indicator() -> Indicator {
    Indicator {
        code: code("trained"),
        programme: code("p"),
        task: None,
        organisation: None,
        position: 0,
        level: Level::Output,
        titles: Wording::default(),
        unit: Wording::default(),
        method: Wording::default(),
        counted: None,
        better: Better::Higher,
        across: Across::Sum,
        over: Over::Sum,
        baseline: None,
        target: None,
        retired_on: None,
    }
}

/// A lead with two provinces, one of them with an approved plan.
struct Country {
    store: Store,
    clock: Ticks,
    organisations: Vec<Organisation>,
    zone: TimeZone,
    /// Planner of Huế, planner of the whole country, and a second one.
    hue: Rights,
    lead: Rights,
    activity: ActivityId,
}

impl Country {
    fn around(&self) -> Around<'_> {
        Around { organisations: &self.organisations, lineage: &[], zone: &self.zone }
    }

    async fn open(&self, period: &str) -> Report {
        let mut tx = self.store.begin().await.unwrap();
        let vi = Locale::new("vi").unwrap();
        let (period, hue) = (code(period), code("hue"));
        let report =
            open_report(&mut tx, &self.hue, &self.clock, self.around(), &period, &hue, &vi).await.unwrap();
        tx.commit().await.unwrap();
        // As the store keeps it.
        store::programme::find_report(&mut self.store.read().await.unwrap(), report.id)
            .await
            .unwrap()
            .unwrap()
    }

    async fn keep(&self, report: &Report, body: &ReportBody) -> Kept {
        let mut tx = self.store.begin().await.unwrap();
        let seen = report.edited_at.as_microsecond();
        let kept = keep_report(&mut tx, &self.hue, &self.clock, self.around(), report.id, seen, body).await;
        tx.commit().await.unwrap();
        kept.unwrap()
    }

    async fn now(&self, report: &Report) -> Report {
        store::programme::find_report(&mut self.store.read().await.unwrap(), report.id)
            .await
            .unwrap()
            .unwrap()
    }

    async fn submit(&self, report: &Report) -> Vec<Gap> {
        let seen = self.now(report).await.edited_at.as_microsecond();
        let mut tx = self.store.begin().await.unwrap();
        let gaps =
            submit_report(&mut tx, &self.hue, &self.clock, self.around(), report.id, seen).await.unwrap();
        tx.commit().await.unwrap();
        gaps
    }

    async fn accept(&self, me: &Rights, report: &Report) -> Result<(), FlowError> {
        let seen = self.now(report).await.edited_at.as_microsecond();
        let mut tx = self.store.begin().await.unwrap();
        accept_report(&mut tx, me, &self.clock, self.around(), report.id, seen, "").await?;
        tx.commit().await.unwrap();
        Ok(())
    }

    async fn values(&self) -> Vec<(String, String)> {
        let mut conn = self.store.read().await.unwrap();
        let values = store::programme::indicator_values(&mut conn, &code("p")).await.unwrap();
        values.into_iter().map(|v| (v.period.to_string(), v.value.to_string())).collect()
    }
}

async fn somebody(tx: &mut Tx, name: &str, organisation: Option<&str>) -> Rights {
    let at = Timestamp::from_second(1_760_000_000).unwrap();
    let person = Person {
        id: PersonId::new(at),
        name: name.into(),
        email: format!("{name}@example.org"),
        locale: Locale::new("vi").unwrap(),
        created_at: at,
        disabled_at: None,
        second_factor_since: None,
    };
    store::person::insert_person(tx, &person).await.unwrap();
    let organisation = organisation.map(code);
    let grant = Grant {
        id: GrantId::new(at),
        person: person.id,
        role: Role::Planner,
        organisation,
        locales: Vec::new(),
    };
    store::person::upsert_grant(tx, &grant, at).await.unwrap();
    Rights::new(person, vec![grant], Arc::new(Tree::default()))
}

/// An approved plan with one activity.
async fn plan(tx: &mut Tx, by: PersonId) -> ActivityId {
    let at = Timestamp::from_second(1_760_000_000).unwrap();
    let id = PlanId::new(at);
    let plan = Plan {
        id,
        programme: code("p"),
        organisation: code("hue"),
        year: 2026,
        newest: 1,
        approved: Some(1),
    };
    store::programme::insert_plan(tx, &plan).await.unwrap();
    let version = PlanVersion {
        plan: id,
        number: 1,
        state: PlanState::Approved,
        aims: String::new(),
        locale: Locale::new("vi").unwrap(),
        begun_by: by,
        begun_at: at,
        edited_at: at,
        submitted_by: None,
        submitted_at: None,
        decided_by: None,
        decided_at: None,
        remark: String::new(),
    };
    store::programme::upsert_plan_version(tx, &version).await.unwrap();
    let key = ActivityId::new(at);
    let activity = Activity {
        id: key,
        key,
        plan: id,
        version: 1,
        position: 0,
        task: code("train"),
        title: "Tập huấn".into(),
        about: String::new(),
        product: String::new(),
        from: Some(date("2026-02-01")),
        to: Some(date("2026-03-31")),
        place: String::new(),
        territory: None,
        audience: String::new(),
        message: None,
        languages: Vec::new(),
        costs: vec![money("1000")],
    };
    store::programme::upsert_activity(tx, &activity).await.unwrap();
    key
}

fn money(amount: &str) -> Cost {
    Cost { source: CostSource::State, amount: Amount::new(amount).unwrap(), note: String::new() }
}

async fn countries() -> Vec<Country> {
    let mut all = Vec::new();
    for store in store::testing::test_stores().await {
        let mut tx = store.begin().await.unwrap();
        let hue = somebody(&mut tx, "hue", Some("hue")).await;
        let lead = somebody(&mut tx, "lead", None).await;
        store::programme::upsert_programme(&mut tx, &programme(), 0, None).await.unwrap();
        let task = Task {
            code: code("train"),
            programme: code("p"),
            parent: None,
            kind: TaskKind::Task,
            number: "1".into(),
            position: 0,
            organisation: None,
            leads: vec![model::programme::Body::Every("province".into())],
            cooperating: Vec::new(),
            basis: Vec::new(),
            from: None,
            to: None,
            titles: Wording::default(),
            products: Wording::default(),
            note: Wording::default(),
            state: TaskState::Open,
            sources: Vec::new(),
        };
        store::programme::upsert_task(&mut tx, &task, None).await.unwrap();
        store::programme::upsert_indicator(&mut tx, &indicator(), None).await.unwrap();
        for period in [
            period("h1", "2026-01-01", "2026-06-30", "2026-07-20"),
            period("h2", "2026-07-01", "2026-12-31", "2027-01-20"),
        ] {
            store::programme::upsert_reporting_period(&mut tx, &period, None).await.unwrap();
        }
        let activity = plan(&mut tx, hue.person.id).await;
        tx.commit().await.unwrap();
        let organisations = vec![
            organisation("culture", "ministry", None),
            organisation("hue", "province", None),
            organisation("da-nang", "province", None),
        ];
        // 1 August 2026: the first half-year is due.
        let now = date("2026-08-01").to_zoned(TimeZone::UTC).unwrap().timestamp().as_second();
        let clock = Ticks(AtomicI64::new(now));
        all.push(Country { store, clock, organisations, zone: TimeZone::UTC, hue, lead, activity });
    }
    all
}

/// A report that lacks nothing.
fn whole(country: &Country, value: Option<&str>) -> ReportBody {
    let mut body = ReportBody::default();
    body.narrative.done = "Đã mở hai lớp.".into();
    body.activities = vec![ActivityLine {
        activity: country.activity,
        progress: Progress::Done,
        spent: vec![money("900")],
        note: String::new(),
    }];
    body.figures = vec![FigureLine {
        indicator: code("trained"),
        value: value.map(|text| Amount::new(text).unwrap()),
        source: "https://example.org/report".into(),
        note: if value.is_some() { String::new() } else { "Không đo được".into() },
    }];
    body
}

#[tokio::test(flavor = "multi_thread")]
async fn the_way_of_a_report() {
    for country in countries().await {
        let report = country.open("h1").await;
        assert_eq!(report.body.figures.len(), 1, "the figure is asked for");
        assert!(report.body.activities.is_empty(), "nobody said yet how it stands");
        let gaps = country.submit(&report).await;
        let wants: Vec<Want> = gaps.iter().map(|gap| gap.want).collect();
        assert_eq!(wants, [Want::Words, Want::Progress, Want::FigureOrReason]);

        let mut body = whole(&country, Some("40"));
        body.figures[0].source = String::new();
        let Kept::Saved(kept) = country.keep(&report, &body).await else { panic!("not kept") };
        assert!(matches!(country.keep(&kept, &body).await, Kept::Unchanged(_)));
        // Another window, filled before that.
        let Kept::Clash(stored) = country.keep(&report, &ReportBody::default()).await else { panic!("lost") };
        assert_eq!(stored.body, body);
        let gaps = country.submit(&report).await;
        assert_eq!(gaps, [Gap { place: Place::Figure(code("trained")), want: Want::Source }]);
        country.keep(&country.now(&report).await, &whole(&country, Some("40"))).await;
        assert!(country.submit(&report).await.is_empty());
        assert_eq!(country.now(&report).await.state, ReportState::Submitted);
        assert!(country.values().await.is_empty(), "nothing counts before it is accepted");

        let refused = country.accept(&country.hue, &report).await;
        assert!(matches!(refused, Err(FlowError::Refused(Refusal::Forbidden(Act::Oversee)))), "{refused:?}");
        let seen = country.now(&report).await.edited_at.as_microsecond();
        let mut tx = country.store.begin().await.unwrap();
        let (me, clock, around) = (&country.lead, &country.clock, country.around());
        let silent = return_report(&mut tx, me, clock, around, report.id, seen, " ").await;
        assert!(matches!(silent, Err(FlowError::Refused(Refusal::Missing("remark")))));
        return_report(&mut tx, me, clock, around, report.id, seen, "Nêu rõ số lớp.").await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(country.now(&report).await.state, ReportState::Returned);

        assert!(country.submit(&report).await.is_empty());
        country.accept(&country.lead, &report).await.unwrap();
        assert_eq!(country.values().await, [("h1".to_owned(), "40".to_owned())]);
        let mut conn = country.store.read().await.unwrap();
        let steps = store::programme::report_steps(&mut conn, report.id).await.unwrap();
        let kinds: Vec<&str> = steps.iter().map(|step| step.kind.as_str()).collect();
        assert_eq!(kinds, ["submit", "return", "submit", "accept"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_accepts_what_they_handed_in() {
    for country in countries().await {
        let report = country.open("h1").await;
        country.keep(&report, &whole(&country, Some("40"))).await;
        // The planner of the whole country may write it as well.
        let seen = country.now(&report).await.edited_at.as_microsecond();
        let mut tx = country.store.begin().await.unwrap();
        let (me, clock, around) = (&country.lead, &country.clock, country.around());
        assert!(submit_report(&mut tx, me, clock, around, report.id, seen).await.unwrap().is_empty());
        tx.commit().await.unwrap();
        let refused = country.accept(&country.lead, &report).await;
        assert!(matches!(refused, Err(FlowError::Refused(Refusal::FourEyes))), "{refused:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_accepted_holds_until_another_one_is() {
    for country in countries().await {
        let report = country.open("h1").await;
        country.keep(&report, &whole(&country, Some("40"))).await;
        country.submit(&report).await;
        country.accept(&country.lead, &report).await.unwrap();
        let seen = country.now(&report).await.edited_at.as_microsecond();
        let mut tx = country.store.begin().await.unwrap();
        let (me, clock, around) = (&country.lead, &country.clock, country.around());
        reopen_report(&mut tx, me, clock, around, report.id, seen, "Số liệu cần rà lại").await.unwrap();
        tx.commit().await.unwrap();
        country.keep(&country.now(&report).await, &whole(&country, None)).await;
        assert_eq!(country.values().await, [("h1".to_owned(), "40".to_owned())]);
        let together = together(&country).await;
        assert_eq!(together.figures[0].made, Made::One(Amount::new("40").unwrap()));
        country.submit(&report).await;
        country.accept(&country.lead, &report).await.unwrap();
        assert!(country.values().await.is_empty(), "what was not measured after all counts no more");
        assert_eq!(self::together(&country).await.figures[0].not_measured.len(), 1);
    }
}

async fn together(country: &Country) -> Together {
    let mut conn = country.store.read().await.unwrap();
    let (programme, around, today) = (programme(), country.around(), date("2026-08-01"));
    let period = store::programme::find_period(&mut conn, &code("h1")).await.unwrap().unwrap();
    let who = who_reports(&mut conn, &programme, &period, around, today).await.unwrap();
    put_together(&mut conn, &programme, &who, &period, &code("culture"), around, today).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_late_is_missing_and_not_zero() {
    for country in countries().await {
        let before = together(&country).await;
        assert_eq!(before.figures[0].made, Made::Nothing);
        assert_eq!(before.late().count(), 3);
        assert_eq!(before.untold, 1);
        let report = country.open("h1").await;
        country.keep(&report, &whole(&country, Some("40"))).await;
        country.submit(&report).await;
        country.accept(&country.lead, &report).await.unwrap();
        let after = together(&country).await;
        let figure = &after.figures[0];
        assert_eq!(figure.made, Made::One(Amount::new("40").unwrap()));
        assert_eq!((figure.asked, figure.parts.len()), (3, 1));
        assert_eq!(figure.missing, [code("culture"), code("da-nang")]);
        assert_eq!(after.count(), (3, 1));
        assert_eq!(after.late().map(|s| s.organisation.as_str()).collect::<Vec<_>>(), ["culture", "da-nang"]);
        assert_eq!(after.planned[&CostSource::State].as_str(), "1000");
        assert_eq!(after.spent[&CostSource::State].as_str(), "900");
        assert_eq!((after.activities[&Progress::Done], after.untold), (1, 0));
        assert_eq!(after.narratives.len(), 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_next_report_begins_with_the_last_and_wants_its_own_words() {
    for country in countries().await {
        let report = country.open("h1").await;
        let mut body = whole(&country, Some("40"));
        body.activities[0].progress = Progress::Running;
        body.activities[0].note = "Còn một lớp".into();
        country.keep(&report, &body).await;
        assert!(country.submit(&report).await.is_empty());
        let next = country.open("h2").await;
        assert_eq!(next.body.narrative, body.narrative, "to start from");
        let line = &next.body.activities[0];
        assert_eq!((line.progress, line.spent.len(), line.note.as_str()), (Progress::Running, 0, ""));
        assert_eq!(next.body.figures[0].value, None);
        let gaps = country.submit(&next).await;
        assert!(gaps.contains(&Gap { place: Place::Done, want: Want::OwnWords }));
        assert!(gaps.contains(&Gap { place: Place::Activity(country.activity), want: Want::Why }));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn periods_do_not_overlap_and_stay_where_reports_are() {
    for country in countries().await {
        country.open("h1").await;
        let mut tx = country.store.begin().await.unwrap();
        let (me, clock) = (&country.lead, &country.clock);
        let reason = |result: Result<(), FlowError>| match result {
            Err(FlowError::Refused(Refusal::Invalid { reason, .. })) => reason,
            other => panic!("{other:?}"),
        };
        let crossing = period("q2", "2026-04-01", "2026-06-30", "2026-07-20");
        assert_eq!(reason(save_period(&mut tx, me, clock, &crossing, true).await), "period-overlaps");
        let moved = period("h1", "2026-02-01", "2026-06-30", "2026-07-20");
        assert_eq!(reason(save_period(&mut tx, me, clock, &moved, false).await), "period-has-reports");
        let later = period("h1", "2026-01-01", "2026-06-30", "2026-07-31");
        save_period(&mut tx, me, clock, &later, false).await.unwrap();
        let refused = save_period(&mut tx, &country.hue, clock, &later, false).await;
        assert!(matches!(refused, Err(FlowError::Refused(Refusal::Forbidden(Act::Oversee)))));
        // Two weeks before the new day: the store knows the lead, and whoever has a plan or a report.
        let found = due_reminders(&mut tx, &FixedDay("2026-07-17"), &country.zone).await.unwrap();
        let who =
            |r: &Reminder| (r.organisation.to_string(), r.people.iter().map(|p| p.name.clone()).collect());
        let told: Vec<(String, Vec<String>)> = found.iter().map(who).collect();
        let line = |organisation: &str, person: &str| (organisation.to_owned(), vec![person.to_owned()]);
        assert_eq!(told, [line("culture", "lead"), line("hue", "hue")], "the nearest, and not everybody");
        assert!(due_reminders(&mut tx, &FixedDay("2026-07-16"), &country.zone).await.unwrap().is_empty());
    }
}

struct FixedDay(&'static str);

impl Clock for FixedDay {
    fn now(&self) -> Timestamp {
        date(self.0).to_zoned(TimeZone::UTC).unwrap().timestamp()
    }
}
