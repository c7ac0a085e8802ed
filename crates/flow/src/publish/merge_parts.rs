//! Two texts that began from the same, laid side by side where they clash.

use diffy::{ConflictStyle, MergeOptions};

use super::merge;

/// A stretch of two texts put together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Here they agree, or only one of them changed something.
    Settled(String),
    /// Here both changed something, and somebody has to choose.
    Clash {
        /// What stood there before.
        base: String,
        /// What the person wrote.
        mine: String,
        /// What somebody else wrote.
        theirs: String,
    },
}

impl Part {
    /// Both wordings in one, where they changed different words of the same lines.
    pub fn together(&self) -> Option<String> {
        let Self::Clash { base, mine, theirs } = self else { return None };
        // A word a line, so that words are merged as lines are; a line end is a word, too.
        let cut = |text: &str| -> String {
            let words = text.split_inclusive(char::is_whitespace);
            words.map(|word| format!("{}\n", word.replace('\n', "\u{e000}"))).collect()
        };
        let merged = merge(&cut(base), &cut(mine), &cut(theirs)).ok()?;
        let joined: String = merged.split('\n').collect();
        Some(joined.replace('\u{e000}', "\n").trim_end().to_owned())
    }
}

/// Lays two texts side by side. Putting the settled parts and one choice of each clash together, with line ends
/// between, gives a text again.
pub fn merge_parts(base: &str, mine: &str, theirs: &str) -> Vec<Part> {
    if let Ok(merged) = merge(base, mine, theirs) {
        return vec![Part::Settled(merged)];
    }
    // Marks longer than any the texts could hold, so that they cannot be mistaken.
    let longest = [base, mine, theirs].iter().flat_map(|text| text.lines()).map(mark_length).max();
    let length = longest.unwrap_or(0).max(7) + 1;
    let line = |text: &str| format!("{}\n", text.trim_end_matches('\n'));
    let mut options = MergeOptions::new();
    options.set_conflict_marker_length(length).set_conflict_style(ConflictStyle::Diff3);
    let marked = match options.merge(&line(base), &line(mine), &line(theirs)) {
        Ok(merged) => return vec![Part::Settled(merged.trim_end_matches('\n').to_owned())],
        Err(marked) => marked,
    };
    read(&marked, length)
}

fn mark_length(line: &str) -> usize {
    line.chars()
        .next()
        .filter(|c| "<|=>".contains(*c))
        .map_or(0, |c| line.chars().take_while(|d| *d == c).count())
}

fn read(marked: &str, length: usize) -> Vec<Part> {
    let mark = |sign: char| sign.to_string().repeat(length);
    let (begin, before, middle, end) = (mark('<'), mark('|'), mark('='), mark('>'));
    let mut parts = Vec::new();
    let mut settled: Vec<&str> = Vec::new();
    let (mut mine, mut base, mut theirs): (Vec<&str>, Vec<&str>, Vec<&str>) = Default::default();
    let mut place = 0;
    for line in marked.lines() {
        match () {
            () if line.starts_with(&begin) => {
                if !settled.is_empty() {
                    parts.push(Part::Settled(settled.join("\n")));
                    settled.clear();
                }
                place = 1;
            }
            () if line.starts_with(&before) && place == 1 => place = 2,
            () if line.starts_with(&middle) && place > 0 => place = 3,
            () if line.starts_with(&end) && place == 3 => {
                let text = |lines: &mut Vec<&str>| std::mem::take(lines).join("\n");
                parts.push(Part::Clash {
                    base: text(&mut base),
                    mine: text(&mut mine),
                    theirs: text(&mut theirs),
                });
                place = 0;
            }
            () => match place {
                1 => mine.push(line),
                2 => base.push(line),
                3 => theirs.push(line),
                _ => settled.push(line),
            },
        }
    }
    if !settled.is_empty() {
        parts.push(Part::Settled(settled.join("\n")));
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clash(part: &Part) -> (&str, &str, &str) {
        match part {
            Part::Clash { base, mine, theirs } => (base, mine, theirs),
            Part::Settled(text) => panic!("settled: {text}"),
        }
    }

    #[test]
    fn only_what_clashes_is_asked_about() {
        let base = "one\n\ntwo\n\nthree\n\nfour";
        let mine = "one\n\nmine\n\nthree\n\nFOUR";
        let theirs = "ONE\n\ntheirs\n\nthree\n\nfour";
        let parts = merge_parts(base, mine, theirs);
        assert_eq!(parts[0], Part::Settled("ONE\n".into()));
        assert_eq!(clash(&parts[1]), ("two", "mine", "theirs"));
        assert_eq!(parts[2], Part::Settled("\nthree\n\nFOUR".into()));
        assert_eq!(parts.len(), 3);
    }

    #[test]
    fn different_words_of_one_line_come_together() {
        let part = &merge_parts("a b c d e", "A b c d e", "a b c d E")[0];
        assert_eq!(part.together().as_deref(), Some("A b c d E"));
        let part = &merge_parts("a b", "x b", "y b")[0];
        assert_eq!(part.together(), None);
    }

    #[test]
    fn texts_that_look_like_marks_are_texts() {
        let base = "<<<<<<<<<<<< x\n\n============";
        let parts = merge_parts(base, "mine\n\n============", "theirs\n\n============");
        assert_eq!(clash(&parts[0]), ("<<<<<<<<<<<< x", "mine", "theirs"));
        assert_eq!(parts[1], Part::Settled("\n============".into()));
    }
}
