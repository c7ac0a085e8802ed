//! Files by content: named by the SHA-256 of their bytes, never changed, never overwritten; removed only when nothing
//! names them any more.
//!
//! They are in a folder, or in a bucket of S3 with copies here. What was in the folder before there was a bucket stays
//! readable there until it is moved. What is asked for in a request is asked for with [`Blobs::find`] and [`Blobs::read`];
//! everything else here waits for disk and network, and runs where blocking is allowed.

mod folder;
mod remote;
mod s3;
mod settings;

use std::collections::HashMap;
use std::future::Future;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use bytes::Bytes;
use sha2::{Digest as _, Sha256};

use self::folder::{Folder, OTHER_BYTES, is_name, name_of};
use self::remote::Remote;
pub use self::s3::{Bucket, BucketError};
pub use self::settings::{S3Settings, Settings, SettingsError};
use crate::Seal;

/// Blobs.
#[derive(Debug, Clone)]
pub struct Blobs {
    folder: Folder,
    seal: Option<Arc<Seal>>,
    remote: Option<Arc<Remote>>,
}

/// A blob could not be kept or read.
#[derive(Debug, thiserror::Error)]
pub enum BlobError {
    /// A file or folder of this machine.
    #[error("blob store, {path}: {source}")]
    File {
        /// Which.
        path: String,
        /// Why.
        source: std::io::Error,
    },
    /// The bucket.
    #[error("blob store, {0}")]
    Bucket(Box<BucketError>),
}

impl From<BucketError> for BlobError {
    fn from(error: BucketError) -> Self {
        Self::Bucket(Box::new(error))
    }
}

impl BlobError {
    /// Something went wrong at a path.
    fn at(path: &Path) -> impl FnOnce(std::io::Error) -> Self + use<> {
        let path = path.display().to_string();
        move |source| Self::File { path, source }
    }
}

/// What came of moving blobs into a bucket.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Moved {
    /// Blobs that are in the bucket now and no longer in the folder.
    pub moved: usize,
    /// Blobs whose bytes are not what their name says: they stay where they are.
    pub damaged: Vec<String>,
}

impl Blobs {
    /// Blobs below `folder`, which is made when the first one is kept.
    pub fn in_folder(folder: impl Into<PathBuf>) -> Self {
        Self { folder: Folder::new(folder), seal: None, remote: None }
    }

    /// The same in a bucket, with at most `bound` bytes of copies in a folder beside this one.
    pub fn in_bucket(self, bucket: Bucket, bound: u64) -> Self {
        let copies = self.beside("blobs-cache");
        Self { remote: Some(Arc::new(Remote::new(bucket, copies, bound))), ..self }
    }

    /// The same, where pictures are given credentials before they are kept.
    pub fn sealing(self, seal: Seal) -> Self {
        Self { seal: Some(Arc::new(seal)), ..self }
    }

    /// Who signs the pictures' credentials, if anybody does.
    pub fn seal(&self) -> Option<&Seal> {
        self.seal.as_deref()
    }

    /// The folder of this machine.
    pub fn folder(&self) -> &Path {
        self.folder.at()
    }

    /// A folder beside that one.
    fn beside(&self, name: &str) -> PathBuf {
        self.folder().parent().unwrap_or(self.folder()).join(name)
    }

    /// The bucket, if they are in one.
    pub fn bucket(&self) -> Option<&Bucket> {
        self.remote.as_ref().map(|remote| &remote.bucket)
    }

    /// Keeps bytes and answers with their name. Keeping the same bytes again does nothing.
    pub fn put(&self, bytes: &[u8]) -> Result<String, BlobError> {
        let name = hex::encode(Sha256::digest(bytes));
        match &self.remote {
            None => self.folder.put(&name, bytes)?,
            Some(remote) => {
                wait(remote, remote.bucket.put(&name, Bytes::copy_from_slice(bytes)))?;
                remote.keep(&name, bytes.len() as u64, |copies| copies.put(&name, bytes));
            }
        }
        Ok(name)
    }

