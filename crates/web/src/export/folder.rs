//! The folder of a copy: what is new waits beside until everything is there, so that a broken export leaves the earlier one.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use axum::body::Body;
use bytes::Bytes;
use http_body_util::BodyExt as _;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use tokio::io::AsyncWriteExt as _;

use super::{ExportError, links};

/// What an export writes down of itself.
pub const MANIFEST: &str = "export.json";
/// Where files wait.
const WAITING: &str = ".sen-export";
/// What is smaller is not compressed.
const SMALL: u64 = 256;

/// What an export was.
#[derive(Debug, Default, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Manifest {
    /// When it was made.
    pub at: String,
    /// Address of the copy.
    pub base_url: String,
    /// Address of the site that was copied.
    pub original: String,
    /// Head of the transparency log then.
    pub checkpoint: String,
    /// Its files.
    pub files: BTreeMap<String, Entry>,
}

/// A file of an export.
#[derive(Debug, Default, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
    /// How many they are.
    pub bytes: u64,
    /// The same of a page without the words that tell of the day of the copy; of another file its version, by the site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub apart: Option<String>,
}

/// A file that is to be there.
struct Due {
    entry: Entry,
    /// Where it waits; nowhere when it is in place already.
    waits: Option<PathBuf>,
}

/// How an export ended.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Settled {
    /// Files of the copy.
    pub files: usize,
    /// Their bytes.
    pub bytes: u64,
    /// Files that were written.
    pub written: usize,
    /// Files that were taken away.
    pub removed: usize,
}

/// The folder while an export goes on.
pub struct Folder {
    root: PathBuf,
    earlier: Manifest,
    /// Pages that differ from the earlier ones by the day alone stay.
    comparable: bool,
    due: Mutex<BTreeMap<String, Due>>,
    next: AtomicUsize,
}

fn failed(path: &Path) -> impl FnOnce(std::io::Error) -> ExportError {
    move |source| ExportError::Folder { path: path.display().to_string(), source }
}

impl Folder {
    /// Opens a folder that is empty or holds an earlier export.
    pub fn open(root: &Path, base_url: &str, original: &str) -> Result<Self, ExportError> {
        std::fs::create_dir_all(root).map_err(failed(root))?;
        let mut anything = false;
        for entry in std::fs::read_dir(root).map_err(failed(root))? {
            anything |= entry.map_err(failed(root))?.file_name() != WAITING;
        }
        let path = root.join(MANIFEST);
        let earlier = match std::fs::read(&path) {
            Ok(bytes) => serde_json::from_slice(&bytes)
                .map_err(|source| ExportError::Manifest { path: path.display().to_string(), source })?,
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => {
                if anything {
                    return Err(ExportError::NotOurs(root.display().to_string()));
                }
                Manifest::default()
            }
            Err(e) => return Err(failed(&path)(e)),
        };
        let waiting = root.join(WAITING);
        if waiting.exists() {
            std::fs::remove_dir_all(&waiting).map_err(failed(&waiting))?;
        }
        std::fs::create_dir(&waiting).map_err(failed(&waiting))?;
        let comparable = earlier.base_url == base_url && earlier.original == original;
        let (root, due) = (root.to_owned(), Mutex::default());
        Ok(Self { root, earlier, comparable, due, next: AtomicUsize::new(0) })
    }

    /// Writes a file; answers whether it was not there before under this name.
    pub async fn write(&self, file: &str, body: Bytes) -> Result<bool, ExportError> {
        let apart = std::str::from_utf8(&body).ok().and_then(|html| {
            let notice = links::notice(html)?;
            let rest = Sha256::new_with_prefix(&html[..notice.start]).chain_update(&html[notice.end..]);
            Some(hex::encode(rest.finalize()))
        });
        let bytes = body.len() as u64;
        let entry = Entry { sha256: hex::encode(Sha256::digest(&body)), bytes, apart };
        if let Some(there) = self.in_place(file, &entry) {
            return Ok(self.put(file, there, None));
        }
        let waits = self.waiting();
        tokio::fs::write(&waits, &body).await.map_err(failed(&waits))?;
        Ok(self.put(file, entry, Some(waits)))
    }

    /// The same for a body that is not held in memory. What is still the `version` that is in place is not even read: its
    /// bytes may be others, such as those of a signature.
    pub async fn stream(
        &self,
        file: &str,
        mut body: Body,
        version: Option<String>,
    ) -> Result<bool, ExportError> {
        let known = Entry { sha256: String::new(), bytes: 0, apart: version };
        if let Some(there) = self.in_place(file, &known) {
            return Ok(self.put(file, there, None));
        }
        let waits = self.waiting();
        let mut written = tokio::fs::File::create(&waits).await.map_err(failed(&waits))?;
        let (mut digest, mut bytes) = (Sha256::new(), 0);
        while let Some(frame) = body.frame().await {
            let frame = frame.map_err(|e| ExportError::Broken(e.to_string()))?;
            let Ok(data) = frame.into_data() else { continue };
            digest.update(&data);
            bytes += data.len() as u64;
            written.write_all(&data).await.map_err(failed(&waits))?;
        }
        written.flush().await.map_err(failed(&waits))?;
        drop(written);
        let entry = Entry { sha256: hex::encode(digest.finalize()), bytes, apart: known.apart };
        if let Some(there) = self.in_place(file, &entry) {
            tokio::fs::remove_file(&waits).await.map_err(failed(&waits))?;
            return Ok(self.put(file, there, None));
        }
        Ok(self.put(file, entry, Some(waits)))
    }

