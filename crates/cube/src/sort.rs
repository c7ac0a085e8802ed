//! Any number of observations, put in the order of series and time within a bound of memory.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Write};
use std::path::{Path, PathBuf};

use sdmx::{Action, Observation, Period};

use crate::layout::Layout;
use crate::merge::Incoming;
use crate::series::{key_of, put};

/// Bytes kept before they are written to a file.
const BUDGET: usize = 24 << 20;

/// Takes observations in any order. What does not fit in memory waits in files of its folder, which go when it does.
#[derive(Debug)]
pub struct Sorter {
    folder: PathBuf,
    name: String,
    budget: usize,
    bytes: Vec<u8>,
    places: Vec<(usize, usize)>,
    files: Files,
}

/// Files that are removed when they are no longer needed.
#[derive(Debug, Default)]
struct Files(Vec<PathBuf>);

impl Drop for Files {
    fn drop(&mut self) {
        for file in &self.0 {
            // What cannot be removed lies in a folder for passing things.
            let _ = std::fs::remove_file(file);
        }
    }
}

/// Observations in the order of series and time, then of their rows.
pub struct Sorted {
    heads: BinaryHeap<Reverse<(Vec<u8>, usize)>>,
    runs: Vec<Run>,
    _files: Files,
}

enum Run {
    File(BufReader<File>),
    Memory { bytes: Vec<u8>, places: Vec<(usize, usize)>, next: usize },
}

impl Sorter {
    /// A sorter that writes to this folder, under names that begin so, when it has to.
    pub fn new(folder: &Path, name: &str) -> Self {
        Self {
            folder: folder.to_owned(),
            name: name.to_owned(),
            budget: BUDGET,
            bytes: Vec::new(),
            places: Vec::new(),
            files: Files::default(),
        }
    }

    /// The same, with another bound in bytes.
    pub fn within(mut self, budget: usize) -> Self {
        self.budget = budget;
        self
    }

    /// Takes the observation of this row. Its time has to be one ([`sdmx::Checker`] says so).
    pub fn push(
        &mut self,
        layout: &Layout,
        row: u64,
        action: Action,
        observation: &Observation,
    ) -> io::Result<()> {
        let start = self.bytes.len();
        let key = key_of(layout, observation);
        let length = |bytes: usize| {
            u32::try_from(bytes).map_err(|_| io::Error::other("an observation of four gigabytes"))
        };
        // The key ends with a byte below all others, so that a shorter one comes first.
        self.bytes.extend_from_slice(&key);
        self.bytes.push(0);
        let order = layout.table().time().map(|time| observation.text(time));
        self.bytes.extend_from_slice(&order_of(order.and_then(Period::parse)));
        self.bytes.extend_from_slice(&row.to_be_bytes());
        let sorted = self.bytes.len() - start;
        self.bytes.push(action.letter().as_bytes().first().copied().unwrap_or(b'I'));
        for column in layout.head().iter().chain(layout.row()) {
            put(&mut self.bytes, observation.text(*column));
        }
        let all = length(self.bytes.len() - start)?;
        self.places.push((start, all as usize));
        debug_assert!(sorted < all as usize);
        if self.bytes.len() + self.places.len() * 16 > self.budget {
            self.spill()?;
        }
        Ok(())
    }

    fn sort(&mut self) {
        let bytes = &self.bytes;
        // Keys stand first, then time and row: bytes compare as observations do.
        self.places.sort_unstable_by(|a, b| bytes[a.0..a.0 + a.1].cmp(&bytes[b.0..b.0 + b.1]));
    }

    fn spill(&mut self) -> io::Result<()> {
        self.sort();
        let path = self.folder.join(format!("{}-{}", self.name, self.files.0.len()));
        let mut out = BufWriter::with_capacity(1 << 18, File::create(&path)?);
        self.files.0.push(path);
        for (start, length) in &self.places {
            out.write_all(&(*length as u32).to_be_bytes())?;
            out.write_all(&self.bytes[*start..start + length])?;
        }
        out.flush()?;
        self.bytes.clear();
        self.places.clear();
        Ok(())
    }

    /// All of them, in order.
    pub fn finish(mut self) -> io::Result<Sorted> {
        self.sort();
        let mut runs = Vec::with_capacity(self.files.0.len() + 1);
        for path in &self.files.0 {
            runs.push(Run::File(BufReader::with_capacity(1 << 17, File::open(path)?)));
        }
        runs.push(Run::Memory { bytes: self.bytes, places: self.places, next: 0 });
        let mut heads = BinaryHeap::new();
        for (at, run) in runs.iter_mut().enumerate() {
            if let Some(record) = run.next()? {
                heads.push(Reverse((record, at)));
            }
        }
        Ok(Sorted { heads, runs, _files: self.files })
    }
}

impl Run {
    fn next(&mut self) -> io::Result<Option<Vec<u8>>> {
        match self {
            Self::Memory { bytes, places, next } => {
                let place = places.get(*next).copied();
                *next += 1;
                Ok(place.map(|(start, length)| bytes[start..start + length].to_vec()))
            }
            Self::File(file) => {
                let mut length = [0; 4];
                match file.read_exact(&mut length) {
                    Err(e) if e.kind() == io::ErrorKind::UnexpectedEof => return Ok(None),
                    other => other?,
                }
                let mut record = vec![0; u32::from_be_bytes(length) as usize];
                file.read_exact(&mut record)?;
                Ok(Some(record))
            }
        }
    }
}

impl Sorted {
    /// The next observation.
    pub fn take(&mut self) -> io::Result<Option<Incoming>> {
        let Some(Reverse((record, at))) = self.heads.pop() else { return Ok(None) };
        if let Some(run) = self.runs.get_mut(at)
            && let Some(next) = run.next()?
        {
            self.heads.push(Reverse((next, at)));
        }
        Incoming::of(record)
            .map(Some)
            .ok_or_else(|| io::Error::other("a file of waiting observations was changed"))
    }
}

/// Bytes that compare as periods do: by where they begin, then by where they end.
pub(crate) fn order_of(period: Option<Period>) -> [u8; 18] {
    let mut order = [0; 18];
    if let Some(period) = period {
        for (half, moment) in order.chunks_exact_mut(9).zip([period.start(), period.end()]) {
            let year = (i32::from(moment.year()) + 32_768) as u16;
            half[..2].copy_from_slice(&year.to_be_bytes());
            half[2] = moment.month() as u8;
            half[3] = moment.day() as u8;
            half[4] = moment.hour() as u8;
            half[5] = moment.minute() as u8;
            half[6] = moment.second() as u8;
            half[7..9].copy_from_slice(&((moment.subsec_nanosecond() / 1_000_000) as u16).to_be_bytes());
        }
    }
    order
}
