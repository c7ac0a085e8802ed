//! Handing in is taken back, an amendment is thrown away; what was approved stays.

use super::*;

#[tokio::test(flavor = "multi_thread")]
async fn a_plan_is_taken_back_only_before_somebody_decides() {
    for store in store::testing::test_stores().await {
        let (mut tx, hue, ministry, plan, _) = begun(&store).await;
        let now = seen(&mut tx, plan).await;
        let early = refusal(take_back_plan(&mut tx, &hue, &at(3), plan, now).await);
        assert!(matches!(early, Refusal::WrongState { .. }), "{early:?}");
        submit_plan(&mut tx, &hue, &at(4), plan).await.unwrap();
        assert_eq!(refusal(take_back_plan(&mut tx, &hue, &at(5), plan, now).await), Refusal::Conflict);
        let now = seen(&mut tx, plan).await;
        let foreign = take_back_plan(&mut tx, &ministry, &at(5), plan, now).await;
        assert_eq!(refusal(foreign), Refusal::Forbidden(Act::Plan), "it is not theirs");
        take_back_plan(&mut tx, &hue, &at(6), plan, now).await.unwrap();
        let version = newest(&mut tx, plan).await;
        assert_eq!((version.state, version.submitted_by), (PlanState::Draft, None));

        submit_plan(&mut tx, &hue, &at(7), plan).await.unwrap();
        approve_plan(&mut tx, &ministry, &at(8), plan, "").await.unwrap();
        let now = seen(&mut tx, plan).await;
        let late = refusal(take_back_plan(&mut tx, &hue, &at(9), plan, now).await);
        assert!(matches!(late, Refusal::WrongState { .. }), "{late:?}");
        let said = store::event::events_about(&mut tx, "programme", &code("hue"), 50).await.unwrap();
        assert_eq!(said.iter().filter(|e| e.action == "take-back-plan").count(), 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_amendment_is_thrown_away_and_the_approved_version_stays() {
    for store in store::testing::test_stores().await {
        let (mut tx, hue, ministry, plan, key) = begun(&store).await;
        let now = seen(&mut tx, plan).await;
        let first = refusal(discard_amendment(&mut tx, &hue, &at(3), plan, now).await);
        assert!(matches!(first, Refusal::WrongState { .. }), "a first draft is no amendment: {first:?}");
        submit_plan(&mut tx, &hue, &at(4), plan).await.unwrap();
        approve_plan(&mut tx, &ministry, &at(5), plan, "").await.unwrap();
        amend_plan(&mut tx, &hue, &at(6), plan).await.unwrap();
        let old = seen(&mut tx, plan).await;
        save_activity(&mut tx, &hue, &at(7), plan, Some(key), &words("Two fairs"), old).await.unwrap();
        let stale = refusal(discard_amendment(&mut tx, &hue, &at(8), plan, old).await);
        assert_eq!(stale, Refusal::Conflict, "somebody wrote in between");
        let now = seen(&mut tx, plan).await;
        discard_amendment(&mut tx, &hue, &at(9), plan, now).await.unwrap();

        let held = store::programme::find_plan(&mut tx, plan).await.unwrap().unwrap();
        assert_eq!((held.newest, held.approved), (1, Some(1)));
        assert_eq!(store::programme::plan_versions(&mut tx, plan).await.unwrap().len(), 1);
        assert!(rows(&mut tx, plan, 2).await.is_empty());
        assert_eq!(rows(&mut tx, plan, 1).await[0].title, "A fair");
        assert_eq!(amend_plan(&mut tx, &hue, &at(10), plan).await.unwrap(), 2, "and is amended anew");
    }
}
