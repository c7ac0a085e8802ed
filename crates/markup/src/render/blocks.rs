//! Blocks, and the directives the caller draws.

use std::fmt::Write as _;

use super::escape::{self, escape};
use super::{Citation, Writer};
use crate::directive::{Chart, ChartData, Directive, FactBlock};
use crate::tree::{Align, Block, BlockKind, Heading, Inline, Table};

impl Writer<'_> {
    pub(super) fn blocks(&mut self, blocks: &[Block], tight: bool) {
        for block in blocks {
            match &block.kind {
                BlockKind::Paragraph(content) => self.paragraph(content, tight),
                BlockKind::Heading(heading) => self.heading(heading),
                BlockKind::List { start, tight, items } => self.list(*start, *tight, items),
                BlockKind::Quote(inner) => {
                    self.within("blockquote", |writer| writer.blocks(inner, false));
                    self.text.push('\n');
                }
                BlockKind::Code(text) => {
                    let _ = writeln!(self.text, "<pre><code>{}</code></pre>", escape::text(text));
                }
                BlockKind::Rule => self.text.push_str("<hr>\n"),
                BlockKind::Table(table) => self.table(table),
                BlockKind::Directive(directive) => self.directive(directive),
                BlockKind::Container { container, heading, blocks } => {
                    self.container(container, heading.as_ref(), blocks);
                }
            }
        }
    }

    fn paragraph(&mut self, content: &[Inline], tight: bool) {
        if tight {
            return self.inlines(content, false);
        }
        self.within("p", |writer| writer.inlines(content, false));
        self.text.push('\n');
    }

    fn heading(&mut self, heading: &Heading) {
        let level = heading.level;
        let _ = write!(self.text, "<h{level} id=\"{}\">", escape(&heading.id));
        self.inlines(&heading.content, false);
        let _ = writeln!(self.text, "</h{level}>");
    }

    fn list(&mut self, start: Option<usize>, tight: bool, items: &[Vec<Block>]) {
        let tag = if start.is_some() { "ol" } else { "ul" };
        let _ = match start {
            Some(start) if start != 1 => writeln!(self.text, "<ol start=\"{start}\">"),
            _ => writeln!(self.text, "<{tag}>"),
        };
        for item in items {
            self.within("li", |writer| writer.blocks(item, tight));
            self.text.push('\n');
        }
        let _ = writeln!(self.text, "</{tag}>");
    }

    /// Wide tables scroll in a box of their own, which therefore must take the keyboard and have a name.
    fn table(&mut self, table: &Table) {
        self.done.has_table = true;
        self.tables += 1;
        let _ = write!(self.text, "<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"");
        self.text.push_str(&escape(&self.options.table_label));
        if self.tables > 1 {
            let _ = write!(self.text, " {}", self.tables);
        }
        self.text.push_str("\">\n<table>\n<thead>\n");
        self.row(&table.head, table, "th scope=\"col\"", "th");
        self.text.push_str("</thead>\n");
        if !table.rows.is_empty() {
            self.text.push_str("<tbody>\n");
            table.rows.iter().for_each(|row| self.row(row, table, "td", "td"));
            self.text.push_str("</tbody>\n");
        }
        self.text.push_str("</table>\n</div>\n");
    }

    fn row(&mut self, row: &[Vec<Inline>], table: &Table, open: &str, close: &str) {
        self.text.push_str("<tr>");
        for (column, cell) in row.iter().enumerate() {
            let class = match table.align.get(column) {
                Some(Align::Center) => " class=\"center\"",
                Some(Align::End) => " class=\"end\"",
                _ => "",
            };
            let _ = write!(self.text, "<{open}{class}>");
            self.inlines(cell, false);
            let _ = write!(self.text, "</{close}>");
        }
        self.text.push_str("</tr>\n");
    }

    fn directive(&mut self, directive: &Directive) {
        match directive {
            Directive::Fact(fact) => self.fact_block(fact),
            Directive::Figure(figure) => {
                self.image(&figure.image);
                self.trusted(&self.resolver.figure(figure));
            }
            Directive::Gallery(gallery) => {
                gallery.images.iter().for_each(|image| self.image(image));
                self.trusted(&self.resolver.gallery(gallery));
            }
            Directive::Chart(chart) => self.chart(chart),
            Directive::Map(map) => {
                self.done.has_map = true;
                self.trusted(&self.resolver.map(map));
            }
            Directive::Video(video) => self.video(video),
        }
    }

    fn fact_block(&mut self, fact: &FactBlock) {
        if self.resolver.fact_inline(&fact.code).is_none() {
            self.within("p", Self::missing_fact);
            return self.text.push('\n');
        }
        let citation = Citation { code: fact.code.clone(), number: self.cite(&fact.code) };
        self.trusted(&self.resolver.fact(fact, &citation));
    }

    fn chart(&mut self, chart: &Chart) {
        self.done.has_chart = true;
        let mut citations = Vec::new();
        if let ChartData::Facts(codes) = &chart.data {
            for code in codes {
                if self.resolver.fact_inline(code).is_some() {
                    citations.push(Citation { code: code.clone(), number: self.cite(code) });
                }
            }
        }
        self.trusted(&self.resolver.chart(chart, &citations));
    }

    fn image(&mut self, code: &str) {
        if !self.done.images.iter().any(|known| known == code) {
            self.done.images.push(code.to_owned());
        }
    }
}