    /// Writes a file that was written here also in Brotli and gzip, beside it.
    pub fn compress(&self, file: &str) -> Result<(), ExportError> {
        let found = {
            let due = self.due.lock().unwrap_or_else(PoisonError::into_inner);
            due.get(file).map(|due| (due.waits.clone(), due.entry.bytes))
        };
        let Some((waits, _)) = found.filter(|(_, bytes)| *bytes >= SMALL) else { return Ok(()) };
        let fresh = waits.is_some();
        let path = waits.unwrap_or_else(|| self.root.join(file));
        for ending in ["br", "gz"] {
            let name = format!("{file}.{ending}");
            // What is in place is of the file that is in place.
            let kept = self.earlier.files.get(&name).filter(|entry| !fresh && self.is_there(&name, entry));
            if let Some(entry) = kept {
                self.put(&name, entry.clone(), None);
                continue;
            }
            let waits = self.waiting();
            let entry = squeezed(&path, &waits, ending)?;
            let there = self.in_place(&name, &entry);
            match there {
                Some(there) => {
                    std::fs::remove_file(&waits).map_err(failed(&waits))?;
                    self.put(&name, there, None);
                }
                None => {
                    self.put(&name, entry, Some(waits));
                }
            }
        }
        Ok(())
    }

    /// Puts everything into its place, takes away what is no more unless `keep` says that something could not be looked at,
    /// and writes down what this export was.
    pub fn settle(self, mut manifest: Manifest, keep: bool) -> Result<Settled, ExportError> {
        let due = std::mem::take(&mut *self.due.lock().unwrap_or_else(PoisonError::into_inner));
        let mut settled = Settled::default();
        // Pages last: what they show is there before they are.
        let (pages, others): (Vec<_>, Vec<_>) =
            due.into_iter().partition(|(file, _)| file.ends_with(".html"));
        for (file, due) in others.into_iter().chain(pages) {
            if let Some(waits) = due.waits {
                let path = self.root.join(&file);
                if let Some(parent) = path.parent() {
                    std::fs::create_dir_all(parent).map_err(failed(parent))?;
                }
                std::fs::rename(&waits, &path).map_err(failed(&path))?;
                settled.written += 1;
            }
            manifest.files.insert(file, due.entry);
        }
        let gone: BTreeSet<&String> =
            self.earlier.files.keys().filter(|file| !manifest.files.contains_key(*file)).collect();
        let mut left = BTreeMap::new();
        for file in gone {
            if keep {
                left.extend(self.earlier.files.get(file).map(|entry| (file.clone(), entry.clone())));
                continue;
            }
            let path = self.root.join(file);
            match std::fs::remove_file(&path) {
                Ok(()) => settled.removed += 1,
                Err(e) if e.kind() == std::io::ErrorKind::NotFound => {}
                Err(e) => return Err(failed(&path)(e)),
            }
            // Folders that are empty now; the first that is not ends it.
            for folder in path.ancestors().skip(1).take_while(|folder| *folder != self.root) {
                if std::fs::remove_dir(folder).is_err() {
                    break;
                }
            }
        }
        manifest.files.extend(left);
        settled.files = manifest.files.len();
        settled.bytes = manifest.files.values().map(|entry| entry.bytes).sum();
        self.finish(&manifest)?;
        Ok(settled)
    }

    fn finish(&self, manifest: &Manifest) -> Result<(), ExportError> {
        let (path, waits) = (self.root.join(MANIFEST), self.waiting());
        let text = serde_json::to_string_pretty(manifest)
            .map_err(|source| ExportError::Manifest { path: path.display().to_string(), source })?;
        let mut file = std::fs::File::create(&waits).map_err(failed(&waits))?;
        file.write_all(text.as_bytes()).and_then(|()| file.sync_all()).map_err(failed(&waits))?;
        std::fs::rename(&waits, &path).map_err(failed(&path))?;
        let waiting = self.root.join(WAITING);
        std::fs::remove_dir_all(&waiting).map_err(failed(&waiting))
    }

    fn put(&self, file: &str, entry: Entry, waits: Option<PathBuf>) -> bool {
        let mut due = self.due.lock().unwrap_or_else(PoisonError::into_inner);
        due.insert(file.to_owned(), Due { entry, waits }).is_none()
    }

