//! The folder of files that pass through: those that were sent, and what waits while rows are put in order.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use model::LoadId;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::Blobs;

/// Files worked on at a time: each takes a core and some tens of megabytes.
const AT_A_TIME: usize = 2;

/// The folder, and what this process does with its files.
#[derive(Debug, Clone)]
pub struct Passing {
    folder: PathBuf,
    working: Arc<Mutex<HashMap<LoadId, Arc<Counters>>>>,
    turns: Arc<Semaphore>,
}

#[derive(Debug, Default)]
struct Counters {
    read: AtomicU64,
    published: AtomicU64,
}

/// How far the work on a file has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Rows read.
    pub read: u64,
    /// Observations brought to their next state; all rows are read once this is more than none.
    pub brought: u64,
}

/// A file is being worked on while this is held.
#[derive(Debug)]
pub(super) struct Working {
    id: LoadId,
    passing: Passing,
    counters: Arc<Counters>,
    _turn: Option<OwnedSemaphorePermit>,
}

impl Drop for Working {
    fn drop(&mut self) {
        self.passing.working.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.id);
    }
}

impl Working {
    pub(super) fn read(&self) -> impl Fn(u64) + Send + Sync + use<> {
        let counters = Arc::clone(&self.counters);
        move |rows| counters.read.store(rows, Ordering::Relaxed)
    }

    pub(super) fn brought(&self) -> impl Fn(u64) + Send + Sync + use<> {
        let counters = Arc::clone(&self.counters);
        move |rows| counters.published.store(rows, Ordering::Relaxed)
    }
}

/// What names of files that were sent begin with.
const SENT: &str = "load-";

impl Passing {
    /// The folder beside the blobs.
    pub fn beside(blobs: &Blobs) -> Self {
        let folder = blobs.folder().parent().unwrap_or(blobs.folder()).join("passing");
        Self { folder, working: Arc::default(), turns: Arc::new(Semaphore::new(AT_A_TIME)) }
    }

    /// The folder, made when it is missing.
    pub fn folder(&self) -> std::io::Result<&Path> {
        std::fs::create_dir_all(&self.folder)?;
        Ok(&self.folder)
    }

    /// Where a file that was sent is.
    pub fn path(&self, id: LoadId) -> PathBuf {
        self.folder.join(format!("{SENT}{id}"))
    }

    /// Where a file of structures is that was sent. Nobody works on it: whoever stays away finds it gone after a day.
    pub fn structures(&self, id: LoadId) -> PathBuf {
        self.folder.join(format!("structures-{id}"))
    }

    /// How far this process is with a file; none when it does nothing with it.
    pub fn progress(&self, id: LoadId) -> Option<Progress> {
        let working = self.working.lock().unwrap_or_else(PoisonError::into_inner);
        working.get(&id).map(|counters| Progress {
            read: counters.read.load(Ordering::Relaxed),
            brought: counters.published.load(Ordering::Relaxed),
        })
    }

    /// Takes a file to work on when it is its turn; none while this process works on it already.
    pub(super) async fn work(&self, id: LoadId) -> Option<Working> {
        let counters = Arc::new(Counters::default());
        {
            let mut working = self.working.lock().unwrap_or_else(PoisonError::into_inner);
            if working.contains_key(&id) {
                return None;
            }
            working.insert(id, Arc::clone(&counters));
        }
        let mut work = Working { id, passing: self.clone(), counters, _turn: None };
        // Closed never; were it, nobody would need to wait.
        work._turn = Arc::clone(&self.turns).acquire_owned().await.ok();
        Some(work)
    }

    /// Removes a file that is no longer needed.
    pub fn remove(&self, id: LoadId) {
        remove(&self.path(id));
    }

    /// Removes a file of structures that is no longer needed.
    pub fn remove_structures(&self, id: LoadId) {
        remove(&self.structures(id));
    }

    /// Files nobody has written to since `before`; with its id, where it is one that was sent.
    pub(super) fn untouched(&self, before: std::time::SystemTime) -> Vec<(PathBuf, Option<LoadId>)> {
        let Ok(entries) = std::fs::read_dir(&self.folder) else { return Vec::new() };
        entries
            .flatten()
            .filter(|e| e.metadata().is_ok_and(|m| m.is_file() && m.modified().is_ok_and(|at| at < before)))
            .map(|e| {
                let id = e.file_name().to_str().and_then(|name| name.strip_prefix(SENT)?.parse().ok());
                (e.path(), id)
            })
            .collect()
    }
}

fn remove(path: &Path) {
    match std::fs::remove_file(path) {
        Ok(()) => {}
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => {}
        Err(e) => tracing::error!("{}: {e}", path.display()),
    }
}
