//! The document as an office file (Office Open XML), with real styles, so that it can be worked on.

mod body;
mod parts;
mod styles;
mod table;
mod xml;

use std::io::{Cursor, Write as _};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::check::check;
use crate::{Fonts, Layout, Paper, PaperError};

/// Writes a document as DOCX after the measures of a layout. The faces serve to measure and to draw: figures come as SVG and, for
/// programs that do not draw it, in pixels.
///
/// # Errors
/// When the document is not one that can be written: see [`PaperError`].
pub fn docx(paper: &Paper, layout: &Layout, fonts: &Fonts) -> Result<Vec<u8>, PaperError> {
    check(paper, fonts)?;
    let body = body::write(paper, layout, fonts)?;
    let mut file = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(zip::CompressionMethod::Deflated)
        .last_modified_time(zip::DateTime::default());
    let mut add = |name: &str, bytes: &[u8]| -> Result<(), PaperError> {
        file.start_file(name, options)?;
        Ok(file.write_all(bytes)?)
    };
    add("[Content_Types].xml", &parts::content_types())?;
    add("_rels/.rels", &parts::package_relations())?;
    add("docProps/core.xml", &parts::core(paper))?;
    add("docProps/app.xml", &parts::app())?;
    add("word/document.xml", &body.document)?;
    add("word/_rels/document.xml.rels", &parts::relations(&body.links, body.pictures.len()))?;
    add("word/styles.xml", &styles::write(paper, layout))?;
    add("word/settings.xml", &parts::settings(paper))?;
    add("word/numbering.xml", &parts::numbering(layout, body.ordered))?;
    add("word/header1.xml", &parts::header(paper, true))?;
    add("word/header2.xml", &parts::header(paper, false))?;
    for (number, (svg, png)) in body.pictures.iter().enumerate() {
        add(&format!("word/media/figure{}.svg", number + 1), svg.as_bytes())?;
        add(&format!("word/media/figure{}.png", number + 1), png)?;
    }
    Ok(file.finish()?.into_inner())
}

/// Millimetres as twentieths of a point, the unit of most lengths here.
fn twips(mm: f64) -> i64 {
    (mm * 1440.0 / 25.4).round() as i64
}

/// Points as twentieths of a point.
fn twentieths(points: f64) -> i64 {
    (points * 20.0).round() as i64
}

/// Points as half points, the unit of letters.
fn halves(points: f64) -> i64 {
    (points * 2.0).round() as i64
}
