//! What is studied: an outcome over time, controls, and when the campaign was.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::Refusal;
use crate::math::sample;

/// Values at equally spaced times. Nothing where a value is missing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Series {
    /// What the values are of; named in reasons and cautions.
    pub name: String,
    /// One value per time.
    pub values: Vec<Option<f64>>,
}

impl Series {
    /// A series without missing values.
    pub fn new(name: impl Into<String>, values: impl IntoIterator<Item = f64>) -> Series {
        Series { name: name.into(), values: values.into_iter().map(Some).collect() }
    }
}

/// The times before the campaign that are learned from, and the times it is judged on. Times between the two
/// are left out: days on which it is not clear whether the campaign had begun.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Window {
    /// Times before the campaign.
    pub pre: Range<usize>,
    /// Times during the campaign, or during and after it.
    pub post: Range<usize>,
}

impl Window {
    /// All times before `start`, and all from `start` to the last of `len`.
    pub fn split(start: usize, len: usize) -> Window {
        Window { pre: 0..start, post: start..len }
    }
}

/// How many seasons a cycle has, and how many times each lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seasons {
    /// Seasons of a cycle, such as 7 days of a week.
    pub count: usize,
    /// Times that one season lasts.
    pub duration: usize,
}

impl Seasons {
    /// Times of a whole cycle.
    pub fn cycle(self) -> usize {
        self.count * self.duration
    }
}

/// How much data is too little.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Limits {
    /// Fewest values before the campaign.
    pub pre: usize,
    /// Fewest values of the campaign.
    pub post: usize,
    /// Largest share of the outcome's values that may be missing, before as well as during the campaign.
    pub missing: f64,
    /// Largest share of a control's values that may be missing. Those that are, are drawn as straight lines
    /// between their neighbours.
    pub control_missing: f64,
    /// Largest probability, in a regression on time, that more than nine tenths of an error carry over to the next
    /// time: then a shift is hard to tell from wandering.
    pub persistent: f64,
    /// Probability of refusing because of a control that does not move with the campaign.
    pub control_moves: f64,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits { pre: 20, post: 3, missing: 0.2, control_missing: 0.05, persistent: 0.5, control_moves: 0.01 }
    }
}

/// What is wrong with what was given, as opposed to with what happened: see [`Refusal`].
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum InputError {
    /// Two series are not of one length.
    #[error("“{name}” has {have} values where the outcome has {want}")]
    Length {
        /// The series.
        name: String,
        /// Its length.
        have: usize,
        /// The outcome's.
        want: usize,
    },
    /// A value is infinite or not a number.
    #[error("value {index} of “{name}” is not a finite number")]
    NotFinite {
        /// The series.
        name: String,
        /// The place, from 0.
        index: usize,
    },
    /// Two series have one name.
    #[error("two series are called “{name}”")]
    SameName {
        /// The name.
        name: String,
    },
    /// The campaign does not lie after the time before it, inside the data.
    #[error("times {pre:?} before and {post:?} during the campaign do not fit {len} values")]
    Window {
        /// Times before.
        pre: Range<usize>,
        /// Times during.
        post: Range<usize>,
        /// Values there are.
        len: usize,
    },
    /// A setting is outside of what it can be.
    #[error("{what} cannot be {value}")]
    Setting {
        /// The setting.
        what: &'static str,
        /// What it was.
        value: f64,
    },
}

/// An outcome, its controls and the campaign's times, of which the shape is known to be right.
#[derive(Clone, Debug, PartialEq)]
pub struct Study {
    outcome: Series,
    controls: Vec<Series>,
    window: Window,
}

impl Study {
    /// Checks lengths, names, numbers and times.
    pub fn new(outcome: Series, controls: Vec<Series>, window: Window) -> Result<Study, InputError> {
        let len = outcome.values.len();
        let mut names = Vec::new();
        for series in std::iter::once(&outcome).chain(&controls) {
            let (name, have) = (series.name.clone(), series.values.len());
            if have != len {
                return Err(InputError::Length { name, have, want: len });
            }
            if let Some(index) = series.values.iter().position(|v| v.is_some_and(|v| !v.is_finite())) {
                return Err(InputError::NotFinite { name, index });
            }
            if names.contains(&name) {
                return Err(InputError::SameName { name });
            }
            names.push(name);
        }
        let Window { pre, post } = window.clone();
        if pre.is_empty() || post.is_empty() || pre.end > post.start || post.end > len {
            return Err(InputError::Window { pre, post, len });
        }
        Ok(Study { outcome, controls, window })
    }

    /// The outcome.
    pub fn outcome(&self) -> &Series {
        &self.outcome
    }

    /// The controls.
    pub fn controls(&self) -> &[Series] {
        &self.controls
    }

    /// The campaign's times.
    pub fn window(&self) -> &Window {
        &self.window
    }

    /// The same series at other times.
    pub fn at(&self, window: Window) -> Result<Study, InputError> {
        Study::new(self.outcome.clone(), self.controls.clone(), window)
    }

