//! A bucket, and the copies that are kept here of what is in it.
//!
//! A blob never changes, so that a copy is as good as the original, and every copy can be thrown away.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::{Duration, Instant, SystemTime};

use tokio::sync::Semaphore;

use super::BlobError;
use super::folder::Folder;
use super::s3::Bucket;

/// So many blobs are fetched at a time; others wait for their turn.
const AT_ONCE: usize = 32;
/// A copy that was used so lately is kept, however many there are: somebody may be about to open it.
const LATELY: Duration = Duration::from_secs(600);
/// Use is noted when the last note is older, and drafts older than a day are nobody's.
const NOTED: Duration = Duration::from_secs(60);
const DAY: Duration = Duration::from_secs(86_400);

/// A bucket and its copies.
#[derive(Debug)]
pub(super) struct Remote {
    /// The bucket.
    pub(super) bucket: Bucket,
    /// The copies.
    pub(super) copies: Folder,
    /// Bytes of copies that are kept.
    bound: u64,
    /// Bytes that came since somebody looked whether they are too many.
    came: AtomicU64,
    clearing: AtomicBool,
    turns: Mutex<HashMap<String, Weak<tokio::sync::Mutex<()>>>>,
    lines: Semaphore,
    /// How much there was when somebody counted, and when that was.
    counted: Mutex<Option<(Instant, (u64, u64))>>,
}

impl Remote {
    /// Copies in `folder`, at most `bound` bytes of them.
    pub(super) fn new(bucket: Bucket, folder: PathBuf, bound: u64) -> Self {
        Self {
            bucket,
            copies: Folder::new(folder),
            bound,
            // Whatever was here before is looked through when the first copy comes.
            came: AtomicU64::new(bound),
            clearing: AtomicBool::new(false),
            turns: Mutex::default(),
            lines: Semaphore::new(AT_ONCE),
            counted: Mutex::default(),
        }
    }

    /// The copy of a blob, which is fetched where there is none; `None` when the bucket has no such blob. Whoever waits
    /// may go away: what was begun is brought to its end.
    pub(super) async fn find(self: &Arc<Self>, name: &str) -> Result<Option<PathBuf>, BlobError> {
        if let Some(path) = self.copy(name) {
            return Ok(Some(path));
        }
        let (this, name) = (Arc::clone(self), name.to_owned());
        let fetched = self.bucket.handle().spawn(async move { this.fetch(&name).await });
        fetched.await.map_err(|e| BlobError::at(self.copies.at())(std::io::Error::other(e)))?
    }

    /// How much there is, by what was counted within the last minute; counting takes a request for each thousand blobs.
    pub(super) fn count(
        &self,
        count: impl FnOnce() -> Result<(u64, u64), BlobError>,
    ) -> Result<(u64, u64), BlobError> {
        let mut counted = self.counted.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, found)) = counted.filter(|(at, _)| at.elapsed() < NOTED) {
            return Ok(found);
        }
        let found = count()?;
        *counted = Some((Instant::now(), found));
        Ok(found)
    }

    /// The copy, if there is one; notes that it was used.
    fn copy(&self, name: &str) -> Option<PathBuf> {
        let path = self.copies.find(name)?;
        let now = SystemTime::from(self.bucket.now());
        let used = path.metadata().and_then(|about| about.modified());
        if used.is_ok_and(|used| now.duration_since(used).is_ok_and(|age| age > NOTED)) {
            self.note(&path);
        }
        Some(path)
    }

    fn note(&self, path: &Path) {
        let now = SystemTime::from(self.bucket.now());
        // Where it cannot be noted, the copy is dropped sooner, and fetched again.
        let _ = std::fs::File::open(path).and_then(|file| file.set_modified(now));
    }

    async fn fetch(self: Arc<Self>, name: &str) -> Result<Option<PathBuf>, BlobError> {
        let turn = self.turn(name);
        let _turn = turn.lock().await;
        if let Some(path) = self.copy(name) {
            return Ok(Some(path));
        }
        // It is never closed.
        let _line = self.lines.acquire().await;
        let draft = self.copies.draft(name)?;
        match self.bucket.fetch(name, &draft).await {
            Ok(Some(length)) => {
                let path = self.copies.adopt(&draft, name)?;
                self.kept(&path, length);
                Ok(Some(path))
            }
            other => {
                let _ = std::fs::remove_file(&draft);
                other.map(|_| None).map_err(BlobError::from)
            }
        }
    }

    /// One at a time fetches the same blob.
    fn turn(&self, name: &str) -> Arc<tokio::sync::Mutex<()>> {
        let mut turns = self.turns.lock().unwrap_or_else(PoisonError::into_inner);
        turns.retain(|_, turn| turn.strong_count() > 0);
        if let Some(turn) = turns.get(name).and_then(Weak::upgrade) {
            return turn;
        }
        let turn = Arc::new(tokio::sync::Mutex::new(()));
        turns.insert(name.to_owned(), Arc::downgrade(&turn));
        turn
    }

    /// Keeps a copy of what is in the bucket already. That there is none is no failure: it is fetched when it is needed.
    pub(super) fn keep(
        self: &Arc<Self>,
        name: &str,
        length: u64,
        put: impl FnOnce(&Folder) -> Result<(), BlobError>,
    ) {
        match put(&self.copies) {
            Ok(()) => self.kept(&self.copies.path(name), length),
            Err(e) => tracing::warn!("a copy of what is in the bucket: {e}"),
        }
    }

    /// A copy has come; clears up, beside everything else, when there may be too many.
    fn kept(self: &Arc<Self>, path: &Path, length: u64) {
        self.note(path);
        let came = self.came.fetch_add(length, Ordering::Relaxed).saturating_add(length);
        if came >= self.bound / 16 && !self.clearing.swap(true, Ordering::AcqRel) {
            let this = Arc::clone(self);
            self.bucket.handle().spawn_blocking(move || {
                this.came.store(0, Ordering::Relaxed);
                if let Err(e) = this.clear_up() {
                    tracing::warn!("copies of what is in the bucket: {e}");
                }
                this.clearing.store(false, Ordering::Release);
            });
        }
    }

    /// Drops copies until a tenth of the bound is free, those that were used longest ago first.
    pub(super) fn clear_up(&self) -> Result<(), BlobError> {
        let now = SystemTime::from(self.bucket.now());
        let mut copies = Vec::new();
        let mut held = 0_u64;
        for path in self.copies.entries()? {
            // Whatever is gone by now, or belongs to somebody else, is not ours to drop.
            let Ok(about) = path.metadata() else { continue };
            let Ok(used) = about.modified() else { continue };
            let age = now.duration_since(used).unwrap_or_default();
            if path.extension().is_some_and(|e| e == "tmp") {
                if age > DAY {
                    let _ = std::fs::remove_file(&path);
                }
                continue;
            }
            held = held.saturating_add(about.len());
            copies.push((age, about.len(), path));
        }
        if held <= self.bound {
            return Ok(());
        }
        copies.sort_by_key(|(age, ..)| std::cmp::Reverse(*age));
        for (age, length, path) in copies {
            if held <= self.bound / 10 * 9 || age < LATELY {
                break;
            }
            std::fs::remove_file(&path).map_err(BlobError::at(&path))?;
            held = held.saturating_sub(length);
        }
        Ok(())
    }
}