    /// What the earlier export says of the file, where that is as good as this.
    fn in_place(&self, file: &str, entry: &Entry) -> Option<Entry> {
        let there = self.earlier.files.get(file)?;
        let same = there.sha256 == entry.sha256
            || (self.comparable && entry.apart.is_some() && there.apart == entry.apart);
        (same && self.is_there(file, there)).then(|| there.clone())
    }

    fn is_there(&self, file: &str, entry: &Entry) -> bool {
        let found = std::fs::metadata(self.root.join(file));
        found.is_ok_and(|found| found.is_file() && found.len() == entry.bytes)
    }

    fn waiting(&self) -> PathBuf {
        self.root.join(WAITING).join(self.next.fetch_add(1, Ordering::Relaxed).to_string())
    }
}

/// Compresses a file into another one.
fn squeezed(from: &Path, to: &Path, ending: &str) -> Result<Entry, ExportError> {
    let mut read = std::io::BufReader::new(std::fs::File::open(from).map_err(failed(from))?);
    let mut out =
        Counted { to: std::fs::File::create(to).map_err(failed(to))?, digest: Sha256::new(), bytes: 0 };
    if ending == "br" {
        let params = brotli::enc::BrotliEncoderParams { quality: 9, lgwin: 22, ..Default::default() };
        brotli::BrotliCompress(&mut read, &mut out, &params).map_err(failed(to))?;
    } else {
        let mut encoder = flate2::write::GzEncoder::new(&mut out, flate2::Compression::best());
        std::io::copy(&mut read, &mut encoder).map_err(failed(to))?;
        encoder.finish().map_err(failed(to))?;
    }
    Ok(Entry { sha256: hex::encode(out.digest.finalize()), bytes: out.bytes, apart: None })
}

/// A file that is digested while it is written.
struct Counted {
    to: std::fs::File,
    digest: Sha256,
    bytes: u64,
}

impl std::io::Write for Counted {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let count = self.to.write(bytes)?;
        self.digest.update(&bytes[..count]);
        self.bytes += count as u64;
        Ok(count)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.to.flush()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn page(day: u32, text: &str) -> Bytes {
        format!("<body><div class=\"demo copy\"><p>{day}</p></div><main>{text}").into()
    }

    async fn export(root: &Path, pages: &[(&str, Bytes)], keep: bool) -> Settled {
        let folder = Folder::open(root, "https://a.example", "https://a.example").unwrap();
        for (file, body) in pages {
            assert!(folder.write(file, body.clone()).await.unwrap());
            folder.compress(file).unwrap();
        }
        let (base_url, original) = ("https://a.example".to_owned(), "https://a.example".to_owned());
        folder.settle(Manifest { base_url, original, ..Manifest::default() }, keep).unwrap()
    }

    #[tokio::test]
    async fn what_did_not_change_is_not_written_and_what_is_no_more_goes() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        let long = "word ".repeat(100);
        let first = export(root, &[("a/index.html", page(1, &long)), ("b/c.txt", "x".into())], false).await;
        assert_eq!((first.files, first.written, first.removed), (4, 4, 0));
        let read = |file: &str| std::fs::read(root.join(file)).unwrap();
        let mut out = Vec::new();
        brotli::BrotliDecompress(&mut read("a/index.html.br").as_slice(), &mut out).unwrap();
        assert_eq!(out, read("a/index.html"));
        // Another day alone is no change.
        let again = export(root, &[("a/index.html", page(2, &long)), ("b/c.txt", "x".into())], false).await;
        assert_eq!((again.files, again.written, again.removed), (4, 0, 0));
        assert!(String::from_utf8(read("a/index.html")).unwrap().contains("<p>1</p>"));
        let changed = format!("{long}more");
        let kept = export(root, &[("a/index.html", page(3, &changed))], true).await;
        assert_eq!((kept.files, kept.written, kept.removed), (4, 3, 0));
        let third = export(root, &[("a/index.html", page(3, &changed))], false).await;
        assert_eq!((third.files, third.written, third.removed), (3, 0, 1));
        assert!(!root.join("b").exists() && !root.join(WAITING).exists());
    }

    #[tokio::test]
    async fn a_folder_of_somebody_else_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("letter.txt"), "dear").unwrap();
        let opened = Folder::open(folder.path(), "https://a.example", "https://a.example");
        assert!(matches!(opened, Err(ExportError::NotOurs(_))));
        assert!(!folder.path().join(WAITING).exists());
    }

    #[tokio::test]
    async fn an_export_that_was_broken_off_changes_nothing() {
        let folder = tempfile::tempdir().unwrap();
        export(folder.path(), &[("index.html", page(1, "one"))], false).await;
        let broken = Folder::open(folder.path(), "https://a.example", "https://a.example").unwrap();
        broken.write("index.html", page(1, "two")).await.unwrap();
        drop(broken);
        let text = std::fs::read_to_string(folder.path().join("index.html")).unwrap();
        assert!(text.ends_with("one"));
        let again = export(folder.path(), &[("index.html", page(1, "one"))], false).await;
        assert_eq!((again.files, again.written), (1, 0));
    }
}
