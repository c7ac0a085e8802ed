use model::{
    HookDeliveryId, HookDeliveryState, HookEndpoint, HookEndpointId, HookEvent, HookMessageId, HookState,
    HookTask, PersonId, SubscriptionId,
};

use super::sample::{at, code, locale};
use crate::Store;
use crate::hook::{
    ClaimedDelivery, HookMessage, NewDelivery, Secrets, Subscription, claim_deliveries, clear_hooks,
    delete_endpoint, delete_subscription, deliveries_of, delivery_due, drop_waiting, endpoint_secrets,
    endpoints, find_endpoint, find_subscription, forget_ended, give_back_deliveries, hook_arrived,
    hook_not_arrived, insert_delivery, insert_endpoint, insert_message, messages_since, send_again,
    set_endpoint_secrets, set_hook_state, set_topic, settle_delivery, subscribe, subscribers_of,
    subscription_counts, take_up_deliveries, topic_digest, topics, update_endpoint,
};

fn endpoint() -> HookEndpoint {
    HookEndpoint {
        id: HookEndpointId::new(at(1)),
        organisation: code("ministry"),
        name: "Archive".into(),
        address: "https://archive.example/told".into(),
        events: vec![HookEvent::EditionPublished],
        locales: vec![locale("vi")],
        state: HookState::On,
        failing_since: None,
        delivered_at: None,
        last_error: None,
        former_until: None,
        made_by: PersonId::new(at(0)),
        made_at: at(1),
    }
}

fn message(second: i64) -> HookMessage {
    HookMessage {
        id: HookMessageId::new(at(second)),
        event: Some(HookEvent::EditionPublished),
        topic: None,
        locale: Some(locale("vi")),
        organisation: None,
        content_type: "application/json".into(),
        body: "{}".into(),
        made_at: at(second),
    }
}

/// As many messages on their way to an endpoint, from the second second on.
async fn queued(store: &Store, target: &str, count: i64) -> Vec<HookMessage> {
    let mut tx = store.begin().await.unwrap();
    let mut all = Vec::new();
    for n in 0..count {
        let one = message(2 + n);
        assert!(insert_message(&mut tx, &format!("k{n}"), &one).await.unwrap());
        let new = NewDelivery {
            id: HookDeliveryId::new(at(2 + n)),
            task: HookTask::Message,
            target: target.into(),
            message: Some(one.id),
            detail: None,
            at: at(2 + n),
        };
        assert!(insert_delivery(&mut tx, &new).await.unwrap());
        let twice = NewDelivery { id: HookDeliveryId::new(at(9)), ..new };
        assert!(!insert_delivery(&mut tx, &twice).await.unwrap(), "once to each");
        all.push(one);
    }
    tx.commit().await.unwrap();
    all
}

async fn take(store: &Store, claim: &str, now: i64) -> Vec<ClaimedDelivery> {
    let mut tx = store.begin().await.unwrap();
    let taken = claim_deliveries(&mut tx, claim, at(now), 2).await.unwrap();
    tx.commit().await.unwrap();
    taken
}

