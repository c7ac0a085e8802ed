//! What an organisation is asked to report on, and what is known of it before anybody types.

use jiff::civil::Date;
use model::programme::{
    Activity, ActivityLine, FigureLine, Indicator, Programme, Progress, Report, ReportBody, ReportState,
    ReportingPeriod, Task, TaskKind, TaskLine, TaskState,
};
use model::{ActivityId, Code};
use store::{Conn, StoreError};

use super::Around;

/// What an organisation is asked to report on.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// Its duties: what it leads and what it helps with.
    pub tasks: Vec<Task>,
    /// Activities of its approved plans in the period, and those that the last report left unfinished.
    pub activities: Vec<Activity>,
    /// Indicators that people report.
    pub figures: Vec<Indicator>,
    /// Indicators that Sen counts: shown, never typed.
    pub counted: Vec<Indicator>,
    /// The report before, if one was handed in.
    pub last: Option<Report>,
}

/// Gathers what an organisation is asked to report on.
pub async fn asked(
    conn: &mut Conn,
    programme: &Programme,
    period: &ReportingPeriod,
    organisation: &Code,
    around: Around<'_>,
) -> Result<Asked, StoreError> {
    let last = last(conn, programme, period, organisation).await?;
    let kind = around.kind(organisation);
    let all = store::programme::tasks(conn, &programme.code).await?;
    let adopted: Vec<&Code> = all
        .iter()
        .filter(|t| t.kind == TaskKind::Adopted && t.organisation.as_ref() == Some(organisation))
        .filter_map(|t| t.parent.as_ref())
        .collect();
    let is_asked = |t: &&Task| {
        t.kind != TaskKind::Group
            && t.state != TaskState::Dropped
            && t.from.is_none_or(|from| from <= period.to)
            && t.to.is_none_or(|to| to >= period.from)
            && (t.is_led_by(organisation, kind) || t.is_helped_by(organisation, kind))
            // What it made its own stands in the place of what it was made of.
            && !adopted.contains(&&t.code)
    };
    let tasks = all.iter().filter(is_asked).cloned().collect();
    let mut activities = Vec::new();
    for year in period.from.year()..=period.to.year() {
        let plan = store::programme::plan_of(conn, &programme.code, organisation, year).await?;
        if let Some((plan, version)) = plan.and_then(|plan| Some((plan.id, plan.approved?))) {
            let planned = store::programme::activities(conn, plan, version).await?;
            activities.extend(
                planned
                    .into_iter()
                    .filter(|a| touches((a.from, a.to), period) || is_unfinished(&last, a.key)),
            );
        }
    }
    let indicators = store::programme::indicators(conn, &programme.code).await?;
    let (counted, figures) = indicators
        .into_iter()
        .filter(|i| is_asked_for(i, organisation, period))
        .partition(|i| i.counted.is_some());
    Ok(Asked { tasks, activities, figures, counted, last })
}

/// Whether an organisation is asked for an indicator in a period.
pub(super) fn is_asked_for(indicator: &Indicator, organisation: &Code, period: &ReportingPeriod) -> bool {
    indicator.organisation.as_ref().is_none_or(|own| own == organisation)
        && indicator.retired_on.is_none_or(|on| on > period.from)
}

/// The newest report on an earlier period that was handed in.
async fn last(
    conn: &mut Conn,
    programme: &Programme,
    period: &ReportingPeriod,
    organisation: &Code,
) -> Result<Option<Report>, StoreError> {
    let periods = store::programme::reporting_periods(conn, &programme.code).await?;
    let is_earlier = |code: &Code| periods.iter().any(|p| p.code == *code && p.from < period.from);
    let reports = store::programme::reports_of(conn, &programme.code, organisation).await?;
    Ok(reports.into_iter().rev().find(|r| r.state != ReportState::Open && is_earlier(&r.period)))
}

/// Whether an activity happens in a period, as far as its dates tell.
pub(super) fn touches((from, to): (Option<Date>, Option<Date>), period: &ReportingPeriod) -> bool {
    from.is_none_or(|from| from <= period.to) && to.is_none_or(|to| to >= period.from)
}

fn is_unfinished(last: &Option<Report>, key: ActivityId) -> bool {
    last.as_ref().is_some_and(|report| {
        report.body.activities.iter().any(|line| {
            line.activity == key && matches!(line.progress, Progress::Waiting | Progress::Running)
        })
    })
}

impl Asked {
    /// What a report begins with: the words of the last one to start from, where activities and tasks stood then, and an
    /// empty line for each figure.
    pub fn beginning(&self) -> ReportBody {
        let narrative = self.last.as_ref().map(|report| report.body.narrative.clone()).unwrap_or_default();
        self.filled(&ReportBody { narrative, ..ReportBody::default() })
    }

    /// A report as it was kept, in the order in which it is asked for, with what is asked for since. Lines about what is asked
    /// for no more stay while they say something.
    pub fn filled(&self, body: &ReportBody) -> ReportBody {
        let last = self.last.as_ref().map(|report| &report.body);
        let before =
            |key: ActivityId| last.and_then(|l| l.activities.iter().find(|line| line.activity == key));
        let mut activities: Vec<ActivityLine> = self
            .activities
            .iter()
            .filter_map(|a| {
                let kept = body.activities.iter().find(|line| line.activity == a.key).cloned();
                let known = || {
                    before(a.key).map(|line| ActivityLine {
                        activity: a.key,
                        progress: line.progress,
                        spent: Vec::new(),
                        note: String::new(),
                    })
                };
                kept.or_else(known)
            })
            .collect();
        let other = |line: &&ActivityLine| {
            !self.activities.iter().any(|a| a.key == line.activity)
                && (!line.spent.is_empty() || !line.note.is_empty())
        };
        activities.extend(body.activities.iter().filter(other).cloned());
        let mut tasks: Vec<TaskLine> = self
            .tasks
            .iter()
            .filter_map(|t| {
                let kept = body.tasks.iter().find(|line| line.task == t.code).cloned();
                let known = || {
                    let line = last?.tasks.iter().find(|line| line.task == t.code)?;
                    Some(TaskLine { note: String::new(), ..line.clone() })
                };
                kept.or_else(known)
            })
            .collect();
        let other =
            |line: &&TaskLine| !self.tasks.iter().any(|t| t.code == line.task) && !line.note.is_empty();
        tasks.extend(body.tasks.iter().filter(other).cloned());
        let mut figures: Vec<FigureLine> = self
            .figures
            .iter()
            .map(|i| {
                let kept = body.figures.iter().find(|line| line.indicator == i.code).cloned();
                kept.unwrap_or_else(|| FigureLine {
                    indicator: i.code.clone(),
                    value: None,
                    source: String::new(),
                    note: String::new(),
                })
            })
            .collect();
        let other = |line: &&FigureLine| {
            !self.figures.iter().any(|i| i.code == line.indicator) && line.value.is_some()
        };
        figures.extend(body.figures.iter().filter(other).cloned());
        ReportBody { narrative: body.narrative.clone(), tasks, activities, figures }
    }
}
