//! Drawing a card: flat grounds and marks first, then the lines of text.

use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg::Tree,
};
use unicode_normalization::UnicodeNormalization;

use super::{
    CARD_HEIGHT, CARD_WIDTH, CardColours, CardFonts, CardText, Mark,
    layout::{FOOT, FOOT_SIZE, Frame, KICKER_LINE, KICKER_SIZE, MARGIN, RULE},
    script::Script,
    shape::Shaper,
    wrap::{MEASURED_AT, tidy, wrap},
};
use crate::{Colour, MediaError, Result, svg};

/// Draws everything but the picture; gives red, green, blue for each pixel of the card.
pub(super) fn draw(
    fonts: &CardFonts,
    text: &CardText,
    colours: &CardColours,
    frame: &Frame,
) -> Result<Vec<u8>> {
    let failed = |e: String| MediaError::Card(e);
    let mut canvas =
        Pixmap::new(CARD_WIDTH, CARD_HEIGHT).ok_or_else(|| failed("no room for the pixels".to_owned()))?;
    let tree = Tree::from_str(&grounds(text, colours, frame)?, &svg::closed_options())
        .map_err(|e| failed(e.to_string()))?;
    resvg::render(&tree, Transform::identity(), &mut canvas.as_mut());

    let mut pen = Pen { shaper: Shaper::new(fonts, &text.locale, text.rtl), frame, canvas };
    pen.title(&text.title, &text.locale, colours.on_deep);
    pen.line(&text.kicker, End::Start, 0.0, KICKER_LINE, KICKER_SIZE, frame.title.width as f32, colours.gold);
    let base = (CARD_HEIGHT - FOOT / 2) as f32 + FOOT_SIZE * 0.36;
    let beside_mark = if text.mark.is_some() { 62.0 } else { 0.0 };
    let room = (CARD_WIDTH - 2 * MARGIN) as f32;
    pen.line(
        &text.site_name,
        End::Start,
        beside_mark,
        base,
        FOOT_SIZE,
        room * 0.56 - beside_mark,
        colours.ink,
    );
    pen.line(&text.footer, End::End, 0.0, base, FOOT_SIZE, room * 0.4, colours.ink);
    // The grounds cover the card, so every pixel is opaque and nothing is lost with alpha.
    Ok(pen.canvas.pixels().iter().flat_map(|p| [p.red(), p.green(), p.blue()]).collect())
}

/// Which edge a line leans on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    Start,
    End,
}

/// Writes on the card.
struct Pen<'a> {
    shaper: Shaper<'a>,
    frame: &'a Frame,
    canvas: Pixmap,
}

impl Pen<'_> {
    /// The headline, in the middle of its room.
    fn title(&mut self, title: &str, locale: &str, colour: Colour) {
        let title: String = title.nfc().collect();
        let script = Script::of_text(&title);
        let room = (self.frame.title.width as f32, self.frame.title.height as f32);
        let wrapped = wrap(&title, locale, script, room, &|part| self.shaper.width(part));
        let (size, step) = (wrapped.size, wrapped.size * script.leading());
        let rows = wrapped.lines.len().max(1) as f32;
        let block = size * (script.ascent() + script.descent()) + step * (rows - 1.0);
        let mut base = self.frame.title.top as f32 + (room.1 - block).max(0.0) / 2.0 + size * script.ascent();
        for range in wrapped.lines {
            let line = self.shaper.line(&wrapped.text, range);
            let x = self.place(End::Start, 0.0, line.width * size / MEASURED_AT);
            self.shaper.draw(&line, (x, base), size, colour, &mut self.canvas);
            base += step;
        }
    }

    /// One line leaning on an edge, made smaller when it would be wider than its room.
    #[expect(clippy::too_many_arguments, reason = "a line is told by just these")]
    fn line(&mut self, text: &str, end: End, inset: f32, base: f32, size: f32, room: f32, colour: Colour) {
        let text = tidy(&text.nfc().collect::<String>());
        let line = self.shaper.line(&text, 0..text.len());
        let size = size.min(room * MEASURED_AT / line.width.max(1.0));
        let x = self.place(end, inset, line.width * size / MEASURED_AT);
        self.shaper.draw(&line, (x, base), size, colour, &mut self.canvas);
    }

    /// Left end of something that leans on an edge of the card.
    fn place(&self, end: End, inset: f32, width: f32) -> f32 {
        let on_the_right = (end == End::End) != self.frame.rtl;
        let edge = if end == End::Start { self.frame.start() } else { self.frame.end() };
        if on_the_right { edge - inset - width } else { edge + inset }
    }
}

