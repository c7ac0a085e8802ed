//! The test suite of the XLIFF committee (`xliff-21/test-suite` of its repository) and the examples of TBX-Basic, when
//! they are at hand.
#![allow(clippy::unwrap_used, missing_docs)]

mod support;

use std::path::{Path, PathBuf};

use exchange::{About, Limits, tbx, xliff};
use support::standard;

/// Files of the suite that are refused by more than the core of XLIFF 2.1 asks for.
const NOT_OURS: &[(&str, &str)] = &[
    ("bad_DifferentXmlSpace", "2.1 does not ask for the same xml:space of source and target"),
    ("bad_InvalidFragIdUnknownPrefix", "anybody can register a prefix"),
    ("bad_InvalidValidation", "a module"),
    ("bad_InvalidFSAttribute", "a module"),
    ("bad_InvalidFSAttributeValue", "a module"),
];

fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().flatten().map(|e| e.path()).collect();
    files.retain(|file| file.extension().is_some_and(|e| e == "xlf"));
    files.sort();
    assert!(!files.is_empty(), "{}", folder.display());
    let name = |file: &Path| file.file_stem().unwrap().to_string_lossy().into_owned();
    files.iter().map(|file| (name(file), std::fs::read(file).unwrap())).collect()
}

#[test]
fn valid_files_are_read_and_written() {
    let Some(folder) = standard("xliff-2.1/test-suite") else { return };
    for set in ["core/valid", "modules/valid", "core/in-out"] {
        for (name, bytes) in files(&folder.join(set)) {
            let reading = xliff::read(&bytes, &Limits::WHOLE).unwrap_or_else(|e| panic!("{name}: {e}"));
            let again = xliff::to_string(&reading.document).unwrap_or_else(|e| panic!("{name}: {e}"));
            let again = xliff::read(again.as_bytes(), &Limits::WHOLE).unwrap();
            assert_eq!(again.document, reading.document, "{name}");
        }
    }
}

#[test]
fn invalid_files_are_refused() {
    let Some(folder) = standard("xliff-2.1/test-suite") else { return };
    let mut wrong = Vec::new();
    for (name, bytes) in files(&folder.join("core/invalid")) {
        let refused = match xliff::read(&bytes, &Limits::WHOLE) {
            Err(error) => {
                println!("{name}: {error}");
                true
            }
            // What a translator did to codes is an error only once the segment is final.
            Ok(reading) => reading.remarks.iter().any(|remark| {
                println!("{name}: {remark}");
                matches!(remark.about, About::Missing(_) | About::Reordered(_) | About::Empty(_))
            }),
        };
        let ours = !NOT_OURS.iter().any(|(known, _)| *known == name);
        if refused != ours {
            wrong.push(name);
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn both_styles_of_tbx_say_the_same() {
    let (Some(dca), Some(dct)) = (
        standard("tbx-3/Example_Astronomy_DCA_VALID.tbx"),
        standard("tbx-3/Example_Astronomy_DCT_VALID.tbx"),
    ) else {
        return;
    };
    let read = |file: PathBuf| tbx::read(&std::fs::read(file).unwrap(), &Limits::WHOLE).unwrap();
    let (dca, dct) = (read(dca), read(dct));
    assert!(dca.termbase.concepts.len() > 10);
    let pairs = dca.termbase.concepts.iter().zip(&dct.termbase.concepts);
    let differ: Vec<&str> = pairs.filter(|(a, b)| a != b).filter_map(|(a, _)| a.id.as_deref()).collect();
    // In these the examples themselves differ by a note.
    assert_eq!(differ, ["c6", "c7", "c9", "c32"]);
}
