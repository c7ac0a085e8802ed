//! A list is put right, and loses what cannot be reached.

use model::{MailState, SuppressionReason};

use super::*;
use crate::reach::newsletter::{Taken, take_report};

#[tokio::test(flavor = "multi_thread")]
async fn a_newsroom_is_put_right_in_its_place_and_stays_the_same() {
    for store in test_stores().await {
        let house = House::build(store).await;
        house.load(TABLE).await.unwrap();
        let first = [house.letter(PressSaid::First, false), house.letter(PressSaid::First, true)];
        assert_eq!(house.tell(&first).await, 3);
        let paper = house.contacts().await.into_iter().find(|c| c.details.newsroom == "The paper").unwrap();
        let change = async |me: &Rights, typed: [&str; 5], again: bool| -> Result<(), FlowError> {
            let mut tx = house.store.begin().await.unwrap();
            let list = &house.channel.code;
            change_contact(&mut tx, me, &clock(4), &house.vault, &site(), list, paper.id, typed, again)
                .await?;
            tx.commit().await.unwrap();
            Ok(())
        };
        let right = ["The paper", "News desk", "news@paper.example", "en", "by noon"];
        let refused = change(&house.stranger, right, false).await.unwrap_err();
        assert!(matches!(refused, FlowError::Refused(Refusal::Forbidden(_))), "{refused}");
        for (typed, reason) in [
            (["The paper", "", "nowhere", "en", ""], "press-problem-email"),
            (["The paper", "", "bao@bao.example", "en", ""], "press-problem-there"),
        ] {
            let refused = change(&house.keeper, typed, true).await.unwrap_err();
            assert!(
                matches!(refused, FlowError::Refused(Refusal::Invalid { reason: r, .. }) if r == reason),
                "{refused}"
            );
        }
        change(&house.keeper, right, false).await.unwrap();
        let now = house.contacts().await.into_iter().find(|c| c.id == paper.id).unwrap();
        assert_eq!((now.details.address.as_str(), now.locale.as_str()), ("news@paper.example", "en"));
        assert_eq!((now.details.person.as_str(), now.details.note.as_str()), ("News desk", "by noon"));
        // What waited goes to the new address; what they had they have had.
        let letters = house.waiting().await;
        let went: Vec<_> = letters.iter().map(|l| l.to_address.as_str()).collect();
        assert_eq!(went, ["bao@bao.example", "news@paper.example", "redaction@journal.example"]);
        assert_eq!(house.tell(&first).await, 0, "nobody gets a text again");
        assert_eq!(house.tell(&[house.letter(PressSaid::Withdrawn, false)]).await, 2);
        // The old address is not loaded again by accident; going back to it needs a word.
        let old = "newsroom,email,language\nOld,desk@paper.example,en\n";
        assert_eq!(house.load(old).await.unwrap_err()[0].key, "press-problem-gone");
        let back = ["The paper", "", "desk@paper.example", "fr", ""];
        assert!(change(&house.keeper, back, false).await.is_err());
        change(&house.keeper, back, true).await.unwrap();
        let now = house.contacts().await.into_iter().find(|c| c.id == paper.id).unwrap();
        assert_eq!((now.details.address.as_str(), now.locale.as_str()), ("desk@paper.example", "fr"));
        let mut conn = house.store.read().await.unwrap();
        let events = store::event::events_about(&mut conn, "channel", &code("press"), 30).await.unwrap();
        let changes: Vec<_> = events.iter().filter(|e| e.action == "press-change").collect();
        assert_eq!(changes.len(), 2);
        assert!(changes.iter().all(|e| !e.detail.to_string().contains("paper.example")));
    }
}

