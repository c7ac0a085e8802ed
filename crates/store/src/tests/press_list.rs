use model::press::{PressGone, PressSaid};
use model::programme::Wording;
use model::{
    Channel, ChannelKind, Dispatch, DispatchId, DispatchState, MailId, MailState, Person, PersonId,
    PressContactId,
};

use super::sample::{at, code, item, locale, publish};
use crate::mail::NewMail;
use crate::press_list::{
    PressContact, PressLetter, call_off, change_contact, contact_count, contact_locales, contacts,
    find_contact, forget_gone, gone, had, insert_contact, keep_letter, letter_counts, letters_of,
    move_letters, refuse, refused_letters, remove_contact, trust, unfollowed_elsewhere,
};
use crate::{Tx, edition, mail, person, reach};

async fn somebody(tx: &mut Tx) -> PersonId {
    let new = Person {
        id: PersonId::new(at(0)),
        name: "An".into(),
        email: "an@example.org".into(),
        locale: locale("vi"),
        created_at: at(0),
        disabled_at: None,
        second_factor_since: None,
    };
    person::insert_person(tx, &new).await.unwrap();
    new.id
}

async fn list(tx: &mut Tx) {
    let channel = Channel {
        code: code("press"),
        kind: ChannelKind::Press,
        organisation: code("ministry"),
        names: Wording::one(&locale("vi"), "Báo chí"),
        address: String::new(),
        handle: String::new(),
        locales: vec![locale("vi"), locale("en")],
        settings: serde_json::json!({}),
        has_secret: false,
        opened_at: at(0),
        closed_at: None,
        verified_at: None,
        checked_at: None,
        check_error: None,
    };
    reach::insert_channel(tx, &channel, None).await.unwrap();
}

fn contact(by: PersonId, hash: &str, tag: &str) -> PressContact {
    PressContact {
        id: PressContactId::new(at(1)),
        channel: code("press"),
        sealed: format!("v1.{hash}"),
        address_hash: hash.into(),
        locale: locale(tag),
        added_by: by,
        added_at: at(1),
        refused_at: None,
    }
}

async fn queue(tx: &mut Tx, key: &str) {
    let new = NewMail {
        id: MailId::new(at(5)),
        key: key.into(),
        about: None,
        to_address: "desk@example.net".into(),
        to_name: String::new(),
        locale: locale("vi"),
        subject: "Vịnh".into(),
        text: "Một vịnh.".into(),
        html: None,
        headers: std::collections::BTreeMap::new(),
        secret: false,
        made_at: at(5),
        send_at: at(5),
    };
    assert!(mail::queue_mail(tx, &new).await.unwrap());
}

