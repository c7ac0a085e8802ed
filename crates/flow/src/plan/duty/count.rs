//! What Sen counts by itself.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use model::programme::{Counted, Indicator};
use model::{Amount, Code};
use store::Conn;
use store::programme::{CountQuestion, CountedRow};

use super::rules::wrong;
use crate::FlowError;

/// The figure of an indicator that Sen counts, for organisations together, from one day to another (both in it), in the
/// zone the portal keeps its days in. Refuses for one that people report.
pub async fn counted(
    conn: &mut Conn,
    indicator: &Indicator,
    organisations: &[Code],
    from: Date,
    to: Date,
    zone: &TimeZone,
) -> Result<Amount, FlowError> {
    let days = (from, to);
    let (from, until) = bounds(from, to, zone)?;
    let question = CountQuestion { counted: what(indicator)?, organisations, from, until, days };
    let number = store::programme::count(conn, &question).await?;
    Amount::new(&number.to_string()).map_err(|_| wrong("counted", "value-wrong"))
}

/// The rows behind that figure, the newest first: together they make it.
pub async fn counted_rows(
    conn: &mut Conn,
    indicator: &Indicator,
    organisations: &[Code],
    from: Date,
    to: Date,
    zone: &TimeZone,
) -> Result<Vec<CountedRow>, FlowError> {
    let days = (from, to);
    let (from, until) = bounds(from, to, zone)?;
    let question = CountQuestion { counted: what(indicator)?, organisations, from, until, days };
    Ok(store::programme::counted_rows(conn, &question).await?)
}

fn what(indicator: &Indicator) -> Result<Counted, FlowError> {
    indicator.counted.ok_or_else(|| wrong("counted", "duty-not-counted"))
}

/// The moments at which the first day begins and the last one has ended.
fn bounds(from: Date, to: Date, zone: &TimeZone) -> Result<(Timestamp, Timestamp), FlowError> {
    let begin = |day: Date| day.to_zoned(zone.clone()).map(|at| at.timestamp());
    let both = begin(from).and_then(|first| Ok((first, begin(to.tomorrow()?)?)));
    both.map_err(|_| wrong("from", "date-wrong"))
}
