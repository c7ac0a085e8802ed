//! Where a programme stands in a year: plans and reports of everybody, tasks, money, what is late, what comes when.

use std::collections::{BTreeMap, HashMap, HashSet};

use jiff::civil::Date;
use model::programme::{
    Cost, Inspection, Plan, PlanState, Programme, Progress, Recommendation, ReportState, ReportingPeriod,
    Task, TaskKind, TaskState,
};
use model::{Code, Organisation, OversightId, PlanId};
use store::programme::{PlannedActivity, ReportMark};
use store::{Conn, StoreError};

use super::Participants;
use super::oversight::may_see_inspection;
use crate::trust::Rights;

/// Inspections and recommendations that are looked through.
pub(super) const MOST: u32 = 5000;

/// Where a plan stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlanMark {
    /// Where its version stands that holds, else the newest one; none without a plan.
    pub state: Option<PlanState>,
    /// The year has begun and none is approved.
    pub late: bool,
}

/// Where a report stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    /// The organisation is asked for it.
    pub asked: bool,
    /// Where it stands; none when it was not opened.
    pub state: Option<ReportState>,
    /// It is due and was never handed in.
    pub late: bool,
}

/// An organisation in the year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its plan.
    pub plan: PlanMark,
    /// Its reports, in the order of the periods.
    pub reports: Vec<Mark>,
    /// Money of its approved plan.
    pub planned: Vec<Cost>,
    /// Money that its accepted reports say was spent.
    pub spent: Vec<Cost>,
    /// Activities of its approved plan.
    pub activities: usize,
    /// What its accepted reports say last of its tasks: of how many what.
    pub told: BTreeMap<Progress, usize>,
}

/// What is late.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LateWhat {
    /// No plan is approved though the year has begun.
    Plan,
    /// The report on a period is past due.
    Report(Code),
    /// A recommendation of an inspection is past due without an answer.
    Recommendation(OversightId, String),
}

/// Somebody who is late.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Late {
    /// Who.
    pub organisation: Code,
    /// With what.
    pub what: LateWhat,
    /// For how many days.
    pub days: i64,
}

/// A month of the year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Month {
    /// Its first day.
    pub first: Date,
    /// Activities of approved plans that are under way in it.
    pub running: usize,
    /// Activities that end in it.
    pub ending: usize,
    /// Periods whose reports are due in it.
    pub reports: Vec<ReportingPeriod>,
    /// Recommendations that are due in it and not accepted.
    pub recommendations: usize,
}

/// Where a programme stands in a year, as far as somebody may see it.
#[derive(Debug, Clone)]
pub struct YearStanding {
    /// Who takes part, in the tree in which reports rise.
    pub who: Participants,
    /// Periods that end in the year.
    pub periods: Vec<ReportingPeriod>,
    /// Everybody who may be seen.
    pub lines: BTreeMap<Code, Line>,
    /// How many tasks stand where; headings are not counted.
    pub tasks: BTreeMap<TaskState, usize>,
    /// What accepted reports say last about tasks: how many say what.
    pub told: BTreeMap<Progress, usize>,
    /// Open tasks of which no accepted report speaks.
    pub untold: usize,
    /// What is late, the longest first.
    pub late: Vec<Late>,
    /// The year by month.
    pub months: Vec<Month>,
}

/// First and last day of a year.
fn days_of(programme: &Programme, year: i16) -> (Date, Date) {
    let day = |month, day| Date::new(year, month, day).unwrap_or(programme.from);
    (day(1, 1), day(12, 31))
}

fn days(from: Date, to: Date) -> i64 {
    from.until(to).map_or(0, |span| i64::from(span.get_days()))
}