    /// Keeps a file that is too large to hold and answers with its name. The file itself stays where it is.
    pub fn put_file(&self, file: &Path) -> Result<String, BlobError> {
        let (name, length) = name_of(file)?;
        match &self.remote {
            None => self.folder.put_file(&name, file)?,
            Some(remote) => {
                wait(remote, remote.bucket.put_file(&name, file, length))?;
                remote.keep(&name, length, |copies| copies.put_file(&name, file));
            }
        }
        Ok(name)
    }

    /// Removes a blob that nothing names any more.
    pub fn remove(&self, sha256: &str) -> Result<(), BlobError> {
        if !is_name(sha256) {
            return Ok(());
        }
        if let Some(remote) = &self.remote {
            wait(remote, remote.bucket.remove(sha256))?;
            remote.copies.remove(sha256)?;
        }
        self.folder.remove(sha256)
    }

    /// Where the bytes of a name are, to be read in pieces; `None` when there are none, or when it is no name.
    pub async fn find(&self, sha256: &str) -> Result<Option<PathBuf>, BlobError> {
        if let Some(path) = self.folder.find(sha256) {
            return Ok(Some(path));
        }
        match &self.remote {
            Some(remote) if is_name(sha256) => remote.find(sha256).await,
            _ => Ok(None),
        }
    }

    /// The bytes of a name; `None` when there are none, or when it is no name.
    pub async fn read(&self, sha256: &str) -> Result<Option<Vec<u8>>, BlobError> {
        // A file may be moved, and a copy dropped, between the moment it is found and the one it is opened.
        for _ in 0..2 {
            let Some(path) = self.find(sha256).await? else { return Ok(None) };
            match tokio::fs::read(&path).await {
                Ok(bytes) => return Ok(Some(bytes)),
                Err(e) if e.kind() == std::io::ErrorKind::NotFound => {}
                Err(e) => return Err(BlobError::at(&path)(e)),
            }
        }
        Ok(None)
    }

    /// The bytes of a name, where blocking is allowed; `None` when there are none, or when it is no name.
    pub fn get(&self, sha256: &str) -> Result<Option<Vec<u8>>, BlobError> {
        let here = |path: PathBuf| match std::fs::read(&path) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(e) => Err(BlobError::at(&path)(e)),
        };
        match &self.remote {
            None => self.folder.find(sha256).map_or(Ok(None), here),
            Some(remote) => wait(remote, self.read(sha256)),
        }
    }

    /// Every blob there is, with its length.
    pub fn names(&self) -> Result<HashMap<String, u64>, BlobError> {
        let here = self.folder.blobs()?.into_iter();
        let mut out: HashMap<String, u64> =
            here.filter_map(|(name, path)| Some((name, path.metadata().ok()?.len()))).collect();
        if let Some(remote) = &self.remote {
            out.extend(wait(remote, remote.bucket.list())?);
        }
        Ok(out)
    }

    /// How many blobs there are, and their bytes; of a bucket, as of a minute ago at most.
    pub fn usage(&self) -> Result<(u64, u64), BlobError> {
        let count = || -> Result<(u64, u64), BlobError> {
            let names = self.names()?;
            Ok((names.len() as u64, names.values().sum()))
        };
        self.remote.as_ref().map_or_else(count, |remote| remote.count(count))
    }

    /// Free bytes where blobs are kept, as far as the system tells; nobody knows of a bucket.
    pub fn free_space(&self) -> Option<u64> {
        if self.remote.is_some() {
            return None;
        }
        let there = self.folder().ancestors().find(|f| f.is_dir())?;
        fs4::available_space(there).ok()
    }

    /// Blobs whose bytes are not what their name says. Reads all of them; a damaged copy is dropped, since the bucket has
    /// the blob itself.
    pub fn damaged(&self) -> Result<Vec<String>, BlobError> {
        let told = |(name, why): (String, String)| format!("{name}: {why}");
        let mut out: Vec<String> = self.folder.damaged()?.into_iter().map(told).collect();
        let Some(remote) = &self.remote else { return Ok(out) };
        for (name, why) in remote.copies.damaged()? {
            remote.copies.remove(&name)?;
            out.push(format!("{name}: {why} (a copy, which was dropped)"));
        }
        for (name, _) in wait(remote, remote.bucket.list())? {
            match wait(remote, remote.bucket.prove(&name)) {
                // What is gone by now was removed meanwhile.
                Ok(_) => {}
                Err(e) if e.is_damage() => out.push(format!("{name}: {OTHER_BYTES}")),
                Err(e) => return Err(e.into()),
            }
        }
        Ok(out)
    }

    /// How many blobs are still in the folder although there is a bucket for them.
    pub fn unmoved(&self) -> Result<usize, BlobError> {
        Ok(if self.remote.is_some() { self.folder.blobs()?.len() } else { 0 })
    }

    /// Moves what is in the folder into the bucket; what is there already is not sent again. Does nothing without a
    /// bucket, and can be broken off and begun again at any time, also while the portal runs.
    pub fn move_to_bucket(&self, progress: impl Fn(usize, usize)) -> Result<Moved, BlobError> {
        let mut out = Moved::default();
        let Some(remote) = &self.remote else { return Ok(out) };
        let blobs = self.folder.blobs()?;
        for (done, (name, path)) in blobs.iter().enumerate() {
            let (found, length) = name_of(path)?;
            if found == *name {
                wait(remote, remote.bucket.put_file(name, path, length))?;
                remote.keep(name, length, |copies| copies.put_file(name, path));
                self.folder.remove(name)?;
                out.moved += 1;
            } else {
                out.damaged.push(name.clone());
            }
            progress(done + 1, blobs.len());
        }
        Ok(out)
    }
}

