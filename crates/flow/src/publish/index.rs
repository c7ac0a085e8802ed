//! The search index follows what is published; it can be rebuilt from the store at any time.

use std::sync::Arc;

use model::{Event, EventSubject};
use search::{Document, Index};
use store::Store;
use store::published::PublishedEdition;

use crate::FlowError;

/// What the index holds of an edition.
pub fn search_document(published: &PublishedEdition, fact: &dyn Fn(&str) -> Option<String>) -> Document {
    let PublishedEdition { item, edition, revision, .. } = published;
    let codes = |list: &[model::Code]| list.iter().map(ToString::to_string).collect();
    let mut body = markup::parse(&revision.body).plain_text(&|code| fact(code));
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

/// Figures as their sources write them: enough to be found by.
async fn figures(store: &Store) -> Result<std::collections::HashMap<String, String>, FlowError> {
    let facts = store::nation::facts(&mut store.read().await?).await?;
    Ok(facts.into_iter().map(|f| (f.code.to_string(), f.value.to_string())).collect())
}

/// Brings the index up to date with one event.
pub async fn follow_event(store: &Store, index: &Arc<Index>, event: &Event) -> Result<(), FlowError> {
    let EventSubject::Edition { item, locale } = &event.subject else { return Ok(()) };
    if event.action == "save" {
        return Ok(());
    }
    let mut conn = store.read().await?;
    let found = store::published::find_published_of(&mut conn, item, locale).await?;
    drop(conn);
    let facts = figures(store).await?;
    let document = found.map(|p| search_document(&p, &|code| facts.get(code).cloned()));
    let (index, key) = (Arc::clone(index), key(item.as_str(), locale.as_str()));
    tokio::task::spawn_blocking(move || match document {
        Some(document) => index.apply([document], &[]),
        None => index.apply([], &[key]),
    })
    .await??;
    Ok(())
}

/// Builds the index anew from every published edition, in constant memory. `progress` hears how many are done.
pub async fn rebuild_index(
    store: &Store,
    index: &Arc<Index>,
    progress: impl Fn(u64) + Send,
) -> Result<u64, FlowError> {
    let facts = figures(store).await?;
    let (sender, receiver) = std::sync::mpsc::sync_channel::<Document>(256);
    let builder = Arc::clone(index);
    let building = tokio::task::spawn_blocking(move || builder.rebuild(receiver));
    let mut after = None;
    let mut done = 0;
    loop {
        let page = store::published::published_since(&mut store.read().await?, after, 500).await?;
        let Some(last) = page.last() else { break };
        after = Some(last.cursor());
        let documents: Vec<Document> =
            page.iter().map(|p| search_document(p, &|code| facts.get(code).cloned())).collect();
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
