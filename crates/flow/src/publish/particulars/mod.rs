//! An item's particulars, changed after it was begun: what it is, where it stands, who answers for it, what it rests on.

mod carry;

use model::{
    Act, Actor, Claim, Clock, Code, EditionState, EventNotice, EventSubject, Format, InformationKind, Item,
    Locale, Rating, Refusal, SourceRef, Stage,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::Tx;
use store::edition::EditionSummary;
use store::plan::{Plan, Proposal};

use crate::publish::library::{self, WantedPicture};
use crate::trust::{Rights, Scope};
use crate::{FlowError, trust};

/// What can be changed of an item.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Particulars {
    /// Kind of information.
    pub kind: InformationKind,
    /// Form.
    pub format: Format,
    /// Section.
    pub section: Code,
    /// Whose content it is.
    pub publisher: Code,
    /// Topics.
    pub topics: Vec<Code>,
    /// Places.
    pub territories: Vec<Code>,
    /// Key messages.
    pub messages: Vec<Code>,
    /// Sources.
    pub sources: Vec<SourceRef>,
    /// For events.
    pub event: Option<EventNotice>,
    /// For clarifications.
    pub claim: Option<Claim>,
    /// Languages it is wanted in; empty when nobody has chosen.
    pub languages: Vec<Locale>,
}

impl Particulars {
    /// Those of an item as it is.
    pub fn of(item: &Item, plan: &Plan) -> Self {
        Self {
            kind: item.kind,
            format: item.format,
            section: item.section.clone(),
            publisher: item.publisher.clone(),
            topics: item.topics.clone(),
            territories: item.territories.clone(),
            messages: item.messages.clone(),
            sources: item.sources.clone(),
            event: item.event.clone(),
            claim: item.claim.clone(),
            languages: plan.languages.clone(),
        }
    }

    /// The item as it would be.
    pub fn on(&self, item: &Item) -> Item {
        Item {
            kind: self.kind,
            format: self.format,
            section: self.section.clone(),
            publisher: self.publisher.clone(),
            topics: self.topics.clone(),
            territories: self.territories.clone(),
            messages: self.messages.clone(),
            sources: self.sources.clone(),
            event: self.event.clone().filter(|_| self.format == Format::Event),
            claim: (self.kind == InformationKind::Clarification).then(|| {
                self.claim.clone().unwrap_or(Claim { first_seen: None, rating: Rating::MissingContext })
            }),
            ..item.clone()
        }
    }
}

/// Something of an item that its page says in words: where it changes, readers are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// Kind of information.
    Kind,
    /// Who answers for it.
    Publisher,
    /// When and where.
    Event,
    /// What it rests on.
    Sources,
    /// What the claim is worth, and since when it is known.
    Claim,
}

/// What a page says in words and would say otherwise. Section, form, topics, places and messages decide where an item
/// is listed, not what it says.
pub fn said_otherwise(before: &Item, after: &Item) -> Vec<Said> {
    let all = [
        (Said::Kind, before.kind != after.kind),
        (Said::Publisher, before.publisher != after.publisher),
        (Said::Event, before.event != after.event),
        (Said::Sources, before.sources != after.sources),
        (Said::Claim, before.claim != after.claim),
    ];
    all.into_iter().filter(|(_, otherwise)| *otherwise).map(|(said, _)| said).collect()
}

/// Tells readers of a language what was changed: the item before and after.
pub type Note<'a> = dyn Fn(&Locale, &Item, &Item) -> String + Send + Sync + 'a;

/// How a change ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Changed {
    /// Nothing was different.
    Nothing,
    /// Saved.
    Saved,
    /// Saved, and so many pages tell their readers.
    Told(usize),
    /// Readers would be told of an official text or a clarification: a second person must say yes first.
    Proposed,
}

