//! What is published is in the log, and whoever changes either is found out.

use std::process::{Command, Output};
use std::sync::Arc;

use flow::fetch::Fetcher;
use flow::publish::{Draft, correct_edition, withdraw_edition};
use flow::trust::log::{Finding, Signer, State, standing_at, verify_page};
use http::StatusCode;

use crate::site::{Site, editor, sites};

async fn path(site: &Site) -> String {
    format!("/en/stories/{}", site.edition("en").await.slug)
}

/// The site on a port, for those who come over HTTP.
async fn served(site: &Site) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    let router = web::router(Arc::clone(&site.app));
    tokio::spawn(async move { axum::serve(listener, router).await });
    base
}

async fn correct(site: &Site) {
    let draft = Draft {
        title: "Put \"right\" & proper".into(),
        summary: "It's right now.".into(),
        body: "The right text.".into(),
        image_alt: "A picture".into(),
        ..Draft::default()
    };
    let id = site.edition("en").await.id;
    let mut tx = site.store.begin().await.unwrap();
    correct_edition(&mut tx, &editor(), site.clock.as_ref(), id, &draft, "It was wrong.").await.unwrap();
    tx.commit().await.unwrap();
    site.settle().await;
}

async fn withdraw(site: &Site) {
    let id = site.edition("en").await.id;
    let mut tx = site.store.begin().await.unwrap();
    withdraw_edition(&mut tx, &editor(), site.clock.as_ref(), id, "A good reason.").await.unwrap();
    tx.commit().await.unwrap();
    site.settle().await;
}

async fn verified(address: &str, key: Option<&str>) -> Finding {
    verify_page(&Fetcher::new(true).unwrap(), address, key).await.unwrap()
}

