//! Who is to be reminded of a report that is due.

use std::sync::Arc;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Span, ToSpan};
use model::programme::{Programme, ReportingPeriod};
use model::{Act, Clock, Code, Grant, Person};
use store::Conn;

use super::{Around, who_reports};
use crate::FlowError;
use crate::trust::{Rights, Scope, Tree};

/// A reminder is still sent so many days after its day, should nothing have run on that day.
const LATE: i64 = 2;

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
            let Some(days) = reached(&period, today) else { continue };
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

/// The newest reminder of a period whose day has come, if that was a moment ago.
fn reached(period: &ReportingPeriod, today: Date) -> Option<i16> {
    let day = |days: i16| {
        let before: Span = i64::from(days).days();
        period.due.checked_sub(before).ok()
    };
    let is_now = |days: &i16| {
        day(*days).is_some_and(|day| {
            let since = day.until(today).map_or(i64::MAX, |span| i64::from(span.get_days()));
            (0..=LATE).contains(&since)
        })
    };
    period.remind.iter().copied().filter(is_now).min()
}

/// Those who may plan there by a role that was given nearest to it: whoever plans for the whole country is asked only
/// where nobody nearer is.
fn nearest(people: &[Person], grants: &[Grant], tree: &Arc<Tree>, organisation: &Code) -> Vec<Person> {
    let mut found: Vec<(&Person, Option<&Code>)> = Vec::new();
    for person in people {
        for grant in grants.iter().filter(|grant| grant.person == person.id) {
            let alone = Rights::new(person.clone(), vec![grant.clone()], Arc::clone(tree));
            if alone.may(Act::Plan, Scope::of(organisation)) {
                found.push((person, grant.organisation.as_ref()));
            }
        }
    }
    let is_nearer = |a: Option<&Code>, b: Option<&Code>| match (a, b) {
        (Some(_), None) => true,
        (Some(a), Some(b)) => a != b && tree.is_below(a, b),
        (None, _) => false,
    };
    let mut out: Vec<Person> = Vec::new();
    for (person, place) in &found {
        let first = !found.iter().any(|(_, other)| is_nearer(*other, *place));
        if first && !out.iter().any(|p| p.id == person.id) {
            out.push((*person).clone());
        }
    }
    out
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_newest_reminder_of_a_few_days_is_the_one() {
        let date = |text: &str| text.parse::<Date>().unwrap();
        let period = ReportingPeriod {
            code: Code::new("h1").unwrap(),
            programme: Code::new("p").unwrap(),
            from: date("2026-01-01"),
            to: date("2026-06-30"),
            due: date("2026-07-20"),
            remind: vec![14, 3, 2, 0, -3],
        };
        let on = |day: &str| reached(&period, date(day));
        assert_eq!(on("2026-07-05"), None);
        assert_eq!(on("2026-07-06"), Some(14));
        assert_eq!(on("2026-07-08"), Some(14), "a day later it still goes out");
        assert_eq!(on("2026-07-09"), None);
        assert_eq!(on("2026-07-18"), Some(2), "not two at once");
        assert_eq!(on("2026-07-20"), Some(0));
        assert_eq!(on("2026-07-23"), Some(-3));
        assert_eq!(on("2026-08-23"), None);
    }
}