/// Changes an item's particulars. Where pages that readers see would say something else, each tells of it in a
/// correction. Four eyes are asked for as they are for texts.
pub async fn change(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    code: &Code,
    wanted: &Particulars,
    note: &Note<'_>,
) -> Result<Changed, FlowError> {
    let item = find(tx, code).await?;
    let mut plan = store::plan::plan_of(tx, item.id).await?;
    let after = wanted.on(&item);
    me.need(Act::Write, Scope::text(&item.publisher, &item.written_in))?;
    if after.publisher != item.publisher {
        me.need(Act::Create, Scope::text(&after.publisher, &after.written_in))?;
    }
    check(tx, wanted).await?;
    if after == item && wanted.languages == plan.languages {
        return Ok(Changed::Nothing);
    }
    let public = public(tx, &item).await?;
    let told = !public.is_empty() && !said_otherwise(&item, &after).is_empty();
    if told {
        for edition in &public {
            me.need(Act::Correct, Scope::text(&item.publisher, &edition.locale))?;
        }
        if item.kind.needs_four_eyes() || after.kind.needs_four_eyes() {
            // What somebody wants is not lost by what somebody else wants: it is decided on first.
            if plan.proposal.is_some() {
                return Err(library::waits().into());
            }
            let particulars = json!(wanted);
            plan.proposal = Some(Proposal { particulars, by: me.person.id, at: clock.now() });
            store::plan::upsert_plan(tx, &plan).await?;
            let detail = json!({ "particulars": wanted });
            record(tx, me, clock, &item, &item.written_in, "propose-particulars", detail).await?;
            return Ok(Changed::Proposed);
        }
    }
    // Accepted later, the particulars that wait would undo this change: they are decided on first.
    if plan.proposal.as_ref().is_some_and(|proposal| !is_picture(proposal)) {
        return Err(library::waits().into());
    }
    apply(tx, me, clock, (&item, plan), wanted, note, told.then_some(public.as_slice())).await
}

fn is_picture(proposal: &Proposal) -> bool {
    WantedPicture::of(proposal).is_some()
}

/// A second person says yes to particulars somebody wants.
pub async fn accept(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    code: &Code,
    note: &Note<'_>,
) -> Result<Changed, FlowError> {
    let item = find(tx, code).await?;
    let mut plan = store::plan::plan_of(tx, item.id).await?;
    let proposal = plan.proposal.take().ok_or(Refusal::Conflict)?;
    let public = public(tx, &item).await?;
    me.need(Act::Correct, Scope::text(&item.publisher, &item.written_in))?;
    for edition in &public {
        me.need(Act::Correct, Scope::text(&item.publisher, &edition.locale))?;
    }
    if proposal.by == me.person.id {
        return Err(Refusal::FourEyes.into());
    }
    // The pack's records may have changed since: what cannot be read any more cannot be accepted.
    let wanted: Particulars = serde_json::from_value(proposal.particulars).map_err(|_| Refusal::Conflict)?;
    check(tx, &wanted).await?;
    let told = !said_otherwise(&item, &wanted.on(&item)).is_empty();
    apply(tx, me, clock, (&item, plan), &wanted, note, told.then_some(public.as_slice())).await
}

/// Puts aside particulars somebody wants; they themselves may, and whoever could accept them.
pub async fn decline(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    code: &Code,
    remark: &str,
) -> Result<(), FlowError> {
    let item = find(tx, code).await?;
    let mut plan = store::plan::plan_of(tx, item.id).await?;
    let proposal = plan.proposal.take().filter(|p| !is_picture(p)).ok_or(Refusal::Conflict)?;
    if proposal.by != me.person.id {
        me.need(Act::Correct, Scope::text(&item.publisher, &item.written_in))?;
    }
    store::plan::upsert_plan(tx, &plan).await?;
    let detail = json!({ "remark": remark.trim() });
    record(tx, me, clock, &item, &item.written_in, "decline-particulars", detail).await
}

async fn apply(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    (item, mut plan): (&Item, Plan),
    wanted: &Particulars,
    note: &Note<'_>,
    told: Option<&[EditionSummary]>,
) -> Result<Changed, FlowError> {
    let after = wanted.on(item);
    plan.languages.clone_from(&wanted.languages);
    plan.edited_at = Some(clock.now());
    plan.proposal = plan.proposal.filter(is_picture);
    store::plan::upsert_plan(tx, &plan).await?;
    store::item::upsert_item(tx, &after).await?;
    let editions = store::edition::editions_of(tx, item.id).await?;
    if (item.kind, item.format) != (after.kind, after.format) {
        ask_again(tx, me, clock, item, &editions).await?;
    }
    for edition in told.unwrap_or_default() {
        let words = note(&edition.locale, item, &after);
        carry::correct(tx, me, clock, edition.id, &words).await?;
    }
    // One line for each page that readers see, so that lists and search follow; one in any case.
    let detail = json!({ "before": Particulars::of(item, &plan), "after": wanted });
    let mut recorded = false;
    for edition in editions.iter().filter(|e| e.state == EditionState::Published) {
        record(tx, me, clock, item, &edition.locale, "change-particulars", detail.clone()).await?;
        recorded = true;
    }
    if !recorded {
        record(tx, me, clock, item, &item.written_in, "change-particulars", detail).await?;
    }
    Ok(told.filter(|t| !t.is_empty()).map_or(Changed::Saved, |t| Changed::Told(t.len())))
}

