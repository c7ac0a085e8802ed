use model::{
    Channel, ChannelKind, Dispatch, DispatchId, DispatchState, FediverseActivityId, PersonId, Revision,
};
use serde_json::json;

use super::sample::{at, code, item, locale, publish};
use crate::Store;
use crate::fediverse::*;
use crate::reach::{insert_channel, insert_dispatch};

fn channel() -> Channel {
    Channel {
        code: code("news"),
        kind: ChannelKind::Fediverse,
        organisation: code("ministry"),
        names: Default::default(),
        address: String::new(),
        handle: String::new(),
        locales: vec![locale("vi")],
        settings: json!({}),
        has_secret: false,
        opened_at: at(0),
        closed_at: None,
        verified_at: None,
        checked_at: None,
        check_error: None,
    }
}

fn dispatch(text: &Revision) -> Dispatch {
    Dispatch {
        id: DispatchId::new(at(1)),
        channel: code("news"),
        edition: text.edition,
        revision: text.id,
        locale: locale("vi"),
        campaign: None,
        message: None,
        text: "Một vịnh".into(),
        state: DispatchState::Draft,
        made_by: PersonId::new(at(0)),
        made_at: at(1),
        changed_at: at(1),
        approved_by: None,
        send_at: None,
        tries: 0,
        sent_at: None,
        remote_id: None,
        remote_url: None,
        last_error: None,
    }
}

fn follower(name: &str, server: &str, shared: bool) -> Follower {
    let inbox =
        if shared { format!("https://{server}/inbox") } else { format!("https://{server}/{name}/inbox") };
    Follower {
        channel: code("news"),
        actor: format!("https://{server}/{name}"),
        deliver_to: inbox,
        server: server.to_owned(),
        follow_id: format!("https://{server}/follow/{name}"),
        key_id: format!("https://{server}/{name}#main-key"),
        key_pem: "PEM".into(),
        since: at(2),
    }
}

async fn with_followers(store: &Store) {
    let mut tx = store.begin().await.unwrap();
    insert_channel(&mut tx, &channel(), None).await.unwrap();
    for one in [
        follower("an", "a.example", true),
        follower("binh", "a.example", true),
        follower("chi", "sub.b.example", false),
        follower("dung", "b.example", false),
    ] {
        upsert_follower(&mut tx, &one).await.unwrap();
    }
    tx.commit().await.unwrap();
}

async fn told(store: &Store, second: i64) -> FediverseActivityId {
    let id = FediverseActivityId::new(at(second));
    let mut tx = store.begin().await.unwrap();
    add_activity(&mut tx, id, &code("news"), &json!({ "n": second }), at(second)).await.unwrap();
    assert_eq!(deliver_to_followers(&mut tx, id, &code("news"), at(second)).await.unwrap(), 3);
    tx.commit().await.unwrap();
    id
}

async fn claimed(store: &Store, claim: &str, now: i64) -> Vec<ClaimedDelivery> {
    let mut tx = store.begin().await.unwrap();
    let taken = claim_deliveries(&mut tx, claim, at(now), 10).await.unwrap();
    tx.commit().await.unwrap();
    taken
}

