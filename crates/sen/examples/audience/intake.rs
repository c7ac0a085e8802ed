//! How fast views are counted: gathered, kept in batches, rolled up.

use std::path::Path;
use std::time::Instant;

use flow::measure::readers::{Gathering, Pace, Seen, roll_up, take_in};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use model::FixedClock;
use store::{DatabaseUrl, Store};

use super::spread::{Numbers, Story, view};

/// Views of a batch: what a busy second brings.
const BATCH: u64 = 20_000;
/// Different views, each known by a number, as requests are.
const KINDS: usize = 20_000;

/// Counts them.
pub async fn measure(folder: &Path, views: u64) -> anyhow::Result<()> {
    std::fs::create_dir_all(folder)?;
    let store = Store::open(&store::Config::new(DatabaseUrl::in_folder(folder))).await?;
    store.migrate().await?;
    let start: Timestamp = "2026-11-27T00:00:00Z".parse()?;
    let mut gathering = Gathering::new(start, &TimeZone::UTC)?;
    let mut numbers = Numbers::new(7);
    let stories: Vec<Story> = (0..600)
        .map(|n| Story {
            code: format!("bench-{n:04}"),
            section: format!("section-{}", n % 9),
            organisation: format!("organisation-{}", n % 40),
            messages: format!("message-{} message-{}", n % 11, 11 + n % 5),
            territories: format!("territory-{}", n % 34),
        })
        .collect();
    let kinds: Vec<Seen> = (0..KINDS).map(|_| view(&mut numbers, &stories, 0)).collect();
    let (mut now, mut n) = (start, 0_u64);
    let (mut gathered, mut kept) = (0.0, 0.0);
    while n < views {
        if gathering.is_over(now, &TimeZone::UTC) {
            gathering.turn(now, &TimeZone::UTC)?;
        }
        let begun = Instant::now();
        for _ in 0..BATCH.min(views - n) {
            let kind = numbers.skewed(KINDS, 2);
            let reader = (numbers.next() % 400_000) as u32;
            let visitor =
                Some(gathering.salt().visitor(&reader.to_be_bytes(), b"Mozilla/5.0", b"portal.example"));
            if !gathering.again(kind as u64, visitor) {
                let seen = Seen { hour: gathering.hour(), ..kinds[kind].clone() };
                gathering.add(kind as u64, vec![seen], visitor);
            }
            n += 1;
        }
        gathered += begun.elapsed().as_secs_f64();
        let begun = Instant::now();
        take_in(&store, &FixedClock(now), &mut gathering, false).await?;
        kept += begun.elapsed().as_secs_f64();
        now += SignedDuration::from_secs(1);
    }
    let all = gathered + kept;
    println!(
        "intake\t{:.0}\t{views} views gathered in {gathered:.2} s and kept in {kept:.2} s: {:.0} a second on one core",
        views as f64 / all,
        views as f64 / all
    );
    let begun = Instant::now();
    let batches = roll_up(&store, Pace::Straight).await?;
    let took = begun.elapsed().as_secs_f64();
    println!(
        "roll-up\t{:.0}\t{batches} batches rolled up in {took:.2} s: {:.0} views a second",
        views as f64 / took,
        views as f64 / took
    );
    store.close().await;
    Ok(())
}
