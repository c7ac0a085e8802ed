//! Everything an evaluation rests on, as it stands on a day.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use model::programme::{
    ComplaintCounts, EvaluationBody, Frozen, FrozenFigure, FrozenRecommendation, FrozenStudy, FrozenTask,
    FrozenValue, FrozenVintage, Indicator, IndicatorValue, Lack, Programme, Progress, ReportingPeriod,
};
use model::{Amount, Code};
use store::programme::{AcceptedLines, PlannedMoney};
use store::{Conn, StoreError};

use super::money::{money, whole_reports};
use super::wrong;
use crate::FlowError;
use crate::plan::Participants;
use crate::plan::duty::{counted, together};
use crate::plan::reports::{Around, Made, OverFigure, figures_over, heirs, units};

/// Inspections and recommendations that are looked through.
const MOST_LOOKED: u32 = 5000;

/// How much is gathered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// Everything, as it is frozen.
    Whole,
    /// Everything but what figures of more than so many reports were made of.
    Shown(usize),
    /// What indicators, tasks and money came to: without what figures were made of, recommendations, complaints, vintages
    /// and studies.
    Sums,
}

/// What holds for every indicator.
struct Ground<'a> {
    programme: &'a Programme,
    periods: &'a [ReportingPeriod],
    values: BTreeMap<Code, Vec<IndicatorValue>>,
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
    (depth, studies): (Depth, &[FrozenStudy]),
) -> Result<Frozen, FlowError> {
    let code = &programme.code;
    let mut periods = store::programme::reporting_periods(conn, code).await?;
    periods.retain(|period| period.to <= on);
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
    let values = match depth {
        Depth::Whole => store::programme::indicator_values(conn, code).await?,
        Depth::Shown(most) => values_as_far_as(conn, &indicators, &over, most).await?,
        Depth::Sums => values_as_far_as(conn, &indicators, &over, 0).await?,
    };
    let mut of_each: BTreeMap<Code, Vec<IndicatorValue>> = BTreeMap::new();
    for value in values.into_iter().filter(|v| periods.iter().any(|p| p.code == v.period)) {
        of_each.entry(value.indicator.clone()).or_default().push(value);
    }
    let mut ground = Ground {
        programme,
        periods: &periods,
        values: of_each,
        participants: &participants,
        over: &over,
        around,
        on,
    };
    let mut figures = Vec::with_capacity(indicators.len());
    for indicator in &indicators {
        figures.push(figure(conn, &mut ground, indicator).await?);
    }

    let years = (programme.from.year(), on.year().max(programme.from.year()));
    let activities = store::programme::planned_money(conn, code, years).await?;
    let money = money(&activities, &whole_reports(&accepted, &periods));
    let tasks = tasks(conn, programme, body, (&accepted, &activities)).await?;
    let mut found = Frozen {
        on,
        figures,
        tasks,
        money,
        recommendations: Vec::new(),
        complaints: ComplaintCounts::default(),
        vintages: Vec::new(),
        studies: Vec::new(),
        indicators,
        periods,
    };
    if depth == Depth::Sums {
        return Ok(found);
    }
    found.recommendations = recommendations(conn, programme, &around, on).await?;
    let (first, end) = (moment(programme.from, &around)?, moment(day_after(on)?, &around)?);
    found.complaints = store::programme::complaints_between(conn, first, end).await?;
    // What is published in the first moment of the next day is not of this one.
    let last = end.checked_sub(SignedDuration::from_micros(1)).unwrap_or(end);
    for flow in &body.flows {
        let vintage = store::data::vintage_at(conn, flow, last).await?;
        found.vintages.push(FrozenVintage {
            flow: flow.clone(),
            number: vintage.as_ref().map(|v| v.number),
            at: vintage.as_ref().map(|v| v.at),
            sha256: vintage.map(|v| v.file_sha256).unwrap_or_default(),
        });
    }
    let is_named = |study: &&FrozenStudy| body.studies.iter().any(|named| named.study == study.code);
    found.studies = studies.iter().filter(is_named).cloned().collect();
    Ok(found)
}

fn day_after(day: Date) -> Result<Date, FlowError> {
    day.tomorrow().map_err(|_| wrong("on", "date-wrong"))
}

