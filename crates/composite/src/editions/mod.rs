//! Why a unit's rank is another one than in the last edition: the change attributed to what changed.

mod hybrid;
mod own_data;

use serde::Serialize;

use crate::check::{Problem, Problems};
use crate::model::Model;
use crate::plan::Plan;
use crate::table::Table;
use crate::uncertainty::coalition_weight;
use crate::work::Work;

use hybrid::Hybrids;

/// One edition of an index.
#[derive(Debug, Clone, Copy)]
pub struct Edition<'a> {
    /// How it is made.
    pub plan: &'a Plan,
    /// Of what.
    pub table: &'a Table,
}

/// What can change between two editions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cause {
    /// Values of the first edition that were corrected since.
    Revision,
    /// The unit's own values.
    OwnData,
    /// The other units' values, and which units there are.
    Peers,
    /// Which indicators and groups there are.
    Structure,
    /// Weights.
    Weights,
    /// Which units are left out.
    Screening,
    /// Denominators.
    Denomination,
    /// How missing values are filled.
    Imputation,
    /// How outliers are treated.
    Treatment,
    /// Scales, targets, goalposts and directions.
    Normalisation,
    /// Means.
    Aggregation,
}

/// What is explained.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Measure {
    /// The rank; a negative change is one for the better.
    #[default]
    Rank,
    /// The index.
    Score,
}

/// How the change of a unit comes about. The contributions sum to the change.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Attribution {
    /// The unit.
    pub unit: String,
    /// What is explained.
    pub measure: Measure,
    /// In the first edition.
    pub before: f64,
    /// In the second.
    pub after: f64,
    /// What changed, and what that contributed: Shapley's value, the mean over all orders in which the changes
    /// could have been made.
    pub contributions: Vec<(Cause, f64)>,
    /// The contribution of the unit's own data, by indicator (Owen's value, the mean over some orders of the
    /// indicators; it sums to that contribution all the same). Empty where it was not asked for.
    pub own_data: Vec<(String, f64)>,
}

/// What to attribute, and how finely.
#[derive(Debug, Clone, PartialEq)]
pub struct Attribute<'a> {
    /// The unit.
    pub unit: &'a str,
    /// What is explained.
    pub measure: Measure,
    /// The first edition's table as it is known now, if values in it were corrected since.
    pub revised: Option<&'a Table>,
    /// In how many orders the indicators are gone through for the own data by indicator; 0 leaves that out.
    pub orders: u32,
    /// For those orders.
    pub seed: u64,
}

impl<'a> Attribute<'a> {
    /// The rank of this unit, with own data by indicator.
    pub fn rank(unit: &'a str) -> Self {
        Self { unit, measure: Measure::Rank, revised: None, orders: 16, seed: 1 }
    }
}

/// Attributes the change from one edition to the next.
///
/// For every set of causes there is an edition in between, in which these are as in the second edition and all
/// else is as in the first. What one edition lacks, such as a column, is taken from the other.
pub fn attribute(
    before: Edition<'_>,
    after: Edition<'_>,
    what: &Attribute<'_>,
) -> Result<Attribution, Problems> {
    let hybrids = Hybrids::new(before, after, what)?;
    let causes = hybrids.causes();
    let k = causes.len();
    let mut values = vec![0.0; 1 << k];
    for (set, value) in values.iter_mut().enumerate() {
        let (plan, table) = hybrids.edition(set);
        *value = measure(&plan, table, what).map_err(|problems| hybrids.named(set, problems))?;
    }
    let contribution = |i: usize| {
        let own = 1 << i;
        let without = (0..values.len()).filter(|set| set & own == 0);
        without.map(|s| coalition_weight(s.count_ones() as usize, k) * (values[s | own] - values[s])).sum()
    };
    let contributions = causes.iter().enumerate().map(|(i, &cause)| (cause, contribution(i))).collect();
    let own_data = match causes.iter().position(|c| *c == Cause::OwnData) {
        Some(own) if what.orders > 0 => own_data::by_indicator(&hybrids, own, what)?,
        _ => Vec::new(),
    };
    Ok(Attribution {
        unit: what.unit.to_owned(),
        measure: what.measure,
        before: values[0],
        after: values[values.len() - 1],
        contributions,
        own_data,
    })
}

/// The unit's rank or index.
fn measure(plan: &Plan, table: &Table, what: &Attribute<'_>) -> Result<f64, Problems> {
    let model = Model::unchecked(plan, table)?;
    let mut work = Work::new(&model);
    work.check(&model, &model.settings).map_err(|faults| Problems(faults.problems(&model)))?;
    let row = table.row(what.unit);
    read(row, &work, what).ok_or_else(|| no_rank(what))
}

pub(crate) fn read(row: Option<usize>, work: &Work, what: &Attribute<'_>) -> Option<f64> {
    let row = row.filter(|row| work.top.ranks[*row] > 0)?;
    Some(match what.measure {
        Measure::Rank => f64::from(work.top.ranks[row]),
        Measure::Score => work.top.score()[row],
    })
}

fn no_rank(what: &Attribute<'_>) -> Problems {
    let why = format!("“{}” has no rank there", what.unit);
    Problem::BadSetting { setting: "attribution".to_owned(), why }.into()
}
