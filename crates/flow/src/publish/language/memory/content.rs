//! Remembering what readers already see: translations that were made before there was a memory.

use std::collections::BTreeMap;

use model::{Actor, Clock, EditionState, ItemId, Locale, Translation};
use store::{Conn, Store};

use super::MACHINE;
use super::learn::{Learned, learn_from};
use crate::FlowError;
use crate::publish::Progress;
use crate::publish::translate::open_sheet;

/// Who remembers.
const ACTOR: &str = "system:memory";

/// Source, target and the source before, by languages and origin.
type Found = BTreeMap<(Locale, Locale, &'static str), Vec<(String, String, String)>>;

/// Remembers every published translation, segment by segment. What a machine made and nobody checked stays a
/// machine's. Doing it again changes nothing but dates.
pub async fn learn_published(
    store: &Store,
    clock: &dyn Clock,
    progress: Progress<'_>,
) -> Result<Learned, FlowError> {
    let items = store::item::item_codes(&mut store.read().await?).await?;
    let actor = Actor(ACTOR.to_owned());
    let mut sum = Learned::default();
    for (done, (_, id)) in items.iter().enumerate() {
        let found = translations_of(&mut store.read().await?, *id).await?;
        let mut tx = store.begin().await?;
        for ((from, to, origin), texts) in &found {
            let texts: Vec<(&str, &str, &str)> =
                texts.iter().map(|(s, t, b)| (s.as_str(), t.as_str(), b.as_str())).collect();
            let learned = learn_from(&mut tx, &actor, clock.now(), origin, (from, to), &texts).await?;
            sum.added += learned.added;
            sum.confirmed += learned.confirmed;
            sum.replaced += learned.replaced;
        }
        tx.commit().await?;
        progress("memory", done + 1, items.len());
    }
    Ok(sum)
}

async fn translations_of(conn: &mut Conn, id: ItemId) -> Result<Found, FlowError> {
    let mut found = Found::new();
    let Some(item) = store::item::item_by_id(conn, id).await? else { return Ok(found) };
    for summary in store::edition::editions_of(conn, id).await? {
        if summary.locale == item.written_in || summary.state != EditionState::Published {
            continue;
        }
        let Some(edition) = store::edition::edition_by_id(conn, summary.id).await? else { continue };
        // A newer text that readers do not see yet is no published one.
        if edition.published_revision != edition.latest_revision {
            continue;
        }
        let sheet = open_sheet(conn, &item, &edition.locale, Some(&edition)).await?;
        let Some(sheet) = sheet else { continue };
        let origin = if edition.translation == Translation::Machine { MACHINE } else { "content" };
        let texts = found.entry((sheet.from.clone(), sheet.to.clone(), origin)).or_default();
        let mut before = String::new();
        for row in &sheet.rows {
            // Whatever was said of another text, or with the segment before, is no translation of this one.
            if row.is_said() && !row.joined && row.basis == row.source {
                texts.push((row.source.clone(), row.target.clone(), before.clone()));
            }
            before.clone_from(&row.source);
        }
    }
    Ok(found)
}
