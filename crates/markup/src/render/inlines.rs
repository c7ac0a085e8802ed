//! Words in a line.

use std::fmt::Write as _;

use super::Writer;
use super::escape::{self, escape};
use crate::link::{self, Target};
use crate::tree::Inline;

impl Writer<'_> {
    pub(super) fn inlines(&mut self, content: &[Inline], in_link: bool) {
        for inline in content {
            match inline {
                Inline::Text(text) => self.text.push_str(&escape::text(text)),
                Inline::Fact(code) => self.fact(code, in_link),
                Inline::Code(text) => self.within("code", |writer| writer.text.push_str(&escape::text(text))),
                Inline::Emphasis(inner) => self.within("em", |writer| writer.inlines(inner, in_link)),
                Inline::Strong(inner) => self.within("strong", |writer| writer.inlines(inner, in_link)),
                Inline::Strike(inner) => self.within("del", |writer| writer.inlines(inner, in_link)),
                Inline::Link { target, title, content } => self.link(target, title, content, in_link),
                Inline::SoftBreak => self.text.push('\n'),
                Inline::HardBreak => self.text.push_str("<br>\n"),
            }
        }
    }

    pub(super) fn within(&mut self, tag: &str, write: impl FnOnce(&mut Self)) {
        let _ = write!(self.text, "<{tag}>");
        write(self);
        let _ = write!(self.text, "</{tag}>");
    }

    fn fact(&mut self, code: &str, in_link: bool) {
        let Some(fact) = self.resolver.fact_inline(code) else { return self.missing_fact() };
        let number = self.cite(code);
        let text = escape(&fact.text);
        if in_link {
            // A link cannot hold a link; the number still leads to the source.
            let _ = write!(self.text, "<span class=\"fact\">{text}<sup>{number}</sup></span>");
            return;
        }
        let (href, title) = (escape(&fact.href), escape(&fact.title));
        let _ = write!(
            self.text,
            "<a class=\"fact\" href=\"{href}\" title=\"{title}\">{text}<sup>{number}</sup></a>"
        );
    }

    pub(super) fn missing_fact(&mut self) {
        let label = escape(&self.options.missing_fact);
        let _ = write!(self.text, "<span class=\"fact missing\">{label}</span>");
    }

    fn link(&mut self, target: &Target, title: &str, content: &[Inline], in_link: bool) {
        if in_link {
            return self.inlines(content, true);
        }
        let (url, title, external) = match target {
            Target::Internal { kind, code, fragment } => match self.resolver.link(*kind, code) {
                Some(href) => {
                    let hash = if fragment.is_empty() { "" } else { "#" };
                    let title = if title.is_empty() { href.title } else { title.to_owned() };
                    (format!("{}{hash}{fragment}", href.url), title, false)
                }
                None => return self.unlinked(content),
            },
            Target::Web(url) => {
                let own = self.options.own_origin.as_deref().is_some_and(|own| link::same_origin(url, own));
                (url.clone(), title.to_owned(), !own)
            }
            Target::Contact(url) | Target::Local(url) => (url.clone(), title.to_owned(), false),
            Target::Refused => return self.unlinked(content),
        };
        let _ = write!(self.text, "<a href=\"{}\"", escape(&url));
        if !title.is_empty() {
            let _ = write!(self.text, " title=\"{}\"", escape(&title));
        }
        self.text.push_str(if external { " rel=\"noopener external\">" } else { ">" });
        self.inlines(content, true);
        self.text.push_str("</a>");
    }

    fn unlinked(&mut self, content: &[Inline]) {
        self.text.push_str("<span class=\"missing\">");
        self.inlines(content, true);
        self.text.push_str("</span>");
    }
}