/// The flat parts: panel, rule, foot and marks.
fn grounds(text: &CardText, colours: &CardColours, frame: &Frame) -> Result<String> {
    let (panel, foot_top) = (frame.panel, CARD_HEIGHT - FOOT);
    let mut body = format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" width="{CARD_WIDTH}" height="{CARD_HEIGHT}"><rect width="{CARD_WIDTH}" height="{CARD_HEIGHT}" fill="{paper}"/><rect x="{x}" width="{w}" height="{h}" fill="{deep}"/><rect y="{y}" width="{CARD_WIDTH}" height="{RULE}" fill="{accent}"/>"#,
        paper = colours.paper,
        x = panel.left,
        w = panel.width,
        h = panel.height,
        deep = colours.deep,
        y = foot_top - RULE,
        accent = colours.accent,
    );
    if !text.kicker.trim().is_empty() {
        let x = if frame.rtl { frame.start() - 56.0 } else { frame.start() };
        let (y, gold) = (KICKER_LINE - 48.0, colours.gold);
        body.push_str(&format!(r#"<rect x="{x}" y="{y}" width="56" height="4" fill="{gold}"/>"#));
    }
    if let Some(mark) = &text.mark {
        let side = 46.0;
        let x = if frame.rtl { frame.start() - side } else { frame.start() };
        let y = foot_top as f32 + (FOOT as f32 - side) / 2.0;
        body.push_str(&mark_element(mark, (x, y, side), colours.accent)?);
        if frame.picture.is_none() {
            // Half over the edge, as a sun over a horizon.
            let side = 420.0;
            let x = if frame.rtl { -side * 0.42 } else { CARD_WIDTH as f32 - side * 0.58 };
            let y = (panel.height as f32 - side) / 2.0;
            body.push_str(&mark_element(mark, (x, y, side), colours.gold)?);
        }
    }
    body.push_str("</svg>");
    Ok(body)
}

/// The mark fitted into a square: left, top, side.
fn mark_element(mark: &Mark, (x, y, side): (f32, f32, f32), fill: Colour) -> Result<String> {
    let path_letters = |c: char| c.is_ascii_digit() || "MmLlHhVvCcSsQqTtAaZzEe+-., \t\r\n".contains(c);
    let (left, top, from) = mark.square;
    let square = left.is_finite() && top.is_finite() && from.is_finite() && from > 0.0;
    if mark.path.is_empty() || !mark.path.chars().all(path_letters) || !square {
        return Err(MediaError::Card("the mark is not an SVG path in a square".to_owned()));
    }
    let scale = side / from;
    Ok(format!(
        r#"<path transform="translate({tx} {ty}) scale({scale})" fill-rule="evenodd" fill="{fill}" d="{d}"/>"#,
        tx = x - left * scale,
        ty = y - top * scale,
        d = mark.path,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_a_path_and_nothing_else() {
        let mark = |path: &str, side| Mark { path: path.to_owned(), square: (0.0, 0.0, side) };
        let fill = Colour([1, 2, 3]);
        assert!(mark_element(&mark("M0 0L10 0 5,8.5e0z", 10.0), (0.0, 0.0, 5.0), fill).is_ok());
        for (path, side) in [("", 10.0), ("\"/><script>", 10.0), ("M0 0", 0.0), ("M0 0", f32::NAN)] {
            assert!(mark_element(&mark(path, side), (0.0, 0.0, 5.0), fill).is_err(), "{path} {side}");
        }
    }
}
