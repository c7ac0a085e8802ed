//! What a word processor puts on the clipboard: its text kept, its remarks, changes and styles left behind.

use url::Url;
use url::form_urlencoded::Serializer;

use super::dom::{self, Handle};
use super::element::{css, is_list_mark};
use super::{MAX_BYTES, MAX_NESTING, render, tidy, walk, words_only};

/// A pasted text and what was left out of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pasted {
    /// Structured Markdown.
    pub markdown: String,
    /// Pictures: they are put in by themselves, with their credit.
    pub pictures: usize,
    /// Remarks of reviewers.
    pub comments: usize,
    /// Deletions that were still only marked.
    pub deletions: usize,
    /// Links that went through somebody who counts clicks, and now lead straight.
    pub links: usize,
    /// Things that cannot stand in a text of ours: forms, drawings, links to somebody's own disk.
    pub others: usize,
}

/// Counts while the tree is walked.
#[derive(Debug, Default)]
pub(super) struct Tally {
    pub(super) pictures: usize,
    comments: usize,
    deletions: usize,
    links: usize,
}

/// Converts what was pasted: HTML from a clipboard, or plain text whose bullets are characters.
pub fn paste_to_markdown(pasted: &str) -> Pasted {
    if !is_html(pasted) {
        return Pasted { markdown: plain(pasted), ..Pasted::default() };
    }
    if pasted.len() > MAX_BYTES || dom::nesting(pasted) > MAX_NESTING {
        return Pasted { markdown: words_only(pasted).markdown, others: 1, ..Pasted::default() };
    }
    let mut walker = walk::Walker::new(None);
    walker.paste = Some(Tally::default());
    let blocks = walker.document(&dom::parse(pasted));
    let tally = walker.paste.take().unwrap_or_default();
    Pasted {
        markdown: render::document(blocks),
        pictures: tally.pictures,
        comments: tally.comments,
        deletions: tally.deletions,
        links: tally.links,
        others: walker.dropped.into_notes().len(),
    }
}

/// Whether the text has elements that a clipboard's HTML has; a sentence with a smaller-than sign has none.
fn is_html(text: &str) -> bool {
    const SIGNS: [&str; 16] = [
        "<p>", "<p ", "<div", "<span", "<ul", "<ol", "<li", "<table", "<h1", "<h2", "<h3", "<html", "<meta",
        "<br", "<b>", "<a ",
    ];
    let lower = text.to_ascii_lowercase();
    SIGNS.iter().any(|sign| lower.contains(sign))
}

/// Whether a node is a remark or a marked deletion, which is counted and skipped.
pub(super) fn left_out(node: &Handle, name: &str, tally: &mut Tally) -> bool {
    let css = css(node).unwrap_or_default();
    let class = |wanted: &str| dom::has_class(node, |class| class.eq_ignore_ascii_case(wanted));
    if name == "del" || class("msoDel") {
        tally.deletions += 1;
        return true;
    }
    // Word: the mark in the text, then a list of all remarks at the end. Google: a letter, likewise.
    let href = dom::attribute(node, "href").unwrap_or_default();
    if class("MsoCommentReference") || class("msocomanchor") || (name == "a" && href.starts_with("#cmnt")) {
        tally.comments += 1;
        return true;
    }
    css.contains("mso-element:comment") || class("msocomoff") || class("msocomtxt") || class("MsoToc1")
}

/// Whether a paragraph is an item of a list to the word processor: numbered or not, and how deep.
pub(super) fn word_item(node: &Handle) -> Option<(bool, usize)> {
    let css = css(node).unwrap_or_default();
    let rule = css.split(';').find_map(|rule| rule.strip_prefix("mso-list:"));
    let named = dom::has_class(node, |class| class.starts_with("MsoListParagraph"));
    let mark = dom::below(node).find(is_list_mark);
    // A list's second paragraph has the class and no mark of its own.
    let listed = match rule {
        Some(rule) => !matches!(rule, "none" | "ignore" | "skip"),
        None => named,
    };
    if !listed {
        return None;
    }
    let level = rule.and_then(|rule| rule.split_once("level")).map(|(_, rest)| rest);
    let level = level.and_then(|rest| rest.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok());
    let mark = mark.map(|mark| dom::text(&mark)).unwrap_or_default();
    Some((is_number(mark.trim()), level.unwrap_or(1_usize).clamp(1, 9)))
}

