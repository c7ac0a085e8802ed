//! One figure out of many that were reported, by the indicator's own rules.

use std::collections::BTreeMap;

use model::programme::{Across, Indicator, IndicatorValue, Over, ReportingPeriod};
use model::{Amount, Code, Exact};

/// Digits after the point that a mean is given with at least.
const MEAN_PLACES: u32 = 2;

/// The figure that reported ones make: of each organisation over time, then of all of them. `heirs` says who went on as whom
/// ([`crate::plan::reports::heirs`]): what those who merged reported on a period is their heir's figure of it, by the rule
/// across organisations, so that nobody counts twice. `None` when nobody reported anything, or when figures of several
/// organisations do not make one.
pub fn together(
    indicator: &Indicator,
    values: &[IndicatorValue],
    periods: &[ReportingPeriod],
    heirs: &BTreeMap<Code, Code>,
) -> Option<Amount> {
    let mut each: BTreeMap<&Code, BTreeMap<&Code, (&ReportingPeriod, Vec<Exact>)>> = BTreeMap::new();
    for value in values.iter().filter(|v| v.indicator == indicator.code) {
        let period = periods.iter().find(|p| p.code == value.period)?;
        let today = heirs.get(&value.organisation).unwrap_or(&value.organisation);
        let of_period = each.entry(today).or_default().entry(&period.code);
        of_period.or_insert_with(|| (period, Vec::new())).1.push(Exact::of(&value.value)?);
    }
    let mut of_each: Vec<Exact> = Vec::with_capacity(each.len());
    for by_period in each.into_values() {
        let mut figures = Vec::with_capacity(by_period.len());
        for (period, told) in by_period.into_values() {
            if indicator.across == Across::Apart && told.len() > 1 {
                return None;
            }
            figures.push((period, across(indicator.across, &told)?));
        }
        of_each.extend(over(indicator.over, figures));
    }
    if indicator.across == Across::Apart && of_each.len() > 1 {
        return None;
    }
    // Without zeros that say nothing.
    across(indicator.across, &of_each)?.trimmed(0).amount()
}

/// An organisation's figure over time. A period that lies within another reported one is part of it already.
fn over(rule: Over, mut figures: Vec<(&ReportingPeriod, Exact)>) -> Option<Exact> {
    figures.sort_by_key(|(period, _)| (period.to, std::cmp::Reverse(period.from)));
    if rule == Over::Last {
        return figures.last().map(|(_, figure)| *figure);
    }
    let within = |a: &ReportingPeriod, b: &ReportingPeriod| {
        a.code != b.code && b.from <= a.from && a.to <= b.to && (b.from, b.to) != (a.from, a.to)
    };
    let whole: Vec<Exact> = figures
        .iter()
        .filter(|(period, _)| !figures.iter().any(|(other, _)| within(period, other)))
        .map(|(_, figure)| *figure)
        .collect();
    if rule == Over::Mean { mean(&whole) } else { Exact::sum(&whole) }
}

fn across(rule: Across, figures: &[Exact]) -> Option<Exact> {
    match rule {
        Across::Sum => Exact::sum(figures),
        Across::Mean => mean(figures),
        Across::Max => figures.iter().copied().max(),
        Across::Min => figures.iter().copied().min(),
        Across::Apart => figures.first().copied(),
    }
}

