//! Files that come in pieces, until all of each is here. What has come of a file is the file itself: its length is
//! where its sender goes on, after a lost line as after a restart.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use model::UploadId;
use sha1::Sha1;
use sha2::{Digest as _, Sha256};
use tokio::io::AsyncWriteExt as _;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::Blobs;

/// A folder of files on their way in. It belongs to one process: senders go on where they began.
#[derive(Debug, Clone)]
pub struct Uploads {
    folder: PathBuf,
    busy: Arc<Mutex<HashSet<UploadId>>>,
    /// Large pictures take a gigabyte while they are decoded: so many at a time.
    turns: Arc<Semaphore>,
}

/// Files of which media are made at a time.
const AT_A_TIME: usize = 2;

/// A file could not be written or read.
#[derive(Debug, thiserror::Error)]
#[error("upload {path}: {source}")]
pub struct UploadError {
    path: String,
    source: std::io::Error,
}

fn fail(path: &Path) -> impl FnOnce(std::io::Error) -> UploadError {
    let path = path.display().to_string();
    move |source| UploadError { path, source }
}

/// Nobody else writes to the file while this is held.
#[derive(Debug)]
pub struct Lease {
    id: UploadId,
    busy: Arc<Mutex<HashSet<UploadId>>>,
}

impl Drop for Lease {
    fn drop(&mut self) {
        self.busy.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.id);
    }
}

/// What a piece must come to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Checksum {
    /// SHA-1, which every tus server must know.
    Sha1(Vec<u8>),
    /// SHA-256.
    Sha256(Vec<u8>),
}

#[derive(Debug)]
enum Sum {
    None,
    Sha1(Box<Sha1>, Vec<u8>),
    Sha256(Box<Sha256>, Vec<u8>),
}

impl Uploads {
    /// A folder beside the blobs, so that a finished file need only be moved.
    pub fn beside(blobs: &Blobs) -> Self {
        let folder = blobs.folder().parent().unwrap_or(blobs.folder()).join("uploads");
        Self { folder, busy: Arc::default(), turns: Arc::new(Semaphore::new(AT_A_TIME)) }
    }

    /// Where a file is.
    pub fn path(&self, id: UploadId) -> PathBuf {
        self.folder.join(id.to_string())
    }

    /// Waits until it is one's turn to make a medium of a file.
    pub async fn turn(&self) -> Option<OwnedSemaphorePermit> {
        // Closed never; were it, nobody would need to wait.
        Arc::clone(&self.turns).acquire_owned().await.ok()
    }

    /// Files nobody has written to since `before`.
    pub fn untouched(&self, before: std::time::SystemTime) -> Vec<UploadId> {
        let Ok(entries) = std::fs::read_dir(&self.folder) else { return Vec::new() };
        entries
            .flatten()
            .filter(|e| e.metadata().and_then(|m| m.modified()).is_ok_and(|at| at < before))
            .filter_map(|e| e.file_name().to_str()?.parse().ok())
            .collect()
    }

    /// How much of a file has come.
    pub async fn length(&self, id: UploadId) -> Result<u64, UploadError> {
        let path = self.path(id);
        match tokio::fs::metadata(&path).await {
            Ok(about) => Ok(about.len()),
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => Ok(0),
            Err(e) => Err(fail(&path)(e)),
        }
    }

    /// Takes a file to write to; `None` while somebody else does.
    pub fn lease(&self, id: UploadId) -> Option<Lease> {
        let free = self.busy.lock().unwrap_or_else(PoisonError::into_inner).insert(id);
        free.then(|| Lease { id, busy: Arc::clone(&self.busy) })
    }

    /// Goes on with a file where it ends.
    pub async fn go_on(&self, lease: Lease, checksum: Option<Checksum>) -> Result<Piece, UploadError> {
        tokio::fs::create_dir_all(&self.folder).await.map_err(fail(&self.folder))?;
        let path = self.path(lease.id);
        let open = tokio::fs::OpenOptions::new().create(true).append(true).open(&path).await;
        let file = open.map_err(fail(&path))?;
        let from = file.metadata().await.map_err(fail(&path))?.len();
        let sum = match checksum {
            None => Sum::None,
            Some(Checksum::Sha1(wanted)) => Sum::Sha1(Box::default(), wanted),
            Some(Checksum::Sha256(wanted)) => Sum::Sha256(Box::default(), wanted),
        };
        Ok(Piece { file, path, from, at: from, sum, _lease: lease })
    }

