//! XLIFF documents that keep to the rules.

use exchange::xliff::{
    Annotation, Code, CodeKind, Content, Data, Direction, Document, Ec, EndOf, File, Group, Ignorable,
    Inline, Marker, MarkerKind, Mrk, Node, Note, Part, Pc, Ph, Reorder, Sc, Scope, Segment, Side, Source,
    Space, State, Target, Unit, Version,
};
use proptest::prelude::*;

use super::{any_text, language, maybe_text, text};

/// Content without ids yet.
#[derive(Debug, Clone)]
enum Tree {
    Text(String),
    Ph(Code, Face),
    Pc(Code, Face, Face, Vec<Tree>),
    Span(Code, Face, Vec<Tree>),
    Mrk(Annotation, Vec<Tree>),
    Sm(Annotation, Vec<Tree>),
}

#[derive(Debug, Clone)]
struct Face {
    data: bool,
    disp: Option<String>,
    equiv: String,
}

fn face() -> impl Strategy<Value = Face> {
    (any::<bool>(), maybe_text(), text()).prop_map(|(data, disp, equiv)| Face { data, disp, equiv })
}

fn code() -> impl Strategy<Value = Code> {
    let kind = prop::sample::select(vec![
        (None, None),
        (Some(CodeKind::Format), Some("xlf:b")),
        (Some(CodeKind::Interface), Some("xlf:var")),
        (Some(CodeKind::Link), Some("md:link")),
        (Some(CodeKind::Image), None),
        (Some(CodeKind::Quote), None),
        (Some(CodeKind::Other), None),
    ]);
    (kind, any::<bool>(), any::<bool>()).prop_map(|((kind, sub), can_copy, can_delete)| {
        let can_reorder = if can_copy || can_delete { Reorder::Yes } else { Reorder::First };
        Code { kind, sub_kind: sub.map(str::to_owned), can_copy, can_delete, can_reorder, copy_of: None }
    })
}

fn annotation() -> impl Strategy<Value = Annotation> {
    let kind = prop::sample::select(vec![
        MarkerKind::Term,
        MarkerKind::Comment,
        MarkerKind::Generic,
        MarkerKind::Own("my:kind".into()),
    ]);
    (kind, text(), any::<bool>()).prop_map(|(kind, value, translate)| Annotation {
        reference: (kind == MarkerKind::Term).then(|| format!("https://example.org/{}", value.len())),
        id: String::new(),
        value: Some(value),
        translate: Some(translate),
        kind,
    })
}

fn trees() -> impl Strategy<Value = Vec<Tree>> {
    let leaf = prop_oneof![
        3 => any_text().prop_map(Tree::Text),
        1 => (code(), face()).prop_map(|(code, face)| Tree::Ph(code, face)),
    ];
    let tree = leaf.prop_recursive(3, 12, 3, |inner| {
        let inner = prop::collection::vec(inner, 0..3);
        prop_oneof![
            (code(), face(), face(), inner.clone()).prop_map(|(c, a, b, i)| Tree::Pc(c, a, b, i)),
            (code(), face(), inner.clone()).prop_map(|(c, f, i)| Tree::Span(c, f, i)),
            (annotation(), inner.clone()).prop_map(|(a, i)| Tree::Mrk(a, i)),
            (annotation(), inner).prop_map(|(a, i)| Tree::Sm(a, i)),
        ]
    });
    prop::collection::vec(tree, 0..4)
}

/// Gives ids. The same trees from the same number give the same ids, so that a target fits its source.
fn grow(trees: &[Tree], next: &mut usize, content: &mut Content, word: &impl Fn(&str) -> String) {
    let id = |next: &mut usize| {
        *next += 1;
        format!("c{next}")
    };
    let marker = |face: &Face| Marker {
        data: face.data.then(|| "d1".to_owned()),
        disp: face.disp.clone(),
        equiv: face.equiv.clone(),
        sub_flows: Vec::new(),
    };
    let within = |trees: &[Tree], next: &mut usize| {
        let mut content = Content::default();
        grow(trees, next, &mut content, word);
        content
    };
    for tree in trees {
        match tree {
            Tree::Text(text) => content.push(Inline::Text(word(text))),
            Tree::Ph(code, face) => {
                let ph = Ph { id: id(next), code: code.clone(), marker: marker(face) };
                content.push(Inline::Ph(Box::new(ph)));
            }
            Tree::Pc(code, start, end, inner) => {
                let end = Face { data: start.data, ..end.clone() };
                let pc = Pc {
                    id: id(next),
                    code: code.clone(),
                    start: marker(start),
                    end: marker(&end),
                    can_overlap: code.can_copy,
                    direction: code.can_delete.then_some(Direction::RightToLeft),
                    content: within(inner, next),
                };
                content.push(Inline::Pc(Box::new(pc)));
            }
            Tree::Span(code, face, inner) => {
                // Its end would have to go on with the row.
                let code = Code { can_reorder: Reorder::Yes, ..code.clone() };
                let id = id(next);
                content.push(Inline::Sc(Box::new(Sc {
                    id: id.clone(),
                    code: code.clone(),
                    marker: marker(face),
                    ..Sc::default()
                })));
                grow(inner, next, content, word);
                let ec = Ec { of: EndOf::Start(id), code, marker: marker(face), can_overlap: true };
                content.push(Inline::Ec(Box::new(ec)));
            }
            Tree::Mrk(annotation, inner) => {
                let annotation = Annotation { id: id(next), ..annotation.clone() };
                let content_within = within(inner, next);
                content.push(Inline::Mrk(Box::new(Mrk { annotation, content: content_within })));
            }
            Tree::Sm(annotation, inner) => {
                let id = id(next);
                content.push(Inline::Sm(Box::new(Annotation { id: id.clone(), ..annotation.clone() })));
                grow(inner, next, content, word);
                content.push(Inline::Em { start: id });
            }
        }
    }
}

