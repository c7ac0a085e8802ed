//! Applying a nation pack: its pictures, its records and its content, in one transaction.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use media::Plan;
use model::{Actor, Clock, EditionId, EditionState, EventSubject, Item, ItemId, Locale};
use pack::{Artwork, Pack, PackEdition, PackItem};
use serde_json::json;
use store::edition::NewEdition;
use store::{Store, Tx};

use super::{
    Draft, NewPicture, PreparedPicture, prepare_picture, publish_edition, save_revision, store_picture,
};
use crate::{Blobs, FlowError, trust};

/// Who applies packs. Text saved by anybody else is never replaced by a pack.
const ACTOR: &str = "system:pack";

/// What applying a pack did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Applied {
    /// Nothing was done: this very pack was applied before.
    pub unchanged: bool,
    /// Pictures made.
    pub pictures: usize,
    /// Editions published anew or with a new text.
    pub editions: usize,
    /// Editions left alone because a person has changed them since.
    pub kept: Vec<String>,
}

/// Hears how far the work is: what is being done, how many are done, of how many.
pub type Progress<'a> = &'a (dyn Fn(&str, usize, usize) + Sync);

/// Applies a pack that [`pack::load`] found right. The second time it does nothing.
pub async fn apply_pack(
    store: &Store,
    blobs: &Blobs,
    clock: &Arc<dyn Clock>,
    pack: &Pack,
    plan: &Plan,
    progress: Progress<'_>,
) -> Result<Applied, FlowError> {
    let code = &pack.nation.site.code;
    let digests = BTreeMap::from([(".".to_owned(), pack.digest.clone())]);
    if store::pack::pack_digests(&mut store.read().await?, code).await? == digests {
        return Ok(Applied { unchanged: true, ..Applied::default() });
    }
    let pictures = pictures(store, blobs, clock, &pack.artwork, plan, progress).await?;
    let actor = Actor(ACTOR.to_owned());
    let clock = clock.as_ref();
    let mut applied = Applied { pictures: pictures.len(), ..Applied::default() };
    let mut tx = store.begin().await?;
    store::nation::apply_nation(&mut tx, &pack.nation).await?;
    for picture in &pictures {
        store_picture(&mut tx, &actor, clock, picture).await?;
    }
    super::checklist::take_from_pack(&mut tx, clock, &pack.checklist).await?;
    // Items first: their editions may link to one another.
    for (done, item) in pack.items.iter().enumerate() {
        apply_item(&mut tx, &actor, clock, item, &mut applied).await?;
        progress("items", done + 1, pack.items.len());
    }
    super::language::glossary::apply_names(&mut tx, clock, &pack.nation).await?;
    store::pack::replace_pack_digests(&mut tx, code, &digests).await?;
    let detail = json!({ "digest": pack.digest, "editions": applied.editions, "pictures": applied.pictures });
    trust::record(&mut tx, clock, &actor, "apply-pack", EventSubject::Pack(code.clone()), detail).await?;
    tx.commit().await?;
    Ok(applied)
}

/// Prepares the pictures that are new or changed, on all cores but one at a time per picture.
async fn pictures(
    store: &Store,
    blobs: &Blobs,
    clock: &Arc<dyn Clock>,
    artwork: &[Artwork],
    plan: &Plan,
    progress: Progress<'_>,
) -> Result<Vec<PreparedPicture>, FlowError> {
    let mut wanted = Vec::new();
    for art in artwork {
        let bytes = std::fs::read(&art.path)
            .map_err(|source| FlowError::File { file: art.path.display().to_string(), source })?;
        let stored = store::media::find_media(&mut store.read().await?, &art.code).await?;
        let same = stored.is_some_and(|m| {
            use sha2::Digest as _;
            let focus = (m.focus_x, m.focus_y) == (art.focus_x, art.focus_y);
            focus
                && m.sha256 == hex::encode(sha2::Sha256::digest(&bytes))
                && m.credit == art.credit
                && m.licence == art.licence
        });
        if !same {
            wanted.push(NewPicture {
                code: art.code.clone(),
                bytes,
                credit: art.credit.clone(),
                licence: art.licence.clone(),
                source_url: None,
                focus: (art.focus_x, art.focus_y),
                organisation: None,
            });
        }
    }
    let total = wanted.len();
    let queue = Arc::new((wanted, AtomicUsize::new(0)));
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    let (sender, mut results) = tokio::sync::mpsc::channel(workers);
    for _ in 0..workers {
        let (queue, blobs, plan) = (Arc::clone(&queue), blobs.clone(), plan.clone());
        let (clock, sender) = (Arc::clone(clock), sender.clone());
        tokio::task::spawn_blocking(move || {
            while let Some(next) = queue.0.get(queue.1.fetch_add(1, Ordering::Relaxed)) {
                let prepared = prepare_picture(&blobs, clock.as_ref(), next, &plan);
                if sender.blocking_send(prepared).is_err() {
                    break;
                }
            }
        });
    }
    drop(sender);
    let mut prepared = Vec::with_capacity(total);
    while let Some(picture) = results.recv().await {
        prepared.push(picture?);
        progress("pictures", prepared.len(), total);
    }
    Ok(prepared)
}