/// A report as a mail server sends it, with the header of the letter that came back.
fn report(kind: &str, part: &str, letter: &ClaimedMail) -> Vec<u8> {
    format!(
        "From: MAILER-DAEMON@mx.example\r\nTo: bounces@example.org\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/report; report-type={kind}; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n\
         A report.\r\n--b\r\nContent-Type: message/{kind}\r\n\r\n{part}\r\n--b\r\nContent-Type: text/rfc822-headers\r\n\r\n\
         List-Unsubscribe: {}\r\n\r\n--b--\r\n",
        letter.headers["List-Unsubscribe"]
    )
    .into_bytes()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_is_refused_for_good_is_marked_and_written_to_no_more() {
    for store in test_stores().await {
        let house = House::build(store).await;
        house.load(TABLE).await.unwrap();
        let list = &house.channel.code;
        assert_eq!(house.tell(&[house.letter(PressSaid::First, false)]).await, 3);
        // One is refused at once for what it is, one for what the letter is.
        let mut tx = house.store.begin().await.unwrap();
        let letters = store::mail::claim_mail(&mut tx, "test", at(60), 50).await.unwrap();
        for one in &letters {
            assert!(store::mail::hand_over(&mut tx, one.id, "test", at(60)).await.unwrap());
            let said = match one.to_address.as_str() {
                "bao@bao.example" => "permanent error (550): 5.1.1 nobody of this name",
                "desk@paper.example" => "permanent error (550): 5.7.1 looks like spam",
                _ => {
                    assert!(store::mail::mail_sent(&mut tx, one.id, "test", at(60)).await.unwrap());
                    continue;
                }
            };
            let failed = MailState::Failed;
            assert!(store::mail::mail_not_sent(&mut tx, one.id, "test", failed, at(60), said).await.unwrap());
        }
        tx.commit().await.unwrap();
        assert_eq!(notice_refusals(&house.store, &clock(61)).await.unwrap(), 1);
        assert_eq!(notice_refusals(&house.store, &clock(62)).await.unwrap(), 0, "once");
        let marked = |all: Vec<Contact>| -> Vec<(String, Option<Timestamp>)> {
            let refused = all.into_iter().filter(|c| c.refused_at.is_some());
            refused.map(|c| (c.details.newsroom, c.refused_at)).collect()
        };
        assert_eq!(marked(house.contacts().await), [("Báo".to_owned(), Some(at(60)))]);
        // It hears of nothing, not even of a withdrawal; the others do.
        assert_eq!(house.tell(&[house.letter(PressSaid::Withdrawn, false)]).await, 2);
        // Whoever keeps the list has looked into it.
        let bao = house.contacts().await.into_iter().find(|c| c.refused_at.is_some()).unwrap();
        let mut tx = house.store.begin().await.unwrap();
        let refused = trust_contact(&mut tx, &house.stranger, &clock(63), list, bao.id).await.unwrap_err();
        assert!(matches!(refused, FlowError::Refused(Refusal::Forbidden(_))), "{refused}");
        trust_contact(&mut tx, &house.keeper, &clock(63), list, bao.id).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(notice_refusals(&house.store, &clock(64)).await.unwrap(), 0, "what was counts no more");
        assert!(marked(house.contacts().await).is_empty());

        // What is reported afterwards is known by the letter's own way off the list.
        let letter = |to: &str| letters.iter().find(|l| l.to_address == to).unwrap();
        let bounced = "Final-Recipient: rfc822; x@x.example\r\nAction: failed\r\nStatus: 5.1.1\r\n";
        let bounced = report("delivery-status", bounced, letter("redaction@journal.example"));
        let take = async |message: &[u8]| {
            take_report(&house.store, &clock(65), &house.vault, message, None).await.unwrap()
        };
        assert_eq!(take(bounced.as_slice()).await, Taken::Suppressed(SuppressionReason::Bounce));
        assert_eq!(marked(house.contacts().await), [("Le journal".to_owned(), Some(at(65)))]);
        let unwanted = "Feedback-Type: abuse\r\nVersion: 1\r\nUser-Agent: x/1\r\n";
        let unwanted = report("feedback-report", unwanted, letter("desk@paper.example"));
        assert_eq!(take(unwanted.as_slice()).await, Taken::Suppressed(SuppressionReason::Complaint));
        assert_eq!(take(unwanted.as_slice()).await, Taken::NotOurs, "it is gone");
        let mut conn = house.store.read().await.unwrap();
        // So is its address from the letter that was not taken and from the one that waited; the other newsroom's is still to
        // be seen.
        let ended = store::mail::mail_not_taken(&mut conn, 10).await.unwrap();
        let mut kept: Vec<_> = ended.iter().map(|m| (m.to_address.as_str(), m.erased)).collect();
        kept.sort_unstable();
        assert_eq!(kept, [("", true), ("", true), ("bao@bao.example", false)]);
        let gone = store::press_list::gone(&mut conn, list).await.unwrap();
        assert_eq!(gone.values().collect::<Vec<_>>(), [&(PressGone::Complained, at(65))]);
        let events = store::event::events_about(&mut conn, "channel", list, 30).await.unwrap();
        let said = |action: &str| events.iter().filter(|e| e.action == action).count();
        assert_eq!((said("press-refused"), said("press-trust"), said("press-complaint")), (2, 1, 1));
    }
}
