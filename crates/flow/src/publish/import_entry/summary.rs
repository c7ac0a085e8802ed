//! What an article is about, in a few sentences: as its site says it, or as its text begins. Readers see it above the
//! text, so the text goes on where it ends.

use ingest::Entry;
use markup::{BlockKind, Inline};

/// A summary that is made of a text goes on until it has this many characters.
const SUMMARY_MIN: usize = 100;
/// Longest summary that is made of a text, in characters.
const SUMMARY_MAX: usize = 220;

/// Longest beginning of a text that becomes its summary because the summary was cut off in it, in characters.
const BEGINNING_MAX: usize = 400;
/// What follows the mark that a summary is cut off at, such as the words of a link, in characters.
const AFTER_CUT_MAX: usize = 300;
/// So many letters before such a mark are no coincidence.
const BEFORE_CUT_MIN: usize = 40;
/// Sentences end with these.
const ENDS: [char; 6] = ['.', '!', '?', '…', '。', '។'];

/// Tables, directives, headings, quotations, lists, and lines that are one link.
fn is_no_sentence(block: &str) -> bool {
    let block = block.trim();
    block.starts_with(['|', ':', '#', '`', '>'])
        || block.starts_with("- ")
        || block.trim_start_matches(|c: char| c.is_ascii_digit()).starts_with(". ")
        || (block.starts_with('[') && block.ends_with(')') && block.matches("](").count() == 1)
}

/// Whether a line sends readers elsewhere.
fn is_pointer(words: &str) -> bool {
    const STARTS: [&str; 8] = [
        "xem thêm",
        "đọc thêm",
        "read more",
        "read also",
        "see also",
        "lire aussi",
        "leer más",
        "lesen sie auch",
    ];
    let words = words.to_lowercase();
    STARTS.iter().any(|start| words.starts_with(start))
}

/// The excerpt; or what the article's author set before the fold, or else the beginning of the text, up to the end of a
/// sentence or a word.
pub(super) fn summary(entry: &Entry, body: &str) -> String {
    let excerpt = entry.excerpt.trim();
    if !excerpt.is_empty() {
        return excerpt.to_owned();
    }
    let above = entry.html.split_once("<!--more").map(|(above, _)| {
        ingest::html_to_markdown(above, entry.link.as_deref().unwrap_or_default()).markdown
    });
    above
        .and_then(|above| beginning(&above))
        .or_else(|| beginning(body))
        .unwrap_or_else(|| entry.title.trim().to_owned())
}

/// What a text begins with; nothing where it has no words of its own.
fn beginning(body: &str) -> Option<String> {
    let mut text = String::new();
    let mut first = String::new();
    for block in body.split("\n\n").filter(|block| !is_no_sentence(block)) {
        let plain = markup::parse(block).plain_text(&|_| None);
        let words = plain.split_whitespace().collect::<Vec<_>>().join(" ");
        if is_pointer(&words) {
            continue;
        }
        // A line of its own that does not end as a sentence is a heading, a signature or a link.
        if words.trim_end_matches(['"', '”', '»', ')', '’']).ends_with(['.', '!', '?', '…', '。', '។', ':'])
        {
            let between = if text.is_empty() { "" } else { " " };
            text = format!("{text}{between}{words}");
        } else if first.is_empty() {
            first = words;
        }
        if text.chars().count() > SUMMARY_MIN {
            break;
        }
    }
    if text.is_empty() {
        text = first;
    }
    (!text.is_empty()).then(|| shortened(text))
}

/// A text up to the end of a sentence or a word.
fn shortened(text: String) -> String {
    let Some((end, _)) = text.char_indices().nth(SUMMARY_MAX) else { return text };
    let start = &text[..end];
    let sentence = start
        .rfind(['.', '。', '!', '?', '។'])
        .filter(|at| *at > 60)
        .map(|at| at + start[at..].chars().next().map_or(1, char::len_utf8));
    match sentence {
        Some(at) => start[..at].to_owned(),
        // Words of which only a part fits end with a mark of it.
        None => format!("{}…", start.rfind(' ').map_or(start, |at| &start[..at])),
    }
}

