//! Holidays and festivals; a code comes back every year.

use model::CalendarDay;

use super::listed::Listed;
use crate::{Conn, StoreError, Tx};

const CALENDAR: Listed<CalendarDay> = Listed {
    load: include_str!("../../sql/calendar_day/load.sql"),
    clear: "DELETE FROM calendar_day",
    insert: include_str!("../../sql/calendar_day/insert.sql"),
    values: |day| {
        vec![
            (&day.code).into(),
            (&day.kind).into(),
            (&day.rule).into(),
            day.territory.as_ref().into(),
            day.start.into(),
            day.end.into(),
            (&day.source_url).into(),
        ]
    },
    read: |row| {
        Ok(CalendarDay {
            code: row.parse("code")?,
            kind: row.text("kind")?,
            rule: row.text("rule")?,
            territory: row.opt_parse("territory")?,
            start: row.parse("start_date")?,
            end: row.parse("end_date")?,
            source_url: row.text("source_url")?,
        })
    },
};

/// The calendar, by first day; days that begin together in the order of the pack.
pub async fn calendar(conn: &mut Conn) -> Result<Vec<CalendarDay>, StoreError> {
    CALENDAR.load(conn).await
}

/// Makes the store hold exactly this calendar; tells whether it did not before.
pub async fn replace_calendar(tx: &mut Tx, wanted: &[CalendarDay]) -> Result<bool, StoreError> {
    let mut sorted = wanted.to_vec();
    sorted.sort_by_key(|day| day.start);
    CALENDAR.replace(tx, &sorted).await
}
