use jiff::{SignedDuration, Timestamp};
use model::{Actor, Event, EventId, EventSubject};
use serde_json::json;

use super::sample::{at, code, locale};
use crate::event::{EventCursor, EventFeed, append_event, events_after, events_of_fact, events_of_item};
use crate::{Store, Tx};

fn event(time: Timestamp, subject: EventSubject) -> Event {
    Event {
        id: EventId::new(time),
        at: time,
        actor: Actor("system:test".into()),
        action: "publish".into(),
        subject,
        detail: json!({ "note": "Vịnh" }),
    }
}

fn fact(time: Timestamp) -> Event {
    event(time, EventSubject::Fact(code("area")))
}

async fn append(tx: &mut Tx, events: &[Event]) {
    for event in events {
        append_event(tx, event).await.unwrap();
    }
}

async fn append_now(store: &Store, events: &[Event]) {
    let mut tx = store.begin().await.unwrap();
    append(&mut tx, events).await;
    tx.commit().await.unwrap();
}

async fn poll(feed: &mut EventFeed, store: &Store) -> Vec<Event> {
    feed.poll(&mut store.read().await.unwrap()).await.unwrap()
}

on_every_engine! {
    async fn events_are_read_as_they_were_written(store) {
        let edition = EventSubject::Edition { item: code("bay"), locale: locale("zh-Hans") };
        let events = [
            event(at(1), edition),
            fact(at(2)),
            event(at(3), EventSubject::Pack(code("vietnam"))),
            event(at(4), EventSubject::Media(code("bay"))),
        ];
        append_now(&store, &events).await;
        let mut conn = store.read().await.unwrap();
        assert_eq!(events_after(&mut conn, None, 9).await.unwrap(), events);
        let after = EventCursor { at: events[1].at, id: events[1].id };
        assert_eq!(events_after(&mut conn, Some(after), 1).await.unwrap(), events[2..3]);
        assert_eq!(events_of_item(&mut conn, &code("bay"), 9).await.unwrap(), events[..1]);
        assert_eq!(events_of_fact(&mut conn, &code("area"), 9).await.unwrap(), events[1..2]);
    }

    async fn a_feed_hands_every_event_over_once(store) {
        let mut feed = EventFeed::from(at(0));
        assert_eq!(poll(&mut feed, &store).await, []);
        let (first, second) = ([fact(at(1)), fact(at(2))], [fact(at(3))]);
        append_now(&store, &first).await;
        assert_eq!(poll(&mut feed, &store).await, first);
        assert_eq!(poll(&mut feed, &store).await, []);
        append_now(&store, &second).await;
        assert_eq!(poll(&mut feed, &store).await, second);
        assert_eq!(poll(&mut feed, &store).await, []);
    }

    async fn a_feed_finds_what_became_visible_behind_it(store) {
        let mut feed = EventFeed::from(at(0));
        let (early, late) = (fact(at(5)), fact(at(8)));
        append_now(&store, std::slice::from_ref(&late)).await;
        assert_eq!(poll(&mut feed, &store).await, [late]);
        append_now(&store, std::slice::from_ref(&early)).await;
        assert_eq!(poll(&mut feed, &store).await, [early]);
        assert_eq!(poll(&mut feed, &store).await, []);
    }

    async fn a_feed_begins_where_it_is_told(store) {
        append_now(&store, &[fact(at(1)), fact(at(90))]).await;
        let mut feed = EventFeed::with_overlap(at(60), SignedDuration::from_secs(5));
        let seen = poll(&mut feed, &store).await;
        assert_eq!(seen.iter().map(|event| event.at).collect::<Vec<_>>(), [at(90)]);
    }

    async fn a_feed_goes_on_after_more_events_than_fit_a_query(store) {
        let many: Vec<Event> = (0..1_234).map(|_| fact(at(1))).collect();
        append_now(&store, &many).await;
        let mut feed = EventFeed::from(at(0));
        assert_eq!(poll(&mut feed, &store).await.len(), 1_234);
        let far = fact(at(1_000));
        append_now(&store, std::slice::from_ref(&far)).await;
        assert_eq!(poll(&mut feed, &store).await, std::slice::from_ref(&far));
        // The thousand are out of sight now and forgotten, but do not come back.
        assert_eq!(poll(&mut feed, &store).await, []);
    }

    async fn an_event_of_a_transaction_rolled_back_never_was(store) {
        let mut tx = store.begin().await.unwrap();
        append(&mut tx, &[fact(at(1))]).await;
        tx.rollback().await.unwrap();
        assert_eq!(poll(&mut EventFeed::from(at(0)), &store).await, []);
    }
}
