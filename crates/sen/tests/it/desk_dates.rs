//! Dates at the desk: times in a zone, what is due, the calendar.

use flow::publish::{Told, release_due};
use http::StatusCode;
use jiff::{SignedDuration, Timestamp};
use model::{Code, Locale, Role};

use crate::desk::{Staff, act, begin, done};
use crate::desk_planning::{ahead, publisher, refused};
use crate::site::{Site, sites};

#[tokio::test(flavor = "multi_thread")]
async fn times_are_said_in_a_zone_and_kept_when_they_come() {
    for site in sites().await {
        let publisher = publisher(&site).await;
        let editor = begin(&site, &publisher, "image").await;
        done(&act(&site, &publisher, &editor, "Text.", "save", &[]).await, "done-saved");
        let plan = format!("{editor}/plan");
        let at = |time: &'static str, zone: &'static str| {
            [("act", "schedule"), ("publish_at", time), ("zone", zone)]
        };
        refused(
            &publisher.post(&site, &plan, &at("2031-03-30T02:30", "Europe/Paris")).await,
            "skip this hour",
        );
        refused(&publisher.post(&site, &plan, &at("2031-10-26T02:30", "Europe/Paris")).await, "comes twice");
        refused(&publisher.post(&site, &plan, &at("2031-10-26T12:00", "Europe/Nowhere")).await, "not known");
        done(
            &publisher.post(&site, &plan, &at("2031-07-01T09:00", "Asia/Ho_Chi_Minh")).await,
            "done-scheduled",
        );
        let page = publisher.get(&site, &plan).await.text;
        assert!(page.contains("02:00") && page.contains("value=\"2031-07-01T09:00\""), "{page}");
        done(
            &publisher.post(&site, "/desk/calendar", &[("act", "zone"), ("zone", "Europe/Paris")]).await,
            "done-saved",
        );
        assert!(publisher.get(&site, &plan).await.text.contains("04:00 (Paris)"));
        refused(
            &publisher.post(&site, "/desk/calendar", &[("act", "zone"), ("zone", "x")]).await,
            "not known",
        );

        // The hour has come: out it goes, and back when the next one has come, in the readers' words.
        let (past, told) = (Timestamp::UNIX_EPOCH, |locale: &Locale| format!("over in {locale}"));
        let refused = |_: &Locale, refusal: &model::Refusal| refusal.to_string();
        let words = Told { expired: &told, refused: &refused };
        let edition = edition(&site, "a-new-bridge").await;
        for expires in [false, true] {
            let mut tx = site.store.begin().await.unwrap();
            let mut work = store::work::find_work(&mut tx, edition).await.unwrap().unwrap();
            work.publish_at = (!expires).then_some(past);
            work.expire_at = expires.then_some(past);
            store::work::upsert_work(&mut tx, &work).await.unwrap();
            tx.commit().await.unwrap();
            assert_eq!(release_due(&site.store, site.clock.as_ref(), &words).await.unwrap(), 1);
            site.settle().await;
            let page = site.get("/en/stories/a-new-bridge").await;
            let status = if expires { StatusCode::GONE } else { StatusCode::OK };
            assert_eq!(page.status, status);
            assert!(!expires || page.text.contains("over in en"), "{}", page.text);
        }
    }
}

