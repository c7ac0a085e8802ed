//! The PDF: what it is marked with, what a template may do, what its texts cannot do.

use paper::{Block, Fonts, Layout, PaperError, Run, Template, docx, pdf};

use crate::samples;

/// How often a mark stands in a document outside its pages, pictures and faces. Names may stand close to what is before them.
fn count(bytes: &[u8], mark: &str) -> usize {
    let mut text = Vec::new();
    let mut rest = bytes;
    while let Some(at) = find(rest, b"stream\n").or_else(|| find(rest, b"stream\r\n")) {
        let (before, stream) = rest.split_at(at);
        text.extend_from_slice(before);
        let end = find(stream, b"endstream").unwrap();
        let object = before.rsplit(|b| *b == b'\n').find(|line| !line.is_empty()).unwrap();
        if find(object, b"/Metadata").is_some() {
            text.extend_from_slice(&stream[..end]);
        }
        rest = &stream[end + "endstream".len()..];
    }
    text.extend_from_slice(rest);
    String::from_utf8_lossy(&text)
        .replace(" /", "/")
        .matches(&mark.replace(" /", "/").replace(" (", "("))
        .count()
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|w| w == wanted)
}

#[test]
fn a_document_is_tagged() {
    let fonts = samples::fonts();
    let paper = samples::vietnamese(4);
    let bytes = pdf(&paper, &Template::default(), &fonts).unwrap();
    assert!(bytes.starts_with(b"%PDF-1.7"));
    assert_eq!(count(&bytes, "<pdfuaid:part>1</pdfuaid:part>"), 1);
    assert_eq!(count(&bytes, "/Marked true"), 1);
    assert_eq!(count(&bytes, "/Lang (vi)"), 1);
    assert_eq!(count(&bytes, "/S /Title"), 1);
    assert_eq!(count(&bytes, "/S /Table"), 2);
    // Two rows of heads, a row that names others, four rows, a sum; the wide table has no sum and names no others.
    assert_eq!(count(&bytes, "/S /TR"), 8 + 6);
    // Five heads of columns and one of a group; a name of each row. Thirteen columns in five groups.
    assert_eq!(count(&bytes, "/S /TH"), 6 + 6 + 13 + 5 + 4);
    // One page lies on its side.
    assert_eq!(count(&bytes, "/MediaBox[0 0 841.88"), 1);
    assert_eq!(count(&bytes, "/S /H1"), 2);
    assert_eq!(count(&bytes, "/S /H2"), 1);
    assert_eq!(count(&bytes, "/S /H3"), 1);
    assert!(count(&bytes, "/S /Figure") >= 1);
    assert_eq!(
        bytes,
        pdf(&paper, &Template::default(), &fonts).unwrap(),
        "the same document gives the same bytes"
    );
}

#[test]
fn every_language_is_set() {
    let fonts = samples::fonts();
    for (paper, lang) in [(samples::english(2), "en"), (samples::arabic(2), "ar")] {
        let bytes = pdf(&paper, &Template::default(), &fonts).unwrap();
        assert_eq!(count(&bytes, &format!("/Lang ({lang})")), 1, "{lang}");
    }
    for (lang, text) in samples::OTHERS {
        assert!(fonts.missing(text).is_empty(), "{lang}: {:?}", fonts.missing(text));
        let bytes = pdf(&samples::other(lang, text), &Template::default(), &fonts)
            .unwrap_or_else(|e| panic!("{lang}: {e}"));
        assert!(count(&bytes, "/Type /Font") > 1, "{lang}");
    }
}

#[test]
fn texts_are_never_markup() {
    let fonts = samples::fonts();
    let hostile = "#import \"x.typ\" #panic() *a* _b_ = c $x$ @d <e> \\ `f` // g /* \u{0}\u{7}\u{1b}[0m 😀 \u{fffe} \" ' {{ }} ]]";
    let mut paper = samples::vietnamese(1);
    paper.title = hostile.to_owned();
    paper.kind = hostile.to_owned();
    paper.subject = hostile.to_owned();
    paper.head.body = hostile.to_owned();
    paper.head.motto = hostile.to_owned();
    paper.mark = Some(hostile.to_owned());
    paper.recipients.push(hostile.to_owned());
    paper.blocks.push(Block::Paragraph {
        runs: vec![Run { link: Some("javascript:alert(1)".to_owned()), ..Run::plain(hostile) }],
    });
    let bytes = pdf(&paper, &Template::default(), &fonts).unwrap();
    assert_eq!(count(&bytes, "javascript"), 0);
    assert_eq!(fonts.missing(hostile), ['😀']);
}

