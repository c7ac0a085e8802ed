//! Visits that nobody made, with an effect that is known: for trying roll-ups, warehouses, pages, scorecards and studies of effect.
//!
//!     corpus DATA visits --made-up --from DAY --until DAY --organisation CODE… [--a-day N] [--seed N]
//!                        [--campaign CODE --lift PERCENT]
//!
//! They go the way of every visit (what is asked for, a browser's name, an address that is kept for documentation, what led
//! there), hour by hour of days that are over, under a clock of their own. Every organisation named has about as many a day, less at
//! weekends, going up and down together and each a little by itself. On the days of the campaign its own organisation has more,
//! by the share that is said; these, and only these, come by links that name it. Printed is how many were made.
//!
//! The same seed makes the same visits, and another run goes on where the last one ended: what happens on a day depends on the
//! seed, the organisation and how far that day is from the campaign's first one.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use anyhow::{Context as _, ensure};
use clap::Parser;
use jiff::Timestamp;
use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;
use model::{Actor, Campaign, Clock, Code, EventSubject, Nation, SystemClock};
use render::Country;
use serde_json::json;
use store::Store;
use web::App;
use web::count::{Visit, settle, take_visits};

/// What is asked for.
#[derive(Parser)]
#[command(name = "corpus DATA visits")]
struct Wish {
    /// Says that one knows: these visits are made up, and stay in the counts of this folder for good.
    #[arg(long)]
    made_up: bool,
    /// First day.
    #[arg(long)]
    from: Date,
    /// Last day; before today.
    #[arg(long)]
    until: Date,
    /// Visits of each organisation on a usual day.
    #[arg(long, default_value_t = 300)]
    a_day: u32,
    /// Whose pages are read.
    #[arg(long, required = true, num_args = 1..)]
    organisation: Vec<Code>,
    /// A campaign of one of them.
    #[arg(long)]
    campaign: Option<Code>,
    /// So many visits more on its days, in hundredths of the usual ones.
    #[arg(long, default_value_t = 0.0)]
    lift: f64,
    /// Which of all possible visits.
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

/// File of the data folder that is there where the demonstration's people are.
const DEMONSTRATION: &str = "demonstration.txt";
/// Most days and most visits a day.
const DAYS_MAX: i64 = 800;
const A_DAY_MAX: u32 = 20_000;
/// How much all go up and down together, and each by itself: standard deviations, as shares.
const TOGETHER: f64 = 0.06;
const ALONE: f64 = 0.03;
/// Browsers, as they call themselves.
const AGENTS: [&str; 5] = [
    "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36",
    "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15",
];
/// What leads there, more often than not a search.
const REFERRERS: [&str; 6] = [
    "https://www.google.com/",
    "https://www.google.com/",
    "",
    "https://www.bing.com/",
    "https://www.facebook.com/",
    "https://blog.example/",
];

/// A clock that is put to whatever moment.
struct Past(AtomicI64);

impl Clock for Past {
    fn now(&self) -> Timestamp {
        Timestamp::from_microsecond(self.0.load(Ordering::Relaxed)).unwrap_or(Timestamp::UNIX_EPOCH)
    }
}

/// A repeatable stream of numbers (SplitMix64).
struct Draws(u64);

impl Draws {
    /// A stream for what has this name on this day.
    fn of(seed: u64, name: &str, day: i64) -> Self {
        let start = seed ^ 0xcbf2_9ce4_8422_2325;
        let mix = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
        Self(day.to_le_bytes().iter().fold(name.as_bytes().iter().fold(start, mix), mix))
    }

    fn draw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// From 0 to under `bound`.
    fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.draw() >> 33).unwrap_or(0) % bound.max(1)
    }

    fn pick<'a, T>(&mut self, all: &'a [T]) -> Option<&'a T> {
        all.get(self.below(all.len()))
    }

    /// Mean 0 and deviation 1, nearly normal: twelve shares added up.
    fn normal(&mut self) -> f64 {
        (0..12).map(|_| (self.draw() >> 11) as f64 / (1_u64 << 53) as f64).sum::<f64>() - 6.0
    }

    /// An address that documentation has for itself (RFC 5737, RFC 3849).
    fn address(&mut self) -> IpAddr {
        let word = |n: usize| u16::try_from(n).unwrap_or(0);
        if self.below(2) == 0 {
            let (a, b) = (word(self.below(0x1_0000)), word(self.below(0x1_0000)));
            return IpAddr::V6(Ipv6Addr::new(0x2001, 0xdb8, a, b, 0, 0, 0, 1));
        }
        let last = u8::try_from(self.below(256)).unwrap_or(0);
        IpAddr::V4(match self.below(3) {
            0 => Ipv4Addr::new(192, 0, 2, last),
            1 => Ipv4Addr::new(198, 51, 100, last),
            _ => Ipv4Addr::new(203, 0, 113, last),
        })
    }
}