/// The moment at which a day begins.
fn moment(day: Date, around: &Around<'_>) -> Result<Timestamp, FlowError> {
    let begins = day.to_zoned(around.zone.clone());
    begins.map(|at| at.timestamp()).map_err(|_| wrong("on", "date-wrong"))
}

/// What was put together of an indicator; none where several periods or organisations make no one figure.
fn sum_over<'a>(over: &'a [OverFigure], indicator: &Indicator) -> Option<&'a Amount> {
    match &over.iter().find(|f| f.indicator.code == indicator.code)?.whole {
        Made::One(amount) => Some(amount),
        _ => None,
    }
}

/// The reported figures of indicators that at most so many reported, and of those of which nothing was put together.
async fn values_as_far_as(
    conn: &mut Conn,
    indicators: &[Indicator],
    over: &[OverFigure],
    most: usize,
) -> Result<Vec<IndicatorValue>, StoreError> {
    let is_wanted = |i: &&Indicator| {
        i.counted.is_none()
            && (sum_over(over, i).is_none() || told_over(over, i).is_some_and(|(_, told)| told <= most))
    };
    let wanted: Vec<Code> = indicators.iter().filter(is_wanted).map(|i| i.code.clone()).collect();
    store::programme::values_of(conn, &wanted).await
}

/// How many were asked for an indicator over all periods, and how many reported it.
fn told_over(over: &[OverFigure], indicator: &Indicator) -> Option<(usize, usize)> {
    let found = over.iter().find(|f| f.indicator.code == indicator.code)?;
    Some(found.counts.iter().fold((0, 0), |(asked, told), (a, t)| (asked + a, told + t)))
}

/// What an indicator had come to: counted since the programme began, or put together from what was reported.
async fn figure(
    conn: &mut Conn,
    ground: &mut Ground<'_>,
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
    let mine = ground.values.remove(&indicator.code).unwrap_or_default();
    let over = ground.over.iter().find(|f| f.indicator.code == indicator.code);
    let (asked, told) = told_over(ground.over, indicator).unwrap_or((0, mine.len()));
    let value = match over {
        // One that nobody is asked for any more: what was reported of it still stands.
        None => together(indicator, &mine, ground.periods, &heirs(ground.around.lineage)),
        Some(_) => sum_over(ground.over, indicator).cloned(),
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

/// How the tasks that are named had gone; what is not there any more is left out.
async fn tasks(
    conn: &mut Conn,
    programme: &Programme,
    body: &EvaluationBody,
    (accepted, activities): (&[AcceptedLines], &[PlannedMoney]),
) -> Result<Vec<FrozenTask>, FlowError> {
    let named = body.tasks();
    if named.is_empty() {
        return Ok(Vec::new());
    }
    let all = store::programme::tasks(conn, &programme.code).await?;
    let mut below: HashMap<&Code, Vec<&Code>> = HashMap::new();
    for (task, up) in all.iter().filter_map(|task| Some((task, task.parent.as_ref()?))) {
        below.entry(up).or_default().push(&task.code);
    }
    let mut served: HashMap<&Code, usize> = HashMap::new();
    for activity in activities {
        *served.entry(&activity.task).or_default() += 1;
    }
    let mut found = Vec::with_capacity(named.len());
    for task in named.into_iter().filter_map(|code| all.iter().find(|t| t.code == *code)) {
        let mut branch = vec![&task.code];
        // A pack may err into a circle.
        let mut inside: HashSet<&Code> = [&task.code].into();
        let mut at = 0;
        while let Some(up) = branch.get(at).copied() {
            let under = below.get(up).into_iter().flatten().copied();
            branch.extend(under.filter(|code| inside.insert(code)));
            at += 1;
        }
        // The oldest period comes first: what a later one says of the same task replaces it.
        let mut said: HashMap<(&Code, &Code), Progress> = HashMap::new();
        for lines in accepted {
            for (task, progress) in lines.tasks.iter().filter(|(task, _)| inside.contains(task)) {
                said.insert((&lines.of.organisation, task), *progress);
            }
        }
        let mut told: BTreeMap<Progress, usize> = BTreeMap::new();
        for progress in said.into_values() {
            *told.entry(progress).or_default() += 1;
        }
        found.push(FrozenTask {
            activities: branch.iter().filter_map(|code| served.get(code)).sum(),
            branch: branch.into_iter().cloned().collect(),
            task: task.clone(),
            told: told.into_iter().collect(),
        });
    }
    Ok(found)
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
