//! The message house: themes, key messages, and what bears them out.

mod arrange;
mod save_message;
mod save_theme;

use std::collections::BTreeMap;

use model::{Clock, Code, Locale, Refusal};
use store::nation::kept::{self, Noun};
use store::{StoreError, Tx};

pub use arrange::{Way, move_message, move_theme, remove_message, remove_theme};
pub use save_message::{MessageWords, save_message};
pub use save_theme::save_theme;

/// Names a thing in some locales; what a person named, a pack names no more.
pub(crate) async fn keep_names(
    tx: &mut Tx,
    clock: &dyn Clock,
    table: &str,
    code: &str,
    names: &BTreeMap<Locale, String>,
) -> Result<Vec<Locale>, StoreError> {
    let names = names.iter().map(|(l, name)| (l.clone(), name.trim().to_owned())).collect();
    let changed = store::nation::set_names(tx, table, code, &names).await?;
    for locale in &changed {
        kept::keep(tx, Noun::Name, &format!("{locale}/{table}/{code}"), clock.now()).await?;
    }
    Ok(changed)
}

/// The code of something new: as typed, or made of its name.
pub(crate) fn new_code(typed: &str, name: &str, otherwise: &str) -> Result<Code, Refusal> {
    let typed = typed.trim();
    let wanted = if typed.is_empty() { viet::slug(name) } else { typed.to_owned() };
    // A name without a letter that an address could be made of, such as a Japanese one.
    let wanted: String =
        if wanted.is_empty() { otherwise.to_owned() } else { wanted.chars().take(60).collect() };
    let wanted = wanted.trim_matches('-').to_owned();
    Code::new(wanted).map_err(|_| Refusal::Invalid { field: "code", reason: "code-letters" })
}
