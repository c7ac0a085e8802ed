//! Files by content in a folder of this machine.

use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use sha2::{Digest as _, Sha256};

use super::BlobError;

/// Bytes read at a time.
const BLOCK: usize = 256 << 10;

/// Whether a text is the name of a blob: the SHA-256 of its bytes in small hexadecimal letters.
pub(super) fn is_name(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'a'..=b'f'))
}

/// Where a blob is below whatever holds it, in a folder and in a bucket alike.
pub(super) fn place(name: &str) -> String {
    format!("{}/{name}", name.get(..2).unwrap_or_default())
}

/// The name of the bytes of a file, and how many there are.
pub(super) fn name_of(file: &Path) -> Result<(String, u64), BlobError> {
    let mut from = std::fs::File::open(file).map_err(BlobError::at(file))?;
    let (mut sum, mut length) = (Sha256::new(), 0);
    let mut block = vec![0; BLOCK];
    loop {
        let read = from.read(&mut block).map_err(BlobError::at(file))?;
        if read == 0 {
            return Ok((hex::encode(sum.finalize()), length));
        }
        sum.update(block.get(..read).unwrap_or_default());
        length += read as u64;
    }
}

/// A folder of blobs.
#[derive(Debug, Clone)]
pub(super) struct Folder(PathBuf);

impl Folder {
    /// The folder, which is made when the first blob is kept.
    pub(super) fn new(path: impl Into<PathBuf>) -> Self {
        Self(path.into())
    }

    /// Itself.
    pub(super) fn at(&self) -> &Path {
        &self.0
    }

    /// Where a blob is, or would be.
    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.0.join(place(name))
    }

    /// Where a blob is; `None` when it is not here.
    pub(super) fn find(&self, name: &str) -> Option<PathBuf> {
        is_name(name).then(|| self.path(name)).filter(|path| path.is_file())
    }

    /// A file beside a blob's place that does not have its name yet, and is nobody else's. Its shelf is made.
    pub(super) fn draft(&self, name: &str) -> Result<PathBuf, BlobError> {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let path = self.path(name);
        let shelf = path.parent().unwrap_or(&self.0);
        std::fs::create_dir_all(shelf).map_err(BlobError::at(shelf))?;
        Ok(shelf.join(format!("{name}.{}-{number}.tmp", std::process::id())))
    }

    /// Gives a draft its name.
    pub(super) fn adopt(&self, draft: &Path, name: &str) -> Result<PathBuf, BlobError> {
        let path = self.path(name);
        std::fs::rename(draft, &path).map_err(BlobError::at(&path))?;
        Ok(path)
    }

    /// Keeps bytes. Keeping the same again does nothing.
    pub(super) fn put(&self, name: &str, bytes: &[u8]) -> Result<(), BlobError> {
        self.write(name, |draft| {
            let mut file = std::fs::File::create(draft)?;
            file.write_all(bytes)?;
            file.sync_data()
        })
    }

    /// Keeps a copy of a file.
    pub(super) fn put_file(&self, name: &str, file: &Path) -> Result<(), BlobError> {
        self.write(name, |draft| {
            std::fs::copy(file, draft)?;
            std::fs::File::open(draft)?.sync_data()
        })
    }

    /// Written beside and moved into place: a half-written file never has a blob's name.
    fn write(&self, name: &str, write: impl Fn(&Path) -> std::io::Result<()>) -> Result<(), BlobError> {
        if self.find(name).is_some() {
            return Ok(());
        }
        let draft = self.draft(name)?;
        write(&draft).map_err(BlobError::at(&draft))?;
        self.adopt(&draft, name).map(|_| ())
    }

    /// Removes a blob, if it is here.
    pub(super) fn remove(&self, name: &str) -> Result<(), BlobError> {
        let Some(path) = self.find(name) else { return Ok(()) };
        match std::fs::remove_file(&path) {
            Err(e) if e.kind() != std::io::ErrorKind::NotFound => Err(BlobError::at(&path)(e)),
            _ => Ok(()),
        }
    }

    /// Every file of its shelves, whatever its name.
    pub(super) fn entries(&self) -> Result<Vec<PathBuf>, BlobError> {
        let mut out = Vec::new();
        if !self.0.is_dir() {
            return Ok(out);
        }
        let fail = || BlobError::at(&self.0);
        for shelf in std::fs::read_dir(&self.0).map_err(fail())? {
            let shelf = shelf.map_err(fail())?.path();
            if shelf.is_dir() {
                for file in std::fs::read_dir(shelf).map_err(fail())? {
                    out.push(file.map_err(fail())?.path());
                }
            }
        }
        Ok(out)
    }

    /// Every blob there is: its name and where it is.
    pub(super) fn blobs(&self) -> Result<Vec<(String, PathBuf)>, BlobError> {
        let named = |path: PathBuf| {
            let name = path.file_name()?.to_str()?.to_owned();
            is_name(&name).then_some((name, path))
        };
        Ok(self.entries()?.into_iter().filter_map(named).collect())
    }

    /// Blobs whose bytes are not what their name says, and why. Reads all of them.
    pub(super) fn damaged(&self) -> Result<Vec<(String, String)>, BlobError> {
        let mut out = Vec::new();
        for (name, path) in self.blobs()? {
            match name_of(&path) {
                Ok((found, _)) if found == name => {}
                Ok(_) => out.push((name, OTHER_BYTES.to_owned())),
                // It was removed meanwhile.
                Err(_) if !path.exists() => {}
                Err(e) => out.push((name, e.to_string())),
            }
        }
        Ok(out)
    }
}

/// What is said of a blob whose bytes are not its own.
pub(super) const OTHER_BYTES: &str = "other bytes than it was kept with";
