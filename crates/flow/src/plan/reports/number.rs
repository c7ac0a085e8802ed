//! Exact sums, means and extremes of decimal numbers.

use model::programme::{Across, Over};
use model::{Amount, Exact};

fn exact(values: &[&Amount]) -> Option<Vec<Exact>> {
    values.iter().map(|amount| Exact::of(amount)).collect()
}

fn sum(values: &[&Amount]) -> Option<Amount> {
    Exact::sum(&exact(values)?)?.amount()
}

/// The mean, with one digit more than the most exact of the values when it needs one.
fn mean(values: &[&Amount]) -> Option<Amount> {
    let numbers = exact(values)?;
    let most = numbers.iter().map(|n| n.places()).max()?;
    Exact::mean(&numbers, most + 1)?.trimmed(most).amount()
}

/// The value that comes first when they are ordered by size, as it was written.
fn extreme(values: &[&Amount], largest: bool) -> Option<Amount> {
    let numbers = exact(values)?;
    let pairs = numbers.iter().zip(values);
    let found = if largest { pairs.max_by_key(|(n, _)| **n) } else { pairs.min_by_key(|(n, _)| **n) };
    found.map(|(_, amount)| (*amount).clone())
}

/// One figure of the figures of several organisations; none when the rule makes none of them, or there are none.
pub fn across(rule: Across, values: &[&Amount]) -> Option<Amount> {
    match rule {
        Across::Sum => sum(values),
        Across::Mean => mean(values),
        Across::Max => extreme(values, true),
        Across::Min => extreme(values, false),
        Across::Apart => None,
    }
}

/// One figure of the figures of several periods, the oldest first.
pub fn over(rule: Over, values: &[&Amount]) -> Option<Amount> {
    match rule {
        Over::Sum => sum(values),
        Over::Last => values.last().map(|amount| (*amount).clone()),
        Over::Mean => mean(values),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn made(rule: Across, values: &[&str]) -> Option<String> {
        let amounts: Vec<Amount> = values.iter().map(|text| Amount::new(text).unwrap()).collect();
        across(rule, &amounts.iter().collect::<Vec<_>>()).map(|amount| amount.to_string())
    }

    #[test]
    fn numbers_are_put_together_to_the_last_digit() {
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(made(Across::Sum, &["0.1", "0.25", "1200000000"]), some("1200000000.35"));
        assert_eq!(made(Across::Sum, &["-1.5", "1"]), some("-0.5"));
        assert_eq!(made(Across::Mean, &["2", "4"]), some("3"));
        assert_eq!(made(Across::Mean, &["1", "2"]), some("1.5"));
        assert_eq!(made(Across::Mean, &["1", "1", "2"]), some("1.3"));
        assert_eq!(made(Across::Mean, &["-1", "-1", "-3"]), some("-1.7"));
        assert_eq!(made(Across::Mean, &["0.05", "0.06"]), some("0.055"));
        assert_eq!(made(Across::Max, &["9", "10", "9.99"]), some("10"));
        assert_eq!(made(Across::Min, &["-2", "1"]), some("-2"));
        assert_eq!(made(Across::Apart, &["1", "2"]), None);
        assert_eq!(made(Across::Sum, &[]), None, "nothing is not zero");
    }

    #[test]
    fn periods_are_put_together_by_what_they_count() {
        let [a, b] = ["3", "5"].map(|text| Amount::new(text).unwrap());
        let of = |rule| over(rule, &[&a, &b]).unwrap().to_string();
        assert_eq!((of(Over::Sum), of(Over::Last), of(Over::Mean)), ("8".into(), "5".into(), "4".into()));
    }
}
