//! The tree of organisations over time: moved, merged, split, closed. Nothing is deleted; what was closed leaves its
//! content to its heir (see [`crate::trust::Tree`]).

use jiff::civil::Date;
use model::{Act, ChangeKind, Clock, Code, Lineage, Locale, Organisation, Refusal};
use serde_json::json;
use store::Tx;
use store::nation::kept::{self, Noun, lineage_key};

use super::organisation::{OrganisationWords, new, record};
use crate::FlowError;
use crate::publish::house::keep_names;
use crate::trust::{Rights, Scope};

/// A step of history: when, by which act, who says so.
#[derive(Debug, Clone)]
pub struct Step {
    /// The day it takes effect.
    pub date: Date,
    /// Today, where the portal stands: nothing is taken before it happens (see [`super::plan_step`]).
    pub today: Date,
    /// The act that ordered it.
    pub act: String,
    /// Page that says so.
    pub source_url: String,
}

pub(super) fn check_step(step: &Step) -> Result<(), Refusal> {
    // Rights follow the tree as it stands; a step of tomorrow would change them today.
    if step.date > step.today {
        return Err(Refusal::Invalid { field: "date", reason: "date-future" });
    }
    let address = &step.source_url;
    if !address.is_empty() && !address.starts_with("https://") && !address.starts_with("http://") {
        return Err(Refusal::Invalid { field: "source_url", reason: "address-wrong" });
    }
    Ok(())
}

pub(super) fn find<'a>(all: &'a [Organisation], code: &Code) -> Result<&'a Organisation, Refusal> {
    all.iter()
        .find(|o| o.code == *code)
        .ok_or(Refusal::NotFound { what: "organisation", key: code.to_string() })
}

fn open<'a>(all: &'a [Organisation], code: &Code) -> Result<&'a Organisation, Refusal> {
    let found = find(all, code)?;
    match found.valid_to {
        None => Ok(found),
        Some(_) => Err(Refusal::Invalid { field: "organisation", reason: "organisation-closed" }),
    }
}

/// Whether `node` is `top` or below it.
fn is_below(all: &[Organisation], node: &Code, top: &Code) -> bool {
    let mut at = Some(node.clone());
    for _ in 0..32 {
        match at {
            Some(code) if code == *top => return true,
            Some(code) => at = all.iter().find(|o| o.code == code).and_then(|o| o.parent.clone()),
            None => return false,
        }
    }
    true
}

/// Adds steps to the lineage.
pub(super) async fn keep_lineage(
    tx: &mut Tx,
    clock: &dyn Clock,
    lines: Vec<Lineage>,
) -> Result<(), FlowError> {
    let mut lineage = store::nation::organisation_lineage(tx).await?;
    for line in &lines {
        kept::keep(tx, Noun::Lineage, &lineage_key(line), clock.now()).await?;
    }
    lineage.extend(lines);
    store::nation::replace_organisation_lineage(tx, &lineage).await?;
    Ok(())
}

async fn write(
    tx: &mut Tx,
    clock: &dyn Clock,
    all: &[Organisation],
    lines: Vec<Lineage>,
) -> Result<(), FlowError> {
    let changes = store::nation::replace_organisations(tx, all).await?;
    for code in changes.changed.iter().chain(&changes.added) {
        kept::keep(tx, Noun::Organisation, code.as_str(), clock.now()).await?;
    }
    keep_lineage(tx, clock, lines).await
}

fn line(from: &Code, to: Option<&Code>, change: ChangeKind, step: &Step) -> Lineage {
    Lineage {
        from: from.clone(),
        to: to.cloned(),
        date: Some(step.date),
        change,
        act: step.act.clone(),
        source_url: step.source_url.clone(),
    }
}

/// Puts an organisation under another one.
pub async fn move_organisation(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    code: &Code,
    parent: Option<&Code>,
    step: &Step,
) -> Result<(), FlowError> {
    me.need(Act::ManageSite, Scope::of(code))?;
    me.need(Act::ManageSite, parent.map_or(Scope::COUNTRY, Scope::of))?;
    check_step(step)?;
    let mut all = store::nation::organisations(tx).await?;
    let before = open(&all, code)?.parent.clone();
    if let Some(parent) = parent {
        open(&all, parent)?;
        if is_below(&all, parent, code) {
            return Err(Refusal::Invalid { field: "parent", reason: "organisation-circle" }.into());
        }
    }
    if before.as_ref() == parent {
        return Err(Refusal::Invalid { field: "parent", reason: "organisation-there" }.into());
    }
    for organisation in all.iter_mut().filter(|o| o.code == *code) {
        organisation.parent = parent.cloned();
    }
    write(tx, clock, &all, vec![line(code, parent, ChangeKind::Moved, step)]).await?;
    let detail = json!({ "from": before, "to": parent, "date": step.date, "act": step.act });
    record(tx, me, clock, "move-organisation", code, detail).await
}

