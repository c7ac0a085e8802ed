//! Measured values as a reader of a locale takes them in: few digits, the locale's own powers (million, 億, करोड़).

use model::{Amount, Period};

use crate::View;
use crate::pages::data::Unit;

/// From here on a power's name stands for its zeros.
const NAMED_FROM: f64 = 1_000_000.0;

/// How the values of one unit are written.
#[derive(Clone, Copy)]
pub(crate) struct Measure<'a> {
    v: View<'a>,
    unit: &'a Unit,
    /// The power that a whole chart is drawn in: its number among the locale's four, and its size.
    axis: Option<(usize, f64)>,
    /// Below one of that power, two digits are enough.
    brief: bool,
}

impl<'a> Measure<'a> {
    /// For values of a unit, the greatest of which is `greatest` away from zero.
    pub fn new(v: View<'a>, unit: &'a Unit, greatest: f64) -> Self {
        // A power low enough that the smaller ones of many values are not all decimals; below ten million, none.
        let axis = power(&v, greatest / 10.0);
        Self { v, unit, axis: axis.filter(|_| !unit.percent), brief: false }
    }

    /// For values that have little room each: they are written in the power of the greatest.
    pub fn brief(v: View<'a>, unit: &'a Unit, greatest: f64) -> Self {
        let axis = power(&v, greatest).filter(|_| !unit.percent);
        Self { v, unit, axis, brief: axis.is_some() }
    }

    /// A value that stands alone: “476.4 billion”, “38.1%”.
    pub fn alone(&self, value: f64) -> String {
        if self.unit.percent {
            return self.percent(value);
        }
        let Some((step, size)) = power(&self.v, value) else {
            return self.v.real(value, decimals(value, 3));
        };
        let scaled = value / size;
        let digits = decimals(scaled, 4);
        let shown = self.v.real(scaled, digits);
        let form = Amount::new(&trimmed(scaled, digits))
            .map_or("other", |amount| self.v.local.formats.plural_category(&amount));
        self.v.t2(&format!("magnitude-{step}"), ("form", form), ("n", &shown))
    }

    /// A value beside an axis that names unit and power.
    pub fn on_axis(&self, value: f64) -> String {
        let scaled = self.axis.map_or(value, |(_, size)| value / size);
        if self.unit.percent {
            return self.percent(value);
        }
        let significant = if self.brief && scaled.abs() < 1.0 { 2 } else { 3 };
        self.v.real(scaled, decimals(scaled, significant))
    }

    /// A line of the axis; `step` is the distance to the next.
    pub fn tick(&self, value: f64, step: f64) -> String {
        let size = self.axis.map_or(1.0, |(_, size)| size);
        let digits = (-(step / size).log10().floor()).clamp(0.0, 9.0);
        let shown = self.v.real(value / size, digits as usize);
        if self.unit.percent { self.v.percent(&shown) } else { shown }
    }

    /// What the axis counts in: “US dollars (billion)”.
    pub fn unit_line(&self) -> String {
        match self.axis {
            None => self.unit.name.clone(),
            Some((step, _)) => {
                let power = self.v.t(&format!("magnitude-name-{step}"));
                if self.unit.name.is_empty() {
                    power
                } else {
                    self.v.t2("data-unit-in", ("unit", &self.unit.name), ("power", &power))
                }
            }
        }
    }

    /// How far one value is from another, in words: percent, or percentage points.
    pub fn change(&self, from: f64, to: f64) -> Option<String> {
        if self.unit.percent {
            let points = (to - from).abs();
            let digits = decimals(points, 3);
            let shown = self.v.real(points, digits);
            let form = Amount::new(&trimmed(points, digits))
                .map_or("other", |amount| self.v.local.formats.plural_category(&amount));
            return Some(self.v.t2("data-points", ("form", form), ("n", &shown)));
        }
        (from != 0.0 && from.signum() == to.signum())
            .then(|| self.percent(((to - from) / from * 100.0).abs()))
    }

    fn percent(&self, value: f64) -> String {
        self.v.percent(&self.v.real(value, decimals(value, 3)))
    }
}

/// The greatest named power of the locale that is not above the value.
fn power(v: &View<'_>, value: f64) -> Option<(usize, f64)> {
    if value.abs() < NAMED_FROM {
        return None;
    }
    // Four exponents of ten, in the message: counting goes by thousands, by ten thousands, by hundreds, and what
    // nobody counts in is left out.
    let powers = v.t("magnitude-powers");
    let steps = powers.split(' ').filter_map(|p| p.parse::<i32>().ok());
    steps
        .map(|p| 10f64.powi(p))
        .enumerate()
        .map(|(i, size)| (i + 1, size))
        .filter(|(_, s)| *s <= value.abs())
        .last()
}

/// So many decimals that about `significant` digits are seen; whole numbers keep all of theirs.
fn decimals(value: f64, significant: i32) -> usize {
    if value == 0.0 || !value.is_finite() {
        return 0;
    }
    let before = value.abs().log10().floor() as i32 + 1;
    usize::try_from((significant - before).clamp(0, 9)).unwrap_or(0)
}

