//! The folder of an index: the engine's own memory-mapped folder, but lighter on small files.
//!
//! Writing one document makes a segment of a dozen small files. Mapping each into memory and unmapping it a
//! moment later was measured to cost more than all the rest, since every unmapping interrupts the processors
//! on which other threads run; small files are therefore read. And the list of files the engine keeps for
//! its own tidying, which it writes anew for each of them, need not reach the disk each time: were it lost
//! with the power, the index would not open and be made again.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tantivy::directory::error::{DeleteError, LockError, OpenDirectoryError, OpenReadError, OpenWriteError};
use tantivy::directory::{
    Directory, DirectoryLock, FileHandle, Lock, MmapDirectory, OwnedBytes, WatchCallback, WatchHandle,
    WritePtr,
};

/// Files up to this size are read rather than mapped.
const SMALL: u64 = 256 * 1024;

/// The engine's list of files.
const FILE_LIST: &str = ".managed.json";

/// See the module.
#[derive(Debug, Clone)]
pub(crate) struct Home {
    mapped: MmapDirectory,
    path: PathBuf,
}

impl Home {
    pub(crate) fn open(path: &Path) -> Result<Self, OpenDirectoryError> {
        Ok(Self { mapped: MmapDirectory::open(path)?, path: path.to_owned() })
    }
}

impl Directory for Home {
    fn get_file_handle(&self, path: &Path) -> Result<Arc<dyn FileHandle>, OpenReadError> {
        let full = self.path.join(path);
        if std::fs::metadata(&full).is_ok_and(|m| m.len() <= SMALL) {
            let bytes =
                std::fs::read(&full).map_err(|error| OpenReadError::wrap_io_error(error, path.to_owned()))?;
            return Ok(Arc::new(OwnedBytes::new(bytes)));
        }
        self.mapped.get_file_handle(path)
    }

    fn delete(&self, path: &Path) -> Result<(), DeleteError> {
        self.mapped.delete(path)
    }

    fn exists(&self, path: &Path) -> Result<bool, OpenReadError> {
        self.mapped.exists(path)
    }

    fn open_write(&self, path: &Path) -> Result<WritePtr, OpenWriteError> {
        self.mapped.open_write(path)
    }

    fn atomic_read(&self, path: &Path) -> Result<Vec<u8>, OpenReadError> {
        self.mapped.atomic_read(path)
    }

    fn atomic_write(&self, path: &Path, data: &[u8]) -> io::Result<()> {
        if path != Path::new(FILE_LIST) {
            return self.mapped.atomic_write(path, data);
        }
        // The engine writes this list from one place, under a lock of its own, so one name is enough.
        let draft = self.path.join(".managed.draft");
        std::fs::File::create(&draft)?.write_all(data)?;
        std::fs::rename(draft, self.path.join(path))
    }

    fn sync_directory(&self) -> io::Result<()> {
        self.mapped.sync_directory()
    }

    fn acquire_lock(&self, lock: &Lock) -> Result<DirectoryLock, LockError> {
        self.mapped.acquire_lock(lock)
    }

    fn watch(&self, callback: WatchCallback) -> tantivy::Result<WatchHandle> {
        self.mapped.watch(callback)
    }
}
