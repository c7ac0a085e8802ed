//! Everything an evaluation rests on, as it stands on a day.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use model::Code;
use model::programme::{
    EvaluationBody, Frozen, FrozenFigure, FrozenRecommendation, FrozenStudy, FrozenTask, FrozenValue,
    FrozenVintage, Indicator, IndicatorValue, Lack, Programme, Progress, ReportingPeriod, Task,
};
use store::Conn;
use store::programme::AcceptedLines;

use super::money::{money, whole_reports};
use super::wrong;
use crate::FlowError;
use crate::plan::Participants;
use crate::plan::duty::{counted, together};
use crate::plan::reports::{Around, Made, OverFigure, figures_over, heirs, units};

/// Inspections and recommendations that are looked through.
const MOST_LOOKED: u32 = 5000;

/// What holds for every indicator.
struct Ground<'a> {
    programme: &'a Programme,
    periods: &'a [ReportingPeriod],
    values: &'a [IndicatorValue],
    participants: &'a Participants,
    over: &'a [OverFigure],
    around: Around<'a>,
    on: Date,
}

/// Gathers what an evaluation rests on: reporting periods that had ended by the day, what Sen counts from the programme's
/// first day to it, accepted reports and approved plans. Nothing is written.
pub async fn gather(
    conn: &mut Conn,
    programme: &Programme,
    body: &EvaluationBody,
    on: Date,
    around: Around<'_>,
    studies: &[FrozenStudy],
) -> Result<Frozen, FlowError> {
    let code = &programme.code;
    let mut periods = store::programme::reporting_periods(conn, code).await?;
    periods.retain(|period| period.to <= on);
    let values = store::programme::indicator_values(conn, code).await?;
    let participants = Participants::on(conn, programme, around.organisations, on).await?;
    // Periods of a programme can have begun before it; money and tasks are told of its own time.
    let first = periods.iter().map(|period| period.to).min().unwrap_or(programme.from);
    let mut accepted = store::programme::accepted_lines(conn, code, (first, on)).await?;
    let over = if periods.is_empty() {
        Vec::new()
    } else {
        let figures = accepted.iter().map(|lines| lines.of.clone()).collect();
        figures_over(conn, programme, &periods, &programme.lead, around, on, figures).await?
    };
    let of_own_time = |code: &Code| periods.iter().any(|p| p.code == *code && p.to >= programme.from);
    accepted.retain(|lines| of_own_time(&lines.of.period));
    let named: BTreeSet<&Code> = body.indicators().into_iter().collect();
    let mut indicators = store::programme::indicators(conn, code).await?;
    indicators.retain(|indicator| named.contains(&indicator.code));
    let ground = Ground {
        programme,
        periods: &periods,
        values: &values,
        participants: &participants,
        over: &over,
        around,
        on,
    };
    let mut figures = Vec::with_capacity(indicators.len());
    for indicator in &indicators {
        figures.push(figure(conn, &ground, indicator).await?);
    }

    let tasks = store::programme::tasks(conn, code).await?;
    let mut activities = Vec::new();
    for year in programme.from.year()..=on.year().max(programme.from.year()) {
        activities.extend(store::programme::planned_of_year(conn, code, year).await?);
    }
    let served: Vec<&Code> = activities.iter().map(|activity| &activity.task).collect();
    let spent = whole_reports(&accepted, &periods);
    let recommendations = recommendations(conn, programme, &around, on).await?;
    let (first, end) = (moment(programme.from, &around)?, moment(day_after(on)?, &around)?);
    let complaints = store::programme::complaints_between(conn, first, end).await?;
    // What is published in the first moment of the next day is not of this one.
    let last = end.checked_sub(SignedDuration::from_micros(1)).unwrap_or(end);
    let mut vintages = Vec::with_capacity(body.flows.len());
    for flow in &body.flows {
        let found = store::data::vintage_at(conn, flow, last).await?;
        vintages.push(FrozenVintage {
            flow: flow.clone(),
            number: found.as_ref().map(|v| v.number),
            at: found.as_ref().map(|v| v.at),
            sha256: found.map(|v| v.file_sha256).unwrap_or_default(),
        });
    }
    let is_named = |study: &&FrozenStudy| body.studies.iter().any(|named| named.study == study.code);
    Ok(Frozen {
        on,
        figures,
        tasks: body.tasks().into_iter().filter_map(|code| task(code, &tasks, &accepted, &served)).collect(),
        money: money(&activities, &spent),
        recommendations,
        complaints,
        vintages,
        studies: studies.iter().filter(is_named).cloned().collect(),
        indicators,
        periods,
    })
}

fn day_after(day: Date) -> Result<Date, FlowError> {
    day.tomorrow().map_err(|_| wrong("on", "date-wrong"))
}