#[test]
fn a_wrong_template_is_told_with_its_line() {
    let fonts = samples::fonts();
    let paper = samples::english(1);
    let tell = |text: &str| {
        let template = Template { text: text.to_owned(), layout: Layout::default() };
        match pdf(&paper, &template, &fonts).unwrap_err() {
            PaperError::Template { file, line, reason, .. } => (file, line, reason),
            other => panic!("{other}"),
        }
    };
    let (file, line, reason) = tell("#import \"paper.typ\": *\n#show: page-and-text\n\n#let x = (1,\n");
    assert_eq!((file.as_str(), line), ("template.typ", 4), "{reason}");
    let (file, line, reason) = tell("#import \"paper.typ\": *\n\n#head-block(data.nothing)\n");
    assert_eq!((file.as_str(), line), ("template.typ", 3), "{reason}");
    assert!(reason.contains("nothing"), "{reason}");
    // A failure inside a piece is told at the line that called it.
    let (file, line, reason) = tell("#import \"paper.typ\": *\n#show: page-and-text\n#subject-block(1, 2)\n");
    assert_eq!((file.as_str(), line), ("template.typ", 3), "{reason}");
    for closed in [
        "#read(\"/etc/passwd\")",
        "#import \"@preview/a:0.1.0\": *",
        "#image(\"x.png\")",
        "#datetime.today()",
    ] {
        let (_, line, reason) = tell(&format!("\n{closed}"));
        assert_eq!(line, 2, "{closed}: {reason}");
    }
    // What the standard asks is asked of a template as well.
    let (_, _, reason) = tell("#import \"paper.typ\": *\n#set text(font: data.fonts)\nText");
    assert!(reason.contains("title"), "{reason}");
}

#[test]
fn a_template_of_ones_own_is_used() {
    let fonts = samples::fonts();
    let text = "#import \"paper.typ\": *\n#show: page-and-text\n#text-blocks(data.blocks)";
    let template = Template { text: text.to_owned(), layout: Layout::default() };
    let bytes = pdf(&samples::english(1), &template, &fonts).unwrap();
    assert_eq!(count(&bytes, "/S /H1"), 2);
}

#[test]
fn measures_come_from_a_file() {
    let layout: Layout = toml::from_str("margin_top = 25.0\nsize = 13.0\nfonts = [\"Tinos\"]").unwrap();
    assert_eq!((layout.margin_top, layout.size, layout.margin_start), (25.0, 13.0, 30.0));
    assert!(toml::from_str::<Layout>("margin_topp = 25.0").is_err());
    pdf(&samples::english(1), &Template::from(layout), &samples::fonts()).unwrap();
}

#[test]
fn what_cannot_be_written_is_told() {
    let fonts = samples::fonts();
    let wrong = |change: fn(&mut paper::Paper)| {
        let mut paper = samples::english(1);
        change(&mut paper);
        pdf(&paper, &Template::default(), &fonts).unwrap_err()
    };
    assert!(matches!(wrong(|p| p.title = " ".to_owned()), PaperError::NoTitle));
    assert!(matches!(wrong(|p| p.lang = "x_y".to_owned()), PaperError::Language(_)));
    let figure = |svg: &'static str, alt: &str| {
        Block::Figure(paper::Figure { svg: svg.to_owned(), alt: alt.to_owned(), caption: String::new() })
    };
    let mut paper = samples::english(1);
    paper.blocks.push(figure("<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'/>", " "));
    let error = pdf(&paper, &Template::default(), &fonts).unwrap_err();
    assert!(matches!(error, PaperError::Figure { figure: 2, .. }), "{error}");
    paper.blocks.pop();
    paper.blocks.push(figure("<svg", "a chart"));
    let error = pdf(&paper, &Template::default(), &fonts).unwrap_err();
    assert!(matches!(error, PaperError::Figure { figure: 2, .. }), "{error}");
    assert!(matches!(Fonts::from_bytes([b"no font".to_vec()]), Err(PaperError::NoFonts(1))));
}

#[test]
fn drawings_lead_nowhere() {
    let fonts = samples::fonts();
    for link in ["/etc/passwd", "https://example.org/a.png", "template.typ", "x.svg"] {
        let mut paper = samples::english(1);
        let svg = format!(
            "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><image href='{link}' width='9' height='9'/></svg>"
        );
        paper.blocks.push(Block::Figure(paper::Figure { svg, alt: "a".into(), caption: String::new() }));
        let error = pdf(&paper, &Template::default(), &fonts).unwrap_err();
        assert!(matches!(error, PaperError::Figure { figure: 2, .. }), "{link}: {error}");
        assert!(matches!(docx(&paper, &Layout::default(), &fonts), Err(PaperError::Figure { .. })), "{link}");
    }
}

#[test]
fn an_empty_document_is_a_document() {
    let fonts = samples::fonts();
    let paper = paper::Paper { lang: "en".into(), title: "Nothing".into(), ..paper::Paper::default() };
    pdf(&paper, &Template::default(), &fonts).unwrap();
    docx(&paper, &Layout::default(), &fonts).unwrap();
}