/// A summary and a text, without what both say: a text that begins with its summary goes on where that ends. Where the
/// summary was cut off, it goes on to the end of a sentence. A text that has nothing else, or links in what would go,
/// stays as it is.
pub(super) fn parted(summary: String, body: &str) -> (String, String) {
    let whole = letters(&summary);
    let starts = |told: &str| !told.is_empty() && beginning_letters(body, told.len()).starts_with(told);
    // Where the words go on behind the mark, it may only be a pause in them.
    let (told, cut) = match before_cut(&summary).map(letters) {
        Some(before) if before != whole && !starts(&whole) => (before, true),
        Some(before) => (whole.clone(), before == whole),
        None => (whole, false),
    };
    let text = Text::of(body);
    if !starts(&told) || text.letters() <= told.len() {
        return (summary, body.to_owned());
    }
    let places = text.places(told.len());
    let reaches =
        |place: &&Place| place.letters.len() >= told.len() && (place.letters == told || place.is_short());
    match places.iter().find(reaches).or_else(|| places.iter().rfind(|place| place.is_short())) {
        Some(place) if place.letters == told && !cut => (summary, text.behind(place)),
        Some(place) => (place.words.clone(), text.behind(place)),
        None => (summary, body.to_owned()),
    }
}

/// A text in parts.
struct Text<'a> {
    blocks: Vec<&'a str>,
    /// How many of them stand before the first paragraph, such as a picture.
    above: usize,
}

impl<'a> Text<'a> {
    fn of(body: &'a str) -> Self {
        let blocks: Vec<&str> = body.split("\n\n").collect();
        let above = blocks.iter().take_while(|block| is_shown(block)).count();
        Self { blocks, above }
    }

    /// How many bytes all its letters have.
    fn letters(&self) -> usize {
        let words = self.blocks.iter().filter(|block| !is_shown(block));
        words.map(|block| letters(&one_line(block)).len()).sum()
    }

    /// Where it can be parted: behind sentences and paragraphs at its beginning that hold nothing but words. So many
    /// bytes of letters are looked at where that is more than a short beginning.
    fn places(&self, told: usize) -> Vec<Place> {
        let limit = BEGINNING_MAX.max(told);
        let mut places = Vec::new();
        let mut before = String::new();
        for (at, block) in self.blocks.iter().enumerate().skip(self.above) {
            let block = block.trim_end();
            if is_no_sentence(block) || letters(&before).len() > limit {
                break;
            }
            let goes_on = self.blocks.iter().skip(at + 1).any(|b| !b.trim().is_empty() && !is_shown(b));
            let all = one_line(block);
            // Marks and spaces make a text longer than its letters, but not as much as this.
            let ends = sentence_ends(block).take_while(|end| *end <= limit * 8);
            for end in ends.chain([block.len()]) {
                let (start, left) = block.split_at(end);
                let words = one_line(start);
                // A mark that is not closed yet would be read as a letter.
                let is_whole = all.starts_with(&words) && is_words_alone(start);
                if is_whole && (goes_on || !left.trim().is_empty()) {
                    let words = joined(&before, &words);
                    places.push(Place { letters: letters(&words), words, block: at, end });
                }
            }
            if !is_words_alone(block) {
                break;
            }
            before = joined(&before, &all);
        }
        places
    }

    /// The text behind a place, with what stands before its first paragraph.
    fn behind(&self, place: &Place) -> String {
        let left = self.blocks.get(place.block).and_then(|block| block.get(place.end..));
        let left = left.map(str::trim_start).filter(|left| !left.is_empty());
        let above = self.blocks.iter().take(self.above).copied();
        let after = self.blocks.iter().skip(place.block + 1).copied();
        above.chain(left).chain(after).collect::<Vec<_>>().join("\n\n")
    }
}

/// A place at which a text can be parted.
struct Place {
    /// Words before it.
    words: String,
    /// Letters of these words.
    letters: String,
    /// The block it is in, and where it is in that.
    block: usize,
    end: usize,
}