fn mean(figures: &[Exact]) -> Option<Exact> {
    Exact::mean(figures, MEAN_PLACES)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use jiff::Timestamp;
    use model::programme::{Counted, Level, Wording};
    use model::{Better, IndicatorValueId, PersonId};

    use super::*;

    fn code(text: &str) -> Code {
        Code::new(text).unwrap()
    }

    fn period(name: &str, from: &str, to: &str) -> ReportingPeriod {
        ReportingPeriod {
            code: code(name),
            programme: code("p"),
            from: from.parse().unwrap(),
            to: to.parse().unwrap(),
            due: to.parse().unwrap(),
            remind: Vec::new(),
        }
    }

    fn value(organisation: &str, period: &str, amount: &str) -> IndicatorValue {
        let at = Timestamp::UNIX_EPOCH;
        IndicatorValue {
            id: IndicatorValueId::new(at),
            indicator: code("i"),
            organisation: code(organisation),
            period: code(period),
            value: Amount::new(amount).unwrap(),
            source: "a page".into(),
            note: String::new(),
            by: PersonId::new(at),
            at,
        }
    }

    fn made(across: Across, over: Over, values: &[IndicatorValue]) -> Option<String> {
        made_by_heirs(across, over, values, &[])
    }

    fn made_by_heirs(
        across: Across,
        over: Over,
        values: &[IndicatorValue],
        heirs: &[(&str, &str)],
    ) -> Option<String> {
        let heirs = heirs.iter().map(|(from, to)| (code(from), code(to))).collect();
        let indicator = Indicator {
            code: code("i"),
            programme: code("p"),
            task: None,
            organisation: None,
            position: 0,
            level: Level::Output,
            titles: Wording::default(),
            unit: Wording::default(),
            method: Wording::default(),
            counted: None::<Counted>,
            better: Better::Higher,
            across,
            over,
            baseline: None,
            target: None,
            retired_on: None,
        };
        let periods = [
            period("h1", "2026-01-01", "2026-06-30"),
            period("h2", "2026-07-01", "2026-12-31"),
            period("year", "2026-01-01", "2026-12-31"),
        ];
        together(&indicator, values, &periods, &heirs).map(|amount| amount.to_string())
    }

    #[test]
    fn figures_are_put_together_by_the_rules_and_exactly() {
        let two = [value("a", "h1", "0.1"), value("a", "h2", "0.2"), value("b", "h1", "10")];
        assert_eq!(made(Across::Sum, Over::Sum, &two).as_deref(), Some("10.3"));
        assert_eq!(made(Across::Sum, Over::Last, &two).as_deref(), Some("10.2"));
        assert_eq!(made(Across::Mean, Over::Sum, &two).as_deref(), Some("5.15"));
        assert_eq!(made(Across::Max, Over::Sum, &two).as_deref(), Some("10"));
        assert_eq!(made(Across::Min, Over::Mean, &two).as_deref(), Some("0.15"));
        assert_eq!(made(Across::Apart, Over::Sum, &two), None);
        assert_eq!(made(Across::Apart, Over::Sum, &two[..2]).as_deref(), Some("0.3"));
        assert_eq!(made(Across::Sum, Over::Sum, &[]), None);
        let thirds = [value("a", "h1", "1"), value("b", "h1", "-1.5"), value("c", "h1", "0")];
        assert_eq!(made(Across::Mean, Over::Sum, &thirds).as_deref(), Some("-0.17"));
    }

    #[test]
    fn those_who_merged_count_once_as_their_heir() {
        let all =
            [value("a", "h1", "3"), value("b", "h1", "5"), value("c", "h2", "10"), value("d", "h1", "1")];
        let lines = [("a", "c"), ("b", "c")];
        let of = |across, over, values: &[IndicatorValue]| made_by_heirs(across, over, values, &lines);
        assert_eq!(of(Across::Sum, Over::Sum, &all).as_deref(), Some("19"));
        assert_eq!(of(Across::Sum, Over::Last, &all).as_deref(), Some("11"), "not 3, 5 and 10");
        assert_eq!(of(Across::Mean, Over::Last, &all[..2]).as_deref(), Some("4"));
        assert_eq!(of(Across::Mean, Over::Mean, &all).as_deref(), Some("4"), "(4 and 10) and 1");
        assert_eq!(of(Across::Apart, Over::Last, &all[..2]), None, "two that stand apart");
        assert_eq!(of(Across::Apart, Over::Last, &all[1..3]).as_deref(), Some("10"), "one after another");
    }

    #[test]
    fn what_lies_within_a_longer_period_is_not_added_twice() {
        let nested = [value("a", "h1", "3"), value("a", "h2", "4"), value("a", "year", "7.5")];
        assert_eq!(made(Across::Sum, Over::Sum, &nested).as_deref(), Some("7.5"));
        assert_eq!(made(Across::Sum, Over::Last, &nested).as_deref(), Some("7.5"));
        assert_eq!(made(Across::Sum, Over::Sum, &nested[..2]).as_deref(), Some("7"));
    }
}
