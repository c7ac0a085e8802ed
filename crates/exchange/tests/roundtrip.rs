//! What is written is read back as it was, and is valid by the standards' own schemas.
#![allow(clippy::unwrap_used, missing_docs)]

mod support;

use std::path::Path;

use exchange::{Limits, tbx, tmx, xliff};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use support::{has_xmllint, memories, scratch, standard, terms, units, xmllint};

/// The same file in UTF-16, with its mark and without the declaration that says UTF-8.
fn wide(text: &str) -> Vec<u8> {
    let body = text.split_once("?>").unwrap().1;
    std::iter::once(0xfeff).chain(body.encode_utf16()).flat_map(u16::to_le_bytes).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, ..ProptestConfig::default() })]

    #[test]
    fn xliff_comes_back(document in units::document()) {
        let text = xliff::to_string(&document).unwrap();
        let reading = xliff::read(text.as_bytes(), &Limits::WHOLE).unwrap();
        prop_assert_eq!(&reading.document, &document);
        prop_assert!(reading.remarks.is_empty(), "{:?}", reading.remarks);
        prop_assert_eq!(xliff::read(&wide(&text), &Limits::WHOLE).unwrap().document, document);
    }

    #[test]
    fn codes_and_text_are_the_same_without_annotations(document in units::document()) {
        for placed in document.units() {
            for part in &placed.unit.parts {
                let content = &part.source().content;
                let bare = content.without_annotations();
                prop_assert_eq!(bare.plain(), content.plain());
                prop_assert_eq!(bare.codes(), content.codes());
                prop_assert_eq!(bare.without_annotations(), bare);
            }
            for segment in placed.unit.segments() {
                prop_assert_eq!(segment.code_changes(), xliff::CodeChanges::default());
            }
        }
    }

    #[test]
    fn tmx_comes_back(units in prop::collection::vec(memories::unit(), 0..5)) {
        let header = tmx::Header::new("test", "1", "vi");
        let text = tmx::to_string(&header, &units).unwrap();
        let (read_header, read, remarks) = tmx::read(text.as_bytes(), Limits::STREAM).unwrap();
        prop_assert_eq!(read_header, header);
        prop_assert_eq!(&read, &units);
        prop_assert!(remarks.is_empty());
        prop_assert_eq!(tmx::read(&wide(&text), Limits::STREAM).unwrap().1, units);
    }

    #[test]
    fn tbx_comes_back(termbase in terms::termbase()) {
        for dialect in [tbx::Dialect::Martif2008, tbx::Dialect::Dca2019] {
            let text = tbx::to_string(&termbase, dialect).unwrap();
            let reading = tbx::read(text.as_bytes(), &Limits::WHOLE).unwrap();
            prop_assert_eq!(&reading.termbase, &termbase);
            prop_assert!(reading.remarks.is_empty(), "{:?}", reading.remarks);
        }
    }

    /// Whatever the bytes are, the answer is a document or a reason.
    #[test]
    fn damaged_files_do_no_harm(
        document in units::document(),
        units in prop::collection::vec(memories::unit(), 1..3),
        termbase in terms::termbase(),
        at in any::<prop::sample::Index>(),
        byte in any::<u8>(),
    ) {
        let header = tmx::Header::new("test", "1", "vi");
        let texts = [
            xliff::to_string(&document).unwrap(),
            tmx::to_string(&header, &units).unwrap(),
            tbx::to_string(&termbase, tbx::Dialect::Dca2019).unwrap(),
        ];
        for (index, text) in texts.into_iter().enumerate() {
            let read = |bytes: &[u8]| match index {
                0 => xliff::read(bytes, &Limits::WHOLE).map(|_| ()),
                1 => tmx::read(bytes, Limits::STREAM).map(|_| ()),
                _ => tbx::read(bytes, &Limits::WHOLE).map(|_| ()),
            };
            let mut bytes = text.into_bytes();
            let at = at.index(bytes.len() - 1);
            bytes[at] = byte;
            let _ = read(&bytes);
            bytes.truncate(at);
            prop_assert!(read(&bytes).is_err());
        }
    }
}

/// Made-up values of a strategy, the same every time.
fn samples<T>(strategy: &impl Strategy<Value = T>, count: usize) -> Vec<T> {
    let mut runner = TestRunner::deterministic();
    (0..count).map(|_| strategy.new_tree(&mut runner).unwrap().current()).collect()
}

fn all_valid(name: &str, arguments: &[&str], files: impl IntoIterator<Item = String>) {
    let folder = scratch(name);
    for (index, text) in files.into_iter().enumerate() {
        let file = folder.join(format!("{index}.xml"));
        std::fs::write(&file, &text).unwrap();
        xmllint(arguments, &file).unwrap_or_else(|error| panic!("{error}\n{text}"));
    }
}

/// The schema refuses what is wrong, or it would prove nothing.
fn refuses(name: &str, arguments: &[&str], text: &str) {
    let file = scratch(name).join("wrong.xml");
    std::fs::write(&file, text).unwrap();
    assert!(xmllint(arguments, Path::new(&file)).is_err(), "{text}");
}

#[test]
fn xliff_is_valid_by_its_schema() {
    let (Some(schema), true) = (standard("xliff-2.1/xliff_core_2.0.xsd"), has_xmllint()) else { return };
    let arguments = ["--schema", schema.to_str().unwrap()];
    all_valid(
        "xliff",
        &arguments,
        samples(&units::document(), 60).iter().map(|d| xliff::to_string(d).unwrap()),
    );
    let wrong = "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"en\"/>";
    refuses("xliff", &arguments, wrong);
}

#[test]
fn tmx_is_valid_by_its_dtd() {
    let (Some(dtd), true) = (standard("tmx-1.4b/tmx14.dtd"), has_xmllint()) else { return };
    let arguments = ["--dtdvalid", dtd.to_str().unwrap()];
    let header = tmx::Header::new("test", "1", tmx::ALL);
    let units = samples(&prop::collection::vec(memories::unit(), 0..5), 60);
    all_valid("tmx", &arguments, units.iter().map(|units| tmx::to_string(&header, units).unwrap()));
    refuses("tmx", &arguments, "<tmx version=\"1.4\"><header/></tmx>");
}

#[test]
fn tbx_of_2019_is_valid_by_its_schema() {
    let (Some(schema), true) = (standard("tbx-3/TBXcoreStructV03.rng"), has_xmllint()) else { return };
    let arguments = ["--relaxng", schema.to_str().unwrap()];
    let termbases = samples(&terms::termbase(), 60);
    all_valid("tbx", &arguments, termbases.iter().map(|t| tbx::to_string(t, tbx::Dialect::Dca2019).unwrap()));
    refuses(
        "tbx",
        &arguments,
        "<tbx xmlns=\"urn:iso:std:iso:30042:ed-2\" type=\"TBX-Basic\" style=\"dca\"/>",
    );
}
