//! A press list from the desk to newsrooms: letters, the way off it, and the second letter when a text is withdrawn.

use http::StatusCode;
use model::Role;
use tokio::sync::watch;

use crate::desk::{Staff, act, begin, begin_titled, done};
use crate::desk_planning::{ahead, publisher};
use crate::mail::with_mail;
use crate::mail_sink::{Letter, Sink};
use crate::site::{Site, sites};

const LIST: &str = "/desk/channels/press/press";

/// Hands over what is due through channels, and the letters it made.
async fn send(site: &Site, sink: &Sink) -> Vec<Letter> {
    let (_stopping, stopped) = watch::channel(false);
    let sender = std::sync::Arc::new(web::reach::sender(&site.app).unwrap());
    flow::reach::dispatch::send_round(&sender, &stopped).await.unwrap();
    flow::mail::send_round(&site.store, &site.clock, site.app.mail().unwrap(), &stopped).await.unwrap();
    sink.take()
}

async fn follow(site: &Site) {
    let mut tx = site.store.begin().await.unwrap();
    flow::reach::dispatch::follow_edition(&mut tx, site.clock.as_ref(), None).await.unwrap();
    tx.commit().await.unwrap();
}

/// The address at which a letter's reader leaves, without the site's own.
fn leave(letter: &Letter) -> String {
    let link = letter.field("List-Unsubscribe").replace(['<', '>', ' '], "");
    link[link.find("/en/").unwrap()..].to_owned()
}

/// The contact of an address, as the page of the list names it.
fn contact(page: &str, address: &str) -> String {
    let row = &page[page.find(&format!("<bdi>{address}</bdi>")).unwrap()..];
    let from = row.find("?change=").unwrap() + "?change=".len();
    row[from..from + 36].to_owned()
}

/// Opens the press list.
async fn open(site: &Site, administrator: &Staff) {
    let fields = [
        ("kind", "press"),
        ("code", "press"),
        ("organisation", "newsroom"),
        ("name-en", "The press"),
        ("locale", "en"),
    ];
    done(&administrator.post(site, "/desk/channels/new", &fields).await, "done-channel");
}

