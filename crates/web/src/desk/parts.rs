//! What several pages of the desk show alike.

use std::collections::HashMap;

use jiff::Timestamp;
use model::{Actor, EditionState, Event, EventSubject, PersonId, Stage};
use render::View;
use render::pages::desk::StateTag;
use store::Conn;

use crate::failure::Failure;

/// What readers see of an edition.
pub fn state_tag(v: &View<'_>, state: EditionState) -> StateTag {
    StateTag { class: state.as_str(), text: v.word("state", state.as_str()) }
}

/// Where its newest text stands.
pub fn stage_tag(v: &View<'_>, stage: Stage) -> StateTag {
    StateTag { class: stage.as_str(), text: v.word("stage", stage.as_str()) }
}

/// Both, without saying the same twice: a draft that nobody reads is a draft.
pub fn tags(v: &View<'_>, state: EditionState, stage: Stage, changed: bool) -> Vec<StateTag> {
    let mut tags = Vec::new();
    if state != EditionState::Draft {
        tags.push(state_tag(v, state));
    }
    if stage != Stage::Draft || state == EditionState::Draft || changed {
        tags.push(stage_tag(v, stage));
    }
    tags
}

/// Day and time in the country's zone.
pub fn moment(v: &View<'_>, at: Timestamp) -> String {
    v.moment(at)
}

/// Names of everybody.
pub async fn names(conn: &mut Conn) -> Result<HashMap<PersonId, String>, Failure> {
    Ok(store::person::people(conn).await?.into_iter().map(|p| (p.id, p.name)).collect())
}

/// Who did something.
pub fn who(v: &View<'_>, names: &HashMap<PersonId, String>, actor: &Actor) -> String {
    match actor.as_person() {
        Some(id) => names.get(&id).cloned().unwrap_or_else(|| id.to_string()),
        None => v.t("desk-the-system"),
    }
}

/// A line of the log: when, who, what.
pub fn event_line(v: &View<'_>, names: &HashMap<PersonId, String>, event: &Event) -> String {
    let locale = match &event.subject {
        EventSubject::Edition { locale, .. } => format!(" · {}", v.language(locale)),
        _ => String::new(),
    };
    let said = ["remark", "note", "reason"]
        .iter()
        .find_map(|k| event.detail.get(k)?.as_str().filter(|s| !s.is_empty()))
        // A time, as the action wrote it, is said as every other time.
        .map(|s| match s.parse::<Timestamp>() {
            Ok(at) => format!(" – {}", moment(v, at)),
            Err(_) => format!(" – {}{s}{}", v.t("quote-open"), v.t("quote-close")),
        })
        .unwrap_or_default();
    let action = v.word("event", &event.action);
    format!("{}: {} – {action}{locale}{said}", moment(v, event.at), who(v, names, &event.actor))
}
