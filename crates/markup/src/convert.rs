//! The second reading: Markdown with placeholders becomes our tree.

use comrak::nodes::{ListType, Node, NodeTable, NodeValue, TableAlignment};
use comrak::{Arena, parse_document};

use crate::directive::Container;
use crate::link::Target;
use crate::problem::{Code, Problem};
use crate::scan::Scan;
use crate::slug::Slugs;
use crate::token::{self, Piece, Token, What};
use crate::tree::{Align, Block, BlockKind, Heading, Inline, Table};

/// Below this depth only words are kept, so that no text makes the tree walkers run out of stack.
const MAX_DEPTH: usize = 48;

/// Reads the Markdown of a scan.
pub(crate) fn convert(scan: Scan) -> (Vec<Block>, Vec<Problem>) {
    let arena = Arena::new();
    let root = parse_document(&arena, &scan.text, &options());
    let mut converter = Converter {
        tokens: scan.tokens,
        lines: scan.lines,
        problems: scan.problems,
        slugs: Slugs::default(),
        level: 1,
    };
    let blocks = converter.document(root);
    converter.problems.sort_by_key(|problem| problem.line);
    (blocks, converter.problems)
}

fn options() -> comrak::Options<'static> {
    let mut options = comrak::Options::default();
    options.extension.table = true;
    options.extension.strikethrough = true;
    options.extension.autolink = true;
    // Chinese, Japanese and Korean put no spaces round stressed words.
    options.extension.cjk_friendly_emphasis = true;
    options
}

struct Converter {
    tokens: Vec<Token>,
    lines: Vec<usize>,
    problems: Vec<Problem>,
    slugs: Slugs,
    /// Level of the last heading; 1 is the page's own.
    level: u8,
}

/// A container that is being filled.
struct Frame {
    line: usize,
    container: Container,
    heading: Option<(u8, String)>,
    outer: Vec<Block>,
}

impl Converter {
    fn document(&mut self, root: Node<'_>) -> Vec<Block> {
        let mut frames: Vec<Frame> = Vec::new();
        let mut blocks = Vec::new();
        for node in root.children() {
            let Some(number) = lone_token(node) else {
                self.block(node, 0, &mut blocks);
                continue;
            };
            let Some(token) = self.tokens.get_mut(number) else { continue };
            let line = token.line;
            match &mut token.what {
                What::Leaf(directive) => {
                    let directive = directive.take().map(BlockKind::Directive);
                    blocks.extend(directive.map(|kind| Block { line, kind }));
                }
                What::Open(container) => {
                    let Some(container) = container.take() else { continue };
                    let heading = self.container_heading(&container);
                    frames.push(Frame { line, container, heading, outer: std::mem::take(&mut blocks) });
                }
                What::Close => close(&mut frames, &mut blocks),
                What::Fact(_) | What::Broken => self.block(node, 0, &mut blocks),
            }
        }
        while !frames.is_empty() {
            close(&mut frames, &mut blocks);
        }
        blocks
    }

    /// A question is a heading too: below the last one, or the first level when there is none yet.
    fn container_heading(&mut self, container: &Container) -> Option<(u8, String)> {
        let Container::Question(question) = container else { return None };
        let level = if self.level == 1 { 2 } else { 3 };
        Some((level, self.slugs.claim(&question.question)))
    }

