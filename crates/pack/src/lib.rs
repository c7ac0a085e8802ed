//! Reads a nation pack (see `packs/README.md`) and checks all of it before anyone changes anything.
//!
//! [`load`] answers with the whole pack or with every problem it has, each with file and line.

mod channels;
mod check;
mod config;
mod content;
mod csv_rows;
mod data;
mod index;
mod names;
mod press;
mod problem;
mod programme;
mod ranking;
mod reference;
mod tables;

use std::path::{Path, PathBuf};

use model::press::PressKit;
use model::{
    ChecklistEntry, Claim, Code, EventNotice, Format, InformationKind, Locale, Nation, PaperFlaw,
    PaperLayout, SourceRef, Translation,
};

pub use channels::PackChannel;
pub use data::PackData;
pub use index::{IndexDefinition, IndexValue, Origin, load_index};
pub use problem::{Problem, Problems};
pub use programme::ProgrammeFile;

/// A pack that is whole and right.
#[derive(Debug, Clone)]
pub struct Pack {
    /// Identity, places, bodies, facts, documents, names …
    pub nation: Nation,
    /// Content.
    pub items: Vec<PackItem>,
    /// Pictures.
    pub artwork: Vec<Artwork>,
    /// Entries of the checklists, in order.
    pub checklist: Vec<ChecklistEntry>,
    /// The country's figures, where the pack has any.
    pub data: Option<PackData>,
    /// Its own composite indices.
    pub indices: Vec<IndexDefinition>,
    /// Its action programmes.
    pub programmes: Vec<ProgrammeFile>,
    /// Its official channels.
    pub channels: Vec<PackChannel>,
    /// Its press kits.
    pub kits: Vec<PressKit>,
    /// SHA-256 over every file that was read: equal digests, equal packs.
    pub digest: String,
}

/// An item with its editions.
#[derive(Debug, Clone)]
pub struct PackItem {
    /// Folder name and natural key.
    pub code: Code,
    /// Kind of information.
    pub kind: InformationKind,
    /// Form.
    pub format: Format,
    /// Section.
    pub section: Code,
    /// Topics.
    pub topics: Vec<Code>,
    /// Places.
    pub territories: Vec<Code>,
    /// Key messages.
    pub messages: Vec<Code>,
    /// Organisation that answers for it.
    pub publisher: Code,
    /// Language it was written in.
    pub written_in: Locale,
    /// When it is (or was) published.
    pub published: jiff::Timestamp,
    /// Code of its picture.
    pub image: Option<Code>,
    /// Sources.
    pub sources: Vec<SourceRef>,
    /// For events.
    pub event: Option<EventNotice>,
    /// For clarifications.
    pub claim: Option<Claim>,
    /// Its forms in each locale.
    pub editions: Vec<PackEdition>,
}

/// An item in one locale.
#[derive(Debug, Clone)]
pub struct PackEdition {
    /// The locale.
    pub locale: Locale,
    /// Last part of its address.
    pub slug: String,
    /// How the text came to be.
    pub translation: Translation,
    /// Headline.
    pub title: String,
    /// One or two sentences.
    pub summary: String,
    /// Structured Markdown.
    pub body: String,
    /// Line of the file on which the body begins.
    pub body_line: usize,
    /// What its picture shows.
    pub image_alt: String,
    /// Clarification: the statement answered.
    pub claim: String,
    /// Clarification: the answer in one sentence.
    pub verdict: String,
}

/// A picture of the pack.
#[derive(Debug, Clone)]
pub struct Artwork {
    /// Code by which content names it.
    pub code: Code,
    /// The file.
    pub path: PathBuf,
    /// Who made it.
    pub credit: String,
    /// Licence.
    pub licence: String,
    /// Focus, 0…1 from the left.
    pub focus_x: f64,
    /// Focus, 0…1 from the top.
    pub focus_y: f64,
}

/// Reads the pack in `folder`: the whole pack, or every problem found. Its template and measures of documents on paper are read
/// and not tried: see [`load_with`].
pub fn load(folder: &Path) -> Result<Pack, Problems> {
    load_with(folder, &|_| Vec::new())
}

/// The same for whoever can set documents on paper: `try_paper` tries the pack's own template and measures, and what is wrong
/// with them is told with everything else.
pub fn load_with(
    folder: &Path,
    try_paper: &dyn Fn(&PaperLayout) -> Vec<PaperFlaw>,
) -> Result<Pack, Problems> {
    let mut problems = Problems::default();
    if !folder.is_dir() {
        problems.file(folder, "there is no such folder");
        return Err(problems);
    }
    let site = config::read(folder, &mut problems);
    let mut tables = tables::read(folder, &mut problems);
    let Some((site, own_section_order)) = site.zip(config::sections(folder, &mut problems)) else {
        return Err(problems);
    };
    (tables.sections, tables.topics) = own_section_order;
    let themes = config::themes(folder, &mut problems);
    let checklist = config::checklist(folder, &site, &mut problems);
    let names = names::read(folder, &site.locales, &mut problems);
    let artwork = reference::artwork(folder, &mut problems);
    let items = content::read(folder, &site, &mut problems);
    tables.rankings = ranking::read(folder, &mut problems);
    let nation = tables.into_nation(site, themes, names);
    check::everything(folder, &nation, &items, &artwork, &mut problems);
    let data = data::read(folder, &nation, &mut problems);
    let indices = index::read(folder, &nation, data.as_ref(), &mut problems);
    let programmes = programme::read(folder, &nation, &mut problems);
    let channels = channels::read(folder, &nation, &mut problems);
    let kits = press::read(folder, &nation, &items, &artwork, &mut problems);
    for flaw in try_paper(&nation.site.paper) {
        let file = folder.join("paper").join(flaw.file);
        match flaw.line {
            Some(line) => problems.at(&file, line, flaw.reason),
            None => problems.file(&file, flaw.reason),
        }
    }
    if !problems.is_empty() {
        problems.sort();
        return Err(problems);
    }
    let digest = match digest(folder) {
        Ok(digest) => digest,
        Err(e) => {
            problems.file(folder, e.to_string());
            return Err(problems);
        }
    };
    Ok(Pack { nation, items, artwork, checklist, data, indices, programmes, channels, kits, digest })
}

/// Digest of the pack's files, without reading what they mean: tells whether a pack changed.
pub fn digest(folder: &Path) -> std::io::Result<String> {
    use sha2::{Digest, Sha256};
    let mut files = Vec::new();
    walk(folder, &mut files)?;
    files.sort();
    let mut whole = Sha256::new();
    for file in files {
        let name = file.strip_prefix(folder).unwrap_or(&file).to_string_lossy().replace('\\', "/");
        whole.update(name.as_bytes());
        whole.update([0]);
        whole.update(Sha256::digest(std::fs::read(&file)?));
    }
    Ok(hex::encode(whole.finalize()))
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let hidden = path.file_name().is_some_and(|n| n.to_string_lossy().starts_with('.'));
        if path.is_dir() && !hidden && path.file_name().is_some_and(|n| n != "draw") {
            walk(&path, files)?;
        } else if path.is_file() && !hidden {
            files.push(path);
        }
    }
    Ok(())
}
