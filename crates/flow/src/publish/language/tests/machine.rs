use std::sync::atomic::{AtomicUsize, Ordering};

use jiff::SignedDuration;
use model::{Actor, Clock as _, Code, Embargo, Format, InformationKind, Item, ItemId, Locale};
use serde_json::json;
use store::Store;
use store::plan::Plan;
use store::testing::test_stores;

use super::{CLOCK, locale};
use crate::publish::language::machine::{MachineError, Machines, Providers, Settings, suggest};
use crate::test_server::{Asked, Server};

fn settings(kind: &str, url: &str, pairs: &[&str]) -> Settings {
    let mut settings = json!({
        "name": kind, "kind": kind, "url": url, "pairs": pairs, "private_network": true, "timeout_seconds": 5,
    });
    if kind == "chat" {
        settings["model"] = json!("a-model");
    }
    serde_json::from_value(settings).unwrap()
}

fn machines(kind: &str, url: &str) -> Machines {
    Machines::new(vec![settings(kind, url, &["vi>*"])], |_| Some("a-secret".into())).unwrap()
}

async fn ask(
    store: &Store,
    machines: &Machines,
    texts: &[&str],
    embargoed: bool,
) -> Result<Vec<String>, MachineError> {
    ask_for(store, machines, (&locale("vi"), &locale("en")), texts, embargoed).await
}

async fn ask_for(
    store: &Store,
    machines: &Machines,
    (from, to): (&Locale, &Locale),
    texts: &[&str],
    embargoed: bool,
) -> Result<Vec<String>, MachineError> {
    let actor = Actor("user:t".into());
    let item = Code::new("bay").unwrap();
    let providers = Providers { machines, store, clock: &CLOCK, actor: &actor, about: Some((&item, to)) };
    suggest(&providers, from, to, texts, embargoed).await
}

/// Says back what it was sent in capitals, as LibreTranslate would say it: lists as lists, elements as they are.
fn libre(asked: &Asked) -> (u16, String) {
    let body = asked.json();
    let loud = |text: &str| {
        let mut out = String::new();
        for (at, part) in text.split('<').enumerate() {
            let (tag, words) = if at == 0 { ("", part) } else { part.split_once('>').unwrap() };
            out.push_str(&if at == 0 { String::new() } else { format!("<{tag}>") });
            out.push_str(&words.to_uppercase().replace("&AMP;", "&amp;"));
        }
        out
    };
    let texts: Vec<String> =
        body["q"].as_array().unwrap().iter().map(|t| loud(t.as_str().unwrap())).collect();
    (200, json!({ "translatedText": texts }).to_string())
}

