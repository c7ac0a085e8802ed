//! The letter that says that a program is told nothing any more.

use super::Draft;
use crate::View;

/// A program is told nothing any more: it said that it is gone, or took nothing for days.
pub fn hook_stopped<'a>(
    v: View<'a>,
    name: &str,
    endpoint: &str,
    gone: bool,
    said: &str,
    address: String,
) -> Draft<'a> {
    let mut draft = Draft::new(v, v.t1("hooks-mail-subject", "name", endpoint), name);
    let line = if gone { "hooks-mail-gone" } else { "hooks-mail-failed" };
    draft.lines = vec![v.t1(line, "name", endpoint)];
    draft.quote = Some(said.to_owned()).filter(|said| !said.is_empty());
    draft.button = Some((v.t("hooks-mail-button"), address));
    draft.why = v.t("hooks-mail-why");
    draft
}
