//! What an activity must be before it is kept, and before its plan is handed in.

use std::collections::BTreeMap;

use model::programme::{Activity, Programme, TaskKind, TaskState};
use model::{Code, Locale};
use store::{Conn, StoreError};

use super::{ActivityField, ActivityWords, PlanProblem};

/// Letters of a line and of a longer text.
const LINE: usize = 300;
const TEXT: usize = 4000;
/// Costs of one activity.
const COSTS_MAX: usize = 40;

/// What there is to choose from.
#[derive(Debug, Clone, Default)]
pub struct Known {
    /// Tasks that an activity may serve, and whether each is still to be done.
    pub tasks: BTreeMap<Code, bool>,
    /// Territories.
    pub territories: Vec<Code>,
    /// Key messages.
    pub messages: Vec<Code>,
    /// Languages of the site.
    pub locales: Vec<Locale>,
}

impl Known {
    /// What the store knows.
    pub async fn load(conn: &mut Conn, programme: &Programme) -> Result<Self, StoreError> {
        let tasks = store::programme::tasks(conn, &programme.code).await?;
        let mut territories: Vec<Code> =
            store::nation::territories(conn).await?.into_iter().map(|t| t.code).collect();
        territories.sort();
        let themes = store::nation::themes(conn).await?;
        let site = store::nation::find_site(conn).await?;
        Ok(Self {
            tasks: tasks
                .into_iter()
                .filter(|task| task.kind != TaskKind::Group)
                .map(|task| (task.code, task.state != TaskState::Dropped))
                .collect(),
            territories,
            messages: themes.into_iter().flat_map(|t| t.messages).map(|m| m.code).collect(),
            locales: site.map(|site| site.locales).unwrap_or_default(),
        })
    }
}

/// A part of an activity that is not right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wrong {
    /// Which part.
    pub field: ActivityField,
    /// Which of its costs, counted from 0.
    pub at: usize,
    /// Message key of what is wrong.
    pub reason: &'static str,
}

fn wrong(field: ActivityField, reason: &'static str) -> Wrong {
    Wrong { field, at: 0, reason }
}

/// What keeps an activity from being saved at all: it could not be listed, or names what does not exist.
pub(super) fn faults(words: &ActivityWords, known: &Known) -> Vec<Wrong> {
    use ActivityField as F;
    let mut found = Vec::new();
    match &words.task {
        None => found.push(wrong(F::Task, "plans-need-task")),
        Some(task) if !known.tasks.contains_key(task) => found.push(wrong(F::Task, "plans-unknown-task")),
        Some(_) => {}
    }
    if words.title.trim().is_empty() {
        found.push(wrong(F::Title, "plans-need-title"));
    }
    let lengths = [
        (F::Title, &words.title, LINE),
        (F::Place, &words.place, LINE),
        (F::Audience, &words.audience, LINE),
        (F::Product, &words.product, TEXT),
        (F::About, &words.about, TEXT),
    ];
    let long = lengths.into_iter().filter(|(_, text, most)| text.chars().count() > *most);
    found.extend(long.map(|(field, _, _)| wrong(field, "plans-too-long")));
    if words.from.zip(words.to).is_some_and(|(from, to)| to < from) {
        found.push(wrong(F::To, "days-order"));
    }
    if words.territory.as_ref().is_some_and(|t| known.territories.binary_search(t).is_err()) {
        found.push(wrong(F::Territory, "plans-unknown-territory"));
    }
    if words.message.as_ref().is_some_and(|m| !known.messages.contains(m)) {
        found.push(wrong(F::Message, "plans-unknown-message"));
    }
    if words.languages.iter().any(|l| !known.locales.contains(l)) {
        found.push(wrong(F::Languages, "plans-unknown-language"));
    }
    if words.costs.len() > COSTS_MAX {
        found.push(wrong(F::Costs, "plans-too-many-costs"));
    }
    for (at, cost) in words.costs.iter().enumerate() {
        let amount = cost.amount.as_str();
        // Money is added in hundredths.
        let decimals = amount.split_once('.').map_or(0, |(_, rest)| rest.trim_end_matches('0').len());
        let reason = if amount.starts_with('-') {
            "plans-cost-negative"
        } else if decimals > 2 {
            "plans-cost-decimals"
        } else if cost.note.chars().count() > LINE {
            "plans-too-long"
        } else {
            continue;
        };
        found.push(Wrong { field: F::Costs, at, reason });
    }
    found
}

/// What a draft may lack, and a plan that is handed in may not.
fn gaps(words: &ActivityWords, known: &Known, year: i16) -> Vec<Wrong> {
    use ActivityField as F;
    let mut found = Vec::new();
    if words.task.as_ref().and_then(|task| known.tasks.get(task)) == Some(&false) {
        found.push(wrong(F::Task, "plans-task-dropped"));
    }
    if words.from.is_none() {
        found.push(wrong(F::From, "plans-need-from"));
    }
    if words.to.is_none() {
        found.push(wrong(F::To, "plans-need-to"));
    }
    let outside = |day: Option<jiff::civil::Date>| day.is_some_and(|day| day.year() != year);
    if words.about.trim().is_empty() {
        for (field, day) in [(F::From, words.from), (F::To, words.to)] {
            if outside(day) {
                found.push(wrong(field, "plans-outside-year"));
            }
        }
    }
    found
}

/// What must be put right before a plan of a year is handed in, activity by activity.
pub fn plan_problems(activities: &[Activity], known: &Known, year: i16) -> Vec<PlanProblem> {
    if activities.is_empty() {
        let none =
            PlanProblem { activity: None, title: String::new(), field: None, reason: "plans-need-activity" };
        return vec![none];
    }
    let mut problems = Vec::new();
    for activity in activities {
        let words = ActivityWords::of(activity);
        let mut found = faults(&words, known);
        found.extend(gaps(&words, known, year));
        problems.extend(found.into_iter().map(|wrong| problem(Some(activity), wrong)));
    }
    problems
}

/// A problem of an activity, or of one that is not there yet.
pub(super) fn problem(activity: Option<&Activity>, wrong: Wrong) -> PlanProblem {
    PlanProblem {
        activity: activity.map(|a| a.key),
        title: activity.map(|a| a.title.clone()).unwrap_or_default(),
        field: Some(wrong.field),
        reason: wrong.reason,
    }
}
