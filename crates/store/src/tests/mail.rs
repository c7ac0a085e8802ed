use std::collections::BTreeMap;

use jiff::SignedDuration;
use model::{MailId, MailState, Person, PersonId};

use super::sample::{at, locale};
use crate::Store;
use crate::mail::{
    ClaimedMail, MailWishes, NewMail, claim_mail, erase_mail, forget_mail_read, give_back_mail, hand_over,
    has_mail, last_mail_about, last_mail_sent, mail_again, mail_counts, mail_due, mail_not_sent,
    mail_not_taken, mail_read_up_to, mail_sent, mail_trouble, mail_wishes, queue_mail, revive_mail,
    set_mail_read_up_to, set_mail_wishes, take_up_mail,
};

fn letter(key: &str, send_at: i64) -> NewMail {
    NewMail {
        id: MailId::new(at(send_at)),
        key: key.into(),
        about: None,
        to_address: format!("{key}@example.org"),
        to_name: "An".into(),
        locale: locale("vi"),
        subject: "Chào".into(),
        text: "Một dòng.".into(),
        html: Some("<p>Một dòng.</p>".into()),
        headers: BTreeMap::from([("Precedence".to_owned(), "bulk".to_owned())]),
        secret: false,
        made_at: at(0),
        send_at: at(send_at),
    }
}

async fn queue(store: &Store, new: &NewMail) -> bool {
    let mut tx = store.begin().await.unwrap();
    let queued = queue_mail(&mut tx, new).await.unwrap();
    tx.commit().await.unwrap();
    queued
}

async fn take(store: &Store, claim: &str, now: i64, limit: u32) -> Vec<ClaimedMail> {
    let mut tx = store.begin().await.unwrap();
    let taken = claim_mail(&mut tx, claim, at(now), limit).await.unwrap();
    tx.commit().await.unwrap();
    taken
}

async fn begin(store: &Store, letter: &ClaimedMail, claim: &str, now: i64) -> bool {
    let mut tx = store.begin().await.unwrap();
    let ours = hand_over(&mut tx, letter.id, claim, at(now)).await.unwrap();
    tx.commit().await.unwrap();
    ours
}

