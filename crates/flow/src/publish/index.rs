//! The search index follows what is published; it can be rebuilt from the store at any time.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use model::{Code, Event, EventSubject, Locale};
use search::{Document, Index};
use store::Store;
use store::published::PublishedEdition;

use crate::FlowError;

/// Actions on an edition after which readers see something else.
pub const SEEN_BY_READERS: &[&str] =
    &["publish", "correct", "withdraw", "import", "change-address", "change-particulars"];

/// Whether searches find something else after this.
pub fn bears_on_search(event: &Event) -> bool {
    match &event.subject {
        EventSubject::Edition { .. } => SEEN_BY_READERS.contains(&event.action.as_str()),
        EventSubject::Fact(_) | EventSubject::Pack(_) => true,
        _ => false,
    }
}

/// A fact as readers of a locale see it, for the text that is searched and excerpted.
pub type Figures<'a> = dyn Fn(&Locale, &str) -> Option<String> + Sync + 'a;

/// What the index holds of an edition.
pub fn search_document(published: &PublishedEdition, figures: &Figures<'_>) -> Document {
    let PublishedEdition { item, edition, revision, .. } = published;
    let codes = |list: &[Code]| list.iter().map(ToString::to_string).collect();
    let mut body = markup::parse(&revision.body).plain_text(&|code| figures(&edition.locale, code));
    for words in [&revision.claim, &revision.verdict] {
        if !words.is_empty() {
            body.push('\n');
            body.push_str(words);
        }
    }
    Document {
        id: key(item.code.as_str(), edition.locale.as_str()),
        locale: edition.locale.to_string(),
        title: revision.title.clone(),
        summary: revision.summary.clone(),
        body,
        section: item.section.to_string(),
        topics: codes(&item.topics),
        territories: codes(&item.territories),
        kind: item.kind.to_string(),
        format: item.format.to_string(),
        published: edition.first_published_at.unwrap_or(edition.updated_at).as_second(),
        url: format!("/{}/stories/{}", edition.locale, edition.slug),
        payload: String::new(),
    }
}

fn key(item: &str, locale: &str) -> String {
    format!("{item}@{locale}")
}

/// Brings the index up to date with what happened. All of it goes in at once: putting documents into the index
/// costs little, showing them to searches costs as much for one as for many.
pub async fn follow_events(
    store: &Store,
    index: &Arc<Index>,
    events: &[Event],
    figures: &Figures<'_>,
) -> Result<(), FlowError> {
    let mut conn = store.read().await?;
    let mut editions = Vec::new();
    for event in events {
        match &event.subject {
            EventSubject::Edition { item, locale } if SEEN_BY_READERS.contains(&event.action.as_str()) => {
                editions.push((item.clone(), locale.clone()));
            }
            // A figure is found, and shown in excerpts, as it is now.
            EventSubject::Fact(code) => {
                let citing = store::dependency::editions_citing(&mut conn, code).await?;
                editions.extend(citing.into_iter().map(|e| (e.item_code, e.locale)));
            }
            _ => {}
        }
    }
    drop(conn);
    index_editions(store, index, editions, figures).await
}

/// Brings the index up to date with these editions.
pub async fn index_editions(
    store: &Store,
    index: &Arc<Index>,
    editions: impl IntoIterator<Item = (Code, Locale)>,
    figures: &Figures<'_>,
) -> Result<(), FlowError> {
    let mut items: BTreeMap<Code, BTreeSet<Locale>> = BTreeMap::new();
    for (item, locale) in editions {
        items.entry(item).or_default().insert(locale);
    }
    if items.is_empty() {
        return Ok(());
    }
    let mut conn = store.read().await?;
    let (mut add, mut remove) = (Vec::new(), Vec::new());
    for (item, mut locales) in items {
        // All languages together: what is published in sixteen at once is read in as many steps as one.
        for found in store::published::published_of_item(&mut conn, &item).await? {
            if locales.remove(&found.edition.locale) {
                add.push(search_document(&found, figures));
            }
        }
        remove.extend(locales.iter().map(|locale| key(item.as_str(), locale.as_str())));
    }
    drop(conn);
    let index = Arc::clone(index);
    tokio::task::spawn_blocking(move || index.apply(add, &remove)).await??;
    Ok(())
}

/// Builds the index anew from every published edition, in constant memory. `progress` hears how many are done.
pub async fn rebuild_index(
    store: &Store,
    index: &Arc<Index>,
    figures: &Figures<'_>,
    progress: impl Fn(u64) + Send,
) -> Result<u64, FlowError> {
    let (sender, receiver) = std::sync::mpsc::sync_channel::<Document>(256);
    let builder = Arc::clone(index);
    let building = tokio::task::spawn_blocking(move || builder.rebuild(receiver));
    let mut after = None;
    let mut done = 0;
    loop {
        let page = store::published::published_since(&mut store.read().await?, after, 500).await?;
        let Some(last) = page.last() else { break };
        after = Some(last.cursor());
        let documents: Vec<Document> = page.iter().map(|p| search_document(p, figures)).collect();
        done += documents.len() as u64;
        let sender = sender.clone();
        let sent = tokio::task::spawn_blocking(move || documents.into_iter().all(|d| sender.send(d).is_ok()));
        if !sent.await? {
            break;
        }
        progress(done);
    }
    drop(sender);
    building.await??;
    Ok(done)
}
