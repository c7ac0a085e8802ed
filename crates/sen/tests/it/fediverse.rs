//! An actor in the fediverse: opened at the desk, found by programs, its page for people.

use http::StatusCode;
use model::Role;

use crate::desk::{Staff, done};
use crate::site::sites;

const ACTIVITY: &[(&str, &str)] = &[("accept", "application/activity+json")];

fn channel(code: &str) -> Vec<(&str, &str)> {
    vec![
        ("kind", "fediverse"),
        ("code", code),
        ("organisation", "newsroom"),
        ("name-en", "News"),
        ("locale", "en"),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn an_actor_is_found_and_shows_itself() {
    for site in sites().await {
        let keeper = Staff::new(&site, "kim", Role::Administrator, Some("newsroom")).await;
        let wrong = keeper.post(&site, "/desk/channels/new", &channel("posts")).await;
        assert_eq!(wrong.status, StatusCode::OK, "it cannot stand where posts stand");
        assert!(wrong.text.contains("cannot be called"), "{}", wrong.text);
        done(&keeper.post(&site, "/desk/channels/new", &channel("news")).await, "done-channel");

        let finger = "/.well-known/webfinger?resource=acct%3Anews%40sen.example";
        let found = site.get(finger).await;
        assert_eq!((found.status, found.header("content-type")), (StatusCode::OK, "application/jrd+json"));
        assert!(found.text.contains("\"https://sen.example/fediverse/news\""), "{}", found.text);
        assert_eq!(found.header("access-control-allow-origin"), "*");
        for nobody in
            ["acct%3Anobody%40sen.example", "acct%3Anews%40other.example", "acct%3Aportal%40sen.example"]
        {
            let answer = site.get(&format!("/.well-known/webfinger?resource={nobody}")).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{nobody}");
        }
        assert_eq!(site.get("/.well-known/webfinger").await.status, StatusCode::BAD_REQUEST);

        let actor = site.get_with("/fediverse/news", ACTIVITY).await;
        assert_eq!(
            (actor.status, actor.header("content-type")),
            (StatusCode::OK, "application/activity+json")
        );
        let document: serde_json::Value = serde_json::from_str(&actor.text).unwrap();
        assert_eq!(document["id"], "https://sen.example/fediverse/news");
        assert_eq!(document["url"], "https://sen.example/en/channels/news");
        assert_eq!(document["inbox"], "https://sen.example/fediverse/news/inbox");
        assert!(
            document["publicKey"]["publicKeyPem"].as_str().unwrap().starts_with("-----BEGIN PUBLIC KEY-----")
        );
        // A pack with a mark gives its actors a picture.
        let picture = site.get("/assets/mark.png").await;
        assert_eq!(picture.status == StatusCode::OK, document["icon"].is_object(), "{}", actor.text);
        if picture.status == StatusCode::OK {
            assert_eq!(picture.header("content-type"), "image/png");
            assert_eq!(document["icon"]["url"], "https://sen.example/assets/mark.png");
            assert_eq!(document["icon"]["mediaType"], "image/png");
            assert_eq!(document["image"]["url"], "https://sen.example/assets/banner.png");
            assert_eq!(site.get("/assets/banner.png").await.header("content-type"), "image/png");
        }
        let again = site.get_with("/fediverse/news", ACTIVITY).await;
        assert_eq!(again.text, actor.text, "its key stays");
        let people = site.get("/fediverse/news").await;
        assert_eq!(people.status, StatusCode::SEE_OTHER);
        assert_eq!(people.header("location"), "https://sen.example/en/channels/news");
        assert_eq!(people.header("vary"), "Accept");

        for (path, kind) in [
            ("/fediverse/news/followers", "OrderedCollection"),
            ("/fediverse/news/following", "OrderedCollection"),
            ("/fediverse/news/outbox", "OrderedCollection"),
            ("/fediverse/news/outbox?page=", "OrderedCollectionPage"),
        ] {
            let answer = site.get(path).await;
            assert_eq!(answer.status, StatusCode::OK, "{path}");
            let document: serde_json::Value = serde_json::from_str(&answer.text).unwrap();
            assert_eq!(document["type"], kind, "{path}");
        }
        assert_eq!(site.get("/fediverse/news/outbox?page=x").await.status, StatusCode::BAD_REQUEST);
        assert!(site.get("/nodeinfo/2.1").await.text.contains("\"total\":1"));
        assert!(site.get("/.well-known/nodeinfo").await.text.contains("https://sen.example/nodeinfo/2.1"));
        for nothing in
            ["/fediverse/portal", "/fediverse/nobody", "/fediverse/posts/1", "/fediverse/posts/x/activity"]
        {
            assert_eq!(site.get_with(nothing, ACTIVITY).await.status, StatusCode::NOT_FOUND, "{nothing}");
        }

        // What is brought and not signed is refused.
        let none: &[(&str, &str)] = &[];
        assert_eq!(site.post("/inbox", "", none).await.status, StatusCode::BAD_REQUEST);
        assert_eq!(site.post("/fediverse/nobody/inbox", "", none).await.status, StatusCode::NOT_FOUND);

        // The desk's page, and a server that is blocked.
        let page = keeper.get(&site, "/desk/fediverse/news").await.text;
        assert!(
            page.contains("@news@sen.example") && page.contains("Everything has been delivered."),
            "{page}"
        );
        let wrong = keeper.post(&site, "/desk/fediverse/news", &[("act", "block"), ("server", "a b")]).await;
        assert!(wrong.text.contains("not the name of a server") && wrong.text.contains("value=\"a b\""));
        let block = [("act", "block"), ("server", "https://Spam.example/@x")];
        done(&keeper.post(&site, "/desk/fediverse/news", &block).await, "done-server-blocked");
        assert!(keeper.get(&site, "/desk/fediverse/news").await.text.contains("spam.example"));
        let unblock = [("act", "unblock"), ("server", "spam.example")];
        done(&keeper.post(&site, "/desk/fediverse/news", &unblock).await, "done-server-unblocked");
        let author = Staff::new(&site, "an", Role::Author, Some("newsroom")).await;
        assert_eq!(author.get(&site, "/desk/fediverse/news").await.status, StatusCode::OK);
        let refused = author.post(&site, "/desk/fediverse/news", &block).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN);
    }
}
