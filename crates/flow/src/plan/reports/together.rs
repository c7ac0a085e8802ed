//! What the reports of an organisation and of those below it say together.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::Date;
use model::programme::{
    Across, Cost, CostSource, Indicator, Narrative, Programme, Progress, ReportState, ReportingPeriod,
    total_by_source,
};
use model::{Amount, Code, Locale};
use store::Conn;
use store::programme::{AcceptedReport, PlannedActivity, ReportMark};

use super::asked::{is_asked_for, touches};
use super::{Around, Heir, across, counted_of, heirs, in_any_case, reporting_on, under_heirs, units};
use crate::FlowError;
use crate::plan::Participants;

/// All time that a day of ours may lie in.
const EVER: (Date, Date) = (Date::constant(1, 1, 1), Date::constant(9999, 12, 31));

/// Where an organisation stands with its report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// Whose.
    pub organisation: Code,
    /// How many stand between it and the top of the tree that is shown.
    pub depth: usize,
    /// Where its report stands; none when it was not opened.
    pub state: Option<ReportState>,
    /// When something last happened to it: handed in, returned, accepted, opened again.
    pub since: Option<Timestamp>,
    /// It was handed in at least once.
    pub handed_in: bool,
    /// One was accepted, and holds.
    pub accepted: bool,
    /// It is due and was never handed in.
    pub late: bool,
    /// Days until it is due; less than nothing when that is over.
    pub days: i64,
}

/// Where everybody stands with a report, each above those who report to it.
pub async fn standings(
    conn: &mut Conn,
    participants: &Participants,
    period: &ReportingPeriod,
    top: &Code,
    today: Date,
) -> Result<Vec<Standing>, FlowError> {
    let marks = store::programme::report_marks(conn, &period.code).await?;
    let marks = marks.iter().map(|mark| (&mark.organisation, mark)).collect();
    Ok(stand(participants, period, &marks, top, today))
}

/// A period with who reports on it, and where each of them stands.
#[derive(Debug, Clone)]
pub struct PeriodStandings {
    /// The period.
    pub period: ReportingPeriod,
    /// Who reports on it, and to whom.
    pub participants: Participants,
    /// Where they stand, each above those who report to it.
    pub standings: Vec<Standing>,
}

/// The same for every period of a programme, the oldest first, from the lead down.
pub async fn standings_of_all(
    conn: &mut Conn,
    programme: &Programme,
    around: Around<'_>,
    today: Date,
) -> Result<Vec<PeriodStandings>, FlowError> {
    let code = &programme.code;
    let periods = store::programme::reporting_periods(conn, code).await?;
    let plans = store::programme::plans(conn, code).await?;
    let all = store::programme::report_marks_between(conn, code, EVER).await?;
    let found = periods.into_iter().map(|period| {
        let marks: BTreeMap<&Code, &ReportMark> = all
            .iter()
            .filter(|(of, _)| *of == period.code)
            .map(|(_, mark)| (&mark.organisation, mark))
            .collect();
        let besides = in_any_case(&plans, marks.keys().copied(), &period);
        let participants = reporting_on(programme, &period, around, &besides, today);
        let standings = stand(&participants, &period, &marks, &programme.lead, today);
        PeriodStandings { participants, standings, period }
    });
    Ok(found.collect())
}

fn stand(
    participants: &Participants,
    period: &ReportingPeriod,
    marks: &BTreeMap<&Code, &ReportMark>,
    top: &Code,
    today: Date,
) -> Vec<Standing> {
    let days = today.until(period.due).map_or(0, |span| i64::from(span.get_days()));
    let mut out = Vec::new();
    // Depth first, so that each stands under the one it reports to.
    let mut open = vec![(top.clone(), 0)];
    let mut seen = BTreeSet::new();
    while let Some((organisation, depth)) = open.pop() {
        if !seen.insert(organisation.clone()) {
            continue;
        }
        let mark = marks.get(&organisation).copied();
        let handed_in = mark.is_some_and(|mark| mark.handed_in);
        let mut below: Vec<Code> = participants.below(&organisation).cloned().collect();
        below.reverse();
        open.extend(below.into_iter().map(|code| (code, depth + 1)));
        out.push(Standing {
            depth,
            state: mark.map(|mark| mark.state),
            since: mark.and_then(|mark| mark.since),
            handed_in,
            accepted: mark.is_some_and(|mark| mark.accepted),
            late: !handed_in && days < 0,
            days,
            organisation,
        });
    }
    out
}

/// What a figure was put together from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Who reported it.
    pub organisation: Code,
    /// The figure.
    pub value: Amount,
    /// Where it comes from.
    pub source: String,
    /// What is to be known about it.
    pub note: String,
}

/// What became of figures that were to be put together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Made {
    /// One figure.
    One(Amount),
    /// The rule makes none of them: each stands alone.
    Apart,
    /// Nobody reported any.
    Nothing,
}