    fn block(&mut self, node: Node<'_>, depth: usize, out: &mut Vec<Block>) {
        let line = self.line(node);
        if depth >= MAX_DEPTH {
            let text = self.words(node);
            out.push(Block { line, kind: BlockKind::Paragraph(vec![Inline::Text(text)]) });
            return;
        }
        let data = node.data();
        let kind = match &data.value {
            NodeValue::Paragraph => BlockKind::Paragraph(self.inlines(node, depth)),
            NodeValue::Heading(heading) => BlockKind::Heading(self.heading(node, heading.level, depth)),
            NodeValue::List(list) => BlockKind::List {
                start: (list.list_type == ListType::Ordered).then_some(list.start),
                tight: list.tight,
                items: node.children().map(|item| self.blocks(item, depth + 1)).collect(),
            },
            NodeValue::BlockQuote => BlockKind::Quote(self.blocks(node, depth + 1)),
            NodeValue::CodeBlock(code) => BlockKind::Code(self.restored(&code.literal)),
            NodeValue::HtmlBlock(html) => {
                if is_comment(&html.literal) {
                    return;
                }
                self.raw_html(line);
                let text = self.restored(html.literal.trim_end());
                BlockKind::Paragraph(vec![Inline::Text(text)])
            }
            NodeValue::ThematicBreak => BlockKind::Rule,
            NodeValue::Table(table) => BlockKind::Table(self.table(node, table, depth)),
            _ => return out.extend(self.blocks(node, depth + 1)),
        };
        out.push(Block { line, kind });
    }

    fn blocks(&mut self, node: Node<'_>, depth: usize) -> Vec<Block> {
        let mut blocks = Vec::new();
        for child in node.children() {
            self.block(child, depth, &mut blocks);
        }
        blocks
    }

    fn heading(&mut self, node: Node<'_>, written: u8, depth: usize) -> Heading {
        let content = self.inlines(node, depth);
        self.level = written.max(2).min(self.level + 1);
        let id = self.slugs.claim(&self.words(node));
        Heading { level: self.level, id, content }
    }

    fn table(&mut self, node: Node<'_>, table: &NodeTable, depth: usize) -> Table {
        let align = table.alignments.iter().map(|align| match align {
            TableAlignment::None | TableAlignment::Left => Align::Start,
            TableAlignment::Center => Align::Center,
            TableAlignment::Right => Align::End,
        });
        let mut rows = node
            .children()
            .map(|row| row.children().map(|cell| self.inlines(cell, depth + 2)).collect::<Vec<_>>());
        let head = rows.next().unwrap_or_default();
        Table { align: align.collect(), head, rows: rows.collect() }
    }

    fn inlines(&mut self, node: Node<'_>, depth: usize) -> Vec<Inline> {
        let mut out = Vec::new();
        for child in node.children() {
            self.inline(child, depth + 1, &mut out);
        }
        out
    }

    fn inline(&mut self, node: Node<'_>, depth: usize, out: &mut Vec<Inline>) {
        if depth >= MAX_DEPTH * 2 {
            return out.push(Inline::Text(self.words(node)));
        }
        let data = node.data();
        out.push(match &data.value {
            NodeValue::Text(text) => return self.text(text, out),
            NodeValue::SoftBreak => Inline::SoftBreak,
            NodeValue::LineBreak => Inline::HardBreak,
            NodeValue::Code(code) => Inline::Code(self.restored(&code.literal)),
            NodeValue::Emph => Inline::Emphasis(self.inlines(node, depth)),
            NodeValue::Strong => Inline::Strong(self.inlines(node, depth)),
            NodeValue::Strikethrough => Inline::Strike(self.inlines(node, depth)),
            NodeValue::Link(link) => self.link(node, &link.url, &link.title, depth),
            NodeValue::HtmlInline(html) => {
                if is_comment(html) {
                    return;
                }
                self.raw_html(self.line(node));
                Inline::Text(self.restored(html))
            }
            NodeValue::Image(_) => {
                let message = "a picture is written `::figure{image=\"CODE\" …}`; only its words are kept";
                self.problems.push(Problem::new(self.line(node), Code::MarkdownImage, message));
                return out.extend(self.inlines(node, depth));
            }
            _ => return out.extend(self.inlines(node, depth)),
        });
    }

