//! From a line of text to positioned glyphs, and from these to pixels. The drawing library's own text layout
//! lets the letters of Khmer and Devanagari syllables overlap and takes every line for left to right, so the
//! shaper is asked directly.

use std::ops::Range;

use icu_segmenter::GraphemeClusterSegmenter;
use resvg::tiny_skia::{FillRule, Paint, PathBuilder, Pixmap, Transform};
use rustybuzz::{Direction, Language, UnicodeBuffer, ttf_parser};
use unicode_bidi::{BidiInfo, Level};
use unicode_script::{Script, UnicodeScript};

use super::{
    fonts::{CardFonts, Faces, han_hint, visible},
    wrap::MEASURED_AT,
};
use crate::Colour;

/// Shapes the texts of one card.
pub(super) struct Shaper<'a> {
    faces: Faces<'a>,
    language: Option<Language>,
    hint: Option<&'static str>,
    base: Level,
}

/// Glyphs of one line, from left to right, at [`MEASURED_AT`].
pub(super) struct Line {
    /// Advance width.
    pub width: f32,
    glyphs: Vec<Glyph>,
}

/// A glyph of the face at a place.
struct Glyph {
    face: usize,
    id: u16,
    x: f32,
    y: f32,
}

impl<'a> Shaper<'a> {
    /// A shaper for texts of a language.
    pub(super) fn new(fonts: &'a CardFonts, locale: &str, rtl: bool) -> Self {
        Self {
            faces: fonts.faces(),
            language: locale.parse().ok(),
            hint: han_hint(locale),
            base: if rtl { Level::rtl() } else { Level::ltr() },
        }
    }

    /// Advance width of a text that stands alone, at [`MEASURED_AT`].
    pub(super) fn width(&self, text: &str) -> f32 {
        self.line(text, 0..text.len()).width
    }

    /// Shapes one line of a text. Directions come from the whole text: a bracket or a figure at the start of a
    /// line may owe its own to the line before.
    pub(super) fn line(&self, text: &str, line: Range<usize>) -> Line {
        let mut shaped = Line { width: 0.0, glyphs: Vec::new() };
        let bidi = BidiInfo::new(text, Some(self.base));
        for paragraph in &bidi.paragraphs {
            let part = line.start.max(paragraph.range.start)..line.end.min(paragraph.range.end);
            if part.is_empty() {
                continue;
            }
            let (levels, runs) = bidi.visual_runs(paragraph, part);
            for run in runs {
                let rtl = levels.get(run.start).is_some_and(Level::is_rtl);
                let mut pieces = self.pieces(text, run);
                if rtl {
                    pieces.reverse();
                }
                for (range, face) in pieces {
                    self.shape(&text[range], face, rtl, &mut shaped);
                }
            }
        }
        shaped
    }

    /// Splits a run of one direction into stretches of one script and one face, in reading order.
    fn pieces(&self, text: &str, run: Range<usize>) -> Vec<(Range<usize>, usize)> {
        let mut pieces: Vec<(Range<usize>, usize)> = Vec::new();
        for stretch in scripts(text, run) {
            // Only Han characters look different from language to language.
            let han = text[stretch.clone()].chars().any(|c| {
                matches!(c.script(), Script::Han | Script::Hiragana | Script::Katakana | Script::Hangul)
            });
            let ranked = self.faces.ranked(&text[stretch.clone()], self.hint.filter(|_| han));
            let first = ranked.first().copied().unwrap_or(0);
            let mut own: Vec<(Range<usize>, usize)> = Vec::new();
            for letter in letters(text, stretch) {
                let sign = &text[letter.clone()];
                let blank = !sign.chars().any(visible);
                let best = ranked.iter().copied().find(|face| self.faces.holds(*face, sign)).unwrap_or(first);
                match own.last_mut() {
                    Some((range, face)) if blank || *face == best => range.end = letter.end,
                    _ => own.push((letter, if blank { first } else { best })),
                }
            }
            pieces.append(&mut own);
        }
        pieces
    }

