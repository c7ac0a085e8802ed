//! A kit as one ZIP file, written from front to back: the same content gives the same bytes, and nothing larger than a
//! picture is held.
//!
//! The last file is `manifest.json`, which names every other one with its length and SHA-256.

use std::io::Write;

use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use zip::write::{FullFileOptions, StreamWriter};
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::{BlobError, Blobs};

/// Name of the list of files.
const MANIFEST: &str = "manifest.json";

/// A bundle could not be written.
#[derive(Debug, thiserror::Error)]
pub enum BundleError {
    /// Whoever asked for it has gone, or its file could not be written.
    #[error("writing a bundle: {0}")]
    Io(#[from] std::io::Error),
    /// The archive could not be made.
    #[error("writing a bundle: {0}")]
    Zip(#[from] zip::result::ZipError),
    /// The list of files could not be made.
    #[error("writing a bundle: {0}")]
    Json(#[from] serde_json::Error),
    /// A picture's bytes could not be read.
    #[error(transparent)]
    Blob(#[from] BlobError),
    /// A picture's bytes are not there.
    #[error("no bytes are kept for {0}")]
    Lost(String),
}

/// What is in a file.
#[derive(Debug, Clone)]
pub enum Content {
    /// These bytes.
    Bytes(Vec<u8>),
    /// The bytes of a blob, by its name; they are what its name says.
    Blob(String),
}

/// A file of a bundle.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Its path in the archive: ASCII, without a way out of it.
    pub path: String,
    /// Its type.
    pub media_type: &'static str,
    /// What is in it.
    pub content: Content,
    /// More that the list of files says of it.
    pub about: Value,
}

impl Entry {
    /// A file of which there is no more to say.
    pub fn new(path: impl Into<String>, media_type: &'static str, content: Content) -> Self {
        Self { path: path.into(), media_type, content, about: Value::Null }
    }
}

/// A bundle that is being written.
pub struct BundleWriter<W: Write> {
    archive: ZipWriter<StreamWriter<W>>,
    files: Vec<Value>,
}

impl<W: Write> BundleWriter<W> {
    /// Begins a bundle.
    pub fn new(out: W) -> Self {
        Self { archive: ZipWriter::new_stream(out), files: Vec::new() }
    }

    /// Writes a file.
    pub fn add(&mut self, entry: &Entry, blobs: &Blobs) -> Result<(), BundleError> {
        let held;
        let bytes = match &entry.content {
            Content::Bytes(bytes) => bytes,
            Content::Blob(name) => {
                held = blobs.get(name)?.ok_or_else(|| BundleError::Lost(name.clone()))?;
                &held
            }
        };
        begin(&mut self.archive, &entry.path)?;
        self.archive.write_all(bytes)?;
        let mut file = json!({
            "path": entry.path,
            "type": entry.media_type,
            "bytes": bytes.len(),
            "sha256": hex::encode(Sha256::digest(bytes)),
        });
        if let (Some(file), Some(more)) = (file.as_object_mut(), entry.about.as_object()) {
            file.extend(more.iter().map(|(key, value)| (key.clone(), value.clone())));
        }
        self.files.push(file);
        Ok(())
    }

    /// Writes the list of files, which begins with `about`, and the end; gives back what was written to.
    pub fn finish(mut self, about: &Value) -> Result<W, BundleError> {
        let mut manifest = about.clone();
        if let Some(manifest) = manifest.as_object_mut() {
            manifest.insert("files".to_owned(), Value::Array(self.files));
        }
        begin(&mut self.archive, MANIFEST)?;
        self.archive.write_all(&serde_json::to_vec_pretty(&manifest)?)?;
        Ok(self.archive.finish()?.into_inner())
    }
}

/// Begins a file. Its time is fixed, so that the same content gives the same bytes; programs that read from front to back
/// need a compressed file to find its end.
fn begin<W: Write>(archive: &mut ZipWriter<StreamWriter<W>>, path: &str) -> Result<(), BundleError> {
    let level = if path.ends_with(".jpg") { 1 } else { 6 };
    let options = FullFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(level))
        .last_modified_time(DateTime::default());
    archive.start_file(path, options)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::io::{Cursor, Read as _};

    use super::*;

    fn bundle(blobs: &Blobs) -> Vec<u8> {
        let picture = blobs.put(b"a picture").unwrap();
        let mut second = Entry::new("pictures/bay.jpg", "image/jpeg", Content::Blob(picture));
        second.about = json!({ "credit": "Sen" });
        let entries = [Entry::new("README.txt", "text/plain", Content::Bytes(b"Read me".to_vec())), second];
        let mut writer = BundleWriter::new(Vec::new());
        entries.iter().for_each(|entry| writer.add(entry, blobs).unwrap());
        writer.finish(&json!({ "kit": "bay" })).unwrap()
    }

    #[test]
    fn a_bundle_names_its_files_and_is_the_same_each_time() {
        let folder = tempfile::tempdir().unwrap();
        let blobs = Blobs::in_folder(folder.path());
        let bytes = bundle(&blobs);
        assert_eq!(bytes, bundle(&blobs));
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let names: Vec<String> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
        assert_eq!(names.len(), 3, "{names:?}");
        let mut text = String::new();
        archive.by_name(MANIFEST).unwrap().read_to_string(&mut text).unwrap();
        let manifest: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(manifest["kit"], "bay");
        assert_eq!(manifest["files"][1]["credit"], "Sen");
        for file in manifest["files"].as_array().unwrap() {
            let mut bytes = Vec::new();
            archive.by_name(file["path"].as_str().unwrap()).unwrap().read_to_end(&mut bytes).unwrap();
            assert_eq!(file["sha256"], hex::encode(Sha256::digest(&bytes)));
            assert_eq!(file["bytes"], bytes.len());
        }
    }

    #[test]
    fn a_picture_without_bytes_ends_the_bundle() {
        let folder = tempfile::tempdir().unwrap();
        let blobs = Blobs::in_folder(folder.path());
        let lost = Entry::new("pictures/x.jpg", "image/jpeg", Content::Blob("0".repeat(64)));
        let done = BundleWriter::new(Vec::new()).add(&lost, &blobs);
        assert!(matches!(done, Err(BundleError::Lost(_))));
    }
}
