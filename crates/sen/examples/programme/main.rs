//! Gives a data folder a large programme, for `cargo xtask bench programme`: 100 organisations with 5,000 activities of one
//! year and reports on its 12 months, with inspections, complaints and schemes, evaluations on all of it, and a year of readers.
//! Everything is made up and says so.
//!
//!     programme DATA      writes it all, and prints what to ask for: kind, name and address, with tabs between
//!
//! It is written through the store: the actions are tried elsewhere, and what they check would be checked 5,000 times here.

mod addresses;
mod duties;
mod evaluations;
mod oversight;
mod plans;
mod readers;
mod reports;

use std::path::Path;

use anyhow::{Context as _, bail};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use model::programme::Wording;
use model::{Amount, Clock as _, Code, Locale, OversightId, PersonId, SystemClock};
use store::{DatabaseUrl, Store};

/// The lead, ten below it, and everybody else below one of these.
const ORGANISATIONS: usize = 100;
const HEADS: usize = 10;
const ACTIVITIES: usize = 5_000;
const MONTHS: i8 = 12;
const TASKS: usize = 60;
/// Tasks that each organisation makes its own.
const ADOPTED: usize = 5;
const REPORTED: usize = 4;
const INSPECTIONS: usize = 60;
const COMPLAINTS: usize = 300;
const SCHEMES: usize = 40;
/// The plan and the report that are still being written: of the last organisation.
const WRITING: usize = ORGANISATIONS - 1;

const SENTENCE: &str = "Three readings were held in the new library, two of them in the evening, and the recordings can be heard by everybody. ";

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let Some(data) = std::env::args().nth(1) else { bail!("programme DATA") };
    let store = Store::open(&store::Config::new(DatabaseUrl::in_folder(Path::new(&data)))).await?;
    let maker = Maker::new(&store).await?;
    maker.duties().await?;
    let activities = maker.plans().await?;
    maker.reports(&activities).await?;
    let opened = maker.oversight().await?;
    maker.readers(&activities).await?;
    let evaluations = maker.evaluations().await?;
    maker.addresses(&activities, &opened, &evaluations)?;
    store.close().await;
    Ok(())
}

struct Maker<'a> {
    store: &'a Store,
    locale: Locale,
    /// Where complaints go.
    operator: Code,
    /// The year of plans and reports: the last whole one.
    year: i16,
    now: Timestamp,
    /// Who plans for the whole country, and somebody else.
    by: PersonId,
    other: PersonId,
    /// Items that activities produced.
    items: Vec<Code>,
}

/// One of each kind that has a page of its own.
struct Opened {
    inspection: OversightId,
    complaint: OversightId,
    scheme: OversightId,
}

fn programme() -> anyhow::Result<Code> {
    Ok(Code::new("bench")?)
}

fn organisation(n: usize) -> anyhow::Result<Code> {
    Ok(Code::new(format!("bench-{n:03}"))?)
}

fn above(n: usize) -> Option<usize> {
    match n {
        0 => None,
        n if n <= HEADS => Some(0),
        n => Some(1 + (n - HEADS - 1) % HEADS),
    }
}

fn task(n: usize) -> anyhow::Result<Code> {
    Ok(Code::new(format!("bench-t-{n}"))?)
}

/// The task that an organisation made of the n-th of those it adopts.
fn adopted(organisation: usize, n: usize) -> anyhow::Result<Code> {
    Ok(Code::new(format!("bench-a-{organisation}-{n}"))?)
}

/// Which task of the programme that is.
fn origin(organisation: usize, n: usize) -> usize {
    (organisation * ADOPTED + n * 7) % TASKS
}

fn period(month: i8) -> anyhow::Result<Code> {
    Ok(Code::new(format!("bench-{month:02}"))?)
}

fn reported(n: usize) -> anyhow::Result<Code> {
    Ok(Code::new(format!("bench-i-{n}"))?)
}

fn amount(n: usize) -> anyhow::Result<Amount> {
    Ok(Amount::new(&n.to_string())?)
}

fn day(year: i16, month: usize, day: usize) -> anyhow::Result<Date> {
    Ok(Date::new(year, i8::try_from(month)?, i8::try_from(day)?)?)
}

fn position(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

impl<'a> Maker<'a> {
    async fn new(store: &'a Store) -> anyhow::Result<Self> {
        let mut conn = store.read().await?;
        let site = store::nation::find_site(&mut conn).await?.context("load a pack first: sen demo")?;
        let people = store::person::people(&mut conn).await?;
        let by = people.iter().find(|p| p.email == "planner@example.org").context("nobody plans here")?.id;
        let other = people.iter().find(|p| p.id != by).context("there is nobody else")?.id;
        let published = store::published::published_since(&mut conn, None, 200).await?;
        let now = SystemClock.now();
        Ok(Self {
            store,
            locale: site.home_locale,
            operator: site.operator,
            year: now.to_zoned(TimeZone::UTC).year() - 1,
            now,
            by,
            other,
            items: published.into_iter().map(|p| p.item.code).collect(),
        })
    }

    fn words(&self, text: &str) -> Wording {
        Wording::one(&self.locale, text)
    }
}
