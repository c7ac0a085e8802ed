//! What changed between two editions of an index, and what of it moved whom by how much.

use composite::Table;
use composite::editions::{Attribute, Attribution, Cause, Edition, attribute};
use jiff::Timestamp;
use model::RankingRegister;
use pack::{IndexDefinition, Origin};
use serde::Serialize;
use store::Conn;

use super::gather::gather;
use super::problem::{IndexError, IndexProblem};
use super::result::IndexResult;
use crate::data::{Catalogue, Shelf};

/// Editions in between that are computed at most for the areas beside the one that is asked for.
const MOST: usize = 20_000;

/// What changed from one edition to another. Contributions are places: less is better.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct EditionChange {
    /// What changed between them.
    pub causes: Vec<&'static str>,
    /// The areas that have a rank in both, in the order of the newer one.
    pub areas: Vec<AreaChange>,
    /// Areas that have a rank in the newer one only.
    pub came: Vec<String>,
    /// Areas that have a rank in the older one only.
    pub went: Vec<String>,
}

/// How an area's rank came to be another one.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct AreaChange {
    /// The area.
    pub area: String,
    /// Its rank in the older edition.
    pub before: f64,
    /// Its rank in the newer one.
    pub after: f64,
    /// What each cause moved; they sum to the whole change. Empty where nothing in between could be computed, or there
    /// were too many areas.
    pub contributions: Vec<(&'static str, f64)>,
    /// What each of its own figures moved, for the area that was asked for.
    pub own_data: Vec<(String, f64)>,
}

/// An edition as it was published.
#[derive(Debug, Clone, Copy)]
pub struct PublishedEdition<'a> {
    /// How it is made.
    pub definition: &'a IndexDefinition,
    /// What came out.
    pub results: &'a IndexResult,
}

impl PublishedEdition<'_> {
    /// The table it was made of.
    fn table(self) -> Result<Table, IndexError> {
        let results = self.results;
        let mut table = Table::new(results.areas.iter().map(String::as_str)).map_err(IndexProblem::from)?;
        for value in &self.definition.values {
            let column = value.column().as_str();
            let cells = results
                .areas
                .iter()
                .map(|area| results.datum(column, area).and_then(|datum| datum.value.parse::<f64>().ok()));
            table.add_column(column, cells.collect::<Vec<_>>()).map_err(IndexProblem::from)?;
        }
        Ok(table)
    }

    fn rank(self, area: &str) -> Option<u32> {
        self.results.ranks.iter().find(|row| row.area == area)?.rank
    }
}

/// The older edition's figures as they were known when the newer one was published; none where none was corrected.
/// Rankings keep no states: theirs stay as they were.
pub async fn corrected(
    conn: &mut Conn,
    sources: (&Catalogue, &Shelf),
    register: &RankingRegister,
    edition: PublishedEdition<'_>,
    at: Timestamp,
) -> Result<Option<Table>, IndexError> {
    let again = IndexDefinition { as_of: Some(at), ..edition.definition.clone() };
    let gathered = match gather(conn, sources, register, &again).await {
        Ok(gathered) => gathered,
        // What is no longer there was not corrected.
        Err(IndexError::Problems(_)) => return Ok(None),
        Err(e) => return Err(e),
    };
    let (before, mut table) = (edition.table()?, gathered.table);
    let rankings = again.values.iter().filter(|value| matches!(value.origin, Origin::Ranking { .. }));
    for value in rankings {
        let column = value.column().as_str();
        for area in before.units() {
            let was = before.value(area, column).flatten();
            table.set(area, column, was).map_err(IndexProblem::from)?;
        }
    }
    Ok((table != before).then_some(table))
}

/// Takes the change apart: for `own` down to its own figures, for the others by cause.
///
/// This takes a while where much changed: not for a thread that others wait for.
pub fn change(
    before: PublishedEdition<'_>,
    after: PublishedEdition<'_>,
    corrected: Option<&Table>,
    own: &str,
) -> Result<EditionChange, IndexError> {
    let (first, second) = (before.table()?, after.table()?);
    let of = |area: &str, orders: u32| -> Option<Attribution> {
        let what = Attribute { revised: corrected, orders, ..Attribute::rank(area) };
        let (plan, table) = (&before.definition.plan, &first);
        let newer = Edition { plan: &after.definition.plan, table: &second };
        // An edition in between that cannot be computed leaves the change whole.
        attribute(Edition { plan, table }, newer, &what).ok()
    };
    let both: Vec<&str> = after
        .results
        .ranks
        .iter()
        .filter(|row| row.rank.is_some() && before.rank(&row.area).is_some())
        .map(|row| row.area.as_str())
        .collect();
    let asked = both.contains(&own).then(|| of(own, 16)).flatten();
    let pilot = asked.clone().or_else(|| of(both.first().copied()?, 0));
    let causes: Vec<&'static str> =
        pilot.iter().flat_map(|found| &found.contributions).map(|(cause, _)| word(*cause)).collect();
    let few = both.len() << causes.len().min(32) <= MOST;
    let mut areas = Vec::with_capacity(both.len());
    for area in both.iter().copied() {
        let found = if area == own { asked.clone() } else { few.then(|| of(area, 0)).flatten() };
        let rank = |edition: PublishedEdition<'_>| edition.rank(area).map_or(0.0, f64::from);
        let (contributions, own_data) =
            found.map(|found| (found.contributions, found.own_data)).unwrap_or_default();
        areas.push(AreaChange {
            area: area.to_owned(),
            before: rank(before),
            after: rank(after),
            contributions: contributions.into_iter().map(|(cause, places)| (word(cause), places)).collect(),
            own_data,
        });
    }
    let only = |here: PublishedEdition<'_>, there: PublishedEdition<'_>| -> Vec<String> {
        let ranked = here.results.ranks.iter().filter(|row| row.rank.is_some());
        ranked.map(|row| row.area.clone()).filter(|area| there.rank(area).is_none()).collect()
    };
    Ok(EditionChange { causes, areas, came: only(after, before), went: only(before, after) })
}

/// The word for a cause.
fn word(cause: Cause) -> &'static str {
    match cause {
        Cause::Revision => "revision",
        Cause::OwnData => "own-data",
        Cause::Peers => "peers",
        Cause::Structure => "structure",
        Cause::Weights => "weights",
        Cause::Screening => "screening",
        Cause::Denomination => "denomination",
        Cause::Imputation => "imputation",
        Cause::Treatment => "treatment",
        Cause::Normalisation => "normalisation",
        Cause::Aggregation => "aggregation",
    }
}
