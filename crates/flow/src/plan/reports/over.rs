//! Figures of several periods: a year, or the time of the programme, on the organisations of today.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use model::programme::{Across, Indicator, Over, Programme, ReportingPeriod};
use model::{Amount, Code};
use store::Conn;
use store::programme::AcceptedFigures;

use super::asked::is_asked_for;
use super::{
    Around, Heir, Made, NotAdded, across, counted_of, heirs, in_any_case, over, reporting_on, under_heirs,
    units,
};
use crate::FlowError;
use crate::plan::Participants;

/// An organisation's figure in one period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverCell {
    /// The figure; none when it was reported by several that merged and cannot be made one.
    pub value: Option<Amount>,
    /// Who reported it then, where these were others.
    pub of: Vec<(Code, Amount)>,
    /// Why there is none.
    pub not: Option<NotAdded>,
}

/// An organisation of today, period by period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverRow {
    /// Whose.
    pub organisation: Code,
    /// A cell for each period; none where nothing was accepted.
    pub cells: Vec<Option<OverCell>>,
    /// What the periods make together.
    pub whole: Option<Amount>,
}

/// An indicator over several periods.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverFigure {
    /// The indicator.
    pub indicator: Indicator,
    /// The figure of all, for each period.
    pub by_period: Vec<Made>,
    /// How many were asked in each period, and how many reported.
    pub counts: Vec<(usize, usize)>,
    /// The figure of all for the whole time.
    pub whole: Made,
    /// By organisation.
    pub rows: Vec<OverRow>,
}

/// What was reported over several periods.
#[derive(Debug, Clone)]
pub struct OverTime {
    /// The periods, the oldest first.
    pub periods: Vec<ReportingPeriod>,
    /// Figures that people report.
    pub figures: Vec<OverFigure>,
    /// What Sen counted in the whole time: an edition or language counts once, whatever the periods.
    pub counted: Vec<(Indicator, Amount)>,
}

/// What was accepted in a period.
struct Reported {
    period: ReportingPeriod,
    participants: Participants,
    accepted: Vec<AcceptedFigures>,
}

/// Puts the figures of an organisation of today and of those below it together over several periods, the oldest first:
/// within a period by the rule across organisations, over time by the indicator's other rule.
pub async fn put_together_over(
    conn: &mut Conn,
    programme: &Programme,
    periods: &[ReportingPeriod],
    organisation: &Code,
    around: Around<'_>,
    today: Date,
) -> Result<OverTime, FlowError> {
    let accepted = store::programme::accepted_figures(conn, &programme.code, within(periods, today)).await?;
    let (branch, newest, asked) =
        branch_over(conn, programme, periods, organisation, around, today, accepted).await?;
    let mut counted = Vec::new();
    if let (Some(first), Some(newest)) = (periods.first(), newest) {
        let codes: Vec<Code> = branch.iter().cloned().collect();
        let own = units(&newest.participants, around, &codes);
        let time = (first.from, newest.period.to);
        let amounts = counted_of(conn, &asked.counting, &own, time, around).await?;
        counted = asked.counting.into_iter().zip(amounts).map(|(i, (_, amount))| (i, amount)).collect();
    }
    Ok(OverTime { periods: periods.to_vec(), figures: asked.figures, counted })
}

/// The same of figures that were read before, without what Sen counts.
pub async fn figures_over(
    conn: &mut Conn,
    programme: &Programme,
    periods: &[ReportingPeriod],
    organisation: &Code,
    around: Around<'_>,
    today: Date,
    accepted: Vec<AcceptedFigures>,
) -> Result<Vec<OverFigure>, FlowError> {
    let found = branch_over(conn, programme, periods, organisation, around, today, accepted).await?;
    Ok(found.2.figures)
}

/// The days on which the first and the last of the periods end.
fn within(periods: &[ReportingPeriod], today: Date) -> (Date, Date) {
    let ends = || periods.iter().map(|period| period.to);
    (ends().min().unwrap_or(today), ends().max().unwrap_or(today))
}

/// What is asked for over several periods.
struct AskedOver {
    /// Figures that people report.
    figures: Vec<OverFigure>,
    /// Indicators that Sen counts.
    counting: Vec<Indicator>,
}

