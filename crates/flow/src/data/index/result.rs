//! What comes out of an index, as it is kept and given out.

use composite::uncertainty::{RankSpread, Sensitivity};
use serde::{Deserialize, Serialize};

/// One figure of the table and where it comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Datum {
    /// The column.
    pub column: String,
    /// The area.
    pub area: String,
    /// The year, or the ranking's edition.
    pub period: String,
    /// As the source writes it.
    pub value: String,
    /// The observation's status.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub status: String,
    /// The flow; empty for a ranking.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub flow: String,
    /// The flow's vintage, from 1; 0 for a ranking.
    #[serde(default)]
    pub vintage: i64,
    /// The source's code, or the ranking's publisher.
    pub source: String,
    /// The page, for a ranking.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub url: String,
    /// Its standard error, where one is known.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub error: String,
}

/// An area's place.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RankRow {
    /// The area.
    pub area: String,
    /// Its index.
    pub score: Option<f64>,
    /// Its rank; none where too little is known.
    pub rank: Option<u32>,
    /// Nine of ten evaluations rank it no better than this …
    pub low: f64,
    /// … and no worse than this.
    pub high: f64,
    /// The median rank.
    pub median: f64,
    /// The best rank of all evaluations.
    pub best: u32,
    /// The worst.
    pub worst: u32,
    /// The share of evaluations that give it each rank, from 1 on.
    pub shares: Vec<f64>,
    /// How many of its figures are missing.
    pub missing: usize,
}

/// A node's values, in the order of [`IndexResult::areas`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct NodeScores {
    /// The node.
    pub code: String,
    /// The group above; none for the index.
    pub parent: Option<String>,
    /// 1 for indicators.
    pub level: u32,
    /// Its weight within its group.
    pub weight: f64,
    /// Its weight in the index.
    pub effective_weight: f64,
    /// Its values: normalised for an indicator.
    pub scores: Vec<Option<f64>>,
    /// Correlation with the index.
    pub correlation: Option<f64>,
}

/// What one factor has to do with an answer: Shapley's share of its variance and its 95 % limits.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Driver {
    /// The factor.
    pub factor: String,
    /// Shapley's share; those of all factors sum to one.
    pub share: Option<f64>,
    /// Lower limit.
    pub low: Option<f64>,
    /// Upper limit.
    pub high: Option<f64>,
    /// First order share.
    pub first: Option<f64>,
    /// Total share.
    pub total: Option<f64>,
}

/// In how many evaluations one area is ahead of another, ties counting half.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Comparison {
    /// The one.
    pub area: String,
    /// The other.
    pub other: String,
    /// The share.
    pub share: f64,
}

/// The ranks that the standard errors of figures leave open.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Confidence {
    /// How often such a range holds the true rank of an area, taken by itself.
    pub coverage: f64,
    /// How often the index was computed with errors drawn anew.
    pub draws: u32,
    /// The seed.
    pub seed: u64,
    /// The columns of which errors are known.
    pub columns: Vec<String>,
    /// The areas that have a rank.
    pub ranges: Vec<RankRange>,
}

/// The ranks that an area may have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RankRange {
    /// The area.
    pub area: String,
    /// The best of them.
    pub best: u32,
    /// The worst.
    pub worst: u32,
}

/// Everything that came out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct IndexResult {
    /// The areas, in the order of the definition.
    pub areas: Vec<String>,
    /// Their places, the best first; areas without one last.
    pub ranks: Vec<RankRow>,
    /// Index, groups and indicators.
    pub nodes: Vec<NodeScores>,
    /// Whether every combination was evaluated.
    pub exact: bool,
    /// How often the index was computed for it.
    pub evaluations: u64,
    /// The seed.
    pub seed: u64,
    /// How the random numbers are made.
    pub generator: String,
    /// How far ranks move from the plan's, on average.
    pub mean_rank_change: Option<f64>,
    /// What moves them.
    pub drivers: Vec<Driver>,
    /// What moves one area's rank.
    pub area_drivers: Vec<(String, Vec<Driver>)>,
    /// Pairs, each once, the one ranked better first.
    pub comparisons: Vec<Comparison>,
    /// The figures it was made of.
    pub data: Vec<Datum>,
    /// Which ranks the errors of these figures leave open, where any are known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidence: Option<Confidence>,
}

impl IndexResult {
    /// In how many evaluations one area is ahead of another.
    pub fn ahead(&self, area: &str, other: &str) -> Option<f64> {
        self.comparisons.iter().find_map(|c| {
            if c.area == area && c.other == other {
                Some(c.share)
            } else if c.area == other && c.other == area {
                Some(1.0 - c.share)
            } else {
                None
            }
        })
    }

    /// A node.
    pub fn node(&self, code: &str) -> Option<&NodeScores> {
        self.nodes.iter().find(|node| node.code == code)
    }

    /// A figure.
    pub fn datum(&self, column: &str, area: &str) -> Option<&Datum> {
        self.data.iter().find(|d| d.column == column && d.area == area)
    }
}

impl From<&Sensitivity> for Driver {
    fn from(s: &Sensitivity) -> Self {
        Self {
            factor: s.factor.clone(),
            share: s.shapley.map(|share| share.value),
            low: s.shapley.map(|share| share.low),
            high: s.shapley.map(|share| share.high),
            first: s.first.map(|share| share.value),
            total: s.total.map(|share| share.value),
        }
    }
}

impl RankRow {
    /// The place of an area by the plan, and where it lies.
    pub(super) fn new(spread: &RankSpread, score: Option<f64>, missing: usize) -> Self {
        Self {
            area: spread.unit.clone(),
            score,
            rank: spread.nominal,
            low: spread.q5,
            high: spread.q95,
            median: spread.median,
            best: spread.best,
            worst: spread.worst,
            shares: spread.shares.clone(),
            missing,
        }
    }
}
