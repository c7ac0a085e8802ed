//! Ranks, scores, drivers and pairs as tables.

use flow::data::index::{Driver, IndexDefinition, IndexResult, NodeScores};
use model::Amount;
use render::View;
use render::pages::{ConfidenceSection, DriverRow, RankLine, ScoreCell, ScoreColumn, ScoreRow};

use super::{Published, home, names};

/// Shades of a cell's ground.
const SHADES: f64 = 6.0;

/// Ranks, the best first.
pub fn ranks(v: &View<'_>, results: &IndexResult) -> Vec<RankLine> {
    let last = results.areas.len().max(2) as f64;
    // Room for half a dot at both ends.
    let at = |rank: f64| (((rank - 1.0) / (last - 1.0) * 96.0 + 2.0) * 10.0).round() / 10.0;
    let rows = results.ranks.iter();
    rows.map(|row| RankLine {
        name: names::area(v, &row.area),
        home: row.area == home(v),
        rank: row.rank.map(|rank| v.num(i64::from(rank))).unwrap_or_default(),
        score: row.score.map(|score| score_shown(v, score)).unwrap_or_default(),
        likely: row.rank.map(|_| between(v, row.low, row.high)).unwrap_or_default(),
        missing: match i64::try_from(row.missing) {
            Ok(0) | Err(_) => String::new(),
            Ok(count) => v.n("index-missing-count", count),
        },
        dot: row.rank.map(|rank| at(f64::from(rank))),
        band: (at(row.low), at(row.high)),
        whole: (at(f64::from(row.best.max(1))), at(f64::from(row.worst.max(1)))),
    })
    .collect()
}

fn between(v: &View<'_>, low: f64, high: f64) -> String {
    let (low, high) = (v.real(low, 1), v.real(high, 1));
    if low == high { low } else { v.t2("index-range", ("low", &low), ("high", &high)) }
}

/// The ranks that the standard errors of figures leave open; none where none are known.
pub fn confidence(
    v: &View<'_>,
    definition: &IndexDefinition,
    results: &IndexResult,
) -> Option<ConfidenceSection> {
    let found = results.confidence.as_ref()?;
    let last = results.areas.len().max(2) as f64;
    let at = |rank: f64| (((rank - 1.0) / (last - 1.0) * 96.0 + 2.0) * 10.0).round() / 10.0;
    let rows = results.ranks.iter().filter_map(|row| {
        let range = found.ranges.iter().find(|range| range.area == row.area)?;
        let (best, worst) = (f64::from(range.best), f64::from(range.worst));
        Some(RankLine {
            name: names::area(v, &row.area),
            home: row.area == home(v),
            rank: v.num(i64::from(row.rank?)),
            score: String::new(),
            likely: between(v, best, worst),
            missing: String::new(),
            dot: row.rank.map(|rank| at(f64::from(rank))),
            band: (at(best), at(worst)),
            whole: (at(best), at(worst)),
        })
    });
    let columns: Vec<String> =
        found.columns.iter().map(|column| names::column(v, definition, column)).collect();
    Some(ConfidenceSection {
        note: v.t1("index-confidence-note", "coverage", &v.real(found.coverage * 100.0, 0)),
        columns: v.t1("index-confidence-columns", "columns", &v.local.formats.list(&columns)),
        rows: rows.collect(),
    })
}

/// The index itself and what stands just below it.
fn upper(results: &IndexResult) -> Vec<&NodeScores> {
    let Some(root) = results.nodes.iter().find(|node| node.parent.is_none()) else { return Vec::new() };
    let below = results.nodes.iter().filter(|node| node.parent.as_deref() == Some(root.code.as_str()));
    std::iter::once(root).chain(below).collect()
}

/// Names of the parts and what they count for.
pub fn part_columns(v: &View<'_>, index: &Published) -> Vec<ScoreColumn> {
    let nodes = upper(&index.results).into_iter();
    nodes
        .map(|node| match (&node.parent, node.level) {
            (None, _) => ScoreColumn { name: v.t("index-score"), notes: Vec::new() },
            (_, 1) => ScoreColumn {
                name: names::column(v, &index.definition, &node.code),
                notes: vec![weight(v, node)],
            },
            _ => ScoreColumn { name: index.said.node(v, &node.code), notes: vec![weight(v, node)] },
        })
        .collect()
}

/// A score with its one decimal, even where that is nought: so the points of a column stand under one another.
fn score_shown(v: &View<'_>, score: f64) -> String {
    Amount::new(&format!("{score:.1}"))
        .map_or_else(|_| v.real(score, 1), |exact| v.local.formats.amount(&exact))
}

/// What a node counts for in the index.
pub fn weight(v: &View<'_>, node: &NodeScores) -> String {
    v.t1("index-weight", "share", &v.real(node.effective_weight * 100.0, 1))
}

/// Scores of the parts, in the order of ranks.
pub fn parts(v: &View<'_>, index: &Published) -> Vec<ScoreRow> {
    let results = &index.results;
    let nodes = upper(results);
    let rows = results.ranks.iter();
    rows.map(|row| {
        let at = results.areas.iter().position(|area| *area == row.area);
        let cells = nodes.iter().map(|node| {
            let value = at.and_then(|at| node.scores.get(at).copied().flatten());
            ScoreCell {
                shown: value.map(|value| v.real(value, 0)).unwrap_or_default(),
                note: String::new(),
                shade: value.map_or(0, |value| shade(value, &node.scores)),
            }
        });
        ScoreRow { name: names::area(v, &row.area), home: row.area == home(v), cells: cells.collect() }
    })
    .collect()
}

/// How strong a cell's ground is: where its value stands between the least and the greatest of its column.
pub fn shade(value: f64, column: &[Option<f64>]) -> u8 {
    let known = || column.iter().copied().flatten();
    let (low, high) = (known().fold(f64::INFINITY, f64::min), known().fold(f64::NEG_INFINITY, f64::max));
    if high <= low {
        return 0;
    }
    ((value - low) / (high - low) * SHADES).round().clamp(0.0, SHADES) as u8
}

/// What ranks depend on, the most first.
pub fn drivers(v: &View<'_>, drivers: &[Driver]) -> Vec<DriverRow> {
    let mut shares: Vec<(&str, f64)> =
        drivers.iter().filter_map(|d| Some((d.factor.as_str(), d.share?))).collect();
    shares.sort_by(|a, b| b.1.total_cmp(&a.1));
    let greatest = shares.first().map_or(1.0, |(_, share)| share.max(0.01));
    let rows = shares.into_iter();
    // An estimate of what is nothing can fall below it.
    rows.map(|(factor, share)| DriverRow {
        name: v.find_name("index-factor", factor).unwrap_or(factor).to_owned(),
        share: v.percent(&v.real((share * 100.0).max(0.0), 0)),
        width: (share.max(0.0) / greatest * 1000.0).round() / 10.0,
    })
    .collect()
}

/// Every country against every other, in the order of ranks.
pub fn pairs(v: &View<'_>, results: &IndexResult) -> Vec<ScoreRow> {
    let rows = results.ranks.iter();
    rows.map(|row| {
        let cells = results.ranks.iter().map(|other| match results.ahead(&row.area, &other.area) {
            Some(share) => ScoreCell {
                shown: v.real(share * 100.0, 0),
                note: String::new(),
                shade: (share * SHADES).round().clamp(0.0, SHADES) as u8,
            },
            None => ScoreCell { shown: String::new(), note: String::new(), shade: 0 },
        });
        ScoreRow { name: names::area(v, &row.area), home: row.area == home(v), cells: cells.collect() }
    })
    .collect()
}
