//! Money of an evaluation: what approved plans say, and what accepted reports say was spent, by task.

use std::collections::{BTreeMap, HashMap};

use jiff::civil::Date;
use model::programme::{Cost, FrozenMoney, ReportingPeriod, total_by_source};
use model::{ActivityId, Code};
use store::programme::{AcceptedLines, PlannedMoney};

/// Accepted reports without those on a period that lies within another one of the same organisation: what was spent in the
/// first half of a year is part of what was spent in the year.
pub(super) fn whole_reports<'a>(
    accepted: &'a [AcceptedLines],
    periods: &[ReportingPeriod],
) -> Vec<&'a AcceptedLines> {
    let days = |code: &Code| periods.iter().find(|p| p.code == *code).map(|p| (p.from, p.to));
    let mut of_each: BTreeMap<&Code, Vec<(Date, Date)>> = BTreeMap::new();
    for lines in accepted {
        of_each.entry(&lines.of.organisation).or_default().extend(days(&lines.of.period));
    }
    let is_within = |lines: &AcceptedLines| {
        let Some((from, to)) = days(&lines.of.period) else { return false };
        let mut others = of_each.get(&lines.of.organisation).into_iter().flatten();
        others.any(|(a, b)| *a <= from && to <= *b && (*a, *b) != (from, to))
    };
    accepted.iter().filter(|one| !is_within(one)).collect()
}

/// Money by the task that activities serve; what was spent on an activity that no approved plan has any more stands alone.
pub(super) fn money(activities: &[PlannedMoney], reports: &[&AcceptedLines]) -> Vec<FrozenMoney> {
    let task_of: HashMap<ActivityId, &Code> = activities.iter().map(|a| (a.key, &a.task)).collect();
    let mut planned: BTreeMap<Option<&Code>, Vec<&Cost>> = BTreeMap::new();
    let mut spent: BTreeMap<Option<&Code>, Vec<&Cost>> = BTreeMap::new();
    for activity in activities {
        planned.entry(Some(&activity.task)).or_default().extend(&activity.costs);
    }
    for (activity, costs) in reports.iter().flat_map(|report| &report.spent) {
        spent.entry(task_of.get(activity).copied()).or_default().extend(costs);
    }
    let mut tasks: Vec<Option<&Code>> = planned.keys().chain(spent.keys()).copied().collect();
    tasks.sort();
    tasks.dedup();
    let sum = |of: Option<&Vec<&Cost>>| -> Vec<Cost> {
        let total = total_by_source(of.into_iter().flatten().copied());
        let line = |(source, amount)| Cost { source, amount, note: String::new() };
        total.into_iter().map(line).collect()
    };
    tasks
        .into_iter()
        .map(|task| FrozenMoney {
            task: task.cloned(),
            planned: sum(planned.get(&task)),
            spent: sum(spent.get(&task)),
        })
        .filter(|line| !line.planned.is_empty() || !line.spent.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use jiff::Timestamp;
    use model::Amount;
    use model::programme::CostSource;
    use store::programme::AcceptedFigures;

    use super::*;

    fn code(text: &str) -> Code {
        Code::new(text).unwrap()
    }

    fn cost(amount: &str) -> Cost {
        Cost { source: CostSource::State, amount: Amount::new(amount).unwrap(), note: String::new() }
    }

    fn report(period: &str, organisation: &str, activity: ActivityId, spent: &str) -> AcceptedLines {
        let of =
            AcceptedFigures { period: code(period), organisation: code(organisation), figures: Vec::new() };
        AcceptedLines { of, tasks: Vec::new(), spent: vec![(activity, vec![cost(spent)])] }
    }

    #[test]
    fn what_a_half_year_spent_is_not_added_to_the_year() {
        let period = |name: &str, from: &str, to: &str| ReportingPeriod {
            code: code(name),
            programme: code("p"),
            from: from.parse().unwrap(),
            to: to.parse().unwrap(),
            due: to.parse().unwrap(),
            remind: Vec::new(),
        };
        let periods = [period("h1", "2026-01-01", "2026-06-30"), period("year", "2026-01-01", "2026-12-31")];
        let unknown = ActivityId::new(Timestamp::UNIX_EPOCH);
        let accepted = [
            report("h1", "a", unknown, "3"),
            report("year", "a", unknown, "5"),
            report("h1", "b", unknown, "4"),
        ];
        let whole = whole_reports(&accepted, &periods);
        assert_eq!(whole.len(), 2);
        let money = money(&[], &whole);
        assert_eq!(money.len(), 1);
        assert_eq!((money[0].task.as_ref(), money[0].spent.clone()), (None, vec![cost("9")]));
    }
}
