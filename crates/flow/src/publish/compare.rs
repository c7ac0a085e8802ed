//! Two texts word by word, and three texts made one.

use similar::{Algorithm, ChangeTag, TextDiff};

/// A stretch of a comparison.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// What became of it.
    pub kind: Words,
    /// Its words.
    pub text: String,
}

/// What became of some words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Words {
    /// In both.
    Same,
    /// Only in the old text.
    Gone,
    /// Only in the new one.
    New,
}

/// Compares two texts by words as Unicode cuts them, so that it works in scripts without spaces, too.
pub fn compare(old: &str, new: &str) -> Vec<Piece> {
    let diff = TextDiff::configure().algorithm(Algorithm::Patience).diff_unicode_words(old, new);
    let mut pieces: Vec<Piece> = Vec::new();
    for change in diff.iter_all_changes() {
        let kind = match change.tag() {
            ChangeTag::Equal => Words::Same,
            ChangeTag::Delete => Words::Gone,
            ChangeTag::Insert => Words::New,
        };
        match pieces.last_mut() {
            Some(last) if last.kind == kind => last.text.push_str(change.value()),
            _ => pieces.push(Piece { kind, text: change.value().to_owned() }),
        }
    }
    pieces
}

/// Makes one text of two that began from the same: `Err` holds the text with both versions marked where they
/// touch the same paragraph.
pub fn merge(base: &str, mine: &str, theirs: &str) -> Result<String, String> {
    if mine == base || mine == theirs {
        return Ok(theirs.to_owned());
    }
    if theirs == base {
        return Ok(mine.to_owned());
    }
    // The library sees lines; the last one needs its end to be one.
    let line = |text: &str| format!("{}\n", text.trim_end_matches('\n'));
    let cut = |text: String| text.trim_end_matches('\n').to_owned();
    diffy::merge(&line(base), &line(mine), &line(theirs)).map(cut).map_err(cut)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn shown(old: &str, new: &str) -> String {
        compare(old, new)
            .into_iter()
            .map(|p| match p.kind {
                Words::Same => p.text,
                Words::Gone => format!("[-{}-]", p.text),
                Words::New => format!("[+{}+]", p.text),
            })
            .collect()
    }

    #[test]
    fn changes_are_told_by_words() {
        assert_eq!(shown("buộc bằng sợi chỉ", "buộc bằng sợi lạt"), "buộc bằng sợi [-chỉ-][+lạt+]");
        assert_eq!(shown("same", "same"), "same");
        assert!(shown("世界遗产八处", "世界遗产九处").contains("[-八-][+九+]"));
    }

    #[test]
    fn texts_that_do_not_touch_become_one() {
        let base = "one\n\ntwo\n\nthree";
        let merged = merge(base, "ONE\n\ntwo\n\nthree", "one\n\ntwo\n\nTHREE").unwrap();
        assert_eq!(merged, "ONE\n\ntwo\n\nTHREE");
        assert_eq!(merge(base, base, "x").unwrap(), "x");
        let clash = merge(base, "one\n\nmine\n\nthree", "one\n\ntheirs\n\nthree").unwrap_err();
        assert!(clash.contains("mine") && clash.contains("theirs") && clash.contains("<<<<<<<"), "{clash}");
    }
}
