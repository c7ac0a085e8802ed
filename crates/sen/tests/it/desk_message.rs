//! The message house, coverage, facts and figures at the desk.

use flow::Blobs;
use http::StatusCode;
use model::Role;

use crate::desk::{Staff, act, begin, done};
use crate::site::{Site, packs, quick_plan, sites};

const MESSAGE: &str = "/desk/message/messages/first-message";

/// Applies the template pack again, as if one of its files had changed.
pub(crate) async fn apply_again(site: &Site) {
    let folder = tempfile::tempdir().unwrap();
    let blobs = Blobs::in_folder(folder.path().join("blobs"));
    let mut pack = pack::load(&packs().join("template")).unwrap();
    pack.digest.push_str(&site.clock.now().to_string());
    let applied =
        flow::publish::apply_pack(&site.store, &blobs, &site.clock, &pack, &quick_plan(), &|_, _, _| {})
            .await;
    assert!(!applied.unwrap().unchanged);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_changed_here_is_read_at_once_and_outlives_the_pack() {
    for site in sites().await {
        let planner = Staff::new(&site, "planner", Role::Planner, None).await;
        let author = Staff::new(&site, "author", Role::Author, Some("newsroom")).await;
        let page = planner.get(&site, "/desk/message").await;
        assert!(page.text.contains("A first key message in one sentence."), "{}", page.text);
        assert!(site.get("/en/message").await.text.contains("A first key message"));
        let fields = [
            ("act", "save"),
            ("theme", "first-theme"),
            ("name-en", "We build bridges."),
            ("name-fr", "Nous construisons des ponts."),
            ("proof", "fact:area.total"),
            ("add-item", "welcome"),
            ("responsible", "newsroom"),
            ("valid_from", "2026-01-01"),
        ];
        assert_eq!(author.post(&site, MESSAGE, &fields).await.status, StatusCode::FORBIDDEN);
        done(&planner.post(&site, MESSAGE, &fields).await, "done-message");
        site.settle().await;
        for (page, words) in [("/en/message", "We build bridges."), ("/fr/message", "Nous construisons")] {
            assert!(site.get(page).await.text.contains(words), "{page}");
        }
        apply_again(&site).await;
        let page = planner.get(&site, MESSAGE).await.text;
        assert!(page.contains("We build bridges.") && page.contains("2026-01-01"), "{page}");
        // What is wrong is said, and nothing typed is lost.
        let wrong = [
            ("act", "save"),
            ("theme", "first-theme"),
            ("name-en", "Typed in vain"),
            ("add-fact", "no.such.fact"),
        ];
        let answer = planner.post(&site, MESSAGE, &wrong).await.text;
        assert!(answer.contains("no.such.fact") && answer.contains("Typed in vain"), "{answer}");
        let late = [
            ("act", "save"),
            ("theme", "first-theme"),
            ("name-en", "x"),
            ("valid_from", "2026-02-01"),
            ("valid_to", "2026-01-01"),
        ];
        assert!(planner.post(&site, MESSAGE, &late).await.text.contains("lies before the first"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_answers_for_a_message_may_word_it_and_no_more() {
    for site in sites().await {
        let planner = Staff::new(&site, "planner", Role::Planner, None).await;
        let own = Staff::new(&site, "own", Role::Planner, Some("newsroom")).await;
        let words =
            [("act", "save"), ("theme", "first-theme"), ("name-en", "Ours."), ("responsible", "newsroom")];
        assert_eq!(own.post(&site, MESSAGE, &words).await.status, StatusCode::FORBIDDEN);
        done(&planner.post(&site, MESSAGE, &words).await, "done-message");
        site.settle().await;
        let worded = [("act", "save"), ("name-en", "Ours, said well.")];
        done(&own.post(&site, MESSAGE, &worded).await, "done-message");
        let away = [("act", "save"), ("name-en", "Ours."), ("responsible", "")];
        assert_eq!(own.post(&site, MESSAGE, &away).await.status, StatusCode::FORBIDDEN);
        assert_eq!(own.get(&site, "/desk/message/themes/new").await.status, StatusCode::FORBIDDEN);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn themes_come_move_and_go() {
    for site in sites().await {
        let planner = Staff::new(&site, "planner", Role::Planner, None).await;
        let new = [("act", "save"), ("name-en", "Green land"), ("name-fr", "Terre verte")];
        let answer = planner.post(&site, "/desk/message/themes/new", &new).await;
        assert!(answer.header("location").contains("done-theme#theme-green-land"), "{}", answer.text);
        let theme = "/desk/message/themes/green-land";
        planner.post(&site, theme, &[("act", "up")]).await;
        site.settle().await;
        let page = planner.get(&site, "/desk/message").await.text;
        assert!(page.find("Green land").unwrap() < page.find("First theme").unwrap(), "{page}");
        let full = planner.post(&site, "/desk/message/themes/first-theme", &[("act", "remove")]).await;
        assert!(full.text.contains("Messages still stand"), "{}", full.text);
        apply_again(&site).await;
        let page = planner.get(&site, "/desk/message").await.text;
        assert!(page.find("Green land").unwrap() < page.find("First theme").unwrap(), "{page}");
        let gone = planner.post(&site, theme, &[("act", "remove")]).await;
        assert!(gone.header("location").contains("done-removed"));
        apply_again(&site).await;
        assert_eq!(planner.get(&site, theme).await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn coverage_opens_the_editions_it_counts() {
    for site in sites().await {
        let planner = Staff::new(&site, "planner", Role::Planner, None).await;
        let page = planner.get(&site, "/desk/message/coverage?span=ever").await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.text.contains("A first key message"), "{}", page.text);
        // The template's one item carries its one message: it is counted once per language.
        let cell = "/desk/message/coverage/editions?span=ever&#38;message=first-message&#38;locale=en";
        assert!(page.text.contains(cell), "{}", page.text);
        let list = planner.get(&site, &cell.replace("&#38;", "&")).await.text;
        assert!(
            list.contains("/desk/items/welcome/en") && !list.contains("/desk/items/welcome/fr"),
            "{list}"
        );
        for rows in ["message", "organisation", "locale", "period"] {
            for columns in ["message", "organisation", "locale", "period"] {
                let path = format!("/desk/message/coverage?rows={rows}&columns={columns}&span=years");
                assert_eq!(planner.get(&site, &path).await.status, StatusCode::OK, "{path}");
            }
        }
        let csv = planner.get(&site, "/desk/message/coverage.csv?span=ever").await;
        assert!(csv.header("content-type").starts_with("text/csv"));
        assert!(csv.text.starts_with("\"Message\",\"English\""), "{}", csv.text);
        assert!(
            csv.text.lines().any(|l| l == "\"A first key message in one sentence.\",1,1"),
            "{}",
            csv.text
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fact_is_registered_checked_and_retired() {
    for site in sites().await {
        let analyst = Staff::new(&site, "analyst", Role::Analyst, None).await;
        let planner = Staff::new(&site, "planner", Role::Planner, None).await;
        let new = [
            ("code", "area.water"),
            ("group", "geography"),
            ("value", "42"),
            ("unit", "km2"),
            ("source", "A survey"),
            ("source_url", "https://example.org/water"),
            ("as_of", "2025-01-01"),
            ("review_by", "2025-07-01"),
            ("name-en", "Water"),
            ("name-fr", "Eau"),
        ];
        assert_eq!(planner.post(&site, "/desk/facts/new", &new).await.status, StatusCode::FORBIDDEN);
        let bad: Vec<_> = new.into_iter().map(|(k, v)| (k, if k == "code" { "a b" } else { v })).collect();
        let answer = analyst.post(&site, "/desk/facts/new", &bad).await.text;
        assert!(answer.contains("letters, digits, dots") && answer.contains("value=\"Water\""), "{answer}");
        done(&analyst.post(&site, "/desk/facts/new", &new).await, "done-registered");
        site.settle().await;
        assert!(site.get("/fr/facts").await.text.contains("Eau"));
        let queue = analyst.get(&site, "/desk/facts?due=1").await.text;
        assert!(queue.contains("/desk/facts/area.water") && queue.contains("value=\"check\""), "{queue}");
        let path = "/desk/facts/area.water";
        let checked = analyst.post(&site, path, &[("act", "check"), ("to", "queue")]).await;
        assert_eq!(checked.header("location"), "/desk/facts?due=1&done=done-checked");
        assert!(!analyst.get(&site, "/desk/facts?due=1").await.text.contains(path));
        assert!(analyst.get(&site, path).await.text.contains("checked a fact"));
        let silent = analyst.post(&site, path, &[("act", "retire")]).await;
        assert!(silent.text.contains("Reason"), "{}", silent.text);
        let reason = [("act", "retire"), ("reason", "No longer measured")];
        done(&analyst.post(&site, path, &reason).await, "done-retired");
        site.settle().await;
        assert!(!site.get("/en/facts").await.text.contains("Water"));
        assert!(site.get("/en/facts/area.water").await.text.contains("not been kept up since"));
        apply_again(&site).await;
        done(&analyst.post(&site, path, &[("act", "restore")]).await, "done-restored");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_figure_without_a_citation_is_found_cited_or_refused() {
    for site in sites().await {
        let author = Staff::new(&site, "author", Role::Author, Some("newsroom")).await;
        let analyst = Staff::new(&site, "analyst", Role::Analyst, None).await;
        let editor = begin(&site, &author, "image").await;
        let text = "The total area of the country is 1,000 km² today.";
        done(&act(&site, &author, &editor, text, "save", &[]).await, "done-saved");
        web::read_figures(&site.app).await.unwrap();
        let list = author.get(&site, "/desk/message/figures").await.text;
        assert!(list.contains("<mark>1,000 km²</mark>"), "{list}");
        let href = list.split("class=\"btn\" href=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        // An analyst sees it, and has no right to write there.
        assert!(!analyst.get(&site, &href).await.text.contains("value=\"cite\""));
        assert_eq!(analyst.post(&site, &href, &[("act", "cite")]).await.status, StatusCode::FORBIDDEN);
        assert!(author.get(&site, &href).await.text.contains("value=\"cite\""));
        done(&author.post(&site, &href, &[("act", "cite")]).await, "done-cited");
        let page = author.get(&site, &editor).await.text;
        assert!(page.contains("is [[fact:area.total]] today."), "{page}");
        web::read_figures(&site.app).await.unwrap();
        assert!(!author.get(&site, "/desk/message/figures").await.text.contains("<mark>"));
        // Said again in prose, and refused: it is not offered any more.
        done(&act(&site, &author, &editor, text, "save", &[]).await, "done-saved");
        web::read_figures(&site.app).await.unwrap();
        let list = author.get(&site, "/desk/message/figures").await.text;
        let href = list.split("class=\"btn\" href=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        done(&author.post(&site, &href, &[("act", "refuse")]).await, "done-refused");
        web::read_figures(&site.app).await.unwrap();
        assert!(!author.get(&site, "/desk/message/figures").await.text.contains("<mark>"));
        // A value that was current once is found as such.
        let change = [
            ("value", "1250"),
            ("source", "A survey"),
            ("source_url", "https://example.org/survey"),
            ("confirm", "1"),
        ];
        done(&analyst.post(&site, "/desk/facts/area.total", &change).await, "done-fact");
        site.settle().await;
        done(
            &act(&site, &author, &editor, "A total area of 1,000 square km².", "save", &[]).await,
            "done-saved",
        );
        web::read_figures(&site.app).await.unwrap();
        let list = author.get(&site, "/desk/message/figures").await.text;
        assert!(list.contains("former value") && list.contains("1,250 km²"), "{list}");
    }
}
