//! Text, codes and annotations.

use super::{Done, Writer, direction};
use crate::xliff::{
    Annotation, Code, CodeKind, Content, Ec, EndOf, Inline, Marker, MarkerKind, Pc, Ph, Reorder, Sc,
};
use crate::xml::Element;

impl Writer {
    /// Text; characters that XML does not allow become `<cp>` (4.2.3.1).
    pub(super) fn text(&mut self, text: &str) -> Done {
        self.0.text_or(text, |c| {
            let code = u32::from(c);
            Some(if code > 0xffff {
                format!("<cp hex=\"{code:06X}\"/>")
            } else {
                format!("<cp hex=\"{code:04X}\"/>")
            })
        })
    }

    pub(super) fn content(&mut self, content: &Content) -> Done {
        content.0.iter().try_for_each(|inline| match inline {
            Inline::Text(text) => self.text(text),
            Inline::Ph(ph) => {
                let Ph { id, code: own, marker: shown } = ph.as_ref();
                self.0.empty(marker(code(Element::new("ph").set("id", id), own), shown))
            }
            Inline::Pc(pc) => {
                self.0.start_text(spanning(pc))?;
                self.content(&pc.content)?;
                self.0.end();
                Ok(())
            }
            Inline::Sc(sc) => self.0.empty(start(sc)),
            Inline::Ec(ec) => self.0.empty(end(ec)),
            Inline::Mrk(mrk) => {
                self.0.start_text(annotation(Element::new("mrk"), &mrk.annotation))?;
                self.content(&mrk.content)?;
                self.0.end();
                Ok(())
            }
            Inline::Sm(sm) => self.0.empty(annotation(Element::new("sm"), sm)),
            Inline::Em { start } => self.0.empty(Element::new("em").set("startRef", start)),
        })
    }
}

fn code(element: Element, code: &Code) -> Element {
    let kind = code.kind.map(|kind| match kind {
        CodeKind::Format => "fmt",
        CodeKind::Interface => "ui",
        CodeKind::Quote => "quote",
        CodeKind::Link => "link",
        CodeKind::Image => "image",
        CodeKind::Other => "other",
    });
    let reorder = match code.can_reorder {
        Reorder::Yes => None,
        Reorder::First => Some("firstNo"),
        Reorder::No => Some("no"),
    };
    let element = element.maybe("type", kind).maybe("subType", code.sub_kind.as_ref());
    let element = unless(element, "canCopy", code.can_copy, true);
    unless(element, "canDelete", code.can_delete, true)
        .maybe("canReorder", reorder)
        .maybe("copyOf", code.copy_of.as_ref())
}

fn filled(text: &str) -> Option<&str> {
    Some(text).filter(|text| !text.is_empty())
}

fn flows(flows: &[String]) -> Option<String> {
    (!flows.is_empty()).then(|| flows.join(" "))
}

fn marker(element: Element, marker: &Marker) -> Element {
    element
        .maybe("dataRef", marker.data.as_ref())
        .maybe("disp", marker.disp.as_ref())
        .maybe("equiv", filled(&marker.equiv))
        .maybe("subFlows", flows(&marker.sub_flows))
}

fn spanning(pc: &Pc) -> Element {
    // The Schematron rules want both when there is one.
    let equiv = !(pc.start.equiv.is_empty() && pc.end.equiv.is_empty());
    let element = code(Element::new("pc").set("id", &pc.id), &pc.code)
        .maybe("dataRefStart", pc.start.data.as_ref())
        .maybe("dataRefEnd", pc.end.data.as_ref())
        .maybe("dispStart", pc.start.disp.as_ref())
        .maybe("dispEnd", pc.end.disp.as_ref())
        .maybe("equivStart", equiv.then_some(&pc.start.equiv))
        .maybe("equivEnd", equiv.then_some(&pc.end.equiv))
        .maybe("subFlowsStart", flows(&pc.start.sub_flows))
        .maybe("subFlowsEnd", flows(&pc.end.sub_flows));
    unless(element, "canOverlap", pc.can_overlap, false).maybe("dir", pc.direction.map(direction))
}

fn start(sc: &Sc) -> Element {
    let element = marker(code(Element::new("sc").set("id", &sc.id), &sc.code), &sc.marker);
    let element =
        unless(element, "canOverlap", sc.can_overlap, true).maybe("dir", sc.direction.map(direction));
    unless(element, "isolated", sc.isolated, false)
}

fn end(ec: &Ec) -> Element {
    let element = Element::new("ec");
    let element = match &ec.of {
        EndOf::Start(start) => element.set("startRef", start),
        EndOf::Elsewhere { id, direction: way } => {
            element.set("id", id).set("isolated", "yes").maybe("dir", way.map(direction))
        }
    };
    unless(marker(code(element, &ec.code), &ec.marker), "canOverlap", ec.can_overlap, true)
}

fn annotation(element: Element, annotation: &Annotation) -> Element {
    let kind = match &annotation.kind {
        MarkerKind::Generic => None,
        MarkerKind::Comment => Some("comment"),
        MarkerKind::Term => Some("term"),
        MarkerKind::Own(kind) => Some(kind.as_str()),
    };
    element
        .set("id", &annotation.id)
        .maybe("type", kind)
        .flag("translate", annotation.translate)
        .maybe("ref", annotation.reference.as_ref())
        .maybe("value", annotation.value.as_ref())
}

/// A flag that is only written when it is not what it would be anyway.
fn unless(element: Element, name: &str, value: bool, default: bool) -> Element {
    element.flag(name, Some(value).filter(|value| *value != default))
}
