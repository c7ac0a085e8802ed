use jiff::civil::Date;
use model::programme::{
    Across, Basis, FigureLine, Indicator, IndicatorValue, Level, Over, Programme, Report, ReportBody,
    ReportState, ReportStep, ReportingPeriod, StepKind, Wording,
};
use model::{Amount, Better, IndicatorValueId, Person, PersonId, ReportId};

use super::sample::{at, code, locale};
use crate::person::insert_person;
use crate::programme::{
    accepted_figures, accepted_in_short, accepted_lines, accepted_reports, find_period, find_report,
    indicator_history, indicator_values, insert_indicator_value, insert_report_step, period_is_edited,
    report_marks, report_marks_between, report_of, report_steps, reporting_periods, reports, reports_begun,
    reports_of, told_of_activities, upsert_indicator, upsert_programme, upsert_report,
    upsert_reporting_period, waiting_reports,
};
use crate::{Store, Tx};

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

fn programme() -> Programme {
    Programme {
        code: code("p"),
        basis: Basis { document: code("law"), place: "II.3".into() },
        lead: code("culture"),
        from: date("2024-01-01"),
        to: None,
        currency: "VND".into(),
        horizons: Vec::new(),
        takes_part: vec!["province".into()],
        example: false,
        public: true,
        withheld: Vec::new(),
        titles: Wording::one(&locale("vi"), "Chương trình"),
        about: Wording::default(),
        sources: Vec::new(),
    }
}

fn period(name: &str, from: &str, to: &str) -> ReportingPeriod {
    ReportingPeriod {
        code: code(name),
        programme: code("p"),
        from: date(from),
        to: date(to),
        due: date(to).tomorrow().unwrap(),
        remind: vec![14, 0, -3],
    }
}

