//! XLIFF: what is refused and where, what is left out, and what is done with the rest.
#![allow(clippy::unwrap_used, missing_docs)]

use exchange::xliff::{
    self, Content, Document, File, Inline, Node, Part, Ph, Segment, Space, State, Target, Unit,
};
use exchange::{About, Limits, Place, ReadError, WriteError};

/// A file whose third line holds this unit content.
fn file(unit: &str) -> String {
    format!(
        "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"en\" trgLang=\"fr\">\n\
         <file id=\"f\"><unit id=\"u\">\n{unit}\n</unit></file></xliff>"
    )
}

fn segment(source: &str, target: &str) -> String {
    file(&format!("<segment><source>{source}</source><target>{target}</target></segment>"))
}

fn read(text: &str) -> Result<xliff::Reading, ReadError> {
    xliff::read(text.as_bytes(), &Limits::WHOLE)
}

#[track_caller]
fn refused(text: &str, line: u64, column: u64, reason: &str) {
    let error = read(text).unwrap_err();
    assert!(error.reason.to_string().contains(reason), "{error}");
    assert_eq!(error.place, Place { line, column }, "{error}");
}

fn abouts(text: &str) -> Vec<String> {
    read(text).unwrap().remarks.iter().map(ToString::to_string).collect()
}

#[test]
fn codes_of_the_target_are_those_of_the_source() {
    // Where the content of the target begins.
    let column = |source: &str| 35 + source.chars().count() as u64;
    let source = "a <ph id=\"1\"/> <pc id=\"2\">b</pc>";
    assert!(
        read(&segment(source, "<sc id=\"2\"/>B<ec startRef=\"2\"/> <ph id=\"1\"/><ph id=\"9\"/>")).is_ok()
    );
    refused(&segment(source, "<ph id=\"2\"/>"), 3, column(source), "belongs to something else");
    refused(&segment("a", "<ph id=\"1\"/><ph id=\"1\"/>"), 3, column("a") + 12, "twice in the unit");
    refused(&segment("<ph id=\"1\"/><ph id=\"1\"/>", "b"), 3, 30, "twice in the unit");
    // The code of another segment.
    let two = "<segment><source><ph id=\"1\"/></source></segment>\n\
               <segment><source>b</source><target><ph id=\"1\"/></target></segment>";
    refused(&file(two), 4, 36, "belongs to something else");
}

#[test]
fn what_may_not_be_deleted_or_moved_stays() {
    let source = "<ph id=\"1\" canDelete=\"no\"/>a";
    assert_eq!(
        abouts(&segment(source, "b")),
        ["line 3, column 55: the code 1 may not be deleted and is not in the target"]
    );
    let done = segment(source, "b").replace("<segment>", "<segment state=\"final\">");
    refused(&done, 3, 69, "may not be deleted");
    let no = "canCopy=\"no\" canDelete=\"no\"";
    let row = format!("<ph id=\"1\" canReorder=\"firstNo\" {no}/><ph id=\"2\" canReorder=\"no\" {no}/>");
    let other = format!(
        "<ph id=\"1\" canReorder=\"firstNo\" {no}/><ph id=\"3\"/><ph id=\"2\" canReorder=\"firstNo\" {no}/>"
    );
    assert!(abouts(&segment(&row, &row)).is_empty());
    let moved = read(&segment(&row, &other)).unwrap();
    assert_eq!(moved.remarks[0].about, About::Reordered("2".into()));
    let done = segment(&row, &other).replace("<segment>", "<segment state=\"final\">");
    assert!(read(&done).unwrap_err().reason.to_string().contains("may not be moved"));
}

#[test]
fn beginnings_and_ends_meet_across_segments() {
    let unit = |one: &str, two: &str| {
        file(&format!(
            "<segment><source><sc id=\"1\"/>a</source>{one}</segment>\
             <segment><source>b<ec startRef=\"1\"/></source>{two}</segment>"
        ))
    };
    let (begin, end) = ("<target><sc id=\"1\"/>A</target>", "<target>B<ec startRef=\"1\"/></target>");
    assert!(read(&unit("", "")).is_ok());
    assert!(read(&unit(begin, end)).is_ok());
    // The other half is not translated yet.
    assert!(read(&unit(begin, "")).is_ok());
    assert!(read(&unit("", end)).is_ok());
    // Here it is, without its half.
    for (one, two) in [(begin, "<target>B</target>"), ("<target>A</target>", end)] {
        assert!(read(&unit(one, two)).is_err());
    }
    // In the order in which the targets are put together, the end comes first.
    let (last, first) =
        (begin.replace("<target", "<target order=\"2\""), end.replace("<target", "<target order=\"1\""));
    assert!(read(&unit(&last, &first)).unwrap_err().reason.to_string().contains("did not begin"));
    refused(
        &file("<segment><source>a<ec startRef=\"1\"/><sc id=\"1\"/></source></segment>"),
        3,
        19,
        "did not begin",
    );
    let twice = "<segment><source><sc id=\"1\"/><ec startRef=\"1\"/><ec startRef=\"1\"/></source></segment>";
    refused(&file(twice), 3, 48, "did not begin");
    let marks = "<segment><source><sm id=\"1\" type=\"term\"/>a<ec startRef=\"1\"/></source></segment>";
    refused(&file(marks), 3, 43, "did not begin");
}

