//! What pages of oversight show alike.

use flow::FlowError;
use jiff::civil::Date;
use model::{OversightId, Refusal};
use render::View;
use render::pages::desk::StateTag;

use crate::failure::Failure;

/// The place of these pages in the navigation.
pub const PART: &str = "desk-oversight";
/// Longest piece of a text in a list.
const BEGINNING: usize = 160;

/// The id of an address.
pub fn read_id(text: &str) -> Result<OversightId, Failure> {
    text.parse().map_err(|_| Failure::NotFound)
}

/// A rule's no, which the form shows; anything else goes on as it is.
pub fn refused(error: FlowError) -> Result<Refusal, Failure> {
    match error {
        FlowError::Refused(Refusal::NotFound { .. }) => Err(Failure::NotFound),
        FlowError::Refused(Refusal::Forbidden(_)) => Err(Failure::Forbidden),
        FlowError::Refused(refusal) => Ok(refusal),
        other => Err(other.into()),
    }
}

/// The beginning of a text, on one line.
pub fn beginning(text: &str) -> String {
    let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match flat.char_indices().nth(BEGINNING) {
        Some((end, _)) => format!("{}…", &flat[..end]),
        None => flat,
    }
}

/// How many days are left, or that it is late.
pub fn days_left(v: &View<'_>, today: Date, due: Date) -> StateTag {
    let days = i64::from((due - today).get_days());
    if days < 0 {
        return StateTag { class: "late", text: v.n("oversight-late-count", -days) };
    }
    StateTag { class: if days <= 2 { "scheduled" } else { "draft" }, text: v.n("oversight-left-count", days) }
}
