//! One figure out of many that were reported, by the indicator's own rules.

use std::collections::BTreeMap;

use model::programme::{Across, Indicator, IndicatorValue, Over, ReportingPeriod};
use model::{Amount, Code, Exact};

/// Digits after the point that a mean is given with at least.
const MEAN_PLACES: u32 = 2;

/// The figure that reported ones make: of each organisation over time, then of all of them. `None` when nobody reported
/// anything, or when figures of several organisations do not make one.
pub fn together(
    indicator: &Indicator,
    values: &[IndicatorValue],
    periods: &[ReportingPeriod],
) -> Option<Amount> {
    let mut each: BTreeMap<&Code, Vec<(&ReportingPeriod, Exact)>> = BTreeMap::new();
    for value in values.iter().filter(|v| v.indicator == indicator.code) {
        let period = periods.iter().find(|p| p.code == value.period)?;
        each.entry(&value.organisation).or_default().push((period, Exact::of(&value.value)?));
    }
    let of_each: Vec<Exact> =
        each.into_values().filter_map(|figures| over(indicator.over, figures)).collect();
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
        together(&indicator, values, &periods).map(|amount| amount.to_string())
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
    fn what_lies_within_a_longer_period_is_not_added_twice() {
        let nested = [value("a", "h1", "3"), value("a", "h2", "4"), value("a", "year", "7.5")];
        assert_eq!(made(Across::Sum, Over::Sum, &nested).as_deref(), Some("7.5"));
        assert_eq!(made(Across::Sum, Over::Last, &nested).as_deref(), Some("7.5"));
        assert_eq!(made(Across::Sum, Over::Sum, &nested[..2]).as_deref(), Some("7"));
    }
}
