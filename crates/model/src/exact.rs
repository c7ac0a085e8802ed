//! Decimal numbers to reckon with: nothing is rounded but what is asked for.

use std::cmp::Ordering;
use std::fmt;

use crate::Amount;

/// An exact decimal number: `digits` divided by ten to the power of `places`. Written, it has all its places; compared, it is
/// worth the same with or without zeros at its end.
#[derive(Debug, Clone, Copy)]
pub struct Exact {
    digits: i128,
    places: u32,
}

impl Exact {
    /// Reads digits, with a point among them or without; nothing when it is no such number, or one of more digits than fit.
    pub fn read(text: &str) -> Option<Self> {
        let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
        let digits = format!("{whole}{fraction}").parse().ok()?;
        let places = u32::try_from(fraction.len()).ok()?;
        Self::comparable(digits, places)
    }

    /// Only so many places that what is behind the point can be compared.
    fn comparable(digits: i128, places: u32) -> Option<Self> {
        10_i128.checked_pow(places)?;
        Some(Self { digits, places })
    }

    /// What an amount is worth.
    pub fn of(amount: &Amount) -> Option<Self> {
        Self::read(amount.as_str())
    }

    /// Digits after the point.
    pub fn places(self) -> u32 {
        self.places
    }

    /// All of them together, with as many places as the one that has most; nothing when there are none.
    pub fn sum(numbers: &[Self]) -> Option<Self> {
        let places = numbers.iter().map(|n| n.places).max()?;
        let digits = numbers.iter().try_fold(0_i128, |sum, n| sum.checked_add(n.at(places)?))?;
        Some(Self { digits, places })
    }

    /// Their mean, rounded half away from zero to so many places, or as many as the one that has most; nothing when there
    /// are none.
    pub fn mean(numbers: &[Self], places: u32) -> Option<Self> {
        let total = Self::sum(numbers)?;
        let places = places.max(total.places);
        let count = i128::try_from(numbers.len()).ok()?;
        let wide = total.at(places.checked_add(1)?)?.checked_div(count)?;
        let digits = wide.checked_add(if wide < 0 { -5 } else { 5 })? / 10;
        Self::comparable(digits, places)
    }

    /// Without zeros at its end that are behind the first `least` places.
    #[must_use]
    pub fn trimmed(mut self, least: u32) -> Self {
        while self.places > least && self.digits % 10 == 0 {
            self.digits /= 10;
            self.places -= 1;
        }
        self
    }

    /// As an amount; nothing when it has more digits than amounts may have.
    pub fn amount(self) -> Option<Amount> {
        Amount::new(&self.to_string()).ok()
    }

    /// The digits with more places than it has.
    fn at(self, places: u32) -> Option<i128> {
        self.digits.checked_mul(10_i128.checked_pow(places.checked_sub(self.places)?)?)
    }

    /// What is before the point, and what is behind it.
    fn parts(self) -> (i128, Self) {
        let one = 10_i128.pow(self.places);
        (self.digits / one, Self { digits: self.digits % one, places: self.places })
    }
}

impl Ord for Exact {
    fn cmp(&self, other: &Self) -> Ordering {
        let ((whole, behind), (other_whole, other_behind)) = (self.parts(), other.parts());
        let places = self.places.max(other.places);
        whole.cmp(&other_whole).then_with(|| behind.at(places).cmp(&other_behind.at(places)))
    }
}

impl PartialOrd for Exact {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Exact {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Exact {}

impl fmt::Display for Exact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.digits < 0 { "-" } else { "" };
        let places = self.places as usize;
        let digits = format!("{:0>width$}", self.digits.unsigned_abs(), width = places + 1);
        let (whole, fraction) = digits.split_at(digits.len() - places);
        if fraction.is_empty() { write!(f, "{sign}{whole}") } else { write!(f, "{sign}{whole}.{fraction}") }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn all(numbers: &[&str]) -> Vec<Exact> {
        numbers.iter().map(|text| Exact::read(text).unwrap()).collect()
    }

    #[test]
    fn sums_and_means_lose_no_digit() {
        let sum = |numbers: &[&str]| Exact::sum(&all(numbers)).map(|n| n.to_string());
        assert_eq!(sum(&["0.1", "0.25", "1200000000"]).as_deref(), Some("1200000000.35"));
        assert_eq!(sum(&["-1", "-0.50"]).as_deref(), Some("-1.50"));
        assert_eq!(sum(&["-0.5", "0.5"]).as_deref(), Some("0.0"));
        assert_eq!(sum(&[]), None, "nothing is not zero");
        let mean = |numbers: &[&str], places| Exact::mean(&all(numbers), places).map(|n| n.to_string());
        assert_eq!(mean(&["1", "1", "2"], 1).as_deref(), Some("1.3"));
        assert_eq!(mean(&["1", "-1.5", "0"], 2).as_deref(), Some("-0.17"));
        assert_eq!(mean(&["0.05", "0.06"], 0).as_deref(), Some("0.06"), "half is rounded away from zero");
    }

    #[test]
    fn zeros_at_the_end_are_worth_nothing() {
        let a = Exact::read("12.500").unwrap();
        assert_eq!((a.trimmed(0).to_string(), a.trimmed(2).to_string()), ("12.5".into(), "12.50".into()));
        assert_eq!(a, a.trimmed(0));
        assert_eq!(Exact::read("0.00").unwrap().trimmed(0).to_string(), "0");
    }

    #[test]
    fn numbers_are_ordered_by_their_worth() {
        let far = format!("0.{}1", "0".repeat(27));
        let numbers = all(&[
            "-2",
            "-1.5",
            "-1.49",
            "-0.5",
            "0",
            far.as_str(),
            "0.3",
            "10",
            "123456789012345678901234567890",
        ]);
        assert!(numbers.is_sorted());
        assert!(numbers.windows(2).all(|pair| pair[0] != pair[1]));
    }

    #[test]
    fn what_is_no_number_is_not_read() {
        for bad in ["", "1e5", "a", "1.2.3", "1.-2", "9".repeat(60).as_str()] {
            assert!(Exact::read(bad).is_none(), "{bad}");
        }
        assert_eq!(
            Exact::of(&Amount::new("7.09").unwrap()).and_then(Exact::amount).unwrap().as_str(),
            "7.09"
        );
    }
}
