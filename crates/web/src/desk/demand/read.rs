//! What is known of demand: searches as they may be told, what they find, what they are about.

use std::collections::HashMap;
use std::sync::Arc;

use flow::FlowError;
use flow::listen::demand::{
    Answered, Asked, Axis, Entry, Gap, Looked, Ranked, Ties, asked, look, ranked, standing,
};
use flow::measure::readers::{Stretch, Sum, published, top};
use jiff::civil::Date;
use render::View;

use super::{Wish, today};
use crate::app::App;
use crate::failure::Failure;

/// So many spellings are read.
const KEYS: u32 = 4_000;
/// So many searches are looked at.
pub(super) const TERMS: usize = 300;
/// So many rows of outside interest are read, and looked at.
const INTEREST: u32 = 20_000;
const LOOKED: usize = 300;
/// So many links are shown.
const LINKS: u32 = 100;

/// The months that are asked about, both included, as roll-ups name them.
pub(super) fn months(wish: &Wish, today: Date) -> (String, String) {
    let back = match wish.span.as_str() {
        "1" => 0,
        "12" => 11,
        _ => 2,
    };
    let first = today.first_of_month().saturating_sub(jiff::Span::new().months(back));
    (first.strftime("%Y-%m").to_string(), today.strftime("%Y-%m").to_string())
}

/// The axis that is asked for.
pub(super) fn axis(wish: &Wish) -> Axis {
    Axis::parse(&wish.axis).unwrap_or_default()
}

/// Since when what was published is not old, in seconds.
pub(super) fn old_before(wish: &Wish, app: &App) -> i64 {
    let months = match wish.age.as_str() {
        "6" => 6,
        "24" => 24,
        _ => 12,
    };
    let days = jiff::SignedDuration::from_hours(24 * 30 * months);
    (app.clock.now() - days).as_second()
}

/// What is known.
pub(super) struct Known {
    /// Searches that found nothing when they were made.
    pub nothing: Vec<Entry>,
    /// All searches.
    pub all: Vec<Entry>,
    /// Outside interest with what it finds, those with the first ranks first.
    pub outside: Vec<(Ranked, Looked)>,
    /// Paths at which there was nothing, as they may be told.
    pub missed: Vec<Sum>,
    /// Languages that were asked for where another was given, as they may be told.
    pub wanted: Vec<Sum>,
    /// What was begun.
    pub answers: Vec<Answered>,
    /// What analysts said.
    pub ties: Ties,
    /// The months.
    pub months: (String, String),
}

/// What may be told of searches: by the rule of everything that is counted.
pub(super) fn may_be_told(asked: Vec<Asked>, total: &Sum, k: i64) -> Vec<(Asked, i64)> {
    let sums: Vec<Sum> =
        asked.iter().map(|asked| Sum { key: asked.term.clone(), n: asked.n, readers: 0 }).collect();
    let told = published(&sums, total, k, true);
    asked.into_iter().zip(told.rows).filter_map(|(asked, shown)| Some((asked, shown.n?))).collect()
}

/// The same of keys of a cut.
fn keys_told(rows: &[Sum], total: &Sum, k: i64) -> Vec<Sum> {
    let told = published(rows, total, k, true);
    told.rows.into_iter().filter_map(|row| Some(Sum { key: row.key, n: row.n?, readers: 0 })).collect()
}

/// Reads all of it.
pub(super) async fn known(app: &App, v: &View<'_>, wish: &Wish) -> Result<Known, Failure> {
    let (today, k) = (today(app, v), app.count.k());
    let months = months(wish, today);
    let ends = (months.0.as_str(), months.1.as_str());
    let mut conn = app.store.read().await?;
    let (nothing, total) = asked(&mut conn, "search-nothing", ends, KEYS).await?;
    let nothing = may_be_told(nothing, &total, k);
    let (all, total) = asked(&mut conn, "search", ends, KEYS).await?;
    let all = may_be_told(all, &total, k);
    let ties = Ties::new(store::demand::ties(&mut conn).await?);
    let interest = ranked(store::demand::kept_interest(&mut conn, INTEREST).await?);
    let stretch =
        Stretch { span: store::audience::Span::Month, from: months.0.clone(), until: months.1.clone() };
    let missed = top(&mut conn, "missing", &stretch, 200).await?;
    let missed = keys_told(&missed.rows, &missed.total, k);
    let wanted = top(&mut conn, "wanted", &stretch, 500).await?;
    let wanted = keys_told(&by_language(&wanted.rows), &wanted.total, k);
    let answers = store::demand::answers(&mut conn, LINKS).await?;
    let answers = standing(&mut conn, answers, today, &v.country.time_zone, k).await?;
    drop(conn);
    let (index, words) = (Arc::clone(&app.search), ties.clone());
    let looked = tokio::task::spawn_blocking(move || {
        let nothing = entries(&index, nothing, &words)?;
        let all = entries(&index, all, &words)?;
        let outside = outside(&index, interest, &words)?;
        Ok::<_, FlowError>((nothing, all, outside))
    });
    let (nothing, all, outside) = looked.await.map_err(Failure::internal)??;
    Ok(Known { nothing, all, outside, missed, wanted, answers, ties, months })
}

/// What a language was asked for on pages of any other.
fn by_language(rows: &[Sum]) -> Vec<Sum> {
    let mut sums: HashMap<&str, i64> = HashMap::new();
    for row in rows {
        let language = row.key.split('|').next().unwrap_or_default();
        *sums.entry(language).or_default() += row.n;
    }
    let mut out: Vec<Sum> =
        sums.into_iter().map(|(key, n)| Sum { key: key.to_owned(), n, readers: 0 }).collect();
    out.sort_by(|a, b| b.n.cmp(&a.n).then_with(|| a.key.cmp(&b.key)));
    out
}

fn entries(index: &search::Index, told: Vec<(Asked, i64)>, ties: &Ties) -> Result<Vec<Entry>, FlowError> {
    let told = told.into_iter().filter(|(asked, _)| !ties.is_aside(&asked.locale, &asked.folded));
    told.take(TERMS)
        .map(|(asked, n)| {
            let looked = look(index, &asked.locale, &asked.term)?;
            let place = ties.place(&asked.locale, &asked.folded, &looked);
            Ok(Entry { asked, n, looked, place })
        })
        .collect()
}

fn outside(
    index: &search::Index,
    mut rows: Vec<Ranked>,
    ties: &Ties,
) -> Result<Vec<(Ranked, Looked)>, FlowError> {
    let locale = |row: &Ranked| row.row.locale.as_ref().map(ToString::to_string).unwrap_or_default();
    rows.retain(|row| row.row.term.is_empty() || !ties.is_aside(&locale(row), &row.row.folded));
    rows.sort_by(|a, b| a.rank.cmp(&b.rank).then_with(|| a.row.file.cmp(&b.row.file)));
    rows.truncate(LOOKED);
    rows.into_iter()
        .map(|row| {
            let mut looked = look(index, &locale(&row), &row.row.term)?;
            // What the file names comes before what is found.
            if let Some(topic) = &row.row.topic {
                looked.topic = Some(topic.to_string());
            }
            Ok((row, looked))
        })
        .collect()
}

impl Known {
    /// In which list work was begun for a search, by its language and folded form.
    pub(super) fn begun(&self) -> HashMap<(String, String), Gap> {
        let links = self.answers.iter().map(|answered| &answered.answer.link);
        links
            .filter_map(|link| {
                let gap = Gap::parse(&link.gap)?;
                Some(((link.locale.to_string(), link.folded.clone()), gap))
            })
            .collect()
    }
}