impl Place {
    fn is_short(&self) -> bool {
        self.words.chars().count() <= BEGINNING_MAX
    }
}

/// Where sentences end in a paragraph, and what follows can begin one.
fn sentence_ends(block: &str) -> impl Iterator<Item = usize> {
    block.match_indices(ENDS).filter_map(move |(at, mark)| {
        let behind = &block[at + mark.len()..];
        let closed = behind.trim_start_matches(['"', '”', '’', '»', ')', '*']);
        let next = closed.trim_start();
        let is_apart = matches!(mark, "。" | "។") || next.len() < closed.len();
        let begins =
            next.starts_with(|c: char| c.is_alphabetic() || matches!(c, '“' | '"' | '«' | '*' | '['));
        // “Dr.” and “St.” do not end sentences.
        let word = block[..at].rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
        let is_title = mark == "." && word.chars().count() <= 4 && word.starts_with(char::is_uppercase);
        (is_apart && begins && !is_title).then(|| block.len() - closed.len())
    })
}

/// Whether a paragraph holds words alone, stressed or not: what links and facts it has must not be lost.
fn is_words_alone(block: &str) -> bool {
    fn plain(inlines: &[Inline]) -> bool {
        inlines.iter().all(|inline| match inline {
            Inline::Text(_) | Inline::SoftBreak | Inline::HardBreak => true,
            Inline::Emphasis(inner) | Inline::Strong(inner) => plain(inner),
            Inline::Strike(_) | Inline::Code(_) | Inline::Link { .. } | Inline::Fact(_) => false,
        })
    }
    markup::parse(block).blocks().iter().all(|block| match &block.kind {
        BlockKind::Paragraph(inlines) => plain(inlines),
        _ => false,
    })
}

/// What stands before the mark that a summary is cut off at, if it is.
fn before_cut(summary: &str) -> Option<&str> {
    let marks = ["[…]", "[...]", "…", "..."];
    let (before, after) = marks.into_iter().find_map(|mark| summary.rsplit_once(mark))?;
    let before = before.trim_end();
    let ends = after.trim().is_empty();
    let reads_on =
        after.chars().count() <= AFTER_CUT_MAX && letters(before).chars().count() >= BEFORE_CUT_MIN;
    (ends || reads_on).then_some(before)
}

/// The letters of the paragraphs a text begins with, at least so many bytes of them where it has them.
fn beginning_letters(body: &str, wanted: usize) -> String {
    let mut found = String::new();
    for block in body.split("\n\n").skip_while(|block| is_shown(block)) {
        if is_no_sentence(block) || found.len() >= wanted {
            break;
        }
        found.push_str(&letters(&one_line(block)));
    }
    found
}

/// Whether a block is no words but something shown: a picture, a video.
fn is_shown(block: &str) -> bool {
    block.starts_with("::")
}

