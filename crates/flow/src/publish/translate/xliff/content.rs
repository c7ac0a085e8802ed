//! A segment as XLIFF's content: marks and what is held become codes, so that a translator's program keeps them.

use exchange::xliff::{Code, CodeKind, Content, Data, EndOf, Inline as X, Marker, Pc, Ph, Unit};
use segment::{Hold, Inline, Mark, parse_inline};

/// The codes of a unit: the same mark has the same id in source and target.
#[derive(Default)]
pub(super) struct Codes {
    /// Original data with their ids.
    pub data: Vec<Data>,
    /// What each code of the source is, by its id; a target takes each once.
    known: Vec<(String, String)>,
    next: usize,
}

impl Codes {
    fn data(&mut self, text: &str) -> Option<String> {
        if let Some(data) = self.data.iter().find(|d| d.text == text) {
            return Some(data.id.clone());
        }
        let id = format!("d{}", self.data.len() + 1);
        self.data.push(Data { id: id.clone(), text: text.to_owned(), ..Data::default() });
        Some(id)
    }

    fn marker(&mut self, text: &str, shown: &str) -> Marker {
        Marker { data: self.data(text), disp: Some(shown.to_owned()), ..Marker::default() }
    }

    /// The id of a code: that of the source's counterpart in a target, where there is one.
    fn id(&mut self, what: &str, free: Option<&mut Vec<(String, String)>>) -> String {
        if let Some(free) = free
            && let Some(at) = free.iter().position(|(name, _)| name == what)
        {
            return free.remove(at).1;
        }
        self.next += 1;
        let id = self.next.to_string();
        self.known.push((what.to_owned(), id.clone()));
        id
    }

    /// A segment of the source.
    pub fn source(&mut self, text: &str) -> Content {
        let pieces = parse_inline(text);
        self.content(&pieces, &mut None)
    }

    /// Its translation; call it after [`Codes::source`].
    pub fn target(&mut self, text: &str) -> Content {
        let pieces = parse_inline(text);
        let mut free = Some(self.known.clone());
        self.content(&pieces, &mut free)
    }

    fn content(&mut self, pieces: &[Inline<'_>], free: &mut Option<Vec<(String, String)>>) -> Content {
        let mut content = Content::default();
        for piece in pieces {
            match piece {
                Inline::Text(text) => content.push(X::Text((*text).to_owned())),
                Inline::Hold(hold, text) => {
                    let id = self.id(text, free.as_mut());
                    let kind = if *hold == Hold::Address { CodeKind::Link } else { CodeKind::Other };
                    let reference = *hold == Hold::Reference;
                    // A cited fact may neither be lost nor be said twice.
                    let code = Code {
                        kind: Some(kind),
                        can_copy: !reference,
                        can_delete: !reference,
                        ..Code::default()
                    };
                    content.push(X::Ph(Box::new(Ph { id, code, marker: self.marker(text, text) })));
                }
                Inline::Mark { mark, open, close, content: inside } => {
                    let id = self.id(&format!("{open}\u{1f}{close}"), free.as_mut());
                    let (kind, sub) = match mark {
                        Mark::Strong => (CodeKind::Format, Some("xlf:b")),
                        Mark::Emphasis => (CodeKind::Format, Some("xlf:i")),
                        Mark::Strike => (CodeKind::Format, None),
                        Mark::Link => (CodeKind::Link, None),
                        Mark::Image => (CodeKind::Image, None),
                    };
                    let code = Code { kind: Some(kind), sub_kind: sub.map(str::to_owned), ..Code::default() };
                    let (start, end) = (self.marker(open, open), self.marker(close, close));
                    let content_inside = self.content(inside, free);
                    let pc = Pc { id, code, start, end, content: content_inside, ..Pc::default() };
                    content.push(X::Pc(Box::new(pc)));
                }
            }
        }
        content
    }
}

/// The text that a content stands for; `Err` holds the id of a code that does not say what it stands for.
pub(super) fn text_of(unit: &Unit, content: &Content) -> Result<String, String> {
    let mut out = String::new();
    add(unit, content, &mut out)?;
    Ok(out)
}

fn add(unit: &Unit, content: &Content, out: &mut String) -> Result<(), String> {
    let data = |marker: &Marker, id: &str| -> Result<&str, String> {
        marker.data.as_deref().and_then(|d| unit.data(d)).ok_or_else(|| id.to_owned())
    };
    for inline in &content.0 {
        match inline {
            X::Text(text) => out.push_str(text),
            X::Ph(ph) => out.push_str(data(&ph.marker, &ph.id)?),
            X::Sc(sc) => out.push_str(data(&sc.marker, &sc.id)?),
            X::Ec(ec) => {
                let id = match &ec.of {
                    EndOf::Start(id) | EndOf::Elsewhere { id, .. } => id,
                };
                out.push_str(data(&ec.marker, id)?);
            }
            X::Pc(pc) => {
                out.push_str(data(&pc.start, &pc.id)?);
                add(unit, &pc.content, out)?;
                out.push_str(data(&pc.end, &pc.id)?);
            }
            X::Mrk(mrk) => add(unit, &mrk.content, out)?,
            X::Sm(_) | X::Em { .. } => {}
        }
    }
    Ok(())
}
