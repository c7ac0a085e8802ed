//! The times of a study: its days cut into periods, and values put into them.

use std::ops::Range;

use jiff::civil::{Date, ISOWeekDate, Weekday};
use jiff::{Span, ToSpan as _};

use super::{Step, StudyBody, Together};

/// Most periods of a study.
pub const MOST_TIMES: usize = 2_000;

impl Step {
    /// The first day of the period that a day is in.
    pub fn start_of(self, day: Date) -> Date {
        match self {
            Self::Day => day,
            Self::Week => {
                let back = i64::from(day.weekday().to_monday_zero_offset());
                day.checked_sub(Span::new().days(back)).unwrap_or(day)
            }
            Self::Month => day.first_of_month(),
        }
    }

    /// The first day of the next period; none at the end of time.
    pub fn next(self, start: Date) -> Option<Date> {
        let span = match self {
            Self::Day => 1.day(),
            Self::Week => 1.week(),
            Self::Month => 1.month(),
        };
        start.checked_add(span).ok()
    }
}

/// The periods of a study.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Times {
    /// The first day of each.
    pub starts: Vec<Date>,
    /// Those before the campaign.
    pub pre: Range<usize>,
    /// Those during it, or during and after it.
    pub post: Range<usize>,
}

/// The days of a series do not fit the periods of its study.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Uneven;

impl StudyBody {
    /// Its periods: those that lie between its first and last day as a whole. A period in which the campaign begins
    /// halfway is neither before nor during.
    pub fn times(&self) -> Times {
        let step = self.step;
        let first = step.start_of(self.before_from);
        let mut start = if first < self.before_from { step.next(first) } else { Some(first) };
        let mut starts = Vec::new();
        let (mut pre, mut post) = (0, None);
        while let Some(day) = start {
            let Some(next) = step.next(day) else { break };
            if starts.len() > MOST_TIMES || next.yesterday().is_ok_and(|last| last > self.after_until) {
                break;
            }
            if next <= self.from {
                pre = starts.len() + 1;
            }
            if day >= self.from && post.is_none() {
                post = Some(starts.len());
            }
            starts.push(day);
            start = Some(next);
        }
        let end = starts.len();
        Times { pre: 0..pre, post: post.unwrap_or(end)..end, starts }
    }

    /// One value per period; nothing where a day of it is missing.
    pub fn fit(&self, times: &Times, points: &[(Date, Option<f64>)]) -> Result<Vec<Option<f64>>, Uneven> {
        let spacing = spacing(points);
        let per_day = match (self.step, spacing) {
            (_, Some(1)) => true,
            (_, None) | (Step::Week, Some(7)) | (Step::Month, Some(28..=31)) => false,
            _ => return Err(Uneven),
        };
        let mut values = Vec::with_capacity(times.starts.len());
        for start in &times.starts {
            let Some(next) = self.step.next(*start) else { break };
            let from = points.partition_point(|(day, _)| day < start);
            let to = points.partition_point(|(day, _)| *day < next);
            let inside: Vec<f64> =
                points.get(from..to).unwrap_or_default().iter().filter_map(|(_, value)| *value).collect();
            let days = if per_day { (next - *start).get_days().max(1) } else { 1 };
            let whole = usize::try_from(days).is_ok_and(|days| inside.len() == days);
            values.push(whole.then(|| together(self.together, &inside)));
        }
        Ok(values)
    }
}

fn together(how: Together, values: &[f64]) -> f64 {
    let sum: f64 = values.iter().sum();
    match how {
        Together::Sum => sum,
        Together::Mean => sum / values.len().max(1) as f64,
    }
}

/// The usual distance of neighbours in days; nothing for fewer than two.
fn spacing(points: &[(Date, Option<f64>)]) -> Option<i32> {
    let mut gaps: Vec<i32> =
        points.windows(2).filter_map(|pair| Some((pair.get(1)?.0 - pair.first()?.0).get_days())).collect();
    gaps.sort_unstable();
    gaps.get(gaps.len() / 2).copied()
}

/// Reads a day: `2026-03-15`, the first of a month `2026-03`, the Monday of a week `2026-W11`.
pub fn read_day(text: &str) -> Option<Date> {
    let text = text.trim();
    if let Ok(day) = text.parse::<Date>() {
        return (text.len() == 10).then_some(day);
    }
    let (year, rest) = text.split_once('-')?;
    let year: i16 = year.parse().ok().filter(|_| year.len() == 4)?;
    match rest.strip_prefix(['W', 'w']) {
        Some(week) => {
            ISOWeekDate::new(year, week.parse().ok()?, Weekday::Monday).ok().map(|week| week.date())
        }
        None => Date::new(year, rest.parse().ok().filter(|_| rest.len() == 2)?, 1).ok(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::effect::Cycle;
    use crate::programme::Wording;

    fn body(step: Step, together: Together, days: [&str; 4]) -> StudyBody {
        let [before_from, from, until, after_until] = days.map(|day| day.parse().unwrap());
        StudyBody {
            titles: Wording::default(),
            question: Wording::default(),
            unit: Wording::default(),
            before_from,
            from,
            until,
            after_until,
            step,
            together,
            cycle: Cycle::None,
            smallest: 1.0,
        }
    }

    #[test]
    fn a_week_in_which_the_campaign_begins_is_left_out() {
        // Thursday to Sunday; the campaign begins on a Wednesday.
        let body = body(Step::Week, Together::Sum, ["2026-01-01", "2026-01-28", "2026-02-10", "2026-02-15"]);
        let times = body.times();
        let first: Date = "2026-01-05".parse().unwrap();
        assert_eq!(times.starts.first(), Some(&first));
        assert_eq!(times.starts.len(), 6);
        assert_eq!((times.pre.clone(), times.post.clone()), (0..3, 4..6));
    }

    #[test]
    fn days_become_periods_only_where_all_of_them_are_there() {
        let body =
            body(Step::Month, Together::Mean, ["2026-01-01", "2026-03-01", "2026-03-31", "2026-03-31"]);
        let times = body.times();
        assert_eq!(times.starts.len(), 3);
        let mut day: Date = "2026-01-01".parse().unwrap();
        let mut points = Vec::new();
        while day.month() < 4 {
            points.push((day, Some(f64::from(day.month()))));
            day = day.tomorrow().unwrap();
        }
        assert_eq!(body.fit(&times, &points).unwrap(), [Some(1.0), Some(2.0), Some(3.0)]);
        points.remove(40);
        assert_eq!(body.fit(&times, &points).unwrap(), [Some(1.0), None, Some(3.0)]);
        let monthly: Vec<_> = times.starts.iter().map(|start| (*start, Some(5.0))).collect();
        assert_eq!(body.fit(&times, &monthly).unwrap(), [Some(5.0); 3]);
        let weekly: Vec<_> = points.iter().step_by(7).copied().collect();
        assert_eq!(body.fit(&times, &weekly), Err(Uneven), "weeks do not fit into months");
    }

    #[test]
    fn days_are_read_in_three_forms() {
        let day = |text: &str| Some(text.parse::<Date>().unwrap());
        assert_eq!(read_day(" 2026-03-15 "), day("2026-03-15"));
        assert_eq!(read_day("2026-03"), day("2026-03-01"));
        assert_eq!(read_day("2026-W11"), day("2026-03-09"));
        for bad in ["", "15.03.2026", "2026-3", "2026-13", "2026-W60", "26-03"] {
            assert_eq!(read_day(bad), None, "{bad}");
        }
    }
}
