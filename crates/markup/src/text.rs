//! The words of a tree without their form.

use crate::directive::{ChartData, Container, Directive};
use crate::document::Outline;
use crate::tree::{Block, BlockKind, Inline};

/// Gives the words of a fact by its code, `None` when there is no such fact.
pub type FactText<'a> = dyn Fn(&str) -> Option<String> + 'a;

pub(crate) fn plain(blocks: &[Block], facts: &FactText<'_>) -> String {
    let mut writer = Writer { out: String::new(), facts };
    writer.blocks(blocks);
    writer.out.truncate(writer.out.trim_end().len());
    writer.out
}

pub(crate) fn headings(blocks: &[Block], facts: &FactText<'_>, out: &mut Vec<Outline>) {
    for block in blocks {
        match &block.kind {
            BlockKind::Heading(heading) => {
                let mut writer = Writer { out: String::new(), facts };
                writer.inlines(&heading.content);
                let text = writer.out.trim().to_owned();
                let (level, id) = (heading.level, heading.id.clone());
                out.push(Outline { level, id, text, line: block.line, question: false });
            }
            BlockKind::Container { container, heading, blocks } => {
                if let (Container::Question(question), Some((level, id))) = (container, heading) {
                    let text = question.question.clone();
                    out.push(Outline {
                        level: *level,
                        id: id.clone(),
                        text,
                        line: block.line,
                        question: true,
                    });
                }
                headings(blocks, facts, out);
            }
            _ => {}
        }
    }
}

struct Writer<'a> {
    out: String,
    facts: &'a FactText<'a>,
}

impl Writer<'_> {
    fn blocks(&mut self, blocks: &[Block]) {
        blocks.iter().for_each(|block| self.block(&block.kind));
    }

    fn block(&mut self, kind: &BlockKind) {
        match kind {
            BlockKind::Paragraph(content) => self.line_of(content),
            BlockKind::Heading(heading) => self.line_of(&heading.content),
            BlockKind::List { items, .. } => items.iter().for_each(|item| self.blocks(item)),
            BlockKind::Quote(inner) => self.blocks(inner),
            BlockKind::Code(text) => self.words(text.trim_end()),
            BlockKind::Rule => {}
            BlockKind::Table(table) => {
                for row in std::iter::once(&table.head).chain(&table.rows) {
                    for cell in row {
                        self.inlines(cell);
                        self.out.push(' ');
                    }
                    self.end_line();
                }
            }
            BlockKind::Directive(directive) => self.directive(directive),
            BlockKind::Container { container, blocks, .. } => {
                match container {
                    Container::Question(question) => self.words(&question.question),
                    Container::Callout(callout) => self.words(callout.title.as_deref().unwrap_or_default()),
                    Container::Quote(_) => {}
                }
                self.blocks(blocks);
                if let Container::Quote(quote) = container {
                    self.words(&format!("{} {}", quote.who, quote.source.name));
                }
            }
        }
    }

    fn directive(&mut self, directive: &Directive) {
        match directive {
            Directive::Fact(fact) => {
                let words = (self.facts)(&fact.code).unwrap_or_default();
                self.words(&words);
            }
            Directive::Figure(figure) => {
                let alt = figure.alt.as_deref().unwrap_or_default();
                self.words(&figure.caption);
                if alt != figure.caption {
                    self.words(alt);
                }
            }
            Directive::Gallery(gallery) => self.words(&gallery.caption),
            Directive::Map(map) => self.words(&map.title),
            Directive::Video(video) => self.words(&video.title),
            Directive::Chart(chart) => {
                self.words(&chart.title);
                match &chart.data {
                    ChartData::Facts(codes) => {
                        for code in codes {
                            let words = (self.facts)(code).unwrap_or_default();
                            self.words(&words);
                        }
                    }
                    ChartData::Given { points, source, .. } => {
                        // A row of years and figures says nothing outside its drawing; names do.
                        points
                            .iter()
                            .filter(|point| point.label.chars().any(char::is_alphabetic))
                            .for_each(|point| self.words(&point.label));
                        self.words(&source.name);
                    }
                }
            }
        }
    }

    fn line_of(&mut self, content: &[Inline]) {
        self.inlines(content);
        self.end_line();
    }

    fn words(&mut self, words: &str) {
        self.out.push_str(words);
        self.end_line();
    }

    fn end_line(&mut self) {
        let end = self.out.trim_end_matches(' ').len();
        self.out.truncate(end);
        if !self.out.is_empty() && !self.out.ends_with('\n') {
            self.out.push('\n');
        }
    }

    fn inlines(&mut self, content: &[Inline]) {
        for inline in content {
            match inline {
                Inline::Text(text) | Inline::Code(text) => self.out.push_str(text),
                Inline::Fact(code) => self.out.push_str(&(self.facts)(code).unwrap_or_default()),
                Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strike(inner) => {
                    self.inlines(inner)
                }
                Inline::Link { content, .. } => self.inlines(content),
                Inline::SoftBreak | Inline::HardBreak => self.out.push(' '),
            }
        }
    }
}

/// Words between spaces; in scripts that put none between words, letters divided by the usual length of a word.
pub(crate) fn count_words(text: &str) -> usize {
    let (mut words, mut ideographs, mut unspaced) = (0, 0, 0);
    let mut in_word = false;
    for c in text.chars() {
        let spaced = match c {
            '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}' => {
                ideographs += 1;
                false
            }
            // Thai, Lao, Myanmar and Khmer.
            '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' => {
                unspaced += 1;
                false
            }
            _ => c.is_alphanumeric() || (in_word && !c.is_whitespace()),
        };
        words += usize::from(spaced && !in_word);
        in_word = spaced;
    }
    words + usize::div_ceil(ideographs, 2) + usize::div_ceil(unspaced, 5)
}

#[cfg(test)]
mod tests {
    use super::count_words;

    #[test]
    fn counts_words_of_every_script() {
        assert_eq!(count_words("Việt Nam có 34 tỉnh – thành phố, don't."), 8);
        assert_eq!(count_words("越南有三十四个省"), 4);
        assert_eq!(count_words("ประเทศเวียดนาม"), 3);
        assert_eq!(count_words(" \n – "), 0);
    }
}
