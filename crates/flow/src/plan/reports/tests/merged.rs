//! Organisations that merged between two periods.

use model::programme::{ReportStep, StepKind};
use model::{ChangeKind, ReportId};

use super::*;

/// Two provinces until the end of June, one that both became since.
fn provinces() -> (Vec<Organisation>, Vec<Lineage>) {
    let until = |name: &str| Organisation {
        valid_to: Some(date("2026-06-30")),
        ..organisation(name, "province", None)
    };
    let since =
        Organisation { valid_from: Some(date("2026-07-01")), ..organisation("new", "province", None) };
    let organisations =
        vec![organisation("culture", "ministry", None), until("old-a"), until("old-b"), since];
    let step = |from: &str| Lineage {
        from: code(from),
        to: Some(code("new")),
        date: Some(date("2026-07-01")),
        change: ChangeKind::Merged,
        act: String::new(),
        source_url: String::new(),
    };
    (organisations, vec![step("old-a"), step("old-b")])
}

/// A report that was accepted with a figure.
async fn accepted(tx: &mut Tx, by: PersonId, organisation: &str, period: &str, value: &str) {
    let at = Timestamp::from_second(1_790_000_000).unwrap();
    let figure = FigureLine {
        indicator: code("trained"),
        value: Amount::new(value).ok(),
        source: "page".into(),
        note: String::new(),
    };
    let body = ReportBody { figures: vec![figure], ..ReportBody::default() };
    let report = Report {
        id: ReportId::new(at),
        programme: code("p"),
        organisation: code(organisation),
        period: code(period),
        state: ReportState::Accepted,
        locale: Locale::new("vi").unwrap(),
        body: body.clone(),
        opened_at: at,
        edited_at: at,
        edited_by: by,
    };
    store::programme::upsert_report(tx, &report).await.unwrap();
    let (kind, remark, counted) = (StepKind::Accept, String::new(), Vec::new());
    let step = ReportStep { report: report.id, number: 1, kind, by, at, remark, body, counted };
    store::programme::insert_report_step(tx, &step).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn provinces_that_merged_report_on_comparable_terms() {
    for country in countries().await {
        let (organisations, lineage) = provinces();
        let around = Around { organisations: &organisations, lineage: &lineage, zone: &country.zone };
        let by = country.lead.person.id;
        let mut tx = country.store.begin().await.unwrap();
        accepted(&mut tx, by, "old-a", "h1", "3").await;
        accepted(&mut tx, by, "old-b", "h1", "4").await;
        accepted(&mut tx, by, "new", "h2", "10").await;
        let (programme, today) = (programme(), date("2027-01-10"));
        let periods = store::programme::reporting_periods(&mut tx, &code("p")).await.unwrap();
        let lead = code("culture");

        let over = put_together_over(&mut tx, &programme, &periods, &lead, around, today).await.unwrap();
        let figure = &over.figures[0];
        let row = figure.rows.iter().find(|row| row.organisation == code("new")).unwrap();
        let before = row.cells[0].as_ref().unwrap();
        assert_eq!(
            before.value,
            Some(Amount::new("7").unwrap()),
            "as the one of today would have reported it"
        );
        let of: Vec<&str> = before.of.iter().map(|(code, _)| code.as_str()).collect();
        assert_eq!(of, ["old-a", "old-b"], "and it says of whom it was made");
        assert_eq!(row.whole, Some(Amount::new("17").unwrap()));
        assert_eq!(figure.whole, Made::One(Amount::new("17").unwrap()));
        assert!(!figure.rows.iter().any(|row| row.organisation == code("old-a")), "nothing twice");

        // The period itself shows who reported then, and what that is today.
        let who = who_reports(&mut tx, &programme, &periods[0], around, today).await.unwrap();
        let then = put_together(&mut tx, &programme, &who, &periods[0], &lead, around, today).await.unwrap();
        let figure = &then.figures[0];
        assert_eq!(figure.made, Made::One(Amount::new("7").unwrap()));
        assert_eq!(figure.parts.len(), 2);
        assert_eq!(figure.on_today.len(), 1);
        assert_eq!(figure.on_today[0].organisation, code("new"));
    }
}
