//! Dispatches from composing to withdrawing, through a channel that only tests have.
#![allow(clippy::unwrap_used)]

mod followed;
mod sent;

use std::sync::{Arc, Mutex};

use futures_util::future::BoxFuture;
use jiff::{SignedDuration, Timestamp};
use model::programme::Wording;
use model::{
    Actor, Channel, ChannelKind, Clock, Code, Dispatch, DispatchId, DispatchState, DispatchStepKind,
    EditionId, Embargo, Format, Grant, GrantId, InformationKind, Item, ItemId, Locale, Organisation, Person,
    PersonId, RevisionId, Role, Translation,
};
use store::testing::test_stores;
use store::{Store, Tx};
use tokio::sync::watch;

use super::*;
use crate::reach::campaign::{CampaignWords, close_campaign, record_campaign};
use crate::reach::channel::{NewChannel, close_channel, open_channel};
use crate::reach::outlet::{Limits, Outlet, OutletError, Outlets, Parcel, Posted, TakenDown};
use crate::trust::{Rights, Tree};
use crate::{FlowError, Vault};

const TITLE: &str = "A bay of stone";
const SUMMARY: &str = "Two thousand islands rise from the sea.";

fn code(text: &str) -> Code {
    Code::new(text).unwrap()
}

fn english() -> Locale {
    Locale::new("en").unwrap()
}

fn start() -> Timestamp {
    "2026-06-01T00:00:00Z".parse().unwrap()
}

/// A clock that tests move.
struct Moved(Mutex<Timestamp>);

impl Moved {
    fn on(&self, minutes: i64) {
        let mut at = self.0.lock().unwrap();
        *at += SignedDuration::from_mins(minutes);
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

/// What the other side answers next.
#[derive(Clone)]
enum Says {
    Yes,
    Later(Option<u64>),
    No,
    Nothing,
    Cannot,
    Told,
}

/// A channel that keeps what it is handed.
struct Board {
    says: Mutex<Says>,
    heard: Mutex<Vec<(&'static str, String, String)>>,
}

impl Board {
    fn say(&self, what: Says) {
        *self.says.lock().unwrap() = what;
    }

    fn heard(&self) -> Vec<(&'static str, String, String)> {
        std::mem::take(&mut *self.heard.lock().unwrap())
    }

    fn answer(&self, verb: &'static str, parcel: &Parcel) -> Result<Posted, OutletError> {
        let told = (verb, parcel.dispatch.text.clone(), parcel.secret.clone());
        self.heard.lock().unwrap().push(told);
        match self.says.lock().unwrap().clone() {
            Says::Yes | Says::Cannot | Says::Told => Ok(Posted {
                remote_id: Some("17".into()),
                remote_url: Some("https://board.example/17".into()),
            }),
            Says::Later(after) => Err(OutletError::Later { reason: "busy".into(), after }),
            Says::No => Err(OutletError::Refused("no such words".into())),
            Says::Nothing => Err(OutletError::Unknown("silence".into())),
        }
    }
}

impl Outlet for Board {
    fn kind(&self) -> ChannelKind {
        ChannelKind::Mastodon
    }

    fn limits(&self, _: &Channel) -> Limits {
        Limits { characters: 60, picture: false, withdraws: true, updates: true }
    }

    fn check(&self, channel: &Channel, secret: &str) -> Vec<(&'static str, &'static str)> {
        let server = channel.settings.get("server").is_none().then_some(("server", "missing"));
        let secret = secret.is_empty().then_some(("secret", "missing"));
        server.into_iter().chain(secret).collect()
    }

    fn greet<'a>(&'a self, _: &'a Channel, _: &'a str) -> BoxFuture<'a, Result<String, OutletError>> {
        Box::pin(async { Ok("board".into()) })
    }

    fn send<'a>(&'a self, parcel: &'a Parcel) -> BoxFuture<'a, Result<Posted, OutletError>> {
        Box::pin(async move { self.answer("send", parcel) })
    }

    fn update<'a>(&'a self, parcel: &'a Parcel, _: &'a Posted) -> BoxFuture<'a, Result<(), OutletError>> {
        Box::pin(async move { self.answer("update", parcel).map(drop) })
    }

    fn withdraw<'a>(
        &'a self,
        parcel: &'a Parcel,
        posted: &'a Posted,
        reason: &'a str,
    ) -> BoxFuture<'a, Result<TakenDown, OutletError>> {
        Box::pin(async move {
            assert_eq!((posted.remote_id.as_deref(), reason), (Some("17"), "it was wrong"));
            self.answer("withdraw", parcel)?;
            Ok(match *self.says.lock().unwrap() {
                Says::Cannot => TakenDown::Cannot("too old".into()),
                Says::Told => TakenDown::Told(3),
                _ => TakenDown::Yes,
            })
        })
    }
}

