//! Figures as the store has them: codes, names, periods and values as text. Nothing here is written for a locale yet.

use model::Period;

/// A code with its name in the reader's language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Named {
    /// Key in codelists and addresses.
    pub code: String,
    /// Name as shown.
    pub name: String,
}

impl Named {
    /// A code with its name.
    pub fn new(code: impl Into<String>, name: impl Into<String>) -> Self {
        Self { code: code.into(), name: name.into() }
    }
}

/// What values are counted in.
#[derive(Debug, Clone, Default)]
pub struct Unit {
    /// Name as shown: “current US dollars”, “percent of GDP”; may be empty.
    pub name: String,
    /// Values are percentages: they carry a percent sign, and change by percentage points.
    pub percent: bool,
}

/// One value of a series.
#[derive(Debug, Clone, Default)]
pub struct Observation {
    /// `2024`, `2024-03`, `2024-Q1`, `2024-03-01`.
    pub period: String,
    /// Exact decimal; none where the source has a period without a value.
    pub value: Option<String>,
    /// Code of SDMX's `CL_OBS_STATUS`; empty or `A` for a normal value.
    pub status: String,
    /// Remark of the source on this value.
    pub comment: Option<String>,
}

impl Observation {
    /// The value as a number.
    pub fn number(&self) -> Option<f64> {
        self.value.as_deref().and_then(|v| v.parse::<f64>().ok()).filter(|v| v.is_finite())
    }

    /// Anything but a plain, final value; a break in the series is final, though.
    pub fn is_tentative(&self) -> bool {
        !matches!(self.status.as_str(), "" | "A" | "B")
    }

    /// When it is, on an axis of years.
    pub fn moment(&self) -> Option<f64> {
        moment(&Period::parse(&self.period).ok()?)
    }
}

/// Where a period begins, in years; the middle of a span of years.
fn moment(period: &Period) -> Option<f64> {
    Some(match period {
        Period::Year(y) => f64::from(*y),
        Period::Month(y, m) => f64::from(*y) + f64::from(m - 1) / 12.0,
        Period::Quarter(y, q) => f64::from(*y) + f64::from(q - 1) / 4.0,
        Period::Day(d) => f64::from(d.year()) + f64::from(d.day_of_year() - 1) / f64::from(d.days_in_year()),
        Period::Years(a, b) => f64::midpoint(f64::from(*a), f64::from(*b)),
        Period::Standing => return None,
    })
}

/// The values of one area in order of time.
#[derive(Debug, Clone, Default)]
pub struct Series {
    /// Whose they are.
    pub area: Named,
    /// It is the country of the site (or the place the page is about): drawn in front.
    pub home: bool,
    /// In order of time.
    pub observations: Vec<Observation>,
}

impl Series {
    /// Observations that have a value.
    pub fn known(&self) -> impl DoubleEndedIterator<Item = (&Observation, f64)> {
        self.observations.iter().filter_map(|o| Some((o, o.number()?)))
    }
}

/// One indicator of a flow for the areas and periods that were asked for.
#[derive(Debug, Clone, Default)]
pub struct Figures {
    /// What is measured.
    pub indicator: Named,
    /// In what.
    pub unit: Unit,
    /// In the order asked for.
    pub series: Vec<Series>,
}

impl Figures {
    /// Every period that occurs, in order of time.
    pub fn periods(&self) -> Vec<&str> {
        let mut all: Vec<(Option<f64>, &str)> = self
            .series
            .iter()
            .flat_map(|s| &s.observations)
            .map(|o| (o.moment(), o.period.as_str()))
            .collect();
        all.sort_by(|a, b| a.0.unwrap_or(f64::MIN).total_cmp(&b.0.unwrap_or(f64::MIN)).then(a.1.cmp(b.1)));
        all.dedup_by(|a, b| a.1 == b.1);
        all.into_iter().map(|(_, period)| period).collect()
    }

    /// The series with the home country's first.
    pub fn home_first(&self) -> Vec<&Series> {
        let mut all: Vec<&Series> = self.series.iter().collect();
        all.sort_by_key(|s| !s.home);
        all
    }

    /// Nothing to show.
    pub fn is_empty(&self) -> bool {
        self.series.iter().all(|s| s.known().next().is_none())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(period: &str) -> Observation {
        Observation { period: period.into(), value: Some("1".into()), ..Observation::default() }
    }

    #[test]
    fn periods_stand_in_order_of_time_and_once() {
        let series = |periods: &[&str]| Series {
            observations: periods.iter().map(|p| at(p)).collect(),
            ..Series::default()
        };
        let figures = Figures {
            series: vec![series(&["2020", "2022"]), series(&["2019", "2020"])],
            ..Figures::default()
        };
        assert_eq!(figures.periods(), ["2019", "2020", "2022"]);
        let months =
            Figures { series: vec![series(&["2020-10", "2020-Q1", "2020-09"])], ..Figures::default() };
        assert_eq!(months.periods(), ["2020-Q1", "2020-09", "2020-10"]);
    }

    #[test]
    fn a_break_is_final_and_a_forecast_is_not() {
        let with = |status: &str| Observation { status: status.into(), ..at("2020") };
        assert!(!with("").is_tentative() && !with("A").is_tentative() && !with("B").is_tentative());
        assert!(with("P").is_tentative() && with("F").is_tentative());
    }

    #[test]
    fn what_is_no_number_is_no_value() {
        let with = |value: &str| Observation { value: Some(value.into()), ..at("2020") };
        assert_eq!(with("-1.50").number(), Some(-1.5));
        assert_eq!(with("NaN").number(), None);
        assert_eq!(with("…").number(), None);
    }
}
