//! Who is on a list, and who gets which letter.
#![allow(clippy::unwrap_used)]

mod kept;

use std::sync::Arc;

use model::press::{PressGone, PressSaid};
use model::programme::Wording;
use model::{
    Actor, Dispatch, DispatchId, DispatchState, EditionId, FixedClock, Format, Grant, GrantId,
    InformationKind, Item, ItemId, Organisation, Person, PersonId, RevisionId, Role, Translation,
};
use store::mail::ClaimedMail;
use store::testing::test_stores;
use store::{Store, Tx};

use super::*;
use crate::reach::newsletter::MARK_LEAVE;
use crate::reach::outlet::Letter;
use crate::trust::Tree;

fn at(minutes: i64) -> Timestamp {
    Timestamp::from_second(1_760_000_000 + minutes * 60).unwrap()
}

fn clock(minutes: i64) -> FixedClock {
    FixedClock(at(minutes))
}

fn code(text: &str) -> Code {
    Code::new(text).unwrap()
}

fn locale(tag: &str) -> Locale {
    Locale::new(tag).unwrap()
}

fn site() -> Vec<Locale> {
    ["en", "fr", "vi"].map(locale).into()
}

fn vault() -> Vault {
    Vault::open_file(&tempfile::tempdir().unwrap().path().join("secrets.key")).unwrap()
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

async fn somebody(tx: &mut Tx, name: &str, organisation: &str) -> Rights {
    let person = Person {
        id: PersonId::new(at(0)),
        name: name.into(),
        email: format!("{name}@example.org"),
        locale: locale("en"),
        created_at: at(0),
        disabled_at: None,
        second_factor_since: None,
    };
    store::person::insert_person(tx, &person).await.unwrap();
    let grant = Grant {
        id: GrantId::new(at(0)),
        person: person.id,
        role: Role::Administrator,
        organisation: Some(code(organisation)),
        locales: Vec::new(),
    };
    Rights::new(person, vec![grant], Arc::new(Tree::new(&organisations(), &[])))
}

/// An item in English and French, a press list, and a dispatch of the English text.
struct House {
    store: Store,
    vault: Vault,
    keeper: Rights,
    stranger: Rights,
    channel: Channel,
    dispatch: Dispatch,
    french: (EditionId, RevisionId),
}

async fn edition(tx: &mut Tx, item: ItemId, tag: &str, by: &Rights) -> (EditionId, RevisionId) {
    let new = store::edition::NewEdition {
        id: EditionId::new(at(0)),
        item,
        locale: locale(tag),
        slug: "bay".into(),
        translation: Translation::Original,
        at: at(0),
    };
    let edition = store::edition::insert_edition(tx, &new).await.unwrap().id;
    let new = store::revision::NewRevision {
        id: RevisionId::new(at(0)),
        edition,
        title: "A bay".into(),
        summary: "Islands.".into(),
        body: "Words.".into(),
        image_alt: String::new(),
        claim: String::new(),
        verdict: String::new(),
        at: at(0),
        by: Actor::person(by.person.id),
    };
    let made = store::revision::insert_revision(tx, &new).await.unwrap();
    store::edition::publish_edition(tx, edition, made.id, at(0), at(0)).await.unwrap();
    (edition, made.id)
}

impl House {
    async fn build(store: Store) -> Self {
        let mut tx = store.begin().await.unwrap();
        store::nation::replace_organisations(&mut tx, &organisations()).await.unwrap();
        let keeper = somebody(&mut tx, "an", "culture").await;
        let stranger = somebody(&mut tx, "binh", "trade").await;
        let item = Item {
            id: ItemId::new(at(0)),
            code: code("bay"),
            kind: InformationKind::Image,
            format: Format::Story,
            section: code("culture"),
            topics: Vec::new(),
            territories: Vec::new(),
            messages: Vec::new(),
            publisher: code("culture"),
            written_in: locale("en"),
            image: None,
            sources: Vec::new(),
            event: None,
            claim: None,
            created_at: at(0),
        };
        let (item, _) = store::item::upsert_item(&mut tx, &item).await.unwrap();
        let english = edition(&mut tx, item, "en", &keeper).await;
        let french = edition(&mut tx, item, "fr", &keeper).await;
        let channel = Channel {
            code: code("press"),
            kind: ChannelKind::Press,
            organisation: code("culture"),
            names: Wording::one(&locale("en"), "The press"),
            address: String::new(),
            handle: String::new(),
            locales: vec![locale("en"), locale("fr")],
            settings: serde_json::json!({}),
            has_secret: false,
            opened_at: at(0),
            closed_at: None,
            verified_at: None,
            checked_at: None,
            check_error: None,
        };
        store::reach::insert_channel(&mut tx, &channel, None).await.unwrap();
        let dispatch = Dispatch {
            id: DispatchId::new(at(1)),
            channel: code("press"),
            edition: english.0,
            revision: english.1,
            locale: locale("en"),
            campaign: None,
            message: None,
            text: "A bay".into(),
            state: DispatchState::Draft,
            made_by: keeper.person.id,
            made_at: at(1),
            changed_at: at(1),
            approved_by: None,
            send_at: None,
            tries: 0,
            sent_at: None,
            remote_id: None,
            remote_url: None,
            last_error: None,
        };
        store::reach::insert_dispatch(&mut tx, &dispatch).await.unwrap();
        tx.commit().await.unwrap();
        Self { store, vault: vault(), keeper, stranger, channel, dispatch, french }
    }

    async fn load(&self, text: &str) -> Result<usize, Vec<RowProblem>> {
        let mut tx = self.store.begin().await.unwrap();
        let list = &self.channel.code;
        let done = load(&mut tx, &self.keeper, &clock(2), &self.vault, &site(), list, text).await.unwrap();
        if done.is_ok() {
            tx.commit().await.unwrap();
        }
        done
    }

    async fn add(&self, me: &Rights, address: &str, again: bool) -> Result<(), FlowError> {
        let typed = ["The paper", "", address, "en", ""];
        let mut tx = self.store.begin().await.unwrap();
        let list = &self.channel.code;
        add_contact(&mut tx, me, &clock(2), &self.vault, &site(), list, typed, again).await?;
        tx.commit().await.unwrap();
        Ok(())
    }

    async fn contacts(&self) -> Vec<Contact> {
        let mut conn = self.store.read().await.unwrap();
        contacts(&mut conn, &self.keeper, &self.vault, &self.channel.code).await.unwrap()
    }

    fn letter(&self, said: PressSaid, french: bool) -> Letter {
        let (edition, revision) =
            if french { self.french } else { (self.dispatch.edition, self.dispatch.revision) };
        Letter {
            said,
            edition,
            revision,
            locale: locale(if french { "fr" } else { "en" }),
            subject: "A bay".into(),
            text: format!("Words.\n{MARK_LEAVE}\n"),
            html: format!("<p>Words.</p><a href=\"{MARK_LEAVE}\">out</a>"),
            reply_to: Some("press@example.org".into()),
        }
    }

    async fn tell(&self, letters: &[Letter]) -> usize {
        let desk = Desk { vault: &self.vault, base_url: "https://example.org", domain: "example.org" };
        let mut tx = self.store.begin().await.unwrap();
        let told = tell(&mut tx, &clock(3), &desk, &self.channel, &self.dispatch, letters).await.unwrap();
        tx.commit().await.unwrap();
        told
    }

    /// The letters that wait, by address.
    async fn waiting(&self) -> Vec<ClaimedMail> {
        let mut tx = self.store.begin().await.unwrap();
        let mut all = store::mail::claim_mail(&mut tx, "test", at(60), 50).await.unwrap();
        for one in &all {
            assert!(store::mail::hand_over(&mut tx, one.id, "test", at(60)).await.unwrap());
            assert!(store::mail::mail_sent(&mut tx, one.id, "test", at(60)).await.unwrap());
        }
        tx.commit().await.unwrap();
        all.sort_by(|a, b| a.to_address.cmp(&b.to_address));
        all
    }
}

const TABLE: &str = "newsroom,person,email,language,note\n\
    The paper,Foreign desk,desk@paper.example,en,\n\
    Le journal,,redaction@journal.example,fr,mornings\n\
    Báo,,bao@bao.example,vi,\n";

#[test]
fn a_table_is_read_whole_or_everything_wrong_with_it_is_told() {
    let rows = read(TABLE, &site()).unwrap();
    assert_eq!(rows.iter().map(|(line, _)| *line).collect::<Vec<_>>(), [2, 3, 4]);
    assert_eq!(rows[1].1.details.note, "mornings");
    // Semicolons, other names in front, and columns in another order.
    let short = "\u{feff}email;Newsroom;LANGUAGE\nDesk@Paper.example;The paper;en\n";
    assert_eq!(read(short, &site()).unwrap()[0].1.details.address, "desk@paper.example");
    let wrong = "newsroom,email,language\n,a@b.example,en\nA,nowhere,en\nB,b@b.example,xx-none\n\
        C,c@b.example,en\nD,C@b.example,en\n";
    let keys: Vec<_> = read(wrong, &site()).unwrap_err().into_iter().map(|p| (p.line, p.key)).collect();
    assert_eq!(
        keys,
        [
            (2, "press-problem-newsroom"),
            (3, "press-problem-email"),
            (4, "press-problem-language"),
            (6, "press-problem-twice"),
        ]
    );
    for nothing in ["", "newsroom,email\nA,a@b.example\n", "newsroom,email,language\n"] {
        assert_eq!(read(nothing, &site()).unwrap_err()[0].key, "press-problem-columns", "{nothing}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_is_kept_by_those_who_may_and_sealed() {
    for store in test_stores().await {
        let house = House::build(store).await;
        let refused = house.add(&house.stranger, "desk@paper.example", false).await.unwrap_err();
        assert!(matches!(refused, FlowError::Refused(Refusal::Forbidden(_))), "{refused}");
        assert_eq!(house.load(TABLE).await.unwrap(), 3);
        assert_eq!(house.contacts().await.len(), 3);
        let kept = store::press_list::contacts(&mut house.store.read().await.unwrap(), &code("press")).await;
        for one in kept.unwrap() {
            assert!(!one.sealed.contains("example") && !one.address_hash.contains("example"));
        }
        // One line of two is there already: nothing is loaded.
        let again = "newsroom,email,language\nNew,new@new.example,en\nOld,DESK@paper.example,en\n";
        let problems = house.load(again).await.unwrap_err();
        assert_eq!((problems[0].line, problems[0].key), (3, "press-problem-there"));
        assert_eq!(house.contacts().await.len(), 3);
        // What is taken off is not loaded again, and added only on its owner's wish.
        let paper = house.contacts().await.into_iter().find(|c| c.details.newsroom == "The paper").unwrap();
        let mut tx = house.store.begin().await.unwrap();
        take_off(&mut tx, &house.keeper, &clock(3), &code("press"), paper.id).await.unwrap();
        tx.commit().await.unwrap();
        let once = "newsroom,email,language\nOld,desk@paper.example,en\n";
        assert_eq!(house.load(once).await.unwrap_err()[0].key, "press-problem-gone");
        let refused = house.add(&house.keeper, "desk@paper.example", false).await.unwrap_err();
        assert!(matches!(refused, FlowError::Refused(Refusal::Invalid { reason: "press-problem-gone", .. })));
        house.add(&house.keeper, "desk@paper.example", true).await.unwrap();
        assert_eq!(house.contacts().await.len(), 3);
        // What is taken out of the house can be loaded elsewhere, and that it was is written down.
        let mut tx = house.store.begin().await.unwrap();
        let file = export(&mut tx, &house.keeper, &clock(4), &house.vault, &code("press")).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(read(&String::from_utf8(file).unwrap(), &site()).unwrap().len(), 3);
        let mut conn = house.store.read().await.unwrap();
        let events = store::event::events_about(&mut conn, "channel", &code("press"), 30).await.unwrap();
        assert!(events.iter().any(|e| e.action == "press-export"));
        for event in events {
            assert!(!event.detail.to_string().contains("paper.example"), "{}", event.detail);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn everybody_gets_a_text_once_and_hears_what_became_of_it() {
    for store in test_stores().await {
        let house = House::build(store).await;
        house.load(TABLE).await.unwrap();
        let first = [house.letter(PressSaid::First, false), house.letter(PressSaid::First, true)];
        assert_eq!(house.tell(&first).await, 3);
        assert_eq!(house.tell(&first).await, 0, "handed over twice, it is queued once");
        let letters = house.waiting().await;
        let went: Vec<_> = letters.iter().map(|l| (l.to_address.as_str(), l.locale.as_str())).collect();
        // Whose language there is none of gets the dispatch's.
        assert_eq!(
            went,
            [("bao@bao.example", "en"), ("desk@paper.example", "en"), ("redaction@journal.example", "fr")]
        );
        let paper = &letters[1];
        assert_eq!(paper.to_name, "Foreign desk");
        assert_eq!(paper.headers["List-Unsubscribe-Post"], "List-Unsubscribe=One-Click");
        assert_eq!(paper.headers["Reply-To"], "press@example.org");
        let link = paper.headers["List-Unsubscribe"].trim_matches(['<', '>']).to_owned();
        assert!(link.starts_with("https://example.org/en/press-list/leave/"), "{link}");
        assert!(paper.text.contains(&link) && paper.html.as_deref().unwrap().contains(&link));
        // One leaves by the link of the letter; the link is theirs alone, and works once.
        let token = link.rsplit('/').next().unwrap().to_owned();
        let mut tx = house.store.begin().await.unwrap();
        assert!(!leave(&mut tx, &clock(5), &house.vault, &token[1..]).await.unwrap());
        assert!(leaving(&mut tx, &house.vault, &token).await.unwrap().is_some());
        assert!(leave(&mut tx, &clock(5), &house.vault, &token).await.unwrap());
        assert!(leave(&mut tx, &clock(6), &house.vault, &token).await.unwrap(), "having left is well");
        assert!(leaving(&mut tx, &house.vault, &token).await.unwrap().is_none());
        let gone = store::press_list::gone(&mut tx, &code("press")).await.unwrap();
        assert_eq!(gone.values().collect::<Vec<_>>(), [&(PressGone::Left, at(5))]);
        tx.commit().await.unwrap();
        // A correction goes to those who had that text and are still there, once for each.
        let corrected =
            Letter { revision: RevisionId::new(at(7)), ..house.letter(PressSaid::Corrected, false) };
        // The row of a letter names a revision that is there.
        let mut tx = house.store.begin().await.unwrap();
        let new = store::revision::NewRevision {
            id: corrected.revision,
            edition: house.dispatch.edition,
            title: "A bay, corrected".into(),
            summary: "Islands.".into(),
            body: "Words.".into(),
            image_alt: String::new(),
            claim: String::new(),
            verdict: String::new(),
            at: at(7),
            by: Actor::person(house.keeper.person.id),
        };
        let made = store::revision::insert_revision(&mut tx, &new).await.unwrap();
        tx.commit().await.unwrap();
        let corrected = [Letter { revision: made.id, ..corrected }];
        assert_eq!(house.tell(&corrected).await, 1);
        assert_eq!(house.tell(&corrected).await, 0);
        assert_eq!(house.waiting().await[0].to_address, "bao@bao.example");
        // So does what says that it was withdrawn; the French text stands.
        assert_eq!(house.tell(&[house.letter(PressSaid::Withdrawn, false)]).await, 1);
        assert_eq!(house.tell(&[house.letter(PressSaid::Withdrawn, false)]).await, 0);
        assert_eq!(house.tell(&corrected).await, 0, "nothing is corrected after that");
        assert_eq!(house.waiting().await.len(), 1);
        assert_eq!(house.tell(&[house.letter(PressSaid::Withdrawn, true)]).await, 1);
        assert_eq!(house.waiting().await[0].to_address, "redaction@journal.example");
    }
}
