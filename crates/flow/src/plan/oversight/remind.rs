//! Who is to be reminded of a recommendation whose day comes near, or told of a complaint.

use std::sync::Arc;

use jiff::tz::TimeZone;
use model::programme::{
    Complaint, ComplaintState, Inspection, Programme, Recommendation, RecommendationState,
};
use model::{Clock, Person};
use store::Conn;

use super::may_answer;
use crate::FlowError;
use crate::plan::reminders::{nearest, nearest_who, reached};
use crate::plan::standing::MOST;
use crate::trust::Tree;

/// How many days before its day somebody is reminded; a negative number is after it.
const REMIND: &[i16] = &[14, 3, 0, -3];

/// The same for the answer to a complaint, which is due within a few working days.
const ANSWER: &[i16] = &[3, 0, -1, -7];

/// A recommendation that waits for an answer, on a day on which its owner is to be reminded.
#[derive(Debug, Clone, PartialEq)]
pub struct RecommendationReminder {
    /// The programme.
    pub programme: Programme,
    /// The inspection.
    pub inspection: Inspection,
    /// The recommendation.
    pub recommendation: Recommendation,
    /// The reminder's day: so many days before the due day.
    pub days: i16,
    /// Who may answer, nearest to the owner.
    pub people: Vec<Person>,
}

/// Every recommendation of which somebody is to be reminded now.
pub async fn recommendation_reminders(
    conn: &mut Conn,
    clock: &dyn Clock,
    zone: &TimeZone,
) -> Result<Vec<RecommendationReminder>, FlowError> {
    let today = clock.now().to_zoned(zone.clone()).date();
    let open = store::programme::open_recommendations(conn, MOST).await?;
    let due: Vec<(Recommendation, i16)> = open
        .into_iter()
        .filter(|r| r.state == RecommendationState::Open)
        .filter_map(|r| reached(r.due, REMIND, today).map(|days| (r, days)))
        .collect();
    if due.is_empty() {
        return Ok(Vec::new());
    }
    let organisations = store::nation::organisations(conn).await?;
    let lineage = store::nation::organisation_lineage(conn).await?;
    let tree = Arc::new(Tree::new(&organisations, &lineage));
    let people = store::person::people(conn).await?;
    let grants = store::person::all_grants(conn).await?;
    let programmes = store::programme::programmes(conn).await?;
    let mut found = Vec::new();
    for (recommendation, days) in due {
        let who = nearest(&people, &grants, &tree, &recommendation.owner);
        if who.is_empty() {
            continue;
        }
        let inspection = store::programme::find_inspection(conn, recommendation.inspection).await?;
        let Some(inspection) = inspection else { continue };
        let Some(programme) = programmes.iter().find(|p| p.code == inspection.programme) else { continue };
        let programme = programme.clone();
        found.push(RecommendationReminder { programme, inspection, recommendation, days, people: who });
    }
    Ok(found)
}

/// A complaint that waits for an answer, when it came and on days on which somebody is to be reminded of it.
#[derive(Debug, Clone, PartialEq)]
pub struct ComplaintReminder {
    /// The complaint.
    pub complaint: Complaint,
    /// The reminder's day: so many days before the answer is due; none when it has just come.
    pub days: Option<i16>,
    /// Whoever looks into it; else those who may answer, nearest to the publisher.
    pub people: Vec<Person>,
}

/// Every complaint of which somebody is to be told or reminded now.
pub async fn complaint_reminders(
    conn: &mut Conn,
    clock: &dyn Clock,
    zone: &TimeZone,
) -> Result<Vec<ComplaintReminder>, FlowError> {
    let today = clock.now().to_zoned(zone.clone()).date();
    let waiting = store::programme::complaints_in(conn, ComplaintState::Waiting, MOST).await?;
    let due: Vec<(Complaint, Option<i16>)> = waiting
        .into_iter()
        .filter_map(|complaint| {
            let came = complaint.at.to_zoned(zone.clone()).date();
            let days = reached(complaint.due, ANSWER, today);
            let is_new = || reached(came, &[0], today).is_some();
            (days.is_some() || is_new()).then_some((complaint, days))
        })
        .collect();
    if due.is_empty() {
        return Ok(Vec::new());
    }
    let organisations = store::nation::organisations(conn).await?;
    let lineage = store::nation::organisation_lineage(conn).await?;
    let tree = Arc::new(Tree::new(&organisations, &lineage));
    let people = store::person::people(conn).await?;
    let grants = store::person::all_grants(conn).await?;
    let told = due.into_iter().map(|(complaint, days)| {
        let taken = people.iter().find(|person| Some(person.id) == complaint.assignee);
        let people = match taken {
            Some(person) => vec![person.clone()],
            None => nearest_who(&people, &grants, &tree, &|rights| may_answer(rights, &complaint)),
        };
        ComplaintReminder { complaint, days, people }
    });
    Ok(told.filter(|reminder| !reminder.people.is_empty()).collect())
}
