#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use futures_util::future::BoxFuture;
use jiff::{SignedDuration, Timestamp};
use model::{
    Clock, Code, HookDeliveryState, HookEndpoint, HookEndpointId, HookEvent, HookState, Locale, PersonId,
};
use serde_json::json;
use store::Store;
use store::testing::test_stores;
use tokio::sync::watch;

use super::sign::new_secret;
use super::{
    Carrier, FeedBytes, Feeds, HubRefusal, Round, Said, ask, deliver_round, hub_signature, say, secret_label,
    sign, tell_subscribers,
};
use crate::fetch::Fetcher;
use crate::test_server::{Asked, Server};
use crate::{FlowError, Vault};

const BASE: &str = "https://portal.example";
const TOPIC: &str = "/vi/atom.xml";

struct Hands(Mutex<Timestamp>);

impl Clock for Hands {
    fn now(&self) -> Timestamp {
        *self.0.lock().unwrap()
    }
}

impl Hands {
    fn turn(&self, by: SignedDuration) {
        let mut at = self.0.lock().unwrap();
        *at += by;
    }
}

struct OneFeed;

impl Feeds for OneFeed {
    fn read<'a>(&'a self, topic: &'a str) -> BoxFuture<'a, Result<Option<FeedBytes>, FlowError>> {
        Box::pin(async move { Ok((topic == TOPIC).then(|| feed("first"))) })
    }
}

fn feed(words: &str) -> FeedBytes {
    FeedBytes {
        content_type: "application/atom+xml; charset=utf-8".into(),
        body: format!("<feed>{words}</feed>"),
    }
}

struct Ground {
    carrier: Arc<Carrier>,
    hands: Arc<Hands>,
    stop: watch::Receiver<bool>,
    _stopping: watch::Sender<bool>,
    _folder: tempfile::TempDir,
}

impl Ground {
    fn new(store: Store) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let hands = Arc::new(Hands(Mutex::new("2026-11-27T00:00:00Z".parse().unwrap())));
        let clock: Arc<dyn Clock> = Arc::clone(&hands) as Arc<dyn Clock>;
        let carrier = Carrier {
            store,
            clock,
            vault: Arc::new(Vault::open_file(&folder.path().join("secrets.key")).unwrap()),
            fetcher: Arc::new(Fetcher::new(true).unwrap()),
            base_url: BASE.into(),
            feeds: Arc::new(OneFeed),
        };
        let (stopping, stop) = watch::channel(false);
        Self { carrier: Arc::new(carrier), hands, stop, _stopping: stopping, _folder: folder }
    }

    async fn round(&self) -> Round {
        deliver_round(&self.carrier, &self.stop).await.unwrap()
    }

    async fn endpoint(&self, address: &str) -> (HookEndpoint, String) {
        let now = self.carrier.clock.now();
        let endpoint = HookEndpoint {
            id: HookEndpointId::new(now),
            organisation: Code::new("ministry".to_owned()).unwrap(),
            name: "Archive".into(),
            address: address.into(),
            events: vec![HookEvent::EditionPublished, HookEvent::FactChanged],
            locales: vec![Locale::new("vi").unwrap()],
            state: HookState::On,
            failing_since: None,
            delivered_at: None,
            last_error: None,
            former_until: None,
            made_by: PersonId::new(now),
            made_at: now,
        };
        let secret = new_secret().unwrap();
        let sealed = self.carrier.vault.seal(&secret_label(endpoint.id), secret.as_bytes()).unwrap();
        let mut tx = self.carrier.store.begin().await.unwrap();
        store::hook::insert_endpoint(&mut tx, &endpoint, &sealed).await.unwrap();
        tx.commit().await.unwrap();
        (endpoint, secret)
    }

    async fn now(&self, endpoint: &HookEndpoint) -> HookEndpoint {
        let mut conn = self.carrier.store.read().await.unwrap();
        store::hook::find_endpoint(&mut conn, endpoint.id).await.unwrap().unwrap()
    }

    async fn said(&self, key: &str, event: HookEvent, locale: &str) -> Option<usize> {
        let said = Said {
            key: key.into(),
            event,
            at: self.carrier.clock.now(),
            locale: Some(Locale::new(locale).unwrap()),
            organisation: None,
            data: json!({ "code": "bay" }),
        };
        let mut tx = self.carrier.store.begin().await.unwrap();
        let told = say(&mut tx, self.carrier.clock.as_ref(), said).await.unwrap();
        tx.commit().await.unwrap();
        told.map(|(_, told)| told)
    }

    async fn ask(&self, fields: &[(&str, &str)]) -> Result<(), HubRefusal> {
        let sent: BTreeMap<String, String> =
            fields.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
        let c = &self.carrier;
        ask(&c.store, c.clock.as_ref(), &c.vault, c.feeds.as_ref(), BASE, &sent).await
    }

    async fn changed(&self, words: &str) -> usize {
        let mut tx = self.carrier.store.begin().await.unwrap();
        let told = tell_subscribers(&mut tx, self.carrier.clock.as_ref(), TOPIC, &feed(words)).await.unwrap();
        tx.commit().await.unwrap();
        told
    }
}