struct Plain;

impl Packer for Plain {
    fn link(&self, told: &Told, _: &Dispatch) -> String {
        format!("https://portal.example/{}", told.edition.slug)
    }

    fn pack<'a>(
        &'a self,
        told: &'a Told,
        dispatch: &'a Dispatch,
        _: &'a Channel,
    ) -> BoxFuture<'a, Result<Contents, FlowError>> {
        Box::pin(async move {
            Ok(Contents {
                title: told.revision.title.clone(),
                summary: told.revision.summary.clone(),
                html: String::new(),
                link: self.link(told, dispatch),
                canonical: self.link(told, dispatch),
                picture: None,
                letters: Vec::new(),
            })
        })
    }
}

fn organisations() -> Vec<Organisation> {
    let one = |name: &str| Organisation {
        code: code(name),
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
    vec![one("culture"), one("trade")]
}

fn link(_: &Code) -> String {
    "https://portal.example/bay".into()
}

/// The house with a published text and a channel.
struct House {
    store: Store,
    clock: Arc<Moved>,
    board: Arc<Board>,
    sender: Arc<Sender>,
    edition: EditionId,
    /// Wrote the text.
    author: Rights,
    /// May publish at the ministry.
    publisher: Rights,
    other_publisher: Rights,
    _folder: tempfile::TempDir,
}

async fn somebody(tx: &mut Tx, name: &str, roles: &[Role]) -> Rights {
    let person = Person {
        id: PersonId::new(start()),
        name: name.into(),
        email: format!("{name}@example.org"),
        locale: english(),
        created_at: start(),
        disabled_at: None,
        second_factor_since: None,
    };
    store::person::insert_person(tx, &person).await.unwrap();
    let grants = roles
        .iter()
        .map(|role| Grant {
            id: GrantId::new(start()),
            person: person.id,
            role: *role,
            organisation: Some(code("culture")),
            locales: Vec::new(),
        })
        .collect();
    Rights::new(person, grants, Arc::new(Tree::new(&organisations(), &[])))
}

async fn write(tx: &mut Tx, edition: EditionId, by: &Rights, title: &str, at: Timestamp) -> RevisionId {
    let new = store::revision::NewRevision {
        id: RevisionId::new(at),
        edition,
        title: title.into(),
        summary: SUMMARY.into(),
        body: "Words.".into(),
        image_alt: String::new(),
        claim: String::new(),
        verdict: String::new(),
        at,
        by: Actor::person(by.person.id),
    };
    let made = store::revision::insert_revision(tx, &new).await.unwrap();
    store::edition::publish_edition(tx, edition, made.id, at, at).await.unwrap();
    made.id
}

impl House {
    async fn build(store: Store, kind: InformationKind) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let vault = Arc::new(Vault::open_file(&folder.path().join("secrets.key")).unwrap());
        let clock = Arc::new(Moved(Mutex::new(start())));
        let board = Arc::new(Board { says: Mutex::new(Says::Yes), heard: Mutex::default() });
        let as_outlet: Arc<dyn Outlet> = board.clone();
        let outlets = Outlets::default().with(as_outlet);
        let mut tx = store.begin().await.unwrap();
        store::nation::replace_organisations(&mut tx, &organisations()).await.unwrap();
        let author = somebody(&mut tx, "an", &[Role::Author]).await;
        let roles = [Role::Publisher, Role::Administrator, Role::Planner];
        let publisher = somebody(&mut tx, "binh", &roles).await;
        let other_publisher = somebody(&mut tx, "chi", &roles).await;
        let item = Item {
            id: ItemId::new(start()),
            code: code("bay"),
            kind,
            format: Format::Story,
            section: code("culture"),
            topics: Vec::new(),
            territories: Vec::new(),
            messages: Vec::new(),
            publisher: code("culture"),
            written_in: english(),
            image: None,
            sources: Vec::new(),
            event: None,
            claim: None,
            created_at: start(),
        };
        let (item, _) = store::item::upsert_item(&mut tx, &item).await.unwrap();
        let edition = store::edition::NewEdition {
            id: EditionId::new(start()),
            item,
            locale: english(),
            slug: "bay".into(),
            translation: Translation::Original,
            at: start(),
        };
        let edition = store::edition::insert_edition(&mut tx, &edition).await.unwrap().id;
        write(&mut tx, edition, &author, TITLE, start()).await;
        let channel = NewChannel {
            code: code("board"),
            kind: ChannelKind::Mastodon,
            organisation: code("culture"),
            names: Wording::one(&english(), "Board"),
            address: "https://board.example/@us".into(),
            handle: "@us".into(),
            locales: vec![english()],
            settings: serde_json::json!({ "server": "https://board.example" }),
        };
        let site = [english()];
        open_channel(&mut tx, &publisher, clock.as_ref(), &outlets, &vault, &site, channel, "token")
            .await
            .unwrap();
        tx.commit().await.unwrap();
        let as_clock: Arc<dyn Clock> = clock.clone();
        let packer: Arc<dyn Packer> = Arc::new(Plain);
        let sender = Sender { store: store.clone(), clock: as_clock, outlets, vault, packer };
        Self {
            store,
            clock,
            board,
            sender: Arc::new(sender),
            edition,
            author,
            publisher,
            other_publisher,
            _folder: folder,
        }
    }

    fn outlets(&self) -> &Outlets {
        &self.sender.outlets
    }

    async fn compose(&self, me: &Rights) -> Result<DispatchId, FlowError> {
        let clock = self.clock.as_ref();
        let mut conn = self.store.read().await.unwrap();
        let (fit, _) = suitable(&mut conn, clock, self.outlets(), self.edition, &link).await?;
        drop(conn);
        let text = fit.first().map_or_else(|| TITLE.to_owned(), |one| one.text.clone());
        self.compose_text(me, &text, None).await
    }

    async fn compose_text(
        &self,
        me: &Rights,
        text: &str,
        campaign: Option<Code>,
    ) -> Result<DispatchId, FlowError> {
        let new = NewDispatches {
            edition: self.edition,
            campaign,
            message: None,
            send_at: None,
            drafts: vec![Draft { channel: code("board"), text: text.into() }],
        };
        let mut tx = self.store.begin().await.unwrap();
        let made = compose(&mut tx, me, self.clock.as_ref(), self.outlets(), &new, &link).await?;
        tx.commit().await.unwrap();
        Ok(made[0])
    }

    /// Sent at once by whoever may.
    async fn sent(&self) -> DispatchId {
        let id = self.compose(&self.publisher).await.unwrap();
        self.schedule(&self.publisher, id, None).await.unwrap();
        self.round().await;
        assert_eq!(self.state(id).await, DispatchState::Sent);
        id
    }

    async fn schedule(&self, me: &Rights, id: DispatchId, at: Option<Timestamp>) -> Result<(), FlowError> {
        let mut tx = self.store.begin().await.unwrap();
        schedule(&mut tx, me, self.clock.as_ref(), self.outlets(), id, at).await?;
        tx.commit().await.unwrap();
        Ok(())
    }

    async fn submit(&self, me: &Rights, id: DispatchId) {
        let mut tx = self.store.begin().await.unwrap();
        submit(&mut tx, me, self.clock.as_ref(), id).await.unwrap();
        tx.commit().await.unwrap();
    }

    async fn approve(&self, me: &Rights, id: DispatchId) -> Result<(), FlowError> {
        let mut tx = self.store.begin().await.unwrap();
        approve(&mut tx, me, self.clock.as_ref(), self.outlets(), id).await?;
        tx.commit().await.unwrap();
        Ok(())
    }

    async fn round(&self) -> Round {
        let (_go_on, stopping) = watch::channel(false);
        send_round(&self.sender, &stopping).await.unwrap()
    }

    async fn follow(&self) -> usize {
        let mut tx = self.store.begin().await.unwrap();
        let touched = follow_edition(&mut tx, self.clock.as_ref(), Some(self.edition)).await.unwrap();
        tx.commit().await.unwrap();
        touched
    }

    async fn withdraw_text(&self) {
        let mut tx = self.store.begin().await.unwrap();
        let at = self.clock.now();
        store::edition::withdraw_edition(&mut tx, self.edition, "it was wrong", at).await.unwrap();
        tx.commit().await.unwrap();
    }

    async fn correct_text(&self, title: &str) {
        let mut tx = self.store.begin().await.unwrap();
        write(&mut tx, self.edition, &self.author, title, self.clock.now()).await;
        tx.commit().await.unwrap();
    }

    async fn get(&self, id: DispatchId) -> Dispatch {
        store::reach::find_dispatch(&mut self.store.read().await.unwrap(), id).await.unwrap().unwrap()
    }

    async fn state(&self, id: DispatchId) -> DispatchState {
        self.get(id).await.state
    }

    async fn steps(&self, id: DispatchId) -> Vec<DispatchStepKind> {
        let steps = store::reach::dispatch_steps(&mut self.store.read().await.unwrap(), id).await.unwrap();
        steps.into_iter().map(|s| s.step).collect()
    }
}

fn reason<T: std::fmt::Debug>(done: Result<T, FlowError>) -> &'static str {
    match done.unwrap_err() {
        FlowError::Refused(refusal) => refusal.code(),
        other => panic!("{other}"),
    }
}

/// Runs on every engine with a text of a kind of information.
async fn each<F: Future<Output = ()>>(kind: InformationKind, run: impl Fn(House) -> F) {
    for store in test_stores().await {
        run(House::build(store, kind).await).await;
    }
}