on_every_engine! {
    async fn a_key_is_queued_once_ever(store) {
        assert!(queue(&store, &letter("a", 1)).await);
        assert!(!queue(&store, &letter("a", 2)).await);
        assert!(has_mail(&mut store.read().await.unwrap(), "a").await.unwrap());
        let taken = take(&store, "one", 1, 10).await;
        assert_eq!((taken.len(), taken[0].subject.as_str(), taken[0].tries), (1, "Chào", 0));
        assert_eq!(taken[0].headers.get("Precedence").map(String::as_str), Some("bulk"));
        assert!(begin(&store, &taken[0], "one", 2).await);
        let mut tx = store.begin().await.unwrap();
        assert!(mail_sent(&mut tx, taken[0].id, "one", at(3)).await.unwrap());
        assert!(!mail_sent(&mut tx, taken[0].id, "one", at(3)).await.unwrap());
        assert!(!queue_mail(&mut tx, &letter("a", 5)).await.unwrap());
        tx.commit().await.unwrap();
        assert!(take(&store, "two", 100, 10).await.is_empty());
        let mut conn = store.read().await.unwrap();
        assert_eq!(last_mail_sent(&mut conn).await.unwrap(), Some(at(3)));
        assert_eq!(mail_counts(&mut conn).await.unwrap(), [(MailState::Sent, 1)].into());
    }

    async fn letters_come_in_turn_and_not_before_their_time(store) {
        for (key, send_at) in [("late", 9), ("b", 2), ("a", 1)] {
            queue(&store, &letter(key, send_at)).await;
        }
        let taken = take(&store, "one", 5, 1).await;
        assert_eq!(taken.iter().map(|m| m.key.as_str()).collect::<Vec<_>>(), ["a"]);
        let taken = take(&store, "two", 5, 10).await;
        assert_eq!(taken.iter().map(|m| m.key.as_str()).collect::<Vec<_>>(), ["b"]);
        assert!(!mail_due(&mut store.read().await.unwrap(), at(8)).await.unwrap());
        assert!(mail_due(&mut store.read().await.unwrap(), at(9)).await.unwrap());
        assert_eq!(take(&store, "three", 9, 10).await[0].key, "late");
    }

    async fn what_a_dead_process_had_not_begun_is_taken_again_and_the_rest_is_not(store) {
        for key in ["a", "b"] {
            queue(&store, &letter(key, 1)).await;
        }
        let taken = take(&store, "dead", 1, 10).await;
        assert!(begin(&store, &taken[0], "dead", 2).await);
        let mut tx = store.begin().await.unwrap();
        assert_eq!(take_up_mail(&mut tx, at(0), at(5), "unknown").await.unwrap(), (0, 0));
        assert_eq!(take_up_mail(&mut tx, at(3), at(5), "unknown").await.unwrap(), (1, 1));
        tx.commit().await.unwrap();
        // It was only asleep: what is no longer its own it can neither hand over nor settle.
        assert!(!begin(&store, &taken[1], "dead", 6).await);
        let again = take(&store, "alive", 6, 10).await;
        assert_eq!(again.iter().map(|m| &m.key).collect::<Vec<_>>(), [&taken[1].key]);
        assert!(begin(&store, &again[0], "alive", 6).await);
        assert!(!begin(&store, &again[0], "alive", 6).await, "once for each claim");
        let mut tx = store.begin().await.unwrap();
        assert!(!mail_sent(&mut tx, again[0].id, "dead", at(7)).await.unwrap());
        assert!(mail_sent(&mut tx, again[0].id, "alive", at(7)).await.unwrap());
        // Somebody looks at the other one and says that it should go out after all.
        let ended = mail_not_taken(&mut tx, 10).await.unwrap();
        assert_eq!((ended.len(), ended[0].state, ended[0].tries), (1, MailState::GivenUp, 1));
        assert_eq!(ended[0].last_error.as_deref(), Some("unknown"));
        assert!(revive_mail(&mut tx, ended[0].id, at(8)).await.unwrap());
        assert!(!revive_mail(&mut tx, again[0].id, at(8)).await.unwrap(), "it was sent");
        tx.commit().await.unwrap();
        assert_eq!(take(&store, "third", 8, 10).await[0].key, taken[0].key);
    }

    async fn what_was_not_taken_is_tried_again_or_ends(store) {
        for key in ["a", "b"] {
            queue(&store, &letter(key, 1)).await;
        }
        let taken = take(&store, "one", 1, 10).await;
        for letter in &taken {
            assert!(begin(&store, letter, "one", 2).await);
        }
        let mut tx = store.begin().await.unwrap();
        assert!(mail_again(&mut tx, taken[0].id, "one", at(60), "451 later").await.unwrap());
        let state = MailState::Failed;
        assert!(mail_not_sent(&mut tx, taken[1].id, "one", state, at(3), "550 unknown").await.unwrap());
        tx.commit().await.unwrap();
        let mut conn = store.read().await.unwrap();
        assert_eq!(mail_trouble(&mut conn).await.unwrap().as_deref(), Some("451 later"));
        drop(conn);
        assert!(take(&store, "two", 59, 10).await.is_empty());
        let again = take(&store, "three", 60, 10).await;
        assert_eq!((again.len(), again[0].tries), (1, 1));
        let mut tx = store.begin().await.unwrap();
        assert_eq!(give_back_mail(&mut tx, "three").await.unwrap(), 1);
        tx.commit().await.unwrap();
        assert_eq!(take(&store, "four", 60, 10).await.len(), 1);
    }

    async fn words_go_at_once_or_in_time(store) {
        let secret = NewMail { secret: true, ..letter("secret", 1) };
        queue(&store, &secret).await;
        queue(&store, &letter("plain", 1)).await;
        let taken = take(&store, "one", 1, 10).await;
        let mut tx = store.begin().await.unwrap();
        for letter in &taken {
            hand_over(&mut tx, letter.id, "one", at(1)).await.unwrap();
            mail_sent(&mut tx, letter.id, "one", at(2)).await.unwrap();
        }
        assert_eq!(erase_mail(&mut tx, at(1), at(3)).await.unwrap(), 0);
        assert_eq!(erase_mail(&mut tx, at(2), at(3)).await.unwrap(), 2);
        assert_eq!(erase_mail(&mut tx, at(9), at(9)).await.unwrap(), 0);
        tx.commit().await.unwrap();
    }

    async fn the_last_letter_about_something_is_known(store) {
        let about = |key: &str, send_at| NewMail { about: Some("text:1".into()), ..letter(key, send_at) };
        let mut conn = store.read().await.unwrap();
        assert_eq!(last_mail_about(&mut conn, "text:1").await.unwrap(), None);
        drop(conn);
        queue(&store, &about("a", 1)).await;
        queue(&store, &about("b", 3600)).await;
        let mut conn = store.read().await.unwrap();
        let last = last_mail_about(&mut conn, "text:1").await.unwrap();
        assert_eq!(last, Some((MailState::Waiting, at(3600))));
    }

    async fn people_say_what_they_want_to_be_written_of(store) {
        let person = Person {
            id: PersonId::new(at(0)),
            name: "An".into(),
            email: "an@example.org".into(),
            locale: locale("vi"),
            created_at: at(0),
            disabled_at: None,
            second_factor_since: None,
        };
        let mut tx = store.begin().await.unwrap();
        crate::person::insert_person(&mut tx, &person).await.unwrap();
        assert_eq!(mail_wishes(&mut tx, person.id).await.unwrap(), MailWishes::default());
        let wishes = MailWishes { notes: false, deadlines: true };
        for wishes in [MailWishes { notes: false, deadlines: false }, wishes] {
            set_mail_wishes(&mut tx, person.id, wishes).await.unwrap();
            assert_eq!(mail_wishes(&mut tx, person.id).await.unwrap(), wishes);
        }
        for moment in [at(1), at(1) + SignedDuration::from_secs(5)] {
            set_mail_read_up_to(&mut tx, "notes", moment).await.unwrap();
            assert_eq!(mail_read_up_to(&mut tx, "notes").await.unwrap(), Some(moment));
        }
        set_mail_read_up_to(&mut tx, "notes", at(2)).await.unwrap();
        assert_eq!(mail_read_up_to(&mut tx, "notes").await.unwrap(), Some(at(6)), "never back");
        forget_mail_read(&mut tx, "notes").await.unwrap();
        assert_eq!(mail_read_up_to(&mut tx, "notes").await.unwrap(), None);
    }

    async fn processes_at_the_same_time_take_different_letters(store) {
        for n in 0..40 {
            queue(&store, &letter(&format!("k{n}"), 1)).await;
        }
        let workers: Vec<_> = (0..4)
            .map(|worker| {
                let store = store.clone();
                tokio::spawn(async move {
                    let mut mine = Vec::new();
                    for round in 0..40 {
                        mine.extend(take(&store, &format!("{worker}:{round}"), 1, 3).await);
                    }
                    mine.into_iter().map(|m| m.key).collect::<Vec<_>>()
                })
            })
            .collect();
        let mut all = Vec::new();
        for worker in workers {
            all.extend(worker.await.unwrap());
        }
        assert_eq!(all.len(), 40, "none twice");
        all.sort();
        all.dedup();
        assert_eq!(all.len(), 40, "none left out");
    }
}
