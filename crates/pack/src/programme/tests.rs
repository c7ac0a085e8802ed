//! Programmes of packs: one that is right, and one problem after the other.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::path::Path;

use model::programme::{Body, TaskKind};
use model::{Code, DocumentStatus, LegalDocument, Nation, Organisation};

use super::{ProgrammeFile, read};
use crate::Problems;

const PROGRAMME: &str = r#"code = "try"
basis = { document = "law", place = "II" }
lead = "newsroom"
from = "2024-04-15"
to = "2030-12-31"
currency = "EUR"
takes_part = ["ministry"]
sources = ["https://example.org/law"]
[titles]
en = "A programme"
fr = "Un programme"
[about]
en = "What it is."
[[horizon]]
years = 3
on = "2027-04-15"
[[task]]
code = "group"
kind = "group"
titles = { en = "A group" }
[[task]]
code = "first"
parent = "group"
number = "1"
leads = [{ organisation = "culture" }]
cooperating = [{ every = "ministry" }]
basis = [{ document = "law", place = "II.1.a" }]
titles = { en = "The first" }
products = { en = "A book" }
[[task]]
code = "part"
parent = "first"
kind = "part"
organisation = "culture"
titles = { en = "Its part" }
[[indicator]]
code = "editions"
task = "first"
level = "output"
counted = "editions"
titles = { en = "Editions" }
unit = { en = "editions" }
target = { value = "100", by = "2026-12-31", source = "law, II.1.a" }
[[period]]
code = "2026-h1"
from = "2026-01-01"
to = "2026-06-30"
due = "2026-07-10"
"#;

fn code(text: &str) -> Code {
    Code::new(text).unwrap()
}

/// The country of the template with a ministry and a document.
fn nation() -> Nation {
    let packs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs/template");
    let mut nation = crate::load(&packs).unwrap().nation;
    let newsroom = nation.organisations[0].clone();
    nation.organisations.push(Organisation { code: code("culture"), kind: "ministry".into(), ..newsroom });
    nation.documents.push(LegalDocument {
        code: code("law"),
        number: "1".into(),
        kind: "law".into(),
        issuer: code("newsroom"),
        date: None,
        effective: None,
        valid_to: None,
        status: DocumentStatus::InForce,
        summaries: BTreeMap::new(),
        source_url: "https://example.org/".into(),
        as_of: None,
    });
    nation
}

fn read_text(text: &str) -> (Vec<ProgrammeFile>, Problems) {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("programmes")).unwrap();
    std::fs::write(folder.path().join("programmes/try.toml"), text).unwrap();
    let mut problems = Problems::default();
    let found = read(folder.path(), &nation(), &mut problems);
    (found, problems)
}

#[test]
fn a_programme_is_read_whole() {
    let (found, problems) = read_text(PROGRAMME);
    assert!(problems.is_empty(), "{problems}");
    let file = &found[0];
    assert_eq!((file.tasks.len(), file.indicators.len(), file.periods.len()), (3, 1, 1));
    assert_eq!(file.tasks[1].leads, [Body::Organisation(code("culture"))]);
    assert_eq!(file.tasks[1].cooperating, [Body::Every("ministry".into())]);
    assert_eq!(file.tasks[1].basis[0].place, "II.1.a");
    assert_eq!(file.tasks[2].kind, TaskKind::Part);
    assert_eq!(file.periods[0].remind, [14, 3, -3]);
    assert!(!file.programme.public && !file.programme.example);
    assert_eq!(file.programme.horizons[0].years, 3);
}

#[test]
fn what_is_wrong_has_its_line() {
    let cases = [
        ("document = \"law\", place = \"II\"", "document = \"none\"", 2, "document “none” does not exist"),
        ("lead = \"newsroom\"", "lead = \"nobody\"", 3, "organisation “nobody” does not exist"),
        ("to = \"2030-12-31\"", "to = \"2020-12-31\"", 5, "is before the first day"),
        ("\"EUR\"", "\"euro\"", 6, "is not an ISO 4217 code"),
        ("[\"ministry\"]", "[\"circus\"]", 7, "of the kind “circus”"),
        ("https://example.org/law", "law", 8, "is not the address of a page"),
        ("en = \"A programme\"", "ko = \"A programme\"", 1, "“titles” has no words in “en”"),
        ("on = \"2027-04-15\"", "on = \"2023-04-15\"", 16, "is not after 2024-04-15"),
        ("parent = \"group\"", "parent = \"lost\"", 22, "there is no task “lost”"),
        ("parent = \"first\"", "parent = \"group\"", 31, "a part cannot stand below “group”, a group"),
        ("organisation = \"culture\"\ntitles", "titles", 31, "“organisation” goes with kind"),
        ("task = \"first\"", "task = \"none\"", 38, "there is no task “none”"),
        (", source = \"law, II.1.a\"", "", 43, "“target” has no “source”"),
        ("counted = \"editions\"", "better = \"lower\"", 37, "“method” has no words in “en”"),
        ("to = \"2026-06-30\"", "to = \"2025-06-30\"", 47, "is before the first day"),
        ("code = \"part\"", "code = \"first\"", 31, "there are two of this code"),
        ("number = \"1\"", "nummer = \"1\"", 24, "unknown field `nummer`"),
        ("{ every = \"ministry\" }", "{}", 26, "say either “organisation” or “every”"),
    ];
    for (was, is, line, message) in cases {
        assert!(PROGRAMME.contains(was), "{was}");
        let (_, problems) = read_text(&PROGRAMME.replacen(was, is, 1));
        let found = problems.0.iter().find(|p| p.message.contains(message));
        let found = found.unwrap_or_else(|| panic!("{is}: {problems}"));
        assert_eq!(found.line, Some(line), "{is}");
    }
}

#[test]
fn tasks_in_a_circle_are_told() {
    let text = PROGRAMME.replace("kind = \"group\"\n", "kind = \"task\"\nparent = \"first\"\n");
    let (_, problems) = read_text(&text);
    let told = problems.0.iter().filter(|p| p.message.contains("stands below itself")).count();
    assert!(told >= 2, "{problems}");
}
