use serde::{Deserialize, Serialize};

/// How a gap in a series is filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Series {
    /// The latest value before the gap.
    Latest {
        /// No value older than this, in units of time.
        #[serde(default, rename = "max-age", skip_serializing_if = "Option::is_none")]
        max_age: Option<u32>,
    },
    /// On the line between the neighbours in time; before the first value and after the last, that value. A
    /// single value is used for all times.
    Linear,
    /// The latest value before the gap, or where there is none the first one after it.
    Constant,
}

/// What is filled in, with its time. `series` is in the order of time.
pub(super) fn fill(series: &[(i32, Option<f64>)], how: Series) -> Vec<(i32, f64)> {
    let known: Vec<(i32, f64)> = series.iter().filter_map(|(t, v)| Some((*t, (*v)?))).collect();
    let gaps = series.iter().filter(|(_, value)| value.is_none()).map(|(time, _)| *time);
    let filled = gaps.filter_map(|time| {
        let next = known.partition_point(|(t, _)| *t < time);
        let before = next.checked_sub(1).map(|i| known[i]);
        let after = known.get(next).copied();
        let value = match how {
            Series::Latest { max_age } => {
                let (then, value) = before?;
                let age = i64::from(time) - i64::from(then);
                max_age.is_none_or(|most| age <= i64::from(most)).then_some(value)
            }
            Series::Constant => before.or(after).map(|(_, value)| value),
            Series::Linear => match (before, after) {
                (Some((t1, v1)), Some((t2, v2))) => {
                    let share = (f64::from(time) - f64::from(t1)) / (f64::from(t2) - f64::from(t1));
                    Some(v1 + share * (v2 - v1))
                }
                (one, other) => one.or(other).map(|(_, value)| value),
            },
        };
        value.map(|value| (time, value))
    });
    filled.collect()
}
