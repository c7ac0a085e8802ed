//! What is done with content.

use std::collections::HashSet;

use crate::xliff::{Content, EndOf, Inline, Segment};

impl Content {
    /// Content of nothing but text.
    pub fn text(text: impl Into<String>) -> Self {
        let mut content = Self::default();
        content.push(Inline::Text(text.into()));
        content
    }

    /// Adds a piece. Text goes on where text ended; empty text is nothing.
    pub fn push(&mut self, inline: Inline) {
        match (self.0.last_mut(), inline) {
            (_, Inline::Text(text)) if text.is_empty() => {}
            (Some(Inline::Text(last)), Inline::Text(text)) => last.push_str(&text),
            (_, inline) => self.0.push(inline),
        }
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The text with each code's `equiv` in its place (4.3.1.16), as for a spell checker or a comparison.
    pub fn plain(&self) -> String {
        let mut out = String::new();
        self.add_plain(&mut out);
        out
    }

    fn add_plain(&self, out: &mut String) {
        for inline in &self.0 {
            match inline {
                Inline::Text(text) => out.push_str(text),
                Inline::Ph(ph) => out.push_str(&ph.marker.equiv),
                Inline::Sc(sc) => out.push_str(&sc.marker.equiv),
                Inline::Ec(ec) => out.push_str(&ec.marker.equiv),
                Inline::Pc(pc) => {
                    out.push_str(&pc.start.equiv);
                    pc.content.add_plain(out);
                    out.push_str(&pc.end.equiv);
                }
                Inline::Mrk(mrk) => mrk.content.add_plain(out),
                Inline::Sm(_) | Inline::Em { .. } => {}
            }
        }
    }

    /// The same content without `<mrk>`, `<sm>` and `<em>`; what they were around stays.
    #[must_use]
    pub fn without_annotations(&self) -> Self {
        let mut out = Self::default();
        self.add_bare(&mut out);
        out
    }

    fn add_bare(&self, out: &mut Self) {
        for inline in &self.0 {
            match inline {
                Inline::Mrk(mrk) => mrk.content.add_bare(out),
                Inline::Sm(_) | Inline::Em { .. } => {}
                Inline::Pc(pc) => {
                    let mut pc = pc.clone();
                    pc.content = pc.content.without_annotations();
                    out.push(Inline::Pc(pc));
                }
                other => out.push(other.clone()),
            }
        }
    }

    /// The ids of its codes in order; the end of an `<sc>` is not another code.
    pub fn codes(&self) -> Vec<&str> {
        let mut out = Vec::new();
        self.add_codes(&mut out);
        out
    }

    fn add_codes<'a>(&'a self, out: &mut Vec<&'a str>) {
        for inline in &self.0 {
            match inline {
                Inline::Ph(ph) => out.push(&ph.id),
                Inline::Sc(sc) => out.push(&sc.id),
                Inline::Ec(ec) => {
                    if let EndOf::Elsewhere { id, .. } = &ec.of {
                        out.push(id);
                    }
                }
                Inline::Pc(pc) => {
                    out.push(&pc.id);
                    pc.content.add_codes(out);
                }
                Inline::Mrk(mrk) => mrk.content.add_codes(out),
                Inline::Text(_) | Inline::Sm(_) | Inline::Em { .. } => {}
            }
        }
    }
}

impl From<&str> for Content {
    fn from(text: &str) -> Self {
        Self::text(text)
    }
}

impl FromIterator<Inline> for Content {
    fn from_iter<T: IntoIterator<Item = Inline>>(pieces: T) -> Self {
        let mut content = Self::default();
        pieces.into_iter().for_each(|inline| content.push(inline));
        content
    }
}

/// How the codes of a target differ from those of its source.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CodeChanges {
    /// Ids of codes of the source that are not in the target.
    pub missing: Vec<String>,
    /// Ids of codes of the target that are not in the source. XLIFF allows a translator to add codes (4.7.2.4).
    pub added: Vec<String>,
}

impl Segment {
    /// How the codes of the target differ from those of the source; nothing without a target.
    pub fn code_changes(&self) -> CodeChanges {
        let Some(target) = &self.target else { return CodeChanges::default() };
        let (source, target) = (self.source.content.codes(), target.content.codes());
        let without = |of: &[&str], others: &[&str]| -> Vec<String> {
            let others: HashSet<&str> = others.iter().copied().collect();
            of.iter().filter(|id| !others.contains(*id)).map(|id| (*id).to_owned()).collect()
        };
        CodeChanges { missing: without(&source, &target), added: without(&target, &source) }
    }
}
