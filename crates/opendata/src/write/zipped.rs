//! A ZIP archive written from front to back, and what goes into it counted.

use std::io::{Result, Write};

use sha2::{Digest, Sha256};
use zip::write::{FullFileOptions, StreamWriter};
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::WriteError;

/// A part of an archive that is being written; it owns the archive meanwhile.
pub(super) type Archive<W> = ZipWriter<StreamWriter<W>>;

pub(super) fn archive<W: Write>(out: W) -> Archive<W> {
    ZipWriter::new_stream(out)
}

/// Begins a file of the archive. Its time is fixed, so that the same data give the same bytes.
pub(super) fn begin<W: Write>(archive: &mut Archive<W>, name: &str) -> std::result::Result<(), WriteError> {
    let options = FullFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(6))
        .last_modified_time(DateTime::default());
    archive.start_file(name, options)?;
    Ok(())
}

/// Passes on what is written, counted and hashed.
pub(super) struct Tally<W> {
    pub(super) out: W,
    pub(super) bytes: u64,
    hash: Sha256,
}

impl<W> Tally<W> {
    pub(super) fn new(out: W) -> Tally<W> {
        Tally { out, bytes: 0, hash: Sha256::new() }
    }

    /// The SHA-256 of all of it, in hexadecimal digits.
    pub(super) fn sha256(&self) -> String {
        hex::encode(self.hash.clone().finalize())
    }
}

impl<W: Write> Write for Tally<W> {
    fn write(&mut self, bytes: &[u8]) -> Result<usize> {
        let written = self.out.write(bytes)?;
        self.bytes += written as u64;
        self.hash.update(&bytes[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> Result<()> {
        self.out.flush()
    }
}
