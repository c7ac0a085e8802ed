//! What somebody must not miss: reports, ends of activities, recommendations, complaints.

use jiff::civil::Date;
use model::programme::{
    Activity, Complaint, ComplaintState, Programme, RecommendationState, ReportState, ReportingPeriod,
};
use model::{Act, ActivityId, Code, OversightId};
use store::{Conn, StoreError};

use super::oversight::may_answer;
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
    /// A complaint of a reader is to be answered.
    Complaint(Box<Complaint>),
}

/// A day that must not be missed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deadline {
    /// The day.
    pub on: Date,
    /// Of which programme; complaints are of none.
    pub programme: Option<Programme>,
    /// What must be done by then.
    pub duty: Duty,
}

/// The days that are asked for.
#[derive(Debug, Clone, Copy)]
pub struct Days {
    /// The first one.
    pub first: Date,
    /// The day after the last one.
    pub end: Date,
    /// The day it is.
    pub today: Date,
    /// Ends of activities also where somebody plans for more than a few organisations.
    pub all_activities: bool,
}

impl Days {
    fn has(&self, day: Date) -> bool {
        self.first <= day && day < self.end
    }
}

/// Deadlines within some days, of the organisations that somebody plans for, and of complaints that they may answer; only
/// of organisations that `wanted` names.
pub async fn deadlines(
    conn: &mut Conn,
    me: &Rights,
    around: Around<'_>,
    days: Days,
    wanted: &(dyn Fn(&Code) -> bool + Sync),
) -> Result<Vec<Deadline>, StoreError> {
    let mut found = complaints(conn, me, days, wanted).await?;
    if !me.anywhere(Act::Plan) {
        return Ok(found);
    }
    let mine = |organisation: &Code| wanted(organisation) && me.may(Act::Plan, Scope::of(organisation));
    let inspections = store::programme::inspections(conn, MOST).await?;
    let recommendations = store::programme::open_recommendations(conn, MOST).await?;
    for programme in store::programme::programmes(conn).await? {
        let deadline = |on: Date, duty: Duty| Deadline { on, programme: Some(programme.clone()), duty };
        for period in store::programme::reporting_periods(conn, &programme.code).await? {
            if !days.has(period.due) {
                continue;
            }
            let who = who_reports(conn, &programme, &period, around, days.today).await?;
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
            let due = period.due;
            found.extend(named.into_iter().map(|of| deadline(due, Duty::Report(period.clone(), of))));
        }
        for (organisation, activity) in activities(conn, &programme, days, &mine).await? {
            let Some(on) = activity.to.or(activity.from).filter(|day| days.has(*day)) else { continue };
            found.push(deadline(on, Duty::Activity(organisation, activity.key, activity.title)));
        }
        for r in seen_recommendations(me, &programme, &inspections, &recommendations) {
            if r.state == RecommendationState::Open && days.has(r.due) && mine(&r.owner) {
                let duty = Duty::Recommendation(r.inspection, r.id, r.owner.clone(), r.words.clone());
                found.push(deadline(r.due, duty));
            }
        }
    }
    Ok(found)
}

/// Activities of approved plans that somebody looks after, with the organisation.
async fn activities(
    conn: &mut Conn,
    programme: &Programme,
    days: Days,
    mine: &(dyn Fn(&Code) -> bool + Sync),
) -> Result<Vec<(Code, Activity)>, StoreError> {
    let mut found = Vec::new();
    for year in days.first.year()..=days.end.year() {
        let mut plans = store::programme::plans_of_year(conn, &programme.code, year).await?;
        plans.retain(|plan| plan.approved.is_some() && mine(&plan.organisation));
        if plans.len() > EACH {
            if !days.all_activities {
                continue;
            }
            let all = store::programme::activities_of_year(conn, &programme.code, year).await?;
            let of = |activity: &Activity| plans.iter().find(|plan| plan.id == activity.plan);
            found.extend(all.into_iter().filter_map(|a| Some((of(&a)?.organisation.clone(), a))));
            continue;
        }
        for plan in plans {
            let Some(held) = plan.approved else { continue };
            let own = store::programme::activities(conn, plan.id, held).await?;
            found.extend(own.into_iter().map(|activity| (plan.organisation.clone(), activity)));
        }
    }
    Ok(found)
}

/// Complaints that wait for an answer somebody may give.
async fn complaints(
    conn: &mut Conn,
    me: &Rights,
    days: Days,
    wanted: &(dyn Fn(&Code) -> bool + Sync),
) -> Result<Vec<Deadline>, StoreError> {
    if !me.anywhere(Act::Correct) {
        return Ok(Vec::new());
    }
    let waiting = store::programme::complaints_in(conn, ComplaintState::Waiting, MOST).await?;
    let due = |c: &Complaint| days.has(c.due) && wanted(&c.organisation) && may_answer(me, c);
    let deadline = |c: Complaint| Deadline { on: c.due, programme: None, duty: Duty::Complaint(Box::new(c)) };
    Ok(waiting.into_iter().filter(due).map(deadline).collect())
}
