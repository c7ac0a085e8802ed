//! The folder of an index: the engine's own memory-mapped folder, but lighter on small files.
//!
//! Writing one document makes a segment of a dozen small files, and the engine opens the files of every segment anew to show
//! what was written. Mapping each into memory and unmapping it a moment later was measured to cost more than all the rest,
//! since every unmapping interrupts the processors on which other threads run. Small files are therefore read once, or not
//! at all if they were written here: their bytes stay in memory until they are deleted.
//!
//! Nor does anything small have to reach the disk while readers wait for it. The list of files that the engine keeps for its
//! own tidying, and writes anew for each of them, is written once for all; small files are brought to the disk by
//! [`Home::settle`], in a quiet moment. Were they lost with the power, the index would not open and be made again.

use std::collections::HashMap;
use std::fs::{File, OpenOptions};
use std::io::{self, BufWriter, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tantivy::directory::error::{DeleteError, LockError, OpenDirectoryError, OpenReadError, OpenWriteError};
use tantivy::directory::{
    AntiCallToken, Directory, DirectoryLock, FileHandle, Lock, MmapDirectory, OwnedBytes, TerminatingWrite,
    WatchCallback, WatchHandle, WritePtr,
};

/// Files up to this size are kept in memory rather than mapped.
const SMALL: usize = 256 * 1024;

/// The engine's list of files.
const FILE_LIST: &str = ".managed.json";

/// See the module.
#[derive(Debug, Clone)]
pub(crate) struct Home {
    mapped: MmapDirectory,
    path: PathBuf,
    small: Arc<Mutex<Small>>,
}

/// What is known of small files. None of them ever changes but the list.
#[derive(Debug, Default)]
struct Small {
    files: HashMap<PathBuf, OwnedBytes>,
    /// Written since things were last settled.
    unsettled: Vec<PathBuf>,
    /// The engine's list of files, if it has not been written since it changed.
    list: Option<Vec<u8>>,
}

impl Home {
    pub(crate) fn open(path: &Path) -> Result<Self, OpenDirectoryError> {
        Ok(Self { mapped: MmapDirectory::open(path)?, path: path.to_owned(), small: Arc::default() })
    }

    /// Brings to the disk what has only been handed to the system.
    pub(crate) fn settle(&self) -> io::Result<()> {
        let unsettled = std::mem::take(&mut self.small().unsettled);
        for path in unsettled {
            match File::open(self.path.join(path)) {
                Ok(file) => file.sync_data()?,
                // Merged with others meanwhile.
                Err(e) if e.kind() == ErrorKind::NotFound => {}
                Err(e) => return Err(e),
            }
        }
        self.write_list()?;
        self.mapped.sync_directory()
    }

    /// Writes the engine's list of files, if it changed.
    fn write_list(&self) -> io::Result<()> {
        // Held to the end, or an older list could replace a newer one.
        let mut small = self.small();
        let Some(list) = &small.list else { return Ok(()) };
        let draft = self.path.join(".managed.draft");
        File::create(&draft)?.write_all(list)?;
        std::fs::rename(draft, self.path.join(FILE_LIST))?;
        small.list = None;
        Ok(())
    }

    fn small(&self) -> MutexGuard<'_, Small> {
        self.small.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Directory for Home {
    fn get_file_handle(&self, path: &Path) -> Result<Arc<dyn FileHandle>, OpenReadError> {
        if let Some(bytes) = self.small().files.get(path) {
            return Ok(Arc::new(bytes.clone()));
        }
        let full = self.path.join(path);
        if std::fs::metadata(&full).is_ok_and(|m| m.len() <= SMALL as u64) {
            let bytes =
                std::fs::read(&full).map_err(|error| OpenReadError::wrap_io_error(error, path.to_owned()))?;
            let bytes = OwnedBytes::new(bytes);
            self.small().files.insert(path.to_owned(), bytes.clone());
            return Ok(Arc::new(bytes));
        }
        self.mapped.get_file_handle(path)
    }

    fn delete(&self, path: &Path) -> Result<(), DeleteError> {
        self.small().files.remove(path);
        self.mapped.delete(path)
    }

    fn exists(&self, path: &Path) -> Result<bool, OpenReadError> {
        self.mapped.exists(path)
    }

    fn open_write(&self, path: &Path) -> Result<WritePtr, OpenWriteError> {
        let file = OpenOptions::new().write(true).create_new(true).open(self.path.join(path));
        let file = file.map_err(|error| match error.kind() {
            ErrorKind::AlreadyExists => OpenWriteError::FileAlreadyExists(path.to_owned()),
            _ => OpenWriteError::wrap_io_error(error, path.to_owned()),
        })?;
        let writer = Writer { home: self.clone(), path: path.to_owned(), file, held: Some(Vec::new()) };
        Ok(BufWriter::new(Box::new(writer)))
    }

    fn atomic_read(&self, path: &Path) -> Result<Vec<u8>, OpenReadError> {
        let list = (path == Path::new(FILE_LIST)).then(|| self.small().list.clone()).flatten();
        list.map_or_else(|| self.mapped.atomic_read(path), Ok)
    }

    fn atomic_write(&self, path: &Path, data: &[u8]) -> io::Result<()> {
        if path == Path::new(FILE_LIST) {
            self.small().list = Some(data.to_owned());
            return Ok(());
        }
        // What says which segments there are never names one that the list does not.
        self.write_list()?;
        self.mapped.atomic_write(path, data)
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

/// A file being written: held in memory for as long as it is small.
struct Writer {
    home: Home,
    path: PathBuf,
    file: File,
    /// All of it so far; none once it is too large, and in the file.
    held: Option<Vec<u8>>,
}

impl Write for Writer {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match &mut self.held {
            Some(held) if held.len() + bytes.len() <= SMALL => {
                held.extend_from_slice(bytes);
                return Ok(bytes.len());
            }
            Some(held) => {
                self.file.write_all(held)?;
                self.held = None;
            }
            None => {}
        }
        self.file.write(bytes)
    }

    /// What is held goes into the file when it is finished: nobody reads it before.
    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl TerminatingWrite for Writer {
    fn terminate_ref(&mut self, _: AntiCallToken) -> io::Result<()> {
        let Some(held) = self.held.take() else { return self.file.sync_data() };
        self.file.write_all(&held)?;
        let mut small = self.home.small();
        small.files.insert(self.path.clone(), OwnedBytes::new(held));
        small.unsettled.push(self.path.clone());
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn write(home: &Home, name: &str, bytes: &[u8]) {
        let mut writer = home.open_write(Path::new(name)).unwrap();
        writer.write_all(bytes).unwrap();
        writer.terminate().unwrap();
    }

    fn read(home: &Home, name: &str) -> Vec<u8> {
        home.get_file_handle(Path::new(name)).unwrap().read_bytes(0..home.len(name)).unwrap().to_vec()
    }

    impl Home {
        fn len(&self, name: &str) -> usize {
            self.get_file_handle(Path::new(name)).unwrap().len()
        }
    }

    #[test]
    fn files_come_back_from_memory_and_from_the_disk() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::open(folder.path()).unwrap();
        let large: Vec<u8> = (0..SMALL + 5).map(|i| u8::try_from(i % 251).unwrap()).collect();
        for (name, bytes) in [("none", &large[..0]), ("small", &large[..900]), ("large", &large)] {
            write(&home, name, bytes);
            home.settle().unwrap();
            assert!(matches!(home.open_write(Path::new(name)), Err(OpenWriteError::FileAlreadyExists(_))));
            for home in [&home, &Home::open(folder.path()).unwrap()] {
                assert!(read(home, name) == bytes, "{name}");
            }
            home.delete(Path::new(name)).unwrap();
            assert!(home.get_file_handle(Path::new(name)).is_err());
        }
        write(&home, "gone", b"1");
        home.delete(Path::new("gone")).unwrap();
        home.settle().unwrap();
    }

    #[test]
    fn the_list_of_files_is_on_the_disk_before_what_it_lists_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::open(folder.path()).unwrap();
        let (list, meta) = (Path::new(FILE_LIST), Path::new("meta.json"));
        home.atomic_write(list, b"one").unwrap();
        home.atomic_write(list, b"two").unwrap();
        assert_eq!(home.atomic_read(list).unwrap(), b"two");
        assert!(!folder.path().join(FILE_LIST).exists());
        home.atomic_write(meta, b"names two").unwrap();
        let again = Home::open(folder.path()).unwrap();
        assert_eq!(
            [again.atomic_read(list).unwrap(), again.atomic_read(meta).unwrap()],
            [b"two".to_vec(), b"names two".to_vec()]
        );
    }
}
