//! Beginning an item, and an edition of it in another language.

use model::{
    Act, Actor, Claim, Clock, Code, Edition, EditionId, EventNotice, EventSubject, Format, InformationKind,
    Item, ItemId, Locale, Refusal, SourceRef, Translation,
};
use serde_json::json;
use store::Tx;
use store::edition::NewEdition;

use super::{Draft, save_revision};
use crate::trust::{Rights, Scope};
use crate::{FlowError, trust};

/// What one says of a new item.
#[derive(Debug, Clone)]
pub struct NewItem {
    /// Headline, in the language it is written in.
    pub title: String,
    /// Address; made of the headline when empty.
    pub code: String,
    /// Kind of information.
    pub kind: InformationKind,
    /// Form.
    pub format: Format,
    /// Section.
    pub section: Code,
    /// Whose content it is.
    pub publisher: Code,
    /// Language.
    pub written_in: Locale,
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
}

/// Begins an item with an empty text in the language it is written in.
pub async fn create_item(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    new: &NewItem,
) -> Result<Item, FlowError> {
    me.need(Act::Create, Scope::text(&new.publisher, &new.written_in))?;
    if new.title.trim().is_empty() {
        return Err(Refusal::Missing("title").into());
    }
    let wanted = if new.code.trim().is_empty() { viet::slug(&new.title) } else { new.code.trim().to_owned() };
    let mut wanted: String = wanted.chars().take(100).collect();
    if wanted.is_empty() {
        // A headline without a letter that an address could be made of, such as a Japanese one.
        wanted = format!("item-{}", clock.now().as_second());
    }
    let code =
        Code::new(wanted.clone()).map_err(|_| Refusal::Invalid { field: "code", reason: "code-letters" })?;
    if store::item::find_item(tx, &code).await?.is_some() {
        return Err(Refusal::AddressTaken(wanted).into());
    }
    let now = clock.now();
    let item = Item {
        id: ItemId::new(now),
        code,
        kind: new.kind,
        format: new.format,
        section: new.section.clone(),
        topics: new.topics.clone(),
        territories: new.territories.clone(),
        messages: new.messages.clone(),
        publisher: new.publisher.clone(),
        written_in: new.written_in.clone(),
        image: None,
        sources: new.sources.clone(),
        event: new.event.clone(),
        claim: new.claim.clone(),
        created_at: now,
    };
    store::item::upsert_item(tx, &item).await?;
    let edition = insert(tx, clock, &item, &new.written_in, Translation::Original).await?;
    let draft = Draft { title: new.title.trim().to_owned(), ..Draft::default() };
    save_revision(tx, &Actor::person(me.person.id), clock, edition.id, &draft).await?;
    Ok(item)
}

/// Begins an edition in another language; it is there already when somebody was faster.
pub async fn begin_edition(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    item: &Item,
    locale: &Locale,
) -> Result<Edition, FlowError> {
    if let Some(edition) = store::edition::edition_of(tx, item.id, locale).await? {
        return Ok(edition);
    }
    let act = if *locale == item.written_in { Act::Write } else { Act::Translate };
    me.need(act, Scope::text(&item.publisher, locale))?;
    let edition = insert(tx, clock, item, locale, Translation::Person).await?;
    let subject = EventSubject::Edition { item: item.code.clone(), locale: locale.clone() };
    trust::record(tx, clock, &Actor::person(me.person.id), "begin", subject, json!({})).await?;
    Ok(edition)
}

/// Begins an edition that somebody else is to translate; tells whether it was not there yet. The caller has decided
/// that the person may ask for it.
pub(super) async fn begin_for(
    tx: &mut Tx,
    clock: &dyn Clock,
    item: &Item,
    locale: &Locale,
) -> Result<(Edition, bool), FlowError> {
    if let Some(edition) = store::edition::edition_of(tx, item.id, locale).await? {
        return Ok((edition, false));
    }
    Ok((insert(tx, clock, item, locale, Translation::Person).await?, true))
}

async fn insert(
    tx: &mut Tx,
    clock: &dyn Clock,
    item: &Item,
    locale: &Locale,
    translation: Translation,
) -> Result<Edition, FlowError> {
    let at = clock.now();
    let new = NewEdition {
        id: EditionId::new(at),
        item: item.id,
        locale: locale.clone(),
        slug: item.code.to_string(),
        translation,
        at,
    };
    Ok(store::edition::insert_edition(tx, &new).await?)
}
