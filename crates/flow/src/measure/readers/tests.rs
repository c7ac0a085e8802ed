#![allow(clippy::unwrap_used)]

use std::io::{Read as _, Write as _};
use std::sync::Arc;

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use model::FixedClock;
use store::Store;
use store::testing::test_stores;

use super::public::{by, days_of, months};
use super::*;

fn noon() -> Timestamp {
    "2026-11-27T12:00:00Z".parse().unwrap()
}

fn view(hour: i64, story: &str, locale: &str, country: &str) -> Seen {
    Seen {
        hour,
        what: "view".into(),
        door: "page".into(),
        page: format!("story:{story}"),
        locale: locale.into(),
        section: "culture".into(),
        messages: "welcomes open".into(),
        referrer: "search".into(),
        device: "phone".into(),
        country: country.into(),
        ..Seen::default()
    }
}

/// So many readers, each reading so many stories once.
async fn read(store: &Store, gathering: &mut Gathering, at: Timestamp, readers: u8, stories: &[&str]) {
    for (group, story) in stories.iter().enumerate() {
        let group = u64::try_from(group).unwrap();
        for reader in 0..readers {
            let visitor = Some(gathering.salt().visitor(&[192, 0, 2, reader], b"agent", b"host"));
            if !gathering.again(group, visitor) {
                let seen = vec![view(gathering.hour(), story, "vi", "JP")];
                gathering.add(group, seen, visitor);
            }
        }
    }
    take_in(store, &FixedClock(at), gathering, false).await.unwrap();
}

fn counts(sums: &[Sum]) -> Vec<(&str, i64, i64)> {
    sums.iter().map(|sum| (sum.key.as_str(), sum.n, sum.readers)).collect()
}

#[tokio::test]
async fn views_are_rolled_up_once_and_readers_are_told_apart_across_pages_and_hours() {
    for store in test_stores().await {
        let zone = TimeZone::UTC;
        let mut gathering = Gathering::new(noon(), &zone).unwrap();
        read(&store, &mut gathering, noon(), 20, &["a", "b"]).await;
        assert_eq!(roll_up(&store, Pace::Straight).await.unwrap(), 1);
        assert_eq!(roll_up(&store, Pace::Straight).await.unwrap(), 0, "again changes nothing");
        // The same readers an hour later, and five new ones.
        let later = noon() + SignedDuration::from_hours(1);
        assert!(gathering.is_over(later, &zone));
        gathering.turn(later, &zone).unwrap();
        read(&store, &mut gathering, later, 25, &["a"]).await;
        read(&store, &mut gathering, later, 25, &["a"]).await;
        let (one, other) = tokio::join!(roll_up(&store, Pace::Straight), roll_up(&store, Pace::Straight));
        assert_eq!(one.unwrap() + other.unwrap(), 2, "two at a time add each batch once");
        let mut conn = store.read().await.unwrap();
        let day = Stretch::days(noon().to_zoned(zone.clone()).date(), noon().to_zoned(zone.clone()).date());
        let pages = top(&mut conn, "page", &day, 10).await.unwrap();
        assert_eq!(counts(&pages.rows), [("story:a", 70, 25), ("story:b", 20, 20)]);
        assert_eq!(counts(&top(&mut conn, "section", &day, 10).await.unwrap().rows), [("culture", 90, 25)]);
        assert_eq!(top(&mut conn, "message", &day, 10).await.unwrap().rows.len(), 2, "each message");
        let hours = Stretch { span: Span::Hour, from: "2026-11-27T00".into(), until: "2026-11-27T23".into() };
        let series = series(&mut conn, "door", "page", &hours).await.unwrap();
        assert_eq!(counts(&series), [("2026-11-27T12", 40, 20), ("2026-11-27T13", 50, 25)]);
        assert_eq!(
            counts(&top(&mut conn, "locale", &Stretch::month("2026-11"), 9).await.unwrap().rows),
            [("vi", 90, 25)]
        );
        let story = of_item(&mut conn, "a", &day).await.unwrap();
        assert_eq!(counts(story.by.get("country").unwrap()), [("JP", 70, 25)]);
        let compared =
            compare(&mut conn, "page", (&Stretch::month("2026-10"), &Stretch::month("2026-11")), 1)
                .await
                .unwrap();
        assert_eq!(
            (compared.len(), compared[0].key.as_str(), compared[0].before.n, compared[0].after.n),
            (1, "story:a", 0, 70)
        );
        // The next day has another salt: who comes back is somebody else, and a month adds days up.
        drop(conn);
        let tomorrow = noon() + SignedDuration::from_hours(24);
        gathering.turn(tomorrow, &zone).unwrap();
        read(&store, &mut gathering, tomorrow, 20, &["a"]).await;
        roll_up(&store, Pace::Straight).await.unwrap();
        let mut conn = store.read().await.unwrap();
        assert_eq!(
            counts(&top(&mut conn, "locale", &Stretch::month("2026-11"), 9).await.unwrap().rows),
            [("vi", 110, 45)]
        );
    }
}

