//! When readers come: hours of the day by days of the week.

use std::collections::HashMap;

use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;
use store::audience::{self, Span, Sum};
use store::{Conn, StoreError};

use super::super::publish::Published;
use super::ask::{Board, told};
use super::time::{hours, moment_of};

/// So many whole weeks are put together.
pub const HEAT_WEEKS: i64 = 4;

/// Views by hour and day of the week, all weeks together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heat {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub until: Date,
    /// By day of the week (from Monday) and hour, 7 × 24; withheld where there is none.
    pub cells: Vec<Option<i64>>,
}

impl Board {
    /// When readers came in the four weeks that end with the day before `today`.
    pub async fn heat(&self, conn: &mut Conn, today: Date, zone: &TimeZone) -> Result<Heat, StoreError> {
        let until = today.yesterday().unwrap_or(today);
        let from = until.saturating_sub(jiff::Span::new().days(HEAT_WEEKS * 7 - 1));
        let known = hours(from, until, zone);
        let mut sums: HashMap<usize, i64> = HashMap::new();
        if let (Some(first), Some(last)) = (known.first(), known.last()) {
            let ends = (first.as_str(), last.as_str());
            let rows =
                audience::cells_of_keys(conn, Span::Hour, self.of.kind.cut(), &self.keys, ends).await?;
            for row in rows {
                let Some(at) = moment_of(&row.starts) else { continue };
                let at = at.to_zoned(zone.clone());
                let day = usize::try_from(at.weekday().since(Weekday::Monday)).unwrap_or(0);
                let hour = usize::try_from(at.hour()).unwrap_or(0);
                *sums.entry(day * 24 + hour).or_default() += row.n;
            }
        }
        let parts: Vec<Sum> = (0..7 * 24)
            .map(|at| Sum { key: at.to_string(), n: sums.get(&at).copied().unwrap_or(0), readers: 0 })
            .collect();
        let total = Sum { key: String::new(), n: parts.iter().map(|part| part.n).sum(), readers: 0 };
        let Published { rows, .. } = told(&parts, &total, self.k, true);
        Ok(Heat { from, until, cells: rows.into_iter().map(|row| row.n).collect() })
    }
}
