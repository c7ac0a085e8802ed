//! Who is to be reminded of a recommendation whose day comes near.

use std::sync::Arc;

use jiff::tz::TimeZone;
use model::programme::{Inspection, Programme, Recommendation, RecommendationState};
use model::{Clock, Person};
use store::Conn;

use crate::FlowError;
use crate::plan::reminders::{nearest, reached};
use crate::plan::standing::MOST;
use crate::trust::Tree;

/// How many days before its day somebody is reminded; a negative number is after it.
const REMIND: &[i16] = &[14, 3, 0, -3];

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
