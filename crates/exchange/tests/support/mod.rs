//! What several tests need: where the standards' own files are, and documents made up at random.
#![allow(clippy::unwrap_used, dead_code, missing_docs)]

pub mod memories;
pub mod terms;
pub mod units;

use std::path::{Path, PathBuf};
use std::process::Command;

use proptest::prelude::*;

/// Files of a standard, when they are at hand: beside the checkout, or where `CONFORMANCE` says.
pub fn standard(name: &str) -> Option<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/conformance");
    let path = std::env::var_os("CONFORMANCE").map_or(beside, PathBuf::from).join(name);
    if !path.exists() {
        println!("left out: there is no {}", path.display());
        return None;
    }
    Some(path)
}

/// Whether xmllint is there.
pub fn has_xmllint() -> bool {
    let there = Command::new("xmllint").arg("--version").output().is_ok();
    if !there {
        println!("left out: there is no xmllint");
    }
    there
}

/// Whether a file is valid, by xmllint with these arguments; what it says if not.
pub fn xmllint(arguments: &[&str], file: &Path) -> Result<(), String> {
    let output =
        Command::new("xmllint").args(["--nonet", "--noout"]).args(arguments).arg(file).output().unwrap();
    if output.status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&output.stderr).into_owned()) }
}

/// A folder of this test alone.
pub fn scratch(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// Any text, with much of what XML makes hard.
pub fn any_text() -> impl Strategy<Value = String> {
    let hard = prop_oneof![
        Just("]]>"),
        Just("\r\n"),
        Just("\r"),
        Just("\t  "),
        Just("&amp;<b>"),
        Just("\"'"),
        Just("Chào buổi sáng"),
        Just("مرحبا"),
        Just("おはよう"),
        Just("\u{0}\u{1b}\u{fffe}"),
        Just("\u{85}\u{2028}\u{feff}"),
        Just("𝄞"),
        Just("--><!--"),
    ];
    prop::collection::vec(prop_oneof![any::<String>(), hard.prop_map(str::to_owned)], 0..4)
        .prop_map(|pieces| pieces.concat())
}

/// Text that XML allows.
pub fn text() -> impl Strategy<Value = String> {
    any_text().prop_map(|text| {
        text.chars()
            .filter(|c| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..))
            .collect()
    })
}

pub fn maybe_text() -> impl Strategy<Value = Option<String>> {
    prop::option::of(text())
}

pub fn language() -> impl Strategy<Value = String> {
    prop::sample::select(vec!["vi", "en", "ar", "ja", "zh-Hans", "x-house"]).prop_map(str::to_owned)
}
