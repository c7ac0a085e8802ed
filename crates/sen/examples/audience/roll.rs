//! Roll-ups of many views, and the same views as a table.

use std::collections::{BTreeMap, HashMap};
use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::Path;
use std::time::Instant;

use anyhow::{Context as _, ensure};
use flow::measure::readers::{Seen, cuts_of};
use jiff::civil::Date;
use model::{Clock as _, SystemClock};
use store::audience::{Cell, CellKey, Span, add_cells};
use store::{DatabaseUrl, Store};

use super::spread::{Numbers, Story, reading, view};

/// So many days up to today have views.
const DAYS: i64 = 90;
/// So many of them have hours.
const HOURS_OF: i64 = 14;
/// Kinds of view told apart on a day; each has many views.
const KINDS: usize = 12_000;
/// Stories.
const STORIES: usize = 600;

type Cells = HashMap<(&'static str, String, String), i64>;

/// Writes them.
pub async fn write(data: &Path, out: &Path, views: u64) -> anyhow::Result<()> {
    let store = Store::open(&store::Config::new(DatabaseUrl::in_folder(data))).await?;
    let stories = stories(&store).await?;
    let zone = {
        let mut conn = store.read().await?;
        store::nation::find_site(&mut conn).await?.context("load a pack first: sen demo")?.time_zone
    };
    let zone = jiff::tz::TimeZone::get(&zone)?;
    let today = SystemClock.now().to_zoned(zone.clone()).date();
    let mut table = BufWriter::new(File::create(out)?);
    writeln!(
        table,
        "day,hour,what,page,locale,section,organisation,messages,campaign,channel,referrer,device,country,n"
    )?;
    let begun = Instant::now();
    let (mut written, mut counted) = (0_usize, 0_u64);
    let mut months: BTreeMap<String, HashMap<(&'static str, String), i64>> = BTreeMap::new();
    for back in (0..DAYS).rev() {
        let day = today.saturating_sub(jiff::Span::new().days(back));
        let mut numbers = Numbers::new(u64::try_from(back)?);
        let kinds = kinds(&mut numbers, &stories, day, &zone, views.div_ceil(DAYS.unsigned_abs()))?;
        let (mut hours, mut days) = (Cells::new(), HashMap::<(&'static str, String), i64>::new());
        for (seen, n) in &kinds {
            if seen.what == "view" {
                counted += u64::try_from(*n)?;
            }
            line(&mut table, day, seen, *n)?;
            let at = jiff::Timestamp::from_microsecond(seen.hour)?.strftime("%Y-%m-%dT%H").to_string();
            for (cut, key) in cuts_of(seen) {
                if back < HOURS_OF {
                    *hours.entry((cut, at.clone(), key.clone())).or_default() += n;
                }
                *days.entry((cut, key)).or_default() += n;
            }
        }
        let month = months.entry(day.strftime("%Y-%m").to_string()).or_default();
        for ((cut, key), n) in &days {
            *month.entry((*cut, key.clone())).or_default() += n;
        }
        written += keep(&store, Span::Hour, hours.into_iter().map(|((c, s, k), n)| cell(c, s, k, n))).await?;
        let starts = day.to_string();
        written += keep(&store, Span::Day, days.into_iter().map(|((c, k), n)| cell(c, starts.clone(), k, n)))
            .await?;
    }
    for (starts, cells) in months {
        let cells = cells.into_iter().map(|((c, k), n)| cell(c, starts.clone(), k, n));
        written += keep(&store, Span::Month, cells).await?;
    }
    table.flush()?;
    store.close().await;
    println!(
        "{counted} views of {DAYS} days as {written} roll-ups, made and written in {:.0} s",
        begun.elapsed().as_secs_f64()
    );
    println!("story\t{}", stories.first().map_or("", |story| story.code.as_str()));
    println!("organisation\t{}", stories.first().map_or("", |story| story.organisation.as_str()));
    Ok(())
}

/// The kinds of view of a day, each with how many there were.
fn kinds(
    numbers: &mut Numbers,
    stories: &[Story],
    day: Date,
    zone: &jiff::tz::TimeZone,
    views: u64,
) -> anyhow::Result<Vec<(Seen, i64)>> {
    let begin = day.to_zoned(zone.clone())?.timestamp().as_microsecond();
    let mut out = Vec::with_capacity(KINDS * 2);
    let mean = views as f64 / KINDS as f64;
    let mut left = i64::try_from(views)?;
    for kind in 0..KINDS {
        // More at noon than at night.
        let hour = ((numbers.part() + numbers.part()) * 12.0) as i64;
        let seen = view(numbers, stories, begin + hour * 3_600_000_000);
        let n = if kind + 1 == KINDS { left } else { ((numbers.part() * 2.0 * mean) as i64).clamp(0, left) };
        left -= n;
        if n == 0 {
            continue;
        }
        out.push((reading(numbers, &seen), (n / 2).max(1)));
        out.push((seen, n));
    }
    Ok(out)
}

/// Published stories first, so that their dashboards are there; then made-up ones like them.
async fn stories(store: &Store) -> anyhow::Result<Vec<Story>> {
    let mut conn = store.read().await?;
    let published = store::published::published_since(&mut conn, None, 1_000).await?;
    let mut known: BTreeMap<String, Story> = BTreeMap::new();
    for page in published {
        let joined =
            |codes: &[model::Code]| codes.iter().map(|code| code.as_str()).collect::<Vec<_>>().join(" ");
        let item = &page.item;
        known.entry(item.code.as_str().to_owned()).or_insert_with(|| Story {
            code: item.code.as_str().to_owned(),
            section: item.section.as_str().to_owned(),
            organisation: item.publisher.as_str().to_owned(),
            messages: joined(&item.messages),
            territories: joined(&item.territories),
        });
    }
    let mut out: Vec<Story> = known.into_values().collect();
    ensure!(!out.is_empty(), "nothing is published here: load a pack first");
    let first = out.len();
    for n in first..STORIES {
        out.push(Story { code: format!("bench-{n:04}"), ..out[n % first].clone() });
    }
    Ok(out)
}

fn cell(cut: &'static str, starts: String, key: String, n: i64) -> Cell {
    // Of the readers only the number is asked for again.
    let key = CellKey { cut: cut.to_owned(), starts, key };
    Cell { key, n, readers: n * 3 / 5, sketch: Vec::new() }
}

async fn keep(store: &Store, span: Span, cells: impl Iterator<Item = Cell>) -> anyhow::Result<usize> {
    let mut cells: Vec<Cell> = cells.collect();
    // In the order of the table, which is how it grows fastest.
    cells.sort_by(|a, b| a.key.cmp(&b.key));
    let mut tx = store.begin().await?;
    add_cells(&mut tx, span, &cells).await?;
    tx.commit().await?;
    Ok(cells.len())
}

fn line(out: &mut impl std::io::Write, day: Date, seen: &Seen, n: i64) -> anyhow::Result<()> {
    let hour = jiff::Timestamp::from_microsecond(seen.hour)?.strftime("%Y-%m-%d %H:00:00");
    // No part has a comma or a quote in it.
    writeln!(
        out,
        "{day},{hour},{},{},{},{},{},{},{},{},{},{},{},{n}",
        seen.what,
        seen.page,
        seen.locale,
        seen.section,
        seen.organisation,
        seen.messages,
        seen.campaign,
        seen.channel,
        seen.referrer,
        seen.device,
        seen.country
    )?;
    Ok(())
}
