//! Composed, approved, sent.

use super::*;

#[tokio::test]
async fn what_is_composed_goes_out_once() {
    each(InformationKind::Image, |house| async move {
        let id = house.compose(&house.author).await.unwrap();
        assert_eq!(house.get(id).await.text, format!("{TITLE}\n\n{SUMMARY}"));
        assert_eq!(reason(house.compose(&house.author).await), "dispatch-there");
        assert_eq!(reason(house.schedule(&house.author, id, None).await), "forbidden");
        house.schedule(&house.publisher, id, None).await.unwrap();
        assert_eq!(house.round().await, Round { done: 1, ..Round::default() });
        assert_eq!(house.round().await, Round::default());
        let heard = house.board.heard();
        assert_eq!(heard, [("send", format!("{TITLE}\n\n{SUMMARY}"), "token".to_owned())]);
        let sent = house.get(id).await;
        assert_eq!((sent.state, sent.remote_id.as_deref(), sent.tries), (DispatchState::Sent, Some("17"), 1));
        assert_eq!(
            house.steps(id).await,
            [DispatchStepKind::Compose, DispatchStepKind::Schedule, DispatchStepKind::Send]
        );
    })
    .await;
}

#[tokio::test]
async fn nobody_says_yes_to_their_own_words_where_four_eyes_are_asked_for() {
    each(InformationKind::Official, |house| async move {
        let id = house.compose(&house.publisher).await.unwrap();
        assert_eq!(reason(house.schedule(&house.publisher, id, None).await), "four-eyes");
        house.submit(&house.publisher, id).await;
        assert_eq!(reason(house.approve(&house.publisher, id).await), "four-eyes");
        assert_eq!(reason(house.approve(&house.author, id).await), "forbidden");
        house.approve(&house.other_publisher, id).await.unwrap();
        assert_eq!(house.round().await.done, 1);
        assert_eq!(house.get(id).await.approved_by, Some(house.other_publisher.person.id));
    })
    .await;
}

