//! Figures that come with a nation pack.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use model::{Actor, Clock, Code, EventSubject};
use pack::PackData;
use serde_json::json;
use store::Store;

use super::catalogue::Catalogue;
use super::error::DataError;
use super::prepare::prepare;
use super::publish_vintage::{NewVintage, Outcome, publish_vintage};
use super::structures::keep_structures;

/// Who applies packs. A vintage that anybody else published is never replaced by a pack.
const ACTOR: &str = "system:pack";

/// What applying a pack's figures did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AppliedData {
    /// Nothing was done: this very pack was applied before.
    pub unchanged: bool,
    /// Vintages published.
    pub vintages: usize,
    /// Observations in them.
    pub observations: u64,
    /// Flows left alone because somebody has published a vintage of theirs since.
    pub kept: Vec<String>,
}

/// Applies the figures of a pack, all or nothing; the second time it does nothing. `folder` is for what passes.
pub async fn apply_pack_data(
    store: &Store,
    clock: &Arc<dyn Clock>,
    (code, digest): (&Code, &str),
    data: &PackData,
    folder: &Path,
    progress: &(dyn Fn(&str, usize, usize) + Sync),
) -> Result<AppliedData, DataError> {
    let mark = Code::new(format!("{code}-data")).map_err(|e| DataError::Structures(e.to_string()))?;
    let digests = BTreeMap::from([("data".to_owned(), digest.to_owned())]);
    if store::pack::pack_digests(&mut store.read().await?, &mark).await? == digests {
        return Ok(AppliedData { unchanged: true, ..AppliedData::default() });
    }
    let clock = clock.as_ref();
    let actor = Actor(ACTOR.to_owned());
    let mut applied = AppliedData::default();
    let mut tx = store.begin().await?;
    keep_structures(&mut tx, &data.structures).await?;
    store::data::replace_topics(&mut tx, &data.topics).await?;
    store::data::replace_indicators(&mut tx, &data.indicators).await?;
    store::data::replace_sources(&mut tx, &data.sources).await?;
    store::data::set_home_area(&mut tx, data.home_area.as_ref()).await?;
    store::data::replace_flows(&mut tx, &data.flows).await?;
    let catalogue = Catalogue::load(&mut tx).await?;
    for (done, (flow, file)) in data.files.iter().enumerate() {
        let table = catalogue.flow(flow).ok_or_else(|| DataError::NoFlow(flow.to_string()))?;
        if table.latest.as_ref().is_some_and(|latest| latest.actor != actor) {
            applied.kept.push(flow.to_string());
            continue;
        }
        let work = (file.clone(), Arc::clone(table), folder.to_owned());
        let prepared =
            tokio::task::spawn_blocking(move || prepare(&work.0, &work.1, &work.2, &|_| {})).await??;
        let wanted = NewVintage { actor: actor.clone(), note: String::new(), whole: true };
        if let Outcome::Published(vintage) =
            publish_vintage(&mut tx, clock, table, prepared, &wanted, &|_| {}).await?
        {
            applied.vintages += 1;
            applied.observations += u64::try_from(vintage.observations).unwrap_or(0);
        }
        progress("figures", done + 1, data.files.len());
    }
    store::pack::replace_pack_digests(&mut tx, &mark, &digests).await?;
    let detail = json!({ "digest": digest, "vintages": applied.vintages });
    crate::trust::record(&mut tx, clock, &actor, "apply-data", EventSubject::Pack(code.clone()), detail)
        .await?;
    tx.commit().await?;
    Ok(applied)
}
