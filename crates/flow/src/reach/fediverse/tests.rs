//! Followed, told and left, over real lines, by a server that only tests have.
#![allow(clippy::unwrap_used)]

mod ways;

use std::sync::{Arc, Mutex};

use ::fediverse::{KeyPair, Received, sign, signed_by, verify};
use jiff::{SignedDuration, Timestamp};
use model::programme::Wording;
use model::{
    Actor, Channel, Clock, Dispatch, DispatchState, EditionId, Format, Grant, GrantId, InformationKind, Item,
    ItemId, Locale, Organisation, Person, PersonId, RevisionId, Role, Translation,
};
use serde_json::{Value, json};
use store::testing::test_stores;
use tokio::sync::watch;

use super::*;
use crate::reach::outlet::{Outlet as _, Parcel, Picture, Posted};
use crate::test_server::{Asked, Server};
use crate::trust::{Rights, Tree};

fn code(text: &str) -> Code {
    Code::new(text).unwrap()
}

fn english() -> Locale {
    Locale::new("en").unwrap()
}

/// A clock that tests move.
struct Moved(Mutex<Timestamp>);

impl Moved {
    fn on(&self, hours: i64) {
        *self.0.lock().unwrap() += SignedDuration::from_hours(hours);
    }
}

impl Clock for Moved {
    fn now(&self) -> Timestamp {
        // No two things happen at one moment.
        let mut at = self.0.lock().unwrap();
        *at += SignedDuration::from_millis(1);
        *at
    }
}

/// What the other server does.
#[derive(Clone, Copy, PartialEq)]
enum Does {
    Take,
    /// Takes what is signed by the older way only.
    Old,
    Fail,
    Gone,
}

struct House {
    fediverse: Arc<Fediverse>,
    store: Store,
    clock: Arc<Moved>,
    /// The server of a follower, the follower, and the follower's key.
    server: Server,
    an: String,
    pair: KeyPair,
    does: Arc<Mutex<Does>>,
    parcel: Parcel,
    stopping: watch::Sender<bool>,
    _folder: tempfile::TempDir,
}

impl House {
    async fn build(store: Store) -> Self {
        let clock = Arc::new(Moved(Mutex::new("2026-06-01T00:00:00Z".parse().unwrap())));
        let pair = KeyPair::generate().unwrap();
        let (pem, does) = (pair.public_pem().unwrap(), Arc::new(Mutex::new(Does::Take)));
        let doing = Arc::clone(&does);
        let server = Server::of_type("application/activity+json", move |asked| {
            let host = field(asked, "host").unwrap();
            let id = format!("http://{host}/users/an");
            let does = *doing.lock().unwrap();
            let new = field(asked, "signature-input").is_some();
            match (asked.head.starts_with("GET /users/an "), does) {
                (_, Does::Old) if new => (401, "not signed".into()),
                (_, Does::Fail) => (503, "later".into()),
                (_, Does::Gone) => (410, "gone".into()),
                (true, Does::Take | Does::Old) => {
                    (200, person(&id, &format!("http://{host}/inbox"), &pem).to_string())
                }
                (false, Does::Take | Does::Old) => (202, String::new()),
            }
        })
        .await;
        let folder = tempfile::tempdir().unwrap();
        let vault = Arc::new(Vault::open_file(&folder.path().join("secrets.key")).unwrap());
        let fetcher = Arc::new(Fetcher::new(true).unwrap());
        let as_clock: Arc<dyn Clock> = clock.clone();
        let fediverse = Fediverse::new(store.clone(), as_clock, vault, fetcher, "https://portal.example");
        let parcel = parcel(&store, clock.now()).await;
        let an = format!("{}/users/an", server.url);
        let (stopping, _) = watch::channel(false);
        Self { fediverse, store, clock, server, an, pair, does, parcel, stopping, _folder: folder }
    }

