//! What pages of figures show alike.

use flow::data::FlowTable;
use flow::data::load::{Carrier, LOAD_MAX};
use render::View;
use render::pages::desk::StateTag;
use render::pages::desk::load::LoadForm;
use sdmx::Texts;
use store::data::{LoadState, VintageRow};

use crate::app::App;
use crate::desk::media::weight;

/// The place of these pages in the navigation.
pub const PART: &str = "desk-data";

/// What works on files.
pub fn carrier(app: &App) -> Carrier {
    Carrier { store: app.store.clone(), passing: app.passing.clone(), clock: app.clock.clone() }
}

/// The name of a flow.
pub fn flow_name(v: &View<'_>, flow: &FlowTable) -> String {
    let code = flow.flow.code.as_str();
    v.find_name("flow", code).map_or_else(|| best(v, &flow.table().names, code), str::to_owned)
}

/// A text for the reader.
pub fn best(v: &View<'_>, texts: &Texts, otherwise: &str) -> String {
    texts.best(&[v.local.locale.as_str(), "en"]).unwrap_or(otherwise).to_owned()
}

/// A number of the store.
pub fn number(v: &View<'_>, count: u64) -> String {
    v.num(i64::try_from(count).unwrap_or(i64::MAX))
}

/// Where a file stands.
pub fn state_tag(v: &View<'_>, state: LoadState) -> StateTag {
    let class = match state {
        LoadState::Waiting | LoadState::Publishing => "draft",
        LoadState::Refused | LoadState::Lost => "returned",
        LoadState::Checked => "scheduled",
        LoadState::Published => "published",
        LoadState::Dropped => "withdrawn",
    };
    StateTag { class, text: v.word("load-state", state.as_str()) }
}

/// What a vintage changed.
pub fn changed(v: &View<'_>, vintage: &VintageRow) -> String {
    let number = |n: i64| v.num(n);
    v.said(
        "load-counts",
        &[
            ("added", &number(vintage.added)),
            ("revised", &number(vintage.revised)),
            ("removed", &number(vintage.removed)),
        ],
    )
}

/// An empty form for a file of a flow, or one as it was typed.
pub fn form(v: &View<'_>, flow: &str, whole: bool, note: &str) -> LoadForm {
    LoadForm {
        href: format!("/desk/data/{flow}/files"),
        most: weight(v, LOAD_MAX),
        whole,
        note: note.to_owned(),
    }
}
