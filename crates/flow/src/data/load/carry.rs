//! The work on files of figures, behind the pages: checking, publishing, taking up again, putting away.

use std::sync::Arc;
use std::time::SystemTime;

use jiff::SignedDuration;
use model::{Clock, LoadId};
use store::Store;
use store::data::{Load, LoadState};

use super::found::Found;
use super::passing::{Passing, Working};
use crate::data::catalogue::{Catalogue, FlowTable};
use crate::data::error::{DataError, Problems};
use crate::data::prepare::{Prepared, prepare};
use crate::data::publish_vintage::{NewVintage, Outcome, preview_vintage, publish_vintage};

/// Revisions that are shown before they are made.
const SHOWN: usize = 100;
/// A checked file waits so long for somebody's word.
const CHECKED_KEPT: SignedDuration = SignedDuration::from_hours(24 * 7);
/// So long after its last sign of life nobody works on a file any more.
const WORK_LOST: SignedDuration = SignedDuration::from_hours(24);
/// So long a file stays that nothing tells of: its form may still be coming in.
const STRAY_KEPT: std::time::Duration = std::time::Duration::from_secs(24 * 3600);

/// Where files are worked on.
#[derive(Clone)]
pub struct Carrier {
    /// The store.
    pub store: Store,
    /// The folder of files.
    pub passing: Passing,
    /// Time.
    pub clock: Arc<dyn Clock>,
}

impl Carrier {
    /// Does what is to be done with a file: checks it, or publishes it where somebody said so. A file that cannot be
    /// worked on is told of as lost; its sender sends it again.
    pub async fn carry(&self, id: LoadId) {
        let Some(working) = self.passing.work(id).await else { return };
        // Publishing ends in another check where somebody else was quicker.
        for _ in 0..3 {
            let again = match self.step(id, &working).await {
                Ok(again) => again,
                Err(e) => {
                    tracing::error!("file of figures {id}: {e}");
                    self.lose(id).await;
                    false
                }
            };
            if !again {
                break;
            }
        }
    }

    async fn step(&self, id: LoadId, working: &Working) -> Result<bool, DataError> {
        let load = store::data::find_load(&mut self.store.read().await?, id).await?;
        let Some(load) = load else { return Ok(false) };
        match load.state {
            LoadState::Waiting => self.check(&load, working).await.map(|()| false),
            LoadState::Publishing => self.publish(&load, working).await,
            _ => Ok(false),
        }
    }

    /// The flow of a file with its table, and the file in order.
    async fn prepared(
        &self,
        load: &Load,
        working: &Working,
    ) -> Result<(Arc<FlowTable>, Prepared), DataError> {
        let catalogue = Catalogue::load(&mut self.store.read().await?).await?;
        let flow = catalogue.flow(&load.flow).ok_or_else(|| DataError::NoFlow(load.flow.to_string()))?;
        let folder = self.passing.folder();
        let folder = folder.map_err(|source| DataError::File { what: "making the folder", source })?;
        let (path, table, folder) = (self.passing.path(load.id), Arc::clone(flow), folder.to_owned());
        let progress = working.read();
        let prepared =
            tokio::task::spawn_blocking(move || prepare(&path, &table, &folder, &progress)).await??;
        Ok((Arc::clone(flow), prepared))
    }

    async fn check(&self, load: &Load, working: &Working) -> Result<(), DataError> {
        let again = Found::read(&load.outcome).again;
        let looked = async {
            let (flow, prepared) = self.prepared(load, working).await?;
            let rows = prepared.rows;
            let mut conn = self.store.read().await?;
            let (clock, wanted) = (self.clock.as_ref(), wanted(load));
            let brought = working.brought();
            let preview =
                preview_vintage(&mut conn, clock, &flow, prepared, &wanted, SHOWN, &brought).await?;
            Ok::<Found, DataError>(Found::right(preview, rows))
        };
        let (state, found) = match looked.await {
            Ok(found) => {
                let any = found.changes.as_ref().is_some_and(|changes| changes.any);
                (if any { LoadState::Checked } else { LoadState::Dropped }, Found { again, ..found })
            }
            Err(DataError::Problems(problems)) => (LoadState::Refused, Found::wrong(&problems)),
            Err(e) => return Err(e),
        };
        let mut tx = self.store.begin().await?;
        let way = (LoadState::Waiting, state);
        store::data::end_load(&mut tx, load.id, way, &found.write(), None, self.clock.now()).await?;
        tx.commit().await?;
        if state != LoadState::Checked {
            self.passing.remove(load.id);
        }
        Ok(())
    }