    /// Sends something to our inbox as somebody would, signed by a key.
    async fn bring_signed(&self, activity: &Value, key_id: &str, pair: &KeyPair) -> Result<(), Turned> {
        let body = activity.to_string().into_bytes();
        let now = self.clock.now();
        let signed = sign(pair, key_id, "POST", "portal.example", "/inbox", now, Some(&body));
        let headers = [
            ("host".to_owned(), signed.host),
            ("date".to_owned(), signed.date),
            ("digest".to_owned(), signed.digest.unwrap()),
            ("signature".to_owned(), signed.signature),
        ];
        self.fediverse.receive(Incoming { target: "/inbox", headers: &headers, body: &body }).await
    }

    async fn bring(&self, activity: &Value) -> Result<(), Turned> {
        self.bring_signed(activity, &format!("{}#main-key", self.an), &self.pair).await
    }

    fn follow(&self, n: i64) -> Value {
        json!({
            "@context": "https://www.w3.org/ns/activitystreams", "id": format!("{}/follows/{n}", self.an),
            "type": "Follow", "actor": self.an, "object": "https://portal.example/fediverse/news",
        })
    }

    async fn followers(&self) -> i64 {
        let mut conn = self.store.read().await.unwrap();
        store::fediverse::count_followers(&mut conn, &code("news")).await.unwrap()
    }

    /// Delivers what is due; answers with what came to the other server's inbox since last time, each checked.
    async fn delivered(&self, seen: &mut usize) -> Vec<Value> {
        let stopped = self.stopping.subscribe();
        while self.fediverse.deliver_round(&stopped).await.unwrap() > 0 {}
        let public = self.fediverse.public_key(&code("news")).await.unwrap();
        let all = self.server.asked();
        let new: Vec<Asked> =
            all.iter().skip(*seen).filter(|a| a.head.starts_with("POST ")).cloned().collect();
        *seen = all.len();
        for asked in &new {
            let headers: Vec<(String, String)> = asked
                .head
                .lines()
                .skip(1)
                .filter_map(|line| line.split_once(": "))
                .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
                .collect();
            let target = asked.head.split(' ').nth(1).unwrap();
            let body = asked.body.as_bytes();
            let request = Received { method: "POST", scheme: "http", target, headers: &headers, body };
            let signed = signed_by(&request).unwrap();
            assert_eq!(signed.key_id, "https://portal.example/fediverse/news#main-key");
            verify(&request, &signed, &public, self.clock.now()).unwrap();
        }
        new.iter().map(Asked::json).collect()
    }
}

fn field<'a>(asked: &'a Asked, name: &str) -> Option<&'a str> {
    asked.head.lines().find_map(|line| {
        let (n, value) = line.split_once(": ")?;
        n.eq_ignore_ascii_case(name).then_some(value)
    })
}

fn person(id: &str, shared: &str, pem: &str) -> Value {
    json!({
        "@context": ["https://www.w3.org/ns/activitystreams", "https://w3id.org/security/v1"],
        "id": id, "type": "Person", "preferredUsername": "an", "inbox": format!("{id}/inbox"),
        "endpoints": { "sharedInbox": shared },
        "publicKey": { "id": format!("{id}#main-key"), "owner": id, "publicKeyPem": pem },
    })
}