#[tokio::test]
async fn who_is_not_to_be_told_apart_is_counted_all_the_same() {
    for store in test_stores().await {
        let mut gathering = Gathering::new(noon(), &TimeZone::UTC).unwrap();
        let seen = vec![view(gathering.hour(), "a", "en", "")];
        gathering.add(1, seen, None);
        assert!(gathering.again(1, None));
        take_in(&store, &FixedClock(noon()), &mut gathering, false).await.unwrap();
        assert!(gathering.is_empty());
        roll_up(&store, Pace::Straight).await.unwrap();
        let mut conn = store.read().await.unwrap();
        assert_eq!(
            counts(&top(&mut conn, "page", &Stretch::month("2026-11"), 9).await.unwrap().rows),
            [("story:a", 2, 0)]
        );
        assert!(top(&mut conn, "page-country", &Stretch::month("2026-11"), 9).await.unwrap().rows.is_empty());
    }
}

fn sum(key: &str, n: i64, readers: i64) -> Sum {
    Sum { key: key.into(), n, readers }
}

fn shown(published: &Published) -> Vec<Option<i64>> {
    published.rows.iter().map(|row| row.n).collect()
}

#[test]
fn what_is_withheld_cannot_be_worked_out() {
    let told = |parts: &[i64], total: i64| {
        let parts: Vec<Sum> = parts.iter().map(|n| sum("x", *n, *n)).collect();
        published(&parts, &sum("", total, total), 10, false)
    };
    assert_eq!(shown(&told(&[50, 20], 70)), [Some(50), Some(20)]);
    // 70 − 50 − 17 would be 3: the next one goes, too.
    assert_eq!(shown(&told(&[50, 17, 3], 70)), [Some(50), None, None]);
    // Together they are enough.
    assert_eq!(shown(&told(&[50, 6, 7], 63)), [Some(50), None, None]);
    // What is not listed is withheld as well, and protects.
    assert_eq!(shown(&told(&[50, 17, 3], 90)), [Some(50), Some(17), None]);
    // One that is not listed, and small.
    assert_eq!(shown(&told(&[50, 17], 70)), [Some(50), None]);
    assert_eq!(shown(&told(&[6, 3], 9)), [None, None]);
    assert_eq!(told(&[6, 3], 9).total.n, None);
    assert_eq!(shown(&told(&[20, 0], 20)), [Some(20), None], "nothing is withheld like any small count");
    // No sum of what is withheld is ever between nothing and k.
    for a in 0..25 {
        for b in 0..25 {
            for c in 0..25 {
                let published = told(&[a, b, c], a + b + c);
                let Some(total) = published.total.n else { continue };
                let left = total - published.rows.iter().filter_map(|row| row.n).sum::<i64>();
                assert!(left == 0 || left >= 10, "{a} {b} {c}: {left}");
            }
        }
    }
    let running = published(&[sum("x", 57, 12)], &sum("", 57, 9), 10, true);
    assert_eq!((running.rows[0].n, running.rows[0].readers), (Some(50), Some(10)), "in steps while it runs");
    assert_eq!((running.total.n, running.total.readers), (Some(50), None));
}

