//! A text of a kit as a file for a word processor.

use markup::{Block as Piece, BlockKind, Container, Directive, Inline, Target};
use paper::{Block, Cell, Column, Heading, List, Paper, Row, Run, Table};
use render::View;

use super::texts::Words;
use crate::desk::programme::report::word_file;
use crate::failure::Failure;

/// Writes it. Pictures are files of their own beside it; of a chart the title stands here, and its figures where the text
/// gives them.
pub fn file(v: &View<'_>, words: &Words<'_>, body: &str) -> Result<Vec<u8>, Failure> {
    let mut blocks = vec![
        heading(1, words.title),
        Block::Paragraph { runs: vec![Run::bold(words.summary)] },
        paragraph(&words.by.join(" · ")),
    ];
    pieces(v, markup::parse(body).blocks(), &mut blocks);
    if !words.sources.is_empty() {
        blocks.push(heading(2, &words.sources_title));
        let items = words.sources.iter().map(|s| vec![Run::plain(format!("{}: {}", s.text, s.value))]);
        blocks.push(Block::List(List { ordered: true, items: items.collect() }));
    }
    let link = Run { link: Some(words.url.to_owned()), ..Run::plain(words.url) };
    blocks.push(Block::Paragraph { runs: vec![link] });
    word_file(&Paper {
        lang: v.local.locale.to_string(),
        rtl: v.dir() == "rtl",
        title: words.title.to_owned(),
        blocks,
        ..Paper::default()
    })
}

fn heading(level: u8, text: &str) -> Block {
    Block::Heading(Heading { level, text: text.to_owned(), ..Heading::default() })
}

fn paragraph(text: &str) -> Block {
    Block::Paragraph { runs: vec![Run::plain(text)] }
}

fn pieces(v: &View<'_>, from: &[Piece], out: &mut Vec<Block>) {
    for piece in from {
        match &piece.kind {
            BlockKind::Paragraph(inlines) => out.push(Block::Paragraph { runs: runs(v, inlines) }),
            BlockKind::Heading(found) => {
                let text: String = runs(v, &found.content).into_iter().map(|run| run.text).collect();
                out.push(heading(found.level, &text));
            }
            BlockKind::List { start, items, .. } => {
                let items = items.iter().map(|item| {
                    let mut inner = Vec::new();
                    pieces(v, item, &mut inner);
                    flat(inner)
                });
                out.push(Block::List(List { ordered: start.is_some(), items: items.collect() }));
            }
            BlockKind::Quote(inner) => pieces(v, inner, out),
            BlockKind::Code(text) => out.push(paragraph(text)),
            BlockKind::Rule => {}
            BlockKind::Table(table) => out.extend(table_of(v, table)),
            BlockKind::Directive(directive) => out.extend(directed(v, directive)),
            BlockKind::Container { container, blocks, .. } => {
                match container {
                    Container::Question(question) => out.push(heading(2, &question.question)),
                    Container::Callout(callout) => {
                        let title = callout.title.clone().unwrap_or_else(|| v.t("callout-label"));
                        out.push(Block::Paragraph { runs: vec![Run::bold(title)] });
                    }
                    Container::Quote(_) => {}
                }
                pieces(v, blocks, out);
                if let Container::Quote(quote) = container
                    && !quote.who.is_empty()
                {
                    out.push(paragraph(&format!("– {}, {}", quote.who, quote.source.name)));
                }
            }
        }
    }
}

/// The paragraphs of a list's entry as one.
fn flat(blocks: Vec<Block>) -> Vec<Run> {
    let mut out: Vec<Run> = Vec::new();
    for block in blocks {
        let more: Vec<Run> = match block {
            Block::Paragraph { runs } => runs,
            Block::List(list) => list.items.into_iter().flatten().collect(),
            _ => Vec::new(),
        };
        if !out.is_empty() && !more.is_empty() {
            out.push(Run::plain("\n"));
        }
        out.extend(more);
    }
    out
}

fn table_of(v: &View<'_>, table: &markup::Table) -> Option<Block> {
    let plain = |cell: &[Inline]| -> String { runs(v, cell).into_iter().map(|run| run.text).collect() };
    let columns: Vec<Column> =
        table.head.iter().map(|cell| Column { title: plain(cell), ..Column::default() }).collect();
    let rows = table.rows.iter().map(|row| Row {
        cells: row.iter().map(|cell| Cell { runs: runs(v, cell), span: 1 }).collect(),
        ..Row::default()
    });
    (!columns.is_empty()).then(|| Block::Table(Table { columns, rows: rows.collect(), ..Table::default() }))
}

fn directed(v: &View<'_>, directive: &Directive) -> Option<Block> {
    let text = match directive {
        Directive::Fact(block) => {
            let fact = v.country.fact(&block.code)?;
            format!("{}: {}", v.name("fact", &block.code), v.fact(fact))
        }
        Directive::Figure(figure) => figure.caption.clone(),
        Directive::Gallery(gallery) => gallery.caption.clone(),
        Directive::Chart(chart) => chart.title.clone(),
        Directive::Map(map) => map.title.clone(),
        Directive::Video(video) => format!("{} {}", video.title, video.url),
    };
    (!text.trim().is_empty()).then(|| paragraph(&text))
}

fn runs(v: &View<'_>, inlines: &[Inline]) -> Vec<Run> {
    let mut out = Vec::new();
    collect(v, inlines, &Run::default(), &mut out);
    out
}

/// Adds the runs of some words in a look.
fn collect(v: &View<'_>, inlines: &[Inline], look: &Run, out: &mut Vec<Run>) {
    let with = |text: String| Run { text, ..look.clone() };
    for inline in inlines {
        match inline {
            Inline::Text(text) | Inline::Code(text) => out.push(with(text.clone())),
            Inline::Fact(code) => {
                let value = v.country.fact(code).map_or_else(|| v.t("missing-fact"), |fact| v.fact(fact));
                out.push(with(value));
            }
            Inline::Emphasis(inner) => collect(v, inner, &Run { italic: true, ..look.clone() }, out),
            Inline::Strong(inner) => collect(v, inner, &Run { bold: true, ..look.clone() }, out),
            Inline::Strike(inner) => collect(v, inner, look, out),
            Inline::Link { target, content, .. } => {
                let link = match target {
                    Target::Web(address) | Target::Contact(address) => Some(address.clone()),
                    _ => look.link.clone(),
                };
                collect(v, content, &Run { link, ..look.clone() }, out);
            }
            Inline::SoftBreak => out.push(with(" ".to_owned())),
            Inline::HardBreak => out.push(with("\n".to_owned())),
        }
    }
}