#[tokio::test]
async fn changed_words_need_a_new_yes() {
    each(InformationKind::Official, |house| async move {
        let id = house.compose(&house.author).await.unwrap();
        house.submit(&house.author, id).await;
        house.approve(&house.publisher, id).await.unwrap();
        let changed = Changed { text: "Other words".into(), campaign: None, message: None, send_at: None };
        let mut tx = house.store.begin().await.unwrap();
        let (clock, outlets) = (house.clock.as_ref(), house.outlets());
        change(&mut tx, &house.other_publisher, clock, outlets, id, None, &changed, &link).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(house.state(id).await, DispatchState::Draft);
        assert_eq!(house.round().await, Round::default());
        house.submit(&house.author, id).await;
        assert_eq!(reason(house.approve(&house.other_publisher, id).await), "four-eyes");
        house.approve(&house.publisher, id).await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn texts_that_do_not_fit_are_refused() {
    each(InformationKind::Image, |house| async move {
        let text = "x".repeat(61);
        assert_eq!(reason(house.compose_text(&house.author, &text, None).await), "dispatch-text-long");
        assert_eq!(reason(house.compose_text(&house.author, " \n", None).await), "dispatch-text-empty");
        let unknown = Some(code("none"));
        assert_eq!(reason(house.compose_text(&house.author, "x", unknown).await), "not-found");
    })
    .await;
}

#[tokio::test]
async fn what_is_not_taken_now_is_tried_again_and_given_up() {
    each(InformationKind::Image, |house| async move {
        let id = house.compose(&house.publisher).await.unwrap();
        house.schedule(&house.publisher, id, None).await.unwrap();
        house.board.say(Says::Later(Some(600)));
        assert_eq!(house.round().await.later, 1);
        assert_eq!(house.state(id).await, DispatchState::Scheduled);
        house.clock.on(8);
        assert_eq!(house.round().await, Round::default(), "not before the other side wants it");
        for _ in 1..TRIES {
            house.clock.on(10 * 60);
            house.round().await;
        }
        let given_up = house.get(id).await;
        assert_eq!((given_up.state, given_up.tries), (DispatchState::GivenUp, TRIES));
        assert_eq!(given_up.last_error.as_deref(), Some("busy"));
        assert_eq!(house.board.heard().len(), usize::try_from(TRIES).unwrap());
        house.compose(&house.publisher).await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_no_and_a_silence_are_not_repeated() {
    for (says, state) in [(Says::No, DispatchState::Refused), (Says::Nothing, DispatchState::GivenUp)] {
        each(InformationKind::Image, |house| {
            let says = says.clone();
            async move {
                let id = house.compose(&house.publisher).await.unwrap();
                house.schedule(&house.publisher, id, None).await.unwrap();
                house.board.say(says);
                assert_eq!(house.round().await.ended, 1);
                house.clock.on(24 * 60);
                assert_eq!(house.round().await, Round::default());
                assert_eq!(house.state(id).await, state);
            }
        })
        .await;
    }
}

#[tokio::test]
async fn nothing_leaves_before_an_embargo_ends() {
    each(InformationKind::Image, |house| async move {
        let id = house.compose(&house.publisher).await.unwrap();
        house.schedule(&house.publisher, id, None).await.unwrap();
        let mut tx = house.store.begin().await.unwrap();
        let item = store::edition::edition_by_id(&mut tx, house.edition).await.unwrap().unwrap().item;
        let mut plan = store::plan::Plan::empty(item);
        plan.embargo = Some(Embargo {
            until: start() + SignedDuration::from_hours(2),
            zone: "UTC".into(),
            reason: String::new(),
            by: house.publisher.person.id,
        });
        store::plan::upsert_plan(&mut tx, &plan).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(house.round().await.later, 1);
        assert!(house.board.heard().is_empty());
        assert_eq!(reason(house.compose(&house.author).await), "embargo");
        house.clock.on(121);
        assert_eq!(house.round().await.done, 1);
    })
    .await;
}

#[tokio::test]
async fn nothing_leaves_through_a_closed_channel_or_in_a_closed_campaigns_name() {
    each(InformationKind::Image, |house| async move {
        let clock = house.clock.as_ref();
        let mut tx = house.store.begin().await.unwrap();
        let words = CampaignWords {
            names: Wording::one(&english(), "Autumn"),
            message: None,
            programme: None,
            activity: None,
            from: "2026-06-01".parse().unwrap(),
            until: "2026-06-30".parse().unwrap(),
        };
        let (name, of) = (code("autumn"), code("culture"));
        record_campaign(&mut tx, &house.publisher, clock, name.clone(), of, words).await.unwrap();
        tx.commit().await.unwrap();
        let id = house.compose_text(&house.publisher, "Come", Some(name.clone())).await.unwrap();
        house.schedule(&house.publisher, id, None).await.unwrap();
        let mut tx = house.store.begin().await.unwrap();
        close_campaign(&mut tx, &house.publisher, clock, &name).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(house.round().await.ended, 1);
        assert_eq!(house.state(id).await, DispatchState::Returned);

        let mut tx = house.store.begin().await.unwrap();
        close_channel(&mut tx, &house.publisher, clock, &code("board"), "moved").await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(reason(house.schedule(&house.publisher, id, None).await), "reach-held-closed");
        assert!(house.board.heard().is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_person_calls_it_off_or_gives_it_back() {
    each(InformationKind::Image, |house| async move {
        let id = house.compose(&house.author).await.unwrap();
        house.submit(&house.author, id).await;
        let clock = house.clock.as_ref();
        let mut tx = house.store.begin().await.unwrap();
        assert_eq!(reason(return_(&mut tx, &house.author, clock, id, "no").await), "forbidden");
        assert_eq!(reason(return_(&mut tx, &house.publisher, clock, id, " ").await), "missing");
        return_(&mut tx, &house.publisher, clock, id, "shorter").await.unwrap();
        cancel(&mut tx, &house.author, clock, id, "").await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(house.state(id).await, DispatchState::Cancelled);
        house.compose(&house.author).await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn what_a_dead_process_was_sending_is_given_up() {
    each(InformationKind::Image, |house| async move {
        let id = house.compose(&house.publisher).await.unwrap();
        house.schedule(&house.publisher, id, None).await.unwrap();
        let now = house.clock.now();
        let mut tx = house.store.begin().await.unwrap();
        let taken = store::reach::claim_dispatches(&mut tx, "gone", now, 9).await.unwrap();
        assert!(store::reach::hand_over(&mut tx, taken[0].dispatch.id, "gone", now).await.unwrap());
        tx.commit().await.unwrap();
        clear_away(&house.store, house.clock.as_ref()).await.unwrap();
        assert_eq!(house.state(id).await, DispatchState::Sending);
        house.clock.on(31);
        clear_away(&house.store, house.clock.as_ref()).await.unwrap();
        assert_eq!(house.state(id).await, DispatchState::GivenUp);
        assert_eq!(house.round().await, Round::default());
    })
    .await;
}
