//! Names of the parts of an activity, of states and of sources of money, and what a part says.

use flow::plan::plans::{ActivityField, ActivityWords};
use jiff::civil::Date;
use model::Code;
use model::programme::{CostSource, OutputKind, PlanState, Progress, Task};
use render::View;
use render::pages::desk::StateTag;

use super::parts::{money, sum};
use crate::desk::message::named;
use crate::desk::programme::parts::words;

/// Message key of a part of an activity.
pub fn field_name(field: ActivityField) -> &'static str {
    match field {
        ActivityField::Task => "plans-field-task",
        ActivityField::Title => "plans-field-title",
        ActivityField::From => "plans-field-from",
        ActivityField::To => "plans-field-to",
        ActivityField::Place => "plans-field-place",
        ActivityField::Territory => "plans-field-territory",
        ActivityField::Audience => "plans-field-audience",
        ActivityField::Message => "plans-field-message",
        ActivityField::Languages => "plans-field-languages",
        ActivityField::Product => "plans-field-product",
        ActivityField::About => "plans-field-about",
        ActivityField::Costs => "plans-field-costs",
    }
}

/// Message key of a source of money.
pub fn source_name(source: CostSource) -> &'static str {
    match source {
        CostSource::State => "plans-source-state",
        CostSource::Social => "plans-source-social",
        CostSource::InKind => "plans-source-in-kind",
    }
}

/// Message key of a kind of output.
pub fn output_name(kind: OutputKind) -> &'static str {
    match kind {
        OutputKind::Item => "plans-output-item",
        OutputKind::Edition => "plans-output-edition",
        OutputKind::Flow => "plans-output-flow",
        OutputKind::Dispatch => "plans-output-dispatch",
        OutputKind::Event => "plans-output-event",
        OutputKind::Contest => "plans-output-contest",
        OutputKind::Link => "plans-output-link",
    }
}

/// Where a version of a plan stands, by word and shape.
pub fn state_tag(v: &View<'_>, state: PlanState) -> StateTag {
    let (class, key) = match state {
        PlanState::Draft => ("draft", "plans-state-draft"),
        PlanState::Submitted => ("in-review", "plans-state-submitted"),
        PlanState::Returned => ("returned", "plans-state-returned"),
        PlanState::Approved => ("published", "plans-state-approved"),
        PlanState::Replaced => ("withdrawn", "plans-state-replaced"),
    };
    StateTag { class, text: v.t(key) }
}

/// Where an activity stood when it was reported on.
pub fn progress_tag(v: &View<'_>, progress: Progress) -> StateTag {
    let (class, key) = match progress {
        Progress::Waiting => ("draft", "plans-progress-waiting"),
        Progress::Running => ("scheduled", "plans-progress-running"),
        Progress::Done => ("published", "plans-progress-done"),
        Progress::Dropped => ("withdrawn", "plans-progress-dropped"),
    };
    StateTag { class, text: v.t(key) }
}

/// A task with its number.
pub fn task_label(v: &View<'_>, task: &Task) -> String {
    format!("{} {}", task.number, words(v, &task.titles)).trim().to_owned()
}

/// The same by its code.
pub fn task_name(v: &View<'_>, tasks: &[Task], code: &Code) -> String {
    tasks.iter().find(|t| t.code == *code).map_or_else(|| code.to_string(), |task| task_label(v, task))
}

/// First and last day as one text.
pub fn dates(v: &View<'_>, from: Option<Date>, to: Option<Date>) -> String {
    match (from, to) {
        (Some(from), Some(to)) if from == to => v.date(from),
        (Some(from), Some(to)) => v.t2("plans-from-to", ("from", &v.date(from)), ("to", &v.date(to))),
        (Some(from), None) => v.t1("plans-from-only", "from", &v.date(from)),
        (None, Some(to)) => v.t1("plans-to-only", "to", &v.date(to)),
        (None, None) => String::new(),
    }
}

/// Languages by their names.
pub fn languages(v: &View<'_>, locales: &[model::Locale]) -> String {
    let names: Vec<String> = locales.iter().map(|locale| v.language(locale)).collect();
    if names.is_empty() { String::new() } else { v.local.formats.list(&names) }
}

/// What a part of an activity says, for people.
pub fn shown(
    v: &View<'_>,
    (tasks, currency): (&[Task], &str),
    said: &ActivityWords,
    field: ActivityField,
) -> String {
    let date = |day: Option<Date>| day.map(|day| v.date(day)).unwrap_or_default();
    match field {
        ActivityField::Task => said.task.as_ref().map(|t| task_name(v, tasks, t)).unwrap_or_default(),
        ActivityField::Title => said.title.clone(),
        ActivityField::From => date(said.from),
        ActivityField::To => date(said.to),
        ActivityField::Place => said.place.clone(),
        ActivityField::Territory => {
            said.territory.as_ref().map(|t| v.name("territory", t.as_str())).unwrap_or_default()
        }
        ActivityField::Audience => said.audience.clone(),
        ActivityField::Message => {
            said.message.as_ref().map(|m| named(v, "message", m.as_str()).0.to_owned()).unwrap_or_default()
        }
        ActivityField::Languages => languages(v, &said.languages),
        ActivityField::Product => said.product.clone(),
        ActivityField::About => said.about.clone(),
        ActivityField::Costs => {
            let line = |cost: &model::programme::Cost| {
                let note = if cost.note.is_empty() { String::new() } else { format!(" ({})", cost.note) };
                format!("{} {}{note}", v.t(source_name(cost.source)), v.local.formats.amount(&cost.amount))
            };
            let lines: Vec<String> = said.costs.iter().map(line).collect();
            let total = money(v, sum(&said.costs).as_ref(), currency);
            if lines.is_empty() { String::new() } else { format!("{total}\n{}", lines.join("\n")) }
        }
    }
}
