//! The styles: one per part of the document, so that whoever works on it changes a style and not every paragraph.

use super::parts::{W, language, size};
use super::{twentieths, twips, xml::Xml};
use crate::{Layout, Paper};

/// Look of a paragraph style.
#[derive(Default)]
struct Look<'a> {
    id: &'a str,
    name: &'a str,
    based: &'a str,
    next: &'a str,
    size: f64,
    bold: bool,
    italic: bool,
    caps: bool,
    /// Alignment.
    jc: &'a str,
    /// Space before and after, in points.
    around: Option<(f64, f64)>,
    /// First line, in millimetres.
    first: Option<f64>,
    /// Level in the outline, from 1.
    outline: Option<usize>,
    /// Stays with what follows.
    keep: bool,
}

fn style(x: &mut Xml, look: &Look<'_>) {
    x.start("w:style", &[("w:type", "paragraph"), ("w:styleId", look.id)]);
    x.val("w:name", look.name);
    if !look.based.is_empty() {
        x.val("w:basedOn", look.based);
    }
    if !look.next.is_empty() {
        x.val("w:next", look.next);
    }
    x.on("w:qFormat");
    x.start("w:pPr", &[]);
    if look.keep {
        x.on("w:keepNext");
        x.on("w:keepLines");
    }
    if let Some((before, after)) = look.around {
        let (before, after) = (twentieths(before).to_string(), twentieths(after).to_string());
        x.empty("w:spacing", &[("w:before", &before), ("w:after", &after)]);
    }
    if let Some(first) = look.first {
        x.empty("w:ind", &[("w:firstLine", &twips(first).to_string())]);
    }
    if !look.jc.is_empty() {
        x.val("w:jc", look.jc);
    }
    if let Some(level) = look.outline {
        x.val("w:outlineLvl", level.saturating_sub(1));
    }
    x.end();
    x.start("w:rPr", &[]);
    if look.bold {
        x.on("w:b");
        x.on("w:bCs");
    }
    if look.italic {
        x.on("w:i");
        x.on("w:iCs");
    }
    if look.caps {
        x.on("w:caps");
    }
    if look.size > 0.0 {
        size(x, look.size);
    }
    x.end();
    x.end();
}

/// All styles.
pub fn write(paper: &Paper, layout: &Layout) -> Vec<u8> {
    let mut x = Xml::document();
    x.start("w:styles", &[W]);
    defaults(&mut x, paper, layout);
    x.start("w:style", &[("w:type", "paragraph"), ("w:default", "1"), ("w:styleId", "Normal")]);
    x.val("w:name", "Normal");
    x.on("w:qFormat");
    x.end();
    for mut look in looks(layout) {
        // Scripts that run from right to left know no italics.
        look.italic &= !paper.rtl;
        style(&mut x, &look);
    }
    x.start("w:style", &[("w:type", "character"), ("w:styleId", "Hyperlink")]);
    x.val("w:name", "Hyperlink");
    x.start("w:rPr", &[]);
    x.val("w:u", "single");
    x.end();
    x.end();
    table_styles(&mut x);
    x.finish()
}

fn defaults(x: &mut Xml, paper: &Paper, layout: &Layout) {
    x.start("w:docDefaults", &[]);
    x.start("w:rPrDefault", &[]);
    x.start("w:rPr", &[]);
    let font = layout.office_font.as_str();
    x.empty(
        "w:rFonts",
        &[("w:ascii", font), ("w:hAnsi", font), ("w:eastAsia", font), ("w:cs", &layout.office_complex_font)],
    );
    x.val("w:color", "000000");
    size(x, layout.size);
    language(x, "w:lang", paper);
    x.end();
    x.end();
    x.start("w:pPrDefault", &[]);
    x.start("w:pPr", &[]);
    let line = (240.0 * layout.line_spacing).round().to_string();
    x.empty("w:spacing", &[("w:before", "0"), ("w:after", "0"), ("w:line", &line), ("w:lineRule", "auto")]);
    x.end();
    x.end();
    x.end();
}