fn note() -> impl Strategy<Value = Note> {
    let side = prop::option::of(prop::sample::select(vec![Side::Source, Side::Target]));
    (side, maybe_text(), 1..=10u8, text()).prop_map(|(applies_to, category, priority, text)| Note {
        id: None,
        applies_to,
        category,
        priority,
        text,
    })
}

fn space() -> impl Strategy<Value = Option<Space>> {
    prop::sample::select(vec![None, Some(Space::Default), Some(Space::Preserve)])
}

fn scope() -> impl Strategy<Value = Scope> {
    let direction = || {
        prop::option::of(prop::sample::select(vec![
            Direction::Auto,
            Direction::LeftToRight,
            Direction::RightToLeft,
        ]))
    };
    (any::<Option<bool>>(), any::<Option<bool>>(), direction(), direction(), space()).prop_map(
        |(translate, can_resegment, source_direction, target_direction, space)| Scope {
            translate,
            can_resegment,
            source_direction,
            target_direction,
            space,
        },
    )
}

fn unit() -> impl Strategy<Value = Unit> {
    let state = prop::sample::select(vec![State::Initial, State::Translated, State::Reviewed, State::Final]);
    let part = (trees(), prop::option::of(state), any::<bool>(), space());
    let parts = prop::collection::vec(part, 1..4);
    let notes = prop::collection::vec(note(), 0..3);
    (parts, notes, any_text(), scope(), maybe_text(), any::<bool>()).prop_map(
        |(parts, mut notes, data, scope, name, turn)| {
            for (index, note) in notes.iter_mut().enumerate() {
                note.id = Some(format!("n{index}"));
            }
            let count = parts.len() as u32;
            let mut unit = Unit { name, kind: Some("my:unit".into()), scope, notes, ..Unit::default() };
            unit.data.push(Data { id: "d1".into(), direction: Direction::RightToLeft, text: data });
            let mut next = 0;
            for (index, (trees, state, segment, space)) in parts.into_iter().enumerate() {
                let from = next;
                let mut source = Source { space, ..Source::default() };
                grow(&trees, &mut next, &mut source.content, &str::to_owned);
                let target = state.map(|_| {
                    let mut content = Content::default();
                    let mut again = from;
                    grow(&trees, &mut again, &mut content, &|text| text.chars().rev().collect());
                    // Turned around as a whole, every part has a place.
                    Target { content, space, order: turn.then_some(count - index as u32) }
                });
                let id = Some(format!("s{index}"));
                if segment || index == 0 {
                    let (state, sub_state) = (state.unwrap_or_default(), turn.then(|| "my:sub".to_owned()));
                    let segment = Segment { id, source, target, state, sub_state, can_resegment: Some(turn) };
                    unit.parts.push(Part::Segment(segment));
                } else {
                    unit.parts.push(Part::Ignorable(Ignorable { id, source, target }));
                }
            }
            // An order is only whole when every part has a target.
            if unit.parts.iter().any(|part| part.target().is_none()) {
                for part in &mut unit.parts {
                    let target = match part {
                        Part::Segment(segment) => &mut segment.target,
                        Part::Ignorable(ignorable) => &mut ignorable.target,
                    };
                    target.iter_mut().for_each(|target| target.order = None);
                }
            }
            unit
        },
    )
}

/// A document with one file, units and a group.
pub fn document() -> impl Strategy<Value = Document> {
    let units = prop::collection::vec(unit(), 1..4);
    (units, prop::collection::vec(unit(), 0..2), scope(), maybe_text(), language(), language()).prop_map(
        |(mut units, mut grouped, scope, original, source_language, target_language)| {
            for (index, unit) in units.iter_mut().chain(&mut grouped).enumerate() {
                unit.id = format!("u{index}");
            }
            let mut nodes: Vec<Node> = units.into_iter().map(Node::Unit).collect();
            let nodes_within = grouped.into_iter().map(Node::Unit).collect();
            nodes.push(Node::Group(Group { id: "g".into(), scope, nodes: nodes_within, ..Group::default() }));
            let skeleton = original.as_ref().map(|_| "skeleton.md".to_owned());
            let file = File { id: "f".into(), original, skeleton, scope, notes: Vec::new(), nodes };
            Document {
                version: Version::V2_1,
                source_language,
                target_language: Some(target_language),
                space: scope.space,
                files: vec![file],
            }
        },
    )
}