    /// Publishes; answers whether the file is to be checked once more.
    async fn publish(&self, load: &Load, working: &Working) -> Result<bool, DataError> {
        let base = Found::read(&load.outcome).changes.map_or(0, |changes| changes.base);
        // Nobody else waits to write while the file is read.
        let (flow, prepared) = match self.prepared(load, working).await {
            Err(DataError::Problems(problems)) => return self.refuse(load, &problems).await,
            other => other?,
        };
        let (clock, now) = (self.clock.as_ref(), self.clock.now());
        let mut tx = self.store.begin().await?;
        let newest = store::data::vintages(&mut tx, &load.flow).await?.first().map_or(0, |v| v.number);
        if newest != base {
            let found = Found { again: true, ..Found::default() };
            let way = (LoadState::Publishing, LoadState::Waiting);
            store::data::end_load(&mut tx, load.id, way, &found.write(), None, now).await?;
            tx.commit().await?;
            return Ok(true);
        }
        let (wanted, brought) = (wanted(load), working.brought());
        let (state, vintage) = match publish_vintage(&mut tx, clock, &flow, prepared, &wanted, &brought).await
        {
            Ok(Outcome::Published(vintage)) => (LoadState::Published, Some(vintage.number)),
            Ok(Outcome::Unchanged) => (LoadState::Dropped, None),
            Err(e) => {
                tx.rollback().await?;
                return match e {
                    DataError::Problems(problems) => self.refuse(load, &problems).await,
                    other => Err(other),
                };
            }
        };
        let way = (LoadState::Publishing, state);
        store::data::end_load(&mut tx, load.id, way, &load.outcome, vintage, now).await?;
        tx.commit().await?;
        self.passing.remove(load.id);
        Ok(false)
    }

    /// The structure changed since the file was checked: it does not fit any more.
    async fn refuse(&self, load: &Load, problems: &Problems) -> Result<bool, DataError> {
        let mut tx = self.store.begin().await?;
        let way = (LoadState::Publishing, LoadState::Refused);
        let found = Found::wrong(problems).write();
        store::data::end_load(&mut tx, load.id, way, &found, None, self.clock.now()).await?;
        tx.commit().await?;
        self.passing.remove(load.id);
        Ok(false)
    }

    async fn lose(&self, id: LoadId) {
        let lost = async {
            let mut tx = self.store.begin().await?;
            for from in [LoadState::Waiting, LoadState::Publishing] {
                store::data::move_load(&mut tx, id, from, LoadState::Lost, self.clock.now()).await?;
            }
            tx.commit().await
        };
        if let Err(e) = lost.await {
            tracing::error!("file of figures {id}: {e}");
        }
        self.passing.remove(id);
    }

    /// Takes up what was begun before the process ended: its files are in this folder.
    pub async fn take_up(&self) -> Result<(), DataError> {
        for state in [LoadState::Publishing, LoadState::Waiting] {
            let loads = store::data::loads_in(&mut self.store.read().await?, state).await?;
            for load in loads.into_iter().filter(|load| self.passing.path(load.id).exists()) {
                self.carry(load.id).await;
            }
        }
        Ok(())
    }

    /// Puts away what nobody waits for any more.
    pub async fn put_away(&self) -> Result<(), DataError> {
        let now = self.clock.now();
        let stale = store::data::stale_loads(&mut self.store.read().await?, now - WORK_LOST).await?;
        for load in stale {
            let (to, kept) = match load.state {
                LoadState::Checked => (LoadState::Dropped, CHECKED_KEPT),
                _ => (LoadState::Lost, WORK_LOST),
            };
            if now.duration_since(load.changed_at) < kept || self.passing.progress(load.id).is_some() {
                continue;
            }
            let mut tx = self.store.begin().await?;
            store::data::move_load(&mut tx, load.id, load.state, to, now).await?;
            tx.commit().await?;
            self.passing.remove(load.id);
        }
        let Some(before) = SystemTime::from(now).checked_sub(STRAY_KEPT) else { return Ok(()) };
        for (path, id) in self.passing.untouched(before) {
            let load = match id {
                Some(id) => store::data::find_load(&mut self.store.read().await?, id).await?,
                None => None,
            };
            let wanted = load.is_some_and(|load| load.state.is_working() || load.state == LoadState::Checked);
            if !wanted && let Err(e) = std::fs::remove_file(&path) {
                tracing::error!("{}: {e}", path.display());
            }
        }
        Ok(())
    }
}

fn wanted(load: &Load) -> NewVintage {
    NewVintage { actor: load.actor.clone(), note: load.note.clone(), whole: load.whole }
}
