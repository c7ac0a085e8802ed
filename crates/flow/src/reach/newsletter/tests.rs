//! Who is written to, and what becomes of each letter.
#![allow(clippy::unwrap_used)]

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use model::programme::Wording;
use model::{
    Code, DeliveryState, Filling, FixedClock, Interests, Issue, IssueId, IssueState, Locale, Newsletter,
    Rhythm, SubscriberId, SubscriberState,
};
use store::Store;
use store::newsletter::{Rendering, Subscriber};
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

use super::links::{confirm_token, return_mark};
use super::*;
use crate::mail;

fn at(minutes: i64) -> Timestamp {
    Timestamp::from_second(1_760_000_000).unwrap() + SignedDuration::from_mins(minutes)
}

fn clock(minutes: i64) -> FixedClock {
    FixedClock(at(minutes))
}

fn locale(tag: &str) -> Locale {
    Locale::new(tag).unwrap()
}

fn vault() -> Vault {
    Vault::open_file(&tempfile::tempdir().unwrap().path().join("secrets.key")).unwrap()
}

fn weekly() -> Newsletter {
    Newsletter {
        channel: Code::new("news").unwrap(),
        organisation: Code::new("office").unwrap(),
        names: Wording::one(&locale("en"), "The news"),
        locales: vec![locale("en"), locale("ar")],
        closed_at: None,
        interests: "section:culture topic:trade".parse().unwrap(),
        rhythm: Rhythm::Weekly,
        weekday: 1,
        hour: 8,
        filling: Filling::Published,
        looked_at: false,
        built_until: at(0),
    }
}

async fn open(store: &Store) -> Newsletter {
    let n = weekly();
    let mut tx = store.begin().await.unwrap();
    assert!(store::newsletter::open_newsletter_channel(&mut tx, &n, "", at(0)).await.unwrap());
    store::newsletter::set_newsletter(&mut tx, &n).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(
        store::newsletter::find_newsletter(&mut store.read().await.unwrap(), &n.channel).await.unwrap(),
        Some(n.clone())
    );
    n
}

async fn wish(store: &Store, vault: &Vault, n: &Newsletter, minute: i64, address: &str) {
    let words = |subject: &str| Words {
        subject: subject.into(),
        text: MARK_CONFIRM.into(),
        html: format!("<a href=\"{MARK_CONFIRM}\">yes</a>"),
    };
    let interests: Interests = "topic:trade topic:nobody-offers-this".parse().unwrap();
    let wish = Wish {
        address,
        locale: &locale("en"),
        interests: &interests,
        confirm: words("confirm"),
        known: words("known"),
    };
    let mut tx = store.begin().await.unwrap();
    ask(&mut tx, &clock(minute), vault, n, &wish).await.unwrap();
    tx.commit().await.unwrap();
}