    /// A control as the outcome, with the other controls. The real outcome is left out.
    pub(crate) fn of_control(&self, i: usize) -> Result<Study, InputError> {
        let mut controls = self.controls.clone();
        let outcome = controls.remove(i);
        Study::new(outcome, controls, self.window.clone())
    }

    /// Outcome values before and during the campaign, where there are enough that vary.
    pub(crate) fn outcome_in(&self, limits: &Limits) -> Result<(Vec<f64>, Vec<f64>), Refusal> {
        let name = &self.outcome.name;
        let pre = with_gaps(&self.outcome.values[self.window.pre.clone()]);
        let post = with_gaps(&self.outcome.values[self.window.post.clone()]);
        let (have, have_post) = (present(&pre), present(&post));
        if have.len() < limits.pre {
            return Err(Refusal::PreTooShort { have: have.len(), need: limits.pre });
        }
        if have_post.len() < limits.post {
            return Err(Refusal::PostTooShort { have: have_post.len(), need: limits.post });
        }
        for (part, all) in [(have.len(), pre.len()), (have_post.len(), post.len())] {
            let share = 1.0 - part as f64 / all as f64;
            if share > limits.missing {
                return Err(Refusal::MissingTooMuch { name: name.clone(), share, limit: limits.missing });
            }
        }
        if constant(&have) {
            return Err(Refusal::Constant { name: name.clone() });
        }
        Ok((pre, post))
    }

    /// Controls from the first time before the campaign to its last, without gaps.
    pub(crate) fn controls_in(&self, limits: &Limits) -> Result<Vec<Vec<f64>>, Refusal> {
        let Window { pre, post } = &self.window;
        let mut columns = Vec::new();
        for control in &self.controls {
            let values = &control.values[pre.start..post.end];
            let used = pre.len() + post.len();
            let missing = [pre, post]
                .into_iter()
                .flat_map(|times| &control.values[times.clone()])
                .filter(|v| v.is_none())
                .count();
            let share = missing as f64 / used as f64;
            if share > limits.control_missing {
                let name = control.name.clone();
                return Err(Refusal::MissingTooMuch { name, share, limit: limits.control_missing });
            }
            let mut column = with_gaps(values);
            if constant(&present(&column[..pre.len()])) {
                return Err(Refusal::Constant { name: control.name.clone() });
            }
            fill(&mut column);
            columns.push(column);
        }
        Ok(columns)
    }
}

/// NaN where nothing is.
pub(crate) fn with_gaps(values: &[Option<f64>]) -> Vec<f64> {
    values.iter().map(|v| v.unwrap_or(f64::NAN)).collect()
}

/// The values that are there.
pub(crate) fn present(values: &[f64]) -> Vec<f64> {
    values.iter().copied().filter(|v| !v.is_nan()).collect()
}

/// Whether values do not vary, beyond the error of their own arithmetic.
pub(crate) fn constant(values: &[f64]) -> bool {
    let size = values.iter().fold(0.0f64, |m, v| m.max(v.abs()));
    let sd = sample::sd(values);
    sd.is_nan() || sd <= 1e-12 * size
}

/// Straight lines over gaps; the nearest value at the ends.
pub(crate) fn fill(values: &mut [f64]) {
    let known: Vec<usize> = (0..values.len()).filter(|&i| !values[i].is_nan()).collect();
    for i in 0..values.len() {
        if !values[i].is_nan() {
            continue;
        }
        let next = known.partition_point(|&k| k < i);
        let before = next.checked_sub(1).and_then(|k| known.get(k));
        values[i] = match (before, known.get(next)) {
            (Some(&a), Some(&b)) => values[a] + (values[b] - values[a]) * (i - a) as f64 / (b - a) as f64,
            (Some(&a), None) | (None, Some(&a)) => values[a],
            (None, None) => continue,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gaps_become_straight_lines() {
        let gap = f64::NAN;
        let mut values = [gap, 1.0, gap, gap, 4.0, gap];
        fill(&mut values);
        assert_eq!(values, [1.0, 1.0, 2.0, 3.0, 4.0, 4.0]);
    }

    #[test]
    fn wrong_shapes_are_named() {
        let y = Series::new("y", (0..10).map(f64::from));
        let short = Series::new("x", [1.0]);
        let window = Window::split(6, 10);
        let error = Study::new(y.clone(), vec![short], window.clone()).unwrap_err();
        assert_eq!(error.to_string(), "“x” has 1 values where the outcome has 10");
        assert!(matches!(Study::new(y.clone(), vec![y.clone()], window), Err(InputError::SameName { .. })));
        for window in [Window::split(0, 10), Window::split(10, 10), Window::split(3, 11)] {
            assert!(matches!(Study::new(y.clone(), vec![], window), Err(InputError::Window { .. })));
        }
        let mut broken = y;
        broken.values[4] = Some(f64::INFINITY);
        let error = Study::new(broken, vec![], Window::split(6, 10)).unwrap_err();
        assert_eq!(error.to_string(), "value 4 of “y” is not a finite number");
    }
}