/// The moment at which a day begins.
fn moment(day: Date, around: &Around<'_>) -> Result<Timestamp, FlowError> {
    let begins = day.to_zoned(around.zone.clone());
    begins.map(|at| at.timestamp()).map_err(|_| wrong("on", "date-wrong"))
}

/// What an indicator had come to: counted since the programme began, or put together from what was reported.
async fn figure(
    conn: &mut Conn,
    ground: &Ground<'_>,
    indicator: &Indicator,
) -> Result<FrozenFigure, FlowError> {
    if indicator.counted.is_some() {
        let whose = match &indicator.organisation {
            Some(own) => vec![own.clone()],
            None => ground.participants.branch(&ground.programme.lead),
        };
        let mut of = units(ground.participants, ground.around, &whose);
        if of.is_empty() {
            of = whose;
        }
        let from = ground.programme.from;
        let value = counted(conn, indicator, &of, from, ground.on.max(from), ground.around.zone).await?;
        return Ok(FrozenFigure {
            indicator: indicator.code.clone(),
            value: Some(value),
            lack: None,
            asked: 0,
            told: 0,
            values: Vec::new(),
            of,
        });
    }
    let mine: Vec<IndicatorValue> = ground
        .values
        .iter()
        .filter(|v| v.indicator == indicator.code && ground.periods.iter().any(|p| p.code == v.period))
        .cloned()
        .collect();
    let over = ground.over.iter().find(|f| f.indicator.code == indicator.code);
    let (asked, told) = over.map_or((0, mine.len()), |f| {
        f.counts.iter().fold((0, 0), |(asked, told), (a, t)| (asked + a, told + t))
    });
    let value = match over.map(|f| &f.whole) {
        Some(Made::One(amount)) => Some(amount.clone()),
        // One that nobody is asked for any more: what was reported of it still stands.
        None => together(indicator, &mine, ground.periods, &heirs(ground.around.lineage)),
        Some(_) => None,
    };
    let lack = match (&value, mine.is_empty()) {
        (Some(_), _) => None,
        (None, false) => Some(Lack::Apart),
        (None, true) if ground.periods.is_empty() => Some(Lack::NoPeriod),
        (None, true) => Some(Lack::Nothing),
    };
    let values = mine
        .into_iter()
        .map(|v| FrozenValue {
            id: v.id,
            organisation: v.organisation,
            period: v.period,
            value: v.value,
            source: v.source,
        })
        .collect();
    Ok(FrozenFigure { indicator: indicator.code.clone(), value, lack, asked, told, values, of: Vec::new() })
}

/// How a task had gone; none when it is not there any more.
fn task(code: &Code, all: &[Task], accepted: &[AcceptedLines], served: &[&Code]) -> Option<FrozenTask> {
    let found = all.iter().find(|t| t.code == *code)?;
    let mut branch = vec![found.code.clone()];
    let mut at = 0;
    while let Some(up) = branch.get(at).cloned() {
        let below = all.iter().filter(|t| t.parent.as_ref() == Some(&up)).map(|t| &t.code);
        // A pack may err into a circle.
        let below: Vec<Code> = below.filter(|code| !branch.contains(code)).cloned().collect();
        branch.extend(below);
        at += 1;
    }
    // The oldest period comes first: what a later one says of the same task replaces it.
    let mut said: BTreeMap<(&Code, &Code), Progress> = BTreeMap::new();
    for lines in accepted {
        for (task, progress) in lines.tasks.iter().filter(|(task, _)| branch.contains(task)) {
            said.insert((&lines.of.organisation, task), *progress);
        }
    }
    let mut told: BTreeMap<Progress, usize> = BTreeMap::new();
    for progress in said.into_values() {
        *told.entry(progress).or_default() += 1;
    }
    let activities = served.iter().filter(|task| branch.contains(task)).count();
    Some(FrozenTask { task: found.clone(), branch, told: told.into_iter().collect(), activities })
}

/// Recommendations that were handed over by the day and are not settled.
async fn recommendations(
    conn: &mut Conn,
    programme: &Programme,
    around: &Around<'_>,
    on: Date,
) -> Result<Vec<FrozenRecommendation>, FlowError> {
    let day = |at: Timestamp| at.to_zoned(around.zone.clone()).date();
    let inspections = store::programme::inspections(conn, MOST_LOOKED).await?;
    let of_programme: BTreeSet<_> = inspections
        .iter()
        .filter(|i| i.programme == programme.code && i.handed_over.is_some_and(|(_, at)| day(at) <= on))
        .map(|i| i.id)
        .collect();
    let open = store::programme::open_recommendations(conn, MOST_LOOKED).await?;
    Ok(open
        .into_iter()
        .filter(|r| of_programme.contains(&r.inspection))
        .map(|r| FrozenRecommendation {
            id: r.id,
            inspection: r.inspection,
            owner: r.owner,
            words: r.words,
            due: r.due,
        })
        .collect())
}