/// Gathers where a programme stands in a year, with as many questions to the database whatever its size.
pub async fn standing_of_year(
    conn: &mut Conn,
    me: &Rights,
    programme: &Programme,
    organisations: &[Organisation],
    (year, today): (i16, Date),
) -> Result<YearStanding, StoreError> {
    let (first, last) = days_of(programme, year);
    let code = &programme.code;
    let all_periods = store::programme::reporting_periods(conn, code).await?;
    let periods: Vec<ReportingPeriod> =
        all_periods.iter().filter(|p| first <= p.to && p.to <= last).cloned().collect();
    let marks = store::programme::report_marks_between(conn, code, (first, last)).await?;
    let accepted = store::programme::accepted_in_short(conn, code, (first, last)).await?;
    let plans = store::programme::plans_of_year(conn, code, year).await?;
    let versions = store::programme::versions_of_year(conn, code, year).await?;
    let activities = store::programme::planned_of_year(conn, code, year).await?;
    let tasks = store::programme::tasks(conn, code).await?;
    let inspections = store::programme::inspections(conn, MOST).await?;
    let recommendations = store::programme::open_recommendations(conn, MOST).await?;

    let of_periods: Vec<Participants> = periods
        .iter()
        .map(|period| reporting(programme, organisations, period, (&plans, &marks), today))
        .collect();
    let mut besides: Vec<Code> = plans.iter().map(|plan| plan.organisation.clone()).collect();
    besides.extend(of_periods.iter().flat_map(|who| who.all().cloned()));
    let who = Participants::new(programme, organisations, &besides, today.min(last).max(first));

    let marked: HashMap<(&Code, &Code), &ReportMark> =
        marks.iter().map(|(period, mark)| ((period, &mark.organisation), mark)).collect();
    let states: HashMap<PlanId, PlanState> = versions.iter().map(|v| (v.plan, v.state)).collect();
    let mut planned: HashMap<PlanId, (usize, Vec<Cost>)> = HashMap::new();
    for activity in &activities {
        let of_plan = planned.entry(activity.plan).or_default();
        of_plan.0 += 1;
        of_plan.1.extend(activity.costs.iter().cloned());
    }
    let begins = first.max(programme.from);
    let mut lines = BTreeMap::new();
    let mut late = Vec::new();
    for organisation in who.all().filter(|organisation| who.lets_see(me, organisation)) {
        let plan = plans.iter().find(|plan| plan.organisation == *organisation);
        let holds = plan.is_some_and(|plan| plan.approved.is_some());
        let state = if holds {
            Some(PlanState::Approved)
        } else {
            plan.and_then(|plan| states.get(&plan.id).copied())
        };
        // Nobody asks for the plan of an organisation that is there no more.
        let is_gone = organisations
            .iter()
            .find(|o| o.code == *organisation)
            .and_then(|o| o.valid_to)
            .is_some_and(|to| to < today.min(last));
        let plan_late = !holds && !is_gone && begins < today;
        if plan_late {
            let late_by = days(begins, today);
            late.push(Late { organisation: organisation.clone(), what: LateWhat::Plan, days: late_by });
        }
        let mut reports = Vec::new();
        for (period, asked) in periods.iter().zip(&of_periods) {
            let mark = marked.get(&(&period.code, organisation)).copied();
            let asked = asked.has(organisation);
            let handed_in = mark.is_some_and(|mark| mark.handed_in);
            let is_late = asked && !handed_in && period.due < today;
            if is_late {
                late.push(Late {
                    organisation: organisation.clone(),
                    what: LateWhat::Report(period.code.clone()),
                    days: days(period.due, today),
                });
            }
            reports.push(Mark { asked, state: mark.map(|mark| mark.state), late: is_late });
        }
        let own = accepted.iter().filter(|report| report.organisation == *organisation);
        let spent = own.flat_map(|report| report.spent.iter().cloned()).collect();
        let (activities, planned) = plan.and_then(|plan| planned.remove(&plan.id)).unwrap_or_default();
        let plan = PlanMark { state, late: plan_late };
        let line = Line { plan, reports, planned, spent, activities, told: BTreeMap::new() };
        lines.insert(organisation.clone(), line);
    }

    let seen = seen_recommendations(me, programme, &inspections, &recommendations);
    late.extend(seen.iter().filter(|r| r.is_late(today)).map(|r| Late {
        organisation: r.owner.clone(),
        what: LateWhat::Recommendation(r.inspection, r.words.clone()),
        days: days(r.due, today),
    }));
    late.sort_by(|a, b| b.days.cmp(&a.days).then_with(|| a.organisation.cmp(&b.organisation)));

    let mut states: BTreeMap<TaskState, usize> = BTreeMap::new();
    for task in tasks.iter().filter(|task| task.kind != TaskKind::Group) {
        *states.entry(task.state).or_default() += 1;
    }
    // The oldest period comes first: what a later one says of the same task replaces it.
    let mut said: BTreeMap<(&Code, &Code), Progress> = BTreeMap::new();
    for report in accepted.iter().filter(|report| lines.contains_key(&report.organisation)) {
        for (task, progress) in &report.tasks {
            said.insert((&report.organisation, task), *progress);
        }
    }
    let mut told: BTreeMap<Progress, usize> = BTreeMap::new();
    for ((organisation, _), progress) in &said {
        *told.entry(*progress).or_default() += 1;
        if let Some(line) = lines.get_mut(*organisation) {
            *line.told.entry(*progress).or_default() += 1;
        }
    }
    let spoken_of: HashSet<&Code> = said.keys().map(|(_, task)| *task).collect();
    let is_untold = |task: &&Task| {
        task.kind != TaskKind::Group && task.state == TaskState::Open && !spoken_of.contains(&task.code)
    };
    let untold = tasks.iter().filter(is_untold).count();

    let shown: Vec<&PlannedActivity> = {
        let seen: HashSet<PlanId> =
            plans.iter().filter(|plan| lines.contains_key(&plan.organisation)).map(|plan| plan.id).collect();
        activities.iter().filter(|activity| seen.contains(&activity.plan)).collect()
    };
    let months = (1..=12)
        .filter_map(|month| Date::new(year, month, 1).ok())
        .map(|first| month(first, &shown, &all_periods, &seen))
        .collect();
    Ok(YearStanding { who, periods, lines, tasks: states, told, untold, late, months })
}

