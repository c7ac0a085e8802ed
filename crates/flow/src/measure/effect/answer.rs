//! What was worked out, as it is kept.

use ::effect::{Coefficient, Conclusion, Differences, Estimate, Named, Outlook, Path, Segments, Verdict};
use jiff::civil::Date;
use model::effect::StudyResult;
use serde::{Deserialize, Serialize};

/// What can be seen at all.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PowerAnswer {
    /// Method by method.
    pub outlook: Outlook,
    /// The first day of each period.
    pub starts: Vec<Date>,
    /// How many of them are before the campaign.
    pub pre: usize,
    /// The first one in it.
    pub post: usize,
    /// The outcome before it.
    pub before: Vec<Option<f64>>,
}

/// What the campaign did.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct EstimateAnswer {
    /// All methods, where they disagree, doubts, conclusion.
    pub verdict: Verdict,
    /// The first day of each period.
    pub starts: Vec<Date>,
    /// How many of them are before the campaign.
    pub pre: usize,
    /// The first one in it.
    pub post: usize,
    /// The outcome, period by period.
    pub observed: Vec<Option<f64>>,
    /// What would have happened by the structural model, period by period of the campaign.
    pub path: Option<Path>,
    /// What its controls count for.
    pub coefficients: Vec<Coefficient>,
    /// Segmented regression in full.
    pub segments: Option<Segments>,
    /// Difference in differences in full.
    pub differences: Option<Differences>,
    /// Values of the time before that are not what they were when the study was registered.
    pub revised: usize,
    /// Probability of the intervals.
    pub level: f64,
}

/// What a result says; nothing for one of another kind, or that cannot be read.
pub fn read_estimate(result: &StudyResult) -> Option<EstimateAnswer> {
    serde_json::from_str(&result.answer).ok()
}

/// The same of what can be seen.
pub fn read_power(result: &StudyResult) -> Option<PowerAnswer> {
    serde_json::from_str(&result.answer).ok()
}

/// The estimate that stands for all: the structural model's, else that of the comparison with others, else that of the trend.
pub fn lead(verdict: &Verdict) -> Option<(Named, &Estimate)> {
    [Named::Bsts, Named::Did, Named::Its].into_iter().find_map(|method| {
        let line = verdict.lines.iter().find(|line| line.method == method)?;
        Some((method, line.outcome.estimate()?))
    })
}

/// The word of a conclusion.
pub fn word_of(conclusion: Conclusion) -> &'static str {
    match conclusion {
        Conclusion::NoAnswer => "no-answer",
        Conclusion::Rise => "rise",
        Conclusion::Fall => "fall",
        Conclusion::Doubtful => "doubtful",
        Conclusion::Disagreement => "disagreement",
        Conclusion::NoneWorthwhile => "none-worthwhile",
        Conclusion::NotShown => "not-shown",
    }
}