fn looks(layout: &Layout) -> Vec<Look<'static>> {
    let space = layout.paragraph_space;
    let plain = |id, name| Look { id, name, based: "Normal", jc: "left", ..Look::default() };
    let centred = |id, name, size| Look { size, jc: "center", ..plain(id, name) };
    let mut looks = vec![
        Look {
            first: Some(layout.indent),
            around: Some((0.0, space)),
            jc: if layout.justify { "both" } else { "left" },
            ..plain("BodyText", "Body Text")
        },
        Look {
            bold: true,
            caps: true,
            around: Some((18.0, 0.0)),
            keep: true,
            next: "Subtitle",
            ..centred("Title", "Title", layout.size)
        },
        Look { bold: true, keep: true, next: "BodyText", ..centred("Subtitle", "Subtitle", layout.size) },
        centred("Header", "header", layout.size),
        Look {
            around: Some((0.0, space)),
            jc: if layout.justify { "both" } else { "left" },
            ..plain("ListParagraph", "List Paragraph")
        },
        Look { bold: true, around: Some((space, 4.0)), ..centred("Caption", "caption", layout.size_table) },
        Look { around: Some((1.0, 1.0)), size: layout.size_table, ..plain("TableText", "Table Text") },
        Look {
            bold: true,
            around: Some((1.0, 1.0)),
            ..centred("TableHead", "Table Head", layout.size_table)
        },
        Look {
            italic: true,
            size: layout.size_small,
            around: Some((4.0, space)),
            ..plain("TableNote", "Table Note")
        },
        Look { around: Some((space, 4.0)), keep: true, ..centred("Figure", "Figure", layout.size) },
        Look { caps: true, ..centred("HeadSuperior", "Head Superior", layout.size_head) },
        Look { caps: true, bold: true, ..centred("HeadBody", "Head Body", layout.size_head) },
        Look { around: Some((6.0, 0.0)), ..centred("HeadNumber", "Head Number", layout.size_number) },
        Look { caps: true, bold: true, ..centred("HeadState", "Head State", layout.size_head) },
        Look { bold: true, ..centred("HeadMotto", "Head Motto", layout.size_motto) },
        Look {
            italic: true,
            around: Some((6.0, 0.0)),
            ..centred("HeadPlace", "Head Place", layout.size_motto)
        },
        Look {
            caps: true,
            bold: true,
            around: Some((6.0, 0.0)),
            ..centred("Mark", "Mark", layout.size_number)
        },
        Look { around: Some((2.0, 0.0)), ..centred("Rule", "Rule", 1.0) },
        Look {
            bold: true,
            italic: true,
            size: layout.size_recipients_label,
            ..plain("RecipientsLabel", "Recipients Label")
        },
        Look { size: layout.size_small, ..plain("Recipients", "Recipients") },
        Look {
            caps: true,
            bold: true,
            keep: true,
            ..centred("SignatureTitle", "Signature Title", layout.size)
        },
        Look {
            bold: true,
            around: Some((layout.signature_space * 72.0 / 25.4, 0.0)),
            ..centred("Signature", "Signature", layout.size)
        },
    ];
    for level in 1..=6 {
        let (id, name) = HEADINGS[level - 1];
        looks.push(Look {
            bold: level <= 3,
            caps: level == 1,
            size: layout.size,
            first: Some(layout.indent),
            around: Some((space, space)),
            outline: Some(level),
            keep: true,
            next: "BodyText",
            ..plain(id, name)
        });
    }
    looks
}

/// The built-in names of headings.
pub const HEADINGS: [(&str, &str); 6] = [
    ("Heading1", "heading 1"),
    ("Heading2", "heading 2"),
    ("Heading3", "heading 3"),
    ("Heading4", "heading 4"),
    ("Heading5", "heading 5"),
    ("Heading6", "heading 6"),
];

fn table_styles(x: &mut Xml) {
    for (id, name, lines, side) in [("Frame", "Frame", false, "0"), ("TableGrid", "Table Grid", true, "80")] {
        x.start("w:style", &[("w:type", "table"), ("w:styleId", id)]);
        x.val("w:name", name);
        x.start("w:tblPr", &[]);
        if lines {
            x.start("w:tblBorders", &[]);
            for edge in ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"] {
                let look = [("w:val", "single"), ("w:sz", "4"), ("w:space", "0"), ("w:color", "000000")];
                x.empty(edge, &look);
            }
            x.end();
        }
        x.start("w:tblCellMar", &[]);
        for (edge, width) in [("w:top", "0"), ("w:left", side), ("w:bottom", "0"), ("w:right", side)] {
            x.empty(edge, &[("w:w", width), ("w:type", "dxa")]);
        }
        x.end();
        x.end();
        x.end();
    }
}
