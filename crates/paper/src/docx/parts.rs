//! The smaller parts of the file.

use super::{halves, twips, xml::Xml};
use crate::{Layout, Paper};

/// The namespace of texts.
pub const W: (&str, &str) = ("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main");
/// The namespace of relations.
pub const R: (&str, &str) =
    ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");

const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// Which part is of which kind.
pub fn content_types() -> Vec<u8> {
    let mut x = Xml::document();
    x.start("Types", &[("xmlns", &format!("{PACKAGE}/content-types"))]);
    for (extension, kind) in [
        ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
        ("xml", "application/xml"),
        ("png", "image/png"),
        ("svg", "image/svg+xml"),
    ] {
        x.empty("Default", &[("Extension", extension), ("ContentType", kind)]);
    }
    let core = "application/vnd.openxmlformats-package.core-properties+xml";
    let app = "application/vnd.openxmlformats-officedocument.extended-properties+xml";
    x.empty("Override", &[("PartName", "/docProps/core.xml"), ("ContentType", core)]);
    x.empty("Override", &[("PartName", "/docProps/app.xml"), ("ContentType", app)]);
    for (part, kind) in [
        ("document", "document.main"),
        ("styles", "styles"),
        ("settings", "settings"),
        ("numbering", "numbering"),
        ("header1", "header"),
        ("header2", "header"),
    ] {
        let name = format!("/word/{part}.xml");
        x.empty("Override", &[("PartName", &name), ("ContentType", &format!("{WORD}.{kind}+xml"))]);
    }
    x.finish()
}

fn relation(x: &mut Xml, id: &str, kind: &str, target: &str) {
    x.empty("Relationship", &[("Id", id), ("Type", kind), ("Target", target)]);
}

/// Where the file starts.
pub fn package_relations() -> Vec<u8> {
    let mut x = Xml::document();
    x.start("Relationships", &[("xmlns", &format!("{PACKAGE}/relationships"))]);
    relation(&mut x, "rId1", &format!("{OFFICE}/officeDocument"), "word/document.xml");
    relation(
        &mut x,
        "rId2",
        &format!("{PACKAGE}/relationships/metadata/core-properties"),
        "docProps/core.xml",
    );
    relation(&mut x, "rId3", &format!("{OFFICE}/extended-properties"), "docProps/app.xml");
    x.finish()
}

/// What the text refers to.
pub fn relations(links: &[String], pictures: usize) -> Vec<u8> {
    let mut x = Xml::document();
    x.start("Relationships", &[("xmlns", &format!("{PACKAGE}/relationships"))]);
    for (id, kind, target) in [
        ("rId1", "styles", "styles.xml"),
        ("rId2", "settings", "settings.xml"),
        ("rId3", "numbering", "numbering.xml"),
        ("rId4", "header", "header1.xml"),
        ("rId5", "header", "header2.xml"),
    ] {
        relation(&mut x, id, &format!("{OFFICE}/{kind}"), target);
    }
    for number in 1..=pictures {
        for (prefix, extension) in [("rPng", "png"), ("rSvg", "svg")] {
            let target = format!("media/figure{number}.{extension}");
            relation(&mut x, &format!("{prefix}{number}"), &format!("{OFFICE}/image"), &target);
        }
    }
    for (number, link) in links.iter().enumerate() {
        x.empty(
            "Relationship",
            &[
                ("Id", &format!("rLink{}", number + 1)),
                ("Type", &format!("{OFFICE}/hyperlink")),
                ("Target", link),
                ("TargetMode", "External"),
            ],
        );
    }
    x.finish()
}

/// Title, author, language and time.
pub fn core(paper: &Paper) -> Vec<u8> {
    let mut x = Xml::document();
    x.start(
        "cp:coreProperties",
        &[
            ("xmlns:cp", &format!("{PACKAGE}/metadata/core-properties")),
            ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
            ("xmlns:dcterms", "http://purl.org/dc/terms/"),
            ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
        ],
    );
    x.with_text("dc:title", &[], &paper.title);
    x.with_text("dc:creator", &[], &paper.head.body.replace('\n', " "));
    x.with_text("dc:language", &[], &paper.lang);
    if let Some(made) = paper.made {
        let time = made.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
        for name in ["dcterms:created", "dcterms:modified"] {
            x.with_text(name, &[("xsi:type", "dcterms:W3CDTF")], &time);
        }
    }
    x.finish()
}