#[tokio::test]
async fn the_public_sees_days_months_and_parts_above_the_threshold() {
    for store in test_stores().await {
        let zone = TimeZone::UTC;
        let mut gathering = Gathering::new(noon(), &zone).unwrap();
        read(&store, &mut gathering, noon(), 14, &["a"]).await;
        read(&store, &mut gathering, noon(), 4, &["b"]).await;
        let tomorrow = noon() + SignedDuration::from_hours(24);
        gathering.turn(tomorrow, &zone).unwrap();
        read(&store, &mut gathering, tomorrow, 33, &["a"]).await;
        roll_up(&store, Pace::Straight).await.unwrap();
        let today = tomorrow.to_zoned(zone.clone()).date();
        let mut conn = store.read().await.unwrap();
        let days = days_of(&mut conn, "2026-11", today, 10).await.unwrap();
        assert_eq!(shown(&days), [Some(18), Some(30)], "today in steps");
        assert_eq!(days.total.n, Some(50));
        let told = by(&mut conn, "page", "2026-11", today, 10).await.unwrap();
        assert!(told.rows.iter().all(|row| row.key != "story:b"), "its very name is withheld");
        assert!(told.withheld);
        assert_eq!(months(&mut conn, today, 10).await.unwrap().last().unwrap().n, Some(50));
    }
}

#[tokio::test]
async fn a_day_that_is_over_is_a_file_and_its_rows_are_gone() {
    for store in test_stores().await {
        let folder = tempfile::tempdir().unwrap();
        let mut gathering = Gathering::new(noon(), &TimeZone::UTC).unwrap();
        read(&store, &mut gathering, noon(), 12, &["a", "b"]).await;
        let today = noon().to_zoned(TimeZone::UTC).date();
        let (tomorrow, settings) = (today.tomorrow().unwrap(), Settings::default());
        assert_eq!(close_days(&store, folder.path(), today, &settings).await.unwrap(), 0, "it is not over");
        assert_eq!(
            close_days(&store, folder.path(), tomorrow, &settings).await.unwrap(),
            0,
            "it is not rolled up"
        );
        roll_up(&store, Pace::Straight).await.unwrap();
        assert_eq!(close_days(&store, folder.path(), tomorrow, &settings).await.unwrap(), 1);
        assert_eq!(close_days(&store, folder.path(), tomorrow, &settings).await.unwrap(), 0);
        let bytes = std::fs::read(folder.path().join("day=2026-11-27.parquet")).unwrap();
        assert!(bytes.starts_with(b"PAR1") && bytes.ends_with(b"PAR1"));
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "nothing half written is left");
        let mut conn = store.read().await.unwrap();
        assert_eq!(store::audience::batches_of_day(&mut conn, today).await.unwrap(), 0);
        let pages = top(&mut conn, "page", &Stretch::month("2026-11"), 9).await.unwrap();
        assert_eq!(pages.rows.len(), 2, "roll-ups stay");
        drop(conn);
        // Something comes in late: it is of the day, in a file of its own.
        read(&store, &mut gathering, noon(), 3, &["c"]).await;
        roll_up(&store, Pace::Straight).await.unwrap();
        assert_eq!(close_days(&store, folder.path(), tomorrow, &settings).await.unwrap(), 1);
        assert!(folder.path().join("day=2026-11-27.2.parquet").is_file());
        assert_eq!(std::fs::read(folder.path().join("day=2026-11-27.parquet")).unwrap(), bytes);
        // Later still nothing waits any more, and what was not rolled up is rolled up first.
        read(&store, &mut gathering, noon(), 4, &["d"]).await;
        let later = tomorrow.tomorrow().unwrap();
        assert_eq!(close_days(&store, folder.path(), later, &settings).await.unwrap(), 1);
        let mut conn = store.read().await.unwrap();
        let pages = top(&mut conn, "page", &Stretch::month("2026-11"), 9).await.unwrap();
        assert_eq!(pages.rows.len(), 4, "what came in late is counted");
    }
}