/// Ends organisations at a day; what stood below them stands below `heir` from then on.
fn end(
    all: &mut [Organisation],
    ending: &[Code],
    heir: Option<&Code>,
    operator: &Code,
    step: &Step,
) -> Result<(), Refusal> {
    for code in ending {
        open(all, code)?;
        if code == operator {
            return Err(Refusal::Invalid { field: "organisation", reason: "organisation-operator" });
        }
        if heir.is_some_and(|heir| is_below(all, heir, code)) {
            return Err(Refusal::Invalid { field: "heir", reason: "organisation-circle" });
        }
    }
    let last = step.date.yesterday().unwrap_or(step.date);
    for organisation in all.iter_mut() {
        if ending.contains(&organisation.code) {
            // An organisation lives a day at least.
            organisation.valid_to = Some(last.max(organisation.valid_from.unwrap_or(last)));
        } else if organisation.valid_to.is_none()
            && organisation.parent.as_ref().is_some_and(|p| ending.contains(p))
        {
            if heir.is_none() {
                return Err(Refusal::Invalid { field: "organisation", reason: "organisation-not-empty" });
            }
            organisation.parent = heir.cloned();
        }
    }
    Ok(())
}

async fn operator(tx: &mut Tx) -> Result<Code, FlowError> {
    let site = store::nation::find_site(tx).await?;
    Ok(site.ok_or(Refusal::NotFound { what: "site", key: String::new() })?.operator)
}

/// Makes organisations part of another one.
pub async fn merge_organisations(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    from: &[Code],
    into: &Code,
    step: &Step,
) -> Result<(), FlowError> {
    if from.is_empty() {
        return Err(Refusal::Missing("organisation").into());
    }
    for code in from.iter().chain([into]) {
        me.need(Act::ManageSite, Scope::of(code))?;
    }
    check_step(step)?;
    if from.contains(into) {
        return Err(Refusal::Invalid { field: "heir", reason: "organisation-circle" }.into());
    }
    let operator = operator(tx).await?;
    let mut all = store::nation::organisations(tx).await?;
    open(&all, into)?;
    end(&mut all, from, Some(into), &operator, step)?;
    let lines = from.iter().map(|code| line(code, Some(into), ChangeKind::Merged, step)).collect();
    write(tx, clock, &all, lines).await?;
    for code in from {
        let detail = json!({ "into": into, "date": step.date, "act": step.act });
        record(tx, me, clock, "merge-organisation", code, detail).await?;
    }
    Ok(())
}

/// Founds an organisation out of another one, beside it; `ends` closes the former one, whose heir it is.
#[allow(clippy::too_many_arguments, reason = "what a form says, and where it goes")]
pub async fn split_organisation(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    from: &Code,
    typed: &str,
    words: &OrganisationWords,
    ends: bool,
    step: &Step,
    home: &Locale,
) -> Result<Code, FlowError> {
    me.need(Act::ManageSite, Scope::of(from))?;
    check_step(step)?;
    let operator = operator(tx).await?;
    let mut all = store::nation::organisations(tx).await?;
    let parent = open(&all, from)?.parent.clone();
    me.need(Act::ManageSite, parent.as_ref().map_or(Scope::COUNTRY, Scope::of))?;
    let organisation = new(&all, typed, parent, words, home, step.date)?;
    let code = organisation.code.clone();
    all.push(organisation);
    if ends {
        end(&mut all, std::slice::from_ref(from), Some(&code), &operator, step)?;
    }
    write(tx, clock, &all, vec![line(from, Some(&code), ChangeKind::Split, step)]).await?;
    keep_names(tx, clock, "organisation", code.as_str(), &words.names).await?;
    let detail = json!({ "new": code, "ends": ends, "date": step.date, "act": step.act });
    record(tx, me, clock, "split-organisation", from, detail).await?;
    Ok(code)
}

/// Closes an organisation, with an heir or without one.
pub async fn close_organisation(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    code: &Code,
    heir: Option<&Code>,
    step: &Step,
) -> Result<(), FlowError> {
    if let Some(heir) = heir {
        return merge_organisations(tx, me, clock, std::slice::from_ref(code), heir, step).await;
    }
    me.need(Act::ManageSite, Scope::of(code))?;
    check_step(step)?;
    let operator = operator(tx).await?;
    let mut all = store::nation::organisations(tx).await?;
    end(&mut all, std::slice::from_ref(code), None, &operator, step)?;
    write(tx, clock, &all, vec![line(code, None, ChangeKind::Dissolved, step)]).await?;
    let detail = json!({ "date": step.date, "act": step.act });
    record(tx, me, clock, "close-organisation", code, detail).await
}

/// Takes an end back that was entered by mistake, and the step that told of it. What was put under an heir stays there
/// until somebody moves it.
pub async fn reopen_organisation(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    code: &Code,
) -> Result<(), FlowError> {
    me.need(Act::ManageSite, Scope::of(code))?;
    let mut all = store::nation::organisations(tx).await?;
    let ended = find(&all, code)?.valid_to;
    let Some(last) = ended else {
        return Err(Refusal::Invalid { field: "organisation", reason: "organisation-there" }.into());
    };
    for organisation in all.iter_mut().filter(|o| o.code == *code) {
        organisation.valid_to = None;
    }
    let mut lineage = store::nation::organisation_lineage(tx).await?;
    let told = |l: &Lineage| {
        l.from == *code && l.date.is_some_and(|date| date > last) && l.to.as_ref() != Some(code)
    };
    for line in lineage.iter().filter(|l| told(l)) {
        kept::keep(tx, Noun::Lineage, &lineage_key(line), clock.now()).await?;
    }
    lineage.retain(|l| !told(l));
    store::nation::replace_organisation_lineage(tx, &lineage).await?;
    write(tx, clock, &all, Vec::new()).await?;
    record(tx, me, clock, "reopen-organisation", code, json!({ "ended": last })).await
}