fn trimmed(value: f64, digits: usize) -> String {
    let text = format!("{:.digits$}", value.abs());
    if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.').to_owned() } else { text }
}

/// A value with every digit its source gives, for tables.
pub(crate) fn exact(v: &View<'_>, value: &str) -> String {
    Amount::new(value).map_or_else(|_| value.to_owned(), |amount| v.local.formats.amount(&amount))
}

/// A period as text; what is none is shown as it stands.
pub(crate) fn period(v: &View<'_>, text: &str) -> String {
    Period::parse(text).map_or_else(|_| text.to_owned(), |p| v.period(&p))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::sample;

    fn alone(tag: &str, value: f64) -> String {
        let country = sample::country();
        let unit = Unit::default();
        Measure::new(sample::view(country, tag), &unit, value)
            .alone(value)
            .replace(['\u{2068}', '\u{2069}'], "")
    }

    #[test]
    fn each_locale_counts_by_its_own_powers() {
        assert_eq!(alone("en", 476_388_000_000.0), "476.4 billion");
        assert_eq!(alone("en", 1_500_000.0), "1.5 million");
        assert_eq!(alone("vi", 476_388_000_000.0), "476,4\u{a0}tỷ");
        assert_eq!(alone("ja", 101_300_000.0), "1.013億");
        assert_eq!(alone("zh-Hans", 3_000_000.0), "300万");
        assert_eq!(alone("hi", 25_000_000.0), "2.5 करोड़");
        assert_eq!(alone("fr", 1_000_000_000.0), "1 milliard");
        assert_eq!(alone("fr", 2_000_000_000.0), "2 milliards");
        assert_eq!(alone("ru", 3_000_000.0), "3 миллиона");
        assert_eq!(alone("ru", 5_000_000.0), "5 миллионов");
        assert_eq!(alone("es", 2_500_000_000.0), "2,5 mil millones");
        assert_eq!(alone("en", 2_972_939e9), "2,973 trillion");
        assert_eq!(alone("vi", 2_972_939e9), "2.973\u{a0}nghìn\u{a0}tỷ");
        assert_eq!(alone("ja", 2_972_939e9), "2,973兆");
        assert_eq!(alone("hi", 2_972_939e9), "2,973 लाख करोड़");
        assert_eq!(alone("en", 23_456.0), "23,456");
        assert_eq!(alone("en", 0.000_14), "0.00014");
        assert_eq!(alone("en", 38.063), "38.1");
        assert_eq!(alone("en", -72_000_000.0), "-72 million");
    }

    #[test]
    fn on_tiles_the_greatest_value_names_the_power() {
        let country = sample::country();
        let unit = Unit::default();
        let measure = Measure::brief(sample::view(country, "en"), &unit, 2_972_939.0);
        assert_eq!(measure.on_axis(2_972_939.0), "2.97");
        assert_eq!(measure.on_axis(412_401.0), "0.41");
        let measure = Measure::brief(sample::view(country, "ja"), &unit, 2_972_939.0);
        assert_eq!(measure.on_axis(412_401.0), "41.2");
        let measure = Measure::brief(sample::view(country, "en"), &unit, 0.9);
        assert_eq!(measure.on_axis(0.766), "0.766");
    }

    #[test]
    fn percentages_change_by_points_and_others_by_percent() {
        let country = sample::country();
        let v = sample::view(country, "en");
        let percent = Unit { name: "percent".into(), percent: true };
        let measure = Measure::new(v, &percent, 50.0);
        assert_eq!(measure.change(10.0, 11.0).unwrap(), "1 percentage point");
        assert_eq!(measure.change(10.0, 12.5).unwrap(), "2.5 percentage points");
        let money = Unit::default();
        let measure = Measure::new(v, &money, 50.0);
        assert_eq!(measure.change(10.0, 12.0).unwrap(), "20%");
        assert_eq!(measure.change(-10.0, 12.0), None, "a change of sign is no percentage");
        assert_eq!(measure.change(0.0, 12.0), None);
    }

    #[test]
    fn percent_has_the_sign_of_its_locale() {
        let country = sample::country();
        let shown = [
            ("vi", "5%"),
            ("en", "5%"),
            ("fr", "5\u{202f}%"),
            ("de", "5\u{a0}%"),
            ("ar", "\u{200e}\u{2068}5\u{2069}%\u{200e}"),
        ];
        for (tag, expected) in shown {
            assert_eq!(sample::view(country, tag).percent("5"), expected, "{tag}");
        }
    }

    #[test]
    fn ticks_keep_what_tells_them_apart() {
        let country = sample::country();
        let unit = Unit::default();
        let measure = Measure::new(sample::view(country, "en"), &unit, 4.0e11);
        assert_eq!(measure.tick(1.0e11, 1.0e11), "100");
        assert_eq!(measure.unit_line(), "billion");
        let small = Measure::new(sample::view(country, "en"), &unit, 0.8);
        assert_eq!(small.tick(0.05, 0.05), "0.05");
    }
}
