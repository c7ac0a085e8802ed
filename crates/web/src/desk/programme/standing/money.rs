//! Money planned and spent, as bars with their numbers.

use std::collections::BTreeMap;

use flow::plan::standing::Line;
use model::programme::{Cost, CostSource, Progress, total_by_source};
use model::{Amount, Code};
use render::View;
use render::pages::desk::programme::standing::{MoneyBar, MoneyPart, MoneyView, SourceRow};

use crate::desk::programme::plans::labels::source_name;
use crate::desk::programme::plans::parts::sum;
use crate::desk::programme::report::terms::progress_words;

/// Width of a bar that is full.
const FULL: f64 = 1000.0;

/// Money of everybody who is shown, in this order; none when none was planned or spent.
pub fn money(
    v: &View<'_>,
    lines: &[(&Code, &Line)],
    currency: &str,
    href: impl Fn(&Code) -> String,
) -> Option<MoneyView> {
    let has_any = |line: &Line| !line.planned.is_empty() || !line.spent.is_empty();
    let with: Vec<&(&Code, &Line)> = lines.iter().filter(|(_, line)| has_any(line)).collect();
    if with.is_empty() {
        return None;
    }
    let planned: Vec<Cost> = with.iter().flat_map(|(_, line)| line.planned.iter().cloned()).collect();
    let spent: Vec<Cost> = with.iter().flat_map(|(_, line)| line.spent.iter().cloned()).collect();
    let largest = with.iter().map(|(_, line)| worth(&line.planned).max(worth(&line.spent)));
    let scale = largest.fold(0.0, f64::max);
    let rows = with.iter().map(|(code, line)| {
        let name = v.name("organisation", code.as_str());
        let result = result(v, line.activities, &line.told);
        MoneyBar { result, ..bar(v, (name, href(code)), &line.planned, &line.spent, scale) }
    });
    let scale_of_all = worth(&planned).max(worth(&spent));
    let (planned_by, spent_by) = (total_by_source(&planned), total_by_source(&spent));
    let amount = |amount: Option<&Amount>| amount.map(|a| v.local.formats.amount(a)).unwrap_or_default();
    Some(MoneyView {
        currency: currency.to_owned(),
        rows: rows.collect(),
        all: bar(v, (v.t("plans-total"), String::new()), &planned, &spent, scale_of_all),
        sources: CostSource::ALL
            .iter()
            .map(|source| SourceRow {
                class: class(*source),
                name: v.t(source_name(*source)),
                planned: amount(planned_by.get(source)),
                spent: amount(spent_by.get(source)),
            })
            .collect(),
    })
}

/// What the money is for, and what is said to have come of it.
fn result(v: &View<'_>, activities: usize, told: &BTreeMap<Progress, usize>) -> String {
    let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let mut words = vec![v.n("plans-activities-count", number(activities))];
    words.extend(told.iter().map(|(p, n)| format!("{}: {}", progress_words(v, *p), v.num(number(*n)))));
    words.join(" · ")
}

fn worth(costs: &[Cost]) -> f64 {
    sum(costs).map_or(0.0, |amount| amount.to_f64())
}

fn class(source: CostSource) -> &'static str {
    match source {
        CostSource::State => "standing-state",
        CostSource::Social => "standing-social",
        CostSource::InKind => "standing-in-kind",
    }
}

fn bar(
    v: &View<'_>,
    (name, href): (String, String),
    planned: &[Cost],
    spent: &[Cost],
    scale: f64,
) -> MoneyBar {
    let shown = |costs: &[Cost]| sum(costs).map(|a| v.local.formats.amount(&a)).unwrap_or_default();
    MoneyBar {
        name,
        href,
        planned: shown(planned),
        spent: shown(spent),
        result: String::new(),
        planned_parts: parts(planned, scale),
        spent_parts: parts(spent, scale),
    }
}

/// The pieces of a bar, one behind the other.
fn parts(costs: &[Cost], scale: f64) -> Vec<MoneyPart> {
    let mut from = 0.0;
    let mut out = Vec::new();
    if scale <= 0.0 {
        return out;
    }
    for (source, amount) in &total_by_source(costs) {
        let width = (amount.to_f64() / scale * FULL).max(0.0);
        out.push(MoneyPart { class: class(*source), x: format!("{from:.1}"), width: format!("{width:.1}") });
        from += width;
    }
    out
}