#[tokio::test(flavor = "multi_thread")]
async fn newsrooms_are_written_to_leave_and_hear_of_a_withdrawal() {
    for site in sites().await {
        let sink = with_mail(&site).await;
        let administrator = Staff::new(&site, "administrator", Role::Administrator, None).await;
        open(&site, &administrator).await;
        let wrong = "newsroom,email,language\nThe paper,desk@paper.example,en\nNobody,nowhere,en\n";
        let answer = administrator.post(&site, LIST, &[("act", "load"), ("table", wrong)]).await;
        assert_eq!(answer.status, StatusCode::OK);
        assert!(answer.text.contains("Line 3") && answer.text.contains("nowhere"), "{}", answer.text);
        assert!(answer.text.contains("desk@paper.example,en"), "what was typed is kept");
        let right =
            "newsroom,email,language\nThe paper,desk@paper.example,en\nJournal,j@journal.example,en\n";
        done(
            &administrator.post(&site, LIST, &[("act", "load"), ("table", right)]).await,
            "done-press-loaded",
        );
        let page = administrator.get(&site, LIST).await.text;
        assert!(page.contains("desk@paper.example"), "{page}");
        // What is known of one is put right in its place.
        let journal = contact(&page, "j@journal.example");
        let form = administrator.get(&site, &format!("{LIST}?change={journal}")).await.text;
        assert!(form.contains("value=\"Journal\"") && form.contains("value=\"change\""), "{form}");
        let mut fields = vec![
            ("act", "change"),
            ("contact", journal.as_str()),
            ("newsroom", "Le journal"),
            ("email", "nowhere"),
            ("language", "en"),
        ];
        let wrong = administrator.post(&site, LIST, &fields).await;
        assert!(wrong.text.contains("value=\"Le journal\"") && wrong.text.contains("value=\"change\""));
        fields[3].1 = "j@journal.example";
        done(&administrator.post(&site, LIST, &fields).await, "done-saved");
        assert!(administrator.get(&site, LIST).await.text.contains("<bdi>Le journal</bdi>"));

        let publisher = publisher(&site).await;
        assert_eq!(publisher.get(&site, LIST).await.status, StatusCode::FORBIDDEN);
        let path = begin(&site, &publisher, "image").await;
        done(&act(&site, &publisher, &path, "It opens today.", "publish", &[]).await, "done-published");
        site.settle().await;
        let words = "For your pages.";
        let fields = [("act", "send"), ("channel", "press"), ("text-press", words)];
        let sent = publisher.post(&site, &format!("{path}/send"), &fields).await;
        assert!(sent.header("location").contains("done-sending"), "{}", sent.text);
        let mut letters = send(&site, &sink).await;
        letters.sort_by_key(|l| l.to.clone());
        let to: Vec<_> = letters.iter().flat_map(|l| l.to.clone()).collect();
        assert_eq!(to, ["desk@paper.example", "j@journal.example"]);
        let text = letters[0].part("text/plain");
        assert!(
            text.contains(words) && text.contains("It opens today.") && text.contains("?via=press"),
            "{text}"
        );
        assert!(text.contains("Written in English · This is the original"), "{text}");
        assert!(send(&site, &sink).await.is_empty(), "once");

        // The journal leaves with one press.
        let way = leave(&letters[1]);
        assert!(site.get(&way).await.text.contains("The press"));
        let press = [("List-Unsubscribe", "One-Click")];
        assert_eq!(site.post(&way, "", &press).await.status, StatusCode::OK);
        assert_eq!(site.get(&way).await.status, StatusCode::GONE);
        assert!(!administrator.get(&site, LIST).await.text.contains("j@journal.example"));

        // Whoever is still there is told of a correction, with the whole text as it is now.
        let note = [("note", "The day was wrong.")];
        let answer = act(&site, &publisher, &path, "It opens tomorrow.", "publish", &note).await;
        done(&answer, "done-published");
        follow(&site).await;
        let letters = send(&site, &sink).await;
        assert_eq!(letters.len(), 1);
        assert_eq!(letters[0].to, ["desk@paper.example"]);
        let text = letters[0].part("text/plain");
        for part in ["Correction: A new bridge", "The day was wrong.", "It opens tomorrow.", words] {
            assert!(text.contains(part), "{part}: {text}");
        }
        let reason = [("reason", "It was wrong.")];
        let answer = act(&site, &publisher, &path, "It opens today.", "withdraw", &reason).await;
        done(&answer, "done-withdrawn");
        follow(&site).await;
        let letters = send(&site, &sink).await;
        assert_eq!(letters.len(), 1);
        assert_eq!(letters[0].to, ["desk@paper.example"]);
        let text = letters[0].part("text/plain");
        assert!(text.contains("It was wrong.") && !text.contains(words), "{text}");
        site.settle().await;
        let page = site.get("/en/channels/press").await.text;
        assert!(page.contains("asked not to use it") && page.contains("It was wrong."), "{page}");

        // An address that was refused is shown, and written to again once somebody has looked into it.
        let paper = contact(&administrator.get(&site, LIST).await.text, "desk@paper.example");
        let mut tx = site.store.begin().await.unwrap();
        assert!(store::press_list::refuse(&mut tx, paper.parse().unwrap(), site.clock.now()).await.unwrap());
        tx.commit().await.unwrap();
        assert!(administrator.get(&site, LIST).await.text.contains("refused since"));
        let trust = [("act", "trust"), ("contact", paper.as_str())];
        done(&administrator.post(&site, LIST, &trust).await, "done-press-trusted");
        assert!(!administrator.get(&site, LIST).await.text.contains("refused since"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_posted_is_read_page_by_page() {
    for site in sites().await {
        let sink = with_mail(&site).await;
        let administrator = Staff::new(&site, "administrator", Role::Administrator, None).await;
        open(&site, &administrator).await;
        let table = "newsroom,email,language\nThe paper,desk@paper.example,en\n";
        let load = [("act", "load"), ("table", table)];
        done(&administrator.post(&site, LIST, &load).await, "done-press-loaded");
        let publisher = publisher(&site).await;
        for (title, words) in [("A new bridge", "It opens today."), ("An old bridge", "It closes today.")] {
            let path = begin_titled(&site, &publisher, "image", title).await;
            done(&act(&site, &publisher, &path, words, "publish", &[]).await, "done-published");
            site.settle().await;
            let fields = [("act", "send"), ("channel", "press"), ("text-press", words)];
            let sent = publisher.post(&site, &format!("{path}/send"), &fields).await;
            assert!(sent.header("location").contains("done-sending"), "{}", sent.text);
            assert_eq!(send(&site, &sink).await.len(), 1);
            site.later(60);
        }
        site.settle().await;
        let mut address = "/api/v1/channels/press?locale=en&limit=1".to_owned();
        let mut seen = Vec::new();
        for page in 1..=2 {
            let answer = site.get(&address).await;
            let value: serde_json::Value = serde_json::from_str(&answer.text).unwrap();
            assert_eq!(value["posts"].as_array().unwrap().len(), 1, "{}", answer.text);
            assert_eq!(value["code"], "press");
            seen.push(value["posts"][0]["item"].as_str().unwrap().to_owned());
            let next = value["next"].as_str().map(str::to_owned);
            assert_eq!(next.is_some(), page == 1, "{}", answer.text);
            if let Some(next) = next {
                address = next.strip_prefix("https://sen.example").unwrap().to_owned();
                assert!(address.contains("locale=en") && address.contains("limit=1"), "{address}");
            }
        }
        seen.dedup();
        assert_eq!(seen.len(), 2, "each once, newest first: {seen:?}");
        for wrong in ["before=x", "before=1.2", "limit=0", "limit=101", "offset=1"] {
            let answer = site.get(&format!("/api/v1/channels/press?{wrong}")).await;
            assert_eq!(
                (answer.status, answer.header("content-type")),
                (StatusCode::BAD_REQUEST, "application/problem+json"),
                "{wrong}"
            );
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_kit_under_embargo_is_told_of_by_its_own_link_and_the_embargo_comes_first() {
    for site in sites().await {
        let sink = with_mail(&site).await;
        let administrator = Staff::new(&site, "administrator", Role::Administrator, None).await;
        open(&site, &administrator).await;
        let table = "newsroom,email,language\nJournal,j@journal.example,fr\n";
        let load = [("act", "load"), ("table", table)];
        done(&administrator.post(&site, LIST, &load).await, "done-press-loaded");
        let publisher = publisher(&site).await;
        let path = begin(&site, &publisher, "image").await;
        done(&act(&site, &publisher, &path, "It opens today.", "publish", &[]).await, "done-published");
        let until = ahead(&site, 2);
        let kit = [
            ("act", "save"),
            ("code", "opening"),
            ("organisation", "newsroom"),
            ("licence", "CC-BY-4.0"),
            ("locales", "en"),
            ("title-en", "The opening"),
            ("intro-en", "What it is."),
            ("item-1", "a-new-bridge"),
            ("embargo_until", until.as_str()),
            ("zone", "UTC"),
        ];
        done(&publisher.post(&site, "/desk/kits/new", &kit).await, "done-saved");
        done(&publisher.post(&site, "/desk/kits/opening", &[("act", "publish")]).await, "done-published");
        site.settle().await;
        let fields = [("act", "compose"), ("channel", "press"), ("text-press", "For your pages.")];
        let answer = publisher.post(&site, &format!("{path}/send"), &fields).await;
        done(&answer, "done-composed");
        let dispatch = answer.header("location").split('?').next().unwrap().to_owned();
        // Nobody made a link for this list: nothing is told of the kit.
        let page = publisher.get(&site, &dispatch).await.text;
        assert!(page.contains("It opens today.") && !page.contains("The opening"), "{page}");
        let link = [("act", "link"), ("days", "1"), ("for", "press")];
        done(&publisher.post(&site, "/desk/kits/opening", &link).await, "done-link");
        done(&publisher.post(&site, &dispatch, &[("act", "send")]).await, "done-sending");
        let letters = send(&site, &sink).await;
        assert_eq!(letters.len(), 1);
        // There is no French edition: the English one goes out, with the embargo before all of it.
        assert_eq!(letters[0].field("Content-Language"), "en");
        let text = letters[0].part("text/plain");
        assert!(text.starts_with("PRESS KIT UNDER EMBARGO until "), "{text}");
        assert!(text.contains("The opening") && text.contains("/preview/kits/"), "{text}");
    }
}