on_every_engine! {
    async fn keys_of_an_actor_are_made_once(store) {
        let mut tx = store.begin().await.unwrap();
        insert_channel(&mut tx, &channel(), None).await.unwrap();
        let first = StoredActor { sealed_key: "sealed".into(), public_key: "public".into() };
        insert_actor(&mut tx, &code("news"), &first, at(1)).await.unwrap();
        let second = StoredActor { sealed_key: "other".into(), public_key: "other".into() };
        insert_actor(&mut tx, &code("news"), &second, at(2)).await.unwrap();
        assert_eq!(find_actor(&mut tx, &code("news")).await.unwrap(), Some(first));
    }

    async fn an_inbox_is_told_once_and_in_order(store) {
        with_followers(&store).await;
        let first = told(&store, 10).await;
        let second = told(&store, 11).await;
        assert!(delivery_due(&mut store.read().await.unwrap(), at(12)).await.unwrap());
        let taken = claimed(&store, "one", 12).await;
        assert_eq!(taken.len(), 3, "one for each inbox");
        assert!(taken.iter().all(|d| d.activity == first && d.body.contains("10") && d.claim == "one"));
        assert!(claimed(&store, "two", 12).await.is_empty(), "what comes later waits");

        let mut tx = store.begin().await.unwrap();
        delivery_done(&mut tx, &taken[0]).await.unwrap();
        delivery_later(&mut tx, &taken[1], at(100), "503").await.unwrap();
        delivery_failed(&mut tx, &taken[2], "404").await.unwrap();
        assert_eq!(note_failing(&mut tx, &taken[1].server, at(12)).await.unwrap(), at(12));
        assert_eq!(note_failing(&mut tx, &taken[1].server, at(50)).await.unwrap(), at(12));
        tx.commit().await.unwrap();

        let next = claimed(&store, "three", 13).await;
        assert_eq!(next.len(), 2, "the one that waits holds back what comes after it");
        assert!(next.iter().all(|d| d.activity == second && d.inbox != taken[1].inbox));
        let mut tx = store.begin().await.unwrap();
        assert_eq!(give_back_deliveries(&mut tx, "three").await.unwrap(), 2);
        tx.commit().await.unwrap();
        assert_eq!(claimed(&store, "four", 14).await.len(), 2);
        let mut tx = store.begin().await.unwrap();
        assert_eq!(take_up_deliveries(&mut tx, at(20)).await.unwrap(), 2);
        tx.commit().await.unwrap();

        let shown = deliveries_by_server(&mut store.read().await.unwrap(), &code("news"), 10).await.unwrap();
        assert_eq!(shown[0].server, taken[1].server, "what fails comes first");
        assert_eq!((shown[0].waiting, shown[0].failing_since), (2, Some(at(12))));
        assert_eq!(shown[0].last_error.as_deref(), Some("503"));
        assert_eq!(shown.iter().map(|s| s.failed).sum::<i64>(), 1);

        let mut tx = store.begin().await.unwrap();
        drop_deliveries_to_server(&mut tx, &taken[1].server).await.unwrap();
        drop_deliveries_to_inbox(&mut tx, &taken[0].inbox).await.unwrap();
        drop_deliveries_at(&mut tx, &code("news"), &taken[2].server).await.unwrap();
        note_reached(&mut tx, &taken[1].server).await.unwrap();
        clear_activities(&mut tx, at(1_000), at(1_000)).await.unwrap();
        assert!(!delivery_due(&mut tx, at(2_000)).await.unwrap());
    }

    async fn a_blocked_server_is_gone_with_all_below_it(store) {
        with_followers(&store).await;
        let mut tx = store.begin().await.unwrap();
        let (news, by) = (code("news"), PersonId::new(at(0)));
        assert_eq!(count_followers(&mut tx, &news).await.unwrap(), 4);
        assert!(block_server(&mut tx, &news, "b.example", at(5), by).await.unwrap());
        assert!(!block_server(&mut tx, &news, "b.example", at(6), by).await.unwrap());
        for (server, blocked) in
            [("b.example", true), ("sub.b.example", true), ("ab.example", false), ("example", false)]
        {
            assert_eq!(is_blocked(&mut tx, &news, server).await.unwrap(), blocked, "{server}");
        }
        assert_eq!(forget_followers_at(&mut tx, &news, "b.example").await.unwrap(), 2);
        let kept = blocks(&mut tx, &news).await.unwrap();
        assert_eq!(kept, [Block { server: "b.example".into(), at: at(5), by }]);
        assert!(unblock_server(&mut tx, &news, "b.example").await.unwrap());
        assert!(!unblock_server(&mut tx, &news, "b.example").await.unwrap());
    }

    async fn followers_come_change_and_go(store) {
        with_followers(&store).await;
        let mut tx = store.begin().await.unwrap();
        let an = follower("an", "a.example", true);
        let moved = Follower { deliver_to: "https://a.example/new".into(), since: at(99), ..an.clone() };
        upsert_follower(&mut tx, &moved).await.unwrap();
        let found = find_follower(&mut tx, &an.channel, &an.actor).await.unwrap().unwrap();
        assert_eq!(found, Follower { since: at(2), ..moved }, "they follow since then");
        assert_eq!(follows(&mut tx, &an.actor).await.unwrap(), [found]);
        assert!(forget_follower(&mut tx, &an.channel, &an.actor).await.unwrap());
        assert!(!forget_follower(&mut tx, &an.channel, &an.actor).await.unwrap());
        assert_eq!(forget_followers_of_inbox(&mut tx, "https://a.example/inbox").await.unwrap(), 1);
        assert_eq!(forget_unreachable(&mut tx, "b.example").await.unwrap(), 1);
        assert_eq!(count_followers(&mut tx, &an.channel).await.unwrap(), 1);
    }

    async fn a_post_is_counted_corrected_and_taken_back(store) {
        let mut tx = store.begin().await.unwrap();
        insert_channel(&mut tx, &channel(), None).await.unwrap();
        let (edition, text) = publish(&mut tx, &item("bay"), "vi", at(1)).await;
        let sent = dispatch(&text);
        insert_dispatch(&mut tx, &sent).await.unwrap();
        let post = StoredPost {
            dispatch: sent.id,
            channel: code("news"),
            edition,
            note: json!({ "content": "<p>1</p>" }),
            published_at: at(3),
            updated_at: None,
            withdrawn_at: None,
            likes: 0,
            boosts: 0,
            replies: 0,
        };
        assert!(insert_post(&mut tx, &post).await.unwrap());
        assert!(!insert_post(&mut tx, &post).await.unwrap(), "it is posted once");
        count_reaction(&mut tx, sent.id, Reaction::Like, true).await.unwrap();
        count_reaction(&mut tx, sent.id, Reaction::Boost, false).await.unwrap();
        count_reaction(&mut tx, sent.id, Reaction::Reply, true).await.unwrap();
        count_reaction(&mut tx, sent.id, Reaction::Reply, false).await.unwrap();
        assert!(update_post(&mut tx, sent.id, &json!({ "content": "<p>2</p>" }), at(4)).await.unwrap());
        let found = find_post(&mut tx, sent.id).await.unwrap().unwrap();
        assert_eq!((found.likes, found.boosts, found.replies), (1, 0, 0));
        assert_eq!((found.updated_at, &found.note), (Some(at(4)), &json!({ "content": "<p>2</p>" })));
        assert_eq!(post_of_edition(&mut tx, edition).await.unwrap(), Some(sent.id));
        assert_eq!(count_posts(&mut tx, None).await.unwrap(), 1);
        assert_eq!(posts_of_channel(&mut tx, &code("news"), None, 5).await.unwrap(), [found]);
        let after = Some(PostCursor { at: at(3), id: sent.id });
        assert!(posts_of_channel(&mut tx, &code("news"), after, 5).await.unwrap().is_empty());
        assert!(withdraw_post(&mut tx, sent.id, at(5)).await.unwrap());
        assert!(!withdraw_post(&mut tx, sent.id, at(6)).await.unwrap());
        assert!(!update_post(&mut tx, sent.id, &json!({}), at(6)).await.unwrap());
        assert_eq!(post_of_edition(&mut tx, edition).await.unwrap(), None);
        assert_eq!(count_posts(&mut tx, Some(&code("news"))).await.unwrap(), 0);
        assert_eq!(find_post(&mut tx, sent.id).await.unwrap().unwrap().withdrawn_at, Some(at(5)));
    }

    async fn nothing_is_taken_twice_for_a_day(store) {
        let mut tx = store.begin().await.unwrap();
        assert!(note_received(&mut tx, "a", at(1)).await.unwrap());
        assert!(!note_received(&mut tx, "a", at(2)).await.unwrap());
        assert_eq!(forget_received(&mut tx, at(10)).await.unwrap(), 1);
        assert!(note_received(&mut tx, "a", at(11)).await.unwrap());
    }
}
