//! An organisation of its own: founded, and what is said of it.

use std::collections::BTreeMap;

use jiff::civil::Date;
use model::{Act, Actor, ChangeKind, Clock, Code, EventSubject, Lineage, Locale, Organisation, Refusal};
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::Tx;
use store::nation::kept::{self, Noun};

use super::tree::{Step, check_step, find, keep_lineage};
use crate::publish::house::{keep_names, new_code};
use crate::trust::{Rights, Scope};
use crate::{FlowError, trust};

/// What one says of an organisation.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct OrganisationWords {
    /// Kind: a key of the interface's messages.
    pub kind: String,
    /// Its own site.
    pub website: Option<String>,
    /// How to reach it.
    pub contact: Option<String>,
    /// Page that says so.
    pub source_url: String,
    /// Remark.
    pub note: String,
    /// Names.
    pub names: BTreeMap<Locale, String>,
}

impl OrganisationWords {
    fn check(&self) -> Result<(), Refusal> {
        for (field, address) in
            [("website", self.website.as_deref()), ("source_url", Some(self.source_url.as_str()))]
        {
            let fine =
                address.is_none_or(|a| a.is_empty() || a.starts_with("https://") || a.starts_with("http://"));
            if !fine {
                return Err(Refusal::Invalid { field, reason: "address-wrong" });
            }
        }
        if self.kind.is_empty() { Err(Refusal::Missing("kind")) } else { Ok(()) }
    }

    pub(super) fn put(&self, organisation: &mut Organisation) {
        organisation.kind.clone_from(&self.kind);
        organisation.website = self.website.clone().filter(|w| !w.is_empty());
        organisation.contact = self.contact.clone().filter(|c| !c.is_empty());
        organisation.source_url.clone_from(&self.source_url);
        organisation.note.clone_from(&self.note);
    }
}

/// A new organisation, not yet written.
pub(super) fn new(
    all: &[Organisation],
    typed: &str,
    parent: Option<Code>,
    words: &OrganisationWords,
    home: &Locale,
    from: Date,
) -> Result<Organisation, Refusal> {
    words.check()?;
    let name =
        words.names.get(home).map(|n| n.trim()).filter(|n| !n.is_empty()).ok_or(Refusal::Missing("name"))?;
    let code = new_code(typed, name, &format!("organisation-{}", all.len() + 1))?;
    if all.iter().any(|o| o.code == code) || code.as_str() == "new" {
        return Err(Refusal::AddressTaken(code.to_string()));
    }
    let mut organisation = Organisation {
        code,
        kind: String::new(),
        parent,
        valid_from: Some(from),
        valid_to: None,
        website: None,
        contact: None,
        source_url: String::new(),
        as_of: None,
        note: String::new(),
    };
    words.put(&mut organisation);
    Ok(organisation)
}

/// Founds an organisation under another one, or beside the topmost.
#[allow(clippy::too_many_arguments, reason = "what a form says, and where it goes")]
pub async fn found_organisation(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    typed: &str,
    parent: Option<&Code>,
    words: &OrganisationWords,
    step: &Step,
    home: &Locale,
) -> Result<Code, FlowError> {
    me.need(Act::ManageSite, parent.map_or(Scope::COUNTRY, Scope::of))?;
    let mut all = store::nation::organisations(tx).await?;
    if let Some(parent) = parent
        && find(&all, parent)?.valid_to.is_some()
    {
        return Err(Refusal::Invalid { field: "parent", reason: "organisation-closed" }.into());
    }
    check_step(step)?;
    let organisation = new(&all, typed, parent.cloned(), words, home, step.date)?;
    let code = organisation.code.clone();
    all.push(organisation);
    store::nation::replace_organisations(tx, &all).await?;
    kept::keep(tx, Noun::Organisation, code.as_str(), clock.now()).await?;
    keep_names(tx, clock, "organisation", code.as_str(), &words.names).await?;
    let detail = json!({ "parent": parent, "date": step.date, "act": step.act });
    record(tx, me, clock, "found-organisation", &code, detail).await?;
    Ok(code)
}

/// Changes what is said of an organisation. With a step, another name is told as a renaming of that day.
pub async fn change_organisation(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    code: &Code,
    words: &OrganisationWords,
    renamed: Option<&Step>,
    home: &Locale,
) -> Result<(), FlowError> {
    me.need(Act::ManageSite, Scope::of(code))?;
    words.check()?;
    if words.names.get(home).is_some_and(|n| n.trim().is_empty()) {
        return Err(Refusal::Missing("name").into());
    }
    let mut all = store::nation::organisations(tx).await?;
    let organisation = all
        .iter_mut()
        .find(|o| o.code == *code)
        .ok_or(Refusal::NotFound { what: "organisation", key: code.to_string() })?;
    words.put(organisation);
    let changed = store::nation::replace_organisations(tx, &all).await?;
    if !changed.changed.is_empty() {
        kept::keep(tx, Noun::Organisation, code.as_str(), clock.now()).await?;
    }
    let locales = keep_names(tx, clock, "organisation", code.as_str(), &words.names).await?;
    if let Some(step) = renamed.filter(|_| !locales.is_empty()) {
        check_step(step)?;
        let line = Lineage {
            from: code.clone(),
            to: Some(code.clone()),
            date: Some(step.date),
            change: ChangeKind::Renamed,
            act: step.act.clone(),
            source_url: step.source_url.clone(),
        };
        keep_lineage(tx, clock, vec![line]).await?;
    }
    if changed.changed.is_empty() && locales.is_empty() {
        return Ok(());
    }
    let detail = json!({ "locales": locales, "website": words.website, "renamed": renamed.map(|s| s.date) });
    record(tx, me, clock, "change-organisation", code, detail).await
}

pub(super) async fn record(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    action: &str,
    code: &Code,
    detail: serde_json::Value,
) -> Result<(), FlowError> {
    let actor = Actor::person(me.person.id);
    trust::record(tx, clock, &actor, action, EventSubject::Organisation(code.clone()), detail).await?;
    Ok(())
}