on_every_engine! {
    async fn a_contact_leaves_nothing_but_the_hash_of_its_address(store) {
        let mut tx = store.begin().await.unwrap();
        let by = somebody(&mut tx).await;
        list(&mut tx).await;
        let (one, two) = (contact(by, "a1", "vi"), contact(by, "b2", "en"));
        insert_contact(&mut tx, &one).await.unwrap();
        insert_contact(&mut tx, &two).await.unwrap();
        assert_eq!(contact_count(&mut tx, &code("press")).await.unwrap(), 2);
        assert_eq!(contacts(&mut tx, &code("press")).await.unwrap().len(), 2);
        assert!(contacts(&mut tx, &code("other")).await.unwrap().is_empty());
        let locales = contact_locales(&mut tx, &code("press")).await.unwrap();
        assert_eq!(locales, [(locale("en"), 1), (locale("vi"), 1)].into());
        assert_eq!(find_contact(&mut tx, one.id).await.unwrap(), Some(one.clone()));
        assert!(remove_contact(&mut tx, &one, PressGone::Left, at(4)).await.unwrap());
        assert!(!remove_contact(&mut tx, &one, PressGone::TakenOff, at(5)).await.unwrap(), "once");
        assert_eq!(find_contact(&mut tx, one.id).await.unwrap(), None);
        let left = gone(&mut tx, &code("press")).await.unwrap();
        assert_eq!(left, [("a1".to_owned(), (PressGone::Left, at(4)))].into());
        forget_gone(&mut tx, &code("press"), "a1").await.unwrap();
        assert!(gone(&mut tx, &code("press")).await.unwrap().is_empty());
        tx.commit().await.unwrap();
        // The same address twice.
        let mut tx = store.begin().await.unwrap();
        let again = contact(by, "b2", "vi");
        assert!(insert_contact(&mut tx, &again).await.is_err_and(|e| e.is_duplicate()));
    }

    async fn letters_are_counted_by_what_became_of_them(store) {
        let mut tx = store.begin().await.unwrap();
        let by = somebody(&mut tx).await;
        list(&mut tx).await;
        let (_, text) = publish(&mut tx, &item("bay"), "vi", at(1)).await;
        let (_, other) = publish(&mut tx, &item("hills"), "en", at(1)).await;
        let dispatch = Dispatch {
            id: DispatchId::new(at(2)),
            channel: code("press"),
            edition: text.edition,
            revision: text.id,
            locale: locale("vi"),
            campaign: None,
            message: None,
            text: "Một vịnh".into(),
            state: DispatchState::Draft,
            made_by: by,
            made_at: at(2),
            changed_at: at(2),
            approved_by: None,
            send_at: None,
            tries: 0,
            sent_at: None,
            remote_id: None,
            remote_url: None,
            last_error: None,
        };
        reach::insert_dispatch(&mut tx, &dispatch).await.unwrap();
        let letter = |key: &str, hash: &str, said| PressLetter {
            mail_key: key.into(),
            dispatch: dispatch.id,
            channel: code("press"),
            address_hash: hash.into(),
            edition: if hash == "b2" { other.edition } else { text.edition },
            revision: if hash == "b2" { other.id } else { text.id },
            said,
            queued_at: at(5),
        };
        for (key, hash) in [("press:1", "a1"), ("press:2", "b2"), ("press:3", "c3")] {
            queue(&mut tx, key).await;
            keep_letter(&mut tx, &letter(key, hash, PressSaid::First)).await.unwrap();
            keep_letter(&mut tx, &letter(key, hash, PressSaid::First)).await.unwrap();
        }
        let all = letters_of(&mut tx, dispatch.id).await.unwrap();
        assert_eq!(all.len(), 3);
        assert_eq!(all[1], letter("press:2", "b2", PressSaid::First));
        let counts = letter_counts(&mut tx, dispatch.id).await.unwrap();
        assert_eq!(counts, [((PressSaid::First, MailState::Waiting), 3)].into());
        let error = "it left the list";
        assert_eq!(call_off(&mut tx, &code("press"), "c3", at(6), error).await.unwrap(), 1);
        assert_eq!(call_off(&mut tx, &code("press"), "c3", at(6), error).await.unwrap(), 0);
        let counts = letter_counts(&mut tx, dispatch.id).await.unwrap();
        assert_eq!(counts.get(&(PressSaid::First, MailState::Failed)), Some(&1));
        // Whoever was told of the withdrawal may have the text again.
        let has = |set: std::collections::BTreeSet<String>| set.into_iter().collect::<Vec<_>>();
        assert_eq!(has(had(&mut tx, &code("press"), text.edition).await.unwrap()), ["a1", "c3"]);
        queue(&mut tx, "press:1:w").await;
        keep_letter(&mut tx, &letter("press:1:w", "a1", PressSaid::Withdrawn)).await.unwrap();
        assert_eq!(has(had(&mut tx, &code("press"), text.edition).await.unwrap()), ["c3"]);
        // What went out in another language is followed while its newsroom is on the list.
        assert!(unfollowed_elsewhere(&mut tx).await.unwrap().is_empty());
        insert_contact(&mut tx, &contact(by, "a1", "vi")).await.unwrap();
        insert_contact(&mut tx, &contact(by, "b2", "en")).await.unwrap();
        assert!(unfollowed_elsewhere(&mut tx).await.unwrap().is_empty(), "it is as it was");
        edition::withdraw_edition(&mut tx, other.edition, "wrong", at(8)).await.unwrap();
        assert_eq!(unfollowed_elsewhere(&mut tx).await.unwrap(), [(dispatch.id, other.edition)]);
        queue(&mut tx, "press:2:w").await;
        keep_letter(&mut tx, &letter("press:2:w", "b2", PressSaid::Withdrawn)).await.unwrap();
        assert!(unfollowed_elsewhere(&mut tx).await.unwrap().is_empty(), "and was told");
        tx.commit().await.unwrap();
    }

    async fn an_address_that_was_refused_is_known_until_it_is_another(store) {
        let mut tx = store.begin().await.unwrap();
        let by = somebody(&mut tx).await;
        list(&mut tx).await;
        let (_, text) = publish(&mut tx, &item("bay"), "vi", at(1)).await;
        let dispatch = Dispatch {
            id: DispatchId::new(at(2)),
            channel: code("press"),
            edition: text.edition,
            revision: text.id,
            locale: locale("vi"),
            campaign: None,
            message: None,
            text: "Một vịnh".into(),
            state: DispatchState::Draft,
            made_by: by,
            made_at: at(2),
            changed_at: at(2),
            approved_by: None,
            send_at: None,
            tries: 0,
            sent_at: None,
            remote_id: None,
            remote_url: None,
            last_error: None,
        };
        reach::insert_dispatch(&mut tx, &dispatch).await.unwrap();
        let one = contact(by, "a1", "vi");
        insert_contact(&mut tx, &one).await.unwrap();
        for key in ["press:1", "press:2"] {
            queue(&mut tx, key).await;
            let letter = PressLetter {
                mail_key: key.into(),
                dispatch: dispatch.id,
                channel: code("press"),
                address_hash: "a1".into(),
                edition: text.edition,
                revision: text.id,
                said: PressSaid::First,
                queued_at: at(5),
            };
            keep_letter(&mut tx, &letter).await.unwrap();
        }
        let taken = mail::claim_mail(&mut tx, "now", at(6), 1).await.unwrap();
        assert!(mail::hand_over(&mut tx, taken[0].id, "now", at(6)).await.unwrap());
        let (failed, said) = (MailState::Failed, "permanent error (550): 5.1.1 nobody");
        assert!(mail::mail_not_sent(&mut tx, taken[0].id, "now", failed, at(7), said).await.unwrap());
        assert!(refused_letters(&mut tx, at(8)).await.unwrap().is_empty(), "too long ago");
        let found = refused_letters(&mut tx, at(0)).await.unwrap();
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].contact, found[0].said.as_str(), found[0].at), (one.id, said, at(7)));
        assert!(refuse(&mut tx, one.id, at(7)).await.unwrap());
        assert!(!refuse(&mut tx, one.id, at(8)).await.unwrap(), "once");
        assert_eq!(find_contact(&mut tx, one.id).await.unwrap().unwrap().refused_at, Some(at(7)));
        assert!(refused_letters(&mut tx, at(0)).await.unwrap().is_empty(), "it is known");
        // With another address it begins anew; what waits goes there.
        let changed = PressContact { address_hash: "b2".into(), locale: locale("en"), ..one.clone() };
        change_contact(&mut tx, &changed).await.unwrap();
        let whom = ("new@example.net", "The desk");
        move_letters(&mut tx, &code("press"), ("a1", "b2"), whom).await.unwrap();
        trust(&mut tx, one.id, at(9)).await.unwrap();
        let kept = find_contact(&mut tx, one.id).await.unwrap().unwrap();
        assert_eq!((kept.address_hash.as_str(), kept.locale.as_str(), kept.refused_at), ("b2", "en", None));
        assert!(refused_letters(&mut tx, at(0)).await.unwrap().is_empty());
        assert!(had(&mut tx, &code("press"), text.edition).await.unwrap().contains("b2"));
        let waiting = mail::claim_mail(&mut tx, "then", at(10), 5).await.unwrap();
        assert_eq!(waiting.len(), 1);
        assert_eq!((waiting[0].to_address.as_str(), waiting[0].to_name.as_str()), whom);
        tx.commit().await.unwrap();
    }
}
