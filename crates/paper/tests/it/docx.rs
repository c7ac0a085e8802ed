//! The office file: its parts, its styles, its direction.

use std::io::{Cursor, Read as _};

use paper::{Block, Layout, Paper, Run, docx};
use quick_xml::Reader;
use quick_xml::events::Event;

use crate::samples;

/// A part of the file.
fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

fn write(paper: &Paper) -> Vec<u8> {
    docx(paper, &Layout::default(), &samples::fonts()).unwrap()
}

/// Every part that is XML is well formed; gives back the texts of the document.
fn texts(bytes: &[u8]) -> Vec<String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let names: Vec<String> = archive.file_names().map(|n| n.unwrap().into_owned()).collect();
    let mut found = Vec::new();
    for name in names.iter().filter(|n| n.ends_with(".xml") || n.ends_with(".rels")) {
        let mut text = String::new();
        archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        let mut reader = Reader::from_str(&text);
        let mut open = None;
        loop {
            match reader.read_event().unwrap_or_else(|e| panic!("{name}: {e}")) {
                Event::Eof => break,
                Event::Start(e) if e.name().as_ref() == "w:t" && name == "word/document.xml" => {
                    open = Some(String::new());
                }
                Event::Text(t) => {
                    if let Some(text) = &mut open {
                        text.push_str(&t);
                    }
                }
                Event::GeneralRef(r) => {
                    if let Some(text) = &mut open {
                        text.push_str(quick_xml::escape::resolve_predefined_entity(&r).unwrap());
                    }
                }
                Event::End(e) if e.name().as_ref() == "w:t" => found.extend(open.take()),
                _ => {}
            }
        }
    }
    found
}

fn count(text: &str, mark: &str) -> usize {
    text.matches(mark).count()
}

#[test]
fn a_document_has_its_parts() {
    let paper = samples::vietnamese(5);
    let bytes = write(&paper);
    let document = part(&bytes, "word/document.xml");
    for style in [
        "Heading1",
        "Heading2",
        "Heading3",
        "Title",
        "Subtitle",
        "BodyText",
        "HeadState",
        "Recipients",
        "Signature",
    ] {
        assert!(document.contains(&format!("<w:pStyle w:val=\"{style}\"/>")), "{style}");
        assert_eq!(count(&part(&bytes, "word/styles.xml"), &format!("w:styleId=\"{style}\"")), 1, "{style}");
    }
    assert_eq!(count(&document, "<w:tblHeader/>"), 4, "heads of two rows, of two tables");
    assert_eq!(count(&document, "<w:vMerge w:val=\"restart\"/>"), 6);
    assert_eq!(count(&document, "<w:sectPr>"), 3);
    assert_eq!(count(&document, "w:orient=\"landscape\""), 1);
    assert_eq!(count(&document, "<w:titlePg/>"), 1, "only the first page has no number");
    assert_eq!(count(&document, "<w:drawing>"), 1);
    // The word and number of a part keep their letters, its title is in capitals as the style says.
    assert!(document.contains("<w:caps w:val=\"0\"/></w:rPr><w:t xml:space=\"preserve\">Phần II</w:t>"));
    assert!(document.contains("descr=\"Hai cột:"));
    assert!(part(&bytes, "word/header1.xml").contains(" PAGE "));
    assert!(!part(&bytes, "word/header2.xml").contains(" PAGE "));
    assert!(part(&bytes, "docProps/core.xml").contains(&paper.title));
    assert!(part(&bytes, "word/styles.xml").contains("<w:lang w:val=\"vi\"/>"));
    assert!(part(&bytes, "word/_rels/document.xml.rels").contains("https://example.org/"));
    let texts = texts(&bytes);
    assert!(texts.iter().any(|t| t == "Họ và tên") && texts.iter().any(|t| t == "Ví dụ"));
    assert!(!document.contains("w:bidi") && !document.contains("<w:rtl/>"));
    assert_eq!(bytes, write(&paper), "the same document gives the same bytes");
}

#[test]
fn a_document_from_right_to_left_says_so() {
    let bytes = write(&samples::arabic(3));
    let document = part(&bytes, "word/document.xml");
    assert_eq!(count(&document, "<w:bidiVisual/>"), 4, "head, two tables and closing");
    let paragraphs = count(&document, "<w:pPr>");
    assert_eq!(
        count(&document, "<w:bidi/>"),
        paragraphs - 1 + 3,
        "every paragraph but that of the figure, and three sections"
    );
    // Arabic runs are marked, a Latin name among them is not.
    let latin = document.find(">UNESCO<").unwrap();
    let run = document[..latin].rfind("<w:r>").unwrap();
    assert!(!document[run..latin].contains("<w:rtl/>"));
    let arabic = document.find("استنادًا").unwrap();
    let run = document[..arabic].rfind("<w:r>").unwrap();
    assert!(document[run..arabic].contains("<w:rtl/>"));
    assert!(part(&bytes, "word/styles.xml").contains("<w:lang w:val=\"ar\" w:bidi=\"ar\"/>"));
    assert!(!document.contains("<w:i/>") && !part(&bytes, "word/styles.xml").contains("<w:i/>"));
    texts(&bytes);
}

#[test]
fn texts_are_never_markup() {
    let hostile = "</w:t><w:br/> & \" ' <!-- ]]> #import \u{0}\u{8}\u{ffff} end";
    let kept = "</w:t><w:br/> & \" ' <!-- ]]> #import  end";
    let mut paper = samples::english(1);
    paper.title = hostile.to_owned();
    paper.subject = hostile.to_owned();
    paper.mark = Some(hostile.to_owned());
    paper.blocks.push(Block::Paragraph {
        runs: vec![
            Run { link: Some("javascript:alert(1)".to_owned()), ..Run::plain(hostile) },
            Run { link: Some("https://example.org/?a=1&b=\"".to_owned()), ..Run::plain("two\nlines") },
        ],
    });
    let bytes = write(&paper);
    let texts = texts(&bytes);
    assert_eq!(texts.iter().filter(|t| t.as_str() == kept).count(), 3);
    let relations = part(&bytes, "word/_rels/document.xml.rels");
    assert!(!relations.contains("javascript") && relations.contains("a=1&amp;b=&quot;"));
    assert!(texts.iter().any(|t| t == "two") && texts.iter().any(|t| t == "lines"));
}