/// A figure of an organisation with those below it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TogetherFigure {
    /// The indicator.
    pub indicator: Indicator,
    /// The figure of all.
    pub made: Made,
    /// What it was made of.
    pub parts: Vec<Part>,
    /// Who is asked for it.
    pub asked: usize,
    /// Who did not measure it, and why.
    pub not_measured: Vec<(Code, String)>,
    /// Who is missing: nothing of theirs was accepted.
    pub missing: Vec<Code>,
    /// Figures of organisations that have merged since, as those of today would have reported them.
    pub on_today: Vec<Heir>,
}

/// How a task goes among those who report on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaskSum {
    /// The task.
    pub task: Code,
    /// How many say what.
    pub progress: BTreeMap<Progress, usize>,
}

/// What one organisation adds to activities and money.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Share {
    /// Whose.
    pub organisation: Code,
    /// How many of its activities stand how.
    pub activities: BTreeMap<Progress, usize>,
    /// Activities of its approved plans in the period of which no accepted report speaks.
    pub untold: usize,
    /// Money of its approved plans of the period's years.
    pub planned: BTreeMap<CostSource, Amount>,
    /// Money that its accepted report says was spent in the period.
    pub spent: BTreeMap<CostSource, Amount>,
}

/// What the reports of an organisation and of those below it say together.
#[derive(Debug, Clone)]
pub struct Together {
    /// Whose they are, itself first.
    pub standings: Vec<Standing>,
    /// Figures that people report.
    pub figures: Vec<TogetherFigure>,
    /// What Sen counted for the whole branch.
    pub counted: Vec<(Indicator, Amount)>,
    /// How the tasks go.
    pub tasks: Vec<TaskSum>,
    /// How many activities stand how, as far as accepted reports say.
    pub activities: BTreeMap<Progress, usize>,
    /// Activities of approved plans in the period of which no accepted report speaks.
    pub untold: usize,
    /// Money of the approved plans of the period's years.
    pub planned: BTreeMap<CostSource, Amount>,
    /// Money that accepted reports say was spent in the period.
    pub spent: BTreeMap<CostSource, Amount>,
    /// Of whom activities and money are, where they are of somebody.
    pub shares: Vec<Share>,
    /// The words of those directly below whose report was accepted, with their language.
    pub narratives: Vec<(Code, Locale, Narrative)>,
}

impl Together {
    /// How many organisations there are, and of how many a report was accepted.
    pub fn count(&self) -> (usize, usize) {
        (self.standings.len(), self.standings.iter().filter(|s| s.accepted).count())
    }

    /// Who is late.
    pub fn late(&self) -> impl Iterator<Item = &Standing> {
        self.standings.iter().filter(|s| s.late)
    }
}

/// Puts the reports of an organisation and of everybody below it together: what was accepted, and what is missing.
pub async fn put_together(
    conn: &mut Conn,
    programme: &Programme,
    participants: &Participants,
    period: &ReportingPeriod,
    organisation: &Code,
    around: Around<'_>,
    today: Date,
) -> Result<Together, FlowError> {
    let branch = participants.branch(organisation);
    let standings = standings(conn, participants, period, organisation, today).await?;
    let mut accepted = store::programme::accepted_reports(conn, &period.code).await?;
    accepted.retain(|a| branch.contains(&a.organisation));
    let indicators = store::programme::indicators(conn, &programme.code).await?;
    let is_asked = |i: &&Indicator| branch.iter().any(|code| is_asked_for(i, code, period));
    let (counting, reported): (Vec<Indicator>, Vec<Indicator>) =
        indicators.iter().filter(is_asked).cloned().partition(|i| i.counted.is_some());
    let lines = heirs(around.lineage);
    let figures =
        reported.iter().map(|indicator| figure(indicator, period, &branch, &accepted, &lines)).collect();
    let own = units(participants, around, &branch);
    let amounts = counted_of(conn, &counting, &own, (period.from, period.to), around).await?;
    let counted = counting.into_iter().zip(amounts).map(|(i, (_, amount))| (i, amount)).collect();
    let planned = planned(conn, programme, period, &branch).await?;
    let mut of_each: BTreeMap<&Code, Vec<&PlannedActivity>> = BTreeMap::new();
    for activity in &planned {
        of_each.entry(&activity.organisation).or_default().push(activity);
    }
    let shares: Vec<Share> = branch
        .iter()
        .map(|code| {
            let own = of_each.get(code).map(Vec::as_slice).unwrap_or_default();
            share(code, period, own, accepted.iter().find(|a| a.organisation == *code))
        })
        .filter(|s| s.untold > 0 || !s.activities.is_empty() || !s.planned.is_empty() || !s.spent.is_empty())
        .collect();
    let mut activities: BTreeMap<Progress, usize> = BTreeMap::new();
    for (progress, count) in shares.iter().flat_map(|s| &s.activities) {
        *activities.entry(*progress).or_default() += count;
    }
    let costs: Vec<&Cost> = planned.iter().flat_map(|a| &a.costs).collect();
    let spent = accepted.iter().flat_map(|a| &a.step.body.activities).flat_map(|line| &line.spent);
    Ok(Together {
        standings,
        figures,
        counted,
        tasks: task_sums(&accepted),
        activities,
        untold: shares.iter().map(|s| s.untold).sum(),
        planned: total_by_source(costs),
        spent: total_by_source(spent),
        shares,
        narratives: accepted
            .iter()
            .filter(|a| participants.above(&a.organisation) == Some(organisation))
            .map(|a| (a.organisation.clone(), a.locale.clone(), a.step.body.narrative.clone()))
            .collect(),
    })
}

