//! `programmes/<name>.toml`: action programmes with their tasks, indicators and reporting periods.

mod file;
mod read;
#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};

use model::Nation;
use model::programme::{Indicator, Programme, ReportingPeriod, Task};

use crate::Problems;

/// A programme as a pack brings it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProgrammeFile {
    /// The programme.
    pub programme: Programme,
    /// Its tasks, in the order of the file.
    pub tasks: Vec<Task>,
    /// Its indicators, in the order of the file.
    pub indicators: Vec<Indicator>,
    /// Its reporting periods.
    pub periods: Vec<ReportingPeriod>,
}

/// Reads the programmes of the pack in `folder` and checks them against all the rest.
pub(crate) fn read(folder: &Path, nation: &Nation, problems: &mut Problems) -> Vec<ProgrammeFile> {
    let mut seen = read::Seen::default();
    let mut found = Vec::new();
    for path in files(folder) {
        if let Some((row, text)) = file::read(&path, problems) {
            let mut page = read::Page { path: &path, text: &text, nation, problems: &mut *problems };
            found.push(page.programme(row, &mut seen));
        }
    }
    found
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder.join("programmes")).into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> =
        entries.map(|e| e.path()).filter(|path| path.extension().is_some_and(|e| e == "toml")).collect();
    files.sort();
    files
}
