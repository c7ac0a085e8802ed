//! Figures of territories that merged or split, on the units of today.

use std::collections::{BTreeMap, HashMap};

use model::{Aggregation, Exact, Lineage};

/// Values of one indicator: territory → period → exact decimal.
pub type Values = BTreeMap<String, BTreeMap<String, String>>;

/// Why figures of earlier units were not put together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotTogether {
    /// Neither a sum nor a mean of them would say anything.
    NoRule,
    /// What to weigh them by is missing.
    WeightsMissing,
    /// Not every earlier unit has a figure.
    PartsMissing,
}

/// Figures on the units of today.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OnToday {
    /// What was put together: values that no source gives, and how many earlier units each is made of at most.
    pub made: Values,
    /// From how many earlier units, all in all.
    pub units: usize,
    /// Why some or all were not.
    pub not: Option<NotTogether>,
}

/// Which earlier units each unit of today was made of, where it was made of whole ones.
pub fn parts_of_today(lineage: &[Lineage]) -> BTreeMap<String, Vec<String>> {
    let mut children: HashMap<&str, usize> = HashMap::new();
    for step in lineage.iter().filter(|step| step.to.is_some()) {
        *children.entry(step.from.as_str()).or_default() += 1;
    }
    let mut parts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for step in lineage {
        let Some(to) = &step.to else { continue };
        // Of a unit that was divided, nobody knows which part of a figure went where.
        let divided = children.get(step.from.as_str()).is_some_and(|count| *count > 1);
        if step.from != *to && !divided {
            parts.entry(to.to_string()).or_default().push(step.from.to_string());
        }
    }
    // A unit that went on under its own name while others joined it is a part as well.
    for (to, from) in &mut parts {
        let went_on =
            lineage.iter().any(|step| step.from.as_str() == to && step.to.as_ref() == Some(&step.from));
        if went_on && !from.contains(to) {
            from.push(to.clone());
        }
    }
    parts
}

/// Puts figures of earlier units together on the units of today, by the indicator's own rule. `weights` are the values of
/// the indicator by which a mean is weighted.
pub fn on_today(
    parts: &BTreeMap<String, Vec<String>>,
    values: &Values,
    rule: &Aggregation,
    weights: Option<&Values>,
) -> OnToday {
    let mut out = OnToday::default();
    let concerned = |from: &Vec<String>| from.iter().any(|part| values.contains_key(part));
    for (to, from) in parts.iter().filter(|(_, from)| concerned(from)) {
        if *rule == Aggregation::None {
            out.not = Some(NotTogether::NoRule);
            continue;
        }
        let mut periods: Vec<&String> =
            from.iter().filter_map(|part| values.get(part)).flat_map(|p| p.keys()).collect();
        periods.sort_unstable();
        periods.dedup();
        let mut used = false;
        for period in periods {
            // A figure that a source gives for the unit itself is not made again.
            if values.get(to).is_some_and(|known| known.contains_key(period)) {
                continue;
            }
            let known: Vec<&String> = from.iter().filter_map(|part| values.get(part)?.get(period)).collect();
            if known.len() < from.len() {
                out.not = Some(NotTogether::PartsMissing);
                continue;
            }
            let made = match rule {
                Aggregation::Sum => sum(&known),
                Aggregation::WeightedBy(_) => {
                    let of = |part: &String| weights?.get(part)?.get(period);
                    let weights: Option<Vec<&String>> = from.iter().map(of).collect();
                    let made = weights.and_then(|weights| mean(&known, &weights));
                    if made.is_none() {
                        out.not = Some(NotTogether::WeightsMissing);
                    }
                    made
                }
                Aggregation::None => None,
            };
            if let Some(made) = made {
                out.made.entry(to.clone()).or_default().insert(period.clone(), made);
                used = true;
            }
        }
        if used {
            out.units += from.len();
        }
    }
    out
}

/// The sum of decimals, exact: with as many digits after the point as the one that has most.
fn sum(values: &[&String]) -> Option<String> {
    let numbers: Option<Vec<Exact>> = values.iter().map(|text| Exact::read(text)).collect();
    Exact::sum(&numbers?).map(|sum| sum.to_string())
}

/// The weighted mean, with one digit more than the values have.
fn mean(values: &[&String], weights: &[&String]) -> Option<String> {
    let number = |text: &&String| text.parse::<f64>().ok().filter(|n| n.is_finite());
    let values_f: Vec<f64> = values.iter().map(number).collect::<Option<_>>()?;
    let weights: Vec<f64> = weights.iter().map(number).collect::<Option<_>>()?;
    let all: f64 = weights.iter().sum();
    if all <= 0.0 {
        return None;
    }
    let mean = values_f.iter().zip(&weights).map(|(value, weight)| value * weight).sum::<f64>() / all;
    let places =
        values.iter().map(|t| t.split_once('.').map_or(0, |(_, after)| after.len())).max().unwrap_or(0);
    Some(format!("{mean:.*}", places + 1))
}

#[cfg(test)]
mod tests {
    use model::{ChangeKind, Code};

    use super::*;

    fn step(from: &str, to: &str) -> Lineage {
        Lineage {
            from: Code::new(from).unwrap(),
            to: Some(Code::new(to).unwrap()),
            date: None,
            change: ChangeKind::Merged,
            act: String::new(),
            source_url: String::new(),
        }
    }

    fn values(rows: &[(&str, &str, &str)]) -> Values {
        let mut values = Values::new();
        for (area, period, value) in rows {
            values.entry((*area).into()).or_default().insert((*period).into(), (*value).into());
        }
        values
    }

    fn parts() -> BTreeMap<String, Vec<String>> {
        parts_of_today(&[step("a", "x"), step("b", "x"), step("c", "y"), step("c", "z")])
    }

    #[test]
    fn sums_are_exact_and_only_of_all_parts() {
        let known =
            values(&[("a", "2020", "0.1"), ("b", "2020", "0.25"), ("a", "2021", "1"), ("c", "2020", "5")]);
        let found = on_today(&parts(), &known, &Aggregation::Sum, None);
        assert_eq!(found.made, values(&[("x", "2020", "0.35")]));
        assert_eq!((found.units, found.not), (2, Some(NotTogether::PartsMissing)));
        // What was divided belongs to none of its parts.
        assert!(!parts().contains_key("y"));
    }

    #[test]
    fn means_are_weighted_or_not_made() {
        let known = values(&[("a", "2020", "10"), ("b", "2020", "20")]);
        let weights = values(&[("a", "2020", "3"), ("b", "2020", "1")]);
        let rule = Aggregation::WeightedBy(Code::new("pop").unwrap());
        assert_eq!(on_today(&parts(), &known, &rule, Some(&weights)).made, values(&[("x", "2020", "12.5")]));
        assert_eq!(on_today(&parts(), &known, &rule, None).not, Some(NotTogether::WeightsMissing));
        let none = on_today(&parts(), &known, &Aggregation::None, None);
        assert_eq!((none.made.len(), none.not), (0, Some(NotTogether::NoRule)));
    }

    #[test]
    fn what_a_source_gives_is_not_made_again() {
        let known = values(&[
            ("a", "2020", "-1.5"),
            ("b", "2020", "1"),
            ("x", "2020", "7"),
            ("a", "2019", "-1"),
            ("b", "2019", "-0.50"),
        ]);
        let found = on_today(&parts(), &known, &Aggregation::Sum, None);
        assert_eq!(found.made, values(&[("x", "2019", "-1.50")]));
    }
}
