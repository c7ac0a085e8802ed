use serde::{Deserialize, Serialize};

use crate::check::Problem;
use crate::model::Model;

/// What is asked of every evaluation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Question {
    /// How far ranks are, on average over the units, from those of the plan.
    MeanRankChange,
    /// The rank of one unit. One that is not ranked counts as behind all others.
    RankOf(String),
    /// The index of one unit.
    ScoreOf(String),
    /// Whether one unit is ahead of another: 1 or 0, ½ at a tie.
    Above {
        /// The one.
        unit: String,
        /// The other.
        other: String,
    },
    /// Whether a unit is among the first so many: 1 or 0.
    Among {
        /// The unit.
        unit: String,
        /// The last rank that counts.
        top: u32,
    },
}

/// A question with rows for units.
#[derive(Debug, Clone, Copy)]
pub(super) enum Asked {
    MeanRankChange,
    RankOf(usize),
    ScoreOf(usize),
    Above(usize, usize),
    Among(usize, u16),
}

impl Question {
    pub(super) fn find(&self, model: &Model) -> Result<Asked, Vec<Problem>> {
        let mut compiler = model.compiler();
        let mut row = |unit: &str| compiler.unit("question", unit).unwrap_or(0);
        let asked = match self {
            Self::MeanRankChange => Asked::MeanRankChange,
            Self::RankOf(unit) => Asked::RankOf(row(unit)),
            Self::ScoreOf(unit) => Asked::ScoreOf(row(unit)),
            Self::Above { unit, other } => Asked::Above(row(unit), row(other)),
            Self::Among { unit, top } => Asked::Among(row(unit), u16::try_from(*top).unwrap_or(u16::MAX)),
        };
        if compiler.problems.is_empty() { Ok(asked) } else { Err(compiler.problems) }
    }
}

impl Asked {
    pub fn answer(self, ranks: &[u16], scores: &[f64], nominal: &[u16]) -> f64 {
        let rank = |row: usize| if ranks[row] == 0 { ranks.len() as u16 + 1 } else { ranks[row] };
        match self {
            Self::MeanRankChange => {
                // Whole numbers, added as such: exact in any order.
                let (mut sum, mut count) = (0_u32, 0_u32);
                for (&now, &then) in ranks.iter().zip(nominal) {
                    let both = u32::from(now > 0 && then > 0);
                    sum += both * u32::from(now.abs_diff(then));
                    count += both;
                }
                if count == 0 { 0.0 } else { f64::from(sum) / f64::from(count) }
            }
            Self::RankOf(row) => f64::from(rank(row)),
            Self::ScoreOf(row) => scores[row],
            Self::Above(row, other) => match rank(row).cmp(&rank(other)) {
                std::cmp::Ordering::Less => 1.0,
                std::cmp::Ordering::Equal => 0.5,
                std::cmp::Ordering::Greater => 0.0,
            },
            Self::Among(row, top) => f64::from(u8::from(rank(row) <= top)),
        }
    }
}
