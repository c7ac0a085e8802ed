//! Indices of packs: the one that is here, and one problem after the other.
#![allow(clippy::unwrap_used)]

use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::{IndexDefinition, check, file};
use crate::Problems;
use model::{Nation, RankingRegister};

const INDEX: &str = r#"edition = "2026"
published = "2026-03-01T00:00:00Z"
publisher = "nobody"
licence = "CC-BY-4.0"
year = 2025
max_age = 5
areas = ["AAA", "BBB", "CCC"]
[[value]]
ranking = "one"
[plan]
[[plan.group]]
code = "index"
[[plan.indicator]]
code = "one"
parent = "index"
"#;

fn read(text: &str) -> (Option<(IndexDefinition, String)>, Problems, PathBuf, TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("try.toml");
    std::fs::write(&path, text).unwrap();
    let mut problems = Problems::default();
    let found = file::read(&path, &mut problems);
    (found, problems, path, folder)
}

#[test]
fn the_file_of_an_index_is_read_whole() {
    let (found, problems, _, _folder) = read(INDEX);
    let (definition, _) = found.unwrap();
    assert!(problems.is_empty(), "{problems}");
    assert_eq!(definition.code.as_str(), "try");
    assert_eq!(definition.years(&definition.values[0]), (2020, 2025));
    let again: IndexDefinition = serde_json::from_str(&serde_json::to_string(&definition).unwrap()).unwrap();
    assert_eq!(again, definition);
}

#[test]
fn problems_of_the_file_have_their_line() {
    let cases = [
        ("year = 2025", "year = 25", 5, "is no year of figures"),
        ("max_age = 5", "max_age = 500", 6, "from 0 to 50 years"),
        ("\"BBB\"", "\"AAA\"", 7, "area “AAA” is there twice"),
        ("ranking = \"one\"", "flow = \"one\"", 8, "a [[value]] has “flow” and “indicator”"),
        ("edition = \"2026\"", "edition = \" \"", 1, "“edition” is empty"),
        ("parent = \"index\"", "mother = \"index\"", 15, "unknown field `mother`"),
    ];
    for (was, is, line, message) in cases {
        let (_, problems, path, _folder) = read(&INDEX.replace(was, is));
        let found = problems.0.iter().find(|p| p.message.contains(message));
        let found = found.unwrap_or_else(|| panic!("{is}: {problems}"));
        assert_eq!((found.line, found.file.as_path()), (Some(line), path.as_path()), "{is}");
    }
}

#[test]
fn what_an_index_names_must_be_there() {
    let cases = [
        ("publisher", "publisher “nobody” does not exist"),
        ("area", "area “AAA” is neither in data.toml nor in the rankings"),
        ("ranking", "there is no ranking “one” in rankings.toml"),
    ];
    let problems = checked(INDEX);
    for (what, message) in cases {
        assert!(problems.iter().any(|p| p.contains(message)), "{what}: {problems:?}");
    }
    let other = checked(&INDEX.replace("code = \"one\"", "code = \"two\""));
    assert!(other.iter().any(|p| p.contains("the plan needs “two”")), "{other:?}");
    assert!(other.iter().any(|p| p.contains("“one” is neither an indicator nor a denominator")), "{other:?}");
    let lost = checked(&INDEX.replace("parent = \"index\"", "parent = \"elsewhere\""));
    assert!(lost.iter().any(|p| p.starts_with("15: plan: ") && p.contains("“elsewhere”")), "{lost:?}");
    let zero = INDEX.replace("[plan]", "[plan]\naggregate = { method = { with = \"geometric\" } }");
    assert!(checked(&zero).iter().any(|p| p.contains("geometric")), "{:?}", checked(&zero));
}

fn checked(text: &str) -> Vec<String> {
    let (found, mut problems, path, _folder) = read(text);
    let (definition, text) = found.unwrap();
    check::check(
        &check::File { path: Path::new(&path), text: &text },
        &definition,
        &nation(),
        None,
        &mut problems,
    );
    problems.0.iter().map(|p| format!("{}: {}", p.line.unwrap_or(0), p.message)).collect()
}

/// A country without anything that the index names.
fn nation() -> Nation {
    let packs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs/template");
    Nation { rankings: RankingRegister::default(), ..crate::load(&packs).unwrap().nation }
}