/// One indicator's figure of a branch.
fn figure(
    indicator: &Indicator,
    period: &ReportingPeriod,
    branch: &[Code],
    accepted: &[AcceptedReport],
    lines: &BTreeMap<Code, Code>,
) -> TogetherFigure {
    let asked: BTreeSet<Code> =
        branch.iter().filter(|code| is_asked_for(indicator, code, period)).cloned().collect();
    let mut parts = Vec::new();
    let mut not_measured = Vec::new();
    let mut missing = Vec::new();
    for code in &asked {
        let report = accepted.iter().find(|a| a.organisation == *code);
        let line = report.and_then(|a| a.step.body.figures.iter().find(|l| l.indicator == indicator.code));
        match (report, line) {
            (_, Some(line)) => match &line.value {
                Some(value) => parts.push(Part {
                    organisation: code.clone(),
                    value: value.clone(),
                    source: line.source.clone(),
                    note: line.note.clone(),
                }),
                None => not_measured.push((code.clone(), line.note.clone())),
            },
            // It was accepted before anybody asked for this figure.
            (Some(_), None) => not_measured.push((code.clone(), String::new())),
            (None, None) => missing.push(code.clone()),
        }
    }
    let values: Vec<&Amount> = parts.iter().map(|part| &part.value).collect();
    let made = match indicator.across {
        _ if values.is_empty() => Made::Nothing,
        Across::Apart => Made::Apart,
        rule => across(rule, &values).map_or(Made::Apart, Made::One),
    };
    let by_code = parts.iter().map(|part| (part.organisation.clone(), part.value.clone())).collect();
    let mut on_today = under_heirs(lines, &by_code, &asked, indicator.across);
    on_today.retain(Heir::is_made);
    TogetherFigure {
        indicator: indicator.clone(),
        made,
        parts,
        asked: asked.len(),
        not_measured,
        missing,
        on_today,
    }
}

fn task_sums(accepted: &[AcceptedReport]) -> Vec<TaskSum> {
    let mut sums: BTreeMap<Code, BTreeMap<Progress, usize>> = BTreeMap::new();
    for line in accepted.iter().flat_map(|a| &a.step.body.tasks) {
        *sums.entry(line.task.clone()).or_default().entry(line.progress).or_default() += 1;
    }
    sums.into_iter().map(|(task, progress)| TaskSum { task, progress }).collect()
}

/// What one organisation adds.
fn share(
    organisation: &Code,
    period: &ReportingPeriod,
    planned: &[&PlannedActivity],
    accepted: Option<&AcceptedReport>,
) -> Share {
    let lines = accepted.map(|a| a.step.body.activities.as_slice()).unwrap_or_default();
    let is_told = |a: &PlannedActivity| lines.iter().any(|line| line.activity == a.key);
    let mut activities: BTreeMap<Progress, usize> = BTreeMap::new();
    for line in lines {
        *activities.entry(line.progress).or_default() += 1;
    }
    Share {
        organisation: organisation.clone(),
        activities,
        untold: planned.iter().filter(|a| touches((a.from, a.to), period) && !is_told(a)).count(),
        planned: total_by_source(planned.iter().flat_map(|a| &a.costs)),
        spent: total_by_source(lines.iter().flat_map(|line| &line.spent)),
    }
}

/// The activities of a branch's approved plans of a period's years.
async fn planned(
    conn: &mut Conn,
    programme: &Programme,
    period: &ReportingPeriod,
    branch: &[Code],
) -> Result<Vec<PlannedActivity>, FlowError> {
    let branch: BTreeSet<&Code> = branch.iter().collect();
    let mut found = Vec::new();
    for year in period.from.year()..=period.to.year() {
        let all = store::programme::planned_of_year(conn, &programme.code, year).await?;
        found.extend(all.into_iter().filter(|activity| branch.contains(&activity.organisation)));
    }
    Ok(found)
}