/// A server that answers as ClickHouse's HTTP interface does, and keeps what it was sent.
fn clickhouse(answers: &'static [u16]) -> (String, Arc<std::sync::Mutex<Vec<String>>>) {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://reader:secret@{}", listener.local_addr().unwrap());
    let got: Arc<std::sync::Mutex<Vec<String>>> = Arc::default();
    let kept = Arc::clone(&got);
    std::thread::spawn(move || {
        for status in answers {
            let (mut stream, _) = listener.accept().unwrap();
            let mut text = Vec::new();
            let mut piece = [0; 4096];
            loop {
                let n = stream.read(&mut piece).unwrap();
                text.extend_from_slice(&piece[..n]);
                let whole = String::from_utf8_lossy(&text).into_owned();
                let Some((head, body)) = whole.split_once("\r\n\r\n") else { continue };
                let length = head.lines().find_map(|line| {
                    line.to_ascii_lowercase()
                        .strip_prefix("content-length: ")
                        .map(|n| n.parse::<usize>().unwrap())
                });
                if body.len() >= length.unwrap_or(0) || n == 0 {
                    kept.lock().unwrap().push(whole);
                    break;
                }
            }
            let said = if *status == 200 {
                ""
            } else {
                "Code: 60. DB::Exception: Table does not exist. (UNKNOWN_TABLE)"
            };
            let answer = format!(
                "HTTP/1.1 {status} X\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{said}",
                said.len()
            );
            stream.write_all(answer.as_bytes()).unwrap();
        }
    });
    (address, got)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_warehouse_gets_each_batch_with_a_token_until_it_takes_it() {
    for store in test_stores().await {
        let (address, got) = clickhouse(&[404, 200]);
        let settings = Settings { clickhouse: Some(address), ..Settings::default() };
        settings.check().unwrap();
        let warehouse = Warehouse::open(&settings).unwrap().unwrap();
        let mut gathering = Gathering::new(noon(), &TimeZone::UTC).unwrap();
        let seen = vec![view(gathering.hour(), "a", "en", "JP")];
        gathering.add(1, seen, None);
        take_in(&store, &FixedClock(noon()), &mut gathering, true).await.unwrap();
        let refused = send_on(&store, &warehouse).await.unwrap_err().to_string();
        assert!(
            refused.contains("404") && refused.contains("UNKNOWN_TABLE") && !refused.contains("secret"),
            "{refused}"
        );
        assert_eq!(send_on(&store, &warehouse).await.unwrap(), 1);
        assert_eq!(send_on(&store, &warehouse).await.unwrap(), 0, "once");
        let got = got.lock().unwrap();
        let head = got[0].lines().next().unwrap();
        assert!(head.contains("query=INSERT+INTO+sen_audience+FORMAT+JSONEachRow"), "{head}");
        assert!(head.contains("insert_deduplication_token="));
        assert!(head.contains("async_insert=0"), "it is written when it is answered");
        assert_eq!(got[0].lines().next(), got[1].lines().next(), "the same token");
        assert!(got[0].to_lowercase().contains("authorization: basic "));
        let body = got[1].split_once("\r\n\r\n").unwrap().1;
        let row: serde_json::Value = serde_json::from_str(body.trim()).unwrap();
        assert_eq!(
            (row["page"].as_str(), row["n"].as_i64(), row["hour"].as_i64()),
            (Some("story:a"), Some(1), Some(1_795_780_800))
        );
    }
}

/// Every byte of every file below a folder.
fn bytes_below(folder: &std::path::Path, out: &mut Vec<u8>) {
    for path in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            bytes_below(&path, out);
        } else {
            out.extend(std::fs::read(&path).unwrap());
        }
    }
}

#[tokio::test]
async fn no_hash_of_a_reader_is_written_anywhere() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&store::Config::new(store::DatabaseUrl::in_folder(folder.path()))).await.unwrap();
    store.migrate().await.unwrap();
    let mut gathering = Gathering::new(noon(), &TimeZone::UTC).unwrap();
    let hashes: Vec<[u8; 8]> = (0..12)
        .map(|n| tally::Salt::bytes_of(gathering.salt().visitor(&[192, 0, 2, n], b"agent", b"host")))
        .collect();
    read(&store, &mut gathering, noon(), 12, &["a"]).await;
    roll_up(&store, Pace::Straight).await.unwrap();
    let mut bytes = Vec::new();
    bytes_below(folder.path(), &mut bytes);
    let tomorrow = noon().to_zoned(TimeZone::UTC).date().tomorrow().unwrap();
    close_days(&store, &folder.path().join("warehouse"), tomorrow, &Settings::default()).await.unwrap();
    store.close().await;
    bytes_below(folder.path(), &mut bytes);
    let has = |what: &[u8]| bytes.windows(what.len()).any(|part| part == what);
    assert!(has(b"story:a"), "what is counted is found");
    for hash in hashes {
        let number = u64::from_le_bytes(hash);
        let mut turned = hash;
        turned.reverse();
        let texts = [
            number.to_string(),
            (number as i64).to_string(),
            format!("{number:x}"),
            format!("{number:016X}"),
        ];
        assert!(!has(&hash) && !has(&turned));
        assert!(texts.iter().all(|text| !has(text.as_bytes())), "{number}");
    }
}