async fn subscriber(store: &Store, vault: &Vault, n: &Newsletter, address: &str) -> Option<Subscriber> {
    let mut conn = store.read().await.unwrap();
    store::newsletter::subscriber_by_address(&mut conn, &n.channel, &hash(vault, address)).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_a_subscriber_who_has_not_confirmed_and_a_link_confirms_once() {
    for store in store::testing::test_stores().await {
        let (vault, n) = (vault(), open(&store).await);
        wish(&store, &vault, &n, 0, " An@Example.org ").await;
        let an = subscriber(&store, &vault, &n, "an@example.org").await.unwrap();
        assert_eq!((an.state, an.interests.to_string().as_str()), (SubscriberState::Pending, "topic:trade"));
        assert!(!an.address.contains("example") && !an.address_hash.contains("example"));
        let token = confirm_token(&vault, an.id, an.asked_at);
        let mut tx = store.begin().await.unwrap();
        assert!(confirm(&mut tx, &clock(49 * 60), &vault, &token).await.is_err(), "after 48 hours");
        assert!(confirm(&mut tx, &clock(1), &vault, &token[1..]).await.is_err());
        confirm(&mut tx, &clock(1), &vault, &token).await.unwrap();
        assert!(confirm(&mut tx, &clock(2), &vault, &token).await.is_err(), "twice");
        tx.commit().await.unwrap();
        // Asked again, they stay what they are; a letter tells them.
        wish(&store, &vault, &n, 3, "an@example.org").await;
        let again = subscriber(&store, &vault, &n, "an@example.org").await.unwrap();
        assert_eq!((again.state, again.asked_at), (SubscriberState::Confirmed, an.asked_at));
        let mut tx = store.begin().await.unwrap();
        assert_eq!(store::newsletter::letters_to(&mut tx, an.id).await.unwrap().len(), 2);
        leave(&mut tx, &clock(4), an.id).await.unwrap();
        tx.commit().await.unwrap();
        let gone = subscriber(&store, &vault, &n, "an@example.org").await.unwrap();
        assert_eq!((gone.state, gone.address.as_str()), (SubscriberState::Gone, ""));
        clear_away(&store, &clock(4 + 24 * 60)).await.unwrap();
        assert_eq!(subscriber(&store, &vault, &n, "an@example.org").await, None);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_bounced_is_not_written_to_until_it_asks_anew() {
    for store in store::testing::test_stores().await {
        let (vault, n) = (vault(), open(&store).await);
        wish(&store, &vault, &n, 0, "an@example.org").await;
        let an = subscriber(&store, &vault, &n, "an@example.org").await.unwrap();
        let mut tx = store.begin().await.unwrap();
        confirm(&mut tx, &clock(1), &vault, &confirm_token(&vault, an.id, an.asked_at)).await.unwrap();
        tx.commit().await.unwrap();
        let report = |status: &str| {
            format!(
                "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\n\
                 Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx\r\n\r\nAction: failed\r\nStatus: {status}\r\n\r\n--b--\r\n"
            )
        };
        let to = format!("bounces+{}@example.org", return_mark(&vault, an.id, 1));
        let take = async |status: &str, to: &str| {
            take_report(&store, &clock(2), &vault, report(status).as_bytes(), Some(to)).await.unwrap()
        };
        assert_eq!(take("5.1.1", "bounces@example.org").await, Taken::NotOurs);
        assert_eq!(take("5.2.2", &to).await, Taken::Noted);
        assert!(matches!(take("5.1.1", &to).await, Taken::Suppressed(_)));
        let mut conn = store.read().await.unwrap();
        assert!(store::newsletter::is_suppressed(&mut conn, &an.address_hash).await.unwrap());
        drop(conn);
        wish(&store, &vault, &n, 3, "an@example.org").await;
        let anew = subscriber(&store, &vault, &n, "an@example.org").await.unwrap();
        let mut tx = store.begin().await.unwrap();
        confirm(&mut tx, &clock(4), &vault, &confirm_token(&vault, anew.id, anew.asked_at)).await.unwrap();
        assert!(!store::newsletter::is_suppressed(&mut tx, &an.address_hash).await.unwrap());
        tx.commit().await.unwrap();
    }
}

#[test]
fn a_turn_comes_at_its_hour_where_the_portal_stands() {
    let zone = TimeZone::get("Asia/Ho_Chi_Minh").unwrap();
    let moment = |text: &str| text.parse::<Timestamp>().unwrap();
    let n = weekly();
    // 8 October 2025 is a Wednesday; eight o'clock there is one o'clock UTC.
    assert_eq!(last_turn(&n, moment("2025-10-08T12:00:00Z"), &zone), Some(moment("2025-10-06T01:00:00Z")));
    assert_eq!(last_turn(&n, moment("2025-10-06T00:59:00Z"), &zone), Some(moment("2025-09-29T01:00:00Z")));
    let daily = Newsletter { rhythm: Rhythm::Daily, ..n };
    assert_eq!(
        last_turn(&daily, moment("2025-10-08T00:30:00Z"), &zone),
        Some(moment("2025-10-07T01:00:00Z"))
    );
    assert_eq!(
        last_turn(&daily, moment("2025-10-08T01:00:00Z"), &zone),
        Some(moment("2025-10-08T01:00:00Z"))
    );
}

/// A mail server that counts: whom it took how many letters for. It does not know `nobody@`, is busy once for `busy@`, and takes
/// what is for `cut@` without a word.
#[derive(Clone, Default)]
struct Sink(Arc<Mutex<HashMap<String, Vec<String>>>>);

impl Sink {
    async fn start(&self) -> SocketAddr {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let sink = self.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let sink = sink.clone();
                tokio::spawn(async move { sink.talk(stream).await.ok() });
            }
        });
        address
    }

    async fn talk(&self, stream: TcpStream) -> std::io::Result<()> {
        let (read, mut write) = stream.into_split();
        let mut lines = BufReader::new(read).lines();
        write.write_all(b"220 sink ESMTP\r\n").await?;
        let mut to = String::new();
        while let Some(line) = lines.next_line().await? {
            let answer = match line.split([' ', ':']).next().unwrap_or_default().to_uppercase().as_str() {
                "EHLO" => "250-sink\r\n250-PIPELINING\r\n250 8BITMIME\r\n",
                "RCPT" => {
                    to = line
                        .split('<')
                        .nth(1)
                        .unwrap_or_default()
                        .split('>')
                        .next()
                        .unwrap_or_default()
                        .to_owned();
                    let busy = to.starts_with("busy@") && !self.0.lock().unwrap().contains_key("was busy");
                    if busy {
                        self.0.lock().unwrap().insert("was busy".into(), Vec::new());
                        "451 4.2.0 later\r\n"
                    } else if to.starts_with("nobody@") {
                        "550 5.1.1 nobody of this name\r\n"
                    } else {
                        "250 2.1.5 well\r\n"
                    }
                }
                "DATA" => {
                    write.write_all(b"354 go on\r\n").await?;
                    let mut letter = String::new();
                    while let Some(line) = lines.next_line().await? {
                        if line == "." {
                            break;
                        }
                        letter.push_str(&line);
                        letter.push('\n');
                    }
                    self.0.lock().unwrap().entry(to.clone()).or_default().push(letter);
                    if to.starts_with("cut@") {
                        return Ok(());
                    }
                    "250 2.0.0 taken\r\n"
                }
                "QUIT" => return write.write_all(b"221 2.0.0 bye\r\n").await,
                _ => "250 2.0.0 well\r\n",
            };
            write.write_all(answer.as_bytes()).await?;
        }
        Ok(())
    }

    fn letters(&self, to: &str) -> Vec<String> {
        self.0.lock().unwrap().get(to).cloned().unwrap_or_default()
    }
}

