//! Figures of territories, on the units of today or on those before.

use std::collections::{BTreeMap, BTreeSet};

use flow::data::{DataError, NotTogether, Opened, Values, on_today, parts_of_today};
use model::Aggregation;
use render::pages::data::{Basis, BasisNote, NotAdded, Observation, Series};
use store::Conn;

use super::told::Told;

/// Which of two sets of territories there is a choice of.
pub struct Units {
    parts: BTreeMap<String, Vec<String>>,
    before: BTreeSet<String>,
    pub both: bool,
}

impl Units {
    /// What the lineage of territories makes of these areas.
    pub fn of(told: &Told<'_>, areas: &[String]) -> Self {
        let parts = parts_of_today(&told.v.country.nation.territory_lineage);
        let before: BTreeSet<String> = parts.values().flatten().cloned().collect();
        let has_before = areas.iter().any(|area| before.contains(area));
        let has_today = areas.iter().any(|area| parts.contains_key(area) && !before.contains(area));
        // One set can be made of the other.
        Self { both: has_before && (has_today || !parts.is_empty()), parts, before }
    }

    /// Whether an area is one of those before.
    pub fn is_before(&self, area: &str) -> bool {
        self.before.contains(area)
    }

    /// Whether an area is shown on a set of units: what never changed is on both.
    pub fn belongs(&self, area: &str, basis: Basis) -> bool {
        match basis {
            Basis::Today => !self.is_before(area) || self.parts.contains_key(area),
            Basis::Before => self.is_before(area) || !self.parts.contains_key(area),
        }
    }

    /// Puts what was counted on earlier units together on those of today, where the indicator allows it.
    pub async fn together(
        &self,
        told: &Told<'_>,
        conn: &mut Conn,
        opened: &Opened,
        indicator: &str,
        series: &mut Vec<Series>,
    ) -> Result<Option<BasisNote>, DataError> {
        let rule = told.catalogue.indicator(indicator).map_or(Aggregation::None, |i| i.aggregation.clone());
        let weights = match &rule {
            Aggregation::WeightedBy(code) => {
                let codes = [code.as_str()];
                let wanted = told.indicator.map(|column| (column, &codes[..]));
                let places = opened.index.having(wanted.as_slice());
                let found = told.series(conn, opened, &places).await?;
                let name = told.indicator.map(|column| told.name(column, code.as_str())).unwrap_or_default();
                Some((values_of(found.iter().map(|(series, _)| series)), name))
            }
            _ => None,
        };
        let values = values_of(series.iter());
        let made = on_today(&self.parts, &values, &rule, weights.as_ref().map(|(values, _)| values));
        for (area, periods) in &made.made {
            let column = told.area.unwrap_or_default();
            let at = match series.iter().position(|s| s.area.code == *area) {
                Some(at) => at,
                None => {
                    series.push(Series { area: told.named(column, area), ..Series::default() });
                    series.len() - 1
                }
            };
            let Some(known) = series.get_mut(at) else { continue };
            known.observations.extend(periods.iter().map(|(period, value)| Observation {
                period: period.clone(),
                value: Some(value.clone()),
                // Worked out here; the standard has a letter for it.
                status: "E".to_owned(),
                comment: None,
            }));
            known
                .observations
                .sort_by(|a, b| a.moment().unwrap_or(f64::MIN).total_cmp(&b.moment().unwrap_or(f64::MIN)));
        }
        series.retain(|s| self.belongs(&s.area.code, Basis::Today));
        let units = i64::try_from(made.units).unwrap_or(i64::MAX);
        Ok(match (made.units, &rule, made.not) {
            (0, _, Some(why)) => Some(BasisNote::NotAdded(match why {
                NotTogether::NoRule => NotAdded::NoRule,
                NotTogether::WeightsMissing => NotAdded::WeightsMissing,
                NotTogether::PartsMissing => NotAdded::PartsMissing,
            })),
            (0, _, None) => None,
            (_, Aggregation::WeightedBy(_), _) => {
                Some(BasisNote::Weighted(units, weights.map(|(_, name)| name).unwrap_or_default()))
            }
            _ => Some(BasisNote::Summed(units)),
        })
    }
}

fn values_of<'a>(series: impl Iterator<Item = &'a Series>) -> Values {
    series
        .map(|s| {
            let periods = s.observations.iter().filter_map(|o| Some((o.period.clone(), o.value.clone()?)));
            (s.area.code.clone(), periods.collect())
        })
        .collect()
}
