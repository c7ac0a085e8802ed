//! The order of the message house, and what leaves it.

use model::{Act, Actor, Clock, Code, EventSubject, Refusal, Theme};
use serde_json::json;
use store::Tx;
use store::nation::kept::{self, Noun, ORDER};

use crate::trust::{Rights, Scope};
use crate::{FlowError, trust};

/// Where something goes in its list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Nearer to the beginning.
    Up,
    /// Nearer to the end.
    Down,
}

impl Way {
    /// Moves an element by one place; an end of the list is an end.
    pub(crate) fn shift<T>(self, list: &mut [T], at: usize) {
        match self {
            Self::Up if at > 0 => list.swap(at, at - 1),
            Self::Down if at + 1 < list.len() => list.swap(at, at + 1),
            Self::Up | Self::Down => {}
        }
    }

    fn as_str(self) -> &'static str {
        match self {
            Self::Up => "up",
            Self::Down => "down",
        }
    }
}

fn missing(what: &'static str, code: &Code) -> FlowError {
    Refusal::NotFound { what, key: code.to_string() }.into()
}

async fn write(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    themes: &[Theme],
    (noun, key): (Noun, &str),
    (action, code, detail): (&str, &Code, serde_json::Value),
) -> Result<(), FlowError> {
    if !store::nation::replace_themes(tx, themes).await? {
        return Ok(());
    }
    kept::keep(tx, noun, key, clock.now()).await?;
    let actor = Actor::person(me.person.id);
    trust::record(tx, clock, &actor, action, EventSubject::Message(code.clone()), detail).await?;
    Ok(())
}

/// Moves a theme by one place.
pub async fn move_theme(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    code: &Code,
    way: Way,
) -> Result<(), FlowError> {
    me.need(Act::ChangeMessage, Scope::COUNTRY)?;
    let mut themes = store::nation::themes(tx).await?;
    let at = themes.iter().position(|t| t.code == *code).ok_or_else(|| missing("theme", code))?;
    way.shift(&mut themes, at);
    let detail = json!({ "moved": way.as_str() });
    write(tx, me, clock, &themes, (Noun::Theme, ORDER), ("change-theme", code, detail)).await
}

/// Moves a message by one place within its theme.
pub async fn move_message(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    code: &Code,
    way: Way,
) -> Result<(), FlowError> {
    me.need(Act::ChangeMessage, Scope::COUNTRY)?;
    let mut themes = store::nation::themes(tx).await?;
    let (theme, at) = themes
        .iter()
        .enumerate()
        .find_map(|(n, t)| Some((n, t.messages.iter().position(|m| m.code == *code)?)))
        .ok_or_else(|| missing("message", code))?;
    way.shift(&mut themes[theme].messages, at);
    let detail = json!({ "moved": way.as_str() });
    write(tx, me, clock, &themes, (Noun::Message, ORDER), ("change-message", code, detail)).await
}

/// Takes a theme out of the house; messages must have left it before.
pub async fn remove_theme(tx: &mut Tx, me: &Rights, clock: &dyn Clock, code: &Code) -> Result<(), FlowError> {
    me.need(Act::ChangeMessage, Scope::COUNTRY)?;
    let mut themes = store::nation::themes(tx).await?;
    let theme = themes.iter().find(|t| t.code == *code).ok_or_else(|| missing("theme", code))?;
    if !theme.messages.is_empty() {
        return Err(Refusal::Invalid { field: "theme", reason: "theme-not-empty" }.into());
    }
    themes.retain(|t| t.code != *code);
    write(tx, me, clock, &themes, (Noun::Theme, code.as_str()), ("remove-theme", code, json!({}))).await
}

/// Takes a message out of the house, unless content carries it: what was told is ended by a date, not forgotten.
pub async fn remove_message(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    code: &Code,
) -> Result<(), FlowError> {
    me.need(Act::ChangeMessage, Scope::COUNTRY)?;
    let mut themes = store::nation::themes(tx).await?;
    if !themes.iter().flat_map(|t| &t.messages).any(|m| m.code == *code) {
        return Err(missing("message", code));
    }
    let used = store::nation::message_uses(tx).await?;
    if used.iter().any(|(message, items, _)| message == code && *items > 0) {
        return Err(Refusal::Invalid { field: "message", reason: "message-in-use" }.into());
    }
    themes.iter_mut().for_each(|t| t.messages.retain(|m| m.code != *code));
    write(tx, me, clock, &themes, (Noun::Message, code.as_str()), ("remove-message", code, json!({}))).await
}
