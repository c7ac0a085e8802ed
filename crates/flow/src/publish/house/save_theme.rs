//! A theme of the message house, new or named anew.

use std::collections::BTreeMap;

use model::{Act, Actor, Clock, Code, EventSubject, Locale, Refusal, Theme};
use serde_json::json;
use store::Tx;
use store::nation::kept::{self, Noun};

use super::{keep_names, new_code};
use crate::trust::{Rights, Scope};
use crate::{FlowError, trust};

/// Names a theme; begins one, last in the house, when `code` is none. It needs a name in the home locale.
pub async fn save_theme(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    code: Option<&Code>,
    typed: &str,
    names: &BTreeMap<Locale, String>,
    home: &Locale,
) -> Result<Code, FlowError> {
    me.need(Act::ChangeMessage, Scope::COUNTRY)?;
    let name = names.get(home).map(|n| n.trim()).filter(|n| !n.is_empty()).ok_or(Refusal::Missing("name"))?;
    let mut themes = store::nation::themes(tx).await?;
    let code = match code {
        Some(code) if themes.iter().any(|t| t.code == *code) => code.clone(),
        Some(code) => return Err(Refusal::NotFound { what: "theme", key: code.to_string() }.into()),
        None => {
            let code = new_code(typed, name, &format!("theme-{}", clock.now().as_second()))?;
            if themes.iter().any(|t| t.code == code) {
                return Err(Refusal::AddressTaken(code.to_string()).into());
            }
            themes.push(Theme { code: code.clone(), messages: Vec::new() });
            store::nation::replace_themes(tx, &themes).await?;
            kept::keep(tx, Noun::Theme, code.as_str(), clock.now()).await?;
            code
        }
    };
    let changed = keep_names(tx, clock, "theme", code.as_str(), names).await?;
    let detail = json!({ "name": name, "locales": changed });
    let actor = Actor::person(me.person.id);
    trust::record(tx, clock, &actor, "change-theme", EventSubject::Message(code.clone()), detail).await?;
    Ok(code)
}