#[tokio::test(flavor = "multi_thread")]
async fn libretranslate_keeps_marks_and_is_written_down() {
    for store in test_stores().await {
        let server = Server::new(libre).await;
        let texts = ["Dài **[[fact:a]]** & hơn.", "12 %", "Xem [bản đồ](item:m)."];
        let answers = ask(&store, &machines("libretranslate", &server.url), &texts, false).await.unwrap();
        assert_eq!(answers, ["DÀI **[[fact:a]]** & HƠN.", "12 %", "XEM [BẢN ĐỒ](item:m)."]);
        let asked = server.asked();
        assert_eq!(asked.len(), 1, "one request for all");
        let body = asked[0].json();
        assert!(asked[0].head.starts_with("POST /translate "), "{}", asked[0].head);
        assert_eq!(
            (&body["source"], &body["target"], &body["format"]),
            (&json!("vi"), &json!("en"), &json!("html"))
        );
        assert_eq!((&body["api_key"], body["q"].as_array().unwrap().len()), (&json!("a-secret"), 2));
        assert!(!asked[0].body.contains("fact:a"), "marks stay here");
        let mut conn = store.read().await.unwrap();
        let events = store::event::events_after(&mut conn, None, 9).await.unwrap();
        assert_eq!(events.len(), 1);
        let detail = &events[0].detail;
        assert_eq!((events[0].action.as_str(), &detail["to"]), ("send-to-machine", &json!(server.url)));
        assert_eq!((&detail["item"], &detail["texts"]), (&json!("bay"), &json!(2)));
        assert!(!detail.to_string().contains("a-secret"));
        let used = store::machine::uses_since(&mut conn, "2000-01-01".parse().unwrap()).await.unwrap();
        assert_eq!((used[0].requests, used[0].texts), (1, 2));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn embargoed_text_is_sent_to_nobody() {
    for store in test_stores().await {
        for kind in ["libretranslate", "chat", "apertium"] {
            let server = Server::new(|_| (200, "{}".into())).await;
            let error = ask(&store, &machines(kind, &server.url), &["Bí mật."], true).await.unwrap_err();
            assert!(matches!(error, MachineError::Embargoed), "{error}");
            assert!(server.asked().is_empty(), "{kind} saw a request");
        }
        let events = store::event::events_after(&mut store.read().await.unwrap(), None, 9).await.unwrap();
        assert!(events.is_empty());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_item_under_embargo_stays_here_even_if_nobody_says_so() {
    for store in test_stores().await {
        let now = CLOCK.now();
        let item = Item {
            id: ItemId::new(now),
            code: Code::new("bay").unwrap(),
            kind: InformationKind::Image,
            format: Format::Story,
            section: Code::new("culture").unwrap(),
            topics: Vec::new(),
            territories: Vec::new(),
            messages: Vec::new(),
            publisher: super::keeper(),
            written_in: locale("vi"),
            image: None,
            sources: Vec::new(),
            event: None,
            claim: None,
            created_at: now,
        };
        let mut tx = store.begin().await.unwrap();
        let (id, _) = store::item::upsert_item(&mut tx, &item).await.unwrap();
        let person = super::translator("newsroom", &[]).person;
        store::person::insert_person(&mut tx, &person).await.unwrap();
        let until = |until| {
            let by = person.id;
            let embargo = Embargo { until, zone: "UTC".into(), reason: "A visit".into(), by };
            Plan { embargo: Some(embargo), ..Plan::empty(id) }
        };
        store::plan::upsert_plan(&mut tx, &until(now + SignedDuration::from_hours(1))).await.unwrap();
        tx.commit().await.unwrap();
        let server = Server::new(libre).await;
        let machines = machines("libretranslate", &server.url);
        let error = ask(&store, &machines, &["Bí mật."], false).await.unwrap_err();
        assert!(matches!(error, MachineError::Embargoed) && server.asked().is_empty(), "{error}");
        let mut tx = store.begin().await.unwrap();
        store::plan::upsert_plan(&mut tx, &until(now - SignedDuration::from_hours(1))).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(ask(&store, &machines, &["Hết hạn."], false).await.unwrap(), ["HẾT HẠN."]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_machine_that_is_busy_is_asked_again_and_one_that_refuses_is_not() {
    let store = Store::memory().await.unwrap();
    let count = AtomicUsize::new(0);
    let busy = Server::new(move |asked| match count.fetch_add(1, Ordering::SeqCst) {
        0 => (503, String::new()),
        1 => (429, json!({ "error": "slow down" }).to_string()),
        _ => libre(asked),
    })
    .await;
    let answers = ask(&store, &machines("libretranslate", &busy.url), &["Xin chào"], false).await.unwrap();
    assert_eq!((answers[0].as_str(), busy.asked().len()), ("XIN CHÀO", 3));
    let closed = Server::new(|_| (403, json!({ "error": "Invalid API key" }).to_string())).await;
    let error =
        ask(&store, &machines("libretranslate", &closed.url), &["Xin chào"], false).await.unwrap_err();
    assert!(
        matches!(&error, MachineError::Refused { status: 403, detail, .. } if detail == "Invalid API key"),
        "{error}"
    );
    assert_eq!(closed.asked().len(), 1);
    let gone = machines("libretranslate", "http://127.0.0.1:9");
    let error = ask(&store, &gone, &["Xin chào"], false).await.unwrap_err();
    assert!(matches!(error, MachineError::Unreachable { .. }), "{error}");
    let odd = Server::new(|_| (200, "<html>".into())).await;
    let error = ask(&store, &machines("libretranslate", &odd.url), &["Xin chào"], false).await.unwrap_err();
    assert!(matches!(error, MachineError::BadAnswer { .. }), "{error}");
}

#[tokio::test(flavor = "multi_thread")]
async fn bounds_and_private_networks_hold() {
    let store = Store::memory().await.unwrap();
    let server = Server::new(libre).await;
    let own = machines("libretranslate", &server.url);
    let long = "a ".repeat(5000);
    let error = ask(&store, &own, &[&long], false).await.unwrap_err();
    assert!(matches!(error, MachineError::TooLong { length: 10000, limit: 8000, .. }), "{error}");
    let error = ask_for(&store, &own, (&locale("en"), &locale("vi")), &["a"], false).await.unwrap_err();
    assert!(matches!(error, MachineError::NoMachine { .. }), "{error}");
    let many: Vec<&str> = vec!["Một câu."; 100];
    assert_eq!(ask(&store, &own, &many, false).await.unwrap().len(), 100);
    assert_eq!(server.asked().len(), 3, "forty texts at a time");
    let outside = Settings { private_network: false, ..settings("libretranslate", &server.url, &["vi>en"]) };
    let outside = Machines::new(vec![outside], |_| None).unwrap();
    assert!(ask(&store, &outside, &["a"], false).await.is_err());
    assert_eq!(server.asked().len(), 3, "nothing went to a private address");
}

fn says(content: &str) -> (u16, String) {
    let choice = json!({ "index": 0, "finish_reason": "stop", "message": { "role": "assistant", "content": content } });
    (200, json!({ "object": "chat.completion", "choices": [choice] }).to_string())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_chat_is_told_what_to_do_and_its_answer_is_checked() {
    let store = Store::memory().await.unwrap();
    let count = AtomicUsize::new(0);
    let server = Server::new(move |asked| {
        let body = asked.json();
        let question: serde_json::Value =
            serde_json::from_str(body["messages"][1]["content"].as_str().unwrap()).unwrap();
        let texts = question["texts"].as_array().unwrap();
        match (count.fetch_add(1, Ordering::SeqCst), texts[0].as_str().unwrap()) {
            (0, _) => says("Sure! Here is the translation."),
            // The figure is lost: the words between the marks are asked for one by one.
            (1, _) => says("```json\n[\"It is long.\"]\n```"),
            (_, "Dài ") => says("[\"Long:\", \"km.\"]"),
            (_, other) => says(&format!("[\"? {other}\"]")),
        }
    })
    .await;
    let machines = machines("chat", &format!("{}/v1", server.url));
    let answers = ask(&store, &machines, &["Dài [[fact:a]] km."], false).await.unwrap();
    assert_eq!(answers, ["Long: [[fact:a]] km."]);
    let asked = server.asked();
    assert!(asked[0].head.starts_with("POST /v1/chat/completions "), "{}", asked[0].head);
    assert!(asked[0].head.to_ascii_lowercase().contains("authorization: bearer a-secret"));
    assert_eq!(asked[0].json()["model"], "a-model");
    assert!(asked[1].json()["messages"].as_array().unwrap().len() == 3, "told what was wrong");
    assert_eq!(asked.len(), 3);
}

#[test]
fn settings_that_make_no_sense_are_refused() {
    let good = settings("chat", "https://mt.example", &["vi>en"]);
    let problem = |change: &dyn Fn(&mut Settings)| {
        let mut settings = good.clone();
        change(&mut settings);
        Machines::new(vec![settings], |_| None).err().map(|e| e.problem)
    };
    assert_eq!(problem(&|_| {}), None);
    assert!(problem(&|s| s.url = "ftp://x".into()).unwrap().contains("ftp://x"));
    assert!(problem(&|s| s.pairs.clear()).unwrap().contains("pairs"));
    assert!(problem(&|s| s.model = None).unwrap().contains("model"));
    assert!(problem(&|s| s.concurrent = 0).unwrap().contains("concurrent"));
    assert!(
        Machines::new(vec![good.clone(), good.clone()], |_| None).err().unwrap().problem.contains("twice")
    );
    let read =
        |text: serde_json::Value| serde_json::from_value::<Settings>(text).err().map(|e| e.to_string());
    let unknown = read(json!({ "name": "a", "kind": "chat", "url": "x", "pairs": [], "colour": 1 }));
    assert!(unknown.unwrap().contains("colour"));
    assert!(
        read(json!({ "name": "a", "kind": "chat", "url": "x", "pairs": ["vi-en"] }))
            .unwrap()
            .contains("vi>en")
    );
}

/// The real thing: `SEN_TEST_APERTIUM` is the address of a running service with English and Spanish.
#[tokio::test(flavor = "multi_thread")]
async fn apertium_translates_around_the_marks() {
    let Ok(url) = std::env::var("SEN_TEST_APERTIUM") else { return };
    for store in test_stores().await {
        let machines =
            Machines::new(vec![settings("apertium", &url, &["en>es", "en>ja"])], |_| None).unwrap();
        let texts =
            ["The **new museum** opens with [[fact:rooms]] rooms & a [garden](item:g).", "Good morning."];
        let (en, es) = (locale("en"), locale("es"));
        let answers = ask_for(&store, &machines, (&en, &es), &texts, false).await.unwrap();
        assert!(answers[0].contains("**museo nuevo**"), "{}", answers[0]);
        assert!(answers[0].contains("[[fact:rooms]]") && answers[0].contains("](item:g)."), "{}", answers[0]);
        assert_eq!(answers[1], "Buenos días.");
        let pairs = machines.list()[0].pairs().await.unwrap().unwrap();
        assert!(pairs.contains(&("eng".into(), "spa".into())), "{pairs:?}");
        let error = ask_for(&store, &machines, (&en, &locale("ja")), &texts, false).await.unwrap_err();
        assert!(matches!(error, MachineError::Refused { status: 400, .. }), "{error}");
    }
}
