//! Files made to hurt: each is refused, with a place, and without much work.
#![allow(clippy::unwrap_used, missing_docs)]

use std::io::{BufReader, Read};

use exchange::{Limits, ReadError, Reason, tbx, tmx, xliff};

const XLIFF: &str = "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"en\">\
                     <file id=\"f\"><unit id=\"u\"><segment><source>TEXT</source></segment></unit></file></xliff>";
const TMX: &str = "<tmx version=\"1.4\"><header creationtool=\"a\" creationtoolversion=\"1\" segtype=\"sentence\" \
                   o-tmf=\"a\" adminlang=\"en\" srclang=\"en\" datatype=\"a\"/><body><tu><tuv xml:lang=\"en\">\
                   <seg>TEXT</seg></tuv></tu></body></tmx>";
const TBX: &str = "<martif type=\"TBX\" xml:lang=\"en\"><martifHeader><fileDesc><sourceDesc><p>a</p></sourceDesc>\
                   </fileDesc></martifHeader><text><body><termEntry><langSet xml:lang=\"en\"><tig><term>TEXT</term>\
                   </tig></langSet></termEntry></body></text></martif>";

/// All three readers on the same idea.
fn read_all(change: impl Fn(&str) -> Vec<u8>) -> Vec<Result<(), ReadError>> {
    let whole = Limits::WHOLE;
    vec![
        xliff::read(&change(XLIFF), &whole).map(|_| ()),
        tmx::read(&change(TMX), Limits::STREAM).map(|_| ()),
        tbx::read(&change(TBX), &whole).map(|_| ()),
    ]
}

#[track_caller]
fn all_refuse(change: impl Fn(&str) -> Vec<u8>, expected: impl Fn(&Reason) -> bool) {
    for (index, result) in read_all(change).into_iter().enumerate() {
        let error = result.unwrap_err();
        assert!(expected(&error.reason), "reader {index}: {error}");
        assert!(error.place.line > 0 && error.place.column > 0);
    }
}

fn with(text: &str) -> impl Fn(&str) -> Vec<u8> {
    move |file| file.replace("TEXT", text).into_bytes()
}

fn before(text: &str) -> impl Fn(&str) -> Vec<u8> {
    move |file| format!("{text}{file}").into_bytes()
}

#[test]
fn samples_are_read_as_they_are() {
    assert!(read_all(with("a")).iter().all(Result::is_ok));
    assert!(
        read_all(before("\u{feff}<?xml version='1.0' encoding=\"utf-8\"?><!-- a --><?b c?>\n"))
            .iter()
            .all(Result::is_ok)
    );
    assert!(read_all(before("<?xml version=\"1.0\" encoding=\"US-ASCII\"?>")).iter().all(Result::is_ok));
}

#[test]
fn entities_and_declarations() {
    let laughs = "<!DOCTYPE x [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">\
                  <!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
    all_refuse(
        |file| format!("{laughs}{}", file.replace("TEXT", "&c;")).into_bytes(),
        |r| *r == Reason::DocumentType,
    );
    let outside = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
    all_refuse(before(outside), |r| *r == Reason::DocumentType);
    all_refuse(before("<!DOCTYPE x SYSTEM \"http://example.org/x.dtd\" [ %a; ]>"), |r| {
        *r == Reason::DocumentType
    });
    all_refuse(with("&nbsp;"), |r| *r == Reason::Entity("nbsp".into()));
    all_refuse(with("&a"), |r| matches!(r, Reason::Malformed(_)));
    // A name of a file alone is what programs write for TMX and TBX. Nothing is fetched.
    let named = read_all(before("<!DOCTYPE tmx SYSTEM \"http://example.org/tmx14.dtd\">"));
    assert!(named[0].is_err() && named[1].is_ok() && named[2].is_ok());
    all_refuse(before("<!DOCTYPE a SYSTEM 'b'><!DOCTYPE a SYSTEM 'b'>"), |_| true);
}

#[test]
fn depth_length_and_number() {
    let deep = "<pc id=\"1\">".repeat(100_000);
    all_refuse(with(&deep), |r| matches!(r, Reason::TooDeep { .. } | Reason::UnexpectedElement { .. }));
    let hi = "<hi>".repeat(100_000);
    all_refuse(with(&hi), |r| matches!(r, Reason::TooDeep { .. } | Reason::UnexpectedElement { .. }));
    let long = "a".repeat(2 << 20);
    all_refuse(with(&format!("<ph id=\"{long}\"/>")), |r| matches!(r, Reason::TooLong { .. }));
    all_refuse(with(&long), |r| matches!(r, Reason::TooLong { .. }));
    all_refuse(with(&format!("<!--{long}-->")), |r| matches!(r, Reason::TooLong { .. }));
    let many: String = (0..100_000).map(|n| format!(" a{n}=''")).collect();
    all_refuse(with(&format!("<ph{many}/>")), |r| matches!(r, Reason::Malformed(_)));
    let names: String = (0..120).map(|n| format!(" xmlns:a{n}='urn:{n}'")).collect();
    all_refuse(with(&format!("<ph{names}>").repeat(3)), |r| {
        matches!(r, Reason::Malformed(_) | Reason::MissingAttribute { .. } | Reason::UnexpectedElement { .. })
    });
    let limits = Limits { elements: 1000, ..Limits::WHOLE };
    let ids: String = (0..2000).map(|n| format!("<ph id=\"a{n}\"/>")).collect();
    let error = xliff::read(&with(&ids)(XLIFF), &limits).unwrap_err();
    assert_eq!(error.reason, Reason::TooMany { limit: 1000 });
    let error = tmx::read(&with(&"<ph/>".repeat(2000))(TMX), limits).unwrap_err();
    assert_eq!(error.reason, Reason::TooMany { limit: 1000 });
    // References are short, what they make together is not.
    let error = tmx::read(&with(&"&amp;".repeat(1 << 20))(TMX), Limits::STREAM).unwrap_err();
    assert_eq!(error.reason, Reason::TooMuch { limit: 4 << 20 });
    let limits = Limits { bytes: 100, ..Limits::WHOLE };
    assert_eq!(xliff::read(XLIFF.as_bytes(), &limits).unwrap_err().reason, Reason::TooLarge { limit: 100 });
}

