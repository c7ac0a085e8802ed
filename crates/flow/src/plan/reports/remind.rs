//! Who is to be reminded of a report that is due.

use std::sync::Arc;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use model::programme::{Programme, ReportingPeriod};
use model::{Clock, Code, Person};
use store::Conn;

use super::{Around, who_reports};
use crate::FlowError;
use crate::plan::reminders::{nearest, reached};
use crate::trust::Tree;

/// An organisation that has not handed in a report, on a day on which it is to be reminded.
#[derive(Debug, Clone, PartialEq)]
pub struct Reminder {
    /// The programme.
    pub programme: Programme,
    /// The period.
    pub period: ReportingPeriod,
    /// Whose report.
    pub organisation: Code,
    /// By when it is due.
    pub due: Date,
    /// The reminder's day as it was set: so many days before the due day.
    pub days: i16,
    /// Who may write it, nearest to the organisation.
    pub people: Vec<Person>,
}

/// Everybody who is to be reminded now.
pub async fn due_reminders(
    conn: &mut Conn,
    clock: &dyn Clock,
    zone: &TimeZone,
) -> Result<Vec<Reminder>, FlowError> {
    let organisations = store::nation::organisations(conn).await?;
    let lineage = store::nation::organisation_lineage(conn).await?;
    let around = Around { organisations: &organisations, lineage: &lineage, zone };
    let today = around.today(clock);
    let mut found = Vec::new();
    for programme in store::programme::programmes(conn).await? {
        for period in store::programme::reporting_periods(conn, &programme.code).await? {
            let Some(days) = reached(period.due, &period.remind, today) else { continue };
            let participants = who_reports(conn, &programme, &period, around, today).await?;
            let marks = store::programme::report_marks(conn, &period.code).await?;
            let handed_in: Vec<&Code> =
                marks.iter().filter(|mark| mark.handed_in).map(|mark| &mark.organisation).collect();
            let waiting: Vec<Code> = participants.all().filter(|c| !handed_in.contains(c)).cloned().collect();
            for organisation in waiting {
                found.push(Reminder {
                    programme: programme.clone(),
                    due: period.due,
                    period: period.clone(),
                    organisation,
                    days,
                    people: Vec::new(),
                });
            }
        }
    }
    if found.is_empty() {
        return Ok(found);
    }
    let tree = Arc::new(Tree::new(&organisations, &lineage));
    let people = store::person::people(conn).await?;
    let grants = store::person::all_grants(conn).await?;
    for reminder in &mut found {
        reminder.people = nearest(&people, &grants, &tree, &reminder.organisation);
    }
    found.retain(|reminder| !reminder.people.is_empty());
    Ok(found)
}
