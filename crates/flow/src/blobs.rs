//! Files by content: named by the SHA-256 of their bytes, never changed, never overwritten; removed only when nothing
//! names them any more.

use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use sha2::{Digest as _, Sha256};

use crate::Seal;

/// A folder of blobs.
#[derive(Debug, Clone)]
pub struct Blobs {
    folder: PathBuf,
    seal: Option<Arc<Seal>>,
}

/// A blob could not be kept or read.
#[derive(Debug, thiserror::Error)]
#[error("blob store, {path}: {source}")]
pub struct BlobError {
    path: String,
    source: std::io::Error,
}

impl Blobs {
    /// Blobs below `folder`, which is made when the first one is kept.
    pub fn in_folder(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into(), seal: None }
    }

    /// The same, where pictures are given credentials before they are kept.
    pub fn sealing(self, seal: Seal) -> Self {
        Self { seal: Some(Arc::new(seal)), ..self }
    }

    /// Who signs the pictures' credentials, if anybody does.
    pub fn seal(&self) -> Option<&Seal> {
        self.seal.as_deref()
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    fn path(&self, sha256: &str) -> PathBuf {
        self.folder.join(&sha256[..2]).join(sha256)
    }

    /// Keeps bytes and answers with their name. Keeping the same bytes again does nothing.
    pub fn put(&self, bytes: &[u8]) -> Result<String, BlobError> {
        let name = hex::encode(Sha256::digest(bytes));
        let path = self.path(&name);
        let fail = |path: &Path| {
            let path = path.display().to_string();
            move |source| BlobError { path, source }
        };
        if path.is_file() {
            return Ok(name);
        }
        let folder = path.parent().unwrap_or(&self.folder);
        std::fs::create_dir_all(folder).map_err(fail(folder))?;
        // Written beside and moved into place: a half-written file never has a blob's name.
        let draft = folder.join(format!("{name}.{}.tmp", std::process::id()));
        let write = || -> std::io::Result<()> {
            let mut file = std::fs::File::create(&draft)?;
            file.write_all(bytes)?;
            file.sync_data()?;
            std::fs::rename(&draft, &path)
        };
        write().map_err(fail(&path))?;
        Ok(name)
    }

    /// Keeps a file that is too large to hold and answers with its name. The file itself stays where it is.
    pub fn put_file(&self, file: &Path) -> Result<String, BlobError> {
        let fail = |path: &Path| {
            let path = path.display().to_string();
            move |source| BlobError { path, source }
        };
        let mut from = std::fs::File::open(file).map_err(fail(file))?;
        let mut sum = Sha256::new();
        let mut block = vec![0; 256 << 10];
        loop {
            let read = from.read(&mut block).map_err(fail(file))?;
            if read == 0 {
                break;
            }
            sum.update(block.get(..read).unwrap_or_default());
        }
        let name = hex::encode(sum.finalize());
        let path = self.path(&name);
        if path.is_file() {
            return Ok(name);
        }
        let folder = path.parent().unwrap_or(&self.folder);
        std::fs::create_dir_all(folder).map_err(fail(folder))?;
        let draft = folder.join(format!("{name}.{}.tmp", std::process::id()));
        let write = || -> std::io::Result<()> {
            std::fs::copy(file, &draft)?;
            std::fs::File::open(&draft)?.sync_data()?;
            std::fs::rename(&draft, &path)
        };
        write().map_err(fail(&path))?;
        Ok(name)
    }

    /// Removes a blob that nothing names any more.
    pub fn remove(&self, sha256: &str) -> Result<(), BlobError> {
        let Some(path) = self.file(sha256) else { return Ok(()) };
        std::fs::remove_file(&path).map_err(|source| BlobError { path: path.display().to_string(), source })
    }

    /// Where the bytes of a name are, to be read in pieces; `None` when there are none, or when it is no name.
    pub fn file(&self, sha256: &str) -> Option<PathBuf> {
        let name =
            sha256.len() == 64 && sha256.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'a'..=b'f'));
        name.then(|| self.path(sha256)).filter(|path| path.is_file())
    }

    /// Every blob there is.
    fn files(&self) -> std::io::Result<Vec<PathBuf>> {
        let mut out = Vec::new();
        if !self.folder.is_dir() {
            return Ok(out);
        }
        for shelf in std::fs::read_dir(&self.folder)? {
            let shelf = shelf?.path();
            if shelf.is_dir() {
                for file in std::fs::read_dir(shelf)? {
                    let path = file?.path();
                    if path.file_name().is_some_and(|n| n.len() == 64) {
                        out.push(path);
                    }
                }
            }
        }
        Ok(out)
    }

    fn fail(&self) -> impl Fn(std::io::Error) -> BlobError + '_ {
        |source| BlobError { path: self.folder.display().to_string(), source }
    }

    /// How many blobs there are, and their bytes.
    pub fn usage(&self) -> Result<(u64, u64), BlobError> {
        let files = self.files().map_err(self.fail())?;
        let sizes = files.iter().filter_map(|f| f.metadata().ok()).map(|m| m.len());
        Ok((files.len() as u64, sizes.sum()))
    }

    /// Free bytes where blobs are kept, as far as the system tells.
    pub fn free_space(&self) -> Option<u64> {
        let there = self.folder.ancestors().find(|f| f.is_dir())?;
        fs4::available_space(there).ok()
    }

    /// Blobs whose bytes are not what their name says. Reads all of them.
    pub fn damaged(&self) -> Result<Vec<String>, BlobError> {
        let mut out = Vec::new();
        for path in self.files().map_err(self.fail())? {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            match std::fs::read(&path) {
                Ok(bytes) if hex::encode(Sha256::digest(&bytes)) == name => {}
                Ok(_) => out.push(format!("{name}: other bytes than it was kept with")),
                Err(e) => out.push(format!("{name}: {e}")),
            }
        }
        Ok(out)
    }

    /// The bytes of a name; `None` when there are none, or when it is no name.
    pub fn get(&self, sha256: &str) -> Result<Option<Vec<u8>>, BlobError> {
        if sha256.len() != 64 || !sha256.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'a'..=b'f')) {
            return Ok(None);
        }
        let path = self.path(sha256);
        match std::fs::read(&path) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(source) => Err(BlobError { path: path.display().to_string(), source }),
        }
    }
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
    }

    #[test]
    fn what_was_damaged_is_found() {
        let folder = tempfile::tempdir().unwrap();
        let blobs = Blobs::in_folder(folder.path());
        let (whole, torn) = (blobs.put(b"whole").unwrap(), blobs.put(b"torn").unwrap());
        assert_eq!(blobs.usage().unwrap(), (2, 9));
        assert!(blobs.damaged().unwrap().is_empty());
        std::fs::write(blobs.path(&torn), b"tor").unwrap();
        let found = blobs.damaged().unwrap();
        assert!(
            found.len() == 1 && found[0].starts_with(&torn) && !found[0].starts_with(&whole),
            "{found:?}"
        );
        assert!(blobs.free_space().is_some_and(|free| free > 0));
    }

    #[test]
    fn a_name_that_is_none_finds_nothing() {
        let blobs = Blobs::in_folder("/nowhere");
        for name in ["", "../../etc/passwd", "ABC", &"z".repeat(64)] {
            assert!(blobs.get(name).unwrap().is_none(), "{name}");
        }
    }
}
