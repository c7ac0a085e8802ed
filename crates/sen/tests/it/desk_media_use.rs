//! Media at the desk: what is said of them, what they are used for, and what readers get.

use flow::publish::library;
use http::StatusCode;
use model::{Code, Role};

use crate::desk::{Staff, act, begin, done};
use crate::desk_media::{add, describe, hills, public};
use crate::site::sites;

#[tokio::test(flavor = "multi_thread")]
async fn without_alternative_text_nothing_is_published() {
    for site in sites().await {
        let publisher = Staff::new(&site, "publisher", Role::Publisher, Some("newsroom")).await;
        let code = add(&site, &publisher, "hills.jpg", &hills(5, 300, 85)).await;
        let editor = begin(&site, &publisher, "image").await;
        let body = format!("::figure{{image=\"{code}\" caption=\"\" alt=\"\"}}");
        let early = act(&site, &publisher, &editor, &body, "publish", &[]).await;
        assert!(early.text.contains("has no alternative text in this language"), "{}", early.text);
        assert!(early.text.contains(&format!("/desk/media/{code}#alt-en")), "{}", early.text);
        done(&describe(&site, &publisher, &code, &[("alt.en", "Green hills")]).await, "done-media");
        done(&act(&site, &publisher, &editor, &body, "publish", &[]).await, "done-published");
        site.settle().await;
        let page = site.get("/en/stories/a-new-bridge").await.text;
        assert!(page.contains("alt=\"Green hills\""), "{page}");
        let shown = publisher.get(&site, &format!("/desk/media/{code}")).await.text;
        assert!(shown.contains("/desk/items/a-new-bridge/en"), "where it is used: {shown}");
        // Decorative on purpose, or not at all.
        done(&describe(&site, &publisher, &code, &[("alt.en", ""), ("decorative", "1")]).await, "done-media");
        let note = [("note", "Nothing but the picture.")];
        let body = format!("More.\n\n{body}");
        done(&act(&site, &publisher, &editor, &body, "publish", &note).await, "done-published");
        // Whose it is must be said, too.
        let bare = describe(&site, &publisher, &code, &[("credit", "")]).await;
        assert!(bare.text.contains("Something is missing: Made by"), "{}", bare.text);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn when_the_right_ends_readers_see_a_whole_page_without_the_picture() {
    for site in sites().await {
        let publisher = Staff::new(&site, "publisher", Role::Publisher, Some("newsroom")).await;
        let code = add(&site, &publisher, "hills.jpg", &hills(6, 300, 85)).await;
        done(
            &describe(&site, &publisher, &code, &[("alt.en", "Hills"), ("rights_until", "2099-01-31")]).await,
            "done-media",
        );
        let editor = begin(&site, &publisher, "image").await;
        let body = format!("Words.\n\n::figure{{image=\"{code}\" caption=\"The hills\"}}");
        done(&act(&site, &publisher, &editor, &body, "publish", &[]).await, "done-published");
        site.settle().await;
        let page = site.get("/en/stories/a-new-bridge").await.text;
        let copy = public(&page).into_iter().find(|c| !c.contains(' ')).unwrap();
        let served = site.get(&copy).await;
        assert_eq!(served.header("cache-control"), "public, max-age=86400");
        let clock = site.clock.as_ref();
        let day = |text: &str| text.parse().unwrap();
        let warned = publisher.get(&site, "/desk/").await.text;
        assert!(!warned.contains(&format!("/desk/media/{code}")), "{warned}");
        let soon =
            clock.now().to_zoned(jiff::tz::TimeZone::UTC).date().saturating_add(jiff::Span::new().days(9));
        let soon = soon.to_string();
        done(&describe(&site, &publisher, &code, &[("rights_until", &soon)]).await, "done-media");
        assert!(publisher.get(&site, "/desk/").await.text.contains(&format!("/desk/media/{code}")));
        assert_eq!(
            library::expire_media(&site.store, clock, day(&soon)).await.unwrap(),
            0,
            "the last day counts"
        );
        assert_eq!(library::expire_media(&site.store, clock, day("2099-02-01")).await.unwrap(), 1);
        assert_eq!(library::expire_media(&site.store, clock, day("2099-02-01")).await.unwrap(), 0);
        site.settle().await;
        assert_eq!(site.get(&copy).await.status, StatusCode::GONE);
        let page = site.get("/en/stories/a-new-bridge").await;
        assert!(page.status == StatusCode::OK && page.text.contains("Words."));
        assert!(!page.text.contains(&copy) && !page.text.contains("The hills"), "{}", page.text);
        // Staff still see it, and why; the next publication waits until it is replaced.
        let kept = publisher.get(&site, &format!("/desk/media/{code}")).await.text;
        let private = kept.split("\"/desk/media/files/").nth(1).unwrap().split('"').next().unwrap();
        assert_eq!(
            publisher.get(&site, &format!("/desk/media/files/{private}")).await.status,
            StatusCode::OK
        );
        let again =
            act(&site, &publisher, &editor, &format!("{body}\n\nMore."), "publish", &[("note", "More.")])
                .await;
        assert!(again.text.contains("may not be shown any more"), "{}", again.text);
        done(&describe(&site, &publisher, &code, &[("rights_until", "")]).await, "done-media");
        done(
            &publisher.post(&site, &format!("/desk/media/{code}"), &[("act", "restore")]).await,
            "done-media-restored",
        );
        site.settle().await;
        assert_eq!(site.get(&copy).await.status, StatusCode::OK);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_item_gets_its_picture_and_readers_are_told_when_it_changes() {
    for site in sites().await {
        let author = Staff::new(&site, "author", Role::Author, Some("newsroom")).await;
        let publisher = Staff::new(&site, "publisher", Role::Publisher, Some("newsroom")).await;
        let one = add(&site, &author, "one.jpg", &hills(7, 300, 85)).await;
        let two = add(&site, &author, "two.jpg", &hills(8, 300, 85)).await;
        let editor = begin(&site, &author, "image").await;
        let item = editor.trim_end_matches("/en").to_owned();
        let place = format!("{item}/picture");
        let pick = author.get(&site, "/desk/media/pick?item=a-new-bridge&q=one").await.text;
        assert!(pick.contains(&format!("{place}?media={one}")) && !pick.contains(&two), "{pick}");
        let set = [("act", "set"), ("media", one.as_str())];
        done(&author.post(&site, &place, &set).await, "done-picture");
        assert!(author.get(&site, &item).await.text.contains("one"));
        let early = act(&site, &publisher, &editor, "Text.", "publish", &[]).await;
        assert!(early.text.contains("has no alternative text"), "{}", early.text);
        let said = [("image_alt", "Hills in the morning")];
        done(&act(&site, &publisher, &editor, "Text.", "publish", &said).await, "done-published");
        site.settle().await;
        assert!(site.get("/en/stories/a-new-bridge").await.text.contains("alt=\"Hills in the morning\""));
        // Published: a change is a correction, with its reason and with what the new picture shows.
        let set = [("act", "set"), ("media", two.as_str()), ("note", "The other bank.")];
        assert_eq!(author.post(&site, &place, &set).await.status, StatusCode::FORBIDDEN);
        let bare = publisher.post(&site, &place, &set).await;
        assert!(
            bare.text.contains("has no alternative text") && bare.text.contains("The other bank."),
            "{}",
            bare.text
        );
        done(
            &describe(&site, &publisher, &two, &[("alt.en", "The other bank of the river")]).await,
            "done-media",
        );
        let silent = publisher.post(&site, &place, &set[..2]).await;
        assert!(silent.text.contains("role=\"alert\""), "{}", silent.text);
        done(&publisher.post(&site, &place, &set).await, "done-picture");
        site.settle().await;
        let page = site.get("/en/stories/a-new-bridge").await.text;
        assert!(page.contains("alt=\"The other bank of the river\""), "{page}");
        assert!(site.get("/en/corrections").await.text.contains("The other bank."));
        let kept = publisher.post(&site, &format!("/desk/media/{two}"), &[("act", "remove")]).await;
        assert!(kept.text.contains("still used"), "{}", kept.text);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn four_eyes_see_the_picture_of_an_official_text() {
    for site in sites().await {
        let publisher = Staff::new(&site, "publisher", Role::Publisher, Some("newsroom")).await;
        let second = Staff::new(&site, "second", Role::Publisher, Some("newsroom")).await;
        let one = add(&site, &publisher, "one.jpg", &hills(11, 300, 85)).await;
        let editor = begin(&site, &publisher, "official").await;
        done(&act(&site, &publisher, &editor, "Text.", "submit", &[]).await, "done-submitted");
        done(&act(&site, &second, &editor, "Text.", "approve", &[]).await, "done-approved");
        done(&act(&site, &publisher, &editor, "Text.", "publish", &[]).await, "done-published");
        let item = editor.trim_end_matches("/en").to_owned();
        let place = format!("{item}/picture");
        let set = [("act", "set"), ("media", one.as_str()), ("note", "A picture was added.")];
        // What a second person could not accept is refused at once.
        let bare = publisher.post(&site, &place, &set).await;
        assert!(bare.text.contains("has no alternative text"), "{}", bare.text);
        done(&describe(&site, &publisher, &one, &[("alt.en", "The bridge at noon")]).await, "done-media");
        let silent = publisher.post(&site, &place, &set[..2]).await;
        assert!(silent.text.contains("role=\"alert\""), "{}", silent.text);
        done(&publisher.post(&site, &place, &set).await, "done-proposed");
        site.settle().await;
        assert!(!site.get("/en/stories/a-new-bridge").await.text.contains("The bridge at noon"));
        let own = publisher.post(&site, &place, &[("act", "accept")]).await;
        assert!(own.text.contains("did not write it"), "{}", own.text);
        let twice = second.post(&site, &place, &set).await;
        assert!(twice.text.contains("waits for a second person"), "{}", twice.text);
        assert!(second.get(&site, "/desk/").await.text.contains(&place), "it waits on the start page");
        let page = second.get(&site, &place).await.text;
        assert!(page.contains("A picture was added.") && page.contains("value=\"accept\""), "{page}");
        done(&second.post(&site, &place, &[("act", "accept")]).await, "done-picture");
        site.settle().await;
        let page = site.get("/en/stories/a-new-bridge").await.text;
        assert!(page.contains("alt=\"The bridge at noon\""), "{page}");
        assert!(site.get("/en/corrections").await.text.contains("A picture was added."));
        let log = second.get(&site, &item).await.text;
        assert!(log.contains("proposed another leading picture"), "{log}");
        // Put aside, it is gone, and readers never knew of it.
        let remove = [("act", "remove"), ("note", "Not needed.")];
        done(&publisher.post(&site, &place, &remove).await, "done-proposed");
        done(&second.post(&site, &place, &[("act", "decline"), ("remark", "It is")]).await, "done-declined");
        assert!(!second.get(&site, &place).await.text.contains("Not needed."));
        assert!(site.get("/en/stories/a-new-bridge").await.text.contains("The bridge at noon"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn media_are_chosen_by_programs_and_kept_within_the_tree() {
    for site in sites().await {
        let editor = Staff::new(&site, "editor", Role::MediaEditor, Some("newsroom")).await;
        let code = add(&site, &editor, "rice terraces.jpg", &hills(10, 300, 85)).await;
        done(
            &describe(&site, &editor, &code, &[("title", "Ruộng bậc thang"), ("alt.en", "Terraces")]).await,
            "done-media",
        );
        let answer = editor.get(&site, "/desk/media/pick?q=ruong+bac&locale=en&format=json").await;
        let told: serde_json::Value = serde_json::from_str(&answer.text).unwrap();
        let first = &told["media"][0];
        assert_eq!((&first["code"], &first["alt"]), (&code.as_str().into(), &"Terraces".into()), "{told}");
        assert!(
            first["thumb"].as_str().unwrap().starts_with("/media/")
                && first["directive"].as_str().unwrap().contains("::figure{")
        );
        let outsider = Staff::new(&site, "outsider", Role::MediaEditor, Some("elsewhere")).await;
        let page = outsider.get(&site, &format!("/desk/media/{code}")).await;
        assert!(page.status == StatusCode::OK && !page.text.contains("value=\"save\""), "{}", page.text);
        assert_eq!(describe(&site, &outsider, &code, &[]).await.status, StatusCode::FORBIDDEN);
        let away = describe(&site, &editor, &code, &[("organisation", "")]).await;
        assert_eq!(away.status, StatusCode::FORBIDDEN, "not given to those they could not add one for");
        let wrong = describe(&site, &editor, &code, &[("focus_x", "140"), ("focus_y", "5")]).await;
        assert!(
            wrong.text.contains("between 0 and 100") && wrong.text.contains("value=\"140\""),
            "{}",
            wrong.text
        );
        let mut conn = site.store.read().await.unwrap();
        let events = store::event::events_of_media(&mut conn, &Code::new(&*code).unwrap(), 9).await.unwrap();
        drop(conn);
        let actions: Vec<String> = events.into_iter().map(|e| e.action).collect();
        assert_eq!(actions, ["describe-media", "add-media"]);
        for page in [
            "/desk/media",
            "/desk/media?view=list&only=without-alt&lang=fr",
            "/desk/media?only=unused&kind=picture",
        ] {
            assert!(editor.get(&site, page).await.text.contains(&code), "{page}");
        }
        assert!(
            !editor
                .get(&site, "/desk/media?only=without-alt&lang=en")
                .await
                .text
                .contains(&format!("/desk/media/{code}\""))
        );
    }
}
