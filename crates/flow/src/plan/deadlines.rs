//! What somebody who plans must not miss: reports, ends of activities, recommendations.

use jiff::civil::Date;
use model::programme::{Programme, RecommendationState, ReportState, ReportingPeriod};
use model::{Act, ActivityId, Code, OversightId};
use store::{Conn, StoreError};

use super::reports::{Around, who_reports};
use super::standing::{MOST, seen_recommendations};
use crate::trust::{Rights, Scope};

/// Of so many organisations each report is told by itself; of more, the period is told once.
const EACH: usize = 12;

/// What must be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Duty {
    /// The report of an organisation on a period, or of many when none is named.
    Report(ReportingPeriod, Option<Code>),
    /// An activity of an approved plan ends.
    Activity(Code, ActivityId, String),
    /// A recommendation is to be answered: the inspection, the recommendation, its owner, its words.
    Recommendation(OversightId, OversightId, Code, String),
}

/// A day that must not be missed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deadline {
    /// The day.
    pub on: Date,
    /// Of which programme.
    pub programme: Programme,
    /// What must be done by then.
    pub duty: Duty,
}

/// Deadlines from `first` to the day before `end` of the organisations that somebody plans for, and that `wanted` names.
pub async fn deadlines(
    conn: &mut Conn,
    me: &Rights,
    around: Around<'_>,
    (first, end, today): (Date, Date, Date),
    wanted: &(dyn Fn(&Code) -> bool + Sync),
) -> Result<Vec<Deadline>, StoreError> {
    if !me.anywhere(Act::Plan) {
        return Ok(Vec::new());
    }
    let within = |day: Date| first <= day && day < end;
    let mine = |organisation: &Code| wanted(organisation) && me.may(Act::Plan, Scope::of(organisation));
    let inspections = store::programme::inspections(conn, MOST).await?;
    let recommendations = store::programme::open_recommendations(conn, MOST).await?;
    let mut found = Vec::new();
    for programme in store::programme::programmes(conn).await? {
        for period in store::programme::reporting_periods(conn, &programme.code).await? {
            if !within(period.due) {
                continue;
            }
            let who = who_reports(conn, &programme, &period, around, today).await?;
            let marks = store::programme::report_marks(conn, &period.code).await?;
            let is_done = |organisation: &Code| {
                marks.iter().any(|mark| {
                    mark.organisation == *organisation
                        && matches!(mark.state, ReportState::Submitted | ReportState::Accepted)
                })
            };
            let open: Vec<&Code> = who.all().filter(|code| mine(code) && !is_done(code)).collect();
            let named: Vec<Option<Code>> = match open.len() {
                0 => Vec::new(),
                few if few <= EACH => open.into_iter().cloned().map(Some).collect(),
                _ => vec![None],
            };
            found.extend(named.into_iter().map(|organisation| Deadline {
                on: period.due,
                programme: programme.clone(),
                duty: Duty::Report(period.clone(), organisation),
            }));
        }
        for year in first.year()..=end.year() {
            let plans = store::programme::plans_of_year(conn, &programme.code, year).await?;
            let plans: Vec<_> = plans.into_iter().filter(|plan| mine(&plan.organisation)).collect();
            if plans.is_empty() {
                continue;
            }
            for activity in store::programme::activities_of_year(conn, &programme.code, year).await? {
                let Some(on) = activity.to.or(activity.from).filter(|day| within(*day)) else { continue };
                let Some(plan) = plans.iter().find(|plan| plan.id == activity.plan) else { continue };
                let organisation = plan.organisation.clone();
                let duty = Duty::Activity(organisation, activity.key, activity.title);
                found.push(Deadline { on, programme: programme.clone(), duty });
            }
        }
        for r in seen_recommendations(me, &programme, &inspections, &recommendations) {
            if r.state == RecommendationState::Open && within(r.due) && mine(&r.owner) {
                let duty = Duty::Recommendation(r.inspection, r.id, r.owner.clone(), r.words.clone());
                found.push(Deadline { on: r.due, programme: programme.clone(), duty });
            }
        }
    }
    Ok(found)
}