/// Makes them, and prints how many there are.
pub async fn make(store: &Store, data: &Path, words: &[&str]) -> anyhow::Result<()> {
    let wish = Wish::try_parse_from(words.iter().copied())?;
    let nation = store::nation::load_nation(store).await?.context("load a pack first: sen init --pack")?;
    permitted(&wish, &nation, data)?;
    let zone = TimeZone::get(&nation.site.time_zone).context("the zone of the country")?;
    let today = SystemClock.now().to_zoned(zone.clone()).date();
    ensure!(wish.from <= wish.until && wish.until < today, "the days are in order and over: until yesterday");
    let days = i64::from(wish.from.until(wish.until)?.get_days()) + 1;
    ensure!(
        days <= DAYS_MAX && wish.a_day <= A_DAY_MAX,
        "at most {DAYS_MAX} days and {A_DAY_MAX} visits a day"
    );
    ensure!(wish.lift.is_finite() && (0.0..=500.0).contains(&wish.lift), "--lift: from 0 to 500");
    let campaign = match &wish.campaign {
        Some(code) => {
            let found = store::reach::find_campaign(&mut store.read().await?, code).await?;
            let found = found.with_context(|| format!("there is no campaign {code}"))?;
            let whose = &found.organisation;
            ensure!(
                wish.organisation.contains(whose),
                "name its organisation as well: --organisation {whose}"
            );
            Some(found)
        }
        None => {
            ensure!(wish.lift == 0.0, "--lift is of a campaign: say which (--campaign CODE)");
            None
        }
    };
    let pages = pages(store, &wish.organisation).await?;
    let channels: Vec<String> =
        store::audience::channel_codes(&mut store.read().await?).await?.into_iter().collect();
    // Before the first of them, so that none is there without it.
    tell(store, &wish).await?;

    let clock = Arc::new(Past(AtomicI64::new(0)));
    let app = app(store, data, nation, Arc::clone(&clock) as Arc<dyn Clock>)?;
    let maker = Maker { wish: &wish, campaign: campaign.as_ref(), pages: &pages, channels: &channels };
    let (mut made, mut labelled, mut day) = (BTreeMap::<&Code, usize>::new(), 0, wish.from);
    while day <= wish.until {
        let mut hours: BTreeMap<i8, Vec<Visit>> = BTreeMap::new();
        for organisation in &wish.organisation {
            let (usual, more) = maker.of_day(organisation, day, &mut hours)?;
            *made.entry(organisation).or_default() += usual + more;
            labelled += more;
        }
        for (hour, visits) in hours {
            let at = day.at(hour, 30, 0, 0).to_zoned(zone.clone())?.timestamp();
            clock.0.store(at.as_microsecond(), Ordering::Relaxed);
            take_visits(&app, &visits).await?;
        }
        day = day.tomorrow()?;
    }
    settle(&app).await?;
    let (all, going) = (made.values().sum::<usize>(), app.count.going());
    ensure!(
        going.lost == 0 && usize::try_from(going.taken)? == all,
        "not all were counted: {going:?} of {all}"
    );
    println!(
        "{}",
        json!({ "days": days, "visits": made, "campaign": wish.campaign, "of_campaign": labelled })
    );
    Ok(())
}

/// Never by accident, and never where a country's own readers are counted.
fn permitted(wish: &Wish, nation: &Nation, data: &Path) -> anyhow::Result<()> {
    ensure!(
        wish.made_up,
        "these visits are made up and stay in the counts for good: say --made-up to have them"
    );
    ensure!(
        nation.site.demonstration && data.join(DEMONSTRATION).is_file(),
        "{}: no demonstration (`sen demo` makes one); visits are made up nowhere else",
        data.display()
    );
    Ok(())
}

/// Writes into the log of the desk what is about to be done.
async fn tell(store: &Store, wish: &Wish) -> anyhow::Result<()> {
    let first = wish.organisation.first().context("no organisation")?;
    let subject = match &wish.campaign {
        Some(code) => EventSubject::Campaign(code.clone()),
        None => EventSubject::Organisation(first.clone()),
    };
    let detail = json!({
        "from": wish.from, "until": wish.until, "a-day": wish.a_day, "organisations": wish.organisation,
        "campaign": wish.campaign, "lift": wish.lift, "seed": wish.seed,
    });
    let mut tx = store.begin().await?;
    let by = Actor("system:corpus".into());
    flow::trust::record(&mut tx, &SystemClock, &by, "make-up-visits", subject, detail).await?;
    tx.commit().await?;
    Ok(())
}

