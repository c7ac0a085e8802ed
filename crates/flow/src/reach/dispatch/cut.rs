//! A text made to fit: what is proposed for a channel, cut where a sentence or a word ends.

use std::sync::OnceLock;

use icu_segmenter::options::WordBreakInvariantOptions;
use icu_segmenter::{WordSegmenter, WordSegmenterBorrowed};
use model::Locale;
use segment::Part;

/// What stands for words that were left out.
const MORE: char = '…';

/// What is proposed: the headline, and as much of the summary as fits. `fits` knows the channel.
pub fn propose(title: &str, summary: &str, locale: &Locale, fits: &dyn Fn(&str) -> bool) -> String {
    let (title, summary) = (title.trim(), summary.trim());
    if !fits(title) {
        return at_a_word(title, fits).unwrap_or_default();
    }
    let with = |part: &str| format!("{title}\n\n{part}");
    let ends = sentence_ends(summary, locale.language());
    for end in ends.iter().rev() {
        let candidate = with(summary.get(..*end).unwrap_or_default().trim_end());
        if fits(&candidate) {
            return candidate;
        }
    }
    // Not even the first sentence: its greater part says more than nothing.
    let first = summary.get(..ends.first().copied().unwrap_or(0)).unwrap_or_default().trim_end();
    match at_a_word(first, &|cut| fits(&with(cut))) {
        Some(cut) if cut.chars().count() * 2 >= first.chars().count() => with(&cut),
        _ => title.to_owned(),
    }
}

/// The longest beginning that fits, up to the end of a word, with the sign that something was left out.
fn at_a_word(text: &str, fits: &dyn Fn(&str) -> bool) -> Option<String> {
    let mut ends: Vec<usize> = segmenter().segment_str(text).collect();
    ends.pop();
    for end in ends.into_iter().rev() {
        let begun = text.get(..end)?;
        let begun = begun.trim_end_matches(|c: char| c.is_whitespace() || is_mark(c));
        if begun.is_empty() {
            return None;
        }
        let cut = format!("{begun}{MORE}");
        if fits(&cut) {
            return Some(cut);
        }
    }
    None
}

/// Marks after which nothing is said to be left out.
fn is_mark(c: char) -> bool {
    matches!(
        c,
        ',' | ';'
            | ':'
            | '.'
            | '–'
            | '—'
            | '-'
            | '('
            | '“'
            | '"'
            | '«'
            | '、'
            | '，'
            | '：'
            | '；'
            | '。'
            | '،'
            | '؛'
    )
}

/// Where the sentences of a text end.
fn sentence_ends(text: &str, language: &str) -> Vec<usize> {
    let (mut at, mut ends) = (0, Vec::new());
    for part in segment::cut_plain(text, language, false).iter().flat_map(|block| &block.parts) {
        match part {
            Part::Gap(gap) => at += gap.len(),
            Part::Segment { text, .. } => {
                at += text.len();
                ends.push(at);
            }
        }
    }
    ends
}

fn segmenter() -> WordSegmenterBorrowed<'static> {
    static SEGMENTER: OnceLock<WordSegmenterBorrowed<'static>> = OnceLock::new();
    *SEGMENTER.get_or_init(|| WordSegmenter::new_dictionary(WordBreakInvariantOptions::default()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn proposed(title: &str, summary: &str, tag: &str, room: usize) -> String {
        propose(title, summary, &Locale::new(tag).unwrap(), &|text| text.chars().count() <= room)
    }

    const TITLE: &str = "A bay of stone";
    const SUMMARY: &str =
        "Two thousand islands rise from the sea. People have lived among them for long. A guide.";

    #[test]
    fn all_of_it_where_there_is_room() {
        assert_eq!(proposed(TITLE, SUMMARY, "en", 500), format!("{TITLE}\n\n{SUMMARY}"));
        assert_eq!(proposed(TITLE, "", "en", 500), TITLE);
    }

    #[test]
    fn cut_where_a_sentence_ends() {
        let two = "Two thousand islands rise from the sea. People have lived among them for long.";
        assert_eq!(proposed(TITLE, SUMMARY, "en", 96), format!("{TITLE}\n\n{two}"));
        let one = "Two thousand islands rise from the sea.";
        assert_eq!(proposed(TITLE, SUMMARY, "en", 60), format!("{TITLE}\n\n{one}"));
    }

    #[test]
    fn cut_where_a_word_ends_when_no_sentence_fits() {
        assert_eq!(proposed(TITLE, SUMMARY, "en", 48), format!("{TITLE}\n\nTwo thousand islands rise from…"));
        assert_eq!(proposed(TITLE, SUMMARY, "en", 30), TITLE);
        assert_eq!(proposed(TITLE, SUMMARY, "en", 9), "A bay of…");
        assert_eq!(proposed(TITLE, SUMMARY, "en", 1), "");
    }

    #[test]
    fn scripts_without_spaces_are_cut_between_words() {
        let cut = proposed("下龙湾的岛屿", "两千座岛屿从海中升起。人们在其间生活已久。", "zh-Hans", 20);
        assert_eq!(cut, "下龙湾的岛屿\n\n两千座岛屿从海中升起。");
        let thai = proposed("อ่าวหิน", "เกาะสองพันเกาะโผล่ขึ้นจากทะเล", "th", 30);
        assert!(thai.starts_with("อ่าวหิน"), "{thai}");
        assert!(thai.chars().count() <= 30);
    }
}