/// A yes was for a text of another kind: it is asked for again.
async fn ask_again(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    item: &Item,
    editions: &[EditionSummary],
) -> Result<(), FlowError> {
    for edition in editions {
        let Some(mut work) = store::work::find_work(tx, edition.id).await? else { continue };
        if !matches!(work.stage, Stage::Approved | Stage::Scheduled) {
            continue;
        }
        work.stage = Stage::InReview;
        work.approved_revision = None;
        work.approved_by = None;
        work.publish_at = None;
        work.changed_at = clock.now();
        store::work::upsert_work(tx, &work).await?;
        record(tx, me, clock, item, &edition.locale, "unschedule", json!({ "stage": work.stage })).await?;
    }
    Ok(())
}

async fn find(tx: &mut Tx, code: &Code) -> Result<Item, FlowError> {
    let found = store::item::find_item(tx, code).await?;
    Ok(found.ok_or(Refusal::NotFound { what: "item", key: code.to_string() })?)
}

async fn public(tx: &mut Tx, item: &Item) -> Result<Vec<EditionSummary>, FlowError> {
    let mut editions = store::edition::editions_of(tx, item.id).await?;
    editions.retain(|e| e.state == EditionState::Published);
    Ok(editions)
}

/// Everything named must be there.
async fn check(tx: &mut Tx, wanted: &Particulars) -> Result<(), FlowError> {
    let missing = |field| Err(Refusal::Missing(field).into());
    if !store::nation::sections(tx).await?.iter().any(|s| s.code == wanted.section) {
        return missing("section");
    }
    if !store::nation::organisations(tx).await?.iter().any(|o| o.code == wanted.publisher) {
        return missing("publisher");
    }
    let topics = store::nation::topics(tx).await?;
    if !wanted.topics.iter().all(|c| topics.iter().any(|t| t.code == *c)) {
        return missing("topic");
    }
    let territories = store::nation::territories(tx).await?;
    if !wanted.territories.iter().all(|c| territories.iter().any(|t| t.code == *c)) {
        return missing("territory");
    }
    let themes = store::nation::themes(tx).await?;
    let known = |c: &Code| themes.iter().flat_map(|t| &t.messages).any(|m| m.code == *c);
    if !wanted.messages.iter().all(known) {
        return missing("message");
    }
    for source in &wanted.sources {
        if source.name.trim().is_empty() {
            return missing("source");
        }
        let web = source.url.starts_with("https://") || source.url.starts_with("http://");
        if !source.url.is_empty() && !web {
            return Err(Refusal::Invalid { field: "source_url", reason: "address-wrong" }.into());
        }
    }
    if let Some(event) = wanted.event.as_ref().filter(|_| wanted.format == Format::Event) {
        if event.ends.is_some_and(|ends| ends <= event.starts) {
            return Err(Refusal::Invalid { field: "event_ends", reason: "event-order" }.into());
        }
        let web = |url: &String| url.starts_with("https://") || url.starts_with("http://");
        if event.online.as_ref().is_some_and(|url| !web(url)) {
            return Err(Refusal::Invalid { field: "event_online", reason: "address-wrong" }.into());
        }
    }
    Ok(())
}

async fn record(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    item: &Item,
    locale: &Locale,
    action: &str,
    detail: serde_json::Value,
) -> Result<(), FlowError> {
    let subject = EventSubject::Edition { item: item.code.clone(), locale: locale.clone() };
    trust::record(tx, clock, &Actor::person(me.person.id), action, subject, detail).await?;
    Ok(())
}