async fn edition(site: &Site, item: &str) -> model::EditionId {
    let mut conn = site.store.read().await.unwrap();
    let item = store::item::find_item(&mut conn, &Code::new(item).unwrap()).await.unwrap().unwrap();
    let locale = Locale::new("en").unwrap();
    store::edition::edition_of(&mut conn, item.id, &locale).await.unwrap().unwrap().id
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_changed_after_it_was_scheduled_does_not_slip_out() {
    for site in sites().await {
        let author = Staff::new(&site, "author", Role::Author, Some("newsroom")).await;
        let publisher = publisher(&site).await;
        let editor = begin(&site, &author, "official").await;
        done(&act(&site, &author, &editor, "Text.", "submit", &[]).await, "done-submitted");
        done(&act(&site, &publisher, &editor, "Text.", "approve", &[]).await, "done-approved");
        let time = ahead(&site, 1);
        let time = [("publish_at", time.as_str()), ("zone", "UTC")];
        done(&act(&site, &publisher, &editor, "Text.", "schedule", &time).await, "done-scheduled");
        done(&act(&site, &author, &editor, "Nobody else saw this.", "save", &[]).await, "done-saved");
        let edition = edition(&site, "a-new-bridge").await;
        let mut tx = site.store.begin().await.unwrap();
        let mut work = store::work::find_work(&mut tx, edition).await.unwrap().unwrap();
        work.publish_at = Some(Timestamp::UNIX_EPOCH);
        store::work::upsert_work(&mut tx, &work).await.unwrap();
        tx.commit().await.unwrap();
        let words = Told { expired: &|_| String::new(), refused: &|locale, _| format!("not yet ({locale})") };
        release_due(&site.store, site.clock.as_ref(), &words).await.unwrap();
        site.settle().await;
        assert_eq!(site.get("/en/stories/a-new-bridge").await.status, StatusCode::NOT_FOUND);
        assert!(author.get(&site, &editor).await.text.contains("not yet (en)"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_calendar_shows_moves_and_travels() {
    for site in sites().await {
        let publisher = publisher(&site).await;
        let outsider = Staff::new(&site, "outsider", Role::Publisher, Some("province")).await;
        let editor = begin(&site, &publisher, "image").await;
        let due = [("due_on", "2031-07-10")];
        done(&act(&site, &publisher, &editor, "Text.", "assign", &due).await, "done-assigned");
        let month = "/desk/calendar?day=2031-07-15";
        for view in ["month", "week", "list"] {
            let page = publisher.get(&site, &format!("{month}&view={view}")).await;
            assert_eq!(page.status, StatusCode::OK);
            let there = page.text.contains(">A new bridge<");
            assert_eq!(there, view != "week", "{view}: {}", page.text);
        }
        assert!(!outsider.get(&site, month).await.text.contains("A new bridge"));
        assert!(!publisher.get(&site, &format!("{month}&locale=fr")).await.text.contains("A new bridge"));
        let asked = "/desk/calendar/move?what=due&item=a-new-bridge&locale=en";
        assert!(publisher.get(&site, asked).await.text.contains("value=\"2031-07-10\""));
        assert_eq!(outsider.get(&site, asked).await.status, StatusCode::FORBIDDEN);
        let moved = |day: &'static str| {
            [
                ("what", "due"),
                ("item", "a-new-bridge"),
                ("locale", "en"),
                ("back", "//evil.example/"),
                ("due_on", day),
            ]
        };
        refused(&publisher.post(&site, "/desk/calendar/move", &moved("tomorrow")).await, "not a date");
        let answer = publisher.post(&site, "/desk/calendar/move", &moved("2031-08-20")).await;
        assert_eq!(answer.header("location"), "/desk/calendar?done=done-moved");
        assert!(publisher.get(&site, "/desk/calendar?day=2031-08-01").await.text.contains("A new bridge"));

        let soon = (site.clock.now() + SignedDuration::from_hours(72)).strftime("%Y-%m-%d").to_string();
        let due = [("due_on", soon.as_str())];
        done(&act(&site, &publisher, &editor, "Text.", "assign", &due).await, "done-assigned");
        let page = publisher.post(&site, "/desk/calendar", &[("act", "feed")]).await.text;
        let feed = page.split("https://sen.example").find(|p| p.starts_with("/desk/calendar/feed/")).unwrap();
        let feed = feed.split('<').next().unwrap();
        let calendar = site.get(feed).await;
        assert_eq!(calendar.header("content-type"), "text/calendar; charset=utf-8");
        assert!(calendar.text.contains("SUMMARY:due: A new bridge"), "{}", calendar.text);
        assert!(calendar.text.lines().all(|l| l.len() <= 75));
        let until = ahead(&site, 30);
        let embargo = [("act", "embargo"), ("embargo_until", until.as_str()), ("zone", "UTC")];
        done(&publisher.post(&site, "/desk/items/a-new-bridge/particulars", &embargo).await, "done-embargo");
        let calendar = site.get(feed).await.text;
        assert!(!calendar.contains("bridge\r\n") && calendar.contains("Item under embargo"), "{calendar}");
        done(&publisher.post(&site, "/desk/calendar", &[("act", "end-feed")]).await, "done-saved");
        assert_eq!(site.get(feed).await.status, StatusCode::NOT_FOUND);
    }
}