on_every_engine! {
    async fn an_endpoint_keeps_what_it_is_and_its_secrets_apart(store) {
        let mut tx = store.begin().await.unwrap();
        let first = endpoint();
        insert_endpoint(&mut tx, &first, "sealed").await.unwrap();
        assert_eq!(endpoints(&mut tx).await.unwrap(), [first.clone()]);
        let changed = HookEndpoint { name: "Other".into(), locales: vec![], ..first.clone() };
        update_endpoint(&mut tx, &changed).await.unwrap();
        assert_eq!(find_endpoint(&mut tx, first.id).await.unwrap().unwrap(), changed);
        let both = Secrets { secret: "new".into(), former: Some("sealed".into()), former_until: Some(at(9)) };
        set_endpoint_secrets(&mut tx, first.id, &both).await.unwrap();
        assert_eq!(endpoint_secrets(&mut tx, first.id).await.unwrap().unwrap(), both);

        hook_not_arrived(&mut tx, first.id, at(3), "answered 500").await.unwrap();
        hook_not_arrived(&mut tx, first.id, at(4), "answered 502").await.unwrap();
        let failing = find_endpoint(&mut tx, first.id).await.unwrap().unwrap();
        assert_eq!((failing.failing_since, failing.last_error.as_deref()), (Some(at(3)), Some("answered 502")));
        hook_arrived(&mut tx, first.id, at(5)).await.unwrap();
        let well = find_endpoint(&mut tx, first.id).await.unwrap().unwrap();
        assert_eq!((well.failing_since, well.delivered_at, well.last_error), (None, Some(at(5)), None));
        assert!(set_hook_state(&mut tx, first.id, HookState::On, HookState::Gone).await.unwrap());
        assert!(!set_hook_state(&mut tx, first.id, HookState::On, HookState::Failed).await.unwrap());
        tx.commit().await.unwrap();
    }

    async fn one_process_takes_a_delivery_and_it_is_taken_up_when_it_dies(store) {
        let target = endpoint().id.to_string();
        let said = queued(&store, &target, 3).await;
        assert!(!delivery_due(&mut store.read().await.unwrap(), at(1)).await.unwrap());
        let first = take(&store, "one", 10).await;
        assert_eq!(first.iter().map(|d| d.message.clone().unwrap()).collect::<Vec<_>>(), said[..2]);
        let second = take(&store, "two", 10).await;
        assert_eq!(second.len(), 1);

        let mut tx = store.begin().await.unwrap();
        let done = HookDeliveryState::Done;
        assert!(settle_delivery(&mut tx, "one", &first[0], done, 1, at(11), None).await.unwrap());
        assert!(!settle_delivery(&mut tx, "one", &first[0], done, 1, at(11), None).await.unwrap(), "let go");
        let waiting = HookDeliveryState::Waiting;
        assert!(settle_delivery(&mut tx, "one", &first[1], waiting, 1, at(60), Some("busy")).await.unwrap());
        assert_eq!(give_back_deliveries(&mut tx, "one").await.unwrap(), 0);
        assert_eq!(take_up_deliveries(&mut tx, at(10)).await.unwrap(), 1, "what the other had taken");
        tx.commit().await.unwrap();
        let again = take(&store, "three", 20).await;
        assert_eq!(again.iter().map(|d| d.id).collect::<Vec<_>>(), [second[0].id]);

        let mut tx = store.begin().await.unwrap();
        assert!(!send_again(&mut tx, again[0].id, at(21)).await.unwrap(), "not while it is delivered");
        assert!(send_again(&mut tx, first[0].id, at(21)).await.unwrap());
        assert_eq!(drop_waiting(&mut tx, &target, at(22), "off").await.unwrap(), 2);
        let listed = deliveries_of(&mut tx, &target, 10).await.unwrap();
        assert_eq!(listed.len(), 3);
        assert_eq!(listed.iter().filter(|d| d.state == HookDeliveryState::Dropped).count(), 2);
        assert_eq!(messages_since(&mut tx, at(3), 10).await.unwrap(), said[1..]);
        settle_delivery(&mut tx, "three", &again[0], done, 1, at(23), None).await.unwrap();
        assert_eq!(clear_hooks(&mut tx, at(100)).await.unwrap(), 3);
        let id = endpoint();
        insert_endpoint(&mut tx, &id, "sealed").await.unwrap();
        delete_endpoint(&mut tx, id.id).await.unwrap();
        assert!(endpoints(&mut tx).await.unwrap().is_empty());
        tx.commit().await.unwrap();
    }

    async fn a_subscription_lasts_as_long_as_its_lease(store) {
        let mut tx = store.begin().await.unwrap();
        let first = Subscription {
            id: SubscriptionId::new(at(1)),
            key: "k".into(),
            topic: "/vi/atom.xml".into(),
            callback: "https://reader.example/a".into(),
            secret: None,
            until: at(100),
            made_at: at(1),
        };
        subscribe(&mut tx, &first).await.unwrap();
        // Renewed: the same one, with another end.
        let renewed = Subscription { id: SubscriptionId::new(at(2)), until: at(200), secret: Some("s".into()), ..first.clone() };
        subscribe(&mut tx, &renewed).await.unwrap();
        let now = find_subscription(&mut tx, first.id).await.unwrap().unwrap();
        assert_eq!((now.until, now.secret.as_deref()), (at(200), Some("s")));
        assert_eq!(topics(&mut tx, at(150)).await.unwrap(), ["/vi/atom.xml"]);
        assert_eq!(subscription_counts(&mut tx, at(150)).await.unwrap(), [("/vi/atom.xml".to_owned(), 1)]);
        assert!(subscribers_of(&mut tx, "/vi/atom.xml", at(200)).await.unwrap().is_empty());

        assert!(set_topic(&mut tx, "/vi/atom.xml", "a", at(3)).await.unwrap());
        assert!(!set_topic(&mut tx, "/vi/atom.xml", "a", at(4)).await.unwrap());
        assert!(set_topic(&mut tx, "/vi/atom.xml", "b", at(5)).await.unwrap());
        assert_eq!(topic_digest(&mut tx, "/vi/atom.xml").await.unwrap().as_deref(), Some("b"));
        assert_eq!(forget_ended(&mut tx, at(199)).await.unwrap(), 0);
        assert!(delete_subscription(&mut tx, "k").await.unwrap());
        assert!(!delete_subscription(&mut tx, "k").await.unwrap());
        tx.commit().await.unwrap();
    }
}
