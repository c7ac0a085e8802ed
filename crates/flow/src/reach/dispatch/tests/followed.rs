//! What becomes of a text becomes of what was made of it.

use super::*;

#[tokio::test]
async fn a_withdrawn_text_is_taken_down_where_it_was_sent() {
    each(InformationKind::Image, |house| async move {
        let id = house.sent().await;
        house.board.heard();
        house.withdraw_text().await;
        assert_eq!(house.follow().await, 1);
        assert_eq!(house.state(id).await, DispatchState::Withdrawing);
        house.board.say(Says::Nothing);
        assert_eq!(house.round().await.later, 1, "a wish to take down is repeated");
        house.board.say(Says::Yes);
        house.clock.on(60);
        assert_eq!(house.round().await.done, 1);
        assert_eq!(house.state(id).await, DispatchState::Withdrawn);
        let verbs: Vec<_> = house.board.heard().into_iter().map(|h| h.0).collect();
        assert_eq!(verbs, ["withdraw", "withdraw"]);
        assert_eq!(house.follow().await, 0);
    })
    .await;
}

#[tokio::test]
async fn what_cannot_be_called_back_is_shown() {
    each(InformationKind::Image, |house| async move {
        let id = house.sent().await;
        house.withdraw_text().await;
        house.follow().await;
        house.board.say(Says::Cannot);
        assert_eq!(house.round().await.ended, 1);
        let beyond = house.get(id).await;
        assert_eq!((beyond.state, beyond.last_error.as_deref()), (DispatchState::Beyond, Some("too old")));
    })
    .await;
}

#[tokio::test]
async fn where_nothing_can_be_called_back_those_who_have_it_are_told() {
    each(InformationKind::Image, |house| async move {
        let id = house.sent().await;
        house.withdraw_text().await;
        house.follow().await;
        house.board.say(Says::Told);
        assert_eq!(house.round().await.done, 1);
        let told = house.get(id).await;
        assert_eq!((told.state, told.last_error), (DispatchState::Told, None));
        let mut conn = house.store.read().await.unwrap();
        let steps = store::reach::dispatch_steps(&mut conn, id).await.unwrap();
        let last = steps.last().unwrap();
        assert_eq!((last.step, last.detail.as_str()), (DispatchStepKind::Told, "3"));
        assert_eq!(house.follow().await, 0);
        drop(conn);
        // Published again, it can go there again.
        house.correct_text("A bay once more").await;
        house.board.say(Says::Yes);
        house.sent().await;
    })
    .await;
}

#[tokio::test]
async fn what_waits_when_its_text_goes_is_called_off() {
    each(InformationKind::Image, |house| async move {
        let id = house.compose(&house.publisher).await.unwrap();
        house.schedule(&house.publisher, id, None).await.unwrap();
        house.withdraw_text().await;
        // Nobody has followed yet: it does not leave all the same.
        assert_eq!(house.round().await.ended, 1);
        assert_eq!(house.state(id).await, DispatchState::Cancelled);
        assert!(house.board.heard().is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_correction_reaches_what_was_sent() {
    each(InformationKind::Image, |house| async move {
        let id = house.sent().await;
        house.board.heard();
        house.correct_text("A bay of rock").await;
        assert_eq!(house.follow().await, 1);
        assert_eq!(house.round().await.done, 1);
        assert_eq!(house.board.heard()[0].1, format!("A bay of rock\n\n{SUMMARY}"));
        assert_eq!(house.state(id).await, DispatchState::Sent);
        assert_eq!(house.follow().await, 0);
        assert!(house.steps(id).await.contains(&DispatchStepKind::Correct));
    })
    .await;
}

#[tokio::test]
async fn a_correction_leaves_a_persons_words_and_sends_back_what_waits() {
    each(InformationKind::Image, |house| async move {
        let id = house.compose_text(&house.publisher, "Come and see", None).await.unwrap();
        house.schedule(&house.publisher, id, None).await.unwrap();
        house.correct_text("A bay of rock").await;
        assert_eq!(house.follow().await, 1);
        let back = house.get(id).await;
        assert_eq!((back.state, back.text.as_str()), (DispatchState::Returned, "Come and see"));
        assert_eq!(reason(house.schedule(&house.publisher, id, None).await), "reach-held-corrected");
        assert_eq!(house.round().await, Round::default());
    })
    .await;
}
