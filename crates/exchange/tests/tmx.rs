//! TMX: what is refused and where, what is left out, and what is not written.
#![allow(clippy::unwrap_used, missing_docs)]

use exchange::tmx::{self, Header, Inline, NativePart, Segmentation, Unit, Variant, Writer};
use exchange::{Limits, Place, ReadError, Remark};

const HEADER: &str = "<header creationtool=\"a\" creationtoolversion=\"1\" segtype=\"paragraph\" o-tmf=\"a\" adminlang=\"en\" \
                      srclang=\"vi\" datatype=\"html\" creationdate=\"20020101T163812Z\"/>";

/// A memory with this on its third line.
fn file(body: &str) -> String {
    format!("<tmx version=\"1.4\">{HEADER}\n<body>\n{body}\n</body></tmx>")
}

fn segment(content: &str) -> String {
    file(&format!("<tu><tuv xml:lang=\"en\"><seg>{content}</seg></tuv></tu>"))
}

fn read(text: &str) -> Result<(Header, Vec<Unit>, Vec<Remark>), ReadError> {
    tmx::read(text.as_bytes(), Limits::STREAM)
}

#[track_caller]
fn refused(text: &str, line: u64, column: u64, reason: &str) {
    let error = read(text).unwrap_err();
    assert!(error.reason.to_string().contains(reason), "{error}");
    assert_eq!(error.place, Place { line, column }, "{error}");
}

#[test]
fn everything_of_a_unit_is_read() {
    let (header, units, remarks) = read(&file(
        "<tu tuid=\"1\" srclang=\"*ALL*\" segtype=\"phrase\" usagecount=\"3\" changedate=\"2026-01-31T08:00:00+07:00\">\
         <note xml:lang=\"vi\">ghi chú</note><prop type=\"x-a\">b</prop>\
         <tuv xml:lang=\"en-GB\" creationid=\"An\"><prop type=\"x-c\"/><seg>a <bpt i=\"1\" x=\"2\">&lt;a title=\"<sub>b</sub>\"></bpt>c\
         <ept i=\"1\"/> <it pos=\"begin\">[</it><hi type=\"t\">d<ph assoc=\"p\"/></hi><ut>e</ut></seg></tuv></tu>",
    ))
    .unwrap();
    assert_eq!((header.segmentation, header.source_language.as_str()), (Segmentation::Paragraph, "vi"));
    assert_eq!(header.history.created, Some("2002-01-01T16:38:12Z".parse().unwrap()));
    let unit = &units[0];
    assert_eq!(unit.source_language.as_deref(), Some(tmx::ALL));
    assert_eq!((unit.source(&header), unit.details.used), (None, Some(3)));
    assert_eq!(unit.details.history.changed, Some("2026-01-31T01:00:00Z".parse().unwrap()));
    let variant = unit.variant("EN-gb").unwrap();
    assert_eq!((variant.plain().as_str(), variant.segment.len()), ("a c d", 8));
    let Inline::Begin { native, .. } = &variant.segment[1] else { panic!("{:?}", variant.segment) };
    assert!(
        matches!(&native[..], [NativePart::Code(a), NativePart::Sub { .. }, NativePart::Code(b)] if a == "<a title=\"" && b == "\">")
    );
    // The deprecated <ut> is read as a <ph>.
    assert_eq!(remarks.iter().map(ToString::to_string).collect::<Vec<_>>().len(), 1);
    let text = tmx::to_string(&header, &units).unwrap();
    assert_eq!(read(&text).unwrap().1, units);
}