/// A published text and a channel, and what would be handed to the outlet.
async fn parcel(store: &Store, now: Timestamp) -> Parcel {
    let channel = Channel {
        code: code("news"),
        kind: ChannelKind::Fediverse,
        organisation: code("culture"),
        names: Wording::one(&english(), "News"),
        address: String::new(),
        handle: String::new(),
        locales: vec![english()],
        settings: json!({}),
        has_secret: false,
        opened_at: now,
        closed_at: None,
        verified_at: None,
        checked_at: None,
        check_error: None,
    };
    let item = Item {
        id: ItemId::new(now),
        code: code("bay"),
        kind: InformationKind::Image,
        format: Format::Story,
        section: code("places"),
        topics: Vec::new(),
        territories: Vec::new(),
        messages: Vec::new(),
        publisher: code("culture"),
        written_in: english(),
        image: None,
        sources: Vec::new(),
        event: None,
        claim: None,
        created_at: now,
    };
    let edition = store::edition::NewEdition {
        id: EditionId::new(now),
        item: item.id,
        locale: english(),
        slug: "bay".into(),
        translation: Translation::Original,
        at: now,
    };
    let text = store::revision::NewRevision {
        id: RevisionId::new(now),
        edition: edition.id,
        title: "A bay of stone".into(),
        summary: "Two thousand islands.".into(),
        body: "Words.".into(),
        image_alt: String::new(),
        claim: String::new(),
        verdict: String::new(),
        at: now,
        by: Actor("user:a".into()),
    };
    let dispatch = Dispatch {
        id: DispatchId::new(now),
        channel: channel.code.clone(),
        edition: edition.id,
        revision: text.id,
        locale: english(),
        campaign: None,
        message: None,
        text: "A bay of stone".into(),
        state: DispatchState::Draft,
        made_by: PersonId::new(now),
        made_at: now,
        changed_at: now,
        approved_by: None,
        send_at: None,
        tries: 0,
        sent_at: None,
        remote_id: None,
        remote_url: None,
        last_error: None,
    };
    let mut tx = store.begin().await.unwrap();
    store::reach::insert_channel(&mut tx, &channel, None).await.unwrap();
    store::item::upsert_item(&mut tx, &item).await.unwrap();
    store::edition::insert_edition(&mut tx, &edition).await.unwrap();
    store::revision::insert_revision(&mut tx, &text).await.unwrap();
    store::edition::publish_edition(&mut tx, edition.id, text.id, now, now).await.unwrap();
    store::reach::insert_dispatch(&mut tx, &dispatch).await.unwrap();
    tx.commit().await.unwrap();
    Parcel {
        dispatch,
        channel,
        secret: String::new(),
        title: "A bay of stone".into(),
        summary: "Two thousand islands.".into(),
        html: String::new(),
        link: "https://portal.example/en/stories/bay?via=news".into(),
        canonical: "https://portal.example/en/stories/bay".into(),
        locale: english(),
        picture: Some(Picture {
            address: "https://portal.example/media/1.jpeg".into(),
            content_type: "image/jpeg",
            bytes: Vec::new(),
            alternative: "Islands".into(),
        }),
        letters: Vec::new(),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_follows_is_told_what_is_posted_corrected_and_taken_back() {
    for store in test_stores().await {
        let house = House::build(store).await;
        let mut seen = 0;
        house.bring(&house.follow(1)).await.unwrap();
        assert_eq!(house.followers().await, 1);
        let told = house.delivered(&mut seen).await;
        assert_eq!(told.len(), 1);
        assert_eq!((&told[0]["type"], &told[0]["object"]["type"]), (&json!("Accept"), &json!("Follow")));
        assert_eq!(told[0]["object"]["id"], house.follow(1)["id"]);
        // It comes once more, word by word: nothing happens.
        house.bring(&house.follow(1)).await.unwrap();
        assert!(house.delivered(&mut seen).await.is_empty());

        let posted = house.fediverse.send(&house.parcel).await.unwrap();
        assert_eq!(house.fediverse.send(&house.parcel).await.unwrap(), posted, "it is posted once");
        let told = house.delivered(&mut seen).await;
        assert_eq!(told.len(), 1);
        let note = &told[0]["object"];
        assert_eq!((&told[0]["type"], &note["type"]), (&json!("Create"), &json!("Note")));
        assert_eq!(note["id"].as_str(), posted.remote_id.as_deref());
        assert!(note["contentMap"]["en"].as_str().unwrap().contains("stories/bay?via=news\""));
        assert_eq!(note["attachment"][0]["name"], "Islands");

        let like = |n: i64| json!({ "id": format!("{}/likes/{n}", house.an), "type": "Like", "actor": house.an, "object": posted.remote_id });
        house.bring(&like(1)).await.unwrap();
        house.bring(&like(1)).await.unwrap();
        house.bring(&json!({ "id": format!("{}/undo/1", house.an), "type": "Undo", "actor": house.an, "object": like(1) })).await.unwrap();
        house.bring(&like(2)).await.unwrap();
        let id = house.parcel.dispatch.id;
        let post = store::fediverse::find_post(&mut house.store.read().await.unwrap(), id).await.unwrap();
        assert_eq!(post.unwrap().likes, 1);

        let mut corrected = house.parcel.clone();
        corrected.dispatch.text = "A bay of limestone".into();
        house.fediverse.update(&corrected, &posted).await.unwrap();
        let told = house.delivered(&mut seen).await;
        assert_eq!(told[0]["type"], "Update");
        assert!(told[0]["object"]["content"].as_str().unwrap().contains("limestone"));
        assert!(told[0]["object"]["updated"].is_string());

        house.fediverse.withdraw(&corrected, &posted, "it was wrong").await.unwrap();
        let told = house.delivered(&mut seen).await;
        assert_eq!((&told[0]["type"], &told[0]["object"]["type"]), (&json!("Delete"), &json!("Tombstone")));
        let shown = house.fediverse.shown_post(house.parcel.dispatch.id).await.unwrap();
        assert!(matches!(shown, Some(ShownPost::Gone(_))));

        house.bring(&json!({ "type": "Undo", "actor": house.an, "object": house.follow(1) })).await.unwrap();
        assert_eq!(house.followers().await, 0);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_is_believed_who_did_not_sign() {
    for store in test_stores().await {
        let house = House::build(store).await;
        let unsigned =
            |done: Result<(), Turned>| assert!(matches!(done, Err(Turned::Unsigned(_))), "{done:?}");
        let body = house.follow(1).to_string().into_bytes();
        unsigned(house.fediverse.receive(Incoming { target: "/inbox", headers: &[], body: &body }).await);
        let other = KeyPair::generate().unwrap();
        let key = format!("{}#main-key", house.an);
        unsigned(house.bring_signed(&house.follow(1), &key, &other).await);
        unsigned(house.bring_signed(&house.follow(1), &format!("{}#other", house.an), &house.pair).await);
        // In somebody else's name.
        let forged = format!("{}/users/binh", house.server.url);
        let mut follow = house.follow(2);
        follow["actor"] = json!(forged);
        unsigned(house.bring(&follow).await);
        // Meant for another server.
        let now = house.clock.now();
        let signed = sign(&house.pair, &key, "POST", "elsewhere.example", "/inbox", now, Some(&body));
        let headers = [
            ("host".to_owned(), signed.host),
            ("date".to_owned(), signed.date),
            ("digest".to_owned(), signed.digest.unwrap()),
            ("signature".to_owned(), signed.signature),
        ];
        unsigned(
            house.fediverse.receive(Incoming { target: "/inbox", headers: &headers, body: &body }).await,
        );
        let bad = house.fediverse.receive(Incoming { target: "/inbox", headers: &[], body: b"{" }).await;
        assert!(matches!(bad, Err(Turned::Bad(_))));
        assert_eq!(house.followers().await, 0);
        // What is none of our business is let go, and its actor is asked nothing.
        let asked = house.server.asked().len();
        let stranger =
            json!({ "type": "Delete", "actor": "http://127.0.0.1:1/x", "object": "http://127.0.0.1:1/x" });
        house.bring_signed(&stranger, "http://127.0.0.1:1/x#main-key", &other).await.unwrap();
        assert_eq!(house.server.asked().len(), asked);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_does_not_answer_is_tried_and_forgotten_in_the_end() {
    for store in test_stores().await {
        let house = House::build(store).await;
        let mut seen = 0;
        house.bring(&house.follow(1)).await.unwrap();
        house.delivered(&mut seen).await;
        *house.does.lock().unwrap() = Does::Fail;
        house.fediverse.send(&house.parcel).await.unwrap();
        assert_eq!(house.delivered(&mut seen).await.len(), 1);
        assert!(house.delivered(&mut seen).await.is_empty(), "it is not tried again at once");
        *house.does.lock().unwrap() = Does::Take;
        house.clock.on(24);
        assert_eq!(house.delivered(&mut seen).await.len(), 1);
        *house.does.lock().unwrap() = Does::Fail;
        house.fediverse.withdraw(&house.parcel, &Posted::default(), "").await.unwrap();
        house.delivered(&mut seen).await;
        house.clock.on(24 * 31);
        house.delivered(&mut seen).await;
        assert_eq!(house.followers().await, 0);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_follower_who_is_gone_says_so_by_the_key_we_know() {
    for store in test_stores().await {
        let house = House::build(store).await;
        house.bring(&house.follow(1)).await.unwrap();
        *house.does.lock().unwrap() = Does::Gone;
        // Another process, which remembers nobody.
        let again = House { fediverse: forgetful(&house), ..house };
        let delete = json!({ "id": format!("{}#delete", again.an), "type": "Delete", "actor": again.an, "object": again.an });
        let other = KeyPair::generate().unwrap();
        let key = format!("{}#main-key", again.an);
        assert!(again.bring_signed(&delete, &key, &other).await.is_err());
        assert_eq!(again.followers().await, 1);
        again.bring(&delete).await.unwrap();
        assert_eq!(again.followers().await, 0);
    }
}

fn forgetful(house: &House) -> Arc<Fediverse> {
    let f = &house.fediverse;
    let (store, clock) = (f.store.clone(), Arc::clone(&f.clock));
    Fediverse::new(store, clock, Arc::clone(&f.vault), Arc::clone(&f.fetcher), &f.base)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_blocked_server_is_not_heard() {
    for store in test_stores().await {
        let house = House::build(store).await;
        house.bring(&house.follow(1)).await.unwrap();
        let now = house.clock.now();
        let one = Organisation {
            code: code("culture"),
            kind: "ministry".into(),
            parent: None,
            valid_from: None,
            valid_to: None,
            website: None,
            contact: None,
            source_url: String::new(),
            as_of: None,
            note: String::new(),
        };
        let person = Person {
            id: PersonId::new(now),
            name: "Bình".into(),
            email: "binh@example.org".into(),
            locale: english(),
            created_at: now,
            disabled_at: None,
            second_factor_since: None,
        };
        let grant = |role| {
            let (id, organisation) = (GrantId::new(now), Some(code("culture")));
            vec![Grant { id, person: person.id, role, organisation, locales: Vec::new() }]
        };
        let tree = Arc::new(Tree::new(&[one], &[]));
        let author = Rights::new(person.clone(), grant(Role::Author), Arc::clone(&tree));
        let keeper = Rights::new(person.clone(), grant(Role::Administrator), tree);
        let clock = house.clock.as_ref();
        let mut tx = house.store.begin().await.unwrap();
        assert!(block_server(&mut tx, &author, clock, &code("news"), &house.server.url).await.is_err());
        assert!(block_server(&mut tx, &keeper, clock, &code("news"), "a b").await.is_err());
        let name = block_server(&mut tx, &keeper, clock, &code("news"), &house.server.url).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(house.followers().await, 0);
        house.bring(&house.follow(2)).await.unwrap();
        assert_eq!(house.followers().await, 0);
        let mut tx = house.store.begin().await.unwrap();
        unblock_server(&mut tx, &keeper, clock, &code("news"), &name).await.unwrap();
        tx.commit().await.unwrap();
        house.bring(&house.follow(3)).await.unwrap();
        assert_eq!(house.followers().await, 1);
    }
}
