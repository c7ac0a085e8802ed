//! A report that was handed in is taken back before anybody decides.

use super::*;

#[tokio::test(flavor = "multi_thread")]
async fn what_was_taken_back_was_never_handed_in() {
    for country in countries().await {
        let report = country.open("h1").await;
        country.keep(&report, &whole(&country, Some("40"))).await;
        country.submit(&report).await;
        let seen = country.now(&report).await.edited_at.as_microsecond();
        let mut tx = country.store.begin().await.unwrap();
        take_back_report(&mut tx, &country.hue, &country.clock, report.id, seen).await.unwrap();
        let again = take_back_report(&mut tx, &country.hue, &country.clock, report.id, seen).await;
        assert!(matches!(again, Err(FlowError::Refused(Refusal::Invalid { .. }))), "{again:?}");
        tx.commit().await.unwrap();
        assert_eq!(country.now(&report).await.state, ReportState::Open);
        let mut conn = country.store.read().await.unwrap();
        let steps = store::programme::report_steps(&mut conn, report.id).await.unwrap();
        assert_eq!(model::programme::newest_handed_in(&steps), None);
        let marks = store::programme::report_marks(&mut conn, &code("h1")).await.unwrap();
        assert!(!marks.iter().any(|mark| mark.handed_in), "it is due as before");
        drop(conn);
        assert!(country.submit(&report).await.is_empty());
        country.accept(&country.lead, &report).await.unwrap();
    }
}
