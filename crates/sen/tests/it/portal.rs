//! What readers and machines get, and how it changes.

use flow::publish::{Draft, correct_edition, withdraw_edition};
use http::StatusCode;

use crate::site::{Site, editor, sites};

async fn slug(site: &Site) -> String {
    site.edition("en").await.slug
}

#[tokio::test]
async fn the_front_door_answers_by_language() {
    for site in sites().await {
        let answer = site.get_with("/", &[("accept-language", "fr-CA,fr;q=0.9")]).await;
        assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, "/fr/"));
        assert_eq!(answer.header("vary"), "Accept-Language");
    }
}

#[tokio::test]
async fn every_page_is_there_in_every_language() {
    let paths = [
        "/",
        "/stories",
        "/places",
        "/facts",
        "/documents",
        "/rankings",
        "/press",
        "/programme",
        "/studies",
        "/heritage",
        "/calendar",
        "/about",
        "/message",
        "/complaint",
        "/newsletters",
        "/channels",
        "/channels/portal",
        "/corrections",
        "/verify",
        "/privacy",
        "/readers",
        "/readers/demand",
        "/accessibility",
        "/languages",
        "/search",
        "/search?q=welcome",
        "/api",
        "/guides",
        "/abroad",
        "/feed.xml",
        "/atom.xml",
        "/feed.json",
    ];
    for site in sites().await {
        for locale in ["en", "fr"] {
            for path in paths {
                let answer = site.get(&format!("/{locale}{path}")).await;
                assert_eq!(answer.status, StatusCode::OK, "/{locale}{path}");
                assert!(answer.headers.contains_key("content-security-policy"), "/{locale}{path}");
            }
        }
        for path in [
            "/sitemap.xml",
            "/sitemaps/pages.xml",
            "/sitemaps/stories-0.xml",
            "/sitemaps/news.xml",
            "/sitemaps/images.xml",
            "/robots.txt",
            "/hub",
            "/api/webhooks.json",
            "/api/openapi.json",
            "/api/v1/editions",
            "/api/v1/corrections",
            "/api/v1/facts",
            "/api/v1/territories",
            "/api/v1/organisations",
            "/api/v1/documents",
            "/api/v1/rankings",
            "/api/v1/programmes",
            "/api/v1/scorecards",
            "/api/v1/studies",
            "/healthz",
            "/readyz",
        ] {
            assert_eq!(site.get(path).await.status, StatusCode::OK, "{path}");
        }
        // Only files that the index names.
        for path in ["/sitemaps/pages-0.xml", "/sitemaps/pages-1.xml", "/sitemaps/stories-1.xml"] {
            assert_eq!(site.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
        }
    }
}

#[tokio::test]
async fn a_story_says_who_when_and_how() {
    for site in sites().await {
        let slug = slug(&site).await;
        let page = site.get(&format!("/en/stories/{slug}")).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.text.contains("Published "), "{}", page.text);
        assert!(page.text.contains("application/ld+json"));
        assert!(page.text.contains(r#"hreflang="fr""#));
        assert!(!page.text.contains(" style=\""), "the content policy allows no style attribute");
    }
}

#[tokio::test]
async fn a_known_page_costs_no_second_transfer() {
    for site in sites().await {
        let first = site.get_with("/en/", &[("accept-encoding", "gzip")]).await;
        assert_eq!(first.header("content-encoding"), "gzip");
        let etag = first.header("etag").to_owned();
        let second = site.get_with("/en/", &[("accept-encoding", "gzip"), ("if-none-match", &etag)]).await;
        assert_eq!(second.status, StatusCode::NOT_MODIFIED);
        assert!(second.text.is_empty());
    }
}

#[tokio::test]
async fn a_correction_is_seen_on_the_page_and_in_the_register() {
    for site in sites().await {
        let slug = slug(&site).await;
        let path = format!("/en/stories/{slug}");
        site.get(&path).await;
        site.get("/en/corrections").await;
        let edition = site.edition("en").await;
        let draft = Draft {
            title: "Put right".into(),
            summary: "A better summary.".into(),
            body: "A better text.".into(),
            image_alt: "A picture.".into(),
            ..Draft::default()
        };
        let mut tx = site.store.begin().await.unwrap();
        correct_edition(&mut tx, &editor(), site.clock.as_ref(), edition.id, &draft, "The year was wrong.")
            .await
            .unwrap();
        tx.commit().await.unwrap();
        site.settle().await;
        for page in [&path, "/en/corrections"] {
            let text = site.get(page).await.text;
            assert!(text.contains("The year was wrong.") && text.contains("Put right"), "{page}");
        }
        let listed = site.get("/api/v1/corrections?locale=en&limit=1").await.text;
        assert!(
            listed.contains("The year was wrong.") && listed.contains("\"after_complaint\":false"),
            "{listed}"
        );
        assert_eq!(site.get("/api/v1/corrections?before=x").await.status, StatusCode::BAD_REQUEST);
        assert!(site.get("/en/search?q=put+right").await.text.contains("Put"));
        assert!(site.get("/en/feed.xml").await.text.contains("Put right"));
    }
}

#[tokio::test]
async fn a_changed_fact_is_right_wherever_it_is_cited() {
    for site in sites().await {
        let slug = slug(&site).await;
        let pages = [format!("/en/stories/{slug}"), "/en/facts/area.total".into(), "/en/facts".into()];
        for page in &pages {
            assert!(site.get(page).await.text.contains("1,000"), "{page}");
        }
        let mut tx = site.store.begin().await.unwrap();
        let code = model::Code::new("area.total").unwrap();
        let mut fact = store::nation::find_fact(&mut tx, &code).await.unwrap().unwrap();
        fact.value = model::Amount::new("1234.5").unwrap();
        flow::publish::change_fact(&mut tx, &editor(), site.clock.as_ref(), &fact).await.unwrap();
        tx.commit().await.unwrap();
        site.settle().await;
        for page in &pages {
            assert!(site.get(page).await.text.contains("1,234.5"), "{page}");
        }
        assert!(site.get(&format!("/fr/stories/{slug}")).await.text.contains("1\u{202f}234,5"));
        // Found, and shown in the excerpt, as it is now.
        let found = site.get("/en/search?q=area").await.text;
        assert!(found.contains("1,234.5") && !found.contains("1,000"), "{found}");
        // A word that was not finished: the page says what it shows instead.
        let finished = site.get("/en/search?q=languag").await.text;
        assert!(
            finished.contains("Nothing found for “languag”") && finished.contains("result for “language"),
            "{finished}"
        );
    }
}

#[tokio::test]
async fn a_withdrawn_page_leaves_a_tombstone() {
    for site in sites().await {
        let slug = slug(&site).await;
        let edition = site.edition("en").await;
        let mut tx = site.store.begin().await.unwrap();
        withdraw_edition(&mut tx, &editor(), site.clock.as_ref(), edition.id, "It named a private person.")
            .await
            .unwrap();
        tx.commit().await.unwrap();
        site.settle().await;
        let page = site.get(&format!("/en/stories/{slug}")).await;
        assert_eq!(page.status, StatusCode::GONE);
        assert!(page.text.contains("It named a private person.") && page.text.contains("Withdrawn on "));
        assert!(!site.get("/en/stories").await.text.contains(&format!("/en/stories/{slug}\"")));
        // The other language is still there, and no longer offers the withdrawn one.
        let french = site.get(&format!("/fr/stories/{slug}")).await;
        assert_eq!(french.status, StatusCode::OK);
        assert!(
            !french.text.contains(&format!("hreflang=\"en\" href=\"https://sen.example/en/stories/{slug}\""))
        );
    }
}

#[tokio::test]
async fn an_action_without_its_reason_is_refused_and_leaves_no_trace() {
    for site in sites().await {
        let edition = site.edition("en").await;
        let mut tx = site.store.begin().await.unwrap();
        let refused = withdraw_edition(&mut tx, &editor(), site.clock.as_ref(), edition.id, " ").await;
        assert!(matches!(refused, Err(flow::FlowError::Refused(model::Refusal::Missing("reason")))));
        tx.commit().await.unwrap();
        let events =
            store::event::events_after(&mut site.store.read().await.unwrap(), None, 1000).await.unwrap();
        assert!(events.iter().all(|e| e.action != "withdraw"));
    }
}

#[tokio::test]
async fn what_is_not_there_is_told_well() {
    for site in sites().await {
        let page = site.get("/en/stories/no-such-story").await;
        assert_eq!(page.status, StatusCode::NOT_FOUND);
        assert!(page.text.contains("This page is not here"));
        let french = site.get("/fr/no/such").await;
        assert!(french.text.contains("lang=\"fr\""));
        let api = site.get("/api/v1/facts/no.such").await;
        assert_eq!(
            (api.status, api.header("content-type")),
            (StatusCode::NOT_FOUND, "application/problem+json")
        );
        let posted = site.post("/api/v1/facts", "", &[]).await;
        assert_eq!((posted.status, posted.header("allow")), (StatusCode::METHOD_NOT_ALLOWED, "GET,HEAD"));
        assert!(posted.text.contains("urn:sen:problem:method-not-allowed"), "{}", posted.text);
        let bad = site.get("/api/v1/editions?limt=5").await;
        assert_eq!(bad.status, StatusCode::BAD_REQUEST);
        assert!(bad.text.contains("limt"), "{}", bad.text);
        assert_eq!(site.get("/media/../../etc/passwd").await.status, StatusCode::NOT_FOUND);
        assert_eq!(site.get("/EN/").await.header("location"), "/en/");
        assert_eq!(site.get("/en").await.header("location"), "/en/");
    }
}

#[tokio::test]
async fn readers_who_save_data_get_a_plain_page() {
    for site in sites().await {
        let page = site.get_with("/en/", &[("save-data", "on")]).await;
        assert!(page.text.contains(" plain\"") && !page.text.contains("fonts-"));
        let chosen = site.get_with("/en/", &[("cookie", "view=plain")]).await;
        assert!(chosen.header("cache-control").contains("private"));
        // A browser reads each of these as the address of another site.
        for away in ["//evil.example/", "/%5Cevil.example/", "/%09/evil.example/", "/%0A/evil.example/"] {
            let back = site.get(&format!("/view?as=plain&to={away}")).await;
            assert_eq!(back.header("location"), "/", "{away}");
        }
        assert_eq!(site.get("/view?as=plain&to=/en/facts").await.header("location"), "/en/facts");
    }
}