/// One byte of the first tile becomes another.
async fn tamper(site: &Site) {
    let mut tx = site.store.begin().await.unwrap();
    let row = "0/0".to_owned();
    let mut bytes =
        store::log::tiles(&mut tx, std::slice::from_ref(&row)).await.unwrap().remove(&row).unwrap();
    bytes[0] ^= 1;
    store::log::put_tile(&mut tx, &row, &bytes).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn a_log_reader_is_told_of_publication_correction_and_withdrawal() {
    for site in sites().await {
        let path = path(&site).await;
        let story = site.get(&path).await;
        let link = story.text.split("href=\"/en/verify?url=").nth(1).unwrap().split('"').next().unwrap();
        let page = format!("/en/verify?url={link}");
        let answer = site.get(&page).await;
        assert_eq!(answer.status, StatusCode::OK);
        assert!(answer.text.contains("This page is what was logged."), "{}", answer.text);
        assert!(answer.text.contains("<b>Published</b>") && !answer.text.contains("<b>Corrected</b>"));

        correct(&site).await;
        let answer = site.get(&page).await;
        assert!(answer.text.contains("This page is what was logged."), "{}", answer.text);
        assert_eq!(answer.text.matches("<b>Corrected</b>").count(), 1);
        assert_eq!(answer.text.matches("<b>Published</b>").count(), 1);
        // What it said before, for whoever asks.
        let before = answer.text.split("href=\"/log/content/").last().unwrap().split('"').next().unwrap();
        let before = site.get(&format!("/log/content/{before}")).await;
        assert_eq!(before.status, StatusCode::OK);
        assert!(before.text.starts_with("{\"body\":\"") && !before.text.contains("The right text."));

        withdraw(&site).await;
        let answer = site.get(&page).await;
        assert!(answer.text.contains("<b>Withdrawn</b>") && answer.text.contains("what was logged."));
        assert!(!answer.text.contains("/log/content/"), "a withdrawn text is not shown");

        let whole = site.get(&format!("/en/verify?url=https://sen.example{path}")).await;
        assert_eq!(whole.status, StatusCode::OK);
        for unknown in ["/en/stories/none", "https://other.example/en/stories/x", "x", "%ff", "/../"] {
            let answer = site.get(&format!("/en/verify?url={unknown}")).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{unknown}");
        }
        assert_eq!(site.get("/fr/verify").await.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn the_log_is_served_as_the_standard_says() {
    for site in sites().await {
        let checkpoint = site.get("/log/checkpoint").await;
        assert_eq!(checkpoint.header("content-type"), "text/plain; charset=utf-8");
        let mut lines = checkpoint.text.lines();
        assert_eq!(lines.next(), Some("sen.example/log"));
        let size: usize = lines.next().unwrap().parse().unwrap();
        assert!(size > 0 && size < 256);
        assert!(site.get("/log/key").await.text.starts_with("sen.example/log+"));
        for level in ["0", "entries"] {
            let tile = site.get(&format!("/log/tile/{level}/000.p/{size}")).await;
            assert_eq!(tile.status, StatusCode::OK);
            assert_eq!(tile.header("content-type"), "application/octet-stream");
            assert!(tile.header("cache-control").contains("immutable"));
            for absent in [format!("000.p/{}", size + 1), "000".into(), "001.p/1".into(), "0".into()] {
                let answer = site.get(&format!("/log/tile/{level}/{absent}")).await;
                assert_eq!(answer.status, StatusCode::NOT_FOUND, "{level}/{absent}");
            }
        }
        correct(&site).await;
        let later = site.get("/log/checkpoint").await;
        assert_eq!(later.text.lines().nth(1), Some((size + 1).to_string().as_str()));
        assert_eq!(site.get("/log/entry").await.status, StatusCode::BAD_REQUEST);
        assert_eq!(site.get("/log/entry?path=/en/stories/none").await.status, StatusCode::NOT_FOUND);
        assert_eq!(site.get("/log/content/9999999").await.status, StatusCode::NOT_FOUND);
        let edition = site.get(&format!("/log/entry?path={}", path(&site).await)).await;
        assert_eq!(edition.text.matches("\"action\":\"correct\"").count(), 1);
    }
}

#[tokio::test]
async fn whoever_changes_text_or_log_is_found_out() {
    for site in sites().await {
        let path = path(&site).await;
        let address = format!("{}{path}", served(&site).await);
        correct(&site).await;
        let key = site.get("/log/key").await.text;
        let good = verified(&address, Some(&key)).await;
        assert!(good.holds, "{:#?}", good.lines);
        let folder = tempfile::tempdir().unwrap();
        let other = Signer::new(folder.path().join("other.key"), "https://sen.example").verifier().unwrap();
        let wrong = verified(&address, Some(&other)).await;
        assert!(!wrong.holds && wrong.lines.iter().any(|l| l.contains("not signed")), "{wrong:#?}");

        // A text that changed without an entry.
        let id = site.edition("en").await.id;
        let mut tx = site.store.begin().await.unwrap();
        let was = site.edition("en").await.translation;
        let other = model::Translation::ALL.iter().copied().find(|t| *t != was).unwrap();
        store::edition::set_translation(&mut tx, id, other).await.unwrap();
        tx.commit().await.unwrap();
        let found = verified(&address, None).await;
        assert!(!found.holds && found.lines.iter().any(|l| l.contains("NOT what was logged")), "{found:#?}");
        let mut tx = site.store.begin().await.unwrap();
        store::edition::set_translation(&mut tx, id, was).await.unwrap();
        tx.commit().await.unwrap();
        assert!(verified(&address, None).await.holds);

        // A log that changed under its head.
        tamper(&site).await;
        assert!(!verified(&address, None).await.holds);
        let edition = site.edition("en").await;
        let mut conn = site.store.read().await.unwrap();
        let standing = standing_at(&mut conn, &edition.locale, &edition.slug).await.unwrap().unwrap();
        assert_eq!(standing.state, State::Differs);
        drop(conn);
        let answer = site.get(&format!("/en/verify?url={path}")).await;
        assert!(answer.text.contains("This page is not what was logged."));
    }
}

/// Runs `sen verify`.
async fn sen(address: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sen"));
    command.args(["verify", address]);
    tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sen_verifies_a_page_by_the_log() {
    for site in sites().await {
        let address = format!("{}{}", served(&site).await, path(&site).await);
        let output = sen(&address).await;
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(output.status.success(), "{text} {output:?}");
        assert!(text.contains("its signature is good") && text.contains("is what was logged last"), "{text}");
        withdraw(&site).await;
        let output = sen(&address).await;
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(output.status.success() && text.contains("withdrawn, as logged: A good reason."), "{text}");
        let output = sen(&format!("{address}-other")).await;
        assert_eq!(output.status.code(), Some(1));
    }
}