fn header<'a>(asked: &'a Asked, name: &str) -> &'a str {
    let mut lines = asked.head.lines().filter_map(|line| line.split_once(": "));
    lines.find(|(n, _)| n.eq_ignore_ascii_case(name)).map_or("", |(_, value)| value)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_program_is_told_what_it_wants_once_and_signed() {
    for store in test_stores().await {
        let ground = Ground::new(store);
        let server = Server::new(|_| (200, String::new())).await;
        let (endpoint, secret) = ground.endpoint(&server.url).await;
        assert_eq!(ground.said("a", HookEvent::EditionPublished, "vi").await, Some(1));
        assert_eq!(ground.said("a", HookEvent::EditionPublished, "vi").await, None, "said before");
        assert_eq!(ground.said("b", HookEvent::EditionPublished, "en").await, Some(0), "another language");
        assert_eq!(ground.said("c", HookEvent::EditionWithdrawn, "vi").await, Some(0), "not wanted");
        assert_eq!(ground.round().await.done, 1);
        assert_eq!(ground.round().await, Round::default());

        let asked = server.asked();
        assert_eq!(asked.len(), 1);
        let (id, seconds) = (header(&asked[0], "webhook-id"), header(&asked[0], "webhook-timestamp"));
        let expected = sign(&secret, id, seconds.parse().unwrap(), &asked[0].body).unwrap();
        assert_eq!(header(&asked[0], "webhook-signature"), expected);
        let body = asked[0].json();
        assert_eq!(body["type"], "edition.published");
        assert_eq!(body["data"]["code"], "bay");
        assert!(ground.now(&endpoint).await.delivered_at.is_some());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_taken_is_told_again_with_the_same_id_and_given_up_after_days() {
    for store in test_stores().await {
        let ground = Ground::new(store);
        let server = Server::new(|_| (500, String::new())).await;
        let (endpoint, _) = ground.endpoint(&server.url).await;
        ground.said("a", HookEvent::EditionPublished, "vi").await;
        assert_eq!(ground.round().await.later, 1);
        assert_eq!(ground.round().await, Round::default(), "not before its time");
        ground.hands.turn(SignedDuration::from_secs(10));
        assert_eq!(ground.round().await.later, 1);
        let asked = server.asked();
        assert_eq!(header(&asked[0], "webhook-id"), header(&asked[1], "webhook-id"));
        assert!(ground.now(&endpoint).await.failing_since.is_some());

        // Five days on, the next thing that is not taken is the last.
        ground.hands.turn(SignedDuration::from_hours(5 * 24));
        ground.round().await;
        assert_eq!(ground.now(&endpoint).await.state, HookState::Failed);
        assert_eq!(ground.said("b", HookEvent::EditionPublished, "vi").await, Some(0));
        let mut conn = ground.carrier.store.read().await.unwrap();
        let target = endpoint.id.to_string();
        let attempts = store::hook::attempts_of(&mut conn, &target, 10).await.unwrap();
        assert_eq!(attempts.len(), 3);
        assert!(attempts.iter().all(|a| a.status == Some(500)));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_says_that_they_are_gone_is_left_alone() {
    for store in test_stores().await {
        let ground = Ground::new(store);
        let server = Server::new(|_| (410, String::new())).await;
        let (endpoint, _) = ground.endpoint(&server.url).await;
        ground.said("a", HookEvent::EditionPublished, "vi").await;
        assert_eq!(ground.round().await.ended, 1);
        assert_eq!(ground.now(&endpoint).await.state, HookState::Gone);
        let mut conn = ground.carrier.store.read().await.unwrap();
        let listed = store::hook::deliveries_of(&mut conn, &endpoint.id.to_string(), 10).await.unwrap();
        assert_eq!(listed[0].state, HookDeliveryState::Dropped);
        let events = store::event::events_before(&mut conn, None, 10).await.unwrap();
        assert_eq!(events[0].action, super::GONE);
    }
}

/// Answers questions of the hub by repeating the challenge.
fn repeats(asked: &Asked) -> (u16, String) {
    let line = asked.head.lines().next().unwrap_or_default();
    let challenge = line.split("hub.challenge=").nth(1).and_then(|rest| rest.split(['&', ' ']).next());
    (200, challenge.unwrap_or_default().to_owned())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_subscriber_who_means_it_gets_the_feed_signed_when_it_changes() {
    for store in test_stores().await {
        let ground = Ground::new(store);
        let server = Server::new(repeats).await;
        let callback = format!("{}/feed?mine=1", server.url);
        let topic = format!("{BASE}{TOPIC}");
        let wish = [
            ("hub.mode", "subscribe"),
            ("hub.callback", callback.as_str()),
            ("hub.topic", topic.as_str()),
            ("hub.secret", "between us"),
            ("hub.lease_seconds", "600"),
        ];
        ground.ask(&wish).await.unwrap();
        assert_eq!(ground.round().await.done, 1);
        let question = server.asked()[0].head.clone();
        assert!(question.starts_with("GET /feed?mine=1&hub.mode=subscribe&hub.topic=https%3A%2F%2Fportal"));
        assert!(question.contains("hub.lease_seconds=600"), "{question}");

        assert_eq!(ground.changed("first").await, 0, "as it was when it was subscribed to");
        assert_eq!(ground.changed("second").await, 1);
        assert_eq!(ground.changed("second").await, 0);
        assert_eq!(ground.round().await.done, 1);
        let sent = server.asked()[1].clone();
        assert_eq!(sent.body, "<feed>second</feed>");
        assert_eq!(header(&sent, "content-type"), "application/atom+xml; charset=utf-8");
        assert_eq!(header(&sent, "x-hub-signature"), hub_signature(b"between us", sent.body.as_bytes()));
        let links = format!("<{BASE}/hub>; rel=\"hub\", <{topic}>; rel=\"self\"");
        assert_eq!(header(&sent, "link"), links);

        // Its lease ends.
        ground.hands.turn(SignedDuration::from_secs(601));
        assert_eq!(ground.changed("third").await, 0);
        super::clear_hooks(&ground.carrier.store, ground.carrier.clock.as_ref()).await.unwrap();
        let mut conn = ground.carrier.store.read().await.unwrap();
        assert_eq!(store::hook::count_subscriptions(&mut conn).await.unwrap(), 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_subscribed_who_does_not_mean_it() {
    for store in test_stores().await {
        let ground = Ground::new(store);
        let server = Server::new(|_| (200, "hello".into())).await;
        let topic = format!("{BASE}{TOPIC}");
        let callback = server.url.as_str();
        let wish = [("hub.mode", "subscribe"), ("hub.callback", callback), ("hub.topic", topic.as_str())];
        ground.ask(&wish).await.unwrap();
        assert_eq!(ground.round().await.ended, 1);
        let mut conn = ground.carrier.store.read().await.unwrap();
        assert_eq!(store::hook::count_subscriptions(&mut conn).await.unwrap(), 0);
        drop(conn);

        let long = "x".repeat(200);
        for wrong in [
            vec![("hub.callback", callback), ("hub.topic", topic.as_str())],
            vec![("hub.mode", "publish"), ("hub.callback", callback), ("hub.topic", topic.as_str())],
            vec![("hub.mode", "subscribe"), ("hub.topic", topic.as_str())],
            vec![
                ("hub.mode", "subscribe"),
                ("hub.callback", "ftp://a.example/"),
                ("hub.topic", topic.as_str()),
            ],
            vec![
                ("hub.mode", "subscribe"),
                ("hub.callback", callback),
                ("hub.topic", "https://other.example/a"),
            ],
            vec![
                ("hub.mode", "subscribe"),
                ("hub.callback", callback),
                ("hub.topic", "https://portal.example/vi/none.xml"),
            ],
            vec![
                ("hub.mode", "subscribe"),
                ("hub.callback", callback),
                ("hub.topic", topic.as_str()),
                ("hub.secret", long.as_str()),
            ],
            vec![
                ("hub.mode", "subscribe"),
                ("hub.callback", callback),
                ("hub.topic", topic.as_str()),
                ("hub.lease_seconds", "soon"),
            ],
        ] {
            assert!(matches!(ground.ask(&wrong).await, Err(HubRefusal::Bad(_))), "{wrong:?}");
        }
    }
}
