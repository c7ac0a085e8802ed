//! A resolver that knows a little, and a check of the HTML by a real parser.
#![allow(clippy::unwrap_used, dead_code, missing_docs)]

use html5ever::tendril::TendrilSink;
use markup::*;
use markup5ever_rcdom::{Handle, NodeData, RcDom};

pub struct Known;

impl Resolver for Known {
    fn fact_inline(&self, code: &str) -> Option<InlineFact> {
        let text = match code {
            "population.2024" => "101.3 million people",
            "area" => "331,344 km²",
            "hostile" => "<script>\"'&",
            _ => return None,
        };
        Some(InlineFact {
            text: text.into(),
            href: format!("/en/facts/{code}"),
            title: "2024, \"NSO\"".into(),
        })
    }
    fn link(&self, kind: LinkKind, code: &str) -> Option<Href> {
        let known = matches!((kind, code), (LinkKind::Place, "VN-46") | (LinkKind::Item, "e-visa"));
        known.then(|| Href { url: format!("/en/{code}"), title: String::new() })
    }
    fn fact(&self, fact: &FactBlock, citation: &Citation) -> String {
        format!("<div data-fact=\"{}\">{}</div>", fact.code, citation.number)
    }
    fn figure(&self, figure: &Figure) -> String {
        format!("<figure data-image=\"{}\"></figure>", figure.image.replace('"', ""))
    }
    fn gallery(&self, gallery: &Gallery) -> String {
        format!("<div data-gallery=\"{}\"></div>", gallery.images.len())
    }
    fn chart(&self, chart: &Chart, citations: &[Citation]) -> String {
        let numbers: Vec<usize> = citations.iter().map(|c| c.number).collect();
        format!("<svg data-chart=\"{:?}\">{numbers:?}</svg>", chart.kind)
    }
    fn map(&self, map: &Map) -> String {
        format!("<div data-map=\"{}\"></div>", map.territories.len())
    }
}

pub fn options() -> Options {
    Options {
        table_label: "Table".into(),
        callout_label: "Note".into(),
        video_label: "Video".into(),
        missing_fact: "(figure not available)".into(),
        own_origin: Some("https://portal.example".into()),
    }
}

pub fn html(source: &str) -> String {
    rendered(source).html
}

pub fn rendered(source: &str) -> Rendered {
    render(&parse(source), &Known, &options())
}

pub fn codes(source: &str) -> Vec<(usize, &'static str)> {
    parse(source).problems().iter().map(|p| (p.line, p.code.as_str())).collect()
}

/// Parses HTML as a browser does and lists everything in it that could act. Empty is good.
pub fn dangers(html: &str) -> Vec<String> {
    let dom = html5ever::parse_document(RcDom::default(), Default::default()).one(html);
    let mut found = Vec::new();
    let mut todo: Vec<Handle> = vec![dom.document.clone()];
    while let Some(node) = todo.pop() {
        todo.extend(node.children.borrow().iter().cloned());
        let NodeData::Element { name, attrs, .. } = &node.data else { continue };
        let tag = name.local.as_ref();
        let ours = ["svg", "html", "head", "body", "figure", "figcaption", "aside", "section", "cite"];
        let allowed = [
            "a",
            "blockquote",
            "br",
            "code",
            "del",
            "div",
            "em",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "li",
            "ol",
            "p",
            "pre",
            "span",
            "strong",
            "sup",
            "table",
            "tbody",
            "td",
            "th",
            "thead",
            "tr",
            "ul",
        ];
        if !ours.contains(&tag) && !allowed.contains(&tag) {
            found.push(format!("<{tag}>"));
        }
        for attribute in attrs.borrow().iter() {
            let key = attribute.name.local.as_ref();
            if key.starts_with("on") || key == "style" || key == "src" || key == "srcdoc" {
                found.push(format!("{tag}@{key}"));
            }
            let value = attribute.value.trim().to_ascii_lowercase();
            let address = matches!(key, "href" | "cite" | "action" | "formaction");
            let good =
                ["http://", "https://", "mailto:", "tel:", "/", "#"].iter().any(|s| value.starts_with(s));
            if address && (!good || value.starts_with("//")) {
                found.push(format!("{tag}@{key}={value}"));
            }
        }
    }
    found
}
