//! Things to try the store with.

use std::task::Poll;

use jiff::civil::date;
use jiff::{SignedDuration, Timestamp};
use model::programme::{Basis, Programme, Wording};
use model::{
    Actor, Claim, Code, EditionId, Format, InformationKind, Item, ItemId, Locale, Person, PersonId, Rating,
    Revision, RevisionId, SourceRef, Translation,
};

use crate::edition::{NewEdition, insert_edition, publish_edition};
use crate::item::upsert_item;
use crate::person::insert_person;
use crate::programme::upsert_programme;
use crate::revision::{NewRevision, insert_revision};
use crate::{Store, Tx};

/// Some seconds into the test.
pub fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(1_760_000_000).unwrap() + SignedDuration::from_secs(seconds)
}

pub fn code(text: &str) -> Code {
    Code::new(text).unwrap()
}

pub fn codes(texts: &[&str]) -> Vec<Code> {
    texts.iter().map(|text| code(text)).collect()
}

pub fn locale(tag: &str) -> Locale {
    Locale::new(tag).unwrap()
}

/// A person of this name.
pub async fn somebody(tx: &mut Tx, name: &str) -> PersonId {
    let new = Person {
        id: PersonId::new(at(0)),
        name: name.into(),
        email: format!("{name}@example.org"),
        locale: locale("vi"),
        created_at: at(0),
        disabled_at: None,
        second_factor_since: None,
    };
    insert_person(tx, &new).await.unwrap();
    new.id
}

/// The programme `p`, led by `lead`.
pub async fn some_programme(tx: &mut Tx) {
    let programme = Programme {
        code: code("p"),
        basis: Basis { document: code("law"), place: String::new() },
        lead: code("lead"),
        from: date(2026, 11, 1),
        to: None,
        currency: "EUR".into(),
        horizons: Vec::new(),
        takes_part: vec!["ministry".into()],
        example: false,
        public: true,
        withheld: Vec::new(),
        titles: Wording::one(&locale("en"), "Programme"),
        about: Wording::default(),
        sources: Vec::new(),
    };
    upsert_programme(tx, &programme, 1, None).await.unwrap();
}

pub fn item(name: &str) -> Item {
    Item {
        id: ItemId::new(at(0)),
        code: code(name),
        kind: InformationKind::Image,
        format: Format::Story,
        section: code("culture"),
        topics: codes(&["heritage", "craft"]),
        territories: codes(&["VN-46"]),
        messages: codes(&["welcomes"]),
        publisher: code("ministry"),
        written_in: locale("vi"),
        image: Some(code("bay")),
        sources: vec![SourceRef { name: "A source".into(), url: String::new(), date: None }],
        event: None,
        claim: Some(Claim { first_seen: None, rating: Rating::MissingContext }),
        created_at: at(0),
    }
}

pub fn new_edition(item: ItemId, tag: &str, slug: &str) -> NewEdition {
    NewEdition {
        id: EditionId::new(at(0)),
        item,
        locale: locale(tag),
        slug: slug.into(),
        translation: Translation::Original,
        at: at(0),
    }
}

pub fn new_revision(edition: EditionId, title: &str, time: Timestamp) -> NewRevision {
    NewRevision {
        id: RevisionId::new(time),
        edition,
        title: title.into(),
        summary: format!("About {title}."),
        body: "Words.".into(),
        image_alt: "A bay".into(),
        claim: "Someone said so".into(),
        verdict: "It is more than that".into(),
        at: time,
        by: Actor("user:a".into()),
    }
}

/// Publishes an item in a locale under its code, with a headline like `bay/vi`.
pub async fn publish(tx: &mut Tx, item: &Item, tag: &str, time: Timestamp) -> (EditionId, Revision) {
    let (id, _) = upsert_item(tx, item).await.unwrap();
    let new = new_edition(id, tag, item.code.as_str());
    let edition = insert_edition(tx, &new).await.unwrap().id;
    let title = format!("{}/{tag}", item.code);
    let revision = insert_revision(tx, &new_revision(edition, &title, time)).await.unwrap();
    publish_edition(tx, edition, revision.id, time, time).await.unwrap();
    (edition, revision)
}

/// The same in a transaction of its own.
pub async fn publish_one(store: &Store, name: &str, tag: &str, time: Timestamp) -> (EditionId, Revision) {
    let mut tx = store.begin().await.unwrap();
    let done = publish(&mut tx, &item(name), tag, time).await;
    tx.commit().await.unwrap();
    done
}

/// Drops a future when it is not ready after so many polls, as happens to a request whose client hangs up.
/// Unlike a timer, which counts in milliseconds, this reaches every point at which a future waits.
pub async fn dropped_after<F: Future>(polls: u32, future: F) -> Option<F::Output> {
    let mut future = Box::pin(future);
    let mut left = polls;
    std::future::poll_fn(|context| match future.as_mut().poll(context) {
        Poll::Ready(output) => Poll::Ready(Some(output)),
        Poll::Pending if left <= 1 => Poll::Ready(None),
        Poll::Pending => {
            left -= 1;
            Poll::Pending
        }
    })
    .await
}
