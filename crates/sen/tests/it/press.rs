//! Press kits from the desk to readers, and cards of our pages inside pages of others.

use http::StatusCode;
use model::Role;

use crate::desk::{Staff, begin, done};
use crate::desk_planning::{ahead, publisher, refused};
use crate::site::{Site, packs, sites};

/// A kit of the template's item, picture and fact.
fn kit<'a>(code: &'a str, more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut fields = vec![
        ("act", "save"),
        ("code", code),
        ("organisation", "newsroom"),
        ("licence", "CC-BY-4.0"),
        ("locales", "en"),
        ("locales", "fr"),
        ("title-en", "The opening"),
        ("intro-en", "What it is.\n\nWhom it is for."),
        ("item-1", "welcome"),
        ("fact-1", "area.total"),
        ("picture-0", "welcome"),
        ("caption-0-en", "A path over hills"),
        ("caption-0-fr", "Un sentier"),
    ];
    fields.extend_from_slice(more);
    fields
}

async fn publish(site: &Site, staff: &Staff, code: &str) {
    done(&staff.post(site, &format!("/desk/kits/{code}"), &[("act", "publish")]).await, "done-published");
    site.settle().await;
}

/// Everything by which readers could hear of a kit.
async fn told(site: &Site, code: &str) -> Vec<String> {
    let mut found = Vec::new();
    for path in ["/en/press", "/fr/press", "/api/v1/press-kits", "/sitemaps/pages.xml"] {
        let answer = site.get(path).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        if answer.text.contains(&format!("/press/{code}")) {
            found.push(path.to_owned());
        }
    }
    for path in [
        format!("/en/press/{code}"),
        format!("/en/press/{code}/kit.zip"),
        format!("/en/press/{code}/kit-fr.zip"),
        format!("/api/v1/press-kits/{code}"),
    ] {
        if site.get(&path).await.status == StatusCode::OK {
            found.push(path);
        }
    }
    found
}

