//! Lists and quotations: blocks inside a mark at the start of the line.

use super::dom::{self, Handle};
use super::line::{Line, Style};
use super::walk::{Block, Walker};

impl Walker {
    pub(super) fn list(&mut self, node: &Handle, ordered: bool, style: &Style) {
        if self.is_gallery(node) {
            return self.gallery(node);
        }
        self.flush();
        if self.flat {
            return dom::children(node).iter().for_each(|item| self.walk(item, style));
        }
        let mut items: Vec<Vec<Block>> = Vec::new();
        for child in dom::children(node) {
            match dom::name(&child) {
                "li" => items.push(self.collect(|walker| walker.children(&child, style))),
                // A list straight in a list belongs to the item before it.
                name @ ("ul" | "ol") => {
                    let inner = self.collect(|walker| walker.list(&child, name == "ol", style));
                    match items.last_mut() {
                        Some(last) => last.extend(inner),
                        None => items.push(inner),
                    }
                }
                _ => items.push(self.collect(|walker| walker.walk(&child, style))),
            }
        }
        let start = dom::attribute(node, "start").and_then(|start| start.parse().ok()).unwrap_or(1);
        let alternate = follows_like(&self.blocks, ordered);
        let mut after = Vec::new();
        let text = write_list(items, ordered, start, alternate, &mut after);
        if !text.is_empty() {
            self.blocks.push(Block::List { text, ordered, alternate });
        }
        self.blocks.extend(after);
    }

    pub(super) fn quote(&mut self, node: &Handle, style: &Style) {
        if self.flat {
            return self.block(node, style);
        }
        self.flush();
        let mut after = Vec::new();
        let inner = self.collect(|walker| walker.children(node, style));
        let parts: Vec<String> = inside(inner, &mut after).into_iter().map(|part| part.text).collect();
        let lines = parts.join("\n\n");
        let quoted: Vec<String> = lines
            .lines()
            .map(|line| if line.is_empty() { ">".to_owned() } else { format!("> {line}") })
            .collect();
        if !quoted.is_empty() {
            self.blocks.push(Block::Other(quoted.join("\n")));
        }
        self.blocks.extend(after);
    }
}

/// One block written for a place inside another.
struct Part {
    text: String,
    is_list: bool,
}

/// Writes blocks for a place inside another. What cannot stand there goes to `after`.
fn inside(blocks: Vec<Block>, after: &mut Vec<Block>) -> Vec<Part> {
    let mut parts = Vec::new();
    for block in blocks {
        let (text, is_list) = match block {
            Block::Paragraph(line) | Block::WordItem { line, .. } => (line.markdown(true), false),
            Block::Heading(_, line) => (line.strong().markdown(false), false),
            Block::List { text, .. } => (text, true),
            Block::Other(text) => (text, false),
            Block::Directive(_) => {
                after.push(block);
                continue;
            }
        };
        if !text.is_empty() {
            parts.push(Part { text, is_list });
        }
    }
    parts
}

fn write_list(
    items: Vec<Vec<Block>>,
    ordered: bool,
    start: u32,
    alternate: bool,
    after: &mut Vec<Block>,
) -> String {
    let mut written = Vec::new();
    let mut number = start.min(900_000_000);
    for item in items {
        let parts = inside(item, after);
        if parts.is_empty() {
            continue;
        }
        let mark = match (ordered, alternate) {
            (true, false) => format!("{number}. "),
            (true, true) => format!("{number}) "),
            (false, false) => "- ".to_owned(),
            (false, true) => "* ".to_owned(),
        };
        number += 1;
        let mut text = String::new();
        for part in parts {
            // A list straight after the item's words keeps the item a line; anything else makes it paragraphs.
            text.push_str(if text.is_empty() {
                ""
            } else if part.is_list {
                "\n"
            } else {
                "\n\n"
            });
            text.push_str(&part.text);
        }
        let indent = " ".repeat(mark.len());
        let mut lines = text.lines();
        let mut out = format!("{mark}{}", lines.next().unwrap_or_default());
        for line in lines {
            out.push('\n');
            if !line.is_empty() {
                out.push_str(&indent);
                out.push_str(line);
            }
        }
        written.push(out);
    }
    written.join("\n")
}

/// Whether a list would run into the one before it.
fn follows_like(blocks: &[Block], like: bool) -> bool {
    matches!(blocks.last(), Some(Block::List { ordered, alternate: false, .. }) if *ordered == like)
}

/// Makes lists of paragraphs that a word processor means as items.
pub(super) fn merge_word_items(blocks: Vec<Block>) -> Vec<Block> {
    let mut out: Vec<Block> = Vec::with_capacity(blocks.len());
    let mut items: Vec<WordItem> = Vec::new();
    for block in blocks {
        match block {
            Block::WordItem { line, ordered, level } => items.push(WordItem { line, ordered, level }),
            other => {
                word_lists(std::mem::take(&mut items), &mut out);
                out.push(other);
            }
        }
    }
    word_lists(items, &mut out);
    out
}

struct WordItem {
    line: Line,
    ordered: bool,
    level: usize,
}

/// Writes a run of such paragraphs: deeper ones are lists in the item before them. Levels are few, so this ends.
fn word_lists(run: Vec<WordItem>, out: &mut Vec<Block>) {
    let Some(top) = run.iter().map(|item| item.level).min() else { return };
    let mut items: Vec<Vec<Block>> = Vec::new();
    let mut kind = run.iter().find(|item| item.level == top).is_some_and(|item| item.ordered);
    let mut deeper: Vec<WordItem> = Vec::new();
    let end_item = |items: &mut Vec<Vec<Block>>, deeper: &mut Vec<WordItem>| {
        let mut inner = Vec::new();
        word_lists(std::mem::take(deeper), &mut inner);
        match items.last_mut() {
            Some(last) => last.extend(inner),
            None if inner.is_empty() => {}
            None => items.push(inner),
        }
    };
    let end_list = |items: &mut Vec<Vec<Block>>, kind: bool, out: &mut Vec<Block>| {
        let alternate = follows_like(out, kind);
        let text = write_list(std::mem::take(items), kind, 1, alternate, &mut Vec::new());
        if !text.is_empty() {
            out.push(Block::List { text, ordered: kind, alternate });
        }
    };
    for item in run {
        if item.level > top {
            deeper.push(item);
            continue;
        }
        end_item(&mut items, &mut deeper);
        if item.ordered != kind {
            end_list(&mut items, kind, out);
            kind = item.ordered;
        }
        items.push(vec![Block::Paragraph(item.line)]);
    }
    end_item(&mut items, &mut deeper);
    end_list(&mut items, kind, out);
}