#[test]
fn languages_agree() {
    let text = segment("a", "b");
    let with = |from: &str, to: &str| text.replacen(from, to, 1);
    refused(&with(" trgLang=\"fr\"", ""), 3, 28, "no trgLang");
    refused(&with("srcLang=\"en\"", "srcLang=\"e\""), 1, 1, "not a BCP 47");
    refused(&with("<target>", "<target xml:lang=\"de\">"), 3, 28, "by xml:lang");
    refused(&with("<unit", "<unit xml:lang=\"de\""), 3, 10, "by xml:lang");
    assert!(read(&with("<source>", "<source xml:lang=\"EN\">")).is_ok());
    assert!(read(&text.replace("<target>b</target>", "")).is_ok());
}

#[test]
fn the_schema_is_kept_to() {
    let text = segment("a", "b");
    let with = |from: &str, to: &str| text.replacen(from, to, 1);
    refused(&with("2.1", "1.2"), 1, 1, "version \"1.2\" is not read");
    refused(&with("document:2.0", "document:1.2"), 1, 1, "the root is");
    refused(&with("<segment>", "x<segment>"), 3, 1, "text cannot stand");
    refused(&with("<segment>", "<segment x=\"1\">"), 3, 1, "no attribute x");
    refused(&with("<segment>", "<segment state=\"done\">"), 3, 1, "expected initial");
    refused(&with("<segment>", "<segment subState=\"a:b\">"), 3, 1, "subState needs state");
    refused(&with("<segment>", "<segment state=\"initial\" subState=\"b\">"), 3, 1, "prefix of one's own");
    refused(&with("<source>a</source>", ""), 3, 10, "cannot stand here");
    refused(&with("<target>b</target>", "<target>b</target><target>b</target>"), 3, 46, "cannot stand here");
    refused(&with("<unit id=\"u\">", "<unit>"), 2, 14, "needs the attribute id");
    refused(&with("<unit id=\"u\">", "<unit id=\"u u\">"), 2, 14, "not a name token");
    refused(&with("<file", "<file translate=\"maybe\""), 2, 1, "expected yes or no");
    refused(&with("a</source>", "<b/></source>"), 3, 18, "<b> cannot stand here in <source>");
    refused(&with("a</source>", "<ph id=\"1\">x</ph></source>"), 3, 29, "text cannot stand directly in <ph>");
    refused(&with("a</source>", "<cp hex=\"0041\"/></source>"), 3, 18, "XML does not allow");
    refused(&with("a</source>", "<cp hex=\"D800\"/></source>"), 3, 18, "XML does not allow");
    refused(&with("</xliff>", "</xliff><xliff/>"), 4, 23, "second root");
    refused(&with("<target>", "<target order=\"2\">"), 3, 28, "from 1 to 1");
    refused(&file("<ignorable><source>a</source></ignorable>"), 2, 14, "at least one segment");
    refused(
        &file("<segment><source>a</source></segment><notes><note>x</note></notes>"),
        3,
        38,
        "<notes> cannot stand",
    );
    let data = "<originalData><data id=\"d\"><ph id=\"1\"/></data></originalData>";
    refused(&file(data), 3, 28, "cannot stand here in <data>");
}

#[test]
fn what_has_no_place_here_is_told() {
    let text = "<x:xliff xmlns:x=\"urn:oasis:names:tc:xliff:document:2.0\" xmlns:my=\"urn:my\" version=\"2.0\" srcLang=\"en\" my:a=\"1\">\n\
        <x:file id=\"f\"><x:skeleton>rest</x:skeleton><my:x><my:y/></my:x>\n\
        <x:unit id=\"u\"><g:glossary xmlns:g=\"urn:oasis:names:tc:xliff:glossary:2.0\"><g:glossEntry/></g:glossary>\n\
        <x:segment xml:space=\"preserve\"><x:source><x:mrk id=\"1\">a</x:mrk><!-- b --><![CDATA[<&>]]></x:source></x:segment>\n\
        </x:unit></x:file></x:xliff>";
    let reading = read(text).unwrap();
    let remarks: Vec<String> = reading.remarks.iter().map(ToString::to_string).collect();
    assert_eq!(
        remarks,
        [
            "line 1, column 1: my:a of <x:xliff> was left out",
            "line 2, column 16: <x:skeleton> was left out",
            "line 2, column 45: <my:x> was left out",
            "line 3, column 16: <g:glossary> was left out",
            "line 4, column 1: xml:space of <x:segment> was left out",
            "line 4, column 43: the annotation 1 says nothing",
        ]
    );
    let units = reading.document.units();
    let part = &units[0].unit.parts[0];
    assert_eq!(part.source().content.without_annotations(), Content::text("a<&>"));
    assert_eq!(part.source().space, Some(Space::Preserve));
    assert_eq!(reading.document.files[0].skeleton, None);
}

