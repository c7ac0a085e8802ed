//! The fields of a text, as blocks.

use model::TextField;
use segment::{Block, cut_markdown, cut_plain};

use crate::publish::Draft;

/// Fields in the order in which one translates them.
pub const FIELDS: [TextField; 6] = [
    TextField::Title,
    TextField::Summary,
    TextField::Claim,
    TextField::Verdict,
    TextField::Body,
    TextField::ImageAlt,
];

/// A field of a text.
pub(super) fn field(draft: &Draft, field: TextField) -> &str {
    match field {
        TextField::Title => &draft.title,
        TextField::Summary => &draft.summary,
        TextField::Claim => &draft.claim,
        TextField::Verdict => &draft.verdict,
        TextField::Body => &draft.body,
        TextField::ImageAlt => &draft.image_alt,
    }
}

/// The same, to be set.
pub(super) fn field_mut(draft: &mut Draft, field: TextField) -> &mut String {
    match field {
        TextField::Title => &mut draft.title,
        TextField::Summary => &mut draft.summary,
        TextField::Claim => &mut draft.claim,
        TextField::Verdict => &mut draft.verdict,
        TextField::Body => &mut draft.body,
        TextField::ImageAlt => &mut draft.image_alt,
    }
}

/// A field cut into blocks.
pub(super) fn cut(draft: &Draft, which: TextField, language: &str) -> Vec<Block> {
    let text = field(draft, which);
    match which {
        TextField::Body => cut_markdown(text, language),
        TextField::Title => cut_plain(text, language, true),
        _ => cut_plain(text, language, false),
    }
}
