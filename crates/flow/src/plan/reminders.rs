//! What reminders have in common: whose day has come, and who is to be told.

use std::sync::Arc;

use jiff::civil::Date;
use jiff::{Span, ToSpan};
use model::{Act, Code, Grant, Person};

use crate::trust::{Rights, Scope, Tree};

/// A reminder is still sent so many days after its day, should nothing have run on that day.
const LATE: i64 = 2;

/// The newest reminder of something due whose day has come, if that was a moment ago. Reminders are so many days before the
/// due day; a negative number is after it.
pub(super) fn reached(due: Date, remind: &[i16], today: Date) -> Option<i16> {
    let day = |days: i16| {
        let before: Span = i64::from(days).days();
        due.checked_sub(before).ok()
    };
    let is_now = |days: &i16| {
        day(*days).is_some_and(|day| {
            let since = day.until(today).map_or(i64::MAX, |span| i64::from(span.get_days()));
            (0..=LATE).contains(&since)
        })
    };
    remind.iter().copied().filter(is_now).min()
}

/// Those who may plan there by a role that was given nearest to it: whoever plans for the whole country is asked only
/// where nobody nearer is.
pub(super) fn nearest(
    people: &[Person],
    grants: &[Grant],
    tree: &Arc<Tree>,
    organisation: &Code,
) -> Vec<Person> {
    nearest_who(people, grants, tree, &|rights| rights.may(Act::Plan, Scope::of(organisation)))
}

/// The same of those who may do something else.
pub(super) fn nearest_who(
    people: &[Person],
    grants: &[Grant],
    tree: &Arc<Tree>,
    may: &dyn Fn(&Rights) -> bool,
) -> Vec<Person> {
    let mut found: Vec<(&Person, Option<&Code>)> = Vec::new();
    for person in people {
        for grant in grants.iter().filter(|grant| grant.person == person.id) {
            let alone = Rights::new(person.clone(), vec![grant.clone()], Arc::clone(tree));
            if may(&alone) {
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
        let on = |day: &str| reached(date("2026-07-20"), &[14, 3, 2, 0, -3], date(day));
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
