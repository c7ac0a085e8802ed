//! The map: demand beside supply, by place (topic, section or territory) and language.

use std::collections::BTreeMap;

use jiff::Timestamp;
use model::Locale;
use store::demand::{Supply, Viewed};

/// Outside interest in a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outside {
    /// Its best rank within a source.
    pub rank: usize,
    /// Of so many.
    pub of: usize,
}

/// One place in one language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cell {
    /// How often it was asked for.
    pub asked: i64,
    /// Which rank that is; none where it was not asked for.
    pub rank: Option<usize>,
    /// Published editions.
    pub editions: i64,
    /// When the newest of them was last changed.
    pub newest: Option<Timestamp>,
    /// How often they were read.
    pub views: i64,
    /// Outside interest.
    pub outside: Option<Outside>,
    /// How much is missing, 0 (nothing) to 5.
    pub heat: u8,
}

/// The map.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Map {
    /// By place and language. What nothing is known of is not there; the place of what is about nothing known is empty.
    pub cells: BTreeMap<(String, String), Cell>,
    /// How many cells have a rank.
    pub ranked: usize,
}

impl Map {
    /// How large the gap of a place is in these languages, to be compared: what is missing most first, then in how many of
    /// them, then how often it was asked for there.
    pub fn gap(&self, place: &str, locales: &[Locale]) -> (Vec<u8>, i64) {
        let here = |locale: &Locale| self.cells.get(&(place.to_owned(), locale.to_string()));
        let cells: Vec<&Cell> = locales.iter().filter_map(here).collect();
        let mut heats: Vec<u8> = cells.iter().map(|cell| cell.heat).filter(|heat| *heat > 0).collect();
        heats.sort_unstable_by(|a, b| b.cmp(a));
        (heats, cells.iter().map(|cell| cell.asked).sum())
    }
}

/// Puts demand beside supply.
///
/// Cells are ranked by how often they were asked for; equal ones have the same rank. How much is missing is high where the
/// rank is high and few of the cells that are asked for have fewer editions.
pub fn lay_out<'a>(
    demand: impl Iterator<Item = (&'a str, &'a str, i64)>,
    supply: &[Supply],
    views: &[Viewed],
    outside: impl Iterator<Item = (&'a str, &'a str, Outside)>,
) -> Map {
    let mut cells: BTreeMap<(String, String), Cell> = BTreeMap::new();
    let key = |place: &str, locale: &str| (place.to_owned(), locale.to_owned());
    for (place, locale, n) in demand {
        cells.entry(key(place, locale)).or_default().asked += n;
    }
    for part in supply {
        let cell = cells.entry(key(&part.place, &part.locale)).or_default();
        cell.editions = part.n;
        cell.newest = Some(part.newest);
    }
    for part in views {
        cells.entry(key(&part.place, &part.locale)).or_default().views = part.n;
    }
    for (place, locale, found) in outside {
        let cell = cells.entry(key(place, locale)).or_default();
        // The first of ten says less than the first of a hundred.
        let better = cell.outside.is_none_or(|known| found.rank * known.of < known.rank * found.of);
        if better {
            cell.outside = Some(found);
        }
    }
    let mut asked: Vec<i64> = cells.values().map(|cell| cell.asked).filter(|n| *n > 0).collect();
    asked.sort_unstable_by(|a, b| b.cmp(a));
    let mut editions: Vec<i64> =
        cells.values().filter(|cell| cell.asked > 0).map(|cell| cell.editions).collect();
    editions.sort_unstable();
    let ranked = asked.len();
    for cell in cells.values_mut().filter(|cell| cell.asked > 0) {
        let before = asked.partition_point(|n| *n > cell.asked);
        let fewer = editions.partition_point(|n| *n < cell.editions);
        cell.rank = Some(before + 1);
        cell.heat = heat(before, fewer, ranked, cell.editions);
    }
    Map { cells, ranked }
}

/// 1 to 5. Without any edition it is 3 at least: what is asked for at all and not there is never nothing.
fn heat(before: usize, fewer: usize, of: usize, editions: i64) -> u8 {
    let share = |n: usize| n as f64 / of.max(1) as f64;
    let missing = (1.0 - share(before)) * (1.0 - share(fewer));
    let step = match missing {
        m if m > 0.8 => 5,
        m if m > 0.6 => 4,
        m if m > 0.4 => 3,
        m if m > 0.2 => 2,
        _ => 1,
    };
    if editions == 0 { step.max(3) } else { step }
}
