//! Counts made-up readers for a day and closes it: `audience-day FOLDER [VIEWS]` leaves `day=2026-11-27.parquet` there, for
//! other people's readers of Parquet, and says how long each step took.
#![allow(clippy::unwrap_used, missing_docs)]

use std::path::PathBuf;
use std::time::Instant;

use flow::measure::readers::{Gathering, Pace, Seen, Settings, Stretch, close_days, roll_up, take_in, top};
use jiff::SignedDuration;
use jiff::tz::TimeZone;
use model::FixedClock;

/// Views of a batch.
const BATCH: u64 = 10_000;

#[tokio::main]
async fn main() {
    let mut arguments = std::env::args().skip(1);
    let folder = PathBuf::from(arguments.next().expect("a folder"));
    let views: u64 = arguments.next().map_or(100_000, |n| n.parse().expect("a number of views"));
    std::fs::create_dir_all(&folder).unwrap();
    let kept = folder.join("store");
    let url = store::DatabaseUrl::in_folder(&kept);
    std::fs::create_dir_all(&kept).unwrap();
    let store = store::Store::open(&store::Config::new(url)).await.unwrap();
    store.migrate().await.unwrap();

    let start: jiff::Timestamp = "2026-11-27T00:00:00Z".parse().unwrap();
    let mut gathering = Gathering::new(start, &TimeZone::UTC).unwrap();
    let batches = views.div_ceil(BATCH).max(1);
    let step = SignedDuration::from_secs(i64::try_from(86_000 / batches).unwrap());
    let (mut now, mut n, begun) = (start, 0_u64, Instant::now());
    let locales = ["vi", "en", "ja", "ar"];
    while n < views {
        if gathering.is_over(now, &TimeZone::UTC) {
            gathering.turn(now, &TimeZone::UTC).unwrap();
        }
        for _ in 0..BATCH.min(views - n) {
            // Some stories are read much more than others.
            let story = (n.wrapping_mul(2_654_435_761) % 1_000).isqrt();
            let locale = locales[usize::try_from(n % 4).unwrap()];
            let reader = u32::try_from(n.wrapping_mul(40_503) % 30_000).unwrap();
            let visitor = Some(gathering.salt().visitor(&reader.to_be_bytes(), b"agent", b"host"));
            let group = story * 4 + n % 4;
            if !gathering.again(group, visitor) {
                let seen = Seen {
                    hour: gathering.hour(),
                    what: "view".into(),
                    door: "page".into(),
                    page: format!("story:a-{story}"),
                    locale: locale.into(),
                    section: "culture".into(),
                    referrer: "search".into(),
                    device: "phone".into(),
                    country: "JP".into(),
                    ..Seen::default()
                };
                gathering.add(group, vec![seen], visitor);
            }
            n += 1;
        }
        take_in(&store, &FixedClock(now), &mut gathering, false).await.unwrap();
        now += step;
    }
    let taken = begun.elapsed().as_secs_f64();
    println!("{views} views taken in: {:.2} s, {:.0} a second", taken, views as f64 / taken);
    let begun = Instant::now();
    println!(
        "{} batches rolled up: {:.2} s",
        roll_up(&store, Pace::Straight).await.unwrap(),
        begun.elapsed().as_secs_f64()
    );
    let begun = Instant::now();
    let found = top(&mut store.read().await.unwrap(), "page", &Stretch::month("2026-11"), 20).await.unwrap();
    println!("the first 20 of {} views: {:.2} ms", found.total.n, begun.elapsed().as_secs_f64() * 1e3);
    let tomorrow = start.to_zoned(TimeZone::UTC).date().tomorrow().unwrap();
    close_days(&store, &folder, tomorrow, &Settings::default()).await.unwrap();
    std::fs::write(folder.join("views.txt"), views.to_string()).unwrap();
    store.close().await;
    std::fs::remove_dir_all(kept).unwrap();
}
