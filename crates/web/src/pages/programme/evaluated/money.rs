//! Money of an evaluation.

use model::Amount;
use model::programme::{Cost, CostSource, total_by_source};
use render::pages::Link;
use render::pages::evaluation::EvaluationMoney;

use super::{Door, Look};
use crate::pages::programme::words::figure;

impl Look<'_> {
    /// Money by source, and in all where there are several.
    pub(super) fn money(&self, planned: &[Cost], spent: &[Cost]) -> Vec<EvaluationMoney> {
        let v = &self.v;
        let (planned_by, spent_by) = (total_by_source(planned), total_by_source(spent));
        let shown = |amount: Option<&Amount>| match amount {
            Some(amount) => format!("{}\u{a0}{}", figure(v, amount), self.programme.currency),
            None => "–".to_owned(),
        };
        let mut rows: Vec<EvaluationMoney> = CostSource::ALL
            .iter()
            .filter(|source| planned_by.contains_key(*source) || spent_by.contains_key(*source))
            .map(|source| EvaluationMoney {
                source: v.word("programme-money", source.as_str()),
                planned: shown(planned_by.get(source)),
                spent: shown(spent_by.get(source)),
            })
            .collect();
        if rows.len() > 1 {
            rows.push(EvaluationMoney {
                source: v.t("plans-total"),
                planned: shown(sum(planned).as_ref()),
                spent: shown(sum(spent).as_ref()),
            });
        }
        rows
    }

    /// Where the money of each year is told by organisation.
    pub(super) fn money_ways(&self) -> Vec<Link> {
        let (v, code) = (&self.v, &self.programme.code);
        if self.door == Door::Public {
            return vec![Link::new(v.href(&format!("/programme/{code}#plans")), v.t("programme-plans"))];
        }
        let end = self.programme.to.map_or(self.then.on, |to| to.min(self.then.on));
        let (first, last) = (self.programme.from.year(), end.year());
        let way = |year: i16| {
            let href = format!("/desk/programme/{code}/standing?year={year}");
            Link::new(href, format!("{} {}", v.t("duty-standing"), v.local.formats.year(year)))
        };
        (first..=last).map(way).collect()
    }
}

/// What several costs come to.
fn sum(costs: &[Cost]) -> Option<Amount> {
    // The same source for all of them adds all of them up.
    let all: Vec<Cost> = costs.iter().map(|c| Cost { source: CostSource::State, ..c.clone() }).collect();
    total_by_source(&all).into_values().next()
}