    /// Shapes a stretch and puts it to the right of what is there.
    fn shape(&self, text: &str, place: usize, rtl: bool, line: &mut Line) {
        let Some(face) = self.faces.get(place) else { return };
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.set_direction(if rtl { Direction::RightToLeft } else { Direction::LeftToRight });
        if let Some(language) = &self.language {
            buffer.set_language(language.clone());
        }
        buffer.guess_segment_properties();
        let scale = MEASURED_AT / face.units_per_em() as f32;
        let shaped = rustybuzz::shape(face, &[], buffer);
        for (info, position) in shaped.glyph_infos().iter().zip(shaped.glyph_positions()) {
            let Ok(id) = u16::try_from(info.glyph_id) else { continue };
            line.glyphs.push(Glyph {
                face: place,
                id,
                x: line.width + position.x_offset as f32 * scale,
                y: position.y_offset as f32 * scale,
            });
            line.width += position.x_advance as f32 * scale;
        }
    }

    /// Draws a line with its left end on the base line at a point.
    pub(super) fn draw(
        &self,
        line: &Line,
        (x, y): (f32, f32),
        size: f32,
        colour: Colour,
        canvas: &mut Pixmap,
    ) {
        let mut paint = Paint::default();
        paint.set_color_rgba8(colour.0[0], colour.0[1], colour.0[2], u8::MAX);
        paint.anti_alias = true;
        let zoom = size / MEASURED_AT;
        for glyph in &line.glyphs {
            let Some(face) = self.faces.get(glyph.face) else { continue };
            let mut outline = Outline(PathBuilder::new());
            if face.outline_glyph(ttf_parser::GlyphId(glyph.id), &mut outline).is_none() {
                continue;
            }
            let Some(path) = outline.0.finish() else { continue };
            let scale = size / face.units_per_em() as f32;
            // Faces count upwards, pictures downwards.
            let at = Transform::from_row(scale, 0.0, 0.0, -scale, x + glyph.x * zoom, y - glyph.y * zoom);
            canvas.fill_path(&path, &paint, FillRule::Winding, at, None);
        }
    }
}

/// What readers see as letters, in a range of a text.
fn letters(text: &str, range: Range<usize>) -> Vec<Range<usize>> {
    let ends: Vec<usize> = GraphemeClusterSegmenter::new().segment_str(&text[range.clone()]).collect();
    ends.windows(2).map(|pair| range.start + pair[0]..range.start + pair[1]).collect()
}

/// Splits a range of a text by script. Signs of no script of their own, such as spaces, figures and marks, go
/// with what stands before them, or at the start with what follows.
fn scripts(text: &str, range: Range<usize>) -> Vec<Range<usize>> {
    let mut found: Vec<(Range<usize>, Option<Script>)> = Vec::new();
    for (at, c) in text[range.clone()].char_indices() {
        let at = range.start + at;
        let end = at + c.len_utf8();
        let script =
            Some(c.script()).filter(|s| !matches!(s, Script::Common | Script::Inherited | Script::Unknown));
        match found.last_mut() {
            Some((last, known)) if script.is_none() || known.is_none() || *known == script => {
                last.end = end;
                *known = known.or(script);
            }
            _ => found.push((at..end, script)),
        }
    }
    found.into_iter().map(|(range, _)| range).collect()
}

/// Takes a glyph's outline over into a path.
struct Outline(PathBuilder);

impl ttf_parser::OutlineBuilder for Outline {
    fn move_to(&mut self, x: f32, y: f32) {
        self.0.move_to(x, y);
    }
    fn line_to(&mut self, x: f32, y: f32) {
        self.0.line_to(x, y);
    }
    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.0.quad_to(x1, y1, x, y);
    }
    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.0.cubic_to(x1, y1, x2, y2, x, y);
    }
    fn close(&mut self) {
        self.0.close();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> Vec<&str> {
        scripts(text, 0..text.len()).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn stretches_are_of_one_script() {
        assert_eq!(split("Hội An, 2025"), ["Hội An, 2025"]);
        assert_eq!(split("هوي آن (Hội An) 180"), ["هوي آن (", "Hội An) 180"]);
        assert_eq!(split("2025年の秋"), ["2025年", "の", "秋"]);
        assert_eq!(split("ไทย ລາວ"), ["ไทย ", "ລາວ"]);
        assert_eq!(split("  "), ["  "]);
        assert!(split("").is_empty());
    }

    #[test]
    fn marks_stay_with_their_letters() {
        // An acute accent is nobody's own; it must not part Cyrillic from itself.
        assert_eq!(split("за\u{301}мок"), ["за\u{301}мок"]);
        assert_eq!(letters("កេ\u{17d2}យ", 0..12).len(), 2);
    }
}
