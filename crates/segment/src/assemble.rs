//! From translated segments to a text of the translation.

use std::collections::HashMap;

use crate::block::{Block, Kind, Part};
use crate::line::{Start, start};

/// What a segment of the source is in the translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Said<'a> {
    /// Its words; empty when there are none yet.
    pub target: &'a str,
    /// It has no words of its own: they are said with the segment before, or are left out on purpose.
    pub joined: bool,
}

/// Makes the text of a translation: the blocks of `source` in their order, each with what is `said` for its segments
/// (in order). Where `target`, the text as it was, has the block (`places`, see [`crate::pair_blocks`]), its form is
/// kept, and a block whose words did not change is copied as it stands. Blocks that only the translation has stay
/// behind the block they followed, but for those named in `gone`. What is not translated yet is left out.
pub fn assemble(
    source: &[Block],
    said: &[Said<'_>],
    target: &[Block],
    places: &[Option<usize>],
    gone: &[usize],
    to: &str,
) -> String {
    let mut before: Vec<usize> = Vec::new();
    let mut after: HashMap<usize, Vec<usize>> = HashMap::new();
    let mut last = None;
    for at in 0..target.len() {
        if places.contains(&Some(at)) {
            last = Some(at);
        } else if gone.contains(&at) {
            continue;
        } else if let Some(last) = last {
            after.entry(last).or_default().push(at);
        } else {
            before.push(at);
        }
    }
    let mut out: Vec<(String, String)> = Vec::new();
    let copy = |out: &mut Vec<(String, String)>, at: &usize| {
        out.push((target[*at].text(), target[*at].tail.clone()));
    };
    before.iter().for_each(|at| copy(&mut out, at));
    let mut next = 0;
    for (index, block) in source.iter().enumerate() {
        let count = block.count();
        let own = said.get(next..next + count).unwrap_or_default();
        next += count;
        let place = places.get(index).copied().flatten();
        if let Some(text) = block_text(block, own, place.map(|at| &target[at]), to) {
            let tail = place.map_or(&block.tail, |at| &target[at].tail);
            out.push((text, wider(tail, &block.tail).to_owned()));
        }
        if let Some(place) = place {
            after.get(&place).into_iter().flatten().for_each(|at| copy(&mut out, at));
        }
    }
    let mut text = String::new();
    let end = out.len();
    for (index, (block, tail)) in out.into_iter().enumerate() {
        text.push_str(&block);
        // The last block of a text may come to stand before another.
        text.push_str(if index + 1 < end && tail.is_empty() { "\n\n" } else { &tail });
    }
    // A text ends as it ended, whichever block is the last.
    let whole = if target.is_empty() { source } else { target };
    let end = whole.last().map_or("", |b| b.tail.as_str());
    text.truncate(text.trim_end_matches('\n').len());
    if !text.is_empty() {
        text.push_str(end);
    }
    text
}

/// The tail that parts blocks at least as far as the other.
fn wider<'a>(own: &'a str, other: &'a str) -> &'a str {
    if own.contains("\n\n") || !other.contains("\n\n") { own } else { other }
}

/// The text of one block; `None` when nothing of it is translated.
fn block_text(block: &Block, said: &[Said<'_>], target: Option<&Block>, to: &str) -> Option<String> {
    if block.kind == Kind::Raw || said.is_empty() {
        return Some(target.unwrap_or(block).text());
    }
    if block.has_slots() {
        return Some(slots(block, said, target));
    }
    let content = running(block, said, to);
    if content.is_empty() {
        return None;
    }
    match target {
        Some(target) if says(target, said) => Some(target.text()),
        Some(target) => Some(format!("{}{}{}", target.lead(), guarded(block.kind, content), target.close())),
        None => Some(format!("{}{}{}", block.lead(), guarded(block.kind, content), block.close())),
    }
}

/// What [`Block::words`] of the translation will be, once `said` is in it.
pub fn expected(block: &Block, said: &[Said<'_>], to: &str) -> String {
    if !block.has_slots() {
        return running(block, said, to);
    }
    let words: Vec<&str> = said.iter().map(|s| s.target).filter(|t| !t.is_empty()).collect();
    words.join("\u{1f}")
}

/// Whether a block of the translation says just this, whatever space is between the sentences.
pub fn says(target: &Block, said: &[Said<'_>]) -> bool {
    let mut words = said.iter().filter(|s| !s.joined && !s.target.is_empty()).map(|s| s.target);
    if target.has_slots() {
        return words.eq(target.segments());
    }
    let content = target.content();
    let mut rest = content.as_str();
    words.all(|words| match rest.strip_prefix(words) {
        Some(after) => {
            rest = after.trim_start();
            true
        }
        None => false,
    }) && rest.is_empty()
}

/// A translation as its place in a block can hold it, so that it comes back from the text as it went in.
pub fn fit(kind: Kind, is_first: bool, text: &str) -> String {
    let text = tidy(text);
    match kind {
        Kind::Paragraph if is_first => guarded(kind, text),
        Kind::Paragraph => text,
        Kind::Data => text.replace('\n', " ").replace("\"\"", "\""),
        Kind::Directive | Kind::Row => escaped(kind, &text),
        _ => text.replace('\n', " "),
    }
}

/// The sentences of a block, with what the language puts between them.
fn running(block: &Block, said: &[Said<'_>], to: &str) -> String {
    let mut out = String::new();
    let mut gap: Option<&str> = None;
    let mut next = said.iter();
    for part in &block.parts {
        match part {
            Part::Gap(text) if !out.is_empty() => gap = Some(text),
            Part::Gap(_) => {}
            Part::Segment { .. } => {
                let Some(said) = next.next() else { break };
                if said.joined || said.target.is_empty() {
                    continue;
                }
                if !out.is_empty() {
                    between(gap.unwrap_or_default(), to, &mut out);
                }
                out.push_str(said.target);
                gap = None;
            }
        }
    }
    out
}

/// Whether a language puts no space between sentences.
fn is_dense(language: &str) -> bool {
    matches!(language.split('-').next(), Some("zh" | "ja"))
}

fn between(gap: &str, to: &str, out: &mut String) {
    if !gap.trim().is_empty() {
        return out.push_str(gap);
    }
    let lines = gap.contains('\n');
    // Words in Latin letters keep their space even there: “UNESCO 2024”.
    let dense = is_dense(to) && !out.ends_with(|c: char| c.is_ascii_alphanumeric() || c == '.');
    out.push_str(match (lines, dense) {
        (true, _) => gap,
        (false, true) => "",
        (false, false) => " ",
    });
}

/// Fills the slots of the translation's own line where it has all of them, else those of the source's line.
fn slots(block: &Block, said: &[Said<'_>], target: Option<&Block>) -> String {
    let names: Vec<&str> = block
        .parts
        .iter()
        .filter_map(|p| match p {
            Part::Segment { slot, .. } => Some(slot.as_str()),
            Part::Gap(_) => None,
        })
        .collect();
    let words: HashMap<&str, &str> = names.iter().copied().zip(said.iter().map(|s| s.target)).collect();
    let has = |line: &&Block, name: &str| {
        line.parts.iter().any(|p| matches!(p, Part::Segment { slot, .. } if slot == name))
    };
    let form = target.filter(|line| names.iter().all(|name| has(line, name))).unwrap_or(block);
    let mut out = String::new();
    for part in &form.parts {
        match part {
            Part::Gap(text) => out.push_str(text),
            Part::Segment { slot, text } => match words.get(slot.as_str()) {
                Some(words) if block.kind == Kind::Data => label(words, &mut out),
                Some(words) => out.push_str(&escaped(block.kind, words)),
                None => out.push_str(text),
            },
        }
    }
    out
}

/// A label of a chart's data: in quotation marks where its line has them or it needs them.
fn label(words: &str, out: &mut String) {
    let words = words.replace("\"\"", "\"").replace('\n', " ");
    let marked = out.ends_with('"');
    if marked || !words.contains([',', '"']) {
        out.push_str(&if marked { words.replace('"', "\"\"") } else { words });
    } else {
        out.push('"');
        out.push_str(&words.replace('"', "\"\""));
        out.push('"');
    }
}

/// Words as their slot can hold them.
fn escaped(kind: Kind, words: &str) -> String {
    let sign = match kind {
        Kind::Directive => '"',
        Kind::Row => '|',
        _ => return words.to_owned(),
    };
    let mut out = String::with_capacity(words.len());
    let mut slash = false;
    for c in words.chars() {
        if c == sign && !slash {
            out.push('\\');
        }
        slash = c == '\\' && !slash;
        out.push(if c == '\n' { ' ' } else { c });
    }
    // A backslash at the end would take the sign that follows.
    if slash {
        out.push('\\');
    }
    out
}

/// A paragraph stays one, whatever its translation begins with.
fn guarded(kind: Kind, content: String) -> String {
    if kind != Kind::Paragraph {
        return content;
    }
    let first = content.lines().next().unwrap_or_default();
    match start(first) {
        Start::Words | Start::Blank => content,
        Start::Item(_) if content.starts_with(|c: char| c.is_ascii_digit()) => {
            let digits = content.bytes().take_while(u8::is_ascii_digit).count();
            format!("{}\\{}", &content[..digits], &content[digits..])
        }
        _ => format!("\\{content}"),
    }
}

/// A typed translation as a segment holds it: trimmed, its lines joined, so that it cannot become another block.
pub fn tidy(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let mut out = String::with_capacity(text.len());
    for line in text.lines().map(str::trim_end).filter(|l| !l.trim().is_empty()) {
        if !out.is_empty() {
            out.push('\n');
        }
        out.push_str(if out.is_empty() { line.trim_start() } else { line });
    }
    // A line that would begin another block is no line of its own.
    let mut safe = String::with_capacity(out.len());
    for (n, line) in out.split('\n').enumerate() {
        if n > 0 {
            safe.push(if start(line) == Start::Words { '\n' } else { ' ' });
        }
        safe.push_str(if n > 0 { line.trim_start() } else { line });
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::body::cut_markdown;
    use crate::pair::pair_blocks;

    fn said<'a>(targets: &[&'a str]) -> Vec<Said<'a>> {
        targets
            .iter()
            .map(|t| Said { target: t.trim_start_matches('^'), joined: t.starts_with('^') })
            .collect()
    }

    fn make(source: &str, targets: &[&str], to: &str) -> String {
        let blocks = cut_markdown(source, "en");
        let places = vec![None; blocks.len()];
        assemble(&blocks, &said(targets), &[], &places, &[], to)
    }

    #[test]
    fn the_form_is_the_sources_and_what_is_missing_is_left_out() {
        let source = "## Head\n\nOne. Two.\n\n- a\n- b\n";
        assert_eq!(
            make(source, &["Kopf", "Eins.", "Zwei.", "x", "y"], "de"),
            "## Kopf\n\nEins. Zwei.\n\n- x\n- y\n"
        );
        assert_eq!(make(source, &["頭", "一。", "二。", "", "y"], "ja"), "## 頭\n\n一。二。\n\n- y\n");
        assert_eq!(
            make(source, &["Kopf", "Eins und zwei.", "^", "x", "y"], "de"),
            "## Kopf\n\nEins und zwei.\n\n- x\n- y\n"
        );
        assert_eq!(make(source, &["", "", "", "", ""], "de"), "");
    }

    #[test]
    fn slots_are_filled_and_what_would_break_them_is_escaped() {
        let made = make(":::callout{title=\"A\"}\nB.\n:::\n", &["Ein \"Titel\"", "Satz."], "de");
        assert_eq!(made, ":::callout{title=\"Ein \\\"Titel\\\"\"}\nSatz.\n:::\n");
        assert_eq!(
            make("| a | b |\n|---|---|\n| c | d |\n", &["x|y", "", "z", "w"], "de"),
            "| x\\|y |  |\n|---|---|\n| z | w |\n"
        );
    }

    #[test]
    fn the_translations_own_form_and_blocks_stay() {
        let source = cut_markdown("One.\n\nTwo.\n\nThree.\n", "en");
        let target = cut_markdown("Eins.\n\n> Nur hier.\n\nZwei.\n", "de");
        let had = vec![Some("Eins.".to_owned()), Some("Zwei.".to_owned()), None];
        let places = pair_blocks(&source, &had, &target, false);
        let made = assemble(&source, &said(&["Eins.", "Zwei, neu.", "Drei."]), &target, &places, &[], "de");
        assert_eq!(made, "Eins.\n\n> Nur hier.\n\nZwei, neu.\n\nDrei.\n");
        let made = assemble(&source, &said(&["Eins.", "Zwei.", ""]), &target, &places, &[1], "de");
        assert_eq!(made, "Eins.\n\nZwei.\n");
    }

    #[test]
    fn a_paragraph_does_not_become_a_list_or_a_heading() {
        assert_eq!(make("Year.", &["2025. gada"], "de"), "2025\\. gada");
        assert_eq!(make("Year.", &["# a"], "de"), "\\# a");
        assert_eq!(tidy(" a \n\n b\n- c "), "a\nb - c");
    }
}