fn indicator() -> Indicator {
    Indicator {
        code: code("trained"),
        programme: code("p"),
        task: None,
        organisation: None,
        position: 1,
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

fn body(words: &str, value: &str) -> ReportBody {
    let mut body = ReportBody::default();
    body.narrative.done = words.into();
    body.figures = vec![FigureLine {
        indicator: code("trained"),
        value: Amount::new(value).ok(),
        source: "https://example.org/".into(),
        note: String::new(),
    }];
    body
}

fn report(organisation: &str, period: &str, by: PersonId) -> Report {
    Report {
        id: ReportId::new(at(0)),
        programme: code("p"),
        organisation: code(organisation),
        period: code(period),
        state: ReportState::Open,
        locale: locale("vi"),
        body: ReportBody::default(),
        opened_at: at(1),
        edited_at: at(1),
        edited_by: by,
    }
}

fn step(report: &Report, number: u32, kind: StepKind, body: ReportBody, by: PersonId) -> ReportStep {
    let counted = vec![(code("editions"), Amount::new("12").unwrap())];
    let at = at(10 + i64::from(number));
    ReportStep { report: report.id, number, kind, by, at, remark: String::new(), body, counted }
}

async fn begun(store: &Store) -> (Tx, PersonId) {
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
    upsert_programme(&mut tx, &programme(), 0, None).await.unwrap();
    upsert_indicator(&mut tx, &indicator(), None).await.unwrap();
    for p in [period("h2", "2026-07-01", "2026-12-31"), period("h1", "2026-01-01", "2026-06-30")] {
        upsert_reporting_period(&mut tx, &p, None).await.unwrap();
    }
    (tx, person.id)
}

on_every_engine! {
    async fn periods_come_in_the_order_of_their_days(store) {
        let (mut tx, _) = begun(&store).await;
        let found = reporting_periods(&mut tx, &code("p")).await.unwrap();
        assert_eq!(found.iter().map(|p| p.code.as_str()).collect::<Vec<_>>(), ["h1", "h2"]);
        assert_eq!(found[0].remind, [14, 0, -3]);
        assert!(!period_is_edited(&mut tx, &code("h1")).await.unwrap());
        let later = ReportingPeriod { due: date("2026-08-01"), ..found[0].clone() };
        upsert_reporting_period(&mut tx, &later, Some(at(5))).await.unwrap();
        assert_eq!(find_period(&mut tx, &code("h1")).await.unwrap(), Some(later));
        assert!(period_is_edited(&mut tx, &code("h1")).await.unwrap());
    }

    async fn a_report_is_one_for_each_organisation_and_period(store) {
        let (mut tx, an) = begun(&store).await;
        let hue = report("hue", "h1", an);
        upsert_report(&mut tx, &hue).await.unwrap();
        upsert_report(&mut tx, &report("hue", "h2", an)).await.unwrap();
        upsert_report(&mut tx, &report("da-nang", "h1", an)).await.unwrap();
        let written = Report { body: body("Xong", "40"), edited_at: at(9), ..hue.clone() };
        upsert_report(&mut tx, &written).await.unwrap();
        assert_eq!(find_report(&mut tx, hue.id).await.unwrap(), Some(written.clone()));
        assert_eq!(report_of(&mut tx, &code("h1"), &code("hue")).await.unwrap(), Some(written));
        let of_period = reports(&mut tx, &code("h1")).await.unwrap();
        assert_eq!(of_period.iter().map(|r| r.organisation.as_str()).collect::<Vec<_>>(), ["da-nang", "hue"]);
        let of_hue = reports_of(&mut tx, &code("p"), &code("hue")).await.unwrap();
        assert_eq!(of_hue.iter().map(|r| r.period.as_str()).collect::<Vec<_>>(), ["h1", "h2"]);
        assert!(upsert_report(&mut tx, &report("hue", "h1", an)).await.is_err(), "a second one is refused");
    }

    async fn what_was_accepted_last_holds(store) {
        let (mut tx, an) = begun(&store).await;
        let hue = report("hue", "h1", an);
        upsert_report(&mut tx, &hue).await.unwrap();
        upsert_report(&mut tx, &report("da-nang", "h1", an)).await.unwrap();
        assert!(accepted_reports(&mut tx, &code("h1")).await.unwrap().is_empty());
        for (number, kind, value) in [
            (1, StepKind::Submit, "40"),
            (2, StepKind::Accept, "40"),
            (3, StepKind::Reopen, "40"),
            (4, StepKind::Submit, "41"),
        ] {
            insert_report_step(&mut tx, &step(&hue, number, kind, body("Xong", value), an)).await.unwrap();
        }
        let holds = accepted_reports(&mut tx, &code("h1")).await.unwrap();
        assert_eq!(holds.len(), 1);
        assert_eq!((holds[0].organisation.as_str(), holds[0].step.number), ("hue", 2));
        assert_eq!(holds[0].step.body, body("Xong", "40"));
        assert_eq!(holds[0].step.counted[0].1.as_str(), "12");
        let marks = report_marks(&mut tx, &code("h1")).await.unwrap();
        assert!(!marks[0].handed_in && marks[1].handed_in);
        let marks: Vec<_> = marks.iter().map(|m| (m.organisation.as_str(), m.since, m.accepted)).collect();
        assert_eq!(marks, [("da-nang", None, false), ("hue", Some(at(14)), true)]);
        let ever = (Date::constant(2000, 1, 1), Date::constant(2099, 12, 31));
        let of_years = report_marks_between(&mut tx, &code("p"), ever).await.unwrap();
        assert_eq!(of_years.iter().filter(|(period, _)| period.as_str() == "h1").count(), 2);
        let begun = reports_begun(&mut tx, &code("p"), ever).await.unwrap();
        assert_eq!(begun.iter().map(|(p, o)| (p, o)).collect::<Vec<_>>(), of_years.iter().map(|(p, m)| (p, &m.organisation)).collect::<Vec<_>>());
        let held = accepted_in_short(&mut tx, &code("p"), ever).await.unwrap();
        assert_eq!(held.iter().map(|a| a.organisation.as_str()).collect::<Vec<_>>(), ["hue"]);
        let figures = accepted_figures(&mut tx, &code("p"), ever).await.unwrap();
        assert_eq!(figures.len(), 1);
        assert_eq!((figures[0].period.as_str(), &figures[0].figures), ("h1", &body("Xong", "40").figures));
        let lines = accepted_lines(&mut tx, &code("p"), ever).await.unwrap();
        assert_eq!(lines.iter().map(|l| &l.of).collect::<Vec<_>>(), figures.iter().collect::<Vec<_>>());
        assert_eq!((lines[0].tasks.len(), lines[0].spent.len()), (body("Xong", "40").tasks.len(), body("Xong", "40").activities.len()));
        let before = (Date::constant(1990, 1, 1), Date::constant(1999, 12, 31));
        assert!(report_marks_between(&mut tx, &code("p"), before).await.unwrap().is_empty());
        let handed_in = Report { state: ReportState::Submitted, ..hue.clone() };
        upsert_report(&mut tx, &handed_in).await.unwrap();
        let waiting = waiting_reports(&mut tx, &code("p")).await.unwrap();
        let waiting: Vec<_> = waiting.iter().map(|w| (w.organisation.as_str(), w.period.as_str(), w.handed_in_by)).collect();
        assert_eq!(waiting, [("hue", "h1", Some(an))]);
        let told = told_of_activities(&mut tx, &code("p"), &[code("hue")]).await.unwrap();
        assert_eq!(told.len(), hue.body.activities.len());
        insert_report_step(&mut tx, &step(&hue, 5, StepKind::Accept, body("Xong", "41"), an)).await.unwrap();
        assert_eq!(accepted_reports(&mut tx, &code("h1")).await.unwrap()[0].step.number, 5);
        assert_eq!(report_steps(&mut tx, hue.id).await.unwrap().len(), 5);
        assert!(
            insert_report_step(&mut tx, &step(&hue, 5, StepKind::Return, body("", "1"), an)).await.is_err(),
            "a step is never written twice"
        );
    }

    async fn a_figure_that_was_taken_back_counts_no_more(store) {
        let (mut tx, an) = begun(&store).await;
        let value = |second: i64, value: &str, source: &str| IndicatorValue {
            id: IndicatorValueId::new(at(second)),
            indicator: code("trained"),
            organisation: code("hue"),
            period: code("h1"),
            value: Amount::new(value).unwrap(),
            source: source.into(),
            note: String::new(),
            by: an,
            at: at(second),
        };
        insert_indicator_value(&mut tx, &value(1, "40", "page")).await.unwrap();
        insert_indicator_value(&mut tx, &value(2, "41", "page")).await.unwrap();
        let counts = indicator_values(&mut tx, &code("p")).await.unwrap();
        assert_eq!(counts.iter().map(|v| v.value.as_str()).collect::<Vec<_>>(), ["41"], "the newest");
        insert_indicator_value(&mut tx, &value(3, "41", "")).await.unwrap();
        assert!(indicator_values(&mut tx, &code("p")).await.unwrap().is_empty());
        let history = indicator_history(&mut tx, &code("trained"), &code("hue")).await.unwrap();
        assert_eq!(history.len(), 3, "nothing is forgotten");
    }
}
