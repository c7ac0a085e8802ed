//! Writing Markdown: escaping, stress, links, and whole documents.

mod escape;
mod stress;

pub(super) use escape::{address, attribute};
pub(super) use stress::line;

use super::walk::Block;

/// Puts blocks together. Headings move to the two levels the language has.
pub(super) fn document(blocks: Vec<Block>) -> String {
    let top = blocks.iter().filter_map(|block| match block {
        Block::Heading(level, _) => Some(*level),
        _ => None,
    });
    let top = top.min().unwrap_or(1);
    let mut out = String::new();
    for block in blocks {
        let text = match block {
            Block::Paragraph(line) => line.markdown(true),
            Block::Heading(level, line) => {
                let words = line.calm().markdown(false);
                if words.is_empty() {
                    words
                } else {
                    format!("{} {words}", if level == top { "##" } else { "###" })
                }
            }
            Block::List { text, .. } | Block::Other(text) | Block::Directive(text) => text,
            Block::WordItem { line, .. } => line.markdown(true),
        };
        if !text.is_empty() {
            out.push_str(&text);
            out.push_str("\n\n");
        }
    }
    out.truncate(out.trim_end().len());
    if !out.is_empty() {
        out.push('\n');
    }
    out
}
