//! Where an article came from: what it is known by when it comes again, and its old addresses, which lead here.

use ingest::{Entry, address_key};
use jiff::Timestamp;
use model::{Clock, ItemId, Locale};
use store::import::ImportOrigin;
use store::{Conn, Tx};
use url::Url;

use crate::FlowError;

pub use ingest::old_path;

/// What an address stands for in the register of origins, in place of a digest.
const WHOLE: &str = "address";
const PART: &str = "address in a feed";
const GROUP: &str = "translations";

/// An article that is here already.
pub(super) struct Known {
    pub item: ItemId,
    /// Digest of what was imported last time under the same id.
    pub digest: Option<String>,
    /// Whether it came by the same way; otherwise it is known by its address or its translations.
    pub own: bool,
}

/// Finds an article by its id, by its address, or by what it is a translation of.
pub(super) async fn find(conn: &mut Conn, entry: &Entry) -> Result<Option<Known>, FlowError> {
    let at = match entry.link.as_deref().and_then(address_key) {
        Some(key) => store::import::find_origin(conn, &key).await?,
        None => None,
    };
    let same = |origin: ImportOrigin| Known { item: origin.item, digest: None, own: false };
    // What came in whole is not replaced by what a feed has of it.
    if let Some(origin) = at.as_ref().filter(|origin| !entry.whole && origin.digest == WHOLE) {
        return Ok(Some(same(origin.clone())));
    }
    if let Some(origin) = store::import::find_origin(conn, &entry.origin_id).await? {
        return Ok(Some(Known { item: origin.item, digest: Some(origin.digest), own: true }));
    }
    // Feeds are careless with addresses: several of their entries may have the same.
    if let Some(origin) = at.filter(|_| entry.whole) {
        return Ok(Some(same(origin)));
    }
    if let Some(group) = &entry.translations
        && let Some(origin) = store::import::find_origin(conn, group).await?
    {
        return Ok(Some(Known { item: origin.item, digest: None, own: true }));
    }
    Ok(None)
}

/// Writes down what was imported, and what it is known by.
pub(super) async fn remember(
    tx: &mut Tx,
    entry: &Entry,
    origin: ImportOrigin,
    now: Timestamp,
) -> Result<(), FlowError> {
    let item = origin.item;
    let mut also = Vec::new();
    if let Some(key) = entry.link.as_deref().and_then(address_key).filter(|key| *key != origin.origin) {
        also.push((key, if entry.whole { WHOLE } else { PART }));
    }
    also.extend(entry.translations.clone().map(|group| (group, GROUP)));
    for (key, what) in also {
        if what != PART || store::import::find_origin(tx, &key).await?.is_none() {
            let origin = ImportOrigin { origin: key, item, digest: what.to_owned() };
            store::import::upsert_origin(tx, &origin, now).await?;
        }
    }
    store::import::upsert_origin(tx, &origin, now).await?;
    Ok(())
}

/// The article's old paths lead to its page. One that leads elsewhere already stays so, and a note says it.
pub(super) async fn keep(
    tx: &mut Tx,
    clock: &dyn Clock,
    entry: &Entry,
    locale: &Locale,
    slug: &str,
    notes: &mut Vec<String>,
) -> Result<(), FlowError> {
    let target = format!("/{locale}/stories/{slug}");
    for link in entry.link.iter().chain(&entry.also_at) {
        let Ok(url) = Url::parse(link) else { continue };
        let path = old_path(url.path(), url.query());
        if path == "/" || path == target {
            continue;
        }
        match store::redirect::find_redirect(tx, None, &path).await? {
            Some(there) if there != target => {
                notes.push(format!("its old address {path} already leads to {there}"));
            }
            Some(_) => {}
            None => store::redirect::upsert_redirect(tx, None, &path, &target, clock.now()).await?,
        }
    }
    Ok(())
}