/// An organisation of today with those below it, the newest period, and what is asked of them.
async fn branch_over(
    conn: &mut Conn,
    programme: &Programme,
    periods: &[ReportingPeriod],
    organisation: &Code,
    around: Around<'_>,
    today: Date,
    accepted: Vec<AcceptedFigures>,
) -> Result<(BTreeSet<Code>, Option<Reported>, AskedOver), FlowError> {
    let lines = heirs(around.lineage);
    let code = &programme.code;
    let plans = store::programme::plans(conn, code).await?;
    let begun = store::programme::reports_begun(conn, code, within(periods, today)).await?;
    let mut of_each: BTreeMap<Code, Vec<AcceptedFigures>> = BTreeMap::new();
    for of in accepted {
        of_each.entry(of.period.clone()).or_default().push(of);
    }
    let mut reported: Vec<Reported> = periods
        .iter()
        .map(|period| {
            let begun = begun.iter().filter(|(of, _)| *of == period.code).map(|(_, whose)| whose);
            let besides = in_any_case(&plans, begun, period);
            Reported {
                period: period.clone(),
                participants: reporting_on(programme, period, around, &besides, today),
                accepted: of_each.remove(&period.code).unwrap_or_default(),
            }
        })
        .collect();
    let branch: BTreeSet<Code> = reported
        .last()
        .map(|newest| newest.participants.branch(organisation).into_iter().collect())
        .unwrap_or_default();
    let in_branch = |code: &Code| branch.contains(lines.get(code).unwrap_or(code));
    let indicators = store::programme::indicators(conn, code).await?;
    let is_asked =
        |i: &&Indicator| periods.iter().any(|period| branch.iter().any(|code| is_asked_for(i, code, period)));
    let (counting, asked): (Vec<Indicator>, Vec<Indicator>) =
        indicators.iter().filter(is_asked).cloned().partition(|i| i.counted.is_some());
    let figures = asked.iter().map(|indicator| figure(indicator, &reported, &in_branch, &lines)).collect();
    Ok((branch, reported.pop(), AskedOver { figures, counting }))
}

fn figure(
    indicator: &Indicator,
    reported: &[Reported],
    in_branch: &impl Fn(&Code) -> bool,
    lines: &BTreeMap<Code, Code>,
) -> OverFigure {
    let mut by_period = Vec::new();
    let mut counts = Vec::new();
    let mut rows: BTreeMap<Code, Vec<Option<OverCell>>> = BTreeMap::new();
    for (at, of_period) in reported.iter().enumerate() {
        let asked: BTreeSet<Code> = of_period
            .participants
            .all()
            .filter(|code| in_branch(code) && is_asked_for(indicator, code, &of_period.period))
            .cloned()
            .collect();
        let figures: BTreeMap<Code, Amount> = of_period
            .accepted
            .iter()
            .filter(|a| asked.contains(&a.organisation))
            .filter_map(|a| {
                let line = a.figures.iter().find(|line| line.indicator == indicator.code)?;
                Some((a.organisation.clone(), line.value.clone()?))
            })
            .collect();
        counts.push((asked.len(), figures.len()));
        by_period.push(made(indicator.across, &figures.values().collect::<Vec<_>>()));
        for heir in under_heirs(lines, &figures, &asked, indicator.across) {
            let cells = rows.entry(heir.organisation.clone()).or_insert_with(|| vec![None; reported.len()]);
            if let Some(cell) = cells.get_mut(at) {
                *cell = Some(self::cell(heir));
            }
        }
    }
    let rows: Vec<OverRow> = rows
        .into_iter()
        .map(|(organisation, cells)| OverRow { whole: in_time(indicator.over, &cells), organisation, cells })
        .collect();
    let wholes: Vec<&Amount> = rows.iter().filter_map(|row| row.whole.as_ref()).collect();
    let whole = made(indicator.across, &wholes);
    OverFigure { indicator: indicator.clone(), by_period, counts, whole, rows }
}

fn cell(heir: Heir) -> OverCell {
    let of = if heir.is_made() { heir.of } else { Vec::new() };
    OverCell { value: heir.value, of, not: heir.not }
}

/// What the periods of one organisation make; none while a figure of those that merged cannot be made one.
fn in_time(rule: Over, cells: &[Option<OverCell>]) -> Option<Amount> {
    let told: Vec<&OverCell> = cells.iter().flatten().collect();
    if rule != Over::Last && told.iter().any(|cell| cell.value.is_none()) {
        return None;
    }
    let values: Vec<&Amount> = told.iter().filter_map(|cell| cell.value.as_ref()).collect();
    over(rule, &values)
}

fn made(rule: Across, values: &[&Amount]) -> Made {
    match rule {
        _ if values.is_empty() => Made::Nothing,
        Across::Apart => Made::Apart,
        rule => across(rule, values).map_or(Made::Apart, Made::One),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_figure_that_cannot_be_made_keeps_a_sum_from_being_told() {
        let cell = |value: Option<&str>| {
            let value = value.map(|text| Amount::new(text).unwrap());
            Some(OverCell { value, of: Vec::new(), not: None })
        };
        let told = |rule, cells: &[Option<OverCell>]| in_time(rule, cells).map(|amount| amount.to_string());
        assert_eq!(told(Over::Sum, &[cell(Some("2")), cell(Some("3"))]), Some("5".to_owned()));
        assert_eq!(told(Over::Sum, &[cell(None), cell(Some("3"))]), None);
        assert_eq!(told(Over::Last, &[cell(None), cell(Some("3"))]), Some("3".to_owned()));
        assert_eq!(
            told(Over::Sum, &[None, cell(Some("3"))]),
            Some("3".to_owned()),
            "the count says of how many"
        );
        assert_eq!(told(Over::Sum, &[None, None]), None);
    }
}