/// Who reports on a period: as it stood on its last day, or stands today while it runs; whoever has a plan or has begun a
/// report in any case.
fn reporting(
    programme: &Programme,
    organisations: &[Organisation],
    period: &ReportingPeriod,
    (plans, marks): (&[Plan], &[(Code, ReportMark)]),
    today: Date,
) -> Participants {
    let begun = marks.iter().filter(|(code, _)| *code == period.code).map(|(_, m)| m.organisation.clone());
    let besides: Vec<Code> = plans.iter().map(|plan| plan.organisation.clone()).chain(begun).collect();
    Participants::new(programme, organisations, &besides, today.min(period.to).max(period.from))
}

/// Open recommendations of the programme's inspections that somebody may read.
pub(super) fn seen_recommendations<'a>(
    me: &Rights,
    programme: &Programme,
    inspections: &[Inspection],
    recommendations: &'a [Recommendation],
) -> Vec<&'a Recommendation> {
    let readable: HashSet<OversightId> = inspections
        .iter()
        .filter(|i| i.programme == programme.code && may_see_inspection(me, i))
        .map(|i| i.id)
        .collect();
    recommendations.iter().filter(|r| readable.contains(&r.inspection)).collect()
}

fn month(
    first: Date,
    activities: &[&PlannedActivity],
    periods: &[ReportingPeriod],
    recommendations: &[&Recommendation],
) -> Month {
    let last = first.last_of_month();
    let within = |day: Date| first <= day && day <= last;
    // An activity with one day only is that day; one without any stands in no month.
    let span = |activity: &PlannedActivity| {
        let from = activity.from.or(activity.to)?;
        Some((from, activity.to.unwrap_or(from)))
    };
    let spans: Vec<(Date, Date)> = activities.iter().filter_map(|activity| span(activity)).collect();
    Month {
        first,
        running: spans.iter().filter(|(from, to)| *from <= last && *to >= first).count(),
        ending: spans.iter().filter(|(_, to)| within(*to)).count(),
        reports: periods.iter().filter(|period| within(period.due)).cloned().collect(),
        recommendations: recommendations.iter().filter(|r| within(r.due)).count(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_month_has_what_is_under_way_and_what_is_due() {
        let date = |text: &str| text.parse::<Date>().unwrap();
        let period = ReportingPeriod {
            code: Code::new("h1").unwrap(),
            programme: Code::new("p").unwrap(),
            from: date("2026-01-01"),
            to: date("2026-06-30"),
            due: date("2026-07-20"),
            remind: Vec::new(),
        };
        let july = month(date("2026-07-01"), &[], std::slice::from_ref(&period), &[]);
        assert_eq!((july.reports.len(), july.running), (1, 0));
        assert!(month(date("2026-06-01"), &[], &[period], &[]).reports.is_empty());
        assert_eq!(days(date("2026-07-20"), date("2026-07-25")), 5);
    }
}
