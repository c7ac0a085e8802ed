//! The figures that an index was made of, and where they come from.

use flow::data::Catalogue;
use flow::data::index::{Datum, Origin};
use model::Amount;
use render::View;
use render::pages::{FigureGroup, IndexSource, ScoreCell, ScoreColumn, ScoreRow};

use super::{Published, home, names};

/// The figures below each group of indicators.
pub fn groups(v: &View<'_>, index: &Published, catalogue: &Catalogue) -> Vec<FigureGroup> {
    let plan = &index.definition.plan;
    let mut groups = Vec::new();
    for group in &plan.groups {
        let own: Vec<&str> =
            plan.indicators.iter().filter(|i| i.parent == group.code).map(|i| i.code.as_str()).collect();
        groups.push((index.said.node(v, &group.code), group.code.clone(), own));
    }
    let mut denominators: Vec<&str> =
        plan.indicators.iter().filter_map(|i| i.denominator.as_deref()).collect();
    denominators.sort_unstable();
    denominators.dedup();
    denominators.retain(|code| !plan.indicators.iter().any(|i| i.code == *code));
    groups.push((v.t("index-denominators"), "denominators".to_owned(), denominators));
    let named = groups.into_iter().filter(|(_, _, columns)| !columns.is_empty());
    named
        .map(|(name, key, codes)| FigureGroup {
            columns: codes.iter().map(|code| column(v, index, catalogue, code)).collect(),
            rows: index
                .results
                .ranks
                .iter()
                .map(|row| ScoreRow {
                    name: names::area(v, &row.area),
                    home: row.area == home(v),
                    cells: codes
                        .iter()
                        .map(|code| cell(v, catalogue, index.results.datum(code, &row.area)))
                        .collect(),
                })
                .collect(),
            name,
            key,
        })
        .collect()
}

fn column(v: &View<'_>, index: &Published, catalogue: &Catalogue, code: &str) -> ScoreColumn {
    let mut notes = Vec::new();
    if let Some(indicator) = catalogue.indicator(code) {
        notes.extend(v.find_name("data-unit", indicator.unit.as_str()).map(str::to_owned));
    }
    let plan = &index.definition.plan;
    if let Some(indicator) = plan.indicators.iter().find(|i| i.code == code) {
        if let Some(by) = &indicator.denominator {
            notes.push(v.t1("index-divided", "by", &names::column(v, &index.definition, by)));
        }
        if indicator.better == Default::default() {
            notes.push(v.t("index-more-is-better"));
        } else {
            notes.push(v.t("index-less-is-better"));
        }
    }
    if let Some(node) = index.results.node(code) {
        notes.push(super::tables::weight(v, node));
    }
    ScoreColumn { name: names::column(v, &index.definition, code), notes }
}

fn cell(v: &View<'_>, catalogue: &Catalogue, datum: Option<&Datum>) -> ScoreCell {
    let Some(datum) = datum else {
        return ScoreCell { shown: String::new(), note: v.t("index-missing"), shade: 0 };
    };
    let digits = catalogue.indicator(&datum.column).map_or(2, |i| usize::from(i.decimals));
    let shown = match (datum.value.parse::<f64>(), Amount::new(&datum.value)) {
        (Ok(value), _) => v.real(value, digits),
        (_, Ok(amount)) => v.local.formats.amount(&amount),
        _ => datum.value.clone(),
    };
    let year = datum.period.parse::<i16>().map(|year| v.local.formats.year(year));
    ScoreCell { shown, note: year.unwrap_or_else(|_| datum.period.clone()), shade: 0 }
}

/// Every source once, in the order of the figures.
pub fn sources(v: &View<'_>, index: &Published, catalogue: &Catalogue) -> Vec<IndexSource> {
    let mut sources: Vec<IndexSource> = Vec::new();
    for datum in &index.results.data {
        let known = catalogue.source(&datum.source);
        let of_ranking = index.definition.values.iter().any(|value| {
            value.column().as_str() == datum.column && matches!(value.origin, Origin::Ranking { .. })
        });
        let source = match known {
            Some(source) => IndexSource {
                name: source.name.clone(),
                lang: source.language.clone(),
                url: source.url.clone().unwrap_or_default(),
                licence: source.licence.clone(),
            },
            None if of_ranking => IndexSource {
                name: format!("{} · {}", v.name("ranking", &datum.column), datum.source),
                lang: String::new(),
                url: v.href(&format!("/rankings/{}", datum.column)),
                licence: String::new(),
            },
            None => IndexSource {
                name: datum.source.clone(),
                lang: String::new(),
                url: String::new(),
                licence: String::new(),
            },
        };
        if !source.name.is_empty() && !sources.iter().any(|s| s.name == source.name) {
            sources.push(source);
        }
    }
    sources
}