#[tokio::test(flavor = "multi_thread")]
async fn a_kit_under_embargo_is_seen_by_nobody_without_a_link() {
    for site in sites().await {
        let publisher = publisher(&site).await;
        let until = ahead(&site, 2);
        let fields = kit("opening", &[("embargo_until", until.as_str()), ("zone", "UTC")]);
        done(&publisher.post(&site, "/desk/kits/new", &fields).await, "done-saved");
        publish(&site, &publisher, "opening").await;
        assert_eq!(told(&site, "opening").await, Vec::<String>::new());
        // A link shows it, a forged one does not.
        let link = [("act", "link"), ("days", "1"), ("for", "An agency")];
        done(&publisher.post(&site, "/desk/kits/opening", &link).await, "done-link");
        let page = publisher.get(&site, "/desk/kits/opening").await.text;
        let token =
            page.split("https://sen.example/preview/kits/").nth(1).unwrap().split('"').next().unwrap();
        let address = format!("/preview/kits/{token}");
        let seen = site.get(&format!("{address}?locale=en")).await;
        assert_eq!(seen.status, StatusCode::OK);
        assert!(seen.text.contains("The opening") && seen.text.contains("Under embargo until"));
        assert_eq!(seen.header("x-robots-tag"), "noindex, nofollow");
        assert_eq!(seen.header("cache-control"), "no-store");
        let file = site.get(&format!("{address}/kit.zip")).await;
        assert_eq!((file.status, file.header("content-type")), (StatusCode::OK, "application/zip"));
        for wrong in [format!("/preview/kits/{}0", &token[..token.len() - 1]), "/preview/kits/x.y".into()] {
            // The last digit may be the one that was put there.
            if wrong != address {
                assert_eq!(site.get(&wrong).await.status, StatusCode::NOT_FOUND, "{wrong}");
            }
        }
        // It works no more when it is ended, and when its day is over.
        let id = token.split('.').next().unwrap();
        done(&publisher.post(&site, "/desk/kits/opening", &[("revoke", id)]).await, "done-link-ended");
        assert_eq!(site.get(&address).await.status, StatusCode::NOT_FOUND);
        // The embargo ends by itself, with no event that says so.
        site.later(3 * 86_400);
        assert_eq!(told(&site, "opening").await.len(), 8);
        // What is out cannot be held back again; sessions of three days ago have ended.
        let publisher = Staff::new(&site, "second", Role::Publisher, Some("newsroom")).await;
        let later = ahead(&site, 9);
        let again = kit("opening", &[("embargo_until", later.as_str()), ("zone", "UTC")]);
        refused(&publisher.post(&site, "/desk/kits/opening", &again).await, "Readers see");
        // Taken back, it says why, and its texts are where they were.
        let why = [("act", "withdraw"), ("reason", "A figure was wrong.")];
        done(&publisher.post(&site, "/desk/kits/opening", &why).await, "done-withdrawn");
        site.settle().await;
        let gone = site.get("/en/press/opening").await;
        assert_eq!(gone.status, StatusCode::GONE);
        assert!(gone.text.contains("A figure was wrong."));
        assert_eq!(site.get("/en/press/opening/kit.zip").await.status, StatusCode::GONE);
        publish(&site, &publisher, "opening").await;
        assert_eq!(site.get("/en/press/opening").await.status, StatusCode::OK);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_of_an_item_under_embargo_is_in_a_kit() {
    for site in sites().await {
        let author = Staff::new(&site, "author", Role::Author, Some("newsroom")).await;
        let publisher = publisher(&site).await;
        begin(&site, &author, "image").await;
        let until = ahead(&site, 5);
        let embargo = [
            ("act", "embargo"),
            ("embargo_until", until.as_str()),
            ("zone", "UTC"),
            ("reason", "Signing day"),
        ];
        done(&author.post(&site, "/desk/items/a-new-bridge/particulars", &embargo).await, "done-embargo");
        let fields = kit("bridges", &[("item-2", "a-new-bridge")]);
        done(&author.post(&site, "/desk/kits/new", &fields).await, "done-saved");
        // Whoever writes cannot publish.
        let answer = author.post(&site, "/desk/kits/bridges", &[("act", "publish")]).await;
        assert_ne!(answer.header("location"), "/desk/kits/bridges?done=done-published");
        publish(&site, &publisher, "bridges").await;
        let desk = author.get(&site, "/desk/kits/bridges").await.text;
        assert!(desk.contains("a-new-bridge: under embargo"), "staff see what is left out");
        for path in [
            "/en/press",
            "/en/press/bridges",
            "/en/press/bridges/kit.zip",
            "/en/press/bridges/kit-en.zip",
            "/api/v1/press-kits/bridges?locale=en",
        ] {
            let answer = site.get(path).await;
            assert_eq!(answer.status, StatusCode::OK, "{path}");
            for word in ["a-new-bridge", "A new bridge"] {
                assert!(!answer.text.contains(word), "{path} tells of {word}");
            }
        }
        // Names of files stand in the archive as they are.
        let all = site.get("/en/press/bridges/kit.zip").await.text;
        for file in [
            "README.txt",
            "captions.csv",
            "facts.csv",
            "texts/en/01-welcome.html",
            "texts/fr/01-welcome.txt",
            "pictures/welcome.jpg",
            "manifest.json",
        ] {
            assert!(all.contains(file), "{file} is missing");
        }
        let french = site.get("/en/press/bridges/kit-fr.zip").await.text;
        assert!(french.contains("texts/fr/") && !french.contains("texts/en/"));
        assert_eq!(site.get("/en/press/bridges/kit-ja.zip").await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_kit_is_refused_with_what_was_typed() {
    for site in sites().await {
        let publisher = publisher(&site).await;
        let cases: [(&[(&str, &str)], &str); 6] = [
            (&[("item-2", "no-such-item")], "Still to be chosen: no-such-item"),
            (&[("fact-2", "no.fact")], "Still to be chosen: no.fact"),
            (&[("picture-1", "no-picture")], "Still to be chosen: no-picture"),
            (&[("contact-0-role", "editors"), ("contact-0-organisation", "newsroom")], "A contact needs"),
            (
                &[
                    ("contact-0-role", "editors"),
                    ("contact-0-organisation", "newsroom"),
                    ("contact-0-telephone", "call me"),
                ],
                "not a telephone number",
            ),
            (&[("embargo_until", "2020-01-01T08:00"), ("zone", "UTC")], "The time has passed"),
        ];
        for (more, words) in cases {
            let answer = publisher.post(&site, "/desk/kits/new", &kit("try", more)).await;
            refused(&answer, words);
            assert!(answer.text.contains("value=\"The opening\""), "{words}: what was typed is gone");
        }
        done(&publisher.post(&site, "/desk/kits/new", &kit("try", &[])).await, "done-saved");
        refused(&publisher.post(&site, "/desk/kits/new", &kit("try", &[])).await, "taken");
        let stranger = Staff::new(&site, "translator", Role::Translator, Some("newsroom")).await;
        assert_eq!(stranger.get(&site, "/desk/kits/new").await.status, StatusCode::FORBIDDEN);
        assert_eq!(stranger.get(&site, "/desk/kits/try").await.status, StatusCode::OK);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_packs_kit_is_published_once_and_left_alone_once_touched() {
    for site in sites().await {
        let pack = pack::load(&packs().join("template")).unwrap();
        let apply = || flow::reach::kits::apply_kits(&site.store, site.clock.as_ref(), &pack.kits);
        assert_eq!(apply().await.unwrap().written.len(), 1);
        assert_eq!(apply().await.unwrap(), flow::reach::kits::AppliedKits::default());
        let page = site.get("/fr/press/first-kit").await;
        assert!(page.text.contains("Le pays en bref"), "{}", page.status);
        let publisher = publisher(&site).await;
        done(&publisher.post(&site, "/desk/kits/first-kit", &kit("first-kit", &[])).await, "done-saved");
        assert_eq!(apply().await.unwrap().kept.len(), 1);
        site.settle().await;
        assert!(site.get("/en/press/first-kit").await.text.contains("The opening"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn cards_alone_may_stand_in_a_frame() {
    for site in sites().await {
        let slug = site.edition("en").await.slug;
        for path in ["facts/area.total".to_owned(), format!("stories/{slug}")] {
            let card = site.get(&format!("/en/embed/{path}")).await;
            assert_eq!(card.status, StatusCode::OK, "{path}");
            assert!(card.header("content-security-policy").ends_with("frame-ancestors *"), "{path}");
            assert_eq!(card.header("x-frame-options"), "", "{path}");
            assert_eq!(card.header("x-robots-tag"), "noindex", "{path}");
            assert!(!card.text.contains("<script") && !card.text.contains(" style=\""), "{path}");
            assert!(card.text.contains(&format!("https://sen.example/en/{path}")), "{path}");
            let page = site.get(&format!("/en/{path}")).await;
            assert_eq!(page.header("x-frame-options"), "DENY", "{path}");
            assert!(page.text.contains(&format!("https://sen.example/en/embed/{path}")), "{path}");
            let asked = format!("/oembed?url=https%3A%2F%2Fsen.example%2Fen%2F{}", path.replace('/', "%2F"));
            let told = site.get(&format!("{asked}&maxwidth=200")).await;
            let told: serde_json::Value = serde_json::from_str(&told.text).unwrap();
            assert_eq!(told["type"], "rich", "{path}");
            assert_eq!(told["width"], 200, "{path}");
            let xml = site.get(&format!("{asked}&format=xml")).await;
            assert!(xml.text.contains("<type>rich</type>"), "{}", xml.text);
            assert_eq!(site.get(&format!("{asked}&format=yaml")).await.status, StatusCode::BAD_REQUEST);
        }
        assert_eq!(site.get("/en/embed/facts/no.fact").await.status, StatusCode::NOT_FOUND);
        assert_eq!(site.get("/en/embed/stories/no-story").await.status, StatusCode::NOT_FOUND);
    }
}
