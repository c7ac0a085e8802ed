//! TMX units that keep to the rules.

use exchange::tmx::{
    Association, Details, Edge, History, Inline, Native, NativePart, Note, Prop, Segmentation, Unit, Variant,
};
use proptest::prelude::*;

use super::{language, maybe_text, text};

/// A segment without numbers yet.
#[derive(Debug, Clone)]
enum Tree {
    Text(String),
    Ph(Option<String>, String),
    It(Edge, String),
    Hi(Vec<Tree>),
    Pair(String, String, Vec<Tree>),
    Sub(String, Vec<Tree>),
}

fn trees() -> impl Strategy<Value = Vec<Tree>> {
    let edge = prop::sample::select(vec![Edge::Begin, Edge::End]);
    let leaf = prop_oneof![
        3 => text().prop_map(Tree::Text),
        1 => (maybe_text(), text()).prop_map(|(kind, native)| Tree::Ph(kind, native)),
        1 => (edge, text()).prop_map(|(edge, native)| Tree::It(edge, native)),
    ];
    let tree = leaf.prop_recursive(3, 12, 3, |inner| {
        let inner = prop::collection::vec(inner, 0..3);
        prop_oneof![
            inner.clone().prop_map(Tree::Hi),
            (text(), text(), inner.clone()).prop_map(|(a, b, inner)| Tree::Pair(a, b, inner)),
            (text(), inner).prop_map(|(native, inner)| Tree::Sub(native, inner)),
        ]
    });
    prop::collection::vec(tree, 0..4)
}

fn push(inlines: &mut Vec<Inline>, inline: Inline) {
    match (inlines.last_mut(), inline) {
        (_, Inline::Text(text)) if text.is_empty() => {}
        (Some(Inline::Text(last)), Inline::Text(text)) => last.push_str(&text),
        (_, inline) => inlines.push(inline),
    }
}

fn native(code: &str) -> Native {
    if code.is_empty() { Vec::new() } else { vec![NativePart::Code(code.to_owned())] }
}

fn grow(trees: &[Tree], next: &mut usize, out: &mut Vec<Inline>) {
    for tree in trees {
        let x = Some("1".to_owned());
        match tree {
            Tree::Text(text) => push(out, Inline::Text(text.clone())),
            Tree::Ph(kind, code) => {
                let association = kind.as_ref().map(|kind| match kind.len() % 3 {
                    0 => Association::Before,
                    1 => Association::After,
                    _ => Association::Both,
                });
                push(out, Inline::Placeholder { x, association, kind: kind.clone(), native: native(code) });
            }
            Tree::It(edge, code) => {
                push(out, Inline::Isolated { edge: *edge, x: None, kind: None, native: native(code) });
            }
            Tree::Hi(inner) => {
                let mut content = Vec::new();
                grow(inner, next, &mut content);
                push(out, Inline::Highlight { x, kind: Some("term".into()), content });
            }
            Tree::Pair(begin, end, inner) => {
                *next += 1;
                let i = next.to_string();
                let kind = Some("bold".to_owned());
                push(out, Inline::Begin { i: i.clone(), x, kind, native: native(begin) });
                grow(inner, next, out);
                push(out, Inline::End { i, native: native(end) });
            }
            Tree::Sub(code, inner) => {
                let mut content = Vec::new();
                grow(inner, &mut 0, &mut content);
                let mut native = native(code);
                native.push(NativePart::Sub { kind: Some("alt".into()), data_type: None, content });
                push(out, Inline::Placeholder { x: None, association: None, kind: None, native });
            }
        }
    }
}

fn details() -> impl Strategy<Value = Details> {
    let date =
        || prop::option::of((0..4_000_000_000_i64).prop_map(|s| jiff::Timestamp::from_second(s).unwrap()));
    (date(), date(), date(), maybe_text(), any::<Option<u64>>()).prop_map(
        |(created, changed, last_used, created_by, used)| Details {
            history: History {
                created,
                changed,
                changed_by: created_by.clone(),
                created_by: created_by.clone(),
            },
            last_used,
            used,
            tool: created_by.clone(),
            data_type: created_by,
            ..Details::default()
        },
    )
}

fn props() -> impl Strategy<Value = Vec<Prop>> {
    let prop = (text(), prop::option::of(language()), text());
    prop::collection::vec(
        prop.prop_map(|(kind, language, value)| Prop { kind, language, value, original_encoding: None }),
        0..2,
    )
}

/// A unit in one to three languages.
pub fn unit() -> impl Strategy<Value = Unit> {
    let variant = (language(), details(), props(), trees()).prop_map(|(language, details, props, trees)| {
        let mut segment = Vec::new();
        grow(&trees, &mut 0, &mut segment);
        Variant { language, details, props, segment, notes: Vec::new() }
    });
    let segmentation = prop::option::of(prop::sample::select(vec![
        Segmentation::Block,
        Segmentation::Paragraph,
        Segmentation::Sentence,
        Segmentation::Phrase,
    ]));
    let variants = prop::collection::vec(variant, 1..4);
    (maybe_text(), segmentation, details(), props(), variants, maybe_text()).prop_map(
        |(id, segmentation, details, props, variants, note)| {
            let notes = note.map(|text| Note { text, ..Note::default() }).into_iter().collect();
            Unit { id, source_language: None, segmentation, details, notes, props, variants }
        },
    )
}