#[test]
fn files_without_end() {
    let endless = TMX.split_once("TEXT").unwrap().0.as_bytes().chain(std::io::repeat(b' '));
    let mut reader = tmx::Reader::new(BufReader::new(endless), Limits::STREAM).unwrap();
    assert!(matches!(reader.next().unwrap().unwrap_err().reason, Reason::TooLong { .. }));
    assert!(reader.next().is_none());
    let head = TMX.split_once("<tu>").unwrap().0.to_owned();
    let unit = "<tu><tuv xml:lang=\"en\"><seg>a</seg></tuv></tu>";
    let endless =
        std::iter::once(head).chain(std::iter::repeat_n(unit.to_owned(), 10_000)).collect::<String>();
    let limits = Limits { bytes: 100_000, ..Limits::STREAM };
    let mut reader = tmx::Reader::new(endless.as_bytes(), limits).unwrap();
    assert!(matches!(reader.find(Result::is_err).unwrap().unwrap_err().reason, Reason::TooLarge { .. }));
}

#[test]
fn what_is_not_xml() {
    let malformed = |r: &Reason| matches!(r, Reason::Malformed(_));
    for text in [
        "]]>",
        "<ph id='1'></pc>",
        "<1/>",
        "<ph id=1/>",
        "<ph id='1'id2='2'/>",
        "<ph id='1' id='1'/>",
        "<a:b/>",
        "<ph id='<'/>",
        "<!-- a -- b -->",
        "<?xml version='1.0'?>",
        "<?XML a?>",
        "<ph id='&'/>",
        "<ph / >",
        "<",
        "</source>",
        "&#;",
    ] {
        // TMX and TBX may not have the attribute to begin with.
        all_refuse(with(text), |r| malformed(r) || matches!(r, Reason::UnexpectedAttribute { .. }));
    }
    for text in ["&#0;", "&#x8;", "&#xD800;", "&#xFFFE;", "&#x110000;", "\u{1}", "\u{ffff}"] {
        all_refuse(with(text), |r| matches!(r, Reason::Character(_)));
    }
    all_refuse(|file| file.as_bytes()[..file.len() - 3].to_vec(), malformed);
    all_refuse(|file| format!("{file}x").into_bytes(), malformed);
    all_refuse(|file| format!("{file}<x/>").into_bytes(), malformed);
    all_refuse(before(" <?xml version='1.0'?>"), malformed);
    all_refuse(before("<?xml version='1.1'?>"), malformed);
    for nothing in ["", " ", "<!-- a -->", "\u{feff}"] {
        all_refuse(|_| nothing.into(), malformed);
    }
}

#[test]
fn encodings_are_what_they_say() {
    let encoding = |r: &Reason| matches!(r, Reason::Encoding(_));
    all_refuse(before("<?xml version='1.0' encoding='ISO-8859-1'?>"), encoding);
    all_refuse(before("<?xml version='1.0' encoding='UTF-16'?>"), encoding);
    all_refuse(
        |file| format!("<?xml version='1.0' encoding='ascii'?>{}", file.replace("TEXT", "é")).into(),
        encoding,
    );
    all_refuse(|file| [file.as_bytes(), b"\xff"].concat(), encoding);
    all_refuse(|file| file.replace("TEXT", "\u{e9}").chars().map(|c| c as u8).collect(), encoding);
    let wide = |file: &str, mark: bool| -> Vec<u8> {
        let mark = mark.then_some(0xfeff);
        mark.into_iter().chain(file.encode_utf16()).flat_map(u16::to_be_bytes).collect()
    };
    assert!(read_all(|file| wide(file, true)).iter().all(Result::is_ok));
    all_refuse(|file| wide(file, false), encoding);
    all_refuse(|file| wide(&format!("<?xml version='1.0' encoding='UTF-8'?>{file}"), true), encoding);
}

/// An input that fails tells why.
#[test]
fn inputs_that_fail() {
    struct Broken;
    impl Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
            Err(std::io::Error::other("the disk is gone"))
        }
    }
    let error = tmx::Reader::new(BufReader::new(Broken), Limits::STREAM).err().unwrap();
    assert_eq!(error.reason, Reason::Unreadable("the disk is gone".into()));
}