    /// Throws away what has come of a file.
    pub async fn remove(&self, id: UploadId) -> Result<(), UploadError> {
        let path = self.path(id);
        match tokio::fs::remove_file(&path).await {
            Ok(()) => Ok(()),
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => Ok(()),
            Err(e) => Err(fail(&path)(e)),
        }
    }
}

/// A piece of a file that is coming in.
#[derive(Debug)]
pub struct Piece {
    file: tokio::fs::File,
    path: PathBuf,
    from: u64,
    at: u64,
    sum: Sum,
    _lease: Lease,
}

impl Piece {
    /// Where the file ends now.
    pub fn at(&self) -> u64 {
        self.at
    }

    /// Takes bytes.
    pub async fn write(&mut self, bytes: &[u8]) -> Result<(), UploadError> {
        match &mut self.sum {
            Sum::None => {}
            Sum::Sha1(sum, _) => sum.update(bytes),
            Sum::Sha256(sum, _) => sum.update(bytes),
        }
        self.file.write_all(bytes).await.map_err(fail(&self.path))?;
        self.at += bytes.len() as u64;
        Ok(())
    }

    /// Ends the piece; `whole` tells whether all that was announced has come. A piece with a checksum counts whole
    /// and right or not at all: otherwise the file is as it was before, and the answer is `None`.
    pub async fn end(mut self, whole: bool) -> Result<Option<u64>, UploadError> {
        self.file.flush().await.map_err(fail(&self.path))?;
        let right = match std::mem::replace(&mut self.sum, Sum::None) {
            Sum::None => true,
            Sum::Sha1(sum, wanted) => whole && sum.finalize().as_slice() == wanted,
            Sum::Sha256(sum, wanted) => whole && sum.finalize().as_slice() == wanted,
        };
        if !right {
            self.file.set_len(self.from).await.map_err(fail(&self.path))?;
            self.at = self.from;
        }
        self.file.sync_data().await.map_err(fail(&self.path))?;
        Ok(right.then_some(self.at))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use jiff::Timestamp;

    use super::*;

    #[tokio::test]
    async fn a_file_goes_on_where_it_ends_and_one_sender_writes_at_a_time() {
        let folder = tempfile::tempdir().unwrap();
        let uploads = Uploads::beside(&Blobs::in_folder(folder.path().join("blobs")));
        let id = UploadId::new(Timestamp::UNIX_EPOCH);
        assert_eq!(uploads.length(id).await.unwrap(), 0);
        let mut piece = uploads.go_on(uploads.lease(id).unwrap(), None).await.unwrap();
        assert!(uploads.lease(id).is_none());
        piece.write(b"hello ").await.unwrap();
        assert_eq!(piece.end(false).await.unwrap(), Some(6));
        // The process ends, another begins.
        let uploads = Uploads::beside(&Blobs::in_folder(folder.path().join("blobs")));
        assert_eq!(uploads.length(id).await.unwrap(), 6);
        let wrong = Some(Checksum::Sha1(vec![0; 20]));
        let mut piece = uploads.go_on(uploads.lease(id).unwrap(), wrong).await.unwrap();
        piece.write(b"w0rld").await.unwrap();
        assert_eq!(piece.end(true).await.unwrap(), None);
        assert_eq!(uploads.length(id).await.unwrap(), 6);
        let right = Some(Checksum::Sha256(Sha256::digest(b"world").to_vec()));
        let mut piece = uploads.go_on(uploads.lease(id).unwrap(), right).await.unwrap();
        piece.write(b"world").await.unwrap();
        assert_eq!(piece.end(true).await.unwrap(), Some(11));
        assert_eq!(std::fs::read(uploads.path(id)).unwrap(), b"hello world");
        uploads.remove(id).await.unwrap();
        uploads.remove(id).await.unwrap();
        assert_eq!(uploads.length(id).await.unwrap(), 0);
    }
}