    fn link(&mut self, node: Node<'_>, url: &str, title: &str, depth: usize) -> Inline {
        let url = self.restored(url);
        let target = Target::of(&url);
        if target == Target::Refused && is_bare(node, &url) {
            // An address that only stands in the text was not meant as a link.
            return Inline::Text(url);
        }
        if target == Target::Refused {
            let shown: String = url.chars().take(60).collect();
            let message = format!("`{shown}` is not an address that may be linked");
            self.problems.push(Problem::new(self.line(node), Code::BadLink, message));
        }
        Inline::Link { target, title: self.restored(title), content: self.inlines(node, depth) }
    }

    /// Text, with the facts in it.
    fn text(&mut self, text: &str, out: &mut Vec<Inline>) {
        for piece in token::pieces(text) {
            let token = match piece {
                Piece::Text(text) => {
                    out.push(Inline::Text(text.to_owned()));
                    continue;
                }
                Piece::Token(number) => self.tokens.get(number),
            };
            let Some(Token { source, line, what }) = token else { continue };
            if let What::Fact(code) = what {
                out.push(Inline::Fact(code.clone()));
                continue;
            }
            if matches!(what, What::Broken) {
                let shown: String = source.chars().take(60).collect();
                let message = format!("`{shown}` is not `[[fact:CODE]]`");
                self.problems.push(Problem::new(*line, Code::BadInline, message));
            }
            out.push(Inline::Text(source.clone()));
        }
    }

    /// Every word below a node, in order, without recursion; facts are left out.
    fn words(&self, node: Node<'_>) -> String {
        let mut words = String::new();
        for below in node.descendants() {
            match &below.data().value {
                NodeValue::Text(text) => token::pieces(text).into_iter().for_each(|piece| {
                    if let Piece::Text(text) = piece {
                        words.push_str(text);
                    }
                }),
                NodeValue::Code(code) => words.push_str(&self.restored(&code.literal)),
                NodeValue::CodeBlock(code) => words.push_str(&self.restored(&code.literal)),
                NodeValue::SoftBreak | NodeValue::LineBreak | NodeValue::Paragraph => words.push(' '),
                _ => {}
            }
        }
        words.trim().to_owned()
    }

    fn restored(&self, text: &str) -> String {
        token::restore(text, &self.tokens).into_owned()
    }

    fn raw_html(&mut self, line: usize) {
        self.problems.push(Problem::new(line, Code::RawHtml, "HTML is not read; it is shown as text"));
    }

    fn line(&self, node: Node<'_>) -> usize {
        let line = node.data().sourcepos.start.line;
        self.lines.get(line.saturating_sub(1)).or(self.lines.last()).copied().unwrap_or(1)
    }
}

fn close(frames: &mut Vec<Frame>, blocks: &mut Vec<Block>) {
    let Some(Frame { line, container, heading, outer }) = frames.pop() else { return };
    let inner = std::mem::replace(blocks, outer);
    blocks.push(Block { line, kind: BlockKind::Container { container, heading, blocks: inner } });
}

/// The number of the placeholder, if a paragraph is one and nothing else.
fn lone_token(node: Node<'_>) -> Option<usize> {
    if !matches!(node.data().value, NodeValue::Paragraph) {
        return None;
    }
    let mut children = node.children();
    match (children.next(), children.next()) {
        (Some(only), None) => match &only.data().value {
            NodeValue::Text(text) => token::alone(text),
            _ => None,
        },
        _ => None,
    }
}

/// Whether a link is just its own address, which the parser linked of its own accord.
fn is_bare(node: Node<'_>, url: &str) -> bool {
    let mut children = node.children();
    let (Some(only), None) = (children.next(), children.next()) else { return false };
    match &only.data().value {
        NodeValue::Text(text) => url == text || url.strip_prefix("http://") == Some(text),
        _ => false,
    }
}

fn is_comment(html: &str) -> bool {
    let html = html.trim();
    html.strip_prefix("<!--").is_some_and(|rest| rest.find("-->").is_none_or(|end| end + 3 == rest.len()))
}
