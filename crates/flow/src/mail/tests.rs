//! Who is written to, and how often.
#![allow(clippy::unwrap_used)]

use jiff::{SignedDuration, Timestamp};
use model::{FixedClock, Locale, Person, PersonId};
use store::mail::{MailWishes, claim_mail, hand_over, mail_sent};
use store::{Store, Tx};

use super::{Mail, Words, note, queue, remind};

fn clock(minutes: i64) -> FixedClock {
    FixedClock(Timestamp::from_second(1_760_000_000).unwrap() + SignedDuration::from_mins(minutes))
}

fn words(subject: &str) -> Words {
    Words { subject: subject.into(), text: "Words.".into(), html: None }
}

async fn somebody(tx: &mut Tx) -> Person {
    let now = clock(0).0;
    let person = Person {
        id: PersonId::new(now),
        name: "An".into(),
        email: "an@example.org".into(),
        locale: Locale::new("vi").unwrap(),
        created_at: now,
        disabled_at: None,
        second_factor_since: None,
    };
    store::person::insert_person(tx, &person).await.unwrap();
    person
}

/// Hands over all that is due at a minute, and answers with the subjects.
async fn send(store: &Store, minutes: i64) -> Vec<String> {
    let (now, claim) = (clock(minutes).0, format!("claim {minutes}"));
    let mut tx = store.begin().await.unwrap();
    let taken = claim_mail(&mut tx, &claim, now, 50).await.unwrap();
    for letter in &taken {
        assert!(hand_over(&mut tx, letter.id, &claim, now).await.unwrap());
        assert!(mail_sent(&mut tx, letter.id, &claim, now).await.unwrap());
    }
    tx.commit().await.unwrap();
    taken.into_iter().map(|m| m.subject).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn notes_come_once_and_at_most_once_an_hour() {
    for store in store::testing::test_stores().await {
        let mut tx = store.begin().await.unwrap();
        let an = somebody(&mut tx).await;
        assert!(note(&mut tx, &clock(0), &an, "e1", "text:1", words("first")).await.unwrap());
        assert!(!note(&mut tx, &clock(0), &an, "e1", "text:1", words("again")).await.unwrap());
        // One that waits says enough.
        assert!(!note(&mut tx, &clock(0), &an, "e2", "text:1", words("left out")).await.unwrap());
        assert!(note(&mut tx, &clock(0), &an, "e3", "text:2", words("another text")).await.unwrap());
        tx.commit().await.unwrap();
        assert_eq!(send(&store, 1).await.len(), 2);
        let mut tx = store.begin().await.unwrap();
        assert!(note(&mut tx, &clock(10), &an, "e4", "text:1", words("second")).await.unwrap());
        assert!(!note(&mut tx, &clock(11), &an, "e5", "text:1", words("left out")).await.unwrap());
        assert!(!note(&mut tx, &clock(12), &an, "e1", "text:1", words("again")).await.unwrap());
        tx.commit().await.unwrap();
        assert!(send(&store, 59).await.is_empty());
        assert_eq!(send(&store, 60).await, ["second"]);
        let mut tx = store.begin().await.unwrap();
        assert!(note(&mut tx, &clock(300), &an, "e6", "text:1", words("much later")).await.unwrap());
        tx.commit().await.unwrap();
        assert_eq!(send(&store, 300).await, ["much later"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_written_to_who_does_not_want_it() {
    for store in store::testing::test_stores().await {
        let mut tx = store.begin().await.unwrap();
        let an = somebody(&mut tx).await;
        let wishes = MailWishes { notes: false, deadlines: true };
        store::mail::set_mail_wishes(&mut tx, an.id, wishes).await.unwrap();
        assert!(!note(&mut tx, &clock(0), &an, "e1", "text:1", words("note")).await.unwrap());
        assert!(remind(&mut tx, &clock(0), &an, "report:1:7", words("reminder")).await.unwrap());
        assert!(!remind(&mut tx, &clock(9), &an, "report:1:7", words("reminder")).await.unwrap());
        assert!(remind(&mut tx, &clock(9), &an, "report:1:1", words("reminder")).await.unwrap());
        let wishes = MailWishes { notes: true, deadlines: false };
        store::mail::set_mail_wishes(&mut tx, an.id, wishes).await.unwrap();
        assert!(!remind(&mut tx, &clock(9), &an, "report:2:7", words("reminder")).await.unwrap());
        let gone = Person { disabled_at: Some(clock(0).0), ..an.clone() };
        assert!(!note(&mut tx, &clock(9), &gone, "e2", "text:1", words("note")).await.unwrap());
        // What is not a matter of wishes goes out all the same: an invitation.
        assert!(
            queue(&mut tx, &clock(9), Mail::to(&an, "invitation:1".into(), words("come"))).await.unwrap()
        );
        tx.commit().await.unwrap();
    }
}