/// Which kind of program wrote it: none that has a name.
pub fn app() -> Vec<u8> {
    let mut x = Xml::document();
    x.start(
        "Properties",
        &[("xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")],
    );
    x.finish()
}

/// Settings of the text.
pub fn settings(paper: &Paper) -> Vec<u8> {
    let mut x = Xml::document();
    x.start("w:settings", &[W]);
    x.val("w:autoHyphenation", "false");
    x.val("w:characterSpacingControl", "doNotCompress");
    x.start("w:compat", &[]);
    x.empty(
        "w:compatSetting",
        &[
            ("w:name", "compatibilityMode"),
            ("w:uri", "http://schemas.microsoft.com/office/word"),
            ("w:val", "15"),
        ],
    );
    x.end();
    language(&mut x, "w:themeFontLang", paper);
    x.finish()
}

/// The language, in the place where its script is looked for.
pub fn language(x: &mut Xml, name: &str, paper: &Paper) {
    let lang = paper.lang.as_str();
    let asian = ["zh", "ja", "ko"].contains(&lang.split('-').next().unwrap_or_default());
    let mut attributes = vec![("w:val", lang)];
    if asian {
        attributes.push(("w:eastAsia", lang));
    }
    if paper.rtl {
        attributes.push(("w:bidi", lang));
    }
    x.empty(name, &attributes);
}

/// The list styles: 1 is unnumbered, from 2 on each numbered list counts anew.
pub fn numbering(layout: &Layout, ordered: usize) -> Vec<u8> {
    let mut x = Xml::document();
    x.start("w:numbering", &[W]);
    let indent = twips(layout.indent);
    for (id, format, text) in [("0", "bullet", "–"), ("1", "decimal", "%1.")] {
        x.start("w:abstractNum", &[("w:abstractNumId", id)]);
        x.val("w:multiLevelType", "singleLevel");
        x.start("w:lvl", &[("w:ilvl", "0")]);
        x.val("w:start", 1);
        x.val("w:numFmt", format);
        x.val("w:lvlText", text);
        x.val("w:lvlJc", "left");
        x.start("w:pPr", &[]);
        let (left, hanging) = ((indent + 360).to_string(), "360");
        x.empty("w:ind", &[("w:left", &left), ("w:hanging", hanging)]);
        x.end();
        x.end();
        x.end();
    }
    x.start("w:num", &[("w:numId", "1")]);
    x.val("w:abstractNumId", 0);
    x.end();
    for number in 0..ordered {
        x.start("w:num", &[("w:numId", &(number + 2).to_string())]);
        x.val("w:abstractNumId", 1);
        x.start("w:lvlOverride", &[("w:ilvl", "0")]);
        x.val("w:startOverride", 1);
        x.end();
        x.end();
    }
    x.finish()
}

/// The header: the number of the page, or nothing, as on the first one.
pub fn header(paper: &Paper, number: bool) -> Vec<u8> {
    let mut x = Xml::document();
    x.start("w:hdr", &[W]);
    x.start("w:p", &[]);
    x.start("w:pPr", &[]);
    x.val("w:pStyle", "Header");
    if paper.rtl {
        x.on("w:bidi");
    }
    x.end();
    if number {
        for kind in ["begin", "instr", "separate", "text", "end"] {
            x.start("w:r", &[]);
            match kind {
                "instr" => x.with_text("w:instrText", &[("xml:space", "preserve")], " PAGE "),
                "text" => x.with_text("w:t", &[], "2"),
                kind => x.empty("w:fldChar", &[("w:fldCharType", kind)]),
            }
            x.end();
        }
    }
    x.finish()
}

/// Size of letters, for both kinds of script.
pub fn size(x: &mut Xml, points: f64) {
    x.val("w:sz", halves(points));
    x.val("w:szCs", halves(points));
}