/// Addresses and languages of what the organisations have published.
async fn pages(store: &Store, whose: &[Code]) -> anyhow::Result<BTreeMap<Code, Vec<(String, String)>>> {
    let mut pages: BTreeMap<Code, Vec<(String, String)>> = BTreeMap::new();
    let (mut conn, mut after) = (store.read().await?, None);
    loop {
        let some = store::published::published_since(&mut conn, after, 500).await?;
        let Some(last) = some.last() else { break };
        after = Some(last.cursor());
        for found in some.iter().filter(|found| whose.contains(&found.item.publisher)) {
            let locale = found.edition.locale.to_string();
            let address = format!("/{locale}/stories/{}", found.edition.slug);
            pages.entry(found.item.publisher.clone()).or_default().push((address, locale));
        }
    }
    for code in whose {
        ensure!(pages.contains_key(code), "{code} has published nothing that could be read");
    }
    Ok(pages)
}

/// What counts: the portal without a door, under a clock of its own.
fn app(store: &Store, data: &Path, nation: Nation, clock: Arc<dyn Clock>) -> anyhow::Result<Arc<App>> {
    let country = Country::new(nation, "https://sen.example")?;
    let blobs = flow::Blobs::in_folder(data.join("blobs"));
    let index = Arc::new(search::Index::in_memory()?);
    let log_key = data.join("log.key");
    Ok(App::new(store.clone(), blobs, media::Plan::default(), index, country, 1 << 20, clock, log_key))
}

struct Maker<'a> {
    wish: &'a Wish,
    campaign: Option<&'a Campaign>,
    pages: &'a BTreeMap<Code, Vec<(String, String)>>,
    channels: &'a [String],
}

impl Maker<'_> {
    /// The visits of an organisation on a day, by their hours; tells how many are usual, and how many the campaign's.
    fn of_day(
        &self,
        organisation: &Code,
        day: Date,
        hours: &mut BTreeMap<i8, Vec<Visit>>,
    ) -> anyhow::Result<(usize, usize)> {
        let first = self.campaign.map_or(self.wish.from, |campaign| campaign.from);
        let number = i64::from(first.until(day)?.get_days());
        let seed = self.wish.seed;
        let together = 1.0 + TOGETHER * Draws::of(seed, "", number).normal();
        let mut draws = Draws::of(seed, organisation.as_str(), number);
        let alone = 1.0 + ALONE * draws.normal();
        let usual = f64::from(self.wish.a_day) * share_of(day.weekday()) * together * alone;
        let runs = |c: &&Campaign| c.organisation == *organisation && c.from <= day && day <= c.until;
        let campaign = self.campaign.filter(runs);
        let more = if campaign.is_some() { usual * self.wish.lift / 100.0 } else { 0.0 };
        let (usual, more) = (whole(usual), whole(more));
        let pages = self.pages.get(organisation).context("no pages")?;
        for n in 0..usual + more {
            // Some pages are read much more than others.
            let place = draws.below(pages.len()).min(draws.below(pages.len()));
            let (address, locale) = pages.get(place).context("no pages")?;
            let target = match campaign.filter(|_| n >= usual) {
                Some(campaign) => self.labelled(address, campaign, &mut draws),
                None => address.clone(),
            };
            let visit = Visit {
                target,
                agent: draws.pick(&AGENTS).copied().unwrap_or_default(),
                referer: draws.pick(&REFERRERS).copied().unwrap_or_default(),
                language: locale.clone(),
                address: draws.address(),
            };
            let hour = i8::try_from(6 + draws.below(9) + draws.below(9))?;
            hours.entry(hour).or_default().push(visit);
        }
        Ok((usual, more))
    }

    /// A link of the campaign, by some channel where there is one.
    fn labelled(&self, address: &str, campaign: &Campaign, draws: &mut Draws) -> String {
        let via = draws.pick(self.channels).map(|code| format!("&via={code}")).unwrap_or_default();
        format!("{address}?c={}{via}", campaign.code)
    }
}

/// How much of the usual visits there are on a day of the week.
fn share_of(weekday: Weekday) -> f64 {
    match weekday {
        Weekday::Monday => 1.06,
        Weekday::Tuesday | Weekday::Wednesday => 1.1,
        Weekday::Thursday => 1.08,
        Weekday::Friday => 1.0,
        Weekday::Saturday => 0.84,
        Weekday::Sunday => 0.82,
    }
}

/// A number of visits; the bounds above keep it small.
fn whole(visits: f64) -> usize {
    visits.round().max(0.0) as usize
}