/// Waits for what the bucket says, where blocking is allowed.
fn wait<T>(remote: &Remote, future: impl Future<Output = T>) -> T {
    remote.bucket.handle().block_on(future)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn blobs_are_kept_once_and_found_by_name() {
        let folder = tempfile::tempdir().unwrap();
        let blobs = Blobs::in_folder(folder.path());
        let name = blobs.put(b"sen").unwrap();
        assert_eq!(blobs.put(b"sen").unwrap(), name);
        assert_eq!(blobs.get(&name).unwrap().unwrap(), b"sen");
        let file = folder.path().join("a file");
        std::fs::write(&file, b"sen").unwrap();
        assert_eq!(blobs.put_file(&file).unwrap(), name);
        blobs.remove(&name).unwrap();
        assert!(blobs.get(&name).unwrap().is_none());
    }

    #[test]
    fn what_was_damaged_is_found() {
        let folder = tempfile::tempdir().unwrap();
        let blobs = Blobs::in_folder(folder.path());
        let (whole, torn) = (blobs.put(b"whole").unwrap(), blobs.put(b"torn").unwrap());
        assert_eq!(blobs.usage().unwrap(), (2, 9));
        assert!(blobs.damaged().unwrap().is_empty());
        std::fs::write(blobs.folder.path(&torn), b"tor").unwrap();
        let found = blobs.damaged().unwrap();
        assert!(
            found.len() == 1 && found[0].starts_with(&torn) && !found[0].starts_with(&whole),
            "{found:?}"
        );
        assert!(blobs.free_space().is_some_and(|free| free > 0));
    }

    #[tokio::test]
    async fn a_name_that_is_none_finds_nothing() {
        let blobs = Blobs::in_folder("/nowhere");
        for name in ["", "../../etc/passwd", "ABC", &"z".repeat(64)] {
            assert!(blobs.get(name).unwrap().is_none(), "{name}");
            assert!(blobs.find(name).await.unwrap().is_none(), "{name}");
            assert!(blobs.read(name).await.unwrap().is_none(), "{name}");
        }
    }
}