/// Words without what sites write in different ways: spaces, quotation marks, and all other marks.
fn letters(words: &str) -> String {
    words.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// The words of a block on one line.
fn one_line(block: &str) -> String {
    let plain = markup::parse(block).plain_text(&|_| None);
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn joined(before: &str, words: &str) -> String {
    if before.is_empty() { words.to_owned() } else { format!("{before} {words}") }
}

#[cfg(test)]
mod tests {
    use super::super::fit::tests::entry;
    use super::*;

    /// The summary and the text that come of a summary and a text.
    fn check(summary: &str, body: &str, expected: (&str, &str)) {
        let (words, rest) = parted(summary.to_owned(), body);
        assert_eq!((words.as_str(), rest.as_str()), expected, "{summary}");
    }

    #[test]
    fn what_the_summary_says_is_not_said_again() {
        check("One. Two.", "One.\n\nTwo.\n\nThree.\n", ("One. Two.", "Three.\n"));
        check("One.", "*One.*\n\nTwo.\n", ("One.", "Two.\n"));
        check("“One”, he said.", "\"**One**\",  he said.\n\nTwo.\n", ("“One”, he said.", "Two.\n"));
        check("It rains.", "It rains. It pours.\n\nTwo.\n", ("It rains.", "It pours.\n\nTwo.\n"));
        check("One.", "::figure{image=\"a\"}\n\nOne.\n\nTwo.", ("One.", "::figure{image=\"a\"}\n\nTwo."));
    }

    #[test]
    fn a_summary_that_was_cut_off_goes_on() {
        let body = "Nine boats left the harbour at dawn. One came back at noon.\n\nThe end.\n";
        let whole = ("Nine boats left the harbour at dawn. One came back at noon.", "The end.\n");
        check("Nine boats left the harbour at dawn. One came […]", body, whole);
        let told = "Nine boats left the harbour at dawn. One came back at noon. The … Read more Nine boats";
        check(told, body, whole);
        let first = "Nine boats left the harbour at dawn.";
        let parted = (first, "One came back at noon.\n\nThe end.\n");
        check("Nine boats left the harbour…", body, parted);
        check(&format!("{first} [...]"), body, parted);
        // A paragraph that is too long for a summary is parted behind a sentence.
        let long = format!("{first} {} and others.\n\nThe end.", "Ships and boats".repeat(40));
        let rest = long.strip_prefix(&format!("{first} ")).unwrap_or_default();
        check("Nine boats left the harbour at dawn. Ships and […]", &long, (first, rest));
    }

    #[test]
    fn nothing_is_lost() {
        for (summary, body) in [
            // All there is.
            ("One.", "One.\n"),
            // Words of its own.
            ("Other words.", "One.\n\nTwo.\n"),
            ("One. Two three…", "One.\n\nTwo and three.\n\nFour.\n"),
            // A link, and what is no paragraph.
            ("One.", "[One](https://a.example/x).\n\nTwo.\n"),
            ("One", "## One\n\nTwo.\n"),
            ("One", "- One\n\nTwo.\n"),
            ("", "One.\n\nTwo.\n"),
        ] {
            check(summary, body, (summary, body));
        }
        // A link further on stays, and a title is no end.
        check(
            "Mr. A spoke. Then we",
            "Mr. A spoke. Then we [left](https://a.example/x). So.\n\nTwo.",
            ("Mr. A spoke.", "Then we [left](https://a.example/x). So.\n\nTwo."),
        );
        // Marks stay in pairs.
        check("So. It rains.", "**So. It rains.** It pours.\n\nTwo.", ("So. It rains.", "It pours.\n\nTwo."));
    }

    #[test]
    fn a_summary_is_made_of_sentences() {
        assert_eq!(summary(&entry(" said "), "text"), "said");
        assert_eq!(
            summary(&entry(""), "| a | b |\n| --- | --- |\n\n## h\n\nOne *two*.\n\nThree."),
            "One two. Three."
        );
        assert_eq!(summary(&entry(""), "::video{url=\"https://a.example\" title=\"b\"}"), "Title");
        assert_eq!(summary(&entry(""), "**NOTICE**\n\nWe ask.\n\n[a](https://a.example)"), "We ask.");
        assert_eq!(summary(&entry(""), "- a\n\n1. b\n\nOne line"), "One line");
        assert_eq!(summary(&entry(""), "Xem thêm: a.\n\nWe ask.\n\nRead more: b."), "We ask.");
        let folded = Entry { html: "<p>Said first.</p><!--more--><p>And more.</p>".into(), ..entry("") };
        assert_eq!(summary(&folded, "Said first.\n\nAnd more."), "Said first.");
        let long = format!("{} end. Rest {}", "từ ".repeat(30).trim(), "x".repeat(300));
        assert_eq!(summary(&entry(""), &long), format!("{} end.", "từ ".repeat(30).trim()));
        let endless = "từ ".repeat(100);
        let made = summary(&entry(""), &endless);
        assert!(made.ends_with("từ…") && made.chars().count() < SUMMARY_MAX, "{made}");
    }
}