async fn confirmed(store: &Store, vault: &Vault, n: &Newsletter, address: &str) -> SubscriberId {
    wish(store, vault, n, 0, address).await;
    let id = subscriber(store, vault, n, address).await.unwrap().id;
    let mut tx = store.begin().await.unwrap();
    assert!(store::newsletter::confirm(&mut tx, id, at(1)).await.unwrap());
    tx.commit().await.unwrap();
    id
}

async fn office(store: &Store, vault: Arc<Vault>, sink: SocketAddr, minute: i64) -> Office {
    let settings = mail::Settings {
        url: format!("smtp://{sink}"),
        from: "The desk <desk@example.org>".into(),
        password_file: None,
    };
    Office {
        store: store.clone(),
        clock: Arc::new(clock(minute)),
        vault,
        mailer: Arc::new(mail::Mailer::open(settings.read(None).unwrap()).unwrap()),
        settings: Settings { per_second: 0, lines: 3, return_path: Some("bounces@example.org".into()) },
        base_url: "https://example.org".into(),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn everybody_gets_an_issue_once_and_what_nobody_knows_is_told() {
    for store in store::testing::test_stores().await {
        let (vault, n, sink) = (Arc::new(vault()), open(&store).await, Sink::default());
        let address = sink.start().await;
        for one in ["an", "binh", "nobody", "busy", "cut", "leaves"] {
            confirmed(&store, &vault, &n, &format!("{one}@example.net")).await;
        }
        let leaves = subscriber(&store, &vault, &n, "leaves@example.net").await.unwrap().id;
        let issue = Issue {
            id: IssueId::new(at(2)),
            number: 7,
            channel: n.channel.clone(),
            state: IssueState::Waiting,
            from: at(0),
            until: at(2),
            made_by: None,
            made_at: at(2),
            approved_by: None,
            started_at: None,
            ended_at: None,
        };
        let text = Rendering {
            issue: issue.id.to_string(),
            locale: locale("en"),
            interests: "topic:trade".parse().unwrap(),
            subject: "This week".into(),
            text: format!("News.\n{MARK_LEAVE}\n"),
            html: format!("<p>News.</p><a href=\"{MARK_LEAVE}\">leave</a>"),
        };
        let mut tx = store.begin().await.unwrap();
        store::newsletter::insert_issue(&mut tx, &issue).await.unwrap();
        store::newsletter::keep_rendering(&mut tx, &text, at(2)).await.unwrap();
        super::issue::start(&mut tx, &clock(2), &issue).await.unwrap();
        leave(&mut tx, &clock(3), leaves).await.unwrap();
        tx.commit().await.unwrap();

        let (_stopping, stopped) = watch::channel(false);
        let first = office(&store, Arc::clone(&vault), address, 10).await;
        send_round(&first, &stopped).await.unwrap();
        let later = office(&store, Arc::clone(&vault), address, 60).await;
        for _ in 0..3 {
            send_round(&later, &stopped).await.unwrap();
        }
        for (to, count) in [("an", 1), ("binh", 1), ("busy", 1), ("cut", 1), ("nobody", 0), ("leaves", 0)] {
            assert_eq!(sink.letters(&format!("{to}@example.net")).len(), count, "{to}");
        }
        let letter = sink.letters("an@example.net").remove(0);
        for field in [
            "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
            "List-Id: ",
            "<news.newsletters.example.org>",
            "https://example.org/en/newsletters/leave/",
            "Precedence: bulk",
        ] {
            assert!(letter.contains(field), "{field} in {letter}");
        }
        assert!(!letter.contains(MARK_LEAVE), "{letter}");
        let mut conn = store.read().await.unwrap();
        let ended = store::newsletter::find_issue(&mut conn, issue.id).await.unwrap().unwrap();
        let states = progress(&mut conn, issue.id).await.unwrap().states;
        assert_eq!(ended.state, IssueState::Sent, "{states:?}");
        let of = |state: DeliveryState| states.get(&state).copied().unwrap_or(0);
        assert_eq!((of(DeliveryState::Sent), of(DeliveryState::Refused)), (3, 1), "{states:?}");
        assert_eq!((of(DeliveryState::Unknown), of(DeliveryState::Cancelled)), (1, 1), "{states:?}");
        drop(conn);
        // Refused for good: its address is gone, and not written to again.
        assert_eq!(
            subscriber(&store, &vault, &n, "nobody@example.net").await.map(|s| s.state),
            Some(SubscriberState::Gone)
        );

        // Two letters come back after the issue has ended, one of them twice; a reader calls the third one unwanted.
        for (to, says) in [("an", "bounce"), ("an", "bounce"), ("busy", "complaint"), ("cut", "bounce")] {
            let reader = subscriber(&store, &vault, &n, &format!("{to}@example.net")).await.unwrap();
            let (kind, about) = match says {
                "bounce" => {
                    ("delivery-status", "Reporting-MTA: dns; mx\r\n\r\nAction: failed\r\nStatus: 5.1.1")
                }
                _ => ("feedback-report", "Feedback-Type: abuse\r\nVersion: 1"),
            };
            let report = format!(
                "Content-Type: multipart/report; report-type={kind}; boundary=b\r\n\r\n--b\r\n\
                 Content-Type: message/{kind}\r\n\r\n{about}\r\n\r\n--b--\r\n"
            );
            let path = format!("bounces+{}@example.org", return_mark(&vault, reader.id, 7));
            take_report(&store, &clock(70), &vault, report.as_bytes(), Some(&path)).await.unwrap();
        }
        let states = progress(&mut store.read().await.unwrap(), issue.id).await.unwrap().states;
        let of = |state: DeliveryState| states.get(&state).copied().unwrap_or(0);
        assert_eq!((of(DeliveryState::Sent), of(DeliveryState::Unknown)), (1, 0), "{states:?}");
        assert_eq!((of(DeliveryState::Bounced), of(DeliveryState::Complained)), (2, 1), "{states:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_dead_process_had_begun_is_unknown_and_the_rest_goes_out() {
    for store in store::testing::test_stores().await {
        let (vault, n, sink) = (Arc::new(vault()), open(&store).await, Sink::default());
        let address = sink.start().await;
        let mut ids = Vec::new();
        for one in ["an", "binh"] {
            ids.push(confirmed(&store, &vault, &n, &format!("{one}@example.net")).await);
        }
        // The letters that confirm were queued; another process took both and died while it handed the first one over.
        let mut tx = store.begin().await.unwrap();
        store::newsletter::sign_on(&mut tx, "dead", at(2)).await.unwrap();
        for id in &ids {
            let words = Rendering {
                issue: "known:news".into(),
                locale: locale("en"),
                interests: Interests::default(),
                subject: "Known".into(),
                text: "You are a subscriber.".into(),
                html: "<p>You are a subscriber.</p>".into(),
            };
            store::newsletter::keep_rendering(&mut tx, &words, at(2)).await.unwrap();
            let since = at(1);
            store::newsletter::address_one(&mut tx, "known:news", *id, &locale("en"), at(2), since)
                .await
                .unwrap();
        }
        assert_eq!(store::newsletter::claim_letters(&mut tx, "dead", at(2), 100).await.unwrap(), 4);
        let taken = store::newsletter::deliveries_of(&mut tx, "dead").await.unwrap();
        let begun = taken.iter().find(|t| t.key.issue == "known:news").unwrap().key.clone();
        assert!(store::newsletter::hand_over_letter(&mut tx, &begun, "dead", at(2)).await.unwrap());
        tx.commit().await.unwrap();
        let (_stopping, stopped) = watch::channel(false);
        clear_away(&store, &clock(2)).await.unwrap();
        send_round(&office(&store, Arc::clone(&vault), address, 2).await, &stopped).await.unwrap();
        assert!(sink.0.lock().unwrap().is_empty(), "it may be alive");
        clear_away(&store, &clock(5)).await.unwrap();
        send_round(&office(&store, Arc::clone(&vault), address, 5).await, &stopped).await.unwrap();
        let counts =
            store::newsletter::delivery_counts(&mut store.read().await.unwrap(), "known:news").await.unwrap();
        assert_eq!(counts.get(&DeliveryState::Unknown), Some(&1), "{counts:?}");
        assert_eq!(counts.get(&DeliveryState::Sent), Some(&1), "{counts:?}");
    }
}
