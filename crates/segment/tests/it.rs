//! What was cut is what comes out: on the sample texts of every pack, and on whatever else one may type.
#![allow(clippy::unwrap_used)]

use std::path::{Path, PathBuf};

use proptest::prelude::*;
use segment::{
    Block, Found, Said, assemble, check, cut_markdown, cut_plain, join, pair_blocks, pair_sentences,
};

fn texts() -> Vec<(PathBuf, String, String)> {
    fn walk(folder: &Path, out: &mut Vec<PathBuf>) {
        for path in std::fs::read_dir(folder).unwrap().flatten().map(|e| e.path()) {
            if path.is_dir() {
                walk(&path, out);
            } else if path.extension().is_some_and(|e| e == "md") {
                out.push(path);
            }
        }
    }
    let packs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs");
    let mut paths = Vec::new();
    walk(&packs, &mut paths);
    paths.retain(|p| p.parent().and_then(Path::parent).is_some_and(|c| c.ends_with("content")));
    paths.sort();
    let read = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).unwrap();
        let body = text.split_once("\n+++\n").map_or(text.as_str(), |(_, body)| body).to_owned();
        let language = path.file_stem().unwrap().to_string_lossy().into_owned();
        (path, language, body)
    };
    paths.into_iter().map(read).collect()
}

fn segments(blocks: &[Block]) -> Vec<&str> {
    blocks.iter().flat_map(Block::segments).collect()
}

#[test]
fn every_sample_text_is_itself_again() {
    let texts = texts();
    assert!(texts.len() > 100, "there are samples");
    for (path, language, body) in texts {
        let blocks = cut_markdown(&body, &language);
        assert_eq!(join(&blocks), body, "{}", path.display());
        let said: Vec<Said<'_>> =
            segments(&blocks).into_iter().map(|target| Said { target, joined: false }).collect();
        let places = vec![None; blocks.len()];
        let made = assemble(&blocks, &said, &[], &places, &[], "en");
        let again = cut_markdown(&made, &language);
        assert_eq!(segments(&again), segments(&blocks), "{}", path.display());
        let had: Vec<Option<String>> = blocks.iter().map(|b| Some(b.words())).collect();
        let places = pair_blocks(&blocks, &had, &blocks, false);
        assert_eq!(assemble(&blocks, &said, &blocks, &places, &[], &language), body, "{}", path.display());
        for segment in segments(&blocks) {
            assert_eq!(segment.trim(), segment);
            assert!(!segment.is_empty());
        }
    }
}

/// Translations of the samples were made sentence by sentence or nearly so: most of them are found.
#[test]
fn sample_translations_are_paired_with_their_source() {
    let texts = texts();
    let (mut blocks_found, mut blocks_all, mut said, mut all) = (0, 0, 0, 0);
    for (path, language, body) in &texts {
        let Some((_, _, source)) = texts.iter().find(|(p, l, _)| l == "vi" && p.parent() == path.parent())
        else {
            continue;
        };
        if language == "vi" {
            continue;
        }
        let (a, b) = (cut_markdown(source, "vi"), cut_markdown(body, language));
        let places = pair_blocks(&a, &vec![None; a.len()], &b, true);
        for (block, place) in a.iter().zip(&places).filter(|(b, _)| b.count() > 0) {
            blocks_all += 1;
            let Some(place) = place else { continue };
            blocks_found += 1;
            let (x, y): (Vec<&str>, Vec<&str>) = (block.segments().collect(), b[*place].segments().collect());
            let found = pair_sentences(&x, &vec![None; x.len()], &y);
            assert_eq!(found.len(), x.len());
            // Every sentence of the translation is in one place, in order.
            let mut next = 0;
            for range in found.iter().filter_map(|f| match f {
                Found::Sentences(range) => Some(range.clone()),
                _ => None,
            }) {
                assert_eq!(range.start, next, "{}", path.display());
                next = range.end;
            }
            assert!(next == y.len() || x.is_empty(), "{}: {next} of {}", path.display(), y.len());
            all += found.len();
            said += found.iter().filter(|f| **f != Found::Nothing).count();
        }
    }
    assert!(blocks_found * 100 >= blocks_all * 95, "{blocks_found} of {blocks_all} blocks");
    assert!(said * 100 >= all * 97, "{said} of {all} sentences");
}

/// The samples' translations were made with care: facts and links are right nearly everywhere, so a check that cries
/// often cries wolf.
#[test]
fn checks_are_quiet_on_good_translations() {
    let texts = texts();
    let (mut all, mut loud) = (0_usize, std::collections::BTreeMap::<&str, usize>::new());
    for (path, language, body) in texts.iter().filter(|(_, l, _)| l != "vi") {
        let Some((_, _, source)) = texts.iter().find(|(p, l, _)| l == "vi" && p.parent() == path.parent())
        else {
            continue;
        };
        let (a, b) = (cut_markdown(source, "vi"), cut_markdown(body, language));
        let places = pair_blocks(&a, &vec![None; a.len()], &b, true);
        for (block, place) in a.iter().zip(&places) {
            let Some(place) = place else { continue };
            let (x, y): (Vec<&str>, Vec<&str>) = (block.segments().collect(), b[*place].segments().collect());
            if x.len() != y.len() {
                continue;
            }
            for (s, t) in x.iter().zip(&y) {
                all += 1;
                for problem in check(s, t, "vi", language) {
                    *loud.entry(problem.as_str()).or_default() += 1;
                }
            }
        }
    }
    for (name, count) in &loud {
        assert!(count * 100 <= all * 8, "{name}: {count} of {all}; {loud:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_text_is_itself_again(
        lines in proptest::collection::vec(
            prop_oneof![
                Just("".to_owned()), Just(":::callout{title=\"a \\\" b\"}".to_owned()), Just(":::".to_owned()),
                Just("```".to_owned()), Just("| a | b\\| |".to_owned()), Just("|---|---|".to_owned()),
                Just(":::chart{type=\"bar\" title=\"t".to_owned()), Just("a,b\",1".to_owned()),
                Just("- [ ] x. Y **z. W** [a](b".to_owned()), Just("> > 1. q".to_owned()),
                "[ -~]{0,30}", "\\PC{0,20}",
            ],
            0..12,
        )
    ) {
        let text = lines.join("\n");
        let blocks = cut_markdown(&text, "vi");
        prop_assert_eq!(join(&blocks), text.clone());
        let plain = cut_plain(&text, "en", false);
        prop_assert_eq!(join(&plain), text);
    }

    #[test]
    fn any_inline_is_itself_again(text in "[\\[\\]()*_~`\\\\a-z:!. ]{0,40}") {
        prop_assert_eq!(segment::write_inline(&segment::parse_inline(&text)), text);
    }
}
