//! `data.toml` and `data/*.csv`: the country's figures, as dataflows of SDMX.

mod common;
mod definitions;
mod names;
mod rows;
mod structures;
#[cfg(test)]
mod tests;

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use model::{Code, DataFlow, DataSource, Indicator, Nation};
use sdmx::model::{Maintained, Structures};

use crate::Problems;

pub use names::TABLES;

/// The figures of a pack: what they are made of, and the files they stand in.
#[derive(Debug, Clone)]
pub struct PackData {
    /// Concepts, lists of codes, data structures, dataflows and topics, with names in every locale of the pack.
    pub structures: Structures,
    /// The flows, in the order of the pack.
    pub flows: Vec<DataFlow>,
    /// What the figures measure.
    pub indicators: Vec<Indicator>,
    /// Where they come from.
    pub sources: Vec<DataSource>,
    /// Topics that flows stand under, in the order of the pack.
    pub topics: Vec<Code>,
    /// The area that is the country itself.
    pub home_area: Option<Code>,
    /// The file of each flow: rows checked against its structure, sorted by key and time.
    pub files: Vec<(Code, PathBuf)>,
}

/// Reads and checks the figures of the pack in `folder`; none where it has no flow.
pub fn read(folder: &Path, nation: &Nation, problems: &mut Problems) -> Option<PackData> {
    let path = folder.join("data.toml");
    let before = problems.0.len();
    let definitions = if path.exists() {
        definitions::read(&path, nation, problems)?
    } else {
        definitions::Definitions::default()
    };
    names::check(folder, nation, &definitions, problems);
    strays(folder, &definitions, problems);
    if definitions.flows.is_empty() || problems.0.len() > before {
        return None;
    }
    let structures = match structures::build(nation, &definitions) {
        Ok(structures) => structures,
        Err(fault) => {
            problems.file(&path, fault);
            return None;
        }
    };
    let mut files = Vec::with_capacity(definitions.flows.len());
    for (flow, line) in definitions.flows.iter().zip(&definitions.flow_lines) {
        let subject =
            structures.dataflows.iter().find(|d| d.head.id == flow.id).map(Maintained::reference)?;
        match sdmx::Table::new(&structures, &subject) {
            Ok(table) => {
                let file = file_of(folder, flow);
                rows::check(&file, flow, &Arc::new(table), &definitions, problems);
                files.push((flow.code.clone(), file));
            }
            Err(fault) => problems.at(&path, *line, fault.to_string()),
        }
    }
    let definitions::Definitions { flows, indicators, sources, topics, home_area, .. } = definitions;
    Some(PackData { structures, flows, indicators, sources, topics, home_area, files })
}

fn file_of(folder: &Path, flow: &DataFlow) -> PathBuf {
    folder.join("data").join(format!("{}.csv", flow.code))
}

/// Files of figures that no flow names.
fn strays(folder: &Path, definitions: &definitions::Definitions, problems: &mut Problems) {
    let known: HashSet<PathBuf> = definitions.flows.iter().map(|flow| file_of(folder, flow)).collect();
    let Ok(entries) = std::fs::read_dir(folder.join("data")) else { return };
    for path in entries.flatten().map(|entry| entry.path()) {
        let hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        if !hidden && !known.contains(&path) {
            problems.file(&path, "no [[flow]] of data.toml has this code; name one or remove the file");
        }
    }
}
