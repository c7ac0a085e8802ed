//! A key message: its wording in each locale, its proofs, its days, and who answers for it.

use std::collections::BTreeMap;

use jiff::civil::Date;
use model::{Act, Actor, Clock, Code, EventSubject, KeyMessage, Locale, Refusal};
use serde_json::json;
use store::Tx;
use store::nation::kept::{self, Noun};

use super::{keep_names, new_code};
use crate::trust::{Rights, Scope};
use crate::{FlowError, trust};

/// What one says of a key message.
#[derive(Debug, Clone, Default)]
pub struct MessageWords {
    /// The theme it stands under.
    pub theme: String,
    /// Address of a new one; made of the wording when empty.
    pub code: String,
    /// Wording by locale.
    pub names: BTreeMap<Locale, String>,
    /// `fact:CODE` or `item:CODE`.
    pub proofs: Vec<String>,
    /// First day.
    pub valid_from: Option<Date>,
    /// Last day.
    pub valid_to: Option<Date>,
    /// Organisation that answers for it.
    pub responsible: Option<Code>,
}

/// Writes a key message; begins one, last under its theme, when `code` is none. Whoever may change what the
/// responsible organisation says may change it; who is responsible is for the country to say.
pub async fn save_message(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    code: Option<&Code>,
    words: &MessageWords,
    home: &Locale,
) -> Result<Code, FlowError> {
    let mut themes = store::nation::themes(tx).await?;
    let stored = match code {
        Some(code) => themes
            .iter()
            .find_map(|t| t.messages.iter().find(|m| m.code == *code).map(|m| (t.code.clone(), m.clone()))),
        None => None,
    };
    if let (Some(code), None) = (code, &stored) {
        return Err(Refusal::NotFound { what: "message", key: code.to_string() }.into());
    }
    let before = stored.as_ref().and_then(|(_, m)| m.responsible.clone());
    me.need(Act::ChangeMessage, before.as_ref().map_or(Scope::COUNTRY, Scope::of))?;
    let theme =
        themes.iter().position(|t| t.code.as_str() == words.theme).ok_or(Refusal::Missing("theme"))?;
    let moved = stored.as_ref().is_some_and(|(of, _)| *of != themes[theme].code);
    if stored.is_some() && (before != words.responsible || moved) {
        me.need(Act::ChangeMessage, Scope::COUNTRY)?;
    }
    let name = words.names.get(home).map(|n| n.trim()).filter(|n| !n.is_empty());
    let name = name.ok_or(Refusal::Missing("wording"))?.to_owned();
    if words.valid_from.zip(words.valid_to).is_some_and(|(from, to)| to < from) {
        return Err(Refusal::Invalid { field: "valid_to", reason: "days-order" }.into());
    }
    check(tx, words).await?;
    let code = match code {
        Some(code) => code.clone(),
        None => {
            let code = new_code(&words.code, &name, &format!("message-{}", clock.now().as_second()))?;
            let taken = |c: &Code| themes.iter().flat_map(|t| &t.messages).any(|m| m.code == *c);
            if taken(&code) {
                return Err(Refusal::AddressTaken(code.to_string()).into());
            }
            code
        }
    };
    let message = KeyMessage {
        code: code.clone(),
        proofs: words.proofs.clone(),
        valid_from: words.valid_from,
        valid_to: words.valid_to,
        responsible: words.responsible.clone(),
    };
    let place = themes[theme].messages.iter_mut().find(|m| m.code == code);
    match place {
        Some(place) => *place = message.clone(),
        None => {
            themes.iter_mut().for_each(|t| t.messages.retain(|m| m.code != code));
            themes[theme].messages.push(message.clone());
        }
    }
    if store::nation::replace_themes(tx, &themes).await? {
        kept::keep(tx, Noun::Message, code.as_str(), clock.now()).await?;
    }
    let locales = keep_names(tx, clock, "message", code.as_str(), &words.names).await?;
    let detail = json!({
        "wording": name, "locales": locales, "proofs": message.proofs, "valid_from": message.valid_from,
        "valid_to": message.valid_to, "responsible": message.responsible,
    });
    let actor = Actor::person(me.person.id);
    trust::record(tx, clock, &actor, "change-message", EventSubject::Message(code.clone()), detail).await?;
    Ok(code)
}

/// Everything it rests on exists.
async fn check(tx: &mut Tx, words: &MessageWords) -> Result<(), FlowError> {
    for proof in &words.proofs {
        let unknown = || Refusal::NotFound { what: "proof", key: proof.clone() };
        let (kind, code) = proof.split_once(':').ok_or_else(unknown)?;
        let code = Code::new(code).map_err(|_| unknown())?;
        let there = match kind {
            "fact" => store::nation::find_fact(tx, &code).await?.is_some(),
            "item" => store::item::find_item(tx, &code).await?.is_some(),
            _ => false,
        };
        if !there {
            return Err(unknown().into());
        }
    }
    if let Some(code) = &words.responsible
        && !store::nation::organisations(tx).await?.iter().any(|o| o.code == *code)
    {
        return Err(Refusal::NotFound { what: "organisation", key: code.to_string() }.into());
    }
    Ok(())
}
