//! The document as a PDF.

use std::collections::HashMap;

use serde_json::{Value, json};
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use unicode_normalization::UnicodeNormalization;

use crate::check::{check, levels};
use crate::text::{Tag, address, clean};
use crate::world::World;
use crate::{Fonts, Layout, Paper, PaperError};

/// The built-in template.
const ADMINISTRATIVE: &str = include_str!("templates/administrative.typ");

/// Room for the typesetter's own calls, which go deep.
const STACK: usize = 32 << 20;

/// How a document is set: a text in the language of Typst, and the measures it finds in `data.layout`.
///
/// A template of one's own starts with `#import "paper.typ": *`, which brings `data` (the document) and the pieces the built-in one
/// is made of; see the texts in `templates`. It reaches no files, no network, no packages and no clock.
#[derive(Debug, Clone)]
pub struct Template {
    /// The text.
    pub text: String,
    /// The measures.
    pub layout: Layout,
}

impl Default for Template {
    fn default() -> Self {
        Self { text: ADMINISTRATIVE.to_owned(), layout: Layout::default() }
    }
}

impl From<Layout> for Template {
    fn from(layout: Layout) -> Self {
        Self { layout, ..Self::default() }
    }
}

/// Writes a document as a tagged PDF that keeps to PDF/UA-1. Its faces are embedded, cut to what is used. A character that no face
/// holds is printed as its number, for instance `[U+1F600]`: nothing is lost silently, and [`Fonts::missing`] tells it beforehand.
///
/// # Errors
/// When the document is not one that can be written (see [`PaperError`]), or the template is wrong: then with line and reason.
pub fn pdf(paper: &Paper, template: &Template, fonts: &Fonts) -> Result<Vec<u8>, PaperError> {
    let tag = check(paper, fonts)?;
    let data = serde_json::to_vec(&data(paper, &tag, &template.layout, fonts)).unwrap_or_default();
    let world = World::new(&template.text, data, fonts)?;
    let options = PdfOptions {
        ident: Smart::Auto,
        creator: Smart::Auto,
        timestamp: paper.made.and_then(time),
        page_ranges: None,
        standards: PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|_| PaperError::Stopped)?,
        tagged: true,
        pretty: false,
    };
    let written = std::thread::scope(|scope| {
        let work = || {
            let document = typst::compile::<PagedDocument>(&world).output.map_err(|e| world.explain(&e))?;
            typst_pdf::pdf(&document, &options).map_err(|e| world.explain(&e))
        };
        let worker = std::thread::Builder::new()
            .name("paper".to_owned())
            .stack_size(STACK)
            .spawn_scoped(scope, work)?;
        // A panic of the typesetter is a failure of this document alone.
        worker.join().unwrap_or(Err(PaperError::Stopped))
    });
    // The typesetter remembers its steps for the next document; what the last few did not use is let go.
    typst::comemo::evict(4);
    written
}

/// A moment as the typesetter keeps it.
fn time(made: jiff::Timestamp) -> Option<Timestamp> {
    let t = made.to_zoned(jiff::tz::TimeZone::UTC).datetime();
    let part = |n: i8| u8::try_from(n).ok();
    let date = Datetime::from_ymd_hms(
        i32::from(t.year()),
        part(t.month())?,
        part(t.day())?,
        part(t.hour())?,
        part(t.minute())?,
        part(t.second())?,
    )?;
    Some(Timestamp::new_utc(date))
}

/// The document as a template reads it: the fields of [`Paper`], with
/// - `language` and `region` for the typesetter, `fonts` in the order they are asked, `layout`;
/// - `depth` of each heading, its level without gaps;
/// - links alone that lead somewhere, texts that can be printed.
fn data(paper: &Paper, tag: &Tag<'_>, layout: &Layout, fonts: &Fonts) -> Value {
    let mut value = serde_json::to_value(paper).unwrap_or_default();
    let mut held = HashMap::new();
    printable(&mut value, fonts, &mut held);
    let mut depths = levels(&paper.blocks).into_iter();
    let blocks = value.get_mut("blocks").and_then(Value::as_array_mut);
    for block in blocks.into_iter().flatten() {
        if let Some(block) = block.as_object_mut()
            && block.get("is").and_then(Value::as_str) == Some("heading")
        {
            block.insert("depth".to_owned(), json!(depths.next()));
        }
    }
    if let Some(fields) = value.as_object_mut() {
        fields.insert("language".to_owned(), json!(tag.language.to_ascii_lowercase()));
        fields.insert("region".to_owned(), json!(tag.place()));
        fields.insert("fonts".to_owned(), json!(fonts.order(layout, tag.han())));
        fields.insert("layout".to_owned(), json!(layout));
    }
    value
}

/// Makes all texts in a value fit to be printed with these faces. Drawings stay as they are.
fn printable(value: &mut Value, fonts: &Fonts, held: &mut HashMap<char, bool>) {
    match value {
        Value::String(text) => {
            let mut out = String::with_capacity(text.len());
            for c in clean(text).nfc() {
                if *held.entry(c).or_insert_with(|| fonts.holds(c)) {
                    out.push(c);
                } else {
                    out.push_str(&format!("[U+{:04X}]", u32::from(c)));
                }
            }
            *text = out;
        }
        Value::Array(items) => items.iter_mut().for_each(|item| printable(item, fonts, held)),
        Value::Object(fields) => {
            for (key, field) in fields {
                match key.as_str() {
                    "svg" => {}
                    "link" => {
                        let link = field.as_str().and_then(address).map(str::to_owned);
                        *field = link.map_or(Value::Null, Value::String);
                    }
                    _ => printable(field, fonts, held),
                }
            }
        }
        _ => {}
    }
}