#[test]
fn settings_are_inherited() {
    let text = file("<segment><source>a</source></segment>")
        .replace("<file", "<file translate=\"no\" xml:space=\"preserve\" srcDir=\"rtl\"")
        .replace("<unit", "<unit translate=\"yes\" trgDir=\"auto\"");
    let document = read(&text).unwrap().document;
    let scope = document.units()[0].scope;
    assert_eq!((scope.translate, scope.space), (Some(true), Some(Space::Preserve)));
    assert_eq!(scope.source_direction, Some(xliff::Direction::RightToLeft));
}

#[test]
fn targets_have_their_order() {
    let part = |source: &str, order: u32| {
        format!("<segment><source>{source}</source><target order=\"{order}\">{source}</target></segment>")
    };
    let three = [part("a", 3), part("b", 1), part("c", 2)].concat();
    let document = read(&file(&three)).unwrap().document;
    let parts = document.units()[0].unit.parts_in_target_order();
    let order: Vec<String> = parts.iter().map(|part| part.source().content.plain()).collect();
    assert_eq!(order, ["b", "c", "a"]);
    let gap = format!("{}<segment><source>b</source></segment>", part("a", 2));
    refused(&file(&gap), 3, 28, "that of another part");
}

fn document(parts: Vec<Part>) -> Document {
    let unit = Unit { id: "u1".into(), parts, ..Unit::default() };
    let file = File { id: "f1".into(), nodes: vec![Node::Unit(unit)], ..File::default() };
    Document { source_language: "vi".into(), files: vec![file], ..Document::default() }
}

#[test]
fn what_would_not_be_xliff_is_not_written() {
    let segment = Segment { source: Content::text("a").into(), ..Segment::default() };
    assert!(xliff::to_string(&document(vec![Part::Segment(segment.clone())])).is_ok());
    let refuse = |document: &Document, expected: &str| match xliff::to_string(document) {
        Err(error) => assert_eq!(error.to_string(), expected),
        Ok(text) => panic!("{text}"),
    };
    refuse(&document(Vec::new()), "#f=f1/u=u1: there has to be at least one segment in a unit");
    let done = Segment { state: State::Final, ..segment.clone() };
    refuse(
        &document(vec![Part::Segment(done)]),
        "#f=f1/u=u1: a segment without target cannot be past the state initial",
    );
    let target = Segment { target: Some(Target::from(Content::text("b"))), ..segment.clone() };
    refuse(
        &document(vec![Part::Segment(target)]),
        "#f=f1/u=u1: there is a target, but <xliff> has no trgLang",
    );
    let mut ph = Ph { id: "1".into(), ..Ph::default() };
    ph.marker.data = Some("d1".into());
    let code = Segment { source: Content(vec![Inline::Ph(Box::new(ph.clone()))]).into(), ..segment.clone() };
    refuse(&document(vec![Part::Segment(code)]), "#f=f1/u=u1: there is no original data \"d1\" in the unit");
    (ph.marker.data, ph.marker.disp) = (None, Some("\u{1}".into()));
    let code = Segment { source: Content(vec![Inline::Ph(Box::new(ph))]).into(), ..segment };
    let error = xliff::to_string(&document(vec![Part::Segment(code)])).unwrap_err();
    assert!(matches!(error, WriteError::Character { character: 1, .. }), "{error}");
    assert_eq!(error.to_string(), "disp of <ph> holds U+0001, which XML does not allow");
}

#[test]
fn differences_of_codes_are_told() {
    let text = segment("<ph id=\"1\"/><pc id=\"2\"><ph id=\"3\"/></pc>", "<ph id=\"3\"/><ph id=\"x\"/>");
    let document = read(&text).unwrap().document;
    let changes = document.units()[0].unit.segments().next().unwrap().code_changes();
    assert_eq!((changes.missing, changes.added), (vec!["1".into(), "2".into()], vec!["x".to_owned()]));
}