#[test]
fn pairs_and_structure() {
    // Where the text begins; its <seg> is five before.
    let at = 29;
    refused(&segment("a<bpt i=\"1\"/>b"), 3, at - 5, "no <ept> after");
    refused(&segment("a<ept i=\"1\"/>b"), 3, at - 5, "no <bpt> before");
    refused(&segment("<bpt i=\"1\"/><ept i=\"1\"/><bpt i=\"1\"/><ept i=\"1\"/>"), 3, at - 5, "two <bpt>");
    refused(&segment("<ph><sub><bpt i=\"1\"/></sub></ph>"), 3, at - 5, "no <ept> after");
    assert!(read(&segment("<hi><bpt i=\"1\"/></hi>a<ept i=\"1\"/>")).is_ok());
    refused(&segment("<bpt/>"), 3, at, "needs the attribute i");
    refused(&segment("<it>a</it>"), 3, at, "needs the attribute pos");
    refused(&segment("<b/>"), 3, at, "<b> cannot stand here in <seg>");
    refused(&file("<tu/>"), 3, 1, "at least one <tuv>");
    refused(&file("<tu><tuv xml:lang=\"en\"/></tu>"), 3, 5, "no <seg>");
    refused(&file("<tu><tuv><seg/></tuv></tu>"), 3, 5, "needs the attribute xml:lang");
    refused(&file("<tu><tuv xml:lang=\"en_US\"><seg/></tuv></tu>"), 3, 5, "not a BCP 47");
    refused(&file("<tu><tuv xml:lang=\"en\"><seg/></tuv><note>a</note></tu>"), 3, 36, "cannot stand here");
    refused(&file("<tu><tuv xml:lang=\"en\"><seg/><seg/></tuv></tu>"), 3, 30, "cannot stand here");
    refused(
        &file("<tu creationdate=\"31.1.2026\"><tuv xml:lang=\"en\"><seg/></tuv></tu>"),
        3,
        1,
        "expected a date",
    );
    refused(
        &file("<tu usagecount=\"many\"><tuv xml:lang=\"en\"><seg/></tuv></tu>"),
        3,
        1,
        "expected a number",
    );
    refused(&file("<tu> a</tu>"), 3, 6, "text cannot stand");
    refused(&file("").replace("1.4", "2.0"), 1, 1, "version \"2.0\"");
    refused(&file("").replace("segtype=\"paragraph\"", ""), 1, 20, "needs the attribute segtype");
    refused(&file("").replace("srclang=\"vi\"", "srclang=\"a\""), 1, 20, "not a BCP 47");
    refused(&file("").replace("</body>", "</body><tu/>"), 4, 8, "cannot stand here in <tmx>");
    refused("<html/>", 1, 1, "the root is <html>");
    assert!(read(&file("")).unwrap().1.is_empty());
}

#[test]
fn after_an_error_nothing_follows() {
    let good = "<tu><tuv xml:lang=\"en\"><seg>a</seg></tuv></tu>";
    let text = file(&format!("{good}<tu/>{good}"));
    let mut reader = tmx::Reader::new(text.as_bytes(), Limits::STREAM).unwrap();
    assert!(reader.next().unwrap().is_ok() && reader.next().unwrap().is_err() && reader.next().is_none());
}

#[test]
fn a_unit_that_is_refused_leaves_nothing() {
    let unit = |language: &str, text: &str| Unit {
        id: Some("u".into()),
        variants: vec![Variant {
            language: language.into(),
            segment: vec![Inline::Text(text.into())],
            ..Variant::default()
        }],
        ..Unit::default()
    };
    let mut writer = Writer::new(Vec::new(), &Header::new("a", "1", "vi")).unwrap();
    writer.unit(&unit("vi", "một")).unwrap();
    let error = writer.unit(&unit("vi", "\u{1}")).unwrap_err();
    assert_eq!(error.to_string(), "<seg> holds U+0001, which XML does not allow");
    let error = writer.unit(&unit("vi_VN", "hai")).unwrap_err();
    assert!(error.to_string().starts_with("<tu tuid=\"u\">: xml:lang is \"vi_VN\""), "{error}");
    assert!(writer.unit(&Unit::default()).is_err());
    writer.unit(&unit("vi", "ba")).unwrap();
    let text = String::from_utf8(writer.finish().unwrap()).unwrap();
    let (_, units, _) = read(&text).unwrap();
    assert_eq!(units, [unit("vi", "một"), unit("vi", "ba")]);
    assert!(Writer::new(Vec::new(), &Header::new("a", "1", "all")).is_ok());
    assert!(Writer::new(Vec::new(), &Header::new("a", "1", "*")).is_err());
}