/// `1.`, `a)`, `iv.`, `(2)`; but not the letter o that stands for a circle.
fn is_number(mark: &str) -> bool {
    let inner = mark.trim_start_matches('(').trim_end_matches(['.', ')']);
    let closed = inner.len() < mark.len();
    inner.chars().next().is_some_and(char::is_alphanumeric)
        && (closed || inner.chars().all(|c| c.is_ascii_digit()))
}

/// Where a link really leads, without those who count and without what they hang on it.
pub(super) fn straight(url: Url, tally: &mut Tally) -> Url {
    let mut cleaned = url.clone();
    // A redirector may lead to another; nobody needs more.
    for _ in 0..3 {
        match behind(&cleaned) {
            Some(inner) => cleaned = inner,
            None => break,
        }
    }
    if cleaned.query().is_some() {
        let kept: Vec<(String, String)> =
            cleaned.query_pairs().into_owned().filter(|(name, _)| !is_tracking(name)).collect();
        if kept.len() < cleaned.query_pairs().count() {
            let query = (!kept.is_empty()).then(|| {
                let mut query = Serializer::new(String::new());
                query.extend_pairs(kept);
                query.finish()
            });
            cleaned.set_query(query.as_deref());
        }
    }
    tally.links += usize::from(cleaned != url);
    cleaned
}

/// The address a redirector carries.
fn behind(url: &Url) -> Option<Url> {
    let host = url.host_str()?;
    let names: &[&str] = match host.strip_prefix("www.").unwrap_or(host) {
        h if h.starts_with("google.") && url.path() == "/url" => &["q", "url"],
        h if h.ends_with(".safelinks.protection.outlook.com") => &["url"],
        "l.facebook.com" | "lm.facebook.com" | "l.instagram.com" => &["u"],
        "link.zhihu.com" => &["target"],
        "out.reddit.com" => &["url"],
        _ => return None,
    };
    let inner = url.query_pairs().find(|(name, _)| names.contains(&name.as_ref()))?.1.into_owned();
    Url::parse(&inner).ok().filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host())
}

fn is_tracking(name: &str) -> bool {
    const NAMES: [&str; 20] = [
        "fbclid",
        "gclid",
        "dclid",
        "gbraid",
        "wbraid",
        "msclkid",
        "yclid",
        "twclid",
        "ttclid",
        "igshid",
        "igsh",
        "mc_cid",
        "mc_eid",
        "_hsenc",
        "_hsmi",
        "mkt_tok",
        "vero_id",
        "oly_enc_id",
        "zarsrc",
        "_openstat",
    ];
    name.starts_with("utm_") || NAMES.contains(&name)
}

/// Plain text as a clipboard gives it. It may be our own Markdown, so nothing is escaped.
fn plain(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let lines: Vec<String> = text.lines().map(|line| item(tidy::tidy(line).trim_end())).collect();
    // A word processor ends each paragraph with one line end; who writes Markdown leaves a line free.
    let apart = lines.iter().any(|line| line.is_empty());
    let mut out = String::new();
    let mut before = "";
    for line in &lines {
        let listed = |line: &str| is_item(line);
        let one_list = listed(before) && listed(line);
        if !(out.is_empty() || apart || one_list) {
            out.push('\n');
        }
        out.push_str(line);
        out.push('\n');
        before = line;
    }
    out.truncate(out.trim_end().len());
    let out = out.trim_start_matches('\n');
    if out.is_empty() { String::new() } else { format!("{out}\n") }
}

/// A line with a bullet or number of a word processor as an item of ours.
fn item(line: &str) -> String {
    let text = line.trim_start();
    let mut chars = text.chars();
    if let Some('•' | '·' | '▪' | '▫' | '‣' | '◦' | '●' | '○' | '■' | '□' | '➢' | '✓' | '–') = chars.next()
        && chars.as_str().starts_with([' ', '\t'])
    {
        return format!("- {}", chars.as_str().trim_start());
    }
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    if (1..=3).contains(&digits)
        && let Some(rest) = text[digits..].strip_prefix(['.', ')'])
        && rest.starts_with('\t')
    {
        return format!("{}. {}", &text[..digits], rest.trim_start());
    }
    line.to_owned()
}

fn is_item(line: &str) -> bool {
    let text = line.trim_start();
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    text.starts_with("- ") || (digits > 0 && text[digits..].starts_with(". "))
}
