//! Faces that a document is set in.

use std::sync::{Arc, OnceLock};

use resvg::usvg::fontdb::{Database, Source};
use typst::foundations::Bytes;
use typst::layout::Abs;
use typst::text::{Font, FontBook, FontStretch, FontStyle, FontVariant, FontWeight};
use typst::utils::LazyHash;
use unicode_normalization::UnicodeNormalization;

use crate::{Layout, PaperError, text};

/// Faces handed in by the caller, read once. Cheap to clone.
#[derive(Clone)]
pub struct Fonts(Arc<Read>);

struct Read {
    faces: Vec<Font>,
    book: LazyHash<FontBook>,
    drawing: OnceLock<Arc<Database>>,
}

impl std::fmt::Debug for Fonts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.families()).finish()
    }
}

impl Fonts {
    /// Faces from the bytes of TTF, OTF or collection files. They are kept, not copied: bytes that stand in the program itself cost
    /// no memory.
    ///
    /// # Errors
    /// When none of them holds a usable face.
    pub fn from_bytes<B>(files: impl IntoIterator<Item = B>) -> Result<Self, PaperError>
    where
        B: AsRef<[u8]> + Send + Sync + 'static,
    {
        let mut count = 0;
        let mut faces = Vec::new();
        for file in files {
            count += 1;
            faces.extend(Font::iter(Bytes::new(file)));
        }
        if faces.is_empty() {
            return Err(PaperError::NoFonts(count));
        }
        let book = LazyHash::new(FontBook::from_fonts(&faces));
        Ok(Self(Arc::new(Read { faces, book, drawing: OnceLock::new() })))
    }

    /// Characters of a text that no face holds, each once, in the order met. In a PDF their numbers stand in their place.
    #[must_use]
    pub fn missing(&self, text: &str) -> Vec<char> {
        let mut missing = Vec::new();
        for c in text::clean(text).nfc() {
            if !missing.contains(&c) && !self.holds(c) {
                missing.push(c);
            }
        }
        missing
    }

    /// Whether a face holds a character, or none need to.
    pub(crate) fn holds(&self, c: char) -> bool {
        text::invisible(c) || self.0.faces.iter().any(|face| face.info().coverage.contains(u32::from(c)))
    }

    /// What the typesetter knows about the faces.
    pub(crate) fn book(&self) -> &LazyHash<FontBook> {
        &self.0.book
    }

    /// A face by its place.
    pub(crate) fn face(&self, place: usize) -> Option<&Font> {
        self.0.faces.get(place)
    }

    /// Names of the families, each once, in the order handed in.
    fn families(&self) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for face in &self.0.faces {
            let name = face.info().family.as_str();
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }

    /// Families in the order a document asks them: those of the layout, then the Han family of its language, then the rest.
    pub(crate) fn order(&self, layout: &Layout, han: Option<&str>) -> Vec<&str> {
        let all = self.families();
        let same = |a: &str, b: &str| a.eq_ignore_ascii_case(b);
        let mut order: Vec<&str> = Vec::new();
        for wanted in &layout.fonts {
            order.extend(all.iter().filter(|name| same(name, wanted)));
        }
        let own = |name: &str| han.is_some_and(|end| name.ends_with(end));
        for pass in [true, false] {
            for name in &all {
                if own(name) == pass && !order.iter().any(|n| same(n, name)) {
                    order.push(name);
                }
            }
        }
        order
    }

    /// How wide the widest line of a text is, in points; letters are not joined.
    pub(crate) fn width(&self, text: &str, layout: &Layout, bold: bool, size: f64) -> f64 {
        let weight = if bold { FontWeight::BOLD } else { FontWeight::REGULAR };
        let variant = FontVariant::new(FontStyle::Normal, weight, FontStretch::NORMAL);
        let faces: Vec<_> = self
            .order(layout, None)
            .into_iter()
            .filter_map(|family| self.0.book.select(&family.to_lowercase(), variant))
            .filter_map(|place| self.face(place))
            .map(|face| face.clone().instantiate(variant, Abs::pt(size), &Default::default()))
            .collect();
        let letter = |c: char| {
            let advance = faces.iter().find_map(|face| {
                Some(face.x_advance(face.ttf().glyph_index(c)?.0)?.at(Abs::pt(size)).to_pt())
            });
            advance.unwrap_or(if text::invisible(c) { 0.0 } else { size * 0.5 })
        };
        text.lines().map(|line| line.nfc().map(letter).sum::<f64>()).fold(0.0, f64::max)
    }

    /// The same faces for the library that draws figures.
    pub(crate) fn drawing(&self) -> Arc<Database> {
        let database = self.0.drawing.get_or_init(|| {
            let mut database = Database::new();
            // A collection is one file with several faces.
            for face in self.0.faces.iter().filter(|face| face.index() == 0) {
                database.load_font_source(Source::Binary(Arc::new(face.data().clone())));
            }
            Arc::new(database)
        });
        Arc::clone(database)
    }
}
