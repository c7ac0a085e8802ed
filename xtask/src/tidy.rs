//! The house's rules that a compiler does not know, as tests.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::shell::root;

/// Who may depend on whom. Arrows point down: what is not named here must not be there.
const MAY_USE: &[(&str, &[&str])] = &[
    ("model", &[]),
    ("viet", &[]),
    ("composite", &[]),
    ("search", &["viet"]),
    ("markup", &[]),
    ("media", &[]),
    ("ingest", &["markup"]),
    ("tlog", &[]),
    ("exchange", &[]),
    ("segment", &[]),
    ("sdmx", &[]),
    ("cube", &["sdmx"]),
    ("opendata", &[]),
    ("paper", &[]),
    ("provenance", &[]),
    ("effect", &[]),
    ("fediverse", &[]),
    ("tally", &[]),
    ("pack", &["model", "markup", "sdmx", "composite"]),
    ("store", &["model"]),
    ("render", &["model", "markup"]),
    (
        "flow",
        &[
            "model",
            "store",
            "search",
            "markup",
            "media",
            "ingest",
            "pack",
            "viet",
            "tlog",
            "exchange",
            "segment",
            "provenance",
            "sdmx",
            "cube",
            "opendata",
            "composite",
            "paper",
            "effect",
            "fediverse",
            "tally",
        ],
    ),
    (
        "web",
        &[
            "flow", "render", "store", "model", "markup", "media", "search", "viet", "sdmx", "cube",
            "opendata", "paper", "tally",
        ],
    ),
    (
        "sen",
        &["ingest", "markup", "web", "flow", "render", "store", "model", "pack", "search", "media", "sdmx"],
    ),
];

fn crates() -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> =
        std::fs::read_dir(root().join("crates")).unwrap().flatten().map(|e| e.path()).collect();
    folders.sort();
    folders
}

fn sources(folder: &Path, out: &mut Vec<PathBuf>) {
    for path in std::fs::read_dir(folder).unwrap().flatten().map(|e| e.path()) {
        if path.is_dir() {
            sources(&path, out);
        } else if path.extension().is_some_and(|e| e == "rs") {
            out.push(path);
        }
    }
}

#[test]
fn arrows_point_down() {
    let rules: BTreeMap<&str, &[&str]> = MAY_USE.iter().copied().collect();
    let mut wrong = Vec::new();
    for folder in crates() {
        let name = folder.file_name().unwrap().to_string_lossy().into_owned();
        let allowed =
            rules.get(name.as_str()).unwrap_or_else(|| panic!("crate {name} is not in the map in tidy.rs"));
        let manifest = std::fs::read_to_string(folder.join("Cargo.toml")).unwrap();
        for line in manifest.lines() {
            let used = line.split(['.', ' ', '=']).next().unwrap_or_default();
            if rules.contains_key(used)
                && !allowed.contains(&used)
                && used != name
                && line.contains("workspace")
            {
                wrong.push(format!("{name} must not use {used}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn drivers_and_frameworks_stay_in_their_rooms() {
    let rooms = [
        ("sqlx", "store"),
        ("axum", "web"),
        ("askama", "render"),
        ("tantivy", "search"),
        ("comrak", "markup"),
        ("lettre", "flow"),
    ];
    for folder in crates() {
        let name = folder.file_name().unwrap().to_string_lossy().into_owned();
        let manifest = std::fs::read_to_string(folder.join("Cargo.toml")).unwrap();
        let used = manifest.split("[dev-dependencies]").next().unwrap();
        for (library, room) in rooms {
            let listed = used.lines().any(|l| l.split(['.', ' ', '=']).next() == Some(library));
            assert!(!listed || name == room, "{name} must not use {library}: that is {room}'s");
        }
    }
}

#[test]
fn stages_do_not_import_one_another() {
    let stages = ["plan", "publish", "reach", "engage", "clarify", "listen", "measure", "data", "trust"];
    let flow = root().join("crates/flow/src");
    for stage in stages.iter().filter(|s| flow.join(s).is_dir()) {
        let mut files = Vec::new();
        sources(&flow.join(stage), &mut files);
        for file in files {
            let text = std::fs::read_to_string(&file).unwrap();
            for other in stages.iter().filter(|o| o != &stage && **o != "trust") {
                let import = format!("crate::{other}");
                assert!(!text.contains(&import), "{}: {stage} imports {other}", file.display());
            }
        }
    }
}

#[test]
fn files_stay_small() {
    let mut long = Vec::new();
    for folder in crates() {
        let mut files = Vec::new();
        sources(&folder, &mut files);
        for file in files {
            let lines = std::fs::read_to_string(&file).unwrap().lines().count();
            if lines > 500 {
                long.push(format!("{}: {lines} lines", file.display()));
            }
        }
    }
    assert!(long.is_empty(), "a file past 500 lines asks to be two:\n{}", long.join("\n"));
}

#[test]
fn nothing_of_a_country_is_in_the_code() {
    let mut found = Vec::new();
    for folder in crates() {
        let name = folder.file_name().unwrap().to_string_lossy().into_owned();
        // An engine for the Vietnamese language is about a language, not a country; search uses it.
        if ["viet", "search"].contains(&name.as_str()) {
            continue;
        }
        let mut files = Vec::new();
        sources(&folder.join("src"), &mut files);
        files.retain(|f| !f.components().any(|c| c.as_os_str() == "tests"));
        for file in files {
            let text = std::fs::read_to_string(&file).unwrap();
            for (number, line) in text.lines().enumerate() {
                let code = line.split("//").next().unwrap_or_default();
                let named = ["VN-", "Hanoi", "Hà Nội", "mofa"].iter().any(|w| code.contains(w));
                if named && !text[..text.find(line).unwrap_or(0)].contains("#[cfg(test)]") {
                    found.push(format!("{}:{}: {}", file.display(), number + 1, line.trim()));
                }
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}