async fn apply_item(
    tx: &mut Tx,
    actor: &Actor,
    clock: &dyn Clock,
    spec: &PackItem,
    applied: &mut Applied,
) -> Result<(), FlowError> {
    let now = clock.now();
    let item = Item {
        id: ItemId::new(now),
        code: spec.code.clone(),
        kind: spec.kind,
        format: spec.format,
        section: spec.section.clone(),
        topics: spec.topics.clone(),
        territories: spec.territories.clone(),
        messages: spec.messages.clone(),
        publisher: spec.publisher.clone(),
        written_in: spec.written_in.clone(),
        image: spec.image.clone(),
        sources: spec.sources.clone(),
        event: spec.event.clone(),
        claim: spec.claim.clone(),
        created_at: spec.published,
    };
    // Particulars that a person has changed are theirs.
    let (id, change) = match store::item::find_item(tx, &item.code).await? {
        Some(stored) if store::plan::plan_of(tx, stored.id).await?.edited_at.is_some() => {
            (stored.id, store::Change::Unchanged)
        }
        _ => store::item::upsert_item(tx, &item).await?,
    };
    for edition in &spec.editions {
        apply_edition(tx, actor, clock, (id, spec), edition, change.is_change(), applied).await?;
    }
    Ok(())
}

async fn apply_edition(
    tx: &mut Tx,
    actor: &Actor,
    clock: &dyn Clock,
    (item, spec): (ItemId, &PackItem),
    wanted: &PackEdition,
    item_changed: bool,
    applied: &mut Applied,
) -> Result<(), FlowError> {
    let draft = Draft {
        title: wanted.title.clone(),
        summary: wanted.summary.clone(),
        body: wanted.body.clone(),
        image_alt: wanted.image_alt.clone(),
        claim: wanted.claim.clone(),
        verdict: wanted.verdict.clone(),
    };
    let (edition, mut changed) = match store::edition::edition_of(tx, item, &wanted.locale).await? {
        Some(edition) => (edition, false),
        None => {
            let new = NewEdition {
                id: EditionId::new(clock.now()),
                item,
                locale: wanted.locale.clone(),
                slug: wanted.slug.clone(),
                translation: wanted.translation,
                at: clock.now(),
            };
            (store::edition::insert_edition(tx, &new).await?, true)
        }
    };
    let latest = match edition.latest_revision {
        Some(id) => store::revision::find_revision(tx, id).await?,
        None => None,
    };
    if latest.as_ref().is_some_and(|r| r.created_by != ACTOR) || edition.state == EditionState::Withdrawn {
        applied.kept.push(format!("{} ({})", spec.code, wanted.locale));
        return Ok(());
    }
    if edition.slug != wanted.slug && store::edition::slug_set_at(tx, edition.id).await?.is_none() {
        move_address(tx, clock, &edition.locale, &edition.slug, &wanted.slug).await?;
        store::edition::set_slug(tx, edition.id, &wanted.slug).await?;
        changed = true;
    }
    if edition.translation != wanted.translation {
        store::edition::set_translation(tx, edition.id, wanted.translation).await?;
        changed = true;
    }
    if latest.is_none_or(|r| !draft.is(&r)) {
        save_revision(tx, actor, clock, edition.id, &draft).await?;
        changed = true;
    }
    if changed || item_changed {
        publish_edition(tx, actor, clock, edition.id, Some(spec.published)).await?;
        applied.editions += 1;
    }
    Ok(())
}

/// The old address leads to the new one.
async fn move_address(
    tx: &mut Tx,
    clock: &dyn Clock,
    locale: &Locale,
    old: &str,
    new: &str,
) -> Result<(), FlowError> {
    let target = format!("/{locale}/stories/{new}");
    store::redirect::upsert_redirect(tx, Some(locale), &format!("/stories/{old}"), &target, clock.now())
        .await?;
    Ok(())
}
