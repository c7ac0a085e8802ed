//! What was counted: over time, by what, of one story, and two stretches of time beside one another.
//!
//! These are counts as they are. Whatever leaves the house goes through [`super::published`].

use std::collections::BTreeMap;

use store::audience::{self, Span, Sum};
use store::{Conn, StoreError};

/// A stretch of time, both ends included, as roll-ups name them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stretch {
    /// Of what length its parts are.
    pub span: Span,
    /// The first part.
    pub from: String,
    /// The last one.
    pub until: String,
}

impl Stretch {
    /// One month, such as `2026-11`.
    pub fn month(month: &str) -> Self {
        Self { span: Span::Month, from: month.to_owned(), until: month.to_owned() }
    }

    /// Some days.
    pub fn days(from: jiff::civil::Date, until: jiff::civil::Date) -> Self {
        Self { span: Span::Day, from: from.to_string(), until: until.to_string() }
    }

    fn ends(&self) -> (&str, &str) {
        (&self.from, &self.until)
    }
}

/// What was counted most, and all of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Top {
    /// The keys counted most, in order.
    pub rows: Vec<Sum>,
    /// All keys together.
    pub total: Sum,
}

/// One key over time; parts in which nothing was counted are left out.
pub async fn series(
    conn: &mut Conn,
    cut: &str,
    key: &str,
    stretch: &Stretch,
) -> Result<Vec<Sum>, StoreError> {
    audience::series_of(conn, stretch.span, cut, key, stretch.ends()).await
}

/// The keys of a cut that were counted most.
pub async fn top(conn: &mut Conn, cut: &str, stretch: &Stretch, limit: u32) -> Result<Top, StoreError> {
    let rows = audience::cell_sums(conn, stretch.span, cut, stretch.ends(), limit).await?;
    let total = audience::sum_of(conn, stretch.span, cut, stretch.ends()).await?;
    Ok(Top { rows, total })
}

/// What was counted of one page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OfItem {
    /// Over time.
    pub series: Vec<Sum>,
    /// By what it was read in: locale, referrer, country, time, depth; each with the keys counted most.
    pub by: BTreeMap<&'static str, Vec<Sum>>,
}

/// What was counted of a story, by its item's code.
pub async fn of_item(conn: &mut Conn, item: &str, stretch: &Stretch) -> Result<OfItem, StoreError> {
    let page = format!("story:{item}");
    let start = format!("{page}|");
    let mut out = OfItem { series: series(conn, "page", &page, stretch).await?, by: BTreeMap::new() };
    for (name, cut) in [
        ("locale", "page-locale"),
        ("referrer", "page-referrer"),
        ("country", "page-country"),
        ("time", "page-time"),
        ("depth", "page-depth"),
    ] {
        let mut rows = audience::keys_of(conn, stretch.span, cut, &start, stretch.ends(), 50).await?;
        for row in &mut rows {
            row.key = row.key.strip_prefix(&start).unwrap_or(&row.key).to_owned();
        }
        out.by.insert(name, rows);
    }
    Ok(out)
}

/// A key in two stretches of time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compared {
    /// Which.
    pub key: String,
    /// In the first one.
    pub before: Sum,
    /// In the second one.
    pub after: Sum,
}

/// The keys of a cut that were counted most in two stretches of time, those counted most in the second one first.
pub async fn compare(
    conn: &mut Conn,
    cut: &str,
    (before, after): (&Stretch, &Stretch),
    limit: u32,
) -> Result<Vec<Compared>, StoreError> {
    let mut by_key: BTreeMap<String, (Sum, Sum)> = BTreeMap::new();
    for sum in top(conn, cut, before, limit).await?.rows {
        let key = sum.key.clone();
        by_key.entry(key).or_default().0 = sum;
    }
    for sum in top(conn, cut, after, limit).await?.rows {
        let key = sum.key.clone();
        by_key.entry(key).or_default().1 = sum;
    }
    // What is among the first in one stretch only is looked up in the other.
    for (key, (first, second)) in &mut by_key {
        for (sum, stretch) in [(first, before), (second, after)] {
            if sum.key.is_empty() {
                let parts = series(conn, cut, key, stretch).await?;
                sum.key.clone_from(key);
                sum.n = parts.iter().map(|part| part.n).sum();
                sum.readers = parts.iter().map(|part| part.readers).sum();
            }
        }
    }
    let mut out: Vec<Compared> =
        by_key.into_iter().map(|(key, (before, after))| Compared { key, before, after }).collect();
    out.sort_by(|a, b| b.after.n.cmp(&a.after.n).then_with(|| a.key.cmp(&b.key)));
    out.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    Ok(out)
}
