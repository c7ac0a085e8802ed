//! Programmes for readers: what is asked for, who does it, and what came of it.

pub mod cut;
pub mod evaluated;
pub mod evaluation;
mod file;
mod one;
mod produced;
mod rests;
pub mod source;
mod task;
pub mod words;

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::State;
use jiff::civil::Date;
use model::programme::{Indicator, Programme, ProgrammePart, Task};
use model::{Amount, Code};
use render::View;
use render::pages::Link;
use render::pages::programme::{IndicatorEntry, ProgrammeEntry, ProgrammesPage};
use store::Conn;

use self::words::{Figures, bar, dated, fewer, figure, is_of_readers, span, spoken, told};
use super::reference::host;
use crate::answer::{Answer, Answered};
use crate::app::{App, Shown};
use crate::cache::Tag;
use crate::failure::Failure;
use crate::reader::Reader;

pub use file::file;
pub use one::page;
pub use rests::resting;
pub use task::task;

/// What pages of programmes show: what is counted changes with everything that is published.
pub fn tags(shown: &Shown) -> Vec<Tag> {
    let lists = shown.country.locals().map(|l| Tag::List(l.locale.to_string()));
    lists.chain([Tag::Programme, Tag::Data]).collect()
}

/// Programmes that readers see.
pub async fn public(conn: &mut Conn) -> Result<Vec<Programme>, Failure> {
    let mut all = store::programme::programmes(conn).await?;
    all.retain(|programme| programme.public);
    Ok(all)
}

/// Today where the portal is.
pub fn today(app: &App, v: &View<'_>) -> Date {
    app.clock.now().to_zoned(v.country.time_zone.clone()).date()
}

/// A programme that readers see, with all that hangs on it.
pub struct Loaded {
    /// The programme.
    pub programme: Programme,
    /// Its tasks.
    pub tasks: Vec<Task>,
    /// Its indicators, without those that nobody is asked for any more.
    pub indicators: Vec<Indicator>,
    /// What they stand on.
    pub figures: Figures,
    /// Where they stand, as far as that is told.
    pub now: BTreeMap<Code, Amount>,
    /// Under how many readers nothing is told of them.
    pub k: i64,
}

impl Loaded {
    /// Reads one.
    pub async fn find(conn: &mut Conn, app: &App, v: &View<'_>, code: &str) -> Result<Self, Failure> {
        Self::with(conn, app, v, code, &|_| true).await
    }

    /// The same with figures of the indicators that are wanted.
    pub async fn with(
        conn: &mut Conn,
        app: &App,
        v: &View<'_>,
        code: &str,
        wanted: &(dyn Fn(&Indicator) -> bool + Sync),
    ) -> Result<Self, Failure> {
        let code = Code::new(code).map_err(|_| Failure::NotFound)?;
        let found = store::programme::find_programme(conn, &code).await?;
        let programme = found.filter(|programme| programme.public).ok_or(Failure::NotFound)?;
        let tasks = store::programme::tasks(conn, &code).await?;
        let mut indicators = store::programme::indicators(conn, &code).await?;
        indicators.retain(|indicator| indicator.retired_on.is_none());
        let figures = programme.shows(ProgrammePart::Figures);
        let shown: Vec<Indicator> = indicators.iter().filter(|i| figures && wanted(i)).cloned().collect();
        let figures = Figures::load(conn, v, &programme, today(app, v), &shown).await?;
        let stand = figures.all(conn, v, &programme, &shown).await?;
        let k = app.count.k();
        let now = shown.iter().filter_map(|i| Some((i.code.clone(), told(i, stand.get(&i.code)?, k)?)));
        let now = now.collect();
        Ok(Self { programme, tasks, indicators, figures, now, k })
    }

    /// How many organisations told a figure, of how many, as far as readers are told figures.
    pub fn reported(&self, indicator: &Indicator) -> Option<(usize, usize)> {
        let shows = self.programme.shows(ProgrammePart::Figures);
        self.figures.reported(indicator).filter(|_| shows)
    }

    /// Of how many organisations a reported figure is made.
    fn said(&self, v: &View<'_>, indicator: &Indicator) -> String {
        let number = |n: usize| v.num(i64::try_from(n).unwrap_or(i64::MAX));
        match self.figures.reported(indicator) {
            Some((told, all)) if all > 1 && self.now.contains_key(&indicator.code) => {
                v.t2("programme-reported-of", ("told", &number(told)), ("all", &number(all)))
            }
            _ => String::new(),
        }
    }

    /// An indicator as readers see it.
    fn entry(&self, v: &View<'_>, indicator: &Indicator) -> IndicatorEntry {
        let now = self.now.get(&indicator.code);
        let whose = match indicator.counted {
            Some(counted) => v.word("duty-counted", counted.as_str()),
            None => v.t("duty-counted-none"),
        };
        let level = v.word("duty-level", indicator.level.as_str());
        let unit = spoken(v, &indicator.unit).text;
        // An address is led to and told by its host; no full stop must follow it.
        let source = |what: &str, said: &str| {
            let (href, shown) =
                if source::is_address(said) { (said, host(said)) } else { ("", said.to_owned()) };
            Link::new(href, format!("{} · {}", v.t(what), v.t1("chart-source", "source", &shown)))
        };
        let baseline = indicator.baseline.as_ref();
        let target = indicator.target.as_ref();
        let sources = [
            baseline.map(|b| source("duty-baseline", &b.source)),
            target.map(|t| source("duty-target", &t.source)),
        ];
        IndicatorEntry {
            title: spoken(v, &indicator.titles),
            meta: format!("{level} · {unit} · {whose}"),
            baseline: baseline.map(|b| dated(v, &b.value, b.on)).unwrap_or_default(),
            now: match now {
                Some(now) => figure(v, now),
                None if is_of_readers(indicator) && self.programme.shows(ProgrammePart::Figures) => {
                    fewer(v, self.k)
                }
                None => String::new(),
            },
            target: target.map(|t| dated(v, &t.value, t.by)).unwrap_or_default(),
            said: self.said(v, indicator),
            bar: bar(v, indicator, now),
            sources: sources.into_iter().flatten().collect(),
        }
    }
}

/// `/{locale}/programme`
pub async fn list(State(app): State<Arc<App>>, reader: Reader) -> Answered {
    let v = reader.view();
    let programmes = public(&mut app.store.read().await?).await?;
    let entry = |p: &Programme| ProgrammeEntry {
        href: v.href(&format!("/programme/{}", p.code)),
        title: spoken(&v, &p.titles),
        about: spoken(&v, &p.about),
        meta: format!("{} · {}", v.name("organisation", p.lead.as_str()), span(&v, Some(p.from), p.to)),
        example: p.example,
    };
    let c = reader.chrome(v.t("nav-programme"), "/programme", "programme").described(v.t("programme-intro"));
    let rows = programmes.iter().map(entry).collect();
    Answer::page(&ProgrammesPage { rows, c }, vec![Tag::Programme])
}
